import { blankCertificate, type DraftStep, type Hole } from "../access/steps.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { OpenRequest } from "../aggregates/request/state.js";
import { findDeclaration } from "../catalogue/find.js";
import { plusDays } from "../kernel/instant.js";
import type { Command } from "../procedures/commands.js";
import { eBox } from "../registry/routes.js";
import type { CommandStepCode } from "../words/access.js";
import type { Level } from "../words/levels.js";
import type { Member, ReviewCase, ReviewedPlace } from "./case.js";
import { isEditable } from "./leaving.js";
import { giving, step } from "./step.js";

const setting = {
  domain: "SetDomainApplications",
  subdivision: "SetSubdivisionApplications",
  site: "SetSiteApplications",
} as const;
const opening = {
  domain: "open-at-domain",
  subdivision: "open-at-subdivision",
  site: "open-at-site",
} as const satisfies Record<string, CommandStepCode>;

/** One of these applications for somebody who has none that counts. */
export function applicationChosen(
  { scope }: ReviewedPlace,
  account: AccountId,
  options: readonly string[],
  on: ReviewCase,
): readonly DraftStep[] {
  if (options.length === 0) return [];
  const command: Command = { type: "GrantApplications", scope, accounts: [account], applications: [""] };
  const holes: readonly Hole[] = [{ path: ["applications", 0], asks: "application", options }];
  const params = { account, applications: options.join(",") };
  return [giving(on, "choose-application", command, { holes, params })];
}

/** One of these functions beside those that somebody has. */
export function functionChosen(
  { scope }: ReviewedPlace,
  { account: { id }, assignment }: Member,
  options: readonly string[],
  on: ReviewCase,
): readonly DraftStep[] {
  if (options.length === 0) return [];
  const had = assignment.functions.map((held) => held.id);
  const command: Command = { type: "AssignFunctions", scope, account: id, functions: [...had, ""] };
  const holes: readonly Hole[] = [{ path: ["functions", had.length], asks: "function", options }];
  const params = { account: id, functions: options.join(",") };
  return [giving(on, "assign-function", command, { holes, params })];
}

/** An application for somebody, where it is open. */
export function granted(
  { scope, open, kind }: ReviewedPlace,
  account: AccountId,
  application: string,
  on: ReviewCase,
): readonly DraftStep[] {
  if (!open.has(application) || kind?.applications.includes(application) !== true) return [];
  const command: Command = {
    type: "GrantApplications",
    scope,
    accounts: [account],
    applications: [application],
  };
  return [giving(on, "grant", command, { params: { account, application } })];
}

/** An application for a user of the place who needs it, where being given it is enough. */
export function givenToSomebody(
  { scope, level, members, kind }: ReviewedPlace,
  { id, level: counts, functions }: { id: string; level?: Level; functions?: readonly string[] },
  on: ReviewCase,
): readonly DraftStep[] {
  const isUseful = (counts ?? level) === level && functions === undefined;
  const hasUsers = members.some(({ assignment }) => assignment.role === "user");
  if (!isUseful || !hasUsers || kind?.applications.includes(id) !== true) return [];
  const command: Command = { type: "GrantApplications", scope, accounts: [""], applications: [id] };
  const holes: readonly Hole[] = [{ path: ["accounts", 0], asks: "account" }];
  const question = { action: "grant-application", scope } as const;
  return [giving(on, "give-application", command, { holes, params: { application: id }, question })];
}

/** An application closed in a place; what else is open there stays. */
export function closed(at: ReviewedPlace, application: string, on: ReviewCase): readonly DraftStep[] {
  const command = withApplications(at, (open) => open.filter((id) => id !== application));
  if (command === undefined) return [];
  return [step(on, "close-application", command, { params: { application } })];
}

/** An application opened in a place, where it is open above. */
export function opened(at: ReviewedPlace, application: string, on: ReviewCase): readonly DraftStep[] {
  const command = withApplications(at, (open) => [...open, application]);
  const isOpenAbove = at.openAbove?.has(application) ?? true;
  if (command === undefined || at.level === "enterprise" || !isOpenAbove) return [];
  return [giving(on, opening[at.level], command, { params: { application } })];
}

/** The command that sets a place's applications; `undefined` where some of them are no longer of its kind. */
function withApplications(
  { scope, level, place, kind }: ReviewedPlace,
  change: (open: readonly string[]) => readonly string[],
): Command | undefined {
  if (level === "enterprise" || place === undefined) return undefined;
  const applications = change(place.applications.map(({ id }) => id));
  if (!applications.every((id) => kind?.applications.includes(id))) return undefined;
  return { type: setting[level], scope, applications };
}

/** A later last day for an assignment, or none. */
export function extended(
  { scope }: ReviewedPlace,
  { account: { id }, assignment }: Member,
  on: ReviewCase,
): readonly DraftStep[] {
  if (!isEditable(assignment.role, scope, on)) return [];
  const { policy, today } = on.context;
  const edit = { type: "UpdateUser", scope, account: id } as const;
  const earliest = plusDays(today, policy.review.days.ending + 1);
  const holes: readonly Hole[] = [{ path: ["lastDay"], asks: "last-day", earliest }];
  const params = { account: id };
  return [
    step(on, "extend", { ...edit, lastDay: "" }, { holes, params }),
    step(on, "no-last-day", { ...edit, lastDay: null }, { params }),
  ];
}

/** A new certificate of a person, who adds it himself. */
export function uploaded(account: AccountId, on: ReviewCase): DraftStep {
  const command: Command = { type: "UploadOwnCertificate", certificate: blankCertificate };
  const question = { action: "manage-own-certificate", targets: [account] } as const;
  const holes: readonly Hole[] = [{ path: ["certificate"], asks: "certificate" }];
  return giving(on, "upload-certificate", command, { holes, params: { account }, question });
}

/** A new certificate of a channel. */
export function renewed({ scope }: ReviewedPlace, channel: string, on: ReviewCase): DraftStep {
  const command: Command = { type: "RenewChannelCertificate", scope, channel, certificate: blankCertificate };
  const holes: readonly Hole[] = [{ path: ["certificate"], asks: "certificate" }];
  return step(on, "renew-certificate", command, { holes, params: { channel } });
}

/** The review that it is about, confirmed: the ids of its findings are to be filled in. */
export function confirmed(on: ReviewCase): DraftStep {
  const command: Command = { type: "ConfirmReview", scope: on.root, findings: [""] };
  return step(on, "confirm-review", command, { holes: [{ path: ["findings"], asks: "findings" }] });
}

/** A request signed, or withdrawn. */
export function answered(
  { ticket, procedure, representative }: OpenRequest,
  on: ReviewCase,
): readonly DraftStep[] {
  const params = { ticket };
  const mayBeByEid = procedure === "signed-request" && representative?.insz != null;
  const options = ["handwritten-original", ...(mayBeByEid ? ["eid"] : [])];
  const holes: readonly Hole[] = [
    { path: ["insz"], asks: "insz" },
    { path: ["means"], asks: "means", options },
  ];
  const sign: Command = { type: "SignAppointmentRequest", ticket, insz: "", means: "" as "eid" };
  return [
    step(on, "sign-request", sign, { holes, params }),
    step(on, "withdraw-request", { type: "WithdrawAppointmentRequest", ticket }, { params }),
  ];
}

/** A route that leads to the enterprise's mailbox, or no route. */
export function rerouted(
  { scope }: ReviewedPlace,
  declaration: string,
  on: ReviewCase,
): readonly DraftStep[] {
  const params = { declaration };
  const toMailbox: Command = { type: "SetRoute", scope, declaration, recipient: "self", channel: eBox };
  const isKnown = findDeclaration(on.context.catalogue, declaration) !== undefined;
  return [
    ...(isKnown ? [step(on, "route-to-e-box", toMailbox, { params })] : []),
    step(on, "clear-route", { type: "ClearRoute", scope, declaration }, { params }),
  ];
}
