import { findDomainKindAt, findSubdivisionKind } from "../catalogue/find.js";
import type { DomainKind, SubdivisionKind } from "../catalogue/types.js";
import type { AccountActor } from "../context/actor.js";
import type { Context } from "../context/context.js";
import { levelOf, type Scope, scopeParts } from "../scope/scope.js";
import type { Action } from "../words/actions.js";
import { type Level, levels, placeLevels } from "../words/levels.js";

/** A place with what the catalogue says of it; a kind that the catalogue no longer has is absent. */
export interface Setting {
  readonly scope: Scope;
  readonly level: Level;
  readonly kind: DomainKind | undefined;
  readonly subdivisionKind: SubdivisionKind | undefined;
  readonly actor: AccountActor;
  readonly context: Context;
}

/** At which levels an action makes sense, and whether it does so at this place. */
interface Sense {
  readonly levels: readonly Level[];
  readonly at?: (setting: Setting) => boolean;
}

const anywhere: Sense = { levels };
const inDomains: Sense = { levels: placeLevels };
const atEnterprise: Sense = { levels: ["enterprise"] };
const atDomain: Sense = { levels: ["domain"] };
const atSubdivision: Sense = { levels: ["subdivision"] };
const atSite: Sense = { levels: ["site"] };
/** What people do without a role, and what is done to no place. */
const nowhere: Sense = { levels: [] };

const isManagedHere = ({ kind }: Setting): boolean => kind?.managedElsewhere === undefined;
const isKnownAndManagedHere = (at: Setting): boolean => at.kind !== undefined && isManagedHere(at);
const hasSender = ({ kind }: Setting): boolean => kind?.sender === true;

/**
 * Where each action makes sense. In a domain that another system manages, managers and their details are still managed
 * here, so are their blocking and removal: only applications, functions and new users are not. In one whose kind the
 * catalogue no longer has, nothing is added, and taking away still works.
 */
const senses: Readonly<Record<Action, Sense>> = {
  "view-enterprise": atEnterprise,
  "search-enterprise": atEnterprise,
  "activate-domain": atEnterprise,
  // One that opens by itself closes only with its enterprise.
  "close-domain": { ...atDomain, at: ({ kind }) => kind === undefined || kind.opensByItself === "never" },
  "replace-access-manager": atDomain,
  "set-domain-applications": { ...atDomain, at: isManagedHere },
  "manage-co-chiefs": atEnterprise,
  "manage-mandates": atEnterprise,
  "manage-co-access-managers": atDomain,
  "view-domain": atDomain,
  "edit-domain": atDomain,
  "manage-sender": { ...atDomain, at: hasSender },
  "manage-routing": { ...atDomain, at: hasSender },
  "add-subdivision": { ...atDomain, at: ({ kind }) => (kind?.subdivisionKinds.length ?? 0) > 0 },
  "remove-subdivision": atSubdivision,
  "replace-subdivision-manager": atSubdivision,
  "set-subdivision-applications": { ...atSubdivision, at: isManagedHere },
  "view-subdivision": atSubdivision,
  "edit-subdivision": atSubdivision,
  "add-site": { ...atSubdivision, at: ({ subdivisionKind }) => (subdivisionKind?.siteKinds.length ?? 0) > 0 },
  "remove-site": atSite,
  "replace-site-manager": atSite,
  "set-site-applications": { ...atSite, at: isManagedHere },
  "view-site": atSite,
  "edit-site": atSite,
  "search-users": inDomains,
  "export-users": anywhere,
  "add-user": { ...inDomains, at: (setting) => isKnownAndManagedHere(setting) && usersBelong(setting) },
  "edit-user": anywhere,
  "block-user": anywhere,
  "unblock-user": anywhere,
  "remove-user": anywhere,
  "move-user": { ...inDomains, at: isKnownAndManagedHere },
  "grant-application": { ...inDomains, at: isKnownAndManagedHere },
  "revoke-application": { ...inDomains, at: isManagedHere },
  "assign-function": {
    ...inDomains,
    at: (setting) => isManagedHere(setting) && setting.kind?.functions.length !== 0,
  },
  "reset-password": anywhere,
  review: anywhere,
  "view-history": anywhere,
  "view-own-data": anywhere,
  "edit-own-data": anywhere,
  "change-own-password": anywhere,
  "manage-own-certificate": anywhere,
  "view-responsibles": anywhere,
  "appoint-chief": nowhere,
  "edit-chief-contact": atEnterprise,
  "request-chief": nowhere,
  "withdraw-request": nowhere,
  "sign-request": nowhere,
  "grant-request": nowhere,
  "reject-request": nowhere,
  "correct-person": nowhere,
  "erase-person": nowhere,
  "record-enterprise-change": nowhere,
  // Codes are issued to whoever stands below the role, whatever place is shown.
  "issue-access-codes": { ...atEnterprise, at: ({ scope, actor }) => scope === actor.scope },
  "request-access-codes": anywhere,
  "appoint-curator": nowhere,
  "discharge-curator": nowhere,
  "import-registry": nowhere,
  "look-up": nowhere,
  "view-queue": nowhere,
  "view-request": nowhere,
  // Of his enterprise, whichever of his domains is shown.
  "view-outline": atDomain,
};

/** Users are added at another level too, unless that would be refused. */
function usersBelong({ kind, level, context }: Setting): boolean {
  const severity = kind?.severities?.["user.wrong-level"] ?? context.policy.severities.wrongLevel;
  return severity === "warn" || kind?.usersBelongAt === undefined || kind.usersBelongAt === level;
}

/** What the catalogue says of a place. */
export function settingOf(scope: Scope, actor: AccountActor, context: Context): Setting {
  const { subdivision } = scopeParts(scope);
  const kind = findDomainKindAt(context.catalogue, scope);
  const subdivisionKind = kind && subdivision && findSubdivisionKind(kind, subdivision.kind);
  return { scope, level: levelOf(scope), kind, subdivisionKind, actor, context };
}

/** Whether an action makes sense there, whoever may take it. */
export function makesSense(action: Action, setting: Setting): boolean {
  const { levels, at } = senses[action];
  return levels.includes(setting.level) && at?.(setting) !== false;
}
