/** Inputs that throw when they are looked at, change between two looks, or never end. Made anew for each test. */
export const traps: readonly (readonly [string, () => unknown])[] = [
  ...(["get", "has", "ownKeys", "getPrototypeOf", "getOwnPropertyDescriptor"] as const).map(
    (trap) => [`a proxy's ${trap}`, () => new Proxy({ scope: "x" }, { [trap]: trapped })] as const,
  ),
  ["a revoked proxy", revoked],
  ["a getter", () => Object.defineProperty({}, "scope", { enumerable: true, get: trapped })],
  ["a cycle", cycle],
  ["a fickle scope", fickle],
  ["a huge list", () => Object.assign([], { length: 4_294_967_295 })],
];

function trapped(): never {
  throw new Error("nobody may look here");
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cycle(): unknown {
  const loop: Record<string, unknown> = {};
  loop.scope = loop;
  loop.filters = loop;
  return loop;
}

function fickle(): unknown {
  let looks = 0;
  return Object.defineProperty({}, "scope", {
    enumerable: true,
    get: () => {
      looks += 1;
      return { looks };
    },
  });
}
