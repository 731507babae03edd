import { heldIds } from "../aggregates/common/held.js";
import type { Assignment } from "../aggregates/user/state.js";
import { findFunction } from "../catalogue/find.js";
import type { PersonInput } from "../form/person-fields.js";
import type { Instant, LocalDate } from "../kernel/instant.js";
import type { Command } from "../procedures/commands.js";
import { enterpriseOf, type Scope, selfAndAbove } from "../scope/scope.js";
import type { PlaceLevel } from "../words/levels.js";

import { placeLevels } from "../words/levels.js";
import type { AccessCase, AccessQuestion } from "./case.js";
import { kindOf } from "./conditions.js";
import { blankCertificate, type DraftStep, type Hole } from "./steps.js";

/** What every step of a remedy goes by: what was asked, what was found, and from when what it gives counts. */
export interface Asked {
  readonly on: AccessCase;
  readonly question: AccessQuestion;
  /** From when an application, a function or a role counts that is given now. */
  readonly counts: Instant;
}

const opening = {
  domain: { code: "open-at-domain", type: "SetDomainApplications" },
  subdivision: { code: "open-at-subdivision", type: "SetSubdivisionApplications" },
  site: { code: "open-at-site", type: "SetSiteApplications" },
} as const satisfies Record<PlaceLevel, Pick<DraftStep, "code"> & { type: Command["type"] }>;

/** Opens the application at the place of that depth, beside what is open there and still belongs to the kind. */
export function openAt({ on, question: { application }, counts }: Asked, depth: number): DraftStep {
  const { code, type } = opening[placeLevels[depth] as PlaceLevel];
  const scope = selfAndAbove(on.scope)[on.places.length - 1 - depth] as Scope;
  const kept = heldIds(on.places[depth]?.applications ?? []);
  const applications = [...kept.filter((id) => kindOf(on)?.applications.includes(id)), application];
  return { code, command: { type, scope, applications }, holes: [], from: counts, params: { application } };
}

/** Adds the person as a user, with what the application asks. */
export function addUser(asked: Asked, functions: readonly string[]): DraftStep {
  const { on, question, counts } = asked;
  const { account, application } = question;
  const chosen = functions.length === 0 ? {} : { functions: [""] };
  const granted = on.application?.opensWithAnyAssignment === true ? {} : { applications: [application] };
  const hole: Hole = { path: ["functions", 0], asks: "function", options: functions };
  return {
    code: "add-user",
    command: { type: "AddUser", scope: on.scope, person: blankPerson(asked), ...granted, ...chosen },
    holes: [...personHoles(asked), ...(functions.length === 0 ? [] : [hole])],
    from: counts,
    params: { account, application },
  };
}

const coManagers = {
  enterprise: { code: "appoint-co-chief", type: "AppointCoChiefAccessManager" },
  domain: { code: "appoint-co-access-manager", type: "AppointCoAccessManager" },
} as const;

/** Appoints the person beside the manager: what opens a place where no user can be added. */
export function appointCoManager(asked: Asked, level: "enterprise" | "domain"): DraftStep {
  const { code, type } = coManagers[level];
  return {
    code,
    command: { type, scope: asked.on.scope, person: blankPerson(asked) },
    holes: personHoles(asked),
    from: asked.counts,
    params: { account: asked.question.account },
  };
}

const ofEverybody = [
  ["insz", "insz"],
  ["email", "email"],
] as const;

const ofWhoIsNew = [
  ["username", "username"],
  ["usernameConfirmation", "username"],
  ["password", "password"],
  ["passwordConfirmation", "password"],
  ["firstName", "first-name"],
  ["lastName", "last-name"],
] as const;

function personFields({ on }: Asked): readonly (readonly [string, Hole["asks"]])[] {
  return on.account === undefined ? [...ofEverybody, ...ofWhoIsNew] : ofEverybody;
}

/** A person of whom nothing is told but the id that the account has, or is to have: the rest is for people to fill in. */
function blankPerson(asked: Asked): PersonInput {
  const blank = Object.fromEntries(personFields(asked).map(([field]) => [field, ""]));
  const isNew = asked.on.account === undefined;
  return { insz: "", email: "", ...blank, ...(isNew && { account: asked.question.account }) };
}

function personHoles(asked: Asked): readonly Hole[] {
  return personFields(asked).map(([field, asks]) => ({ path: ["person", field], asks }));
}

export function unblock({ on: { scope }, question: { account }, counts }: Asked): DraftStep {
  const command: Command = { type: "UnblockUsers", scope, accounts: [account] };
  return { code: "unblock", command, holes: [], from: counts, params: { account } };
}

/** A later last day: that day or after it. */
export function extend({ on, question: { account } }: Asked, day: LocalDate): DraftStep {
  return {
    code: "extend",
    command: { type: "UpdateUser", scope: on.scope, account, lastDay: "" },
    holes: [{ path: ["lastDay"], asks: "last-day", earliest: day }],
    from: on.context.now,
    params: { account },
  };
}

export function grant({ on: { scope }, question: { account, application }, counts }: Asked): DraftStep {
  const command: Command = {
    type: "GrantApplications",
    scope,
    accounts: [account],
    applications: [application],
  };
  return { code: "grant", command, holes: [], from: counts, params: { account, application } };
}

/** One of the functions that count, beside those that the person has and that the kind still knows. */
export function assignFunction(
  { on, question: { account }, counts }: Asked,
  held: Assignment["functions"],
  options: readonly string[],
): DraftStep {
  const kind = kindOf(on);
  const kept = heldIds(held).filter((id) => kind !== undefined && findFunction(kind, id) !== undefined);
  return {
    code: "assign-function",
    command: { type: "AssignFunctions", scope: on.scope, account, functions: [...kept, ""] },
    holes: [{ path: ["functions", kept.length], asks: "function", options }],
    from: counts,
    params: { account, functions: options.join(",") },
  };
}

/** The court ends the task of a curator, in whose place the managers come again. */
export function dischargeCurator({ on: { scope, context } }: Asked): DraftStep {
  return {
    code: "discharge-curator",
    command: { type: "DischargeCurator", enterprise: enterpriseOf(scope) },
    holes: [],
    from: context.now,
    params: {},
  };
}

/** The person uploads a certificate that is still valid when the access is to be open. */
export function uploadCertificate({ on: { context }, question: { account } }: Asked): DraftStep {
  return {
    code: "upload-certificate",
    command: { type: "UploadOwnCertificate", certificate: blankCertificate },
    holes: [{ path: ["certificate"], asks: "certificate" }],
    from: context.now,
    params: { account },
    question: { action: "manage-own-certificate", targets: [account], field: "account" },
  };
}
