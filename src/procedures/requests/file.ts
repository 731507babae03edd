import type { RequestParty } from "../../aggregates/request/state.js";
import { parsePersonName } from "../../credentials/contact.js";
import { judgeChiefEligibility } from "../../form/chief.js";
import { contactFields, readContact, readPhone } from "../../form/contact.js";
import { judgeEnterprise } from "../../form/enterprise.js";
import { line } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { readInsz } from "../../form/person.js";
import type { CommandRoom } from "../../form/room.js";
import { parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { type Insz, parseInsz } from "../../identifiers/insz.js";
import { flag, oneOf, optional, record, wordOr } from "../../kernel/shape.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { requestProcedures } from "../../words/requests.js";
import { tieKinds } from "../../words/ties.js";
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

  isRepeated: ({ ticket: filed, enterprise, procedure }, port) => {
    const present = port.request(filed);
    const number = parseEnterpriseNumber(enterprise);
    return (
      present?.status === "open" &&
      number.ok &&
      present.enterprise === number.value &&
      present.procedure === procedure &&
      present.requester === requesterOf(port)
    );
  },

  judge: (form) => {
    const { ticket: filed, procedure, accessCodes, declaration } = form.value;
    if (form.port.request(filed)) form.at("ticket").refuse("ticket.taken", { ticket: filed });
    const named = form.at("enterprise");
    const number = named.read(parseEnterpriseNumber);
    if (number !== undefined) {
      judgeEnterprise(named, number);
      // The exception procedure is only for an enterprise none of whose representatives can log in by eID.
      const field = form.at("procedure");
      if (procedure === "exception" && form.facts.hasRepresentativeWithEid(number, field) === true) {
        field.refuse("exception.eid-available");
      }
    }
    const isSigned = procedure === "signed-request";
    const representative = readParty(form.at("representative"), isSigned, isSigned);
    const { chief: input } = form.value;
    let chief = representative;
    if (input !== "representative") {
      const given = form.at("chief").as(input);
      chief = readParty(given, isSigned, false);
      const insz = parseInsz(input.insz, { asOf: form.context.today });
      if (insz.ok) judgeChiefEligibility(given.at("insz"), insz.value, number);
    }
    if (!declaration) form.at("declaration").refuse("declaration.required");
    if (!number || !representative || !chief) return;
    form.emit("AppointmentRequested", {
      ticket: filed,
      enterprise: number,
      procedure,
      requester: requesterOf(form.port),
      representative,
      chief,
      accessCodes: accessCodes ?? false,
    });
  },
};

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
