import { type AnyContext, findDomainKind, mayOpen, type Registry, scopeParts } from "toegangsbeheer";

/** An access that somebody has: who, what, where, by which means of log-in. */
export type Access = `${string} ${string} ${string} ${string}`;

/** Everything that anybody may open, anywhere. */
export function accesses(registry: Registry, context: AnyContext, by: string | undefined): Set<Access> {
  const { accounts, enterprises, places } = registry;
  const found = new Set<Access>();
  const session = by === undefined ? "unjudged" : { loggedInAt: context.now, means: by };
  for (const at of [enterprises, places]) {
    for (const scope of at.keys()) {
      const kind = findDomainKind(context.catalogue, scopeParts(scope as never).domain?.kind ?? "");
      for (const application of ["access-management", ...(kind?.applications ?? [])]) {
        for (const account of accounts.keys()) {
          const answer = mayOpen(registry, { account, application, scope, session }, context);
          if (answer.allowed) found.add(`${account} ${application} ${scope} ${by}`);
        }
      }
    }
  }
  return found;
}
