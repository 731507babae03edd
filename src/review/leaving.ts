import type { DraftStep, Hole } from "../access/steps.js";
import type { Account } from "../aggregates/user/state.js";
import { findDomainKind } from "../catalogue/find.js";
import type { Command } from "../procedures/commands.js";
import { domainOf, enterpriseOf, isAtOrBelow, ownPart, type Scope } from "../scope/scope.js";
import { isSingleRole, type Role } from "../words/roles.js";
import type { Member, ReviewCase, ReviewedPlace } from "./case.js";
import { openPerson } from "./persons.js";
import { giving, step } from "./step.js";

const replacing = {
  domain: "ReplaceAccessManager",
  subdivision: "ReplaceSubdivisionManager",
  site: "ReplaceSiteManager",
} as const;
/** Whoever has a role that one person fills is replaced; a curator is discharged by the court; others are removed. */
export function leaving(at: ReviewedPlace, member: Member, on: ReviewCase): readonly DraftStep[] {
  const { role } = member.assignment;
  if (isSingleRole(role)) return [replaced(at, role, on)];
  if (role === "curator") {
    return [step(on, "discharge-curator", { type: "DischargeCurator", enterprise: enterpriseOf(at.scope) })];
  }
  const { id } = member.account;
  const everywhere = leavingEverywhere(member, on);
  if (!isRemovable(role, at.scope, on)) return everywhere;
  const command: Command = { type: "RemoveUsers", scope: at.scope, accounts: [id] };
  return [step(on, "remove", command, { params: { account: id } }), ...everywhere];
}

/** Everything that a person is in the places of the review, where that can be ended at once. */
function leavingEverywhere({ account }: Member, on: ReviewCase): readonly DraftStep[] {
  const known = on.everywhere.get(account.id) ?? everythingEnded(account, on);
  on.everywhere.set(account.id, known);
  return known;
}

function everythingEnded({ id, assignments }: Account, on: ReviewCase): readonly DraftStep[] {
  const inside = assignments.filter(({ scope }) => isAtOrBelow(scope, on.root));
  if (inside.length < 2 || !inside.every(({ role, scope }) => isRemovable(role, scope, on))) return [];
  const command: Command = { type: "RemovePersonEverywhere", scope: on.root, account: id };
  return [step(on, "remove-everywhere", command, { params: { account: id } })];
}

function isRemovable(role: Role, scope: Scope, on: ReviewCase): boolean {
  return !isSingleRole(role) && isEditable(role, scope, on);
}

/** False for a user whom another system manages, and for a curator: he is the court's. */
export function isEditable(role: Role, scope: Scope, { context }: ReviewCase): boolean {
  const domain = domainOf(scope);
  if (role !== "user" || domain === undefined) return role !== "curator";
  return findDomainKind(context.catalogue, ownPart(domain).kind)?.managedElsewhere === undefined;
}

function replaced({ scope, level }: ReviewedPlace, role: Role, on: ReviewCase): DraftStep {
  if (level === "enterprise") return chiefReplaced(scope, on);
  const { person: manager, holes } = openPerson("manager");
  const command = { type: replacing[level], scope, manager } as Command;
  return step(on, "replace-manager", command, { holes, params: { role } });
}

function chiefReplaced(scope: Scope, on: ReviewCase): DraftStep {
  const command: Command = {
    type: "AppointChiefAccessManager",
    enterprise: enterpriseOf(scope),
    chief: { insz: "", email: "", phone: "" },
    requester: { email: "", phone: "" },
    representative: "",
    declaration: false,
  };
  const holes: readonly Hole[] = [
    { path: ["chief", "insz"], asks: "insz" },
    { path: ["chief", "account"], asks: "account-id", onlyForNew: true },
    { path: ["chief", "email"], asks: "email" },
    { path: ["chief", "phone"], asks: "phone" },
    { path: ["requester", "email"], asks: "email" },
    { path: ["requester", "phone"], asks: "phone" },
    { path: ["representative"], asks: "insz", onlyBy: "contact-centre" },
    { path: ["declaration"], asks: "statement" },
  ];
  return step(on, "appoint-chief", command, { holes });
}

/** Somebody beside the one person of an enterprise or a domain. */
export function helped({ scope, level }: ReviewedPlace, on: ReviewCase): DraftStep {
  const { person, holes } = openPerson("person");
  return level === "enterprise"
    ? giving(on, "add-co-chief", { type: "AppointCoChiefAccessManager", scope, person }, { holes })
    : giving(on, "add-co-access-manager", { type: "AppointCoAccessManager", scope, person }, { holes });
}
