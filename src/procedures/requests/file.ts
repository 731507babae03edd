import type { RequestParty } from "../../aggregates/request/state.js";
import { parsePersonName } from "../../credentials/contact.js";
import { contactFields, readContact, readPhone } from "../../form/contact.js";
import { judgeEnterprise } from "../../form/enterprise.js";
import { box, line } from "../../form/fields.js";
import { Form } from "../../form/form.js";
import { readInsz } from "../../form/person.js";
import type { Checked, CommandRoom } from "../../form/room.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { type Insz, parseInsz } from "../../identifiers/insz.js";
import type { LocalDate } from "../../kernel/instant.js";
import type { Shape } from "../../kernel/reading.js";
import { isSame } from "../../kernel/same.js";
import { flag, oneOf, optional, record, wordOr } from "../../kernel/shape.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { requestProcedures } from "../../words/requests.js";
import { tieKinds } from "../../words/ties.js";
import type { EventNamed } from "../events.js";
import type { RequestChiefAccessManager, RequestPartyInput } from "./commands.js";
import {
  type JudgedRequest,
  judgeException,
  judgePartyNames,
  judgeWanted,
  type KnownParty,
  type RequestFields,
  type RequestParties,
} from "./judge.js";
import { ticket } from "./ticket.js";

/** A person of a form that asks for a chief. */
export const party: Shape<RequestPartyInput> = record<RequestPartyInput>({
  firstName: optional(line),
  lastName: optional(line),
  insz: optional(line),
  capacity: optional(oneOf(...tieKinds)),
  ...contactFields,
  mobile: optional(line),
  fax: optional(line),
});

export const requestChief: CommandRoom<RequestChiefAccessManager> = {
  action: "request-chief",
  shape: {
    ticket,
    procedure: oneOf(...requestProcedures),
    enterprise: line,
    representative: party,
    chief: { ...wordOr("representative", party), absent: party.absent },
    accessCodes: optional(flag),
    declaration: box,
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
    const { ticket: filed, declaration } = form.value;
    if (form.port.request(filed)) form.at("ticket").refuse("ticket.taken", { ticket: filed });
    const number = parseEnterpriseNumber(form.value.enterprise);
    if (number.ok) judgeEnterprise(form.at("enterprise"), number.value);
    // Towards anyone a request tells nothing of persons: that is judged when the contact centre has it before it.
    const isTold = form.context.actor.kind !== "anyone";
    const told = number.ok && isTold ? toldOf(form, number.value) : undefined;
    if (told) judgeException(told, form.at("procedure"));
    const request = readRequest(form);
    if (isTold) judgePartyNames(partiesOf(form), fieldsOf(form));
    if (told) judgeWanted(told, fieldsOf(form));
    if (!declaration) form.at("declaration").refuse("declaration.required");
    if (isComplete(request)) form.emit("AppointmentRequested", request);
  },
};

type RequestForm = Form<Checked<RequestChiefAccessManager>>;
type Requested = EventNamed<"AppointmentRequested">["data"];
type ReadRequest = { readonly [Field in keyof Requested]: Requested[Field] | undefined };

export function readRequest(form: RequestForm): ReadRequest {
  const { ticket: filed, procedure, chief: input, accessCodes = false } = form.value;
  const enterprise = form.at("enterprise").read(parseEnterpriseNumber);
  const isSigned = procedure === "signed-request";
  const representative = readParty(form.at("representative"), { isSigned, mayLackNumber: isSigned });
  const asked = { isSigned, mayLackNumber: false, mayLackNames: !isSigned };
  const chief = input === "representative" ? representative : readParty(form.at("chief").as(input), asked);
  const requester = requesterOf(form.port);
  return { ticket: filed, enterprise, procedure, requester, representative, chief, accessCodes };
}

export function isComplete(request: ReadRequest): request is Requested {
  return Object.values(request).every((field) => field !== undefined);
}

/** What a form tells of the persons, as far as each field can be read. */
function toldOf(form: RequestForm, number: EnterpriseNumber): JudgedRequest {
  return { number, procedure: form.value.procedure, ...partiesOf(form) };
}

function partiesOf(form: RequestForm): RequestParties {
  const { representative, chief } = form.value;
  const { today } = form.context;
  return {
    representative: knownParty(representative, today),
    chief: chief === "representative" ? undefined : knownParty(chief, today),
  };
}

function knownParty(input: RequestPartyInput, today: LocalDate): KnownParty {
  const [firstName, lastName] = [parsePersonName(input.firstName), parsePersonName(input.lastName)];
  const insz = parseInsz(input.insz, { asOf: today });
  return {
    ...(firstName.ok && { firstName: firstName.value }),
    ...(lastName.ok && { lastName: lastName.value }),
    ...(insz.ok && { insz: insz.value }),
  };
}

function fieldsOf(form: RequestForm): RequestFields {
  const { representative, chief } = form.value;
  const party = (field: Form<RequestPartyInput>) => ({
    firstName: field.at("firstName"),
    lastName: field.at("lastName"),
    insz: field.at("insz"),
  });
  return {
    enterprise: form.at("enterprise"),
    procedure: form.at("procedure"),
    representative: party(form.at("representative")),
    chief: party(form.at("chief").as(chief === "representative" ? representative : chief)),
  };
}

function requesterOf({ context: { actor } }: Inquiry): string | null {
  return actor.kind === "anyone" ? actor.requester : null;
}

/** What a form asks of a person. */
interface Asked {
  /** A signed request asks in what capacity he belongs to the enterprise. */
  readonly isSigned: boolean;
  readonly mayLackNumber: boolean;
  /** The exception procedure asks no names of another chief: the register knows them. */
  readonly mayLackNames?: boolean;
}

function readParty(
  form: Form<RequestPartyInput>,
  { isSigned, mayLackNumber, mayLackNames = false }: Asked,
): RequestParty | undefined {
  const firstName = readPartyName(form.at("firstName"), mayLackNames);
  const lastName = readPartyName(form.at("lastName"), mayLackNames);
  const insz = readPartyNumber(form.at("insz"), mayLackNumber);
  const { capacity = null } = form.value;
  if (isSigned && capacity === null) form.at("capacity").refuse("field.required");
  const { email, phone } = readContact(form);
  const mobile = readPhone(form.at("mobile"));
  const fax = readPhone(form.at("fax"));
  if (firstName === undefined || lastName === undefined || insz === undefined) return undefined;
  return email && phone && { firstName, lastName, insz, capacity, email, phone, mobile, fax };
}

function readPartyName(form: Form<string | undefined>, mayBeAbsent: boolean): string | null | undefined {
  return mayBeAbsent && form.filled() === undefined ? null : form.read(parsePersonName);
}

function readPartyNumber(form: Form<string | undefined>, mayBeAbsent: boolean): Insz | null | undefined {
  const filled = mayBeAbsent ? form.filled() : form.required();
  if (filled !== undefined) return readInsz(filled);
  return mayBeAbsent ? null : undefined;
}
