import type { AssignmentDetails } from "../../src/aggregates/common/manager.js";
import type { RegistryEvent } from "../../src/procedures/events.js";
import { dropAssignment, putInRole } from "./evolve.js";
import type { ModelCertificate } from "./exchange-state.js";
import { forgetReviewsOf } from "./reviews.js";
import {
  accountIn,
  assignmentIn,
  enterpriseIn,
  enterpriseNumberOf,
  type ModelAccount,
  type ModelEnterprise,
  type ModelState,
  type ModelTie,
  numbersOf,
} from "./state.js";

type Named<Type extends RegistryEvent["type"]> = Extract<RegistryEvent, { readonly type: Type }>;

/** The events about an account alone. */
export type OnAccount = Named<
  | "PasswordReset"
  | "PasswordChanged"
  | "AccessCodesRequested"
  | "AccessCodesIssued"
  | "AccountUpdated"
  | "CertificateUploaded"
  | "CertificateRemoved"
  | "PersonNumberCorrected"
  | "AccountsMerged"
  | "PersonErased"
>;

export function applyToAccount(state: ModelState, event: OnAccount, at: string): void {
  const account = accountIn(state, event.data.account) as ModelAccount;
  switch (event.type) {
    case "PasswordReset":
    case "PasswordChanged":
      setPassword(account, event.data.passwordTiedTo, at);
      break;
    case "AccessCodesRequested":
      account.codesRequestedAt = at;
      break;
    case "AccessCodesIssued":
      account.username = event.data.username;
      setPassword(account, event.data.passwordTiedTo, at);
      account.codesRequestedAt = null;
      break;
    case "AccountUpdated":
      Object.assign(account, event.data.changes);
      break;
    case "CertificateUploaded":
      account.certificate = { ...event.data.certificate } as ModelCertificate;
      account.certificateTiedTo = event.data.tiedTo ?? null;
      break;
    case "CertificateRemoved":
      account.certificate = null;
      account.certificateTiedTo = null;
      break;
    case "PersonNumberCorrected":
      renumber(account, event.data.insz as string, [...account.aliases, account.insz]);
      break;
    case "AccountsMerged":
      merge(state, account, event, at);
      break;
    case "PersonErased":
      erase(state, account, event.data.digests);
      break;
  }
}

/** The new number, and as aliases all the others, each once, whatever their order. */
function renumber(account: ModelAccount, insz: string, all: string[]): void {
  account.insz = insz;
  account.aliases = all.filter((one, n) => one !== insz && all.indexOf(one) === n);
}

/** A password is never set earlier than it was, whatever a clock says. */
function setPassword(account: ModelAccount, tie: ModelTie | null, at: string): void {
  account.passwordTiedTo = tie;
  account.passwordSetAt = [account.passwordSetAt ?? at, at].sort()[1] as string;
}

function merge(state: ModelState, kept: ModelAccount, { data }: Named<"AccountsMerged">, at: string): void {
  const gone = accountIn(state, data.merged) as ModelAccount;
  const current = [kept.username, gone.username].filter((name) => name !== null);
  const names = [...current, ...kept.formerUsernames, ...gone.formerUsernames];
  renumber(kept, data.insz as string, [...numbersOf(kept), ...numbersOf(gone)]);
  if (data.username !== kept.username) kept.passwordTiedTo = gone.passwordTiedTo;
  const moments = [kept.passwordSetAt, gone.passwordSetAt, at].filter((one) => one !== null).sort();
  kept.passwordSetAt = data.username === null ? null : (moments.at(-1) as string);
  kept.username = data.username;
  kept.formerUsernames = names.filter((name) => name !== data.username);
  kept.language ??= gone.language;
  kept.email ??= gone.email;
  const isBetter = kept.certificate === null || kept.certificateTiedTo !== null;
  if (isBetter && gone.certificate !== null && gone.certificateTiedTo === null) {
    kept.certificate = gone.certificate;
    kept.certificateTiedTo = null;
  }
  kept.assignments.push(...gone.assignments);
  state.accounts = state.accounts.filter((one) => one !== gone);
  forgetReviewsOf(state, gone.id);
  state.former.push({ account: gone.id, former: { kind: "merged", into: kept.id } });
  for (const enterprise of state.enterprises) {
    const { chief, curator } = enterprise;
    const named = [chief, curator, ...(curator?.coManagers ?? [])];
    for (const one of named) if (one?.account === gone.id) one.account = kept.id;
  }
  for (const { manager } of state.places) {
    if (manager.kind === "account" && manager.account === gone.id) manager.account = kept.id;
  }
}

/** Nothing is left that names the person, but his id. */
function erase(state: ModelState, account: ModelAccount, digests: readonly string[]): void {
  const numbers = numbersOf(account);
  forgetReviewsOf(state, account.id);
  state.accounts = state.accounts.filter((one) => one !== account);
  state.former.push({ account: account.id, former: { kind: "erased" } });
  for (const digest of digests) {
    state.digests = state.digests.filter((one) => one.digest !== digest);
    state.digests.push({ digest, account: account.id });
  }
  state.mandates = state.mandates.filter(
    ({ mandatary }) => mandatary.kind === "enterprise" || !numbers.includes(mandatary.insz),
  );
  state.routes = state.routes.filter(
    ({ recipient }) =>
      recipient.kind === "self" ||
      recipient.mandatary.kind === "enterprise" ||
      !numbers.includes(recipient.mandatary.insz),
  );
}

export function applyToCurator(
  state: ModelState,
  event: Named<"CuratorAppointed" | "CuratorDischarged">,
  at: string,
): void {
  const { enterprise: number, account, domains } = event.data;
  const enterprise = enterpriseIn(state, number) as ModelEnterprise;
  if (event.type === "CuratorAppointed") {
    const details = event.data.details as AssignmentDetails;
    for (const scope of domains) putInRole(state, account, scope, "curator", details, at);
    enterprise.curator = { account, domains: [...domains], coManagers: [] };
    return;
  }
  for (const scope of domains) dropAssignment(state, account, scope);
  for (const { account: id, scope } of event.data.coManagers) dropAssignment(state, id, scope);
  enterprise.curator = null;
  // Who gave way to him is in charge again: what he may open counts anew.
  for (const place of state.places) {
    if (!domains.some((scope) => scope === place.scope)) continue;
    place.curatedUntil = [place.curatedUntil ?? at, at].sort()[1] as string;
  }
}

/** Whoever is no co-access manager any longer is not the curator's either. */
export function forgetFormerCoManagers(state: ModelState): void {
  for (const { curator } of state.enterprises) {
    if (curator === null) continue;
    curator.coManagers = curator.coManagers.filter(
      ({ account, scope }) => assignmentIn(accountIn(state, account), scope)?.role === "co-access-manager",
    );
  }
}

/** A curator remembers the domains that come under him later, and the co-managers whom he appoints. */
export function tellCurator(
  state: ModelState,
  { data: { account, scope, role }, metadata: { by } }: Named<"AssignmentAdded" | "AssignmentLifted">,
): void {
  const curator = enterpriseIn(state, enterpriseNumberOf(scope))?.curator;
  if (!curator) return;
  if (role === "curator" && account === curator.account) curator.domains.push(scope);
  if (role !== "co-access-manager" || !curator.domains.includes(scope)) return;
  curator.coManagers = curator.coManagers.filter((one) => one.account !== account || one.scope !== scope);
  if (by.kind === "account" && by.account === curator.account) curator.coManagers.push({ account, scope });
}
