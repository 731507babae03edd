import type { OpenRequest } from "../aggregates/request/state.js";
import type { Counting, DraftStep } from "./step.js";

/** Signs a request for a chief: by eID only where that is how it is signed and its representative is known. */
export function signRequest({
  request: { ticket, procedure, representative },
  from,
}: Counting & { readonly request: OpenRequest }): DraftStep {
  const mayBeByEid = procedure === "signed-request" && representative?.insz != null;
  const options = ["handwritten-original", ...(mayBeByEid ? ["eid"] : [])];
  return {
    code: "sign-request",
    command: { type: "SignAppointmentRequest", ticket, insz: "", means: "" as "eid" },
    holes: [
      { path: ["insz"], asks: "insz" },
      { path: ["means"], asks: "means", options },
    ],
    from,
    params: { ticket },
  };
}

/** Withdraws a request for a chief. */
export function withdrawRequest({
  request: { ticket },
  from,
}: Counting & { readonly request: OpenRequest }): DraftStep {
  const command = { type: "WithdrawAppointmentRequest", ticket } as const;
  return { code: "withdraw-request", command, holes: [], from, params: { ticket } };
}
