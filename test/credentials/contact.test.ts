import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseEmail,
  parseLanguage,
  parsePersonName,
  parsePhone,
  parseTitle,
} from "../../src/credentials/contact.js";
import { localPartHoldsName } from "../../src/credentials/fold-name.js";
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

  it.each([undefined, null, "", " ", "\t\r\n", "\u00a0", "\u200b", "\u2800\ufe0f", "\u202d\u202c"])(
    "is required: %j",
    (input) => {
      expect(parse(input)).toEqual(refusal("field.required"));
    },
  );

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

describe("e-mail address", () => {
  // The HTML standard's own expression for type=email, and its white space around.
  const standard =
    /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

  it.each([
    [" info@example.be\n", "info@example.be"],
    ["Info.Desk+x@Example.BE", "Info.Desk+x@Example.BE"],
    ["!#$%&'*+/=?^_`{|}~-.@a", "!#$%&'*+/=?^_`{|}~-.@a"],
    ["info@xn--bcher-kva.xn--p1ai", "info@xn--bcher-kva.xn--p1ai"],
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
    "a@b.be;c@d.be",
    "a@b.be\u200b",
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
