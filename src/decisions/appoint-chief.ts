import type { Enterprise } from "../aggregates/enterprise/state.js";
import type { AccountId } from "../aggregates/shared/event.js";
import { assignmentAt } from "../aggregates/user/evolve.js";
import type { DomainKind } from "../catalogue/types.js";
import type { AppointChiefAccessManager } from "../commands/commands.js";
import type { FullName } from "../context/fact-inquiry.js";
import {
  type Email,
  localPartHoldsName,
  type Phone,
  parseEmail,
  parsePhone,
} from "../credentials/contact.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../identifiers/enterprise-number.js";
import { type Insz, parseInsz } from "../identifiers/insz.js";
import type { Path } from "../kernel/violation.js";
import type { EventNamed } from "../registry/events.js";
import type { Inquiry } from "../registry/inquiry.js";
import { childScope, enterpriseScope } from "../scope/scope.js";
import type { Decision } from "./decision.js";
import { judgeEnterprise } from "./enterprise.js";
import type { Judgement } from "./judgement.js";
import { warnOfOtherAssignments } from "./manager.js";
import { judgeUnusedId, openAccount, type ReadPerson, readNewAccountId } from "./person.js";
import { accountOfSameId, reads } from "./repetition.js";

type Command = AppointChiefAccessManager;
type Contact = { readonly email: Email | undefined; readonly phone: Phone | undefined };

const inszPath: Path = ["chief", "insz"];

/** The standard procedure: a legal representative, or the contact centre for one, appoints or replaces the chief. */
export const appointChief: Decision<Command> = {
  isRepeated: ({ enterprise, chief, representative }, inquiry) => {
    const number = parseEnterpriseNumber(enterprise);
    const present = number.ok ? inquiry.enterprise(number.value)?.chief : undefined;
    const insz = chief.insz === "self" ? representativeOf(inquiry, representative) : chief.insz;
    const account = accountOfSameId(inquiry, { ...chief, insz });
    return (
      present !== undefined &&
      present !== null &&
      account?.id === present.account &&
      reads(parseEmail(chief.email), present.email) &&
      reads(parsePhone(chief.phone), present.phone)
    );
  },

  judge: (command, inquiry, judgement) => {
    const number = judgement.take(parseEnterpriseNumber(command.enterprise), ["enterprise"]);
    const fact = number && judgeEnterprise(inquiry, judgement, number, ["enterprise"]);
    const representative = readRepresentative(command, inquiry, judgement, number);
    const enterprise = number && inquiry.enterprise(number);
    const person = readChief(command, inquiry, judgement, number, enterprise, representative);
    const contact = readContact(judgement, command.chief, ["chief"]);
    const requester = readRequester(command, inquiry, judgement, person.insz, representative);
    if (!command.declaration) judgement.refuse("declaration.required", ["declaration"]);
    advise(inquiry, judgement, enterprise, person, contact);
    const account = person.known?.id ?? person.opening?.account;
    if (!number || !account || !contact.email || !contact.phone) return;
    if (enterprise === undefined && fact) {
      judgement.emit("EnterpriseRegistered", { enterprise: number, name: fact.name });
    }
    openAccount(judgement, person);
    const data = { enterprise: number, account, email: contact.email, phone: contact.phone };
    const present = enterprise?.chief;
    if (present) judgement.emit("ChiefAccessManagerReplaced", { ...data, previous: present.account });
    else judgement.emit("ChiefAccessManagerAppointed", data);
    if (!present) openByThemselves(inquiry, judgement, number);
    judgement.emit("ConfirmationRequested", { enterprise: number, account, email: contact.email, requester });
  },
};

/** The INSZ of the representative, as the log-in gives it or as the contact centre names him. */
function representativeOf({ context: { actor } }: Inquiry, named = ""): string {
  return actor.kind === "legal-representative" ? actor.insz : named;
}

function readRepresentative(
  command: Command,
  inquiry: Inquiry,
  judgement: Judgement,
  enterprise: EnterpriseNumber | undefined,
): Insz | undefined {
  const { actor, today } = inquiry.context;
  if (actor.kind === "legal-representative") {
    const own = parseInsz(actor.insz, { asOf: today });
    return own.ok ? own.value : undefined;
  }
  const path: Path = ["representative"];
  if (command.representative === undefined) {
    judgement.refuse("field.required", path);
    return undefined;
  }
  const insz = judgement.take(parseInsz(command.representative, { asOf: today }), path);
  if (insz && enterprise && inquiry.facts.isLegalRepresentative(insz, enterprise, path) === false) {
    judgement.refuse("person.not-legal-representative", path, { enterprise });
  }
  return insz;
}

function readChief(
  { chief }: Command,
  inquiry: Inquiry,
  judgement: Judgement,
  number: EnterpriseNumber | undefined,
  enterprise: Enterprise | undefined,
  representative: Insz | undefined,
): ReadPerson {
  const insz =
    chief.insz === "self"
      ? representative
      : judgement.take(parseInsz(chief.insz, { asOf: inquiry.context.today }), inszPath);
  const nobody: ReadPerson = { insz, known: undefined, opening: undefined, details: {} };
  if (insz === undefined) return nobody;
  const known = inquiry.accountOfNumber(insz);
  if (known !== undefined && enterprise?.chief?.account === known.id) {
    if (insz === representative) judgement.refuse("chief.self-reappointment", inszPath);
    else judgement.refuse("manager.already", inszPath, { role: "chief-access-manager" });
  }
  if (number && inquiry.facts.isEligibleChief(insz, number, inszPath) === false) {
    judgement.refuse("person.not-eligible", inszPath, { role: "chief-access-manager" });
  }
  const idPath = ["chief", "account"];
  if (known !== undefined) {
    judgeUnusedId(inquiry, judgement, chief.account, idPath, known);
    return { ...nobody, known };
  }
  const name = inquiry.facts.name(insz, inszPath);
  const account = readNewAccountId(inquiry, judgement, chief.account, idPath);
  return { ...nobody, opening: opening(account, insz, name) };
}

/** A chief's account opens without user name and password, under the names that the register knows. */
function opening(
  account: AccountId | undefined,
  insz: Insz,
  name: FullName | null | undefined,
): EventNamed<"AccountOpened">["data"] | undefined {
  return account && name ? { account, insz, ...name, username: null, passwordTiedTo: null } : undefined;
}

function readContact(
  judgement: Judgement,
  input: { readonly email: string; readonly phone: string },
  path: Path,
): Contact {
  return {
    email: judgement.take(parseEmail(input.email), [...path, "email"]),
    phone: judgement.take(parsePhone(input.phone), [...path, "phone"]),
  };
}

function readRequester(
  { requester }: Command,
  inquiry: Inquiry,
  judgement: Judgement,
  chief: Insz | undefined,
  representative: Insz | undefined,
): EventNamed<"ConfirmationRequested">["data"]["requester"] {
  if (requester !== undefined) {
    const { email, phone } = readContact(judgement, requester, ["requester"]);
    return email && phone ? { email, phone } : null;
  }
  const isForAnother = chief !== undefined && chief !== representative;
  if (isForAnother && inquiry.context.actor.kind === "legal-representative") {
    judgement.refuse("field.required", ["requester"]);
  }
  return null;
}

function advise(
  inquiry: Inquiry,
  judgement: Judgement,
  enterprise: Enterprise | undefined,
  { known, opening }: ReadPerson,
  { email }: Contact,
): void {
  const person = known ?? opening;
  if (person && email && localPartHoldsName(email, person.firstName, person.lastName)) {
    judgement.warn("email.personal", ["chief", "email"]);
  }
  if (!enterprise?.chief) return;
  const present = enterprise.chief.account;
  const scope = enterpriseScope(enterprise.number);
  judgement.warn("chief.exists", ["enterprise"], { account: present });
  const lifted = known !== undefined && known.id !== present && assignmentAt(known, scope) !== undefined;
  const remain = inquiry.members(scope).size - 1 - (lifted ? 1 : 0);
  if (remain > 0) judgement.warn("co-chiefs.remain", ["enterprise"], { count: remain });
  warnOfOtherAssignments(inquiry, judgement, present, scope, scope);
}

function openByThemselves(inquiry: Inquiry, judgement: Judgement, number: EnterpriseNumber): void {
  const office = enterpriseScope(number);
  for (const kind of inquiry.context.catalogue.domainKinds) {
    for (const identifier of identifiersOf(inquiry, kind, number)) {
      const scope = childScope(office, { kind: kind.id, identifier });
      const applications = kind.managedElsewhere === undefined ? kind.applications : [];
      judgement.emit("DomainActivated", { scope, email: null, applications, fields: {} });
      judgement.emit("ManagerAppointed", { scope, manager: { kind: "office", office } });
    }
  }
}

function identifiersOf(inquiry: Inquiry, kind: DomainKind, number: EnterpriseNumber): readonly string[] {
  if (kind.opensByItself === "never") return [];
  const isEmployers = kind.opensByItself === "for-employers" || kind.identifiedBy === "nsso-number";
  const numbers = isEmployers ? (inquiry.facts.nssoNumbers(number, ["enterprise"]) ?? []) : [];
  if (kind.identifiedBy === "nsso-number") return numbers;
  return kind.opensByItself === "always" || numbers.length > 0 ? [number] : [];
}
