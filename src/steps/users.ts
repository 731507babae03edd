import type { LocalDate } from "../kernel/instant.js";
import type { Scope } from "../scope/scope.js";
import type { KnownPerson } from "./persons.js";
import type { CountingAt, DraftStep, Hole } from "./step.js";

interface OfAccount extends CountingAt {
  readonly account: string;
}

/** Adds a person as a user, for an application. */
export function addUser({
  scope,
  who: { person, holes, account },
  application,
  isGranted,
  functions,
  from,
}: CountingAt & {
  readonly who: KnownPerson;
  readonly application: string;
  /** True where the application is given to him with it. */
  readonly isGranted: boolean;
  /** One of these functions is given to him with it; none where there are none. */
  readonly functions: readonly string[];
}): DraftStep {
  const chosen = functions.length === 0 ? {} : { functions: [""] };
  const granted = isGranted ? { applications: [application] } : {};
  const hole: Hole = { path: ["functions", 0], asks: "function", options: functions };
  return {
    code: "add-user",
    command: { type: "AddUser", scope, person, ...granted, ...chosen },
    holes: functions.length === 0 ? holes : [...holes, hole],
    from,
    params: { account, application },
  };
}

export function unblock({ scope, account, from }: OfAccount): DraftStep {
  const command = { type: "UnblockUsers", scope, accounts: [account] } as const;
  return { code: "unblock", command, holes: [], from, params: { account } };
}

/** A later last day: that day or after it. */
export function extend({
  scope,
  account,
  earliest,
  from,
}: OfAccount & { readonly earliest: LocalDate }): DraftStep {
  return {
    code: "extend",
    command: lasting(scope, account, ""),
    holes: [{ path: ["lastDay"], asks: "last-day", earliest }],
    from,
    params: { account },
  };
}

/** No last day any more. */
export function extendForGood({ scope, account, from }: OfAccount): DraftStep {
  return {
    code: "no-last-day",
    command: lasting(scope, account, null),
    holes: [],
    from,
    params: { account },
  };
}

function lasting(scope: Scope, account: string, lastDay: string | null): DraftStep["command"] {
  return { type: "UpdateUser", scope, account, lastDay };
}

/** One of these functions, beside those that the person keeps. */
export function assignFunction({
  scope,
  account,
  kept,
  options,
  from,
}: OfAccount & { readonly kept: readonly string[]; readonly options: readonly string[] }): DraftStep {
  return {
    code: "assign-function",
    command: { type: "AssignFunctions", scope, account, functions: [...kept, ""] },
    holes: [{ path: ["functions", kept.length], asks: "function", options }],
    from,
    params: { account, functions: options.join(",") },
  };
}

/** Takes the person's assignment in the place away. */
export function remove({ scope, account, from }: OfAccount): DraftStep {
  const command = { type: "RemoveUsers", scope, accounts: [account] } as const;
  return { code: "remove", command, holes: [], from, params: { account } };
}

/** Takes all that the person is away, in the place and below it. */
export function removeEverywhere({ scope, account, from }: OfAccount): DraftStep {
  const command = { type: "RemovePersonEverywhere", scope, account } as const;
  return { code: "remove-everywhere", command, holes: [], from, params: { account } };
}
