import type {
  RejectAppointmentRequest,
  RequestChiefAccessManager,
  RequestPartyInput,
  SignAppointmentRequest,
  WithdrawAppointmentRequest,
} from "../../src/procedures/requests/commands.js";
import type { ModelRequest } from "./exchange-state.js";
import { hasRepresentativeWithEid, judgeEligibility, judgeEnterprise, maySign } from "./facts.js";
import { readEnterpriseNumber, readInsz } from "./identifiers.js";
import { Judging, type ModelPath } from "./judging.js";
import { readEmail, readPhone, readPlaceName, readText } from "./text.js";

/** Files a request for a chief. */
export function judgeRequest(judging: Judging, command: RequestChiefAccessManager): void {
  const { ticket, procedure } = command;
  if (requestOf(judging, ticket) !== undefined) judging.refuse("ticket.taken", ["ticket"], { ticket });
  const number = judging.number(readEnterpriseNumber(command.enterprise), ["enterprise"]);
  if (number !== undefined) judgeEnterprise(judging, number, ["enterprise"], true);
  if (number !== undefined && procedure === "exception") {
    const available = hasRepresentativeWithEid(judging, number, ["procedure"]);
    if (available) judging.refuse("exception.eid-available", ["procedure"]);
  }
  const asked = readRequest(judging, command);
  if (command.chief !== "representative" && asked.chief.insz && number !== undefined) {
    judgeEligibility(judging, asked.chief.insz, number, "chief-access-manager", ["chief", "insz"]);
  }
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
      : judgeParty(judging, command.chief, ["chief"], isSigned, false);
  const accessCodes = command.accessCodes === true;
  const requester = requesterOf(judging);
  return { ticket, enterprise, procedure, requester, representative, chief, accessCodes };
}

function judgeParty(
  judging: Judging,
  input: RequestPartyInput,
  path: ModelPath,
  asksCapacity: boolean,
  mayLackInsz: boolean,
) {
  const firstName = judging.text(readPlaceName(input.firstName), [...path, "firstName"]);
  const lastName = judging.text(readPlaceName(input.lastName), [...path, "lastName"]);
  let insz: string | null | undefined = null;
  if (input.insz !== undefined) {
    insz = judging.number(readInsz(input.insz, judging.context.today), [...path, "insz"]);
  } else if (!mayLackInsz) judging.refuse("field.required", [...path, "insz"]);
  if (asksCapacity && input.capacity === undefined) judging.refuse("field.required", [...path, "capacity"]);
  const email = judging.text(readEmail(input.email), [...path, "email"]);
  const phone = judging.text(readPhone(input.phone), [...path, "phone"]);
  const mobile = judgeOptionalPhone(judging, input.mobile, [...path, "mobile"]);
  const fax = judgeOptionalPhone(judging, input.fax, [...path, "fax"]);
  return { firstName, lastName, insz, capacity: input.capacity ?? null, email, phone, mobile, fax };
}

/** A phone number that may be absent. */
export function judgeOptionalPhone(judging: Judging, text: string | undefined, path: ModelPath) {
  return text === undefined ? null : judging.text(readPhone(text), path);
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
  const byEid = open.procedure === "signed-request" && open.representative.insz === insz;
  if (means !== "handwritten-original" && !(means === "eid" && byEid)) {
    judging.refuse("request.signature", ["means"]);
  }
  const { enterprise } = requestOf(judging, ticket) as ModelRequest;
  if (!maySign(judging, insz, enterprise, ["insz"])) judging.refuse("request.signature", ["insz"]);
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
