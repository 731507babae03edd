import {
  type AggregateChange,
  type AnyContext,
  contextAt,
  findDomainKind,
  mayOpen,
  type Registry,
  type RegistryDiff,
  scopeParts,
  snapshot,
} from "toegangsbeheer";
import { asPolicy } from "../../src/policy/mark.js";

/**
 * What changes from one registry to another, found the long way: it asks `mayOpen` of everybody, everywhere, for
 * everything, and compares whole snapshots.
 */
export function bruteDiff(before: Registry, after: Registry, context: AnyContext): RegistryDiff {
  const [was, is] = [countingIn(before, context), countingIn(after, context)];
  const told = (access: string): object => {
    const [account, scope, application] = access.split(" ");
    return { account, scope, application };
  };
  const all = [...new Set([...was.keys(), ...is.keys()])].sort();
  const gained = all.filter((one) => is.has(one) && !was.has(one));
  const lost = all.filter((one) => was.has(one) && !is.has(one));
  const delayed = all.filter((one) => (is.get(one) ?? "") > (was.get(one) ?? "9"));
  return {
    changed: changedKeys(before, after),
    gained: gained.map((one) => ({ ...told(one), from: is.get(one) })),
    lost: lost.map(told),
    delayed: delayed.map((one) => ({ ...told(one), from: is.get(one) })),
  } as unknown as RegistryDiff;
}

/** Every access that lacks nothing, or nothing but the end of the delay, and the moment from which it counts. */
function countingIn(registry: Registry, context: AnyContext): ReadonlyMap<string, string> {
  const { accounts, enterprises, places } = registry;
  const found = new Map<string, string>();
  for (const at of [enterprises, places]) {
    for (const scope of at.keys()) {
      const kind = findDomainKind(context.catalogue, scopeParts(scope as never).domain?.kind ?? "");
      for (const application of ["access-management", ...(kind?.applications ?? [])]) {
        for (const account of accounts.keys()) {
          const opens = (effectDelayMinutes: number): boolean => {
            const policy = asPolicy({ ...context.policy, effectDelayMinutes });
            return mayOpen(
              registry,
              { account, application, scope, session: "unjudged" },
              contextAt(context.now, context.actor, { ...context, policy }),
            ).allowed;
          };
          if (opens(Number.NEGATIVE_INFINITY)) {
            found.set(`${account} ${scope} ${application}`, momentOf(opens, context));
          }
        }
      }
    }
  }
  return found;
}

/** When an access counts that counts under some delays and not under longer ones: by trying delays, to the millisecond. */
function momentOf(opens: (delay: number) => boolean, { now, policy }: AnyContext): string {
  const delay = policy.effectDelayMinutes * 60_000;
  if (opens(policy.effectDelayMinutes)) return now;
  let [waited, tooLong] = [0, delay];
  while (tooLong - waited > 1) {
    const tried = Math.floor((waited + tooLong) / 2);
    // Half a millisecond less, so that no fraction of a minute is rounded up beyond it.
    if (opens((tried - 0.5) / 60_000)) waited = tried;
    else tooLong = tried;
  }
  return new Date(Date.parse(now) + delay - waited).toISOString();
}

const lists = [
  ["enterprise", "enterprises", "number"],
  ["place", "places", "scope"],
  ["account", "accounts", "id"],
  ["former", "former", "account"],
  ["request", "requests", "ticket"],
  ["sender", "senders", "domain"],
  ["routing", "routings", "domain"],
  ["mandates", "mandates", "enterprise"],
  ["review", "reviews", "scope"],
] as const;

/** Mandates are told by who gave them and by who holds them. */
function keyOf(entry: Readonly<Record<string, unknown>>, id: string): string {
  const { enterprise, insz } = (entry.mandatary ?? {}) as {
    readonly enterprise?: string;
    readonly insz?: string;
  };
  return entry.mandatary === undefined ? (entry[id] as string) : `${entry[id]}/${enterprise ?? insz}`;
}

function changedKeys(before: Registry, after: Registry): readonly AggregateChange[] {
  const [was, is] = [snapshot(before), snapshot(after)];
  return lists.flatMap(([kind, list, id]) => {
    const entries = (all: readonly unknown[]): ReadonlyMap<string, string> =>
      new Map(all.map((one) => [keyOf(one as Record<string, string>, id), JSON.stringify(one)]));
    const [old, young] = [entries(was[list]), entries(is[list])];
    return [...new Set([...old.keys(), ...young.keys()])]
      .sort()
      .filter((one) => old.get(one) !== young.get(one))
      .map((one): AggregateChange => {
        const change = !old.has(one) ? "added" : young.has(one) ? "changed" : "removed";
        return { key: `${kind}:${one}`, change };
      });
  });
}
