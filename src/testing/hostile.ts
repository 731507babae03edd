import fc from "fast-check";

const surrogate = fc.constantFrom("\ud800", "a\udc00b", "\udfff\ud800", "😀\ud83d");
const lookalike = fc.constantFrom(
  "85073000160".replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit))),
  "0412398765".replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  "0412398765".replace("0", "O"),
  "\u20600412398765",
  "0474\u00a0603\u00a0083",
  "0474\u2013603\u2013083",
  "\u212aelvinname",
);
const names = fc.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "then",
  "",
);
const huge = fc.constantFrom(100_000, 1_000_000).map((length) => "9".repeat(length));
const parsed = fc
  .constantFrom(
    '{"__proto__":{"polluted":true}}',
    '{"type":"AddUser","__proto__":{"scope":"0412398765"}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '[["__proto__"]]',
    '{"type":"__proto__"}',
    '{"type":"toString"}',
    '{"length":-1}',
  )
  .map((json): unknown => JSON.parse(json));

function trapped(): never {
  throw new Error("nobody may look here");
}

/** The object with a way to be shown in a report that does not look at it. */
function shownAs<T extends object>(shown: string, value: T): T {
  return Object.defineProperty(value, fc.toStringMethod, { value: () => shown });
}

const throwing = fc.constantFrom("type", "scope", "insz", "0", "length", "toJSON").map((name): unknown =>
  Object.defineProperty(shownAs(`an object whose ${name} throws`, { type: "AddUser" }), name, {
    enumerable: true,
    configurable: true,
    get: trapped,
  }),
);
const traps: Readonly<Record<string, ProxyHandler<object>>> = {
  get: { get: (target, key) => (typeof key === "symbol" ? Reflect.get(target, key) : trapped()) },
  has: { has: (target, key) => (typeof key === "symbol" ? Reflect.has(target, key) : trapped()) },
  ownKeys: { ownKeys: trapped },
  getPrototypeOf: { getPrototypeOf: trapped },
  getOwnPropertyDescriptor: { getOwnPropertyDescriptor: trapped },
};
const proxy = fc
  .constantFrom(...Object.keys(traps))
  .map(
    (trap): unknown =>
      new Proxy(shownAs(`a proxy whose ${trap} throws`, { type: "AddUser" }), traps[trap] ?? {}),
  );
const fickle = fc.constantFrom("type", "scope", "accounts").map((name): unknown => {
  let reads = 0;
  return Object.defineProperty({ type: "BlockUsers" }, name, {
    enumerable: true,
    get: () => {
      reads += 1;
      return reads % 2 === 1 ? "BlockUsers" : { reads };
    },
  });
});
const endless = fc.constantFrom("self", "list").map((how): unknown => {
  const loop: Record<string, unknown> = { type: "AddUser" };
  loop[how] = how === "self" ? loop : [loop];
  return loop;
});
const sparse = fc.constantFrom(3, 4_294_967_295).map((length): unknown => Object.assign([], { length }));

/**
 * Anything that may come in from outside, most of it meant to do harm: getters and proxies that throw or answer
 * otherwise each time, `__proto__` keys as JSON gives them, cycles, lone surrogates, digits that only look like
 * digits, huge texts, and whatever else fast-check comes up with.
 */
export function anyInput(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    }),
    fc.string({ unit: "binary" }),
    surrogate,
    lookalike,
    names,
    { arbitrary: huge, weight: 1 },
    parsed,
    throwing,
    proxy,
    fickle,
    endless,
    sparse,
  );
}

/** Text that may come in from outside: look-alike digits, lone surrogates, names of built-ins, huge ones. */
export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(fc.string({ unit: "binary" }), fc.string(), surrogate, lookalike, names, huge);
}
