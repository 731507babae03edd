import type { AccountId } from "../aggregates/common/event.js";
import type { Enterprise } from "../aggregates/enterprise/state.js";
import type { OpenedAccount } from "../aggregates/user/events.js";
import { assignmentAt } from "../aggregates/user/evolve.js";
import type { DomainKind } from "../catalogue/types.js";
import type { FullName } from "../context/fact-inquiry.js";
import {
  type Email,
  localPartHoldsName,
  type Phone,
  parseEmail,
  parsePhone,
} from "../credentials/contact.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Insz } from "../identifiers/insz.js";
import type { Path } from "../kernel/violation.js";
import type { EventNamed } from "../registry/events.js";
import type { Inquiry } from "../registry/inquiry.js";
import { childScope, enterpriseScope, type Scope } from "../scope/scope.js";
import { asSet } from "./applications.js";
import type { Judgement } from "./judgement.js";
import { warnOfOtherAssignments } from "./manager.js";
import { accountOf, judgeUnusedId, openAccount, type ReadPerson, readNewAccountId } from "./person.js";

// What every procedure that ends in the appointment of a chief has in common.

const role = "chief-access-manager";

/** The one who is to be chief, and who asks for it. */
export interface ChiefChoice {
  readonly number: EnterpriseNumber | undefined;
  readonly enterprise: Enterprise | undefined;
  readonly insz: Insz | undefined;
  readonly representative: Insz | undefined;
  /** The id given for a new account. */
  readonly account: string | undefined;
  readonly inszPath: Path;
  readonly accountPath: Path;
}

/** Where a chief is reached, as far as it could be read. */
export interface ReadContact {
  readonly email: Email | undefined;
  readonly phone: Phone | undefined;
}

/** An e-mail address and a phone number of a form. */
export function readContact(
  judgement: Judgement,
  input: { readonly email: string; readonly phone: string },
  path: Path,
): ReadContact {
  return {
    email: judgement.take(parseEmail(input.email), [...path, "email"]),
    phone: judgement.take(parsePhone(input.phone), [...path, "phone"]),
  };
}

/** Judges whether the person may be chief: not chief already, and an employee or a legal representative. */
export function judgeChief(inquiry: Inquiry, judgement: Judgement, choice: ChiefChoice): ReadPerson {
  const { number, enterprise, insz, representative, inszPath, accountPath } = choice;
  const nobody: ReadPerson = { insz, known: undefined, opening: undefined, details: {} };
  if (insz === undefined) return nobody;
  const known = inquiry.accountOfNumber(insz);
  if (known !== undefined && enterprise?.chief?.account === known.id) {
    if (insz === representative) judgement.refuse("chief.self-reappointment", inszPath);
    else judgement.refuse("manager.already", inszPath, { role });
  }
  judgeChiefEligibility(inquiry, judgement, insz, number, inszPath);
  if (known !== undefined) {
    judgeUnusedId(inquiry, judgement, choice.account, accountPath, known);
    return { ...nobody, known };
  }
  const name = inquiry.facts.name(insz, inszPath);
  const account = readNewAccountId(inquiry, judgement, choice.account, accountPath);
  return { ...nobody, opening: opening(account, insz, name) };
}

/** A chief is an employee or a legal representative of the enterprise. */
export function judgeChiefEligibility(
  inquiry: Inquiry,
  judgement: Judgement,
  insz: Insz,
  number: EnterpriseNumber | undefined,
  path: Path,
): void {
  if (number && inquiry.facts.isEligibleChief(insz, number, path) === false) {
    judgement.refuse("person.not-eligible", path, { role });
  }
}

/** A chief's account opens without user name and password, under the names that the register knows. */
function opening(
  account: AccountId | undefined,
  insz: Insz,
  name: FullName | null | undefined,
): OpenedAccount | undefined {
  return account && name ? { account, insz, ...name, username: null, passwordTiedTo: null } : undefined;
}

/** What is worth knowing beside an appointment: a personal address, a chief who is there, co-chiefs who stay. */
export function adviseOnChief(
  inquiry: Inquiry,
  judgement: Judgement,
  enterprise: Enterprise | undefined,
  { known, opening: opened }: ReadPerson,
  { email }: ReadContact,
  paths: { readonly email: Path; readonly enterprise: Path },
): void {
  const person = known ?? opened;
  if (person && email && localPartHoldsName(email, person.firstName, person.lastName)) {
    judgement.warn("email.personal", paths.email);
  }
  if (!enterprise?.chief) return;
  const present = enterprise.chief.account;
  const scope = enterpriseScope(enterprise.number);
  judgement.warn("chief.exists", paths.enterprise, { account: present });
  const lifted = known !== undefined && known.id !== present && assignmentAt(known, scope) !== undefined;
  const remain = inquiry.members(scope).size - 1 - (lifted ? 1 : 0);
  if (remain > 0) judgement.warn("co-chiefs.remain", paths.enterprise, { count: remain });
  warnOfOtherAssignments(inquiry, judgement, present, scope, scope);
}

/** An appointment that nothing stands in the way of, as far as everything could be read. */
export interface Appointment {
  readonly number: EnterpriseNumber | undefined;
  readonly name: string | undefined;
  readonly enterprise: Enterprise | undefined;
  readonly person: ReadPerson;
  readonly contact: ReadContact;
  readonly requester: EventNamed<"ConfirmationRequested">["data"]["requester"];
  /** The field that names the enterprise. */
  readonly path: Path;
}

/** The events of an appointment: the enterprise registered the first time, the chief in his office, the mail to him. */
export function appoint(inquiry: Inquiry, judgement: Judgement, appointment: Appointment): void {
  const { number, name, enterprise, person, requester, path } = appointment;
  const { email, phone } = appointment.contact;
  const account = accountOf(person);
  const present = enterprise?.chief;
  const domains = number && !present ? domainsThatOpen(inquiry, number, path) : [];
  if (!number || !account || !email || !phone) return;
  if (enterprise === undefined && name !== undefined) {
    judgement.emit("EnterpriseRegistered", { enterprise: number, name });
  }
  openAccount(judgement, person);
  const data = { enterprise: number, account, email, phone };
  if (present) judgement.emit("ChiefAccessManagerReplaced", { ...data, previous: present.account });
  else judgement.emit("ChiefAccessManagerAppointed", data);
  for (const domain of domains) openUnderChief(judgement, number, domain);
  judgement.emit("ConfirmationRequested", { enterprise: number, account, email, requester });
}

interface OpeningDomain {
  readonly scope: Scope;
  readonly applications: readonly string[];
}

/** The domains that open when an enterprise is registered. */
function domainsThatOpen(inquiry: Inquiry, number: EnterpriseNumber, path: Path): readonly OpeningDomain[] {
  return inquiry.context.catalogue.domainKinds.flatMap((kind) =>
    identifiersOf(inquiry, kind, number, path).map((identifier) => ({
      scope: childScope(enterpriseScope(number), { kind: kind.id, identifier }),
      applications: kind.managedElsewhere === undefined ? kind.applications : [],
    })),
  );
}

/** A domain that opens by itself is left to the office of the chief. */
function openUnderChief(
  judgement: Judgement,
  number: EnterpriseNumber,
  { scope, applications }: OpeningDomain,
): void {
  judgement.emit("DomainActivated", { scope, email: null, applications, fields: {} });
  judgement.emit("ManagerAppointed", {
    scope,
    manager: { kind: "office", office: enterpriseScope(number) },
  });
}

function identifiersOf(
  inquiry: Inquiry,
  kind: DomainKind,
  number: EnterpriseNumber,
  path: Path,
): readonly string[] {
  if (kind.opensByItself === "never") return [];
  const isEmployers = kind.opensByItself === "for-employers" || kind.identifiedBy === "nsso-number";
  const numbers = asSet(isEmployers ? (inquiry.facts.nssoNumbers(number, path) ?? []) : []);
  if (kind.identifiedBy === "nsso-number") return numbers;
  return kind.opensByItself === "always" || numbers.length > 0 ? [number] : [];
}
