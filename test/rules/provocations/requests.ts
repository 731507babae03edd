import type { Actor, Command, Registry, RequestChiefAccessManager } from "../../../src/index.js";
import type { RuleCode } from "../../../src/rules/index.js";
import {
  by,
  facts,
  factsWith,
  hospital,
  inszOfName,
  type Name,
  phone,
  played,
  type Turn,
} from "../../support/world.js";
import { type Provocations, refused } from "./provocation.js";

/** What breaks only where a chief is asked for by a request. */
export type RequestCode =
  | Extract<RuleCode<"chief">, `request.${string}` | "exception.eid-available">
  | Extract<RuleCode<"managers">, "ticket.taken">;

const someone: Actor = { kind: "anyone", requester: "somebody" };
const somebodyElse: Actor = { kind: "anyone", requester: "somebody else" };
const ticket = "T-1";

const party = (
  name: Name,
  capacity: "director" | "employee",
): RequestChiefAccessManager["representative"] => ({
  firstName: "Sam",
  lastName: `Van ${name}`,
  insz: inszOfName(name),
  capacity,
  email: "aanvraag@example.org",
  phone,
});

const request =
  (procedure: RequestChiefAccessManager["procedure"] = "signed-request") =>
  (): Command => ({
    type: "RequestChiefAccessManager",
    ticket,
    procedure,
    enterprise: hospital,
    representative: party("director", "director"),
    chief: party("newcomer", "employee"),
    declaration: true,
  });
const reject = (): Command => ({ type: "RejectAppointmentRequest", ticket, reason: "Not complete" });

const filing: Turn = [request()(), someone];
const filed = (): Registry => played([filing]);
const rejected = (): Registry => played([filing, [reject(), by.contactCentre]]);

const representedByEid = factsWith({
  enterprises: {
    [hospital]: { name: "Example Hospital", ...facts.enterprises[hospital], hasRepresentativeWithEid: true },
  },
});

export const requests: Provocations<RequestCode> = {
  "exception.eid-available": refused(["procedure"], request("exception"), by.contactCentre, {
    context: { facts: representedByEid },
  }),
  "request.unknown": refused(["ticket"], reject, by.contactCentre),
  "request.closed": refused(["ticket"], reject, by.contactCentre, { before: rejected }),
  "request.signature": refused(
    ["means"],
    () => ({ type: "SignAppointmentRequest", ticket, insz: inszOfName("director"), means: "scan" }),
    by.contactCentre,
    { before: filed },
  ),
  "request.unsigned": refused(
    ["ticket"],
    () => ({ type: "GrantAppointmentRequest", ticket, account: "newcomer" }),
    by.contactCentre,
    { before: filed },
  ),
  "ticket.taken": refused(["ticket"], request(), somebodyElse, { before: filed }),
};
