import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  localPartHoldsName,
  parseEmail,
  parseLanguage,
  parsePersonName,
  parsePhone,
  parseTitle,
} from "../../src/credentials/contact.js";
import type { Result } from "../../src/kernel/result.js";
import { hostile, mutated } from "../identifiers/texts.js";

type Parse = (input: unknown) => Result<string>;

const fields: readonly (readonly [name: string, parse: Parse, code: string, good: string])[] = [
  ["person name", parsePersonName, "person.name", "Élodie Van den Berg"],
  ["e-mail address", parseEmail, "email.format", "info@example.be"],
  ["phone number", parsePhone, "phone.format", "+3221234567"],
  ["language", parseLanguage, "language.unknown", "nl"],
  ["title", parseTitle, "title.unknown", "mrs"],
];

const refusal = (code: string): unknown => ({ ok: false, violations: [{ code, path: [], params: {} }] });

describe.each(fields)("%s", (_, parse, code, good) => {
  it("reads a good one", () => expect(parse(good)).toEqual({ ok: true, value: good }));

  it.each([undefined, null, "", " ", "\t\r\n", "\u00a0"])("is required: %j", (input) => {
    expect(parse(input)).toEqual(refusal("field.required"));
  });

  it.each([0, false, [], [good], {}, new String(good), Symbol(good), 1n])("isn't %s", (input) => {
    expect(parse(input)).toEqual(refusal(code));
  });

  it("answers anything at all, with its own code, bare", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withBigInt: true }), fc.string({ unit: "binary" })), (input) => {
        const answer = parse(input);
        if (!answer.ok) expect([refusal("field.required"), refusal(code)]).toContainEqual(answer);
        else expect(parse(answer.value)).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });

  it.each(hostile)("takes %s without throwing", (_name, input) => {
    const answer = parse(input);
    if (!answer.ok) expect([refusal("field.required"), refusal(code)]).toContainEqual(answer);
    else expect(answer.value.length).toBeLessThan(100);
  });
});

describe("person name", () => {
  it.each([
    ["  Jan ", "Jan"],
    ["Jan\n", "Jan"],
    ["D'Hondt-O’Neil", "D'Hondt-O’Neil"],
    ["Zoe\u0308", "Zoë"],
    ["王小明", "王小明"],
    ["x".repeat(100), "x".repeat(100)],
    ["𠮷".repeat(100), "𠮷".repeat(100)],
    ["e\u0301".repeat(100), "é".repeat(100)],
    ["__proto__", "__proto__"],
  ])("reads %j as %j", (text, value) => expect(parsePersonName(text)).toEqual({ ok: true, value }));

  it.each([
    ["101 characters", "x".repeat(101)],
    ["a tab inside", "Jan\tPeeters"],
    ["a null character", "Jan\u0000"],
    ["a C1 control", "Jan\u0085"],
    ["a delete", "Jan\u007f"],
    ["a lone high surrogate", "Jan\ud842"],
    ["a lone low surrogate", "\udfb7Jan"],
    ["more than is looked at", `Jan${" ".repeat(1000)}`],
  ])("refuses %s", (_, text) => expect(parsePersonName(text)).toEqual(refusal("person.name")));
});

describe("e-mail address", () => {
  // The HTML standard's own expression for type=email, and its white space around.
  const standard =
    /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

  it.each([
    [" info@example.be\n", "info@example.be"],
    ["Info.Desk+x@Example.BE", "Info.Desk+x@Example.BE"],
    ["!#$%&'*+/=?^_`{|}~-.@a", "!#$%&'*+/=?^_`{|}~-.@a"],
    ["a..b@localhost", "a..b@localhost"],
    [`a@${"b".repeat(63)}.be`, `a@${"b".repeat(63)}.be`],
    [`${"a".repeat(251)}@be`, `${"a".repeat(251)}@be`],
  ])("reads %j", (text, value) => expect(parseEmail(text)).toEqual({ ok: true, value }));

  it.each([
    "info",
    "@example.be",
    "info@",
    "info@example..be",
    "info@.be",
    "info@be.",
    "info@-a.be",
    "info@a-.be",
    `a@${"b".repeat(64)}.be`,
    `${"a".repeat(252)}@be`,
    "in fo@example.be",
    "info@exam ple.be",
    "a@b@c.be",
    "a@b.be,c@d.be",
    '"a b"@c.be',
    "<a@b.be>",
    "ïnfo@example.be",
    "info@exämple.be",
    "info@example。be",
    "\u212ainfo@example.be",
    "info@example.be\u0000",
  ])("refuses %j", (text) => expect(parseEmail(text)).toEqual(refusal("email.format")));

  it("agrees with the HTML standard", () => {
    const label = fc.string({ unit: fc.constantFrom(..."aZ09-"), minLength: 1, maxLength: 65 });
    const address = fc
      .tuple(
        fc.string({ unit: fc.constantFrom(..."aZ09.!#$%&'*+/=?^_`{|}~-\"@ é"), maxLength: 12 }),
        fc.array(label, { minLength: 1, maxLength: 5 }),
      )
      .map(([local, labels]) => `${local}@${labels.join(".")}`);
    fc.assert(
      fc.property(fc.oneof(address, address.chain(mutated), fc.emailAddress()), (text) => {
        const trimmed = text.replace(/^[\t-\r ]+/, "").replace(/[\t-\r ]+$/, "");
        expect(parseEmail(text).ok).toBe(trimmed.length <= 254 && standard.test(trimmed));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("phone number", () => {
  it.each([
    ["02 123 45 67", "021234567"],
    ["+32 2 123.45.67", "+3221234567"],
    ["02/123-45-67", "021234567"],
    ["(02) 123 45 67", "021234567"],
    ["+32 (0)2 123 45 67", "+32021234567"],
    ["+(32) 2 123 45 67", "+3221234567"],
    [" 12345678\t", "12345678"],
    ["123456789012345", "123456789012345"],
    ["0 - 1 2 3 4 5 6 7", "01234567"],
  ])("reads %j as %j", (text, value) => expect(parsePhone(text)).toEqual({ ok: true, value }));

  it.each([
    "1234567",
    "1234567890123456",
    "++32 2 123 45 67",
    "0+32 2 123 45 67",
    "02 123 45 67 ext 1",
    "02,123,45,67",
    "02\u00a0123 45 67",
    "02–123–45–67",
    "０２１２３４５６７",
    "02 123 45 67.",
    "-021234567",
    "+",
  ])("refuses %j", (text) => expect(parsePhone(text)).toEqual(refusal("phone.format")));

  it("reads digits behind any separators as those digits", () => {
    const digit = fc.constantFrom(..."0123456789");
    const gap = fc.string({ unit: fc.constantFrom(..." ./-()"), maxLength: 3 });
    fc.assert(
      fc.property(
        fc.constantFrom("", "+"),
        fc.array(fc.tuple(digit, gap), { maxLength: 18 }),
        (plus, parts) => {
          const number = plus + parts.map(([one]) => one).join("");
          const text =
            plus + parts.map(([one, after], at) => one + (at < parts.length - 1 ? after : "")).join("");
          const good = parts.length >= 8 && parts.length <= 15;
          const bad = text === "" ? refusal("field.required") : refusal("phone.format");
          expect(parsePhone(text)).toEqual(good ? { ok: true, value: number } : bad);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("language and title", () => {
  it.each(["nl", "fr", "de"])("the portal speaks %s", (text) => {
    expect(parseLanguage(text)).toEqual({ ok: true, value: text });
  });
  it.each(["en", "NL", " nl", "nl-BE", "constructor"])("but not %j", (text) => {
    expect(parseLanguage(text)).toEqual(refusal("language.unknown"));
  });
  it.each(["mr", "mrs", "miss"])("a person is addressed as %s", (text) => {
    expect(parseTitle(text)).toEqual({ ok: true, value: text });
  });
  it.each(["Mr", "dr", "length", "0"])("but not as %j", (text) => {
    expect(parseTitle(text)).toEqual(refusal("title.unknown"));
  });
});

describe("an address that holds a name", () => {
  it.each([
    ["jan@example.be", true],
    ["Jan.Peeters@example.be", true],
    ["j.peeters@example.be", true],
    ["info@example.be", false],
    ["info@peeters.be", false],
  ])("Jan Peeters, %s", (email, holds) => {
    expect(localPartHoldsName(email, "Jan", "Peeters")).toBe(holds);
  });

  it.each([
    ["elodie@x.be", "Élodie", "X", true],
    ["zoe@x.be", "Zoe\u0308", "X", true],
    ["jean-pierre@x.be", "Jean Pierre", "X", true],
    ["jeanpierre@x.be", "Jean-Pierre", "X", true],
    ["van.den.berg@x.be", "A", "Van den Berg", true],
    ["strauss@x.be", "A", "Strauß", true],
    ["dhondt@x.be", "A", "D'Hondt", true],
    ["a@x.be", "A", "B", false],
    ["info@x.be", "", " ", false],
    ["info@x.be", "-'", "--", false],
    ["ingrid@x.be", "İngrid", "X", true],
  ])("%s, %j %j", (email, firstName, lastName, holds) => {
    expect(localPartHoldsName(email, firstName, lastName)).toBe(holds);
  });
});
