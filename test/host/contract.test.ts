import { memoryStore } from "toegangsbeheer/host";
import { storeContract } from "toegangsbeheer/testing";
import { describe, it } from "vitest";

describe("a store in memory does what a store must", () => {
  const cases = storeContract(() => {
    const store = memoryStore();
    return {
      store,
      rows: () => store.rows,
      events: () => store.events,
      hashOf: (owner) => store.hashOf(owner),
    };
  });
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => one.run());
});
