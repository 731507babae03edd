import {
  type AccountActor,
  can,
  explainAccess,
  type Policy,
  type Registry,
  type Role,
  welcome,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { catalogueWith } from "../access/situations.js";
import { policyOf } from "../support/settings.js";
import {
  acceptance,
  acting,
  by,
  clinic,
  codes,
  context,
  domain,
  holding,
  hospital,
  knownPerson,
  minute,
  type Name,
  newPerson,
  password,
  played,
  refusal,
  site,
  type Turn,
  tieBy,
  unit,
} from "../support/world.js";

const late = minute(200);
const passwords = { password, passwordConfirmation: password };

/** Somebody who logged in by his password after all that happened. */
function byPassword(account: Name, role: Role, scope: string): AccountActor {
  return acting(account, role, scope, minute(150), "password");
}

/** What stands in the way of looking at a place in that role. */
function inTheWay(registry: Registry, actor: AccountActor, policy?: Policy): readonly string[] {
  const asked = { action: "view-responsibles", scope: actor.scope } as const;
  const answer = can(registry, asked, context(actor, { now: late, ...(policy && { policy }) }));
  return answer.ok ? [] : codes(answer.violations);
}

const tied = ["session.password-tied"];
const newSiteManager = (who: Name, actor: Turn[1]): Turn => [
  { type: "ReplaceSiteManager", scope: site, manager: newPerson(who) },
  actor,
];
const block: Turn = [{ type: "BlockUsers", scope: domain, accounts: ["comanager"] }, by.manager];
const leaving: Turn = [
  { type: "ReplaceSubdivisionManager", scope: unit, manager: newPerson("newcomer") },
  by.manager,
];
const emptied: Turn = [{ type: "RemoveUsers", scope: site, accounts: ["user1", "user2"] }, by.sitemanager];
const again: Turn = [
  {
    ...{ type: "AddSite", scope: unit, kind: "mammography-site", number: "12818", email: "site@example.org" },
    manager: knownPerson("sitemanager"),
  },
  by.unitmanager,
];

describe("a password that somebody else set opens", () => {
  it.each<[string, readonly Turn[], AccountActor, readonly string[]]>([
    ["a lower role in his place", [], byPassword("user1", "user", site), []],
    ["a lower role below his place", [], byPassword("sitemanager", "site-manager", site), []],
    [
      "no role above his place",
      [[{ type: "AppointCoAccessManager", scope: domain, person: knownPerson("user1") }, by.manager]],
      byPassword("user1", "co-access-manager", domain),
      tied,
    ],
    [
      "no role beside his place",
      [[{ type: "AddUser", scope: unit, person: knownPerson("user1") }, by.manager]],
      byPassword("user1", "user", unit),
      tied,
    ],
    [
      "no role in another enterprise",
      [[{ type: "AppointCoChiefAccessManager", scope: clinic, person: knownPerson("user1") }, by.otherchief]],
      byPassword("user1", "co-chief-access-manager", clinic),
      tied,
    ],
    [
      "not his own role, to which his user rose",
      [[{ type: "ReplaceSiteManager", scope: site, manager: knownPerson("user1") }, by.unitmanager]],
      byPassword("user1", "site-manager", site),
      tied,
    ],
    [
      "not a role of his own rank beside him",
      [
        [{ type: "AddUser", scope: domain, person: newPerson("newcomer") }, by.comanager],
        [{ type: "AppointCoAccessManager", scope: domain, person: knownPerson("newcomer") }, by.manager],
      ],
      byPassword("newcomer", "co-access-manager", domain),
      tied,
    ],
    [
      "not a role above his own, in his place",
      [
        [{ type: "AppointCoAccessManager", scope: domain, person: newPerson("newcomer") }, by.cochief],
        [{ type: "AppointCoChiefAccessManager", scope: hospital, person: knownPerson("newcomer") }, by.chief],
      ],
      byPassword("newcomer", "co-chief-access-manager", hospital),
      tied,
    ],
    [
      "no manager's role once he is replaced himself",
      [leaving],
      byPassword("sitemanager", "site-manager", site),
      tied,
    ],
    [
      "a user's role even then",
      [newSiteManager("newcomer", by.unitmanager)],
      byPassword("user1", "user", site),
      [],
    ],
    [
      "no manager's role while he is blocked",
      [newSiteManager("newcomer", by.comanager), block],
      byPassword("newcomer", "site-manager", site),
      tied,
    ],
    [
      "a manager's role once he is not any more",
      [
        newSiteManager("newcomer", by.comanager),
        block,
        [{ type: "UnblockUsers", scope: domain, accounts: ["comanager"] }, by.manager],
      ],
      byPassword("newcomer", "site-manager", site),
      [],
    ],
    [
      "nothing in a place that is made again",
      [
        emptied,
        [{ type: "RemoveSite", scope: site }, by.unitmanager],
        again,
        [{ type: "AddUser", scope: site, person: knownPerson("user1") }, by.unitmanager],
      ],
      byPassword("user1", "user", site),
      tied,
    ],
    [
      "nothing that he set under a password of somebody who left since",
      [
        newSiteManager(
          "newcomer",
          acting("unitmanager", "subdivision-manager", unit, minute(29), "password"),
        ),
        [{ type: "ReplaceAccessManager", scope: domain, manager: newPerson("secondcomer") }, by.chief],
        [
          { type: "ChangeOwnPassword", ...passwords },
          acting("unitmanager", "subdivision-manager", unit, minute(29)),
        ],
      ],
      byPassword("newcomer", "site-manager", site),
      tied,
    ],
  ])("%s", (_, turns, actor, expected) => {
    const registry = played(turns);
    expect(inTheWay(registry, actor)).toEqual(expected);
    expect(inTheWay(registry, { ...actor, session: { loggedInAt: minute(150), means: "eid" } })).toEqual([]);
    const { session: _session, ...sessionless } = actor;
    expect(inTheWay(registry, sessionless)).toEqual(expected);
  });

  it("a manager's role of somebody who was replaced, where the policy only warns", () => {
    const policy = policyOf({ severities: { passwordGiver: "warn" } });
    expect(inTheWay(played([leaving]), byPassword("sitemanager", "site-manager", site), policy)).toEqual([]);
  });

  it("what he may still give under the account that his two became", () => {
    const both: readonly Turn[] = [
      [{ type: "AddUser", scope: site, person: newPerson("newcomer") }, by.sitemanager],
      [
        {
          ...{ type: "CorrectPersonNumber", account: "unitmanager", insz: newPerson("newcomer").insz },
          merge: { account: "newcomer", username: "newcomerlogin" },
        },
        by.contactCentre,
      ],
    ];
    expect(inTheWay(played(both), byPassword("sitemanager", "site-manager", site))).toEqual([]);
  });
});

describe("one's own data in a session by such a password", () => {
  const registry = played([
    [{ type: "AppointCoChiefAccessManager", scope: clinic, person: knownPerson("user1") }, by.otherchief],
  ]);
  const session = byPassword("user1", "user", site);
  const more = { now: late };
  const upload = {
    type: "UploadOwnCertificate",
    certificate: {
      ...{ owner: "Sam Van user1", issuer: "Example CA", expiresAt: "2027-03-02T09:00:00.000Z" },
      ...{ serialDecimal: "255", serialHexadecimal: "FF" },
    },
  } as const;

  it.each([
    [{ type: "UpdateOwnDetails", email: "x@example.org" }, ""],
    [{ type: "UpdateOwnDetails", language: "fr" }, ""],
    [
      { type: "UpdateOwnDetails", assignments: [{ scope: clinic, email: "x@example.org" }] },
      " at assignments.0.scope",
    ],
    [
      { type: "UpdateOwnDetails", assignments: [{ scope: unit, email: "x@example.org" }] },
      " at assignments.0.scope",
    ],
    [upload, ""],
    [{ type: "RemoveOwnCertificate" }, ""],
    [{ type: "RequestAccessCodes", account: "user1" }, ""],
  ] as const)("keeps out of what he holds elsewhere: %j", (command, path) => {
    expect(codes(refusal(command, session, more, registry))).toEqual([`session.password-tied${path}`]);
  });

  it("is his own where all that he holds lies within, and says where he has nothing", () => {
    const own = byPassword("sitemanager", "site-manager", site);
    expect(acceptance(upload, own, more).events).toMatchObject([{ data: { tiedTo: tieBy("unitmanager") } }]);
    const details = (scope: string) =>
      codes(
        refusal({ type: "UpdateOwnDetails", assignments: [{ scope, email: "x@example.org" }] }, own, more),
      );
    expect(details(unit)).toEqual(["user.unknown at assignments.0.scope"]);
    expect(details(domain)).toEqual(["session.password-tied at assignments.0.scope"]);
  });

  it("sets a certificate that counts within, in any session, and goes with the tie", () => {
    const own = acting("sitemanager", "site-manager", site, minute(20), "eid");
    const catalogue = catalogueWith("ehealth-box", { certificate: true });
    const isHeld = (after: Registry, scope: string): unknown => {
      const session = { loggedInAt: minute(150), means: "eid" };
      const question = { account: "sitemanager", application: "ehealth-box", scope, session };
      const { conditions } = explainAccess(after, question, context(own, { ...more, catalogue }));
      return conditions.find(({ code }) => code === "certificate.held")?.holds;
    };
    const promoted: Turn = [
      { type: "AppointCoAccessManager", scope: domain, person: knownPerson("sitemanager") },
      by.manager,
    ];
    const tiedOne = played([[upload, byPassword("sitemanager", "site-manager", site)], promoted]);
    expect([site, domain].map((scope) => isHeld(tiedOne, scope))).toEqual([true, false]);
    const sure = played([[upload, own], promoted]);
    expect([site, domain].map((scope) => isHeld(sure, scope))).toEqual([true, true]);
    const untied = played([[{ type: "ChangeOwnPassword", ...passwords }, own]], tiedOne, 60);
    expect([site, domain].map((scope) => isHeld(untied, scope))).toEqual([false, false]);
  });

  it("lets him change the password, which stays tied, and shows on the welcome page what lies within", () => {
    const changed = acceptance({ type: "ChangeOwnPassword", ...passwords }, session, more, registry);
    expect(changed.events).toMatchObject([{ data: { passwordTiedTo: tieBy("sitemanager") } }]);
    const page = holding(welcome(registry, context(session, more)));
    expect(JSON.stringify(page.value)).not.toContain(clinic);
  });

  it("is stale for all but the password once another one is set", () => {
    const reset: Turn = [
      { type: "ResetPassword", scope: site, account: "user2", ...passwords },
      by.sitemanager,
    ];
    const after = played([reset], registry, 150);
    for (const means of ["password", "eid"]) {
      const actor = acting("user2", "user", site, minute(150), means);
      const expected = means === "eid" ? [] : ["session.stale"];
      expect(inTheWay(after, actor)).toEqual(expected);
      expect(acceptance({ type: "ChangeOwnPassword", ...passwords }, actor, more, after).events).toHaveLength(
        1,
      );
    }
    expect(inTheWay(after, acting("user2", "user", site, minute(151), "password"))).toEqual([]);
  });
});
