import type { OpenRequest, RequestParty, Ticket } from "../../aggregates/request/state.js";
import { parseEmail, parsePersonName, parsePhone } from "../../credentials/contact.js";
import { readVisibleText } from "../../credentials/visible-text.js";
import { adviseOnChief, appoint, judgeChief, judgeChiefEligibility } from "../../form/chief.js";
import type { Decision } from "../../form/decision.js";
import { judgeEnterprise } from "../../form/enterprise.js";
import type { Judgement } from "../../form/judgement.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { type Insz, parseInsz } from "../../identifiers/insz.js";
import { isSame } from "../../kernel/same.js";
import type { Path } from "../../kernel/violation.js";
import type { Inquiry } from "../../registry/inquiry.js";
import type {
  GrantAppointmentRequest,
  RejectAppointmentRequest,
  RequestChiefAccessManager,
  RequestPartyInput,
  SignAppointmentRequest,
  WithdrawAppointmentRequest,
} from "./commands.js";

const ticketPath: Path = ["ticket"];

/** Files a request for a chief, by the exception procedure or as a signed request. */
export const requestChief: Decision<RequestChiefAccessManager> = {
  judge: (command, inquiry, judgement) => {
    const ticket = command.ticket as Ticket;
    if (inquiry.request(ticket)) judgement.refuse("ticket.taken", ticketPath, { ticket });
    const number = judgement.take(parseEnterpriseNumber(command.enterprise), ["enterprise"]);
    if (number !== undefined) {
      judgeEnterprise(inquiry, judgement, number, ["enterprise"]);
      judgeProcedure(command, inquiry, judgement, number);
    }
    const representative = readParty(command, inquiry, judgement, command.representative, ["representative"]);
    const chief =
      command.chief === "representative"
        ? representative
        : readParty(command, inquiry, judgement, command.chief, ["chief"]);
    if (command.chief !== "representative") {
      const insz = parseInsz(command.chief.insz, { asOf: inquiry.context.today });
      if (insz.ok) judgeChiefEligibility(inquiry, judgement, insz.value, number, ["chief", "insz"]);
    }
    if (!command.declaration) judgement.refuse("declaration.required", ["declaration"]);
    if (!number || !representative || !chief) return;
    judgement.emit("AppointmentRequested", {
      ticket,
      enterprise: number,
      procedure: command.procedure,
      requester: requesterOf(inquiry),
      representative,
      chief,
      accessCodes: command.accessCodes ?? false,
    });
  },

  isRepeated: ({ ticket, enterprise, procedure }, inquiry) => {
    const present = inquiry.request(ticket);
    const number = parseEnterpriseNumber(enterprise);
    return (
      present?.status === "open" &&
      number.ok &&
      present.enterprise === number.value &&
      present.procedure === procedure &&
      present.requester === requesterOf(inquiry)
    );
  },
};

function requesterOf({ context: { actor } }: Inquiry): string | null {
  return actor.kind === "anyone" ? actor.requester : null;
}

/** The exception procedure is only for an enterprise none of whose representatives can log in by eID. */
function judgeProcedure(
  { procedure }: RequestChiefAccessManager,
  inquiry: Inquiry,
  judgement: Judgement,
  number: EnterpriseNumber,
): void {
  if (procedure === "exception" && inquiry.facts.hasRepresentativeWithEid(number, ["procedure"]) === true) {
    judgement.refuse("exception.eid-available", ["procedure"]);
  }
}

function readParty(
  { procedure, representative }: RequestChiefAccessManager,
  inquiry: Inquiry,
  judgement: Judgement,
  input: RequestPartyInput,
  path: Path,
): RequestParty | undefined {
  const firstName = judgement.take(parsePersonName(input.firstName), [...path, "firstName"]);
  const lastName = judgement.take(parsePersonName(input.lastName), [...path, "lastName"]);
  const isOptional = procedure === "signed-request" && input === representative;
  const insz = readInsz(inquiry, judgement, input.insz, [...path, "insz"], isOptional);
  if (procedure === "signed-request" && input.capacity === undefined) {
    judgement.refuse("field.required", [...path, "capacity"]);
  }
  const email = judgement.take(parseEmail(input.email), [...path, "email"]);
  const phone = judgement.take(parsePhone(input.phone), [...path, "phone"]);
  const mobile = readPhone(judgement, input.mobile, [...path, "mobile"]);
  const fax = readPhone(judgement, input.fax, [...path, "fax"]);
  if (!firstName || !lastName || insz === undefined || !email || !phone) return undefined;
  return { firstName, lastName, insz, capacity: input.capacity ?? null, email, phone, mobile, fax };
}

function readInsz(
  inquiry: Inquiry,
  judgement: Judgement,
  input: string | undefined,
  path: Path,
  isOptional: boolean,
): Insz | null | undefined {
  if (input !== undefined) return judgement.take(parseInsz(input, { asOf: inquiry.context.today }), path);
  if (isOptional) return null;
  judgement.refuse("field.required", path);
  return undefined;
}

function readPhone(judgement: Judgement, input: string | undefined, path: Path): RequestParty["mobile"] {
  return input === undefined ? null : (judgement.take(parsePhone(input), path) ?? null);
}

/** The open request of a ticket; refuses one that is not there or was answered. */
function openRequest(inquiry: Inquiry, judgement: Judgement, ticket: string): OpenRequest | undefined {
  const request = inquiry.request(ticket);
  if (request === undefined) judgement.refuse("request.unknown", ticketPath, { ticket });
  else if (request.status !== "open") judgement.refuse("request.closed", ticketPath, { ticket });
  else return request;
  return undefined;
}

/** The contact centre records a signature. */
export const signRequest: Decision<SignAppointmentRequest> = {
  judge: (command, inquiry, judgement) => {
    const request = openRequest(inquiry, judgement, command.ticket);
    const insz = judgement.take(parseInsz(command.insz, { asOf: inquiry.context.today }), ["insz"]);
    if (request === undefined || insz === undefined) return;
    const { means } = command;
    const accepted = meansOf(request, insz).find((one) => one === means);
    if (accepted === undefined) judgement.refuse("request.signature", ["means"]);
    if (inquiry.facts.maySign(insz, request.enterprise, ["insz"]) === false) {
      judgement.refuse("request.signature", ["insz"]);
    }
    if (accepted === undefined) return;
    judgement.emit("AppointmentRequestSigned", { ticket: request.ticket, insz, means: accepted });
  },
};

/** By eID only in the document of a signed request that names the signer; by hand on the original always. */
function meansOf(
  { procedure, representative }: OpenRequest,
  signer: Insz,
): readonly ("eid" | "handwritten-original")[] {
  const byEid = procedure === "signed-request" && representative?.insz === signer;
  return byEid ? ["eid", "handwritten-original"] : ["handwritten-original"];
}

/** The contact centre appoints the chief of a signed request; the enterprise's other requests end with it. */
export const grantRequest: Decision<GrantAppointmentRequest> = {
  judge: (command, inquiry, judgement) => {
    const request = openRequest(inquiry, judgement, command.ticket);
    if (request === undefined) return;
    if (!request.isSigned) judgement.refuse("request.unsigned", ticketPath);
    const { ticket, enterprise: number, chief, representative } = request;
    const fact = judgeEnterprise(inquiry, judgement, number, ticketPath);
    const enterprise = inquiry.enterprise(number);
    const isRepresentative = chief !== null && isSame(chief, representative);
    const signer = request.signedBy ?? undefined;
    const person = judgeChief(inquiry, judgement, {
      number,
      enterprise,
      insz: chief?.insz ?? (isRepresentative ? signer : undefined),
      representative: signer,
      account: command.account,
      inszPath: ticketPath,
      accountPath: ["account"],
    });
    const contact = { email: chief?.email, phone: chief?.phone };
    const requester = representative && { email: representative.email, phone: representative.phone };
    adviseOnChief(inquiry, judgement, enterprise, person, contact, {
      email: ticketPath,
      enterprise: ticketPath,
    });
    const appointment = {
      number,
      name: fact?.name,
      enterprise,
      person,
      contact,
      requester,
      path: ticketPath,
    };
    appoint(inquiry, judgement, appointment);
    const account = person.known?.id ?? person.opening?.account;
    if (account === undefined) return;
    judgement.emit("AppointmentRequestGranted", { ticket, account });
    if (request.accessCodes) judgement.emit("AccessCodesRequested", { account });
    for (const other of [...inquiry.openRequests(number)].sort()) {
      if (other !== ticket)
        judgement.emit("AppointmentRequestRejected", { ticket: other, reason: "superseded" });
    }
  },

  isRepeated: ({ ticket, account }, inquiry) => {
    const request = inquiry.request(ticket);
    const chief = request && inquiry.enterprise(request.enterprise)?.chief?.account;
    return request?.status === "granted" && account !== undefined && chief === account;
  },
};

/** The contact centre turns a request down, and says why. */
export const rejectRequest: Decision<RejectAppointmentRequest> = {
  judge: ({ ticket, reason }, inquiry, judgement) => {
    const request = openRequest(inquiry, judgement, ticket);
    const why = judgement.take(readVisibleText(reason), ["reason"]);
    if (request && why !== undefined)
      judgement.emit("AppointmentRequestRejected", { ticket: request.ticket, reason: why });
  },
};

/** Whoever filled a request in takes it back. */
export const withdrawRequest: Decision<WithdrawAppointmentRequest> = {
  judge: ({ ticket }, inquiry, judgement) => {
    const request = openRequest(inquiry, judgement, ticket);
    if (request) judgement.emit("AppointmentRequestWithdrawn", { ticket: request.ticket });
  },
};
