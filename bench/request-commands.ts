import type { RequestPartyInput } from "../src/procedures/requests/commands.js";
import { type Asked, type Asking, asked, centre, type Kinds, passwords } from "./asking.js";
import { requester } from "./dealings.js";
import { accountOf, inszOfPerson, usernameOf } from "./people.js";

const counter = { kind: "anyone", requester } as const;

/** The commands about requests for a chief, his contact data and access codes. */
export function requestCommands(asking: Asking): Kinds {
  return {
    RequestChiefAccessManager: () =>
      asked(counter, {
        type: "RequestChiefAccessManager",
        ticket: `new-${asking.newcomer()}`,
        procedure: "signed-request",
        enterprise: asking.at("enterprises").enterprise,
        representative: party(asking.newcomer()),
        chief: party(asking.newcomer()),
        declaration: true,
      }),
    SignAppointmentRequest: () => {
      const { ticket, representative } = asking.at("requests");
      return asked(centre, {
        type: "SignAppointmentRequest",
        ticket,
        insz: representative,
        means: "handwritten-original",
      });
    },
    GrantAppointmentRequest: () =>
      asked(centre, {
        type: "GrantAppointmentRequest",
        ticket: asking.at("signedRequests").ticket,
        account: accountOf(asking.newcomer()),
      }),
    RejectAppointmentRequest: () =>
      asked(centre, {
        type: "RejectAppointmentRequest",
        ticket: asking.at("requests").ticket,
        reason: "Illegible",
      }),
    WithdrawAppointmentRequest: () =>
      asked(counter, { type: "WithdrawAppointmentRequest", ticket: asking.at("requests").ticket }),
    UpdateChiefContact: () =>
      asking.byChief("enterprises", ({ enterprise }) => ({
        type: "UpdateChiefContact",
        enterprise,
        email: asking.email(),
        phone: "+3221112233",
      })),
    RequestAccessCodes: () =>
      asking.byChief("enterprises", ({ chief }) => ({ type: "RequestAccessCodes", account: chief })),
    IssueAccessCodes: () => issueCodes(asking),
  };
}

/** Access codes for a curator, who logs in by eID alone. */
function issueCodes(asking: Asking): Asked {
  const username = usernameOf(asking.newcomer());
  return asked(centre, {
    type: "IssueAccessCodes",
    account: asking.at("curated").holder,
    username,
    usernameConfirmation: username,
    ...passwords,
  });
}

function party(person: number): RequestPartyInput {
  return {
    firstName: "Sam",
    lastName: "Maes",
    insz: inszOfPerson(person),
    capacity: "employee",
    email: "office@example.org",
    phone: "+3221112233",
  };
}
