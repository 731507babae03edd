import { describe, expect, it } from "vitest";
import { type Catalogue, type DomainKind, defaultCatalogue, type Registry } from "../../src/index.js";
import { catalogueWith, everything, opening } from "../access/situations.js";
import { addUnit, secondUnit } from "../support/places.js";
import { otherCatalogue } from "../support/settings.js";
import {
  by,
  domain,
  employer,
  hospital,
  knownPerson,
  newPerson,
  played,
  site,
  type Turn,
  unit,
  world,
} from "../support/world.js";
import { carriedOut, found, remedy, steps, subjects, theOne } from "./reviewing.js";

const adding = (scope: string, held: object = {}): Turn => [
  { type: "AddUser", scope, person: newPerson("newcomer"), ...held },
  by.chief,
];
const heracles = { applications: ["heracles"], functions: ["technologist"] };
const isOf =
  (account: string) =>
  (one: { readonly account?: string }): boolean =>
    one.account === account;

/** The default catalogue in which a kind of domain says something else. */
function kindWith(id: string, changes: Partial<DomainKind>): Catalogue {
  return otherCatalogue({
    domainKinds: defaultCatalogue.domainKinds.map((one) => (one.id === id ? { ...one, ...changes } : one)),
  });
}

describe("a user at the wrong level", () => {
  const wrong = "review.wrong-level";

  it.each([domain, unit])("is one at %s, where mammography has its users at the site", (scope) => {
    const registry = played([adding(scope)]);
    expect(theOne(wrong, registry)).toMatchObject({
      id: `${wrong}@${scope}#newcomer`,
      severity: "medium",
      scope,
      account: "newcomer",
      params: { account: "newcomer", level: "site" },
      since: "2026-03-02T09:30:00.000Z",
    });
  });

  it("is none at the site, nor where the kind says nothing, nor a manager", () => {
    expect(found(wrong)).toEqual([]);
    expect(found(wrong, played([adding(site)]))).toEqual([]);
    expect(found(wrong, played([adding(employer)]))).toEqual([]);
  });

  it("is removed there", () => {
    const registry = played([adding(domain)]);
    const finding = theOne(wrong, registry);
    expect(steps(finding)).toEqual(["remove"]);
    expect(found(wrong, carriedOut(registry, remedy(finding, "remove")))).toEqual([]);
  });
});

describe("a user whom nothing opens", () => {
  const none = "review.no-effect";
  const ofNewcomer = (registry: Registry, more: object = {}) =>
    found(none, registry, more).filter(isOf("newcomer"));

  it("has no application and no function", () => {
    expect(theOne(none)).toMatchObject({ id: `${none}@${site}#user2`, severity: "low", account: "user2" });
    expect(ofNewcomer(played([adding(site)]))).toHaveLength(1);
  });

  it.each([
    ["Heracles without a function", site, { applications: ["heracles"] }],
    ["Heracles at the unit", unit, heracles],
    ["a function at the unit", unit, { functions: ["radiologist"] }],
  ])("has %s", (_, scope, held) => {
    expect(ofNewcomer(played([adding(scope, held)]))).toHaveLength(1);
  });

  it.each([
    ["Heracles with a function", site, heracles],
    ["a function alone, which Heracles asks there", site, { functions: ["technologist"] }],
    ["eHealthBox, which counts anywhere", unit, { applications: ["ehealth-box"] }],
  ])("is none who has %s", (_, scope, held) => {
    expect(ofNewcomer(played([adding(scope, held)]))).toEqual([]);
  });

  it.each([domain, unit, site])("has an application that was closed at %s", (scope) => {
    const registry = played([
      adding(site, { applications: ["ehealth-box"] }),
      opening(
        scope,
        everything.filter((id) => id !== "ehealth-box"),
      ),
    ]);
    expect(ofNewcomer(registry)).toHaveLength(1);
    expect(ofNewcomer(played([opening(scope, everything)], registry, 40))).toEqual([]);
  });

  it("has what the catalogue no longer has", () => {
    const registry = played([adding(site, { applications: ["ehealth-box"] })]);
    const catalogue = otherCatalogue({ applications: defaultCatalogue.applications.slice(0, 4) });
    expect(ofNewcomer(registry, { catalogue })).toHaveLength(1);
  });

  it("is not looked for where another system manages users, or the kind is unknown", () => {
    const elsewhere = kindWith("mammography-screening", { managedElsewhere: "flemish-user-management" });
    expect(found(none, world(), { catalogue: elsewhere })).toEqual([]);
    const unknown = otherCatalogue({ domainKinds: [] });
    expect(found(none, world(), { catalogue: unknown })).toEqual([]);
  });

  it("gets an application: one of those that count at once", () => {
    const step = remedy(theOne(none), "choose-application");
    const options = ["ehealth-box", "ehealth-certificate-manager", "ebm-practice-net"];
    expect(step.holes).toEqual([{ path: ["applications", 0], asks: "application", options }]);
    for (const option of options) {
      const after = carriedOut(world(), step, { "applications.0": option });
      expect(found(none, after)).toEqual([]);
    }
  });

  it("gets none that is closed there or above", () => {
    for (const scope of [domain, site]) {
      const registry = played([opening(scope, ["heracles", "ehealth-box"])]);
      const [hole] = remedy(theOne(none, registry), "choose-application").holes;
      expect(hole).toMatchObject({ options: ["ehealth-box"] });
    }
  });

  it("gets a function that counts, beside those that he has", () => {
    const registry = played([adding(site, { applications: ["heracles"] })]);
    const finding = found(none, registry).find(isOf("newcomer"));
    if (finding === undefined) throw new Error("he is found");
    expect(steps(finding)).toEqual(["choose-application", "assign-function", "remove"]);
    const step = remedy(finding, "assign-function");
    const options = ["chief-radiologist", "radiologist", "technologist", "administrative-employee"];
    expect(step.holes).toEqual([{ path: ["functions", 0], asks: "function", options }]);
    expect(ofNewcomer(carriedOut(registry, step, { "functions.0": "radiologist" }))).toEqual([]);
  });

  it("keeps the functions that count for nothing there", () => {
    const registry = played([adding(unit, { functions: ["radiologist"] })]);
    const finding = found(none, registry).find(isOf("newcomer"));
    expect(finding && steps(finding)).toEqual(["choose-application", "remove"]);
  });

  it("is removed", () => {
    expect(found(none, carriedOut(world(), remedy(theOne(none), "remove")))).toEqual([]);
  });
});

describe("an application that nobody may use", () => {
  const unused = "review.nobody-holds";
  const at = (scope: string, registry = world(), more: object = {}): readonly string[] =>
    found(unused, registry, more)
      .filter((one) => one.scope === scope)
      .map(({ application = "" }) => application)
      .sort();

  it("is open at a place, and nobody there or below has it", () => {
    expect(at(domain)).toEqual(["heracles"]);
    expect(at(unit)).toEqual(["ebm-practice-net", "ehealth-certificate-manager", "heracles"]);
    expect(at(site)).toEqual(["ebm-practice-net", "ehealth-certificate-manager", "heracles"]);
  });

  it("is used below: then it is used above", () => {
    const registry = played([adding(site, heracles)]);
    for (const scope of [domain, unit, site]) expect(at(scope, registry)).not.toContain("heracles");
  });

  it("is carried by somebody whom it does not open", () => {
    expect(at(unit, played([adding(unit, heracles)]))).toContain("heracles");
    const blocked = played([
      adding(site, heracles),
      [{ type: "BlockUsers", scope: site, accounts: ["newcomer"] }, by.chief],
    ]);
    expect(at(site, blocked)).toContain("heracles");
    const person = newPerson("newcomer", { lastDay: "2026-03-02" });
    const ended = played([[{ type: "AddUser", scope: site, person, ...heracles }, by.chief]]);
    expect(at(site, ended)).not.toContain("heracles");
    expect(at(site, ended, { now: "2026-03-03T09:00:00.000Z" })).toContain("heracles");
  });

  it("is none that a manager of the domain has without a grant, by name or by office", () => {
    expect(at(employer)).toEqual([]);
    const named = played([
      [{ type: "ReplaceAccessManager", scope: employer, manager: knownPerson("user1") }, by.chief],
    ]);
    expect(at(employer, named)).toEqual([]);
  });

  it("is none that is closed above, or that the catalogue does not know", () => {
    const closed = played([opening(domain, ["ehealth-box"])]);
    expect([at(domain, closed), at(unit, closed), at(site, closed)]).toEqual([[], [], []]);
    const catalogue = otherCatalogue({ applications: [] });
    expect(found(unused, world(), { catalogue })).toEqual([]);
  });

  it("is not looked for where another system manages applications", () => {
    const elsewhere = kindWith("mammography-screening", { managedElsewhere: "flemish-user-management" });
    expect(found(unused, world(), { catalogue: elsewhere })).toEqual([]);
  });

  it("is closed by those who choose that place's applications; all others stay open", () => {
    const finding = found(unused).find(({ scope }) => scope === domain);
    if (finding === undefined) throw new Error("Heracles is unused");
    expect(finding).toMatchObject({ severity: "low", params: { application: "heracles" } });
    const step = remedy(finding, "close-application");
    expect(step.by.persons.map(({ account }) => account)).toEqual(["chief", "cochief"]);
    const after = carriedOut(world(), step);
    expect(after.places.get(domain as never)?.applications.map(({ id }) => id)).toEqual(
      everything.filter((id) => id !== "heracles"),
    );
    expect([domain, unit, site].flatMap((scope) => at(scope, after))).not.toContain("heracles");
  });

  it("is not closed where something else is open that the kind no longer has: no command would set that", () => {
    const without = kindWith("mammography-screening", { applications: ["heracles", "ehealth-box"] });
    const finding = found(unused, world(), { catalogue: without }).find(({ scope }) => scope === domain);
    expect(finding).toMatchObject({ application: "heracles" });
    expect(finding && steps(finding)).not.toContain("close-application");
  });

  it("is given to nobody where it counts at another level, asks a function, or its kind no longer has it", () => {
    const stepsAt = (scope: string, application: string, catalogue: Catalogue) =>
      found(unused, world(), { catalogue, scope: domain })
        .filter((one) => one.scope === scope && one.application === application)
        .flatMap(steps);
    const usual = stepsAt(site, "ebm-practice-net", defaultCatalogue);
    expect(usual).toEqual(["give-application", "close-application"]);
    for (const changes of [{ level: "subdivision" }, { functions: ["radiologist"] }] as const) {
      const catalogue = catalogueWith("ebm-practice-net", changes);
      expect(stepsAt(site, "ebm-practice-net", catalogue), JSON.stringify(changes)).toEqual([
        "close-application",
      ]);
    }
    const without = kindWith("mammography-screening", {
      applications: everything.filter((id) => id !== "ebm-practice-net"),
    });
    expect(stepsAt(site, "ebm-practice-net", without)).toEqual(["close-application"]);
  });

  it("is given to a user there, where a grant is enough", () => {
    const [first] = found(unused).filter(({ scope }) => scope === site);
    if (first === undefined) throw new Error("one is unused at the site");
    const after = carriedOut(world(), remedy(first, "give-application"), { "accounts.0": "user2" });
    expect(at(site, after)).not.toContain(first.application);
    const asking = found(unused).find(
      ({ scope, application }) => scope === site && application === "heracles",
    );
    expect(asking && steps(asking)).toEqual(["close-application"]);
    const others = found(unused).filter(({ scope }) => scope !== site);
    expect(others.flatMap(steps)).not.toContain("give-application");
  });
});

describe("a companion that is missing", () => {
  const lacking = "review.companion-missing";
  const physician = { applications: ["heracles"], functions: ["radiologist"] };

  it("is eHealthBox, for a physician with Heracles", () => {
    const registry = played([adding(site, physician)]);
    expect(theOne(lacking, registry)).toMatchObject({
      id: `${lacking}@${site}#newcomer+heracles+ehealth-box`,
      severity: "medium",
      account: "newcomer",
      application: "heracles",
      companion: "ehealth-box",
      params: { account: "newcomer", application: "heracles", companion: "ehealth-box" },
    });
    const after = carriedOut(registry, remedy(theOne(lacking, registry), "grant"));
    expect(found(lacking, after)).toEqual([]);
  });

  it("is none for somebody else, nor for a physician who has both", () => {
    expect(found(lacking, played([adding(site, heracles)]))).toEqual([]);
    const both = { ...physician, applications: ["heracles", "ehealth-box"] };
    expect(found(lacking, played([adding(site, both)]))).toEqual([]);
    expect(found(lacking, played([adding(site, { functions: ["radiologist"] })]))).toEqual([]);
  });

  it("can't be granted where it is not open", () => {
    const registry = played([adding(site, physician), opening(site, ["heracles"])]);
    const finding = found(lacking, registry).find(isOf("newcomer"));
    expect(finding && steps(finding)).toEqual([]);
  });

  it("is neither granted nor opened where no command would be accepted that does it", () => {
    const without = (id: string): Catalogue =>
      kindWith("mammography-screening", { applications: everything.filter((one) => one !== id) });
    const stepsOf = (registry: Registry, catalogue: Catalogue) =>
      found(lacking, registry, { catalogue }).map((one) => [one.scope, steps(one)]);
    const held = played([adding(site, physician)]);
    expect(stepsOf(held, without("ehealth-box"))).toEqual([[site, []]]);
    const closed = played([opening(unit, ["heracles", "ebm-practice-net"])]);
    expect(stepsOf(closed, defaultCatalogue)).toEqual([[unit, ["open-at-subdivision"]]]);
    expect(stepsOf(closed, without("ebm-practice-net"))).toEqual([[unit, []]]);
  });

  it.each([
    [domain, "open-at-domain"],
    [unit, "open-at-subdivision"],
    [site, "open-at-site"],
  ] as const)("is not open at %s, where Heracles is", (scope, name) => {
    const registry = played([opening(scope, ["heracles"])]);
    const finding = theOne(lacking, registry);
    expect(finding).toMatchObject({
      id: `${lacking}@${scope}#heracles+ehealth-box`,
      variant: "place",
      scope,
      params: { application: "heracles", companion: "ehealth-box" },
    });
    expect(finding).not.toHaveProperty("account");
    const after = carriedOut(registry, remedy(finding, name));
    expect(found(lacking, after)).toEqual([]);
  });

  it("is opened from above downwards", () => {
    const registry = played([opening(site, ["heracles"]), opening(unit, ["heracles"])]);
    const findings = found(lacking, registry);
    expect(findings.map(({ scope, remedies }) => [scope, remedies.length])).toEqual([
      [unit, 1],
      [site, 0],
    ]);
  });

  it("is none where Heracles is closed above, or the kind has no such companion", () => {
    const registry = played([opening(unit, ["heracles"]), opening(domain, [])]);
    expect(found(lacking, registry)).toEqual([]);
    const catalogue = kindWith("mammography-screening", { applications: ["heracles"] });
    expect(found(lacking, played([opening(site, ["heracles"])]), { catalogue })).toEqual([]);
    const alone = catalogueWith("heracles", { companions: [] });
    expect(found(lacking, played([opening(site, ["heracles"])]), { catalogue: alone })).toEqual([]);
  });
});

describe("places", () => {
  it("come in the order of the tree, and the findings of a place are those that the review above finds there", () => {
    const registry = played([[addUnit(), by.chief], adding(secondUnit)]);
    const whole = found("review.nobody-holds", registry).map(({ id }) => id);
    expect(whole.map((id) => id.slice(0, id.indexOf("#")).split("@")[1])).toEqual(
      [domain, unit, site, secondUnit].flatMap((scope, at) =>
        Array(at === 0 ? 1 : at === 3 ? 4 : 3).fill(scope),
      ),
    );
    expect(subjects("review.nobody-holds", registry, { scope: secondUnit }).length).toBe(4);
    expect(hospital.length).toBe(10);
  });
});
