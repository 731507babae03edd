import type {
  RejectAppointmentRequest,
  RequestChiefAccessManager,
  RequestPartyInput,
  SignAppointmentRequest,
  WithdrawAppointmentRequest,
} from "../../src/procedures/requests/commands.js";
import { judgeCandidate, warnOfPresent } from "./chief.js";
import type { ModelRequest } from "./exchange-state.js";
import { givenNames, hasRepresentativeWithEid, judgeEnterprise, maySign } from "./facts.js";
import { readEnterpriseNumber, readInsz } from "./identifiers.js";
import { Judging, type ModelPath } from "./judging.js";
import { numbersOfPerson } from "./state.js";
import { isBlank, isNameOf, readEmail, readPhone, readPlaceName, readText } from "./text.js";

/** Files a request for a chief. */
export function judgeRequest(judging: Judging, command: RequestChiefAccessManager): void {
  const { ticket } = command;
  if (requestOf(judging, ticket) !== undefined) judging.refuse("ticket.taken", ["ticket"], { ticket });
  const number = judging.number(readEnterpriseNumber(command.enterprise), ["enterprise"]);
  if (number !== undefined) judgeEnterprise(judging, number, ["enterprise"], true);
  // Whoever is anyone learns nothing of persons: they are judged when the contact centre has the request.
  const isTold = judging.context.actor.kind === "contact-centre";
  const told = toldOf(judging, command, number ?? "");
  if (isTold && number !== undefined) judgeException(judging, told, ["procedure"]);
  const asked = readRequest(judging, command);
  if (isTold) judgeBothNames(judging, told, (part) => part);
  if (isTold && number !== undefined) judgePersons(judging, told, (part) => part);
  if (!command.declaration) judging.refuse("declaration.required", ["declaration"]);
  judging.emit("AppointmentRequested", asked);
}

/** What a form asks for, field by field. */
function readRequest(judging: Judging, command: RequestChiefAccessManager) {
  const { ticket, procedure } = command;
  const isSigned = procedure === "signed-request";
  const enterprise = judging.number(readEnterpriseNumber(command.enterprise), ["enterprise"]);
  const representative = judgeParty(judging, command.representative, ["representative"], isSigned, isSigned);
  const chief =
    command.chief === "representative"
      ? representative
      : judgeParty(judging, command.chief, ["chief"], isSigned, false, !isSigned);
  const accessCodes = command.accessCodes === true;
  const requester = requesterOf(judging);
  return { ticket, enterprise, procedure, requester, representative, chief, accessCodes };
}

/** Somebody of a request, as far as he is known. */
interface ToldParty {
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
  insz?: string | null | undefined;
}

/** What a request says, where it is judged whole. */
interface Told {
  number: string;
  procedure: string;
  representative: ToldParty;
  /** Absent where he is the representative. */
  chief?: ToldParty;
  signer?: string;
}

function toldOf(judging: Judging, command: RequestChiefAccessManager, number: string): Told {
  const party = (input: RequestPartyInput): ToldParty => {
    const insz = input.insz === undefined ? undefined : readInsz(input.insz, judging.context.today);
    const [first, last] = [readPlaceName(input.firstName ?? ""), readPlaceName(input.lastName ?? "")];
    return {
      firstName: "value" in first ? first.value : undefined,
      lastName: "value" in last ? last.value : undefined,
      insz: insz !== undefined && "value" in insz ? insz.value : undefined,
    };
  };
  const { procedure, representative, chief } = command;
  const told = { number, procedure, representative: party(representative) };
  return chief === "representative" ? told : { ...told, chief: party(chief) };
}

/** `exception.eid-available`: the card of the representative who is named counts as well. */
function judgeException(
  judging: Judging,
  { procedure, representative, number }: Told,
  path: ModelPath,
): void {
  if (procedure !== "exception") return;
  const { insz } = representative;
  const hasCard = typeof insz === "string" && judging.personFact(insz)?.eid === true;
  if (hasCard || hasRepresentativeWithEid(judging, number, path)) {
    judging.refuse("exception.eid-available", path);
  }
}

/** The names of both; the paths are those of the form. */
function judgeBothNames(
  judging: Judging,
  { representative, chief }: Told,
  pathOf: (part: ModelPath) => ModelPath,
): void {
  judgeNames(judging, representative, pathOf, "representative");
  if (chief) judgeNames(judging, chief, pathOf, "chief");
}

/** Whether he who is wanted may be chief; the paths are those of the form. */
function judgePersons(judging: Judging, told: Told, pathOf: (part: ModelPath) => ModelPath): void {
  const { number, representative, chief, signer } = told;
  const asking = representative.insz ?? signer;
  const insz = chief ? chief.insz : asking;
  const path = pathOf([chief ? "chief" : "representative", "insz"]);
  const account = typeof insz === "string" ? judgeCandidate(judging, insz, number, asking, path) : undefined;
  warnOfPresent(judging, number, account?.id, pathOf(["enterprise"]));
}

function judgeNames(
  judging: Judging,
  party: ToldParty,
  pathOf: (part: ModelPath) => ModelPath,
  who: string,
): void {
  const register = typeof party.insz === "string" ? givenNames(judging, party.insz) : undefined;
  for (const field of ["firstName", "lastName"] as const) {
    const typed = party[field];
    if (!register || typeof typed !== "string") continue;
    if (isNameOf(typed, register[field], field === "firstName")) continue;
    const { nameDiffers } = judging.context.policy.severities;
    judging.judge(nameDiffers, "person.name-differs", pathOf([who, field]));
  }
}

/** A request that is open, as it is judged whole at its ticket. */
export function judgeOpen(judging: Judging, number: string, open: Open, signer: string | undefined): Told {
  const { procedure, representative, chief } = open;
  const told: Told = { number, procedure, representative, ...(signer !== undefined && { signer }) };
  if (!isSameField(chief, representative)) told.chief = chief;
  judgeException(judging, told, ["ticket"]);
  return told;
}

/** The names of a request alone, at its ticket. */
export function judgeOpenNames(judging: Judging, told: Told): void {
  judgeBothNames(judging, told, () => ["ticket"]);
}

/**
 * `request.signature` where the representative asks for himself and somebody else signed: another number, or without a
 * number other names.
 */
export function judgeOwnSignature(judging: Judging, told: Told): void {
  const { representative, chief, signer } = told;
  if (chief !== undefined || signer === undefined) return;
  let isHe = numbersOfPerson(judging.state, signer).includes(representative.insz ?? "");
  if (typeof representative.insz !== "string") {
    const register = givenNames(judging, signer);
    if (judging.personFact(signer) === null) isHe = false;
    else if (register === undefined) {
      judging.grants("person", ["ticket"]);
      isHe = true;
    } else {
      isHe =
        isNameOf(representative.firstName ?? "", register.firstName, false) &&
        isNameOf(representative.lastName ?? "", register.lastName, false);
    }
  }
  if (!isHe) judging.refuse("request.signature", ["ticket"]);
}

type Open = NonNullable<ModelRequest["open"]>;

function judgeParty(
  judging: Judging,
  input: RequestPartyInput,
  path: ModelPath,
  asksCapacity: boolean,
  mayLackInsz: boolean,
  mayLackNames = false,
) {
  const name = (field: "firstName" | "lastName") => {
    const typed = input[field] ?? "";
    return mayLackNames && isBlank(typed) ? null : judging.text(readPlaceName(typed), [...path, field]);
  };
  const firstName = name("firstName");
  const lastName = name("lastName");
  let insz: string | null | undefined = null;
  if (input.insz !== undefined && !isBlank(input.insz)) {
    insz = judging.number(readInsz(input.insz ?? "", judging.context.today), [...path, "insz"]);
  } else if (!mayLackInsz) judging.refuse("field.required", [...path, "insz"]);
  if (asksCapacity && input.capacity === undefined) judging.refuse("field.required", [...path, "capacity"]);
  const email = judging.text(readEmail(input.email), [...path, "email"]);
  const phone = judging.text(readPhone(input.phone), [...path, "phone"]);
  const mobile = judgeOptionalPhone(judging, input.mobile, [...path, "mobile"]);
  const fax = judgeOptionalPhone(judging, input.fax, [...path, "fax"]);
  return { firstName, lastName, insz, capacity: input.capacity ?? null, email, phone, mobile, fax };
}

/** A phone number that may be left open. */
export function judgeOptionalPhone(judging: Judging, text: string | undefined, path: ModelPath) {
  return isBlank(text ?? "") ? null : judging.text(readPhone(text ?? ""), path);
}

/** True for a request that was filed already, by the same requester, with the same in every field. */
export function isFiled(judging: Judging, command: RequestChiefAccessManager): boolean {
  const filed = requestOf(judging, command.ticket);
  const open = filed?.open;
  if (open === undefined || !command.declaration) return false;
  const reading = new Judging(judging.state, judging.context);
  const asked = readRequest(reading, command);
  if (reading.isRefused() || asked.enterprise !== filed?.enterprise) return false;
  const told = [asked.procedure, asked.requester, asked.representative, asked.chief, asked.accessCodes];
  const kept = [open.procedure, open.requester, open.representative, open.chief, open.accessCodes];
  return told.every((field, n) => isSameField(field, kept[n]));
}

function isSameField(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return one === other;
  }
  const sorted = (value: object) => JSON.stringify(Object.entries(value).sort());
  return sorted(one) === sorted(other);
}

function requesterOf({ context: { actor } }: Judging): string | null {
  return actor.kind === "anyone" ? actor.requester : null;
}

export function requestOf(judging: Judging, ticket: string): ModelRequest | undefined {
  return judging.state.requests.find((one) => one.ticket === ticket);
}

/** The open request of a ticket, or `request.unknown` or `request.closed`. */
export function openRequest(judging: Judging, ticket: string): ModelRequest["open"] {
  const request = requestOf(judging, ticket);
  if (request === undefined) judging.refuse("request.unknown", ["ticket"], { ticket });
  else if (request.open === undefined) judging.refuse("request.closed", ["ticket"], { ticket });
  return request?.open;
}

export function judgeSigning(judging: Judging, { ticket, insz: text, means }: SignAppointmentRequest): void {
  const open = openRequest(judging, ticket);
  const insz = judging.number(readInsz(text, judging.context.today), ["insz"]);
  if (open === undefined || insz === undefined) return;
  const byEid =
    open.procedure === "signed-request" &&
    numbersOfPerson(judging.state, insz).includes(open.representative.insz ?? "");
  if (means !== "handwritten-original" && !(means === "eid" && byEid)) {
    judging.refuse("request.signature", ["means"]);
  }
  const { enterprise } = requestOf(judging, ticket) as ModelRequest;
  if (!maySign(judging, insz, enterprise, ["insz"])) judging.refuse("request.signature", ["insz"]);
  const told = judgeOpen(judging, enterprise, open, insz);
  judgeOpenNames(judging, told);
  judgePersons(judging, told, () => ["ticket"]);
  judging.emit("AppointmentRequestSigned", { ticket, insz, means });
}

export function judgeRejection(judging: Judging, { ticket, reason }: RejectAppointmentRequest): void {
  openRequest(judging, ticket);
  judging.text(readText(reason), ["reason"]);
  judging.emit("AppointmentRequestRejected", { ticket, reason: reason.trim() });
}

export function judgeWithdrawal(judging: Judging, { ticket }: WithdrawAppointmentRequest): void {
  openRequest(judging, ticket);
  judging.emit("AppointmentRequestWithdrawn", { ticket });
}
