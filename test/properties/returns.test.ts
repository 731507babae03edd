import fc from "fast-check";
import {
  type Account,
  type AccountId,
  type Context,
  mayOpen,
  type Registry,
  type Scope,
} from "toegangsbeheer";
import { contextOf } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { policyOf } from "../support/settings.js";
import { triesOf } from "../support/tries.js";
import {
  applications,
  beginning,
  catalogue,
  domains,
  type Move,
  make,
  moveCount,
  persons,
} from "./returns.js";
import { runs } from "./support.js";

const atOnce = policyOf({ effectDelayMinutes: 0 });
const delay = 20 * 60_000;

const move: fc.Arbitrary<Move> = fc.record({
  move: fc.nat(moveCount - 1),
  who: fc.nat(persons.length - 1),
  domain: fc.nat(domains.length - 1),
  ends: fc.boolean(),
  minutes: fc.constantFrom(0, 1, 5, 5, 10, 19, 20, 30, 30, 1_440),
});

/** Somebody, somewhere, what he might open. */
interface Access {
  readonly account: AccountId;
  readonly application: string;
  readonly scope: Scope;
}

const accesses: readonly Access[] = persons.flatMap((account) =>
  domains.flatMap((scope) =>
    applications.map((application) => ({ account: account as string as AccountId, application, scope })),
  ),
);

function at(moment: number): Context {
  return contextOf({ now: new Date(moment), catalogue });
}

/** Whether all that is asked is there: what may be opened where nothing waits. */
function isThere(registry: Registry, access: Access, { now }: Context): boolean {
  return mayOpen(registry, { ...access, session: "unjudged" }, contextOf({ now, catalogue, policy: atOnce }))
    .allowed;
}

/** Whether somebody leads a domain, by name or by office, neither blocked, ended nor suspended. */
function leads(registry: Registry, { account, scope }: Access, { today }: Context): boolean {
  const enterprise = registry.enterprises.get(scope.slice(0, 10) as never);
  const { chief, curator } = enterprise ?? {};
  const isCurated = curator?.domains.includes(scope) === true;
  const isOffice = registry.places.get(scope)?.manager.kind === "office" && chief?.account === account;
  // An office gives way to a curator, even to one who holds it himself.
  if (isOffice) return !isCurated;
  const held = (registry.accounts.get(account) as Account).assignments.find((one) => one.scope === scope);
  if (!held || held.role === "user" || held.status === "blocked") return false;
  if (held.lastDay !== null && held.lastDay < today) return false;
  if (!isCurated || held.role === "curator") return true;
  return curator.coManagers.some((one) => one.account === account && one.scope === scope);
}

/** Since when something has been so, looked at just before and just after each move. */
class Since {
  private readonly moments = new Map<Access, number>();
  returned = 0;

  constructor(private readonly holds: (registry: Registry, access: Access, context: Context) => boolean) {}

  see(access: Access, before: Registry, after: Registry, now: number): number | undefined {
    const context = at(now);
    const was = this.moments.has(access) && this.holds(before, access, context);
    if (!this.holds(after, access, context)) this.moments.delete(access);
    else if (!was) {
      this.returned += 1;
      this.moments.set(access, now);
    }
    return this.moments.get(access);
  }
}

function open(registry: Registry, access: Access, moment: number): boolean {
  return mayOpen(registry, { ...access, session: "unjudged" }, at(moment)).allowed;
}

function told(access: Access, story: readonly string[]): string {
  return [JSON.stringify(access), ...story].join("\n");
}

describe("an access that had stopped and comes back", () => {
  it("counts no sooner than the delay after it came back; who leads a domain without a break keeps his moment", () => {
    const seen = { returned: 0, early: 0, kept: 0 };
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 60, size: "max" }), (all) => {
        const there = new Since(isThere);
        const led = new Since(leads);
        const opened = new Since((registry, { application, scope }) =>
          (registry.places.get(scope)?.applications ?? []).some(({ id }) => id === application),
        );
        const story: string[] = [];
        let registry = beginning();
        let now = Date.parse("2026-03-02T12:00:00.000Z");
        for (const access of accesses)
          for (const one of [there, led, opened]) one.see(access, registry, registry, now - 2 * delay);
        for (const one of all) {
          now += one.minutes * 60_000;
          const { after, events } = make(registry, one, new Date(now).toISOString());
          story.push(...events.map((event) => JSON.stringify(event)));
          for (const access of accesses) {
            const since = there.see(access, registry, after, now);
            const ledSince = led.see(access, registry, after, now);
            const openedSince = opened.see(access, registry, after, now);
            if (since !== undefined && now < since + delay) {
              seen.early += 1;
              expect(open(after, access, since + delay - 1), told(access, story)).toBe(false);
            }
            if (ledSince === undefined || openedSince === undefined) continue;
            if (now < ledSince + delay || now < openedSince + delay) continue;
            seen.kept += 1;
            expect(open(after, access, now), told(access, story)).toBe(true);
          }
          registry = after;
        }
        seen.returned += there.returned;
      }),
      runs(150),
    );
    expect(seen.returned).toBeGreaterThan(triesOf(500));
    expect(seen.early).toBeGreaterThan(triesOf(500));
    expect(seen.kept).toBeGreaterThan(triesOf(500));
  });
});
