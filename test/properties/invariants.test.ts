import { invariantFaults, isAtOrBelow, type Registry, restore, type Scope, snapshot } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { onEverySequence, onEveryTurn, playing } from "./support.js";

describe("law 4, invariants: after any sequence of commands every registry is whole", () => {
  it("has no fault after any command", () => {
    onEveryTurn(120, ({ answer, after }) => {
      if (answer.ok) expect(invariantFaults(after)).toEqual([]);
    });
  });

  it("has one chief an enterprise that lives, one holder of each single role, and every number and name once", () => {
    onEverySequence(100, (sequence) => {
      const end = playing(sequence, () => {});
      const accounts = [...end.accounts.values()];
      for (const { number, chief, ended } of end.enterprises.values()) {
        const chiefs = accounts.filter(({ assignments }) =>
          assignments.some(
            ({ scope, role }) => (scope as string) === number && role === "chief-access-manager",
          ),
        );
        expect(chiefs.map(({ id }) => id)).toEqual(ended === null ? [chief?.account] : []);
      }
      for (const place of [...end.places.values()]) {
        const managers = accounts.filter(({ assignments }) =>
          assignments.some(({ scope, role }) => scope === place.scope && isSingle(role)),
        );
        const named = place.manager.kind === "account" ? [place.manager.account] : [];
        expect(managers.map(({ id }) => id)).toEqual(named);
      }
      const names = accounts.flatMap(({ username }) => (username === null ? [] : [username.toLowerCase()]));
      expect(new Set(names).size).toBe(names.length);
      expect(new Set(accounts.map(({ insz }) => insz)).size).toBe(accounts.length);
      for (const { assignments } of accounts) {
        expect(new Set(assignments.map(({ scope }) => scope)).size).toBe(assignments.length);
      }
    });
  });

  it("counts users and applications as a full scan does", () => {
    onEverySequence(60, (sequence) => {
      const end = playing(sequence, () => {});
      const assignments = [...end.accounts.values()].flatMap((account) => account.assignments);
      const scopes = [...end.enterprises.keys(), ...end.places.keys()];
      const found: Record<string, number> = end.digests.size > 0 ? { digests: end.digests.size } : {};
      for (const { enterprise, given } of end.mandates.values()) {
        found[`${enterprise}#mandates`] = (found[`${enterprise}#mandates`] ?? 0) + given.length;
      }
      for (const scope of scopes as Scope[]) {
        const below = assignments.filter((one) => isAtOrBelow(one.scope, scope));
        const users = below.filter(({ role }) => role === "user").length;
        if (users > 0) found[`${scope}#users`] = users;
        for (const { id } of below.flatMap(({ applications }) => applications)) {
          found[`${scope}#application:${id}`] = (found[`${scope}#application:${id}`] ?? 0) + 1;
        }
      }
      expect(Object.fromEntries(end.tallies.entries())).toEqual(found);
    });
  });

  it("would be noticed by restore, had it been broken", () => {
    onEverySequence(
      30,
      (sequence) => {
        const end = playing(sequence, () => {});
        for (const broken of breakages(end)) expect(restore(broken).ok).toBe(false);
      },
      { start: "grown" },
    );
  });
});

function isSingle(role: string): boolean {
  return ["access-manager", "subdivision-manager", "site-manager"].includes(role);
}

/** A finding about somebody in that place. */
function anybody(scope: string): string {
  return `review.leaver@${scope}#somebody`;
}

/** The same snapshot with one thing wrong. */
function breakages(registry: Registry): readonly unknown[] {
  const whole = snapshot(registry);
  const [first, last] = whole.accounts.filter(({ username }) => username !== null);
  if (first === undefined || last === undefined) return [];
  return [
    { ...whole, enterprises: [] },
    { ...whole, enterprises: whole.enterprises.map((one) => ({ ...one, chief: null })) },
    { ...whole, domains: [] },
    { ...whole, accounts: whole.accounts.filter((one) => one !== first) },
    { ...whole, accounts: whole.accounts.map((one) => (one === first ? { ...one, insz: last.insz } : one)) },
    { ...whole, accounts: [...whole.accounts, last] },
    { ...whole, usernames: [{ username: "unknown01", account: first.id }] },
    {
      ...whole,
      places: whole.places.map((one) => ({ ...one, manager: { kind: "account", account: "nobody" } })),
    },
    {
      ...whole,
      places: whole.places.map((one) => ({ ...one, manager: { kind: "office", office: one.scope } })),
    },
    {
      ...whole,
      places: whole.places.map((one) =>
        one.level === "subdivision" && registry.children.has(one.scope)
          ? { ...one, lastSiteAt: "1990-01-01T00:00:00.000Z" }
          : one,
      ),
    },
    ...whole.senders.flatMap((sender) => [
      ...sender.channels.map((channel) => ({
        ...whole,
        senders: [{ ...sender, channels: [...sender.channels, channel] }],
      })),
      { ...whole, senders: [{ ...sender, preferred: { ...sender.preferred, heracles: "ftp" } }] },
      { ...whole, places: whole.places.filter(({ scope }) => scope !== sender.domain) },
    ]),
    { ...whole, former: [{ account: first.id, former: { kind: "erased" } }] },
    { ...whole, former: [{ account: "gone", former: { kind: "merged", into: "nobody" } }] },
    { ...whole, digests: [{ digest: "digest-0", account: first.id }] },
    ...whole.mandates.map((one) => ({
      ...whole,
      mandates: [{ ...one, given: [...one.given, ...one.given] }],
    })),
    ...whole.routings.map((one) => ({ ...whole, routings: [{ ...one, routes: [] }] })),
    ...whole.reviews.flatMap((review) => [
      { ...whole, reviews: [{ ...review, findings: [anybody(review.scope), anybody(review.scope)] }] },
      { ...whole, reviews: [{ ...review, findings: [anybody("1000000120")] }] },
      { ...whole, reviews: [{ ...review, scope: "1000000120", findings: [] }] },
    ]),
    {
      ...whole,
      enterprises: whole.enterprises.map((one) =>
        one.curator === null ? one : { ...one, curator: { ...one.curator, account: "nobody" } },
      ),
    },
  ].filter((one) => JSON.stringify(one) !== JSON.stringify(whole));
}
