import type { EventType, RegistryEvent } from "../../src/index.js";
import { handle } from "../../src/index.js";
import { nssoOf } from "../../src/testing/synthetic.js";
import {
  by,
  context,
  domain,
  factsWith,
  holding,
  hospital,
  inszOfName,
  knownPerson,
  newPerson,
  nsso,
  password,
  phone,
  site,
  type Turn,
  unit,
  world,
} from "./world.js";

const second = nssoOf(1_743_302) as string;
const facts = factsWith({
  enterprises: {
    [hospital]: { name: "Example Hospital", nssoNumbers: [nsso, second], domainKinds: ["employer-nsso"] },
  },
});
const accounts = ["user1"];
const contact = { email: "toegang@example.org", phone };

const turns: readonly Turn[] = [
  [
    {
      type: "ActivateDomain",
      enterprise: hospital,
      kind: "employer-nsso",
      identifier: second,
      email: "a@example.org",
      manager: newPerson("newcomer"),
    },
    by.chief,
    { facts },
  ],
  [{ type: "UpdateDomain", scope: domain, email: "d@example.org" }, by.chief],
  [{ type: "UpdateSubdivision", scope: unit, email: "d@example.org" }, by.manager],
  [{ type: "UpdateSite", scope: site, email: "d@example.org" }, by.manager],
  [{ type: "SetDomainApplications", scope: domain, applications: ["heracles", "ehealth-box"] }, by.chief],
  [
    {
      type: "UpdateUser",
      scope: site,
      account: "user1",
      title: "mr",
      language: "fr",
      email: "u@example.org",
      localEmail: "l@example.org",
      lastDay: "2026-12-31",
    },
    by.sitemanager,
  ],
  [{ type: "BlockUsers", scope: site, accounts }, by.sitemanager],
  [{ type: "UnblockUsers", scope: site, accounts }, by.sitemanager],
  [{ type: "GrantApplications", scope: site, accounts, applications: ["heracles"] }, by.sitemanager],
  [{ type: "RevokeApplications", scope: site, accounts, applications: ["heracles"] }, by.sitemanager],
  [{ type: "AssignFunctions", scope: site, account: "user1", functions: ["technologist"] }, by.sitemanager],
  [
    { type: "ResetPassword", scope: site, account: "user1", password, passwordConfirmation: password },
    by.sitemanager,
  ],
  [{ type: "AddUser", scope: domain, person: knownPerson("user2") }, by.manager],
  [{ type: "AppointCoAccessManager", scope: domain, person: knownPerson("user2") }, by.manager],
  [{ type: "ReplaceAccessManager", scope: domain, manager: newPerson("secondcomer") }, by.chief],
  [{ type: "ReplaceAccessManager", scope: domain, manager: "self" }, by.chief],
  [
    {
      type: "AddSubdivision",
      scope: domain,
      kind: "mammography-unit",
      number: "12820",
      email: "e@example.org",
      manager: "self",
    },
    by.comanager,
  ],
  [
    {
      type: "AddSite",
      scope: unit,
      kind: "mammography-site",
      number: "12819",
      email: "e@example.org",
      manager: "self",
    },
    by.unitmanager,
  ],
  [{ type: "RemoveSite", scope: `${unit}/mammography-site:12819` }, by.unitmanager],
  [{ type: "RemoveSubdivision", scope: `${domain}/mammography-unit:12820` }, by.comanager],
  [{ type: "RemoveUsers", scope: site, accounts }, by.sitemanager],
  [
    {
      type: "AppointChiefAccessManager",
      enterprise: hospital,
      chief: { insz: inszOfName("director"), account: "director", ...contact },
      requester: contact,
      declaration: true,
    },
    by.director,
  ],
];

/** Events that commands gave, of every type that there is but the registration of an enterprise and its first chief. */
function later(): readonly RegistryEvent[] {
  let registry = world();
  return turns.flatMap(([command, actor, more]) => {
    const answer = holding(handle(registry, command, context(actor, more)));
    registry = answer.registry;
    return answer.events;
  });
}

const by_ = { kind: "legal-representative" } as const;
const metadata = { at: "2026-03-02T09:00:00.000Z", by: by_, permissiveFacts: true } as const;

/** One event of each type, the fullest that commands give. */
export function eventOfEachType(): ReadonlyMap<EventType, RegistryEvent> {
  const first = [
    {
      type: "EnterpriseRegistered",
      version: 1,
      data: { enterprise: hospital, name: "Example Hospital" },
      metadata,
    },
    {
      type: "ChiefAccessManagerAppointed",
      version: 1,
      data: { enterprise: hospital, account: "chief", email: "toegang@example.org", phone },
      metadata,
    },
  ] as unknown as readonly RegistryEvent[];
  const found = new Map<EventType, RegistryEvent>();
  for (const event of [...first, ...later()]) {
    const known = found.get(event.type);
    if (!known || JSON.stringify(event.data).length > JSON.stringify(known.data).length)
      found.set(event.type, event);
  }
  return found;
}

export { later as laterEvents };
