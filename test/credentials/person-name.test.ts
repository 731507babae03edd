import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePersonName } from "../../src/credentials/contact.js";
import { readVisibleText } from "../../src/credentials/visible-text.js";

const codeOf = (text: string): string => {
  const answer = parsePersonName(text);
  return answer.ok ? answer.value : answer.violations.map(({ code }) => code).join();
};

const zwnj = "\u200c";
const zwj = "\u200d";

describe("a person's name", () => {
  it.each([
    ["  Jan ", "Jan"],
    ["Jan\n", "Jan"],
    ["Jan\u2028", "Jan"],
    ["D'Hondt-O’Neil", "D'Hondt-O’Neil"],
    ["Çağla-İpek Š.", "Çağla-İpek Š."],
    ["Zoe\u0308", "Zoë"],
    ["王小明", "王小明"],
    ["Jan\u00a0Peeters", "Jan\u00a0Peeters"],
    ["辻\u{e0100}", "辻\u{e0100}"],
    ["x".repeat(100), "x".repeat(100)],
    ["𠮷".repeat(100), "𠮷".repeat(100)],
    ["e\u0301".repeat(100), "é".repeat(100)],
    ["__proto__", "__proto__"],
  ])("is read: %j", (text, value) => expect(parsePersonName(text)).toEqual({ ok: true, value }));

  it.each([
    ["zero-width space", "\u200b"],
    ["word joiners", "\u2060\u2060"],
    ["joiners", zwnj + zwj],
    ["a Hangul filler", "\u3164"],
    ["a halfwidth Hangul filler", "\uffa0"],
    ["Hangul fillers of syllables", "\u115f\u1160"],
    ["a Mongolian vowel separator", "\u180e"],
    ["a combining grapheme joiner", "\u034f"],
    ["inherent vowels", "\u17b4\u17b5"],
    ["tag letters", "\u{e0041}\u{e0042}"],
    ["variation selectors", "\ufe0f\u{e0100}"],
    ["a soft hyphen", "\u00ad"],
    ["direction marks", "\u200e\u200f\u061c\u202e\u2066"],
    ["a byte order mark", "\ufeff"],
    ["the empty Braille pattern", "\u2800"],
    ["a line separator", "\u2028"],
    ["a next line", "\u0085"],
    ["all of it among blanks", " \u3000\u200b\u2800\t\u00a0"],
  ])("is missing when it shows nothing: %s", (_, text) => expect(codeOf(text)).toBe("field.required"));

  it.each([
    ["101 characters", "x".repeat(101)],
    ["101 characters beyond the basic plane", "𠮷".repeat(101)],
    ["a tab inside", "Jan\tPeeters"],
    ["a line's end inside", "Jan\nPeeters"],
    ["a null character", "Jan\u0000"],
    ["a C1 control", "Jan\u0085"],
    ["a delete", "Jan\u007f"],
    ["a control alone", "\u0007"],
    ["a lone high surrogate", "Jan\ud842"],
    ["a lone low surrogate", "\udfb7Jan"],
    ["a direction override", "An\u202egnp"],
    ["an isolate", "An\u2066b\u2069"],
    ["a zero-width space", "Jan\u200bPeeters"],
    ["a soft hyphen", "Peeters\u00adClaes"],
    ["a tag letter", "An\u{e0041}"],
    ["a private character", "An\ue000"],
    ["one that is not assigned", "An\u0378"],
    ["one that never will be", "An\uffff"],
    ["a line separator", "Peeters\u2028An"],
    ["a paragraph separator", "Peeters\u2029An"],
    ["a joiner between Latin letters", `An${zwj}na`],
    ["a non-joiner between Latin letters", `An${zwnj}na`],
    ["a joiner between scripts", `\u0645${zwj}a`],
    ["a joiner between scripts that both need it", `\u0645${zwnj}\u0915`],
    ["a joiner at the end", `\u0915\u094d${zwj}`],
    ["a non-joiner at the start", `${zwnj}\u0645`],
    ["a non-joiner before a space", `\u0645${zwnj} \u0645`],
    ["two joiners", `\u0915\u094d${zwj}${zwj}\u0937`],
    ["a joiner behind a digit", `\u0661${zwj}\u0645`],
    ["joined pictures", `👩${zwj}👧`],
    ["more than is looked at", `Jan${" ".repeat(1000)}`],
  ])("is refused: %s", (_, text) => expect(codeOf(text)).toBe("person.name"));

  it.each([
    ["Arabic (Persian)", `\u0639\u0644\u06cc${zwnj}\u0631\u0636\u0627`],
    ["Arabic, behind a vowel sign of several scripts", `\u0645\u064e${zwj}\u0645`],
    ["Syriac", `\u0710${zwnj}\u0712`],
    ["Mongolian", `\u182d${zwj}\u1820`],
    ["Devanagari", `\u0915\u094d${zwj}\u0937`],
    ["Bengali", `\u09b0${zwj}\u09cd\u09af`],
    ["Gurmukhi", `\u0a15\u0a4d${zwnj}\u0a39`],
    ["Gujarati", `\u0a95\u0acd${zwj}\u0ab7`],
    ["Oriya", `\u0b15\u0b4d${zwnj}\u0b37`],
    ["Tamil", `\u0b95\u0bcd${zwnj}\u0bb7`],
    ["Telugu", `\u0c15\u0c4d${zwnj}\u0c37`],
    ["Kannada", `\u0cb0${zwj}\u0ccd\u0c95`],
    ["Malayalam", `\u0d28\u0d4d${zwj}\u0d31`],
    ["Sinhala", `\u0d9a\u0dca${zwj}\u0dbb`],
    ["several of them", `\u0915\u094d${zwj}\u0937\u094d${zwj}\u0915`],
  ])("keeps what its script needs: %s", (_, text) => {
    expect(parsePersonName(text)).toEqual({ ok: true, value: text.normalize("NFC") });
  });

  const odd = [0x200b, 0x200c, 0x200d, 0x202e, 0x2028, 0x2800, 0x3164, 0x0378, 0xe000, 0xd800, 0xfe0f, 0x85];
  const character = fc.oneof(
    fc.constantFrom(...odd.map((code) => String.fromCharCode(code)), "\u0915", "\u094d", "\u0645", "a", " "),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  );
  const texts = fc.string({ unit: character, maxLength: 6 });

  it("shows every character of what is accepted, and accepts what is shown", () => {
    const refused = ["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"].map((name) => new RegExp(`\\p{${name}}`, "u"));
    const letters = [
      "Arab",
      "Syrc",
      "Mong",
      ..."Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh".split(" "),
    ];
    const needs = (one: string | undefined, other: string | undefined): boolean =>
      [one, other].every((side) => side !== undefined && /^[\p{L}\p{M}]$/u.test(side)) &&
      letters.some((script) => new RegExp(`^\\p{scx=${script}}{2}$`, "u").test(`${one}${other}`));
    const isSeen = (name: string): boolean =>
      Array.from(name).every((one, at, all) =>
        one === zwnj || one === zwj
          ? needs(all[at - 1], all[at + 1])
          : !refused.some((category) => category.test(one)),
      );
    const showsSomething = (name: string): boolean =>
      Array.from(name).some((one) => !/[\s\u0085\u2800]|\p{Default_Ignorable_Code_Point}/u.test(one));
    fc.assert(
      fc.property(texts, (text) => {
        const name = text.trim().normalize("NFC");
        const code = showsSomething(text) ? (isSeen(name) ? name : "person.name") : "field.required";
        expect(codeOf(text)).toBe(code);
      }),
      { numRuns: 3000 },
    );
  });

  it("is its own name", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const answer = parsePersonName(text);
        if (answer.ok) expect(parsePersonName(answer.value)).toEqual(answer);
      }),
      { numRuns: 2000 },
    );
  });

  it("passes the test that every free text passes, whatever its length", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const answer = readVisibleText(text.normalize("NFC"));
        expect(answer).toEqual(parsePersonName(text));
        if (answer.ok) expect(readVisibleText(answer.value.repeat(200)).ok).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
