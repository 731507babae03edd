import type { RequestParty } from "../../aggregates/request/state.js";
import { parsePersonName } from "../../credentials/contact.js";
import type { Checked } from "../../form/checked.js";
import { judgeChiefEligibility } from "../../form/chief.js";
import { contactFields, readContact, readPhone } from "../../form/contact.js";
import { judgeEnterprise } from "../../form/enterprise.js";
import { line } from "../../form/fields.js";
import { Form } from "../../form/form.js";
import { readInsz } from "../../form/person.js";
import type { CommandRoom } from "../../form/room.js";
import { parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { type Insz, parseInsz } from "../../identifiers/insz.js";
import { isSame } from "../../kernel/same.js";
import { flag, oneOf, optional, record, wordOr } from "../../kernel/shape.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { requestProcedures } from "../../words/requests.js";
import { tieKinds } from "../../words/ties.js";
import type { EventNamed } from "../events.js";
import type { RequestChiefAccessManager, RequestPartyInput } from "./commands.js";
import { ticket } from "./ticket.js";

const party = record<RequestPartyInput>({
  firstName: line,
  lastName: line,
  insz: optional(line),
  capacity: optional(oneOf(...tieKinds)),
  ...contactFields,
  mobile: optional(line),
  fax: optional(line),
});

/** Files a request for a chief, by the exception procedure or as a signed request. */
export const requestChief: CommandRoom<RequestChiefAccessManager> = {
  action: "request-chief",
  shape: {
    ticket,
    procedure: oneOf(...requestProcedures),
    enterprise: line,
    representative: party,
    chief: wordOr("representative", party),
    accessCodes: optional(flag),
    declaration: flag,
  },

  isRepeated: (command, port) => {
    const present = port.request(command.ticket);
    if (present?.status !== "open" || !command.declaration) return false;
    const { ticket: filed, enterprise, procedure, requester, representative, chief, accessCodes } = present;
    return isSame(readRequest(Form.of(port, command)), {
      ...{ ticket: filed, enterprise, procedure, requester, representative, chief, accessCodes },
    });
  },

  judge: (form) => {
    const { ticket: filed, procedure, chief, declaration } = form.value;
    if (form.port.request(filed)) form.at("ticket").refuse("ticket.taken", { ticket: filed });
    const number = parseEnterpriseNumber(form.value.enterprise);
    if (number.ok) {
      judgeEnterprise(form.at("enterprise"), number.value);
      // The exception procedure is only for an enterprise none of whose representatives can log in by eID.
      const field = form.at("procedure");
      if (procedure === "exception" && form.facts.hasRepresentativeWithEid(number.value, field) === true) {
        field.refuse("exception.eid-available");
      }
    }
    const request = readRequest(form);
    if (chief !== "representative") {
      const insz = parseInsz(chief.insz, { asOf: form.context.today });
      if (insz.ok)
        judgeChiefEligibility(form.at("chief").as(chief).at("insz"), insz.value, request.enterprise);
    }
    if (!declaration) form.at("declaration").refuse("declaration.required");
    if (isComplete(request)) form.emit("AppointmentRequested", request);
  },
};

type Requested = EventNamed<"AppointmentRequested">["data"];
type ReadRequest = { readonly [Field in keyof Requested]: Requested[Field] | undefined };

/** A request as far as it could be read. */
function readRequest(form: Form<Checked<RequestChiefAccessManager>>): ReadRequest {
  const { ticket: filed, procedure, chief: input, accessCodes = false } = form.value;
  const enterprise = form.at("enterprise").read(parseEnterpriseNumber);
  const isSigned = procedure === "signed-request";
  const representative = readParty(form.at("representative"), isSigned, isSigned);
  const chief =
    input === "representative" ? representative : readParty(form.at("chief").as(input), isSigned, false);
  const requester = requesterOf(form.port);
  return { ticket: filed, enterprise, procedure, requester, representative, chief, accessCodes };
}

function isComplete(request: ReadRequest): request is Requested {
  return Object.values(request).every((field) => field !== undefined);
}

function requesterOf({ context: { actor } }: Inquiry): string | null {
  return actor.kind === "anyone" ? actor.requester : null;
}

/** A person of a request; a signed one asks in what capacity, and leaves its representative's number open. */
function readParty(
  form: Form<RequestPartyInput>,
  isSigned: boolean,
  mayLackNumber: boolean,
): RequestParty | undefined {
  const firstName = form.at("firstName").read(parsePersonName);
  const lastName = form.at("lastName").read(parsePersonName);
  const insz = readPartyNumber(form.at("insz"), mayLackNumber);
  const { capacity = null } = form.value;
  if (isSigned && capacity === null) form.at("capacity").refuse("field.required");
  const { email, phone } = readContact(form);
  const mobile = readPhone(form.at("mobile"));
  const fax = readPhone(form.at("fax"));
  if (!firstName || !lastName || insz === undefined || !email || !phone) return undefined;
  return { firstName, lastName, insz, capacity, email, phone, mobile, fax };
}

function readPartyNumber(form: Form<string | undefined>, mayBeAbsent: boolean): Insz | null | undefined {
  if (form.given() !== undefined) return readInsz(form);
  if (mayBeAbsent) return null;
  form.refuse("field.required");
  return undefined;
}
