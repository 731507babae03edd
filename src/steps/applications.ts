import type { Scope } from "../scope/scope.js";
import type { PlaceLevel } from "../words/levels.js";
import type { CountingAt, DraftStep } from "./step.js";

const setting = {
  domain: { code: "open-at-domain", type: "SetDomainApplications" },
  subdivision: { code: "open-at-subdivision", type: "SetSubdivisionApplications" },
  site: { code: "open-at-site", type: "SetSiteApplications" },
} as const satisfies Record<PlaceLevel, Pick<DraftStep, "code"> & Pick<DraftStep["command"], "type">>;

/** What a place's applications become: `applications` are those that stay open beside, or without, the one it is about. */
interface Setting extends CountingAt {
  readonly level: PlaceLevel;
  readonly application: string;
  readonly applications: readonly string[];
}

/** Opens an application in a place, beside those that stay open there. */
export function openApplication({ level, scope, application, applications, from }: Setting): DraftStep {
  const { code, type } = setting[level];
  const command = { type, scope, applications: [...applications, application] };
  return { code, command, holes: [], from, params: { application } };
}

/** Closes an application in a place; those that stay open there do. */
export function closeApplication({ level, scope, application, applications, from }: Setting): DraftStep {
  const command = { type: setting[level].type, scope, applications };
  return { code: "close-application", command, holes: [], from, params: { application } };
}

/** Gives an application to somebody. */
export function grantApplication({
  scope,
  account,
  application,
  from,
}: CountingAt & { readonly account: string; readonly application: string }): DraftStep {
  const command = granting(scope, account, application);
  return { code: "grant", command, holes: [], from, params: { account, application } };
}

/** Gives somebody one of these applications. */
export function chooseApplication({
  scope,
  account,
  options,
  from,
}: CountingAt & { readonly account: string; readonly options: readonly string[] }): DraftStep {
  return {
    code: "choose-application",
    command: granting(scope, account, ""),
    holes: [{ path: ["applications", 0], asks: "application", options }],
    from,
    params: { account, applications: options.join(",") },
  };
}

/** Gives an application to a user who is still to be chosen. */
export function giveApplication({
  scope,
  application,
  from,
}: CountingAt & { readonly application: string }): DraftStep {
  return {
    code: "give-application",
    command: granting(scope, "", application),
    holes: [{ path: ["accounts", 0], asks: "account" }],
    from,
    params: { application },
    question: { action: "grant-application", scope },
  };
}

function granting(scope: Scope, account: string, application: string): DraftStep["command"] {
  return { type: "GrantApplications", scope, accounts: [account], applications: [application] };
}
