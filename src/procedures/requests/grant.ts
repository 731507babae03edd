import type { RequestParty } from "../../aggregates/request/state.js";
import { adviseOnChief, appoint, judgeChief } from "../../form/chief.js";
import { judgeEnterprise } from "../../form/enterprise.js";
import { account } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { accountOf } from "../../form/person.js";
import type { CommandRoom } from "../../form/room.js";
import type { Insz } from "../../identifiers/insz.js";
import { optional } from "../../kernel/shape.js";
import type { GrantAppointmentRequest } from "./commands.js";
import { allAt, isForHimself, judgedOf, judgeException, judgePartyNames } from "./judge.js";
import { readOpenRequest, ticket } from "./ticket.js";

/** The contact centre appoints the chief of a signed request; the enterprise's other requests end with it. */
export const grantRequest: CommandRoom<GrantAppointmentRequest> = {
  action: "grant-request",
  shape: { ticket, account: optional(account) },

  isRepeated: ({ ticket: granted, account: id }, port) => {
    const request = port.request(granted);
    const chief = request && port.enterprise(request.enterprise)?.chief?.account;
    return request?.status === "granted" && id !== undefined && chief === id;
  },

  judge: (form) => {
    const named = form.at("ticket");
    const request = readOpenRequest(named);
    if (request === undefined) return;
    if (!request.isSigned) named.refuse("request.unsigned");
    const { enterprise: number, chief, representative } = request;
    const register = judgeEnterprise(named, number);
    const enterprise = form.port.enterprise(number);
    const isRepresentative = isForHimself(request);
    const signer = request.signedBy ?? undefined;
    judgeException(judgedOf(request), named);
    judgePartyNames(judgedOf(request), allAt(named));
    if (isRepresentative && signer && !isSignedByHim(named, representative, signer))
      named.refuse("request.signature");
    const person = judgeChief({
      number,
      enterprise,
      insz: chief?.insz ?? (isRepresentative ? signer : undefined),
      representative: signer,
      named,
      account: form.at("account"),
    });
    const contact = { email: chief?.email, phone: chief?.phone };
    const requester = representative && { email: representative.email, phone: representative.phone };
    const appointment = { number, register, enterprise, person, contact, requester, named, email: named };
    adviseOnChief(appointment);
    appoint(appointment);
    const opened = accountOf(person);
    if (opened === undefined) return;
    form.emit("AppointmentRequestGranted", { ticket: request.ticket, account: opened });
    if (request.accessCodes) form.emit("AccessCodesRequested", { account: opened });
    for (const other of [...form.port.openRequests(number)].sort()) {
      if (other === request.ticket) continue;
      form.emit("AppointmentRequestRejected", { ticket: other, reason: "superseded" });
    }
  },
};

/** Whoever asks for himself signs himself: by his number, or else, whatever their case and accents, by his names. */
function isSignedByHim(named: Form, asking: RequestParty | null, signer: Insz): boolean {
  if (asking?.insz) return named.port.isSamePerson(asking.insz, signer);
  const { firstName, lastName } = asking ?? {};
  const names = { firstName: firstName ?? "", lastName: lastName ?? "" };
  return named.facts.isNamed(signer, names, named) !== false;
}
