import { describe, expect, it } from "vitest";
import { type Catalogue, type Command, type DomainKind, defaultCatalogue } from "../../src/index.js";
import { addUnit } from "../support/places.js";
import { otherCatalogue } from "../support/settings.js";
import {
  acceptance,
  by,
  codes,
  domain,
  hospital,
  newPerson,
  played,
  refusal,
  site,
  told,
  unit,
} from "../support/world.js";

const isMammography = ({ id }: DomainKind) => id === "mammography-screening";

/** The default catalogue with something else in the place of the mammography domain. */
function catalogueWith(change: (kind: DomainKind) => readonly DomainKind[]): { catalogue: Catalogue } {
  const domainKinds = defaultCatalogue.domainKinds.flatMap((kind) =>
    isMammography(kind) ? change(kind) : [kind],
  );
  return { catalogue: otherCatalogue({ domainKinds }) };
}

describe("where the catalogue no longer has the kind of a domain", () => {
  const lost = catalogueWith(() => []);
  const place = { number: "12820", email: "place@example.org", manager: "self" } as const;

  it.each<Command>([
    { type: "AddSubdivision", scope: domain, kind: "mammography-unit", applications: ["no-such"], ...place },
    { type: "AddSite", scope: unit, kind: "mammography-site", ...place },
    { type: "AddUser", scope: site, person: newPerson("newcomer"), applications: ["heracles"] },
    { type: "GrantApplications", scope: site, accounts: ["user1"], applications: ["heracles"] },
    { type: "AssignFunctions", scope: site, account: "user1", functions: ["radiologist", "technologist"] },
    { type: "SetSiteApplications", scope: site, applications: ["heracles", "no-such"] },
  ])("nothing is opened or granted by $type", (command) => {
    expect(refusal(command, by.chief, lost)).toEqual([
      { code: "domain-kind.unknown", path: ["scope"], params: { kind: "mammography-screening" } },
    ]);
  });

  it.each<readonly [Command, string]>([
    [{ type: "AssignFunctions", scope: site, account: "user1", functions: [] }, "FunctionsAssigned"],
    [{ type: "SetSiteApplications", scope: site, applications: ["heracles"] }, "ApplicationsSet"],
    [
      { type: "RevokeApplications", scope: site, accounts: ["user1"], applications: ["ehealth-box"] },
      "ApplicationsRevoked",
    ],
    [{ type: "BlockUsers", scope: site, accounts: ["user1"] }, "AssignmentBlocked"],
    [{ type: "ReplaceSiteManager", scope: site, manager: "self" }, "ManagerReplaced"],
  ])("taking away and being in charge still work: %j", (command, type) => {
    expect(told(acceptance(command, by.chief, lost).events)).toMatchObject([{ type }]);
  });
});

describe("where a domain has two kinds of subdivision", () => {
  const two = catalogueWith((kind) => [
    {
      ...kind,
      subdivisionKinds: kind.subdivisionKinds.flatMap((one) => [one, { ...one, id: "second-unit" }]),
    },
  ]);

  it("has one subdivision per number, whatever its kind", () => {
    const command: Command = {
      type: "AddSubdivision",
      scope: domain,
      kind: "second-unit",
      number: "12817",
      email: "place@example.org",
      manager: "self",
    };
    expect(codes(refusal(command, by.chief, two))).toEqual(["subdivision.identifier-taken at number"]);
  });
});

describe("where another system manages the kind", () => {
  it("names no application when it adds a place", () => {
    const elsewhere = catalogueWith((kind) => [{ ...kind, managedElsewhere: "flemish-user-management" }]);
    const naming = addUnit({ applications: ["heracles"] });
    expect(codes(refusal(naming, by.chief, elsewhere))).toEqual(["domain.managed-elsewhere at applications"]);
    expect(acceptance(addUnit({ applications: [] }), by.chief, elsewhere).ok).toBe(true);
  });
});

describe("the same opening again, with another identifier", () => {
  it("is no repetition", () => {
    const command: Command = {
      type: "ActivateDomain",
      enterprise: hospital,
      kind: "ehealth-care",
      email: "care@example.org",
      manager: newPerson("newcomer"),
    };
    const registry = played([[command, by.chief]]);
    const again = (identifier: string) => ({ ...command, identifier });
    expect(acceptance(again(" "), by.chief, {}, registry).events).toEqual([]);
    expect(acceptance(again(hospital), by.chief, {}, registry).events).toEqual([]);
    expect(codes(refusal(again("0"), by.chief, {}, registry))[0]).toBe(
      "enterprise-number.format at identifier",
    );
  });
});

describe("where the catalogue leaves out a form of address", () => {
  const titles = defaultCatalogue.titles.filter(({ id }) => id !== "miss");
  const catalogue = otherCatalogue({ titles });
  it.each<readonly [Command, string]>([
    [{ type: "AddUser", scope: site, person: newPerson("newcomer", { title: "miss" }) }, "person.title"],
    [{ type: "UpdateUser", scope: site, account: "user1", title: "miss" }, "title"],
    [
      { type: "ReplaceSiteManager", scope: site, manager: newPerson("newcomer", { title: "miss" }) },
      "manager.title",
    ],
  ])("it is refused, and taken where it is offered: %j", (command, at) => {
    expect(codes(refusal(command, by.chief, { catalogue }))).toEqual([`title.unknown at ${at}`]);
    expect(acceptance(command, by.chief).events).not.toEqual([]);
  });
});
