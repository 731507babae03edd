import { type Account, assignmentAt, type OpenedAccount } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { Enterprise } from "../aggregates/enterprise/state.js";
import type { DomainKind } from "../catalogue/types.js";
import type { EnterpriseFact } from "../context/facts.js";
import { localPartHoldsName } from "../credentials/fold-name.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Insz } from "../identifiers/insz.js";
import { asSet } from "../kernel/lists.js";
import { isBlank } from "../kernel/visible.js";
import type { EventNamed } from "../procedures/events.js";
import { childScope, enterpriseScope, type Scope } from "../scope/scope.js";
import type { ReadContact } from "./contact.js";
import type { Form } from "./form.js";
import { isCuratorThere, warnOfOtherAssignments } from "./manager.js";
import { accountOf, judgeUnusedId, openAccount, type ReadPerson, readNewAccountId } from "./person.js";

// What every procedure that ends in the appointment of a chief has in common.

const role = "chief-access-manager";

/** The one who is to be chief, and who asks for it. */
export interface ChiefChoice {
  readonly number: EnterpriseNumber | undefined;
  readonly enterprise: Enterprise | undefined;
  readonly insz: Insz | undefined;
  readonly representative: Insz | undefined;
  /** The field that names the chief. */
  readonly named: Form;
  /** The field that gives the id for a new account. */
  readonly account: Form<AccountId | undefined>;
}

/** Judges whether the person may be chief, and reads his account or what opens it. */
export function judgeChief(choice: ChiefChoice): ReadPerson {
  const { insz, named, account } = choice;
  const nobody: ReadPerson = { insz, known: undefined, opening: undefined, details: {} };
  if (insz === undefined) return nobody;
  const known = judgeCandidate(choice);
  if (known === undefined) return { ...nobody, opening: readOpening(named, account, insz) };
  judgeUnusedId(account, known);
  return { ...nobody, known };
}

/** Judges whether the person may be chief: not chief already, and an employee or a legal representative. */
export function judgeCandidate({
  number,
  enterprise,
  insz,
  representative,
  named,
}: Omit<ChiefChoice, "account">): Account | undefined {
  if (insz === undefined) return undefined;
  const known = named.port.accountOfNumber(insz);
  if (known !== undefined && enterprise?.chief?.account === known.id) {
    if (representative && named.port.isSamePerson(insz, representative))
      named.refuse("chief.self-reappointment");
    else named.refuse("manager.already", { role });
  }
  if (number === undefined) return known;
  isCuratorThere(named, known, enterpriseScope(number));
  if (named.facts.isEligibleChief(insz, number, named) === false) {
    named.refuse("person.not-eligible", { role });
  }
  return known;
}

/** A chief's account opens without user name and password, under the names that the register knows. */
function readOpening(named: Form, id: Form<AccountId | undefined>, insz: Insz): OpenedAccount | undefined {
  const name = named.facts.name(insz, named);
  const account = readNewAccountId(id);
  return account && name ? { account, insz, ...name, username: null, passwordTiedTo: null } : undefined;
}

/** An appointment that nothing stands in the way of, as far as everything could be read. */
export interface Appointment {
  readonly number: EnterpriseNumber | undefined;
  /** What the enterprise register knows of it. */
  readonly register: EnterpriseFact | undefined;
  readonly enterprise: Enterprise | undefined;
  readonly person: ReadPerson;
  readonly contact: ReadContact;
  readonly requester: EventNamed<"ConfirmationRequested">["data"]["requester"];
  /** The field that names the enterprise. */
  readonly named: Form;
  /** The field of the chief's e-mail address. */
  readonly email: Form;
}

/** What is worth knowing beside an appointment: a personal address, a chief who is there, co-chiefs who stay. */
export function adviseOnChief({ named, enterprise, person, contact, email: field }: Appointment): void {
  const { known, opening } = person;
  const { email } = contact;
  const chief = known ?? opening;
  if (chief && email && localPartHoldsName(email, chief.firstName, chief.lastName)) {
    field.warn("email.personal");
  }
  adviseOnPresent(named, enterprise, known);
}

/** A chief who is there and will be replaced, and the co-chiefs who stay beside another one. */
export function adviseOnPresent(
  named: Form,
  enterprise: Enterprise | undefined,
  next: Account | undefined,
): void {
  if (!enterprise?.chief) return;
  const present = enterprise.chief.account;
  const scope = enterpriseScope(enterprise.number);
  named.warn("chief.exists", { account: present });
  const lifted = next !== undefined && next.id !== present && assignmentAt(next, scope) !== undefined;
  const remain = named.port.members(scope).size - 1 - (lifted ? 1 : 0);
  if (remain > 0) named.warn("co-chiefs.remain", { count: remain });
  warnOfOtherAssignments(named, present, scope, scope);
}

/** The events of an appointment: the enterprise registered the first time, the chief in his office, the mail to him. */
export function appoint(appointment: Appointment): void {
  const { number, register, enterprise, person, requester, named } = appointment;
  const { email, phone } = appointment.contact;
  const account = accountOf(person);
  const present = enterprise?.chief;
  const domains = number && !present ? domainsThatOpen(named, number) : [];
  if (!number || !account || !email || !phone) return;
  if (enterprise === undefined && register !== undefined) {
    const { name, address } = register;
    named.emit("EnterpriseRegistered", { enterprise: number, name, ...(!isBlank(address) && { address }) });
  }
  openAccount(named, person);
  const data = { enterprise: number, account, email, phone };
  if (present) named.emit("ChiefAccessManagerReplaced", { ...data, previous: present.account });
  else named.emit("ChiefAccessManagerAppointed", data);
  for (const domain of domains) openUnderChief(named, number, domain);
  named.emit("ConfirmationRequested", { enterprise: number, account, email, requester });
}

interface OpeningDomain {
  readonly scope: Scope;
  readonly applications: readonly string[];
}

/** The domains that open when an enterprise is registered. */
function domainsThatOpen(form: Form, number: EnterpriseNumber): readonly OpeningDomain[] {
  return form.context.catalogue.domainKinds.flatMap((kind) =>
    identifiersOf(form, kind, number).map((identifier) => ({
      scope: childScope(enterpriseScope(number), { kind: kind.id, identifier }),
      applications: kind.managedElsewhere === undefined ? kind.applications : [],
    })),
  );
}

/** A domain that opens by itself is left to the office of the chief. */
function openUnderChief(form: Form, number: EnterpriseNumber, { scope, applications }: OpeningDomain): void {
  form.emit("DomainActivated", { scope, email: null, applications, fields: {} });
  form.emit("ManagerAppointed", {
    scope,
    manager: { kind: "office", office: enterpriseScope(number) },
  });
}

function identifiersOf(form: Form, kind: DomainKind, number: EnterpriseNumber): readonly string[] {
  if (kind.opensByItself === "never") return [];
  const isEmployers = kind.opensByItself === "for-employers" || kind.identifiedBy === "nsso-number";
  const numbers = asSet(isEmployers ? (form.facts.nssoNumbers(number, form) ?? []) : []);
  if (kind.identifiedBy === "nsso-number") return numbers;
  return kind.opensByItself === "always" || numbers.length > 0 ? [number] : [];
}
