import fc from "fast-check";

const whiteSpace = ["", "", "", " ", "\t", "\r\n", "  ", "\v\f"];
const strangers = [..."0123456789 .-/,_+BEbeO\t\n\u00a0\u2010０９٣①\ud800\udc00é", "\u{1d7d8}", "--", "  "];

/** Those many digits, as text. */
export function digits(count: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((all) => all.join(""));
}

/** The digits in groups of that many, a separator or nothing in each gap, white space around. */
export function notation(
  text: string,
  groups: readonly number[],
  separators: readonly string[] = ["", " ", ".", "-"],
): fc.Arbitrary<string> {
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, count) => sum + count, 0));
  const parts = groups.map((count, at) => text.slice(starts[at], (starts[at] ?? 0) + count));
  return fc
    .tuple(
      fc.constantFrom(...whiteSpace),
      fc.array(fc.constantFrom(...separators), { minLength: parts.length, maxLength: parts.length }),
      fc.constantFrom(...whiteSpace),
    )
    .map(([before, gaps, after]) => {
      const body = parts.map((part, at) => (at === 0 ? part : `${gaps[at]}${part}`)).join("");
      return `${before}${body}${after}`;
    });
}

/** The text with up to two small accidents: a character put in, left out, overwritten or swapped. */
export function mutated(text: string): fc.Arbitrary<string> {
  const accident = fc.record({
    kind: fc.constantFrom("insert", "delete", "replace", "swap"),
    at: fc.nat(text.length),
    stranger: fc.constantFrom(...strangers),
  });
  return fc.array(accident, { maxLength: 2 }).map((accidents) =>
    accidents.reduce((old, { kind, at, stranger }) => {
      const [before, here, next] = [old.slice(0, at), old.charAt(at), old.charAt(at + 1)];
      if (kind === "insert") return before + stranger + old.slice(at);
      if (kind === "delete") return before + old.slice(at + 1);
      if (kind === "replace") return before + stranger + old.slice(at + 1);
      return before + next + here + old.slice(at + 2);
    }, text),
  );
}

/** What nobody types and somebody sends. None of these is any identifier, user name or contact field. */
export const hostile: readonly (readonly [name: string, input: unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["true", true],
  ["a number", 412398765],
  ["not a number", Number.NaN],
  ["a BigInt", 412398765n],
  ["a symbol", Symbol("0412398765")],
  ["a function", () => "0412398765"],
  ["a String object", new String("0412398765")],
  ["an array of it", ["0412398765"]],
  ["an object that turns into it", { toString: () => "0412398765", valueOf: () => "0412398765" }],
  [
    "an object that throws when turned into text",
    {
      toString(): never {
        throw new Error("toString");
      },
      [Symbol.toPrimitive](): never {
        throw new Error("toPrimitive");
      },
    },
  ],
  [
    "an object with throwing getters",
    {
      get length(): never {
        throw new Error("length");
      },
      get charCodeAt(): never {
        throw new Error("charCodeAt");
      },
    },
  ],
  [
    "a proxy that throws at everything",
    new Proxy(
      {},
      {
        get: () => {
          throw new Error("get");
        },
        has: () => {
          throw new Error("has");
        },
        getPrototypeOf: () => {
          throw new Error("getPrototypeOf");
        },
        ownKeys: () => {
          throw new Error("ownKeys");
        },
      },
    ),
  ],
  ["an object without prototype", Object.create(null)],
  ["an empty text", ""],
  ["white space", " \t\r\n"],
  ["__proto__", "__proto__\u0000"],
  ["constructor", "constructor[prototype]"],
  ["a lone high surrogate", "\ud800"],
  ["a lone low surrogate behind digits", "0412398765\udc00"],
  ["full-width digits", "０４７４６０３０８３"],
  ["Arabic digits", "٠٤٧٤٦٠٣٠٨٣"],
  ["circled digits", "①②③④⑤⑥⑦⑧⑨⓪①"],
  ["mathematical digits", "\u{1d7d8}\u{1d7dc}\u{1d7df}\u{1d7dc}\u{1d7de}\u{1d7d8}\u{1d7db}\u{1d7d8}"],
  ["a null character inside", "04746\u000003083"],
  ["a right-to-left override", "\u202e0412398765"],
  ["a zero-width space", "0474\u200b603083"],
  ["a megabyte of digits", "1".repeat(1_000_000)],
  ["a megabyte of white space", " ".repeat(1_000_000)],
  ["a megabyte of separators", "1-".repeat(500_000)],
  ["a number in a megabyte of white space", `${" ".repeat(500_000)}0412398765${" ".repeat(500_000)}`],
];
