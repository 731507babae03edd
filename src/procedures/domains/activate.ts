import { type Assignment, assignmentAt } from "../../aggregates/account/state.js";
import type { AccountId } from "../../aggregates/common/event.js";
import { findDomainKind } from "../../catalogue/find.js";
import type { DomainKind } from "../../catalogue/types.js";
import { parseEmail } from "../../credentials/contact.js";
import { readDomainApplications } from "../../form/applications.js";
import { type DomainFields, readDomainFields } from "../../form/domain-fields.js";
import { judgeEnterprise } from "../../form/enterprise.js";
import { applications, line } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { manager, readManager } from "../../form/manager.js";
import { openAccount } from "../../form/person.js";
import { isSamePlace } from "../../form/repetition.js";
import type { Checked, CommandRoom } from "../../form/room.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { parseNssoNumber } from "../../identifiers/nsso-number.js";
import { dictionary, optional } from "../../kernel/shape.js";
import { isBlank } from "../../kernel/visible.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { childScope, enterpriseScope, type Scope } from "../../scope/scope.js";
import type { ActivateDomain } from "./commands.js";

export const activateDomain: CommandRoom<ActivateDomain> = {
  action: "activate-domain",
  shape: {
    enterprise: line,
    kind: line,
    identifier: optional(line),
    email: line,
    applications: optional(applications),
    fields: optional(dictionary(line, 64, "applications")),
    manager,
  },

  isRepeated: (command, port) => {
    const scope = scopeOf(command, port);
    const domain = scope && port.place(scope);
    return (
      domain?.level === "domain" &&
      isSamePlace(port, command, domain) &&
      isSameFields(domain.fields, command.fields ?? {})
    );
  },

  judge: (form) => {
    const command = form.value;
    const number = form.at("enterprise").read(parseEnterpriseNumber);
    if (number === undefined) return;
    judgeEnterprise(form.at("enterprise"), number);
    const kind = findDomainKind(form.context.catalogue, command.kind);
    if (kind === undefined)
      form.at("kind").refuse("domain-kind.unknown", { kind: command.kind.slice(0, 64) });
    const identifier = kind && readIdentifier(form.at("identifier"), kind, number);
    const scope = kind && identifier !== undefined ? scopeIn(number, kind.id, identifier) : undefined;
    if (kind) judgeOpening(form.at("kind"), kind, number, scope);
    const email = form.at("email").read(parseEmail);
    const opened = kind ? readDomainApplications(form.at("applications"), kind) : [];
    const fields = kind ? readDomainFields(form.at("fields").as(command.fields ?? {}), kind) : {};
    // A domain that can't be told from others is still below its enterprise: so its manager can be judged.
    const place = scope ?? scopeIn(number, "unknown", "0");
    const { manager: appointed, person } = readManager(form.at("manager"), place, undefined);
    const curator = kind && curatorOf(form.port, number, kind);
    if (scope === undefined || email === undefined || appointed === undefined) return;
    form.emit("DomainActivated", { scope, email, applications: opened, fields });
    if (person) openAccount(form, person);
    form.emit("ManagerAppointed", { scope, manager: appointed });
    if (curator) putUnderCurator(form, curator, scope);
  },
};

interface CuratorInCharge extends Pick<Assignment, "title" | "language" | "email" | "localEmail"> {
  readonly id: AccountId;
}

/** The curator under whom a domain of that kind comes at once, as he is known in the first of his domains. */
function curatorOf(port: Inquiry, number: EnterpriseNumber, kind: DomainKind): CuratorInCharge | undefined {
  const curator = kind.curator === true ? port.enterprise(number)?.curator : undefined;
  const [domain] = curator?.domains ?? [];
  const person = curator && port.account(curator.account);
  const present = person && domain && assignmentAt(person, domain);
  return person && present ? { ...present, id: person.id } : undefined;
}

/** A domain that opens while a curator is appointed comes under him at once. */
function putUnderCurator(form: Form, curator: CuratorInCharge, scope: Scope): void {
  const { id: account, title, language, email, localEmail } = curator;
  form.emit("AssignmentAdded", {
    account,
    scope,
    role: "curator",
    details: { title, language, email, localEmail, lastDay: null },
    applications: [],
    functions: [],
  });
}

function scopeIn(number: EnterpriseNumber, kind: string, identifier: string): Scope {
  return childScope(enterpriseScope(number), { kind, identifier });
}

function scopeOf(command: Checked<ActivateDomain>, { context }: Inquiry): Scope | undefined {
  const number = parseEnterpriseNumber(command.enterprise);
  const kind = findDomainKind(context.catalogue, command.kind);
  if (!number.ok || kind === undefined) return undefined;
  const isOwn = kind.identifiedBy === "enterprise-number";
  if (isOwn && isBlank(command.identifier)) return scopeIn(number.value, kind.id, number.value);
  const identifier = (isOwn ? parseEnterpriseNumber : parseNssoNumber)(command.identifier);
  return identifier.ok ? scopeIn(number.value, kind.id, identifier.value) : undefined;
}

function readIdentifier(
  form: Form<string | undefined>,
  kind: DomainKind,
  number: EnterpriseNumber,
): string | undefined {
  if (kind.identifiedBy === "enterprise-number") {
    const filled = form.filled();
    const given = filled ? filled.read(parseEnterpriseNumber) : number;
    if (given === undefined || given === number) return given;
  } else {
    const given = form.required()?.read(parseNssoNumber);
    if (given === undefined || form.facts.hasNssoNumber(number, given, form) !== false) return given;
  }
  form.refuse("domain.identifier", { kind: kind.id });
  return undefined;
}

function judgeOpening(
  form: Form,
  kind: DomainKind,
  number: EnterpriseNumber,
  scope: Scope | undefined,
): void {
  if (scope && form.port.place(scope) !== undefined) {
    form.refuse("domain.already-active", {
      kind: kind.id,
      identifier: scope.slice(scope.lastIndexOf(":") + 1),
    });
  }
  if (form.facts.mayOpen(number, kind.id, form) === false) {
    form.refuse("domain.not-entitled", { kind: kind.id });
  }
}

function isSameFields(one: DomainFields, other: DomainFields): boolean {
  const ids = Object.keys(other).filter((id) => !isBlank(other[id]));
  return (
    ids.length === Object.keys(one).length &&
    ids.every((id) => Object.hasOwn(one, id) && one[id] === other[id]?.trim())
  );
}
