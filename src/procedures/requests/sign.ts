import type { OpenRequest } from "../../aggregates/request/state.js";
import { line } from "../../form/fields.js";
import { readInsz } from "../../form/person.js";
import type { CommandRoom } from "../../form/room.js";
import type { Insz } from "../../identifiers/insz.js";
import { oneOf } from "../../kernel/shape.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { signatureMeans, type ValidSignatureMeans } from "../../words/requests.js";
import type { SignAppointmentRequest } from "./commands.js";
import { judgeAll } from "./judge.js";
import { readOpenRequest, ticket } from "./ticket.js";

export const signRequest: CommandRoom<SignAppointmentRequest> = {
  action: "sign-request",
  shape: { ticket, insz: line, means: oneOf(...signatureMeans) },

  judge: (form) => {
    const request = readOpenRequest(form.at("ticket"));
    const signer = form.at("insz");
    const insz = readInsz(signer);
    if (request === undefined || insz === undefined) return;
    const means = meansOf(form.port, request, insz).find((one) => one === form.value.means);
    if (means === undefined) form.at("means").refuse("request.signature");
    if (form.facts.maySign(insz, request.enterprise, signer) === false) signer.refuse("request.signature");
    judgeAll(form.at("ticket"), { ...request, signedBy: insz });
    if (means === undefined) return;
    form.emit("AppointmentRequestSigned", { ticket: request.ticket, insz, means });
  },
};

/** By eID only in the document of a signed request that names the signer; by hand on the original always. */
function meansOf(
  port: Inquiry,
  { procedure, representative }: OpenRequest,
  signer: Insz,
): readonly ValidSignatureMeans[] {
  const named = procedure === "signed-request" ? representative?.insz : undefined;
  const byEid = !!named && port.isSamePerson(named, signer);
  return byEid ? ["eid", "handwritten-original"] : ["handwritten-original"];
}
