import { describe, expect, it } from "vitest";
import { type Command, defaultCatalogue, isAtOrBelow, mayOpen } from "../../src/index.js";
import { opening, ready, withoutHeracles } from "../access/situations.js";
import { addUnit, secondUnit } from "../support/places.js";
import { afterDelay, at, changes, now, previewed } from "../support/previewed.js";
import {
  acceptance,
  acting,
  by,
  context,
  domain,
  employer,
  factsWith,
  hospital,
  inszOfName,
  facts as known,
  knownPerson,
  minute,
  newPerson,
  nsso,
  phone,
  played,
  site,
  type Turn,
  world,
} from "../support/world.js";

describe("managers", () => {
  const replace = (scope: string, manager: "self" | ReturnType<typeof knownPerson>): Command => ({
    type: "ReplaceAccessManager",
    scope,
    manager,
  });
  /** The chief manages the domain himself, and leaves a second unit to the access manager, who is he. */
  const selfManaged = played([
    opening(employer, ["dimona"]),
    [replace(domain, "self"), by.chief],
    [addUnit(), acting("chief", "access-manager", domain)],
  ]);
  const appointChief: Turn = [
    {
      type: "AppointChiefAccessManager",
      enterprise: hospital,
      chief: { insz: inszOfName("newcomer"), account: "newcomer", email: "toegang@example.org", phone },
      requester: { email: "toegang@example.org", phone },
      declaration: true,
    },
    by.director,
  ];

  /** The domains that every enterprise has, and whose users another system manages. */
  const ofTheGovernment = defaultCatalogue.domainKinds
    .filter(({ opensByItself }) => opensByItself === "always")
    .map(({ id }) => `${hospital}/${id}:${hospital}`);

  it("a co-manager who becomes access manager waits for nothing: a promotion takes nothing away", () => {
    const { changed, gained, lost, delayed } = previewed(world(), [
      replace(domain, knownPerson("comanager")),
      by.chief,
    ]);
    expect(changed).toEqual(changes(`place:${domain}`, "account:comanager", "account:manager"));
    expect(gained).toEqual([]);
    expect(delayed).toEqual([]);
    expect(lost).toEqual(
      ["access-management", ...withoutHeracles].sort().map((one) => at("manager", domain, one)),
    );
  });

  it("what he was granted as a co-manager does not wait either", () => {
    const grant: Command = {
      type: "GrantApplications",
      scope: domain,
      accounts: ["comanager"],
      applications: ["ehealth-box"],
    };
    const { delayed } = previewed(played([[grant, by.manager]]), [
      replace(domain, knownPerson("comanager")),
      by.chief,
    ]);
    expect(delayed).toEqual([]);
  });

  it("a new chief gets the places that the old one managed by his office, however long the chain", () => {
    const { changed, gained, lost, delayed } = previewed(selfManaged, appointChief);
    expect(changed).toEqual([
      { key: `enterprise:${hospital}`, change: "changed" },
      { key: "account:chief", change: "changed" },
      { key: "account:newcomer", change: "added" },
    ]);
    const opened = [hospital, employer, domain, secondUnit, ...ofTheGovernment];
    const inOffice = [
      ...opened.map((scope) => [scope, "access-management"] as const),
      [employer, "dimona"] as const,
      ...withoutHeracles.map((one) => [domain, one] as const),
    ].sort(([a, one], [b, other]) => (`${a} ${one}` < `${b} ${other}` ? -1 : 1));
    expect(lost).toEqual(inOffice.map(([scope, one]) => at("chief", scope, one)));
    expect(gained).toEqual(
      inOffice.map(([scope, one]) =>
        at("newcomer", scope, one, one === "access-management" ? now : afterDelay),
      ),
    );
    expect(delayed).toEqual([]);
  });

  it("an access manager by name takes over what was left to his predecessor's office", () => {
    const { lost, gained } = previewed(selfManaged, [replace(domain, knownPerson("manager")), by.cochief]);
    expect(lost).toContainEqual(at("chief", secondUnit, "access-management"));
    expect(gained).toContainEqual(at("manager", secondUnit, "access-management", now));
    expect(lost.every(({ scope }) => isAtOrBelow(scope, domain as never))).toBe(true);
  });

  it("an office that waits is told, also beside a blocked assignment", () => {
    const user: Turn = [
      { type: "AddUser", scope: employer, person: newPerson("newcomer"), applications: ["dimona"] },
      by.chief,
    ];
    const blocked = played([
      opening(employer, ["dimona"]),
      user,
      [{ type: "BlockUsers", scope: employer, accounts: ["newcomer"] }, by.chief],
    ]);
    expect(previewed(blocked, appointChief).gained).toContainEqual(
      at("newcomer", employer, "dimona", afterDelay),
    );
    const { registry } = acceptance(...([appointChief[0], by.director, {}, blocked] as const));
    const question = {
      account: "newcomer",
      application: "dimona",
      scope: employer,
      session: "unjudged",
    } as const;
    expect(mayOpen(registry, question, context(by.chief, { now: afterDelay }))).toMatchObject({
      allowed: true,
    });
  });

  it("a manager who gets the same once more as a user waits for nothing, and has it still when that ends", () => {
    const registry = played([opening(employer, ["dimona"])]);
    const add: Turn = [
      { type: "AddUser", scope: employer, person: knownPerson("chief"), applications: ["dimona"] },
      by.cochief,
    ];
    const nobody = { gained: [], lost: [], delayed: [] };
    expect(previewed(registry, add)).toMatchObject(nobody);
    const both = played([add], registry, 40);
    const remove: Turn = [{ type: "RemoveUsers", scope: employer, accounts: ["chief"] }, by.cochief];
    expect(previewed(both, remove)).toMatchObject(nobody);
  });

  it("a person who exchanges his function for another that suffices waits again", () => {
    const assign = (...functions: readonly string[]): Turn => [
      { type: "AssignFunctions", scope: site, account: "newcomer", functions },
      by.manager,
    ];
    expect(previewed(ready(), assign("radiologist")).delayed).toEqual([
      at("newcomer", site, "heracles", afterDelay),
    ]);
    expect(previewed(ready(), assign("technologist", "radiologist")).delayed).toEqual([]);
    // He waited until 9:50 anyway, and would wait until 9:55.
    const early = { now: minute(35) };
    const [command, actor] = assign("radiologist");
    expect(previewed(ready(), [command, actor, early]).delayed).toEqual([
      at("newcomer", site, "heracles", minute(55)),
    ]);
  });
});

describe("a curator", () => {
  const bankrupt = {
    facts: factsWith({
      enterprises: {
        [hospital]: {
          ...known.enterprises[hospital],
          name: "Example Hospital",
          nssoNumbers: [nsso],
          bankrupt: true,
        },
      },
    }),
  };
  const appoint: Turn = [
    { type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") },
    by.court,
    bankrupt,
  ];
  const discharge: Turn = [{ type: "DischargeCurator", enterprise: hospital }, by.court];
  const everybodys = ["access-management", "dimona"];

  it("shuts out those who manage the employer's domain, and nobody else", () => {
    const registry = played([
      opening(employer, ["dimona"]),
      [{ type: "ReplaceAccessManager", scope: employer, manager: newPerson("newcomer") }, by.chief],
      [{ type: "AppointCoAccessManager", scope: employer, person: knownPerson("comanager") }, by.chief],
      [
        { type: "AddUser", scope: employer, person: knownPerson("user1"), applications: ["dimona"] },
        by.chief,
      ],
    ]);
    const { changed, gained, lost, delayed } = previewed(registry, appoint);
    expect(changed).toEqual([
      { key: `enterprise:${hospital}`, change: "changed" },
      { key: "account:outsider", change: "added" },
    ]);
    expect(lost).toEqual([
      ...everybodys.map((one) => at("comanager", employer, one)),
      ...everybodys.map((one) => at("newcomer", employer, one)),
    ]);
    expect(gained).toEqual([
      at("outsider", employer, "access-management", now),
      at("outsider", employer, "dimona", afterDelay),
    ]);
    expect(delayed).toEqual([]);
  });

  it("shuts out a chief who manages it by his office; his discharge lets him in again, after the delay", () => {
    const registry = played([opening(employer, ["dimona"])]);
    expect(previewed(registry, appoint).lost).toEqual(everybodys.map((one) => at("chief", employer, one)));
    const { gained, lost } = previewed(played([appoint], registry, 31), discharge);
    expect(gained).toEqual([
      at("chief", employer, "access-management", now),
      at("chief", employer, "dimona", afterDelay),
    ]);
    expect(lost).toEqual(everybodys.map((one) => at("outsider", employer, one)));
  });

  it("takes the co-managers whom he appointed with him", () => {
    const appointing: Turn = [
      { type: "AppointCoAccessManager", scope: employer, person: knownPerson("user2") },
      acting("outsider", "curator", employer),
    ];
    expect(previewed(played([appoint]), appointing).changed).toEqual(
      changes(`enterprise:${hospital}`, "account:user2"),
    );
    const { changed, lost } = previewed(played([appoint, appointing]), discharge);
    expect(changed).toEqual(
      changes(`enterprise:${hospital}`, `place:${employer}`, "account:outsider", "account:user2"),
    );
    expect(lost.map(({ account }) => account)).toContain("user2");
  });
});
