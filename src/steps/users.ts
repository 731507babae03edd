import type { LocalDate } from "../kernel/instant.js";
import type { KnownPerson } from "./persons.js";
import { type CountingAt, type CountingFor, type DraftStep, drafted, type Hole } from "./step.js";

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
  const granted = isGranted ? { applications: [application] } : {};
  const chosen = functions.length === 0 ? {} : { functions: [""] };
  const hole: Hole = { path: ["functions", 0], asks: "function", options: functions };
  const command = { type: "AddUser", scope, person, ...granted, ...chosen } as const;
  const all = functions.length === 0 ? holes : [...holes, hole];
  return drafted("add-user", command, from, { account, application }, all);
}

/** The assignment counts again. */
export function unblock({ scope, account, from }: CountingFor): DraftStep {
  return drafted("unblock", { type: "UnblockUsers", scope, accounts: [account] }, from, { account });
}

/** A later last day: that day or after it. */
export function extend({
  scope,
  account,
  earliest,
  from,
}: CountingFor & { readonly earliest: LocalDate }): DraftStep {
  const command = { type: "UpdateUser", scope, account, lastDay: "" } as const;
  return drafted("extend", command, from, { account }, [{ path: ["lastDay"], asks: "last-day", earliest }]);
}

/** No last day any more. */
export function extendForGood({ scope, account, from }: CountingFor): DraftStep {
  return drafted("no-last-day", { type: "UpdateUser", scope, account, lastDay: null }, from, { account });
}

/** Gives an application to somebody. */
export function grantApplication({
  scope,
  account,
  application,
  from,
}: CountingFor & { readonly application: string }): DraftStep {
  const command = granting(scope, account, application);
  return drafted("grant", command, from, { account, application });
}

/** Gives somebody one of these applications. */
export function chooseApplication({
  scope,
  account,
  options,
  from,
}: CountingFor & { readonly options: readonly string[] }): DraftStep {
  const params = { account, applications: options.join(",") };
  return drafted("choose-application", granting(scope, account, ""), from, params, [
    { path: ["applications", 0], asks: "application", options },
  ]);
}

/** Gives an application to a user who is still to be chosen. */
export function giveApplication({
  scope,
  application,
  from,
}: CountingAt & { readonly application: string }): DraftStep {
  const command = granting(scope, "", application);
  return {
    ...drafted("give-application", command, from, { application }, [
      { path: ["accounts", 0], asks: "account" },
    ]),
    question: { action: "grant-application", scope },
  };
}

function granting(scope: string, account: string, application: string): DraftStep["command"] {
  return { type: "GrantApplications", scope, accounts: [account], applications: [application] };
}

/** One of these functions, beside those that the person keeps. */
export function assignFunction({
  scope,
  account,
  kept,
  options,
  from,
}: CountingFor & { readonly kept: readonly string[]; readonly options: readonly string[] }): DraftStep {
  const command = { type: "AssignFunctions", scope, account, functions: [...kept, ""] } as const;
  return drafted("assign-function", command, from, { account, functions: options.join(",") }, [
    { path: ["functions", kept.length], asks: "function", options },
  ]);
}

/** Takes the person's assignment in the place away. */
export function remove({ scope, account, from }: CountingFor): DraftStep {
  return drafted("remove", { type: "RemoveUsers", scope, accounts: [account] }, from, { account });
}

/** Takes all that the person is away, in the place and below it. */
export function removeEverywhere({ scope, account, from }: CountingFor): DraftStep {
  return drafted("remove-everywhere", { type: "RemovePersonEverywhere", scope, account }, from, { account });
}
