import type { DomainKind } from "../../src/catalogue/types.js";
import type { ContactInput } from "../../src/form/contact.js";
import type { AppointChiefAccessManager } from "../../src/procedures/chief/commands.js";
import { judgeNoCurator } from "./curators.js";
import {
  judgeEligibility,
  judgeEnterprise,
  judgeRepresentative,
  nssoNumbers,
  registeredNames,
} from "./facts.js";
import { readEnterpriseNumber, readInsz } from "./identifiers.js";
import type { Judging, ModelPath } from "./judging.js";
import { warnOfOthers } from "./managers.js";
import { emitOpening, judgeAccountId } from "./persons.js";
import { inszOf } from "./standing.js";
import {
  accountIn,
  accountOfInsz,
  enterpriseIn,
  everyAssignment,
  type ModelEnterprise,
  numbersOf,
  numbersOfPerson,
} from "./state.js";
import { isBlank, isPersonal, readEmail, readPhone } from "./text.js";

const role = "chief-access-manager";

/** The standard procedure, by a legal representative or by the contact centre for one. */
export function judgeChief(judging: Judging, command: AppointChiefAccessManager): void {
  const { chief, requester } = command;
  const number = judging.number(readEnterpriseNumber(command.enterprise), ["enterprise"]);
  const enterprise = number === undefined ? undefined : enterpriseIn(judging.state, number);
  if (number !== undefined) judgeEnterprise(judging, number, ["enterprise"], true);
  const representative = representativeOf(judging, command, number);
  const person = chiefOf(judging, command, number, representative);
  const email = judging.text(readEmail(chief.email), ["chief", "email"]);
  const phone = judging.text(readPhone(chief.phone), ["chief", "phone"]);
  const requesterRead = requester === undefined ? null : readContact(judging, requester);
  const isNamed = chief.insz.trim() !== "";
  const own = person === undefined ? [] : numbersOfPerson(judging.state, person.insz);
  const forAnother = isNamed && chief.insz !== "self" && !own.includes(representative ?? "");
  if (requester === undefined && forAnother && judging.context.actor.kind === "legal-representative") {
    judging.refuse("field.required", ["requester"]);
  }
  if (!command.declaration) judging.refuse("declaration.required", ["declaration"]);
  const openings =
    number === undefined || enterprise !== undefined ? [] : opensByItself(judging, number, ["enterprise"]);
  if (judging.isRefused() || number === undefined || person === undefined || email === undefined) return;
  if (phone === undefined) return;

  adviseOnChief(judging, number, person, email, ["chief", "email"], ["enterprise"]);
  emitAppointment(judging, { number, person, email, phone, openings, requester: requesterRead });
}

/** What comes to light beside an appointment. */
export function adviseOnChief(
  judging: Judging,
  number: string,
  person: ModelChief,
  email: string,
  emailPath: ModelPath,
  enterprisePath: ModelPath,
): void {
  if (isPersonal(email, person.names)) judging.warn("email.personal", emailPath);
  warnOfPresent(judging, number, person.id, enterprisePath);
}

/** The chief who is there, and the co-chiefs who stay beside the next one. */
export function warnOfPresent(
  judging: Judging,
  number: string,
  next: string | undefined,
  path: ModelPath,
): void {
  const enterprise = enterpriseIn(judging.state, number);
  if (enterprise?.chief) {
    warnOfPredecessor(judging, enterprise, enterprise.chief.account, next ?? "", path);
  }
}

interface Appointment {
  number: string;
  person: ModelChief;
  email: string;
  phone: string;
  openings: { scope: string; applications: string[] }[];
  requester: object | null;
}

/** The events of every appointment. */
export function emitAppointment(judging: Judging, appointment: Appointment): void {
  const { number, person, email, phone, openings, requester } = appointment;
  const enterprise = enterpriseIn(judging.state, number);
  if (enterprise === undefined) {
    const { name = "Voorbeeld NV", address } = judging.enterpriseFact(number) ?? {};
    const place = isBlank(address) ? {} : { address };
    judging.emit("EnterpriseRegistered", { enterprise: number, name, ...place });
  }
  emitOpening(judging, person);
  const told = { enterprise: number, account: person.id, email, phone };
  const previous = enterprise?.chief?.account;
  if (previous === undefined) judging.emit("ChiefAccessManagerAppointed", told);
  else judging.emit("ChiefAccessManagerReplaced", { ...told, previous });
  for (const { scope, applications } of openings) {
    judging.emit("DomainActivated", { scope, email: null, applications, fields: {} });
    judging.emit("ManagerAppointed", { scope, manager: { kind: "office", office: number } });
  }
  judging.emit("ConfirmationRequested", { enterprise: number, account: person.id, email, requester });
}

function readContact(judging: Judging, contact: ContactInput): object {
  const email = judging.text(readEmail(contact.email), ["requester", "email"]);
  const phone = judging.text(readPhone(contact.phone), ["requester", "phone"]);
  return { email, phone };
}

/** The INSZ of the representative who acts, or for whom the contact centre acts. */
function representativeOf(
  judging: Judging,
  command: AppointChiefAccessManager,
  number: string | undefined,
): string | undefined {
  const { actor, today } = judging.context;
  if (actor.kind === "legal-representative") return inszOf(judging, actor);
  const path = ["representative"];
  if (command.representative === undefined || isBlank(command.representative)) {
    judging.refuse("field.required", path);
    return undefined;
  }
  const insz = judging.number(readInsz(command.representative, today), path);
  if (insz !== undefined && number !== undefined) judgeRepresentative(judging, insz, number, path);
  return insz;
}

export interface ModelChief {
  insz: string;
  id: string;
  names: string[];
  account: undefined;
  opening: object | undefined;
}

function chiefOf(
  judging: Judging,
  { chief }: AppointChiefAccessManager,
  number: string | undefined,
  representative: string | undefined,
): ModelChief | undefined {
  const path = ["chief", "insz"];
  const insz =
    chief.insz === "self"
      ? representative
      : judging.number(readInsz(chief.insz, judging.context.today), path);
  if (insz === undefined) return undefined;
  const given = { id: chief.account, path: ["chief", "account"] };
  return judgeChiefPerson(judging, insz, number, representative, given, path);
}

/** Whether somebody may be chief: his account, when he has one. */
export function judgeCandidate(
  judging: Judging,
  insz: string,
  number: string | undefined,
  representative: string | undefined,
  path: ModelPath,
) {
  const account = accountOfInsz(judging.state, insz);
  const present = number === undefined ? undefined : enterpriseIn(judging.state, number)?.chief;
  if (account !== undefined && present?.account === account.id) {
    if (numbersOf(account).includes(representative ?? "")) judging.refuse("chief.self-reappointment", path);
    else judging.refuse("manager.already", path, { role });
  }
  if (number !== undefined) judgeNoCurator(judging, number, account, path);
  if (number !== undefined) judgeEligibility(judging, insz, number, role, path);
  return account;
}

/** Whether somebody may be chief, with the account that he has or gets. */
export function judgeChiefPerson(
  judging: Judging,
  insz: string,
  number: string | undefined,
  representative: string | undefined,
  given: { id: string | undefined; path: ModelPath },
  path: ModelPath,
): ModelChief {
  const account = judgeCandidate(judging, insz, number, representative, path);
  judgeAccountId(judging, given.id, account, given.path);
  if (account !== undefined) {
    const names = [account.firstName, account.lastName];
    return { insz, id: account.id, names, account: undefined, opening: undefined };
  }
  const id = given.id ?? "";
  const { firstName = "", lastName = "" } = registeredNames(judging, insz, path) ?? {};
  const opening = { account: id, insz, firstName, lastName, username: null, passwordTiedTo: null };
  return { insz, id, names: [firstName, lastName], account: undefined, opening };
}

function warnOfPredecessor(
  judging: Judging,
  enterprise: ModelEnterprise,
  previous: string,
  next: string,
  path: ModelPath,
): void {
  judging.warn("chief.exists", path, { account: previous });
  const coChiefs = everyAssignment(judging.state).filter(
    ({ account, assignment }) =>
      assignment.scope === enterprise.number &&
      assignment.role === "co-chief-access-manager" &&
      account.id !== next,
  );
  if (coChiefs.length > 0) judging.warn("co-chiefs.remain", path, { count: coChiefs.length });
  if (accountIn(judging.state, previous) !== undefined) {
    warnOfOthers(judging, previous, enterprise.number, enterprise.number);
  }
}

/** The domains that open by themselves, in the catalogue's order. */
export function opensByItself(
  judging: Judging,
  number: string,
  path: ModelPath,
): { scope: string; applications: string[] }[] {
  const openings: { scope: string; applications: string[] }[] = [];
  for (const kind of judging.context.catalogue.domainKinds) {
    for (const identifier of identifiersToOpen(judging, kind, number, path)) {
      const applications = kind.managedElsewhere === undefined ? [...kind.applications] : [];
      openings.push({ scope: `${number}/${kind.id}:${identifier}`, applications });
    }
  }
  return openings;
}

function identifiersToOpen(judging: Judging, kind: DomainKind, number: string, path: ModelPath): string[] {
  if (kind.opensByItself === "never") return [];
  if (kind.opensByItself === "always" && kind.identifiedBy === "enterprise-number") return [number];
  const numbers = nssoNumbers(judging, number, path) ?? [];
  const each = numbers.filter((one, n) => numbers.indexOf(one) === n);
  if (kind.identifiedBy === "nsso-number") return each;
  return each.length > 0 ? [number] : [];
}
