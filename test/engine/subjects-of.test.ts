import {
  BrokenHistoryError,
  eraseEvent,
  type RegistryEvent,
  type Subjects,
  subjectsOf,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { eventOfEachType } from "../support/events.js";

const examples = eventOfEachType();

/** What each field of an event's data names, wherever it stands; what others hold is only mentioned. */
const kinds: Readonly<Record<string, keyof Subjects>> = {
  account: "accounts",
  merged: "accounts",
  previous: "accounts",
  scope: "scopes",
  domain: "scopes",
  domains: "scopes",
  enterprise: "scopes",
  into: "enterprises",
  ticket: "tickets",
  insz: "numbers",
};
const onlyMentioned = new Set(["passwordTiedTo", "tiedTo", "findings", "certificate"]);

function found(data: object, into: Record<string, Set<string>>, isMandatary = false): void {
  for (const [key, value] of Object.entries(data)) {
    if (onlyMentioned.has(key)) continue;
    const kind = isMandatary && key === "enterprise" ? "enterprises" : kinds[key];
    if (kind !== undefined) into[kind] ??= new Set();
    for (const one of [value].flat()) {
      if (typeof one === "string" && kind !== undefined) into[kind]?.add(one);
      if (typeof one === "object" && one !== null) found(one, into, key === "mandatary");
    }
  }
}

/** Those of each kind, sorted; nothing of a kind of which there is none. */
function sorted(subjects: object): object {
  return Object.fromEntries(
    Object.entries(subjects)
      .map(([kind, ids]: [string, Iterable<string>]) => [kind, [...ids].sort()] as const)
      .filter(([, ids]) => ids.length > 0),
  );
}

describe("what an event speaks of", () => {
  it.each([...examples])("of %s is what its fields say", (_type, event) => {
    const expected: Record<string, Set<string>> = {};
    found(event.data, expected);
    expect(sorted(subjectsOf(event))).toEqual(sorted(expected));
  });

  it.each([...examples])("of %s is something, and each thing once", (_type, event) => {
    const subjects = subjectsOf(event);
    const all = Object.values(subjects).flat();
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([...examples])("of %s has every person who can be erased from it", (_type, event) => {
    const { accounts, numbers } = subjectsOf(event);
    const everybody = [...examples.values()].map(subjectsOf);
    const others = {
      merged: everybody.flatMap((one) => one.accounts).filter((id) => !accounts.includes(id)),
      insz: everybody.flatMap((one) => one.numbers).filter((number) => !numbers.includes(number)),
    };
    const [account, ...merged] = others.merged;
    expect(eraseEvent(event, { account: account as never, merged, insz: others.insz })).toBe(event);
  });

  it("tells the office that a place is left to, and the tie of a password, to nobody", () => {
    const scope = "0412398765/service-provider:0412398765";
    const manager = { kind: "office", office: "0412398765" };
    expect(subjectsOf(event("ManagerAppointed", { scope, manager }))).toEqual(only({ scopes: [scope] }));
    const passwordTiedTo = { scope, placeSince: "2026-01-01T00:00:00.000Z", rank: 4, by: "an" };
    expect(subjectsOf(event("PasswordReset", { account: "bert", passwordTiedTo }))).toEqual(
      only({ accounts: ["bert"] }),
    );
  });

  it("has a mandatary who is an enterprise beside the place where it happened", () => {
    const data = {
      enterprise: "0412398765",
      mandatary: { kind: "enterprise", enterprise: "0499920281" },
      subject: "social-security",
    };
    expect(subjectsOf(event("MandateRevoked", data))).toEqual(
      only({ scopes: ["0412398765"], enterprises: ["0499920281"] }),
    );
  });

  it("has the account of an opening that was erased", () => {
    expect(subjectsOf(event("AccountOpened", { account: "an", erased: true }))).toEqual(
      only({ accounts: ["an"] }),
    );
  });

  it("refuses an event of an unknown kind", () => {
    expect(() => subjectsOf(event("toString", {}))).toThrow(BrokenHistoryError);
  });
});

function only(some: Partial<Record<keyof Subjects, readonly string[]>>): object {
  return { accounts: [], scopes: [], enterprises: [], tickets: [], numbers: [], ...some };
}

function event(type: string, data: object): RegistryEvent {
  const metadata = { at: "2026-03-02T09:00:00.000Z", by: { kind: "contact-centre" } };
  return { type, version: 1, data, metadata } as unknown as RegistryEvent;
}
