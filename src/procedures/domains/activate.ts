import type { AccountId } from "../../aggregates/common/event.js";
import { assignmentAt } from "../../aggregates/user/evolve.js";
import type { Assignment } from "../../aggregates/user/state.js";
import { findDomainKind } from "../../catalogue/find.js";
import type { DomainKind } from "../../catalogue/types.js";
import { parseEmail } from "../../credentials/contact.js";
import { readVisibleText } from "../../credentials/visible-text.js";
import { asSet, judgeApplications, judgeManagedHere } from "../../form/applications.js";
import type { Decision } from "../../form/decision.js";
import { judgeEnterprise } from "../../form/enterprise.js";
import type { Judgement } from "../../form/judgement.js";
import { readManager } from "../../form/manager.js";
import { openAccount } from "../../form/person.js";
import { isSameManager, isSamePlace } from "../../form/repetition.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { parseNssoNumber } from "../../identifiers/nsso-number.js";
import { isWithin } from "../../kernel/shape.js";
import { isBlank } from "../../kernel/visible.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { childScope, enterpriseScope, type Scope } from "../../scope/scope.js";
import type { ActivateDomain } from "../commands.js";

type Fields = Readonly<Record<string, string>>;

/** Opens a domain of an enterprise, with its applications and its manager. */
export const activateDomain: Decision<ActivateDomain> = {
  isRepeated: (command, inquiry) => {
    const scope = scopeOf(command, inquiry);
    const domain = scope && inquiry.place(scope);
    return (
      domain?.level === "domain" &&
      isSamePlace(domain, command) &&
      isSameFields(domain.fields, command.fields ?? {}) &&
      isSameManager(inquiry, command.manager, domain.scope, domain.manager, "access-manager")
    );
  },

  judge: (command, inquiry, judgement) => {
    const number = judgement.take(parseEnterpriseNumber(command.enterprise), ["enterprise"]);
    if (number === undefined) return;
    judgeEnterprise(inquiry, judgement, number, ["enterprise"]);
    const kind = findDomainKind(inquiry.context.catalogue, command.kind);
    if (kind === undefined)
      judgement.refuse("domain-kind.unknown", ["kind"], { kind: command.kind.slice(0, 64) });
    const identifier = kind && readIdentifier(command, inquiry, judgement, kind, number);
    const scope = kind && identifier !== undefined ? scopeIn(number, kind, identifier) : undefined;
    if (kind) judgeOpening(inquiry, judgement, kind, number, scope);
    const email = judgement.take(parseEmail(command.email), ["email"]);
    const applications = kind ? readApplications(command, judgement, kind) : [];
    const fields = kind ? readFields(command.fields ?? {}, judgement, kind) : {};
    // A domain that can't be told from others is still below its enterprise: so its manager can be judged.
    const place = scope ?? scopeIn(number, { id: "unknown" }, "0");
    const { manager, person } = readManager(
      inquiry,
      judgement,
      command.manager,
      ["manager"],
      place,
      undefined,
    );
    const curator = kind && curatorOf(inquiry, number, kind);
    if (curator && manager?.kind === "account" && manager.account === curator.id) {
      const path = command.manager === "self" ? ["manager"] : ["manager", "insz"];
      judgement.refuse("assignment.exists", path, { role: "curator" });
    }
    if (scope === undefined || email === undefined || manager === undefined) return;
    judgement.emit("DomainActivated", { scope, email, applications, fields });
    if (person) openAccount(judgement, person);
    judgement.emit("ManagerAppointed", { scope, manager });
    if (curator) putUnderCurator(judgement, curator, scope);
  },
};

interface CuratorInCharge extends Pick<Assignment, "title" | "language" | "email" | "localEmail"> {
  readonly id: AccountId;
}

/** The curator under whom a domain of that kind comes at once, as he is known in the first of his domains. */
function curatorOf(
  inquiry: Inquiry,
  number: EnterpriseNumber,
  kind: DomainKind,
): CuratorInCharge | undefined {
  const curator = kind.curator === true ? inquiry.enterprise(number)?.curator : undefined;
  const [domain] = curator?.domains ?? [];
  const person = curator && inquiry.account(curator.account);
  const present = person && domain && assignmentAt(person, domain);
  return person && present ? { ...present, id: person.id } : undefined;
}

/** A domain that opens while a curator is appointed comes under him at once. */
function putUnderCurator(judgement: Judgement, curator: CuratorInCharge, scope: Scope): void {
  const { id: account, title, language, email, localEmail } = curator;
  judgement.emit("AssignmentAdded", {
    account,
    scope,
    role: "curator",
    details: { title, language, email, localEmail, lastDay: null },
    applications: [],
    functions: [],
  });
}

function scopeIn(number: EnterpriseNumber, kind: { readonly id: string }, identifier: string): Scope {
  return childScope(enterpriseScope(number), { kind: kind.id, identifier });
}

function scopeOf(command: ActivateDomain, inquiry: Inquiry): Scope | undefined {
  const number = parseEnterpriseNumber(command.enterprise);
  const kind = findDomainKind(inquiry.context.catalogue, command.kind);
  if (!number.ok || kind === undefined) return undefined;
  const isOwn = kind.identifiedBy === "enterprise-number";
  if (isOwn && isBlank(command.identifier)) return scopeIn(number.value, kind, number.value);
  const identifier = (isOwn ? parseEnterpriseNumber : parseNssoNumber)(command.identifier);
  return identifier.ok ? scopeIn(number.value, kind, identifier.value) : undefined;
}

function readIdentifier(
  { identifier }: ActivateDomain,
  inquiry: Inquiry,
  judgement: Judgement,
  kind: DomainKind,
  number: EnterpriseNumber,
): string | undefined {
  const path = ["identifier"];
  if (kind.identifiedBy === "enterprise-number") {
    const given = isBlank(identifier) ? number : judgement.take(parseEnterpriseNumber(identifier), path);
    if (given === undefined || given === number) return given;
  } else {
    if (isBlank(identifier)) {
      judgement.refuse("field.required", path);
      return undefined;
    }
    const given = judgement.take(parseNssoNumber(identifier), path);
    if (given === undefined || inquiry.facts.hasNssoNumber(number, given, path) !== false) return given;
  }
  judgement.refuse("domain.identifier", path, { kind: kind.id });
  return undefined;
}

function judgeOpening(
  inquiry: Inquiry,
  judgement: Judgement,
  kind: DomainKind,
  number: EnterpriseNumber,
  scope: Scope | undefined,
): void {
  if (scope && inquiry.place(scope) !== undefined) {
    judgement.refuse("domain.already-active", ["kind"], {
      kind: kind.id,
      identifier: scope.slice(scope.lastIndexOf(":") + 1),
    });
  }
  if (inquiry.facts.mayOpen(number, kind.id, ["kind"]) === false) {
    judgement.refuse("domain.not-entitled", ["kind"], { kind: kind.id });
  }
}

function readApplications(
  { applications }: ActivateDomain,
  judgement: Judgement,
  kind: DomainKind,
): readonly string[] {
  if (applications === undefined) return kind.managedElsewhere === undefined ? kind.applications : [];
  if (kind.managedElsewhere === undefined) judgeApplications(judgement, kind, applications);
  else if (applications.length > 0) judgeManagedHere(judgement, kind, ["applications"]);
  return asSet(applications);
}

/** The fields of its own that a kind asks for; blank ones are left out. */
export function readFields(given: Fields, judgement: Judgement, kind: DomainKind): Fields {
  const fields: Record<string, string> = {};
  for (const { id, required, maxLength } of kind.fields) {
    const typed = Object.hasOwn(given, id) ? (given[id] ?? "") : "";
    if (isBlank(typed) && !required) continue;
    const value = judgement.take(readVisibleText(typed), ["fields", id]) ?? "";
    if (!isWithin(maxLength, value)) judgement.refuse("limit.exceeded", ["fields", id], { limit: maxLength });
    fields[id] = value;
  }
  for (const id of Object.keys(given)) {
    if (kind.fields.some((field) => field.id === id)) continue;
    judgement.refuse("input.shape", ["fields", id], { expected: "no such key" });
  }
  return fields;
}

function isSameFields(one: Fields, other: Fields): boolean {
  const ids = Object.keys(other).filter((id) => !isBlank(other[id]));
  return (
    ids.length === Object.keys(one).length &&
    ids.every((id) => Object.hasOwn(one, id) && one[id] === other[id]?.trim())
  );
}
