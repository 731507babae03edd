import type { AppointChiefAccessManager, Registry } from "../../../src/index.js";
import type { RuleCode } from "../../../src/rules/index.js";
import {
  by,
  clinic,
  domain,
  facts,
  factsWith,
  finance,
  hospital,
  inszOfName,
  newPerson,
  phone,
  played,
  representative,
} from "../../support/world.js";
import { advised, type Provocations, refused } from "./provocation.js";
import type { RequestCode } from "./requests.js";

const contact = { email: "toegang@example.org", phone };

function appoint(more: Partial<AppointChiefAccessManager> = {}): AppointChiefAccessManager {
  return {
    type: "AppointChiefAccessManager",
    enterprise: hospital,
    chief: { insz: "self", account: "director", ...contact },
    declaration: true,
    ...more,
  };
}

const activate = (more: object) => () =>
  ({
    type: "ActivateDomain",
    enterprise: hospital,
    kind: "ehealth-care",
    email: "zorg@example.org",
    manager: "self",
    ...more,
  }) as const;

const coManager = (name: "newcomer" | "outsider") => () =>
  ({ type: "AppointCoAccessManager", scope: domain, person: newPerson(name) }) as const;

export const factRules: Provocations<RuleCode<"facts">> = {
  "facts.missing": refused(["person", "insz"], coManager("newcomer"), by.manager, {
    context: { facts: { enterprises: facts.enterprises } },
  }),
  "enterprise.unknown": refused(["enterprise"], () => appoint(), by.director, {
    context: { facts: factsWith({ enterprises: { [hospital]: null } }) },
  }),
  "enterprise.ceased": refused(["scope"], coManager("newcomer"), by.manager, {
    context: { facts: factsWith({ enterprises: { [hospital]: { name: "Ceased", ceased: true } } }) },
  }),
  "enterprise.not-ended": refused(
    ["enterprise"],
    () => ({ type: "RecordEnterpriseChange", enterprise: hospital, change: { kind: "revived" } }),
    by.contactCentre,
  ),
  "enterprise.into-itself": refused(
    ["change", "into"],
    () => ({
      type: "RecordEnterpriseChange",
      enterprise: hospital,
      change: { kind: "merged", into: hospital },
    }),
    by.contactCentre,
  ),
  "person.not-legal-representative": refused([], () => appoint(), {
    ...representative(),
    kind: "legal-representative",
    insz: inszOfName("partner"),
    session: { loggedInAt: "2026-03-02T08:00:00.000Z", means: "eid" },
  }),
  "person.not-eligible": refused(["person", "insz"], coManager("outsider"), by.manager),
  "person.name-differs": refused(
    ["person", "lastName"],
    () => ({ ...coManager("newcomer")(), person: newPerson("newcomer", { lastName: "Other" }) }),
    by.manager,
  ),
  "domain.not-entitled": refused(["kind"], activate({ kind: "mutuality" })),
  "institution.not-owned": refused(
    ["number"],
    () => ({
      type: "AddSubdivision",
      scope: domain,
      kind: "mammography-unit",
      number: "55555",
      name: "Somebody else's",
      email: "eenheid@example.org",
      manager: "self",
    }),
    by.manager,
  ),
};

const underDirector = (): Registry => played([[appoint({ enterprise: clinic }), by.director]]);

export const chiefs: Provocations<Exclude<RuleCode<"chief">, RequestCode>> = {
  "authentication.eid-required": refused([], () => appoint(), representative("itsme")),
  "chief.self-reappointment": refused(
    ["chief", "insz"],
    () => appoint({ enterprise: clinic, chief: { insz: "self", email: "nieuw@example.org", phone } }),
    by.director,
    { before: underDirector },
  ),
  "chief.exists": advised(["enterprise"], () => appoint({ enterprise: clinic }), by.director),
  "co-chiefs.remain": advised(["enterprise"], () => appoint(), by.director, {
    companions: ["chief.exists"],
  }),
  "declaration.required": refused(["declaration"], () => appoint({ declaration: false }), by.director),
};

export const domains: Provocations<RuleCode<"domains">> = {
  "domain-kind.unknown": refused(["kind"], activate({ kind: "no-such-kind" })),
  "domain.already-active": refused(["kind"], activate({ kind: "mammography-screening" })),
  "domain.identifier": refused(["identifier"], activate({ identifier: clinic })),
  "domain.opens-by-itself": refused(["scope"], () => ({ type: "CloseDomain", scope: finance })),
  "domain.managed-elsewhere": refused(["scope"], () => ({
    type: "SetDomainApplications",
    scope: finance,
    applications: [],
  })),
  "application.not-in-catalogue": refused(["applications", 1], () => ({
    type: "SetDomainApplications",
    scope: domain,
    applications: ["heracles", "my-handicap"],
  })),
};
