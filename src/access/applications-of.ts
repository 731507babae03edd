import type { Account } from "../aggregates/account/state.js";
import { type AnyContext, known } from "../context/context.js";
import { positionsOf } from "../permissions/positions.js";
import { Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import type { Scope } from "../scope/scope.js";
import type { AskedSession } from "./session.js";
import { type OpenWay, openWay } from "./who-may-open.js";

/** Whose applications, and how he is logged in. */
export interface ApplicationsOfQuestion {
  readonly account: string;
  readonly session: AskedSession;
}

/** What somebody may open in a place. */
export interface OpenApplications {
  readonly scope: Scope;
  /** By their ids, in alphabetical order. */
  readonly applications: readonly ({ readonly application: string } & OpenWay)[];
}

/**
 * What a person may open now, place by place: exactly what `mayOpen` says yes to. Places where he may open nothing are
 * left out. The host's own question: it sees everything and judges no actor.
 *
 * It looks at his assignments, and for a manager at the places below his that may be left to his office: the size of
 * the registry does not matter. Nobody's account opens nothing.
 */
export function applicationsOf(
  registry: Registry,
  { account: id, session }: ApplicationsOfQuestion,
  context: AnyContext,
): readonly OpenApplications[] {
  known(context);
  const reads = new Reads(registry);
  const account = reads.account(id);
  return (account === undefined ? [] : placesOf(reads, account))
    .map((scope) => ({
      scope,
      applications: candidates(reads, scope, context).flatMap((application) => {
        const open = openWay(reads, { account: id, application, scope, session }, context);
        return open === undefined ? [] : [{ application, ...open }];
      }),
    }))
    .filter(({ applications }) => applications.length > 0);
}

function placesOf(reads: Reads, account: Account): readonly Scope[] {
  return [...new Set(positionsOf(reads, account).map(({ scope }) => scope))].sort();
}

/** What anybody could open there: what is open, and what any assignment opens. */
function candidates(reads: Reads, scope: Scope, { catalogue }: AnyContext): readonly string[] {
  const always = catalogue.applications.filter((one) => one.opensWithAnyAssignment === true);
  const open = reads.place(scope)?.applications ?? [];
  return [...new Set([...always, ...open].map(({ id }) => id))].sort();
}
