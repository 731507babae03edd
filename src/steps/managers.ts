import type { OpenRequest } from "../aggregates/request/state.js";
import { enterpriseOf } from "../scope/scope.js";
import type { PlaceLevel } from "../words/levels.js";
import type { Role } from "../words/roles.js";
import { anyPerson, type OpenPerson } from "./persons.js";
import { type Counting, type CountingAt, type DraftStep, drafted, type Hole } from "./step.js";

const coManaging = {
  enterprise: {
    type: "AppointCoChiefAccessManager",
    ofOnePerson: "appoint-co-chief",
    ofAnybody: "add-co-chief",
  },
  domain: {
    type: "AppointCoAccessManager",
    ofOnePerson: "appoint-co-access-manager",
    ofAnybody: "add-co-access-manager",
  },
} as const;

/** Appoints somebody beside the manager of an enterprise or a domain. */
export function appointCoManager({
  level,
  scope,
  who: { person, holes, account },
  from,
}: CountingAt & { readonly level: keyof typeof coManaging; readonly who: OpenPerson }): DraftStep {
  const { type, ofOnePerson, ofAnybody } = coManaging[level];
  const command = { type, scope, person };
  return account === undefined
    ? drafted(ofAnybody, command, from, {}, holes)
    : drafted(ofOnePerson, command, from, { account }, holes);
}

/** What replaces the manager of a place, by its level. */
export const replacing = {
  domain: "ReplaceAccessManager",
  subdivision: "ReplaceSubdivisionManager",
  site: "ReplaceSiteManager",
} as const;

/** Puts somebody in the place of the one person who manages a place in that role. */
export function replaceManager({
  level,
  scope,
  role,
  from,
}: CountingAt & { readonly level: PlaceLevel; readonly role: Role }): DraftStep {
  const { person: manager, holes } = anyPerson("manager");
  return drafted("replace-manager", { type: replacing[level], scope, manager }, from, { role }, holes);
}

const ofChief: readonly Hole[] = [
  { path: ["chief", "insz"], asks: "insz" },
  { path: ["chief", "account"], asks: "account-id", onlyForNew: true },
  { path: ["chief", "email"], asks: "email" },
  { path: ["chief", "phone"], asks: "phone" },
  { path: ["requester", "email"], asks: "email" },
  { path: ["requester", "phone"], asks: "phone" },
  { path: ["representative"], asks: "insz", onlyBy: "contact-centre" },
  { path: ["declaration"], asks: "statement" },
];

/** Asks for another chief of the enterprise. */
export function appointChief({ scope, from }: CountingAt): DraftStep {
  const command = {
    type: "AppointChiefAccessManager",
    enterprise: enterpriseOf(scope),
    chief: { insz: "", email: "", phone: "" },
    requester: { email: "", phone: "" },
    representative: "",
    declaration: false,
  } as const;
  return drafted("appoint-chief", command, from, {}, ofChief);
}

/** The court ends the task of a curator, in whose place the managers come again. */
export function dischargeCurator({ scope, from }: CountingAt): DraftStep {
  return drafted("discharge-curator", { type: "DischargeCurator", enterprise: enterpriseOf(scope) }, from);
}

interface OfRequest extends Counting {
  readonly request: OpenRequest;
}

/** Signs a request for a chief: by eID only where that is how it is signed and its representative is known. */
export function signRequest({ request, from }: OfRequest): DraftStep {
  const { ticket, procedure, representative } = request;
  const mayBeByEid = procedure === "signed-request" && representative?.insz != null;
  const options = ["handwritten-original", ...(mayBeByEid ? ["eid"] : [])];
  const command = { type: "SignAppointmentRequest", ticket, insz: "", means: "" as "eid" } as const;
  return drafted("sign-request", command, from, { ticket }, [
    { path: ["insz"], asks: "insz" },
    { path: ["means"], asks: "means", options },
  ]);
}

/** Withdraws a request for a chief. */
export function withdrawRequest({ request: { ticket }, from }: OfRequest): DraftStep {
  return drafted("withdraw-request", { type: "WithdrawAppointmentRequest", ticket }, from, { ticket });
}
