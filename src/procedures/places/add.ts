import { heldIds } from "../../aggregates/common/held.js";
import { findSubdivisionKind } from "../../catalogue/find.js";
import type { PlaceIdentifier, SiteKind, SubdivisionKind } from "../../catalogue/types.js";
import { parseEmail, parsePersonName } from "../../credentials/contact.js";
import {
  asSet,
  isOpenAtAndAbove,
  judgeInParent,
  judgeKindKnown,
  judgeManagedHere,
  kindOf,
} from "../../form/applications.js";
import type { Decision } from "../../form/decision.js";
import { judgeNotCeased } from "../../form/enterprise.js";
import type { Judgement } from "../../form/judgement.js";
import { readManager } from "../../form/manager.js";
import { openAccount } from "../../form/person.js";
import { isSameManager, isSamePlace } from "../../form/repetition.js";
import { parseHcoNumber } from "../../identifiers/hco-number.js";
import { parseIdentificationCode } from "../../identifiers/identification-code.js";
import type { Result } from "../../kernel/result.js";
import type { Violation } from "../../kernel/violation.js";
import { isBlank } from "../../kernel/visible.js";
import type { Inquiry } from "../../registry/inquiry.js";
import type { RuleCode } from "../../rules/index.js";
import { childScope, domainOf, enterpriseOf, levelOf, ownPart, type Scope } from "../../scope/scope.js";
import { singleRoleAt } from "../../words/roles.js";
import type { AddSite, AddSubdivision } from "../commands.js";

type AddPlace = AddSubdivision | AddSite;
type PlaceKind = SubdivisionKind | SiteKind;

const words = {
  AddSubdivision: {
    added: "SubdivisionAdded",
    unknownKind: "subdivision-kind.unknown",
    taken: "subdivision.identifier-taken",
  },
  AddSite: { added: "SiteAdded", unknownKind: "site-kind.unknown", taken: "site.identifier-taken" },
} as const satisfies Record<AddPlace["type"], object>;

/** How each identifier of a subdivision or site is read. */
export const placeReaders: Readonly<
  Record<PlaceIdentifier, (input: unknown) => Result<string, Violation<RuleCode>>>
> = {
  "hco-number": parseHcoNumber,
  "identification-code": parseIdentificationCode,
};

/** Adds a subdivision to a domain, or a site to a subdivision, with its applications and its manager. */
export const addPlace: Decision<AddPlace> = {
  isRepeated: (command, inquiry) => {
    const kind = placeKinds(command, inquiry).find(({ id }) => id === command.kind);
    const number = kind && placeReaders[kind.identifiedBy](command.number);
    if (!kind || !number?.ok) return false;
    const scope = childScope(command.scope as Scope, { kind: kind.id, identifier: number.value });
    const place = inquiry.place(scope);
    return (
      place !== undefined &&
      isSamePlace(place, command) &&
      isSameManager(inquiry, command.manager, scope, place.manager, singleRoleAt[levelOf(scope)])
    );
  },

  judge: (command, inquiry, judgement) => {
    const parent = command.scope as Scope;
    judgeNotCeased(inquiry, judgement, parent);
    judgeKindKnown(inquiry, judgement, parent);
    judgeUsersFirst(inquiry, judgement, parent);
    const kinds = placeKinds(command, inquiry);
    const kind = kinds.find(({ id }) => id === command.kind);
    const { added, unknownKind, taken } = words[command.type];
    const isLost = kindOf(inquiry, parent) === undefined;
    if (!kind && !isLost) judgement.refuse(unknownKind, ["kind"], { kind: command.kind.slice(0, 64) });
    const identifier = kind && judgement.take(placeReaders[kind.identifiedBy](command.number), ["number"]);
    const scope =
      kind && identifier !== undefined ? childScope(parent, { kind: kind.id, identifier }) : undefined;
    if (identifier !== undefined && isTaken(inquiry, parent, kinds, identifier)) {
      judgement.refuse(taken, ["number"], { identifier });
    }
    const name = readName(command, inquiry, judgement, identifier);
    const email = judgement.take(parseEmail(command.email), ["email"]);
    // A place that can't be told from others still lies below its parent: so the rest can be judged.
    const place = scope ?? childScope(parent, { kind: "unknown", identifier: "0" });
    const applications = readApplications(command, inquiry, judgement, place);
    const { manager, person } = readManager(
      inquiry,
      judgement,
      command.manager,
      ["manager"],
      place,
      undefined,
    );
    if (!scope || !name || !email || !manager) return;
    judgement.emit(added, { scope, name, email, applications });
    if (person) openAccount(judgement, person);
    judgement.emit("ManagerAppointed", { scope, manager });
  },
};

/** The kinds of subdivision or site that may be added in that place. */
function placeKinds(command: AddPlace, inquiry: Inquiry): readonly PlaceKind[] {
  const parent = command.scope as Scope;
  const domainKind = kindOf(inquiry, parent);
  if (domainKind === undefined) return [];
  if (command.type === "AddSubdivision") return domainKind.subdivisionKinds;
  return findSubdivisionKind(domainKind, ownPart(parent).kind)?.siteKinds ?? [];
}

/** Whether a number is in use in that place, by a subdivision or site of whichever of the kinds. */
function isTaken(inquiry: Inquiry, parent: Scope, kinds: readonly PlaceKind[], identifier: string): boolean {
  return kinds.some(({ id }) => inquiry.place(childScope(parent, { kind: id, identifier })) !== undefined);
}

/** All places come before the first user. */
function judgeUsersFirst(inquiry: Inquiry, judgement: Judgement, parent: Scope): void {
  if (inquiry.tally(domainOf(parent) as Scope, "users") === 0) return;
  const severity =
    kindOf(inquiry, parent)?.severities?.["structure.users-first"] ??
    inquiry.context.policy.severities.usersFirst;
  judgement.weigh(severity, "structure.users-first", ["scope"]);
}

/** The name that goes with the number in the register; where it has none, the one of the form. */
function readName(
  command: AddPlace,
  inquiry: Inquiry,
  judgement: Judgement,
  identifier: string | undefined,
): string | undefined {
  const enterprise = enterpriseOf(command.scope as Scope);
  const registered = identifier && inquiry.facts.institution(enterprise, identifier, ["number"]);
  if (registered === null) {
    judgement.refuse("institution.not-owned", ["number"], { number: identifier ?? "" });
  }
  if (typeof registered === "string" && !isBlank(registered)) return registered;
  // A number that can't be read, or whose register was not asked, leaves open whether the form must give a name.
  if (registered === undefined && isBlank(command.name)) return undefined;
  return judgement.take(parsePersonName(command.name), ["name"]);
}

function readApplications(
  command: AddPlace,
  inquiry: Inquiry,
  judgement: Judgement,
  scope: Scope,
): readonly string[] {
  const { applications } = command;
  const parent = command.scope as Scope;
  if (applications === undefined) {
    return heldIds(inquiry.place(parent)?.applications ?? []).filter((application) =>
      isOpenAtAndAbove(inquiry, parent, application),
    );
  }
  const kind = kindOf(inquiry, parent);
  if (kind?.managedElsewhere === undefined) judgeInParent(inquiry, judgement, scope, kind, applications, []);
  else if (applications.length > 0) judgeManagedHere(judgement, kind, ["applications"]);
  return asSet(applications);
}
