import { enterpriseOf } from "../scope/scope.js";
import type { Level, PlaceLevel } from "../words/levels.js";
import type { Role } from "../words/roles.js";
import { anyPerson, type OpenPerson } from "./persons.js";
import type { CountingAt, DraftStep } from "./step.js";

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
} as const satisfies Partial<Record<Level, object>>;

/** Appoints somebody beside the manager of an enterprise or a domain. */
export function appointCoManager({
  level,
  scope,
  who: { person, holes, account },
  from,
}: CountingAt & { readonly level: "enterprise" | "domain"; readonly who: OpenPerson }): DraftStep {
  const { type, ofOnePerson, ofAnybody } = coManaging[level];
  const command = { type, scope, person };
  return account === undefined
    ? { code: ofAnybody, command, holes, from, params: {} }
    : { code: ofOnePerson, command, holes, from, params: { account } };
}

const replacing = {
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
  const command = { type: replacing[level], scope, manager } as DraftStep["command"];
  return { code: "replace-manager", command, holes, from, params: { role } };
}

/** Asks for another chief of the enterprise. */
export function appointChief({ scope, from }: CountingAt): DraftStep {
  return {
    code: "appoint-chief",
    command: {
      type: "AppointChiefAccessManager",
      enterprise: enterpriseOf(scope),
      chief: { insz: "", email: "", phone: "" },
      requester: { email: "", phone: "" },
      representative: "",
      declaration: false,
    },
    holes: [
      { path: ["chief", "insz"], asks: "insz" },
      { path: ["chief", "account"], asks: "account-id", onlyForNew: true },
      { path: ["chief", "email"], asks: "email" },
      { path: ["chief", "phone"], asks: "phone" },
      { path: ["requester", "email"], asks: "email" },
      { path: ["requester", "phone"], asks: "phone" },
      { path: ["representative"], asks: "insz", onlyBy: "contact-centre" },
      { path: ["declaration"], asks: "statement" },
    ],
    from,
    params: {},
  };
}

/** The court ends the task of a curator, in whose place the managers come again. */
export function dischargeCurator({ scope, from }: CountingAt): DraftStep {
  const command = { type: "DischargeCurator", enterprise: enterpriseOf(scope) } as const;
  return { code: "discharge-curator", command, holes: [], from, params: {} };
}
