import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bothPasswordReadings,
  checkPassword,
  heraclesPasswords,
  type PasswordOptions,
  userManagementPasswords,
} from "../../src/credentials/password.js";
import { hostile } from "../identifiers/texts.js";

const codesOf = (input: unknown, options?: PasswordOptions): readonly string[] => {
  const result = checkPassword(input, options);
  return result.ok ? [] : result.violations.map(({ code }) => code);
};

/** The two manuals' readings, letter for letter, as regular expressions. */
const readings = {
  userManagement: {
    "password.length": /^[\s\S]{10,15}$/u,
    "password.spaces": /^\S*$/,
    "password.characters": /^[A-Za-z0-9,;:=?./+*$%><&@#'(!{})\-_]*$/,
    "password.variety": /^/,
  },
  heracles: {
    "password.length": /^[\s\S]{10,15}$/u,
    "password.spaces": /^\S*$/,
    "password.characters": /^[A-Za-z0-9,;:=?./*$%><&@#'(!{})\-_]*$/,
    "password.variety": /[^A-Za-z][\s\S]*[^A-Za-z]/u,
  },
} as const;

const expectedCodes = (password: string, reading: Record<string, RegExp>): readonly string[] =>
  Object.keys(reading).filter((code) => !reading[code]?.test(password));

const specials = ",;:=?./+*$%><&@#'(!{})-_";
const letters = fc.constantFrom(..."abcxyzABCXYZ");
const others = fc.constantFrom(...`0123456789${specials}`);
const strangers = fc.constantFrom(...' \t\u00a0"[]\\^|~`€éÀ\u0000\ud800\u0660😀');
const passwords = fc.string({
  unit: fc.oneof(
    { arbitrary: letters, weight: 12 },
    { arbitrary: others, weight: 3 },
    { arbitrary: strangers, weight: 1 },
  ),
  minLength: 8,
  maxLength: 17,
});
const goodPasswords = passwords.filter((password) =>
  Object.values(readings.heracles).every((rule) => rule.test(password)),
);

describe("password", () => {
  it.each([
    ["abcdefgh12", []],
    ["Abcdefghijklm-_", []],
    ["abcdefg12", ["password.length"]],
    ["abcdefgh12345678", ["password.length"]],
    ["abcdefghijk", ["password.variety"]],
    ["abcdefghij1", ["password.variety"]],
    ["abcdefgh 12", ["password.spaces", "password.characters"]],
    ["abcdefgh\u00a012", ["password.spaces", "password.characters"]],
    ["abcdefgh+12", ["password.characters"]],
    ["abcdefgh\\12", ["password.characters"]],
    ["abcdefghé12", ["password.characters"]],
    ["Abcdef1😀😀", ["password.length", "password.characters"]],
    ["Abcdefgh1😀", ["password.characters"]],
    ["Abcdefghijkl1😀😀", ["password.characters"]],
    ["Abcdefghij😀", ["password.characters", "password.variety"]],
    ["          ", ["password.spaces", "password.characters"]],
    ["Abcdefgh-12\n", ["password.spaces", "password.characters"]],
    ["", ["password.length", "password.variety"]],
    ["a b", ["password.length", "password.spaces", "password.characters", "password.variety"]],
  ])("%j breaks %j", (password, codes) => expect(codesOf(password)).toEqual(codes));

  it.each([...specials])("the special character %s", (special) => {
    const password = `abcdefgh1${special}`;
    expect(codesOf(password, { policy: userManagementPasswords })).toEqual([]);
    expect(codesOf(password, { policy: heraclesPasswords })).toEqual(
      special === "+" ? ["password.characters"] : [],
    );
  });

  it("the user management manual counts letters too", () => {
    expect(codesOf("abcdefghijk", { policy: userManagementPasswords })).toEqual([]);
  });

  it("compares with the second text, capitals included, as soon as there is one", () => {
    expect(codesOf("abcdefgh12", { confirmation: "abcdefgh12" })).toEqual([]);
    expect(codesOf("abcdefgh12", { confirmation: "Abcdefgh12" })).toEqual(["password.confirmation"]);
    expect(codesOf("abcdefgh12", { confirmation: undefined })).toEqual(["password.confirmation"]);
    expect(codesOf("abcdefgh12", { confirmation: new String("abcdefgh12") })).toEqual([
      "password.confirmation",
    ]);
  });

  it.each(hostile)("takes %s without throwing, and keeps none of it", (_, input) => {
    expect(codesOf(input)).toEqual(expectedCodes(typeof input === "string" ? input : "", readings.heracles));
    expect(codesOf("abcdefgh12", { confirmation: input })).toEqual(["password.confirmation"]);
    expect(JSON.stringify(checkPassword(input)).length).toBeLessThan(500);
  });
});

describe("password policies", () => {
  it("agree with the manuals on every password", () => {
    fc.assert(
      fc.property(passwords, (password) => {
        expect(codesOf(password, { policy: userManagementPasswords })).toEqual(
          expectedCodes(password, readings.userManagement),
        );
        expect(codesOf(password, { policy: heraclesPasswords })).toEqual(
          expectedCodes(password, readings.heracles),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it("by default accept exactly what both manuals accept", () => {
    fc.assert(
      fc.property(passwords, (password) => {
        const both = Object.values(readings).every(
          (reading) => expectedCodes(password, reading).length === 0,
        );
        expect(checkPassword(password).ok).toBe(both);
        expect(checkPassword(password, { policy: bothPasswordReadings })).toEqual(checkPassword(password));
        expect(checkPassword(password, { policy: undefined })).toEqual(checkPassword(password));
      }),
      { numRuns: 3000 },
    );
  });

  it("can be a host's own", () => {
    const policy = { minimumLength: 4, maximumLength: 6, specialCharacters: "€😀", minimumNonLetters: 0 };
    expect(codesOf("ab€😀", { policy })).toEqual([]);
    expect(codesOf("ab-1234", { policy })).toEqual(["password.length", "password.characters"]);
  });
});

describe("password secrecy", () => {
  it("gives the same answer, to the byte, for any two good passwords", () => {
    fc.assert(
      fc.property(goodPasswords, goodPasswords, (one, other) => {
        for (const confirmed of [true, false]) {
          const answers = [one, other].map((password) =>
            JSON.stringify(
              checkPassword(password, confirmed ? { confirmation: password } : { confirmation: null }),
            ),
          );
          expect(answers[0]).toBe(answers[1]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("tells of a bad one no more than which rules it breaks", () => {
    fc.assert(
      fc.property(passwords, passwords, (one, other) => {
        if (codesOf(one).join() !== codesOf(other).join()) return;
        expect(checkPassword(one)).toEqual(checkPassword(other));
      }),
      { numRuns: 2000 },
    );
  });
});
