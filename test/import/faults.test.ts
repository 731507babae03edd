import { describe, expect, it } from "vitest";
import { type Actor, type ImportedPopulation, importRegistry, type Path, rules } from "../../src/index.js";
import { by, clinic, domain, employer, hospital, inszOfName, nsso, site, unit } from "../support/world.js";
import { added, changed, elsewhere, everything, faultsOf, importing } from "./population.js";

type Fault = readonly [code: string, path: Path, population: ImportedPopulation | object];

const user = everything.assignments[6];
const more = {
  unit: { scope: `${domain}/mammography-unit:12820`, name: "Unit", email: "u@example.org", applications: [] },
  site: { scope: `${unit}/mammography-site:12819`, name: "Site", email: "s@example.org", applications: [] },
  account: { id: "newcomer", insz: inszOfName("newcomer"), firstName: "Sam", lastName: "New" },
};
const short = "x".repeat(1_001);

const faults: readonly Fault[] = [
  ["input.shape", [], "nonsense" as unknown as object],
  ["input.shape", ["persons"], { ...everything, persons: [] }],
  ["input.shape", ["sites"], { ...everything, sites: {} }],
  ["input.shape", ["sites", 1], added("sites", "nonsense" as unknown as object)],
  ["input.shape", ["enterprises", 0, "phone"], changed("enterprises", 0, { phone: undefined })],
  ["limit.exceeded", ["enterprises", 0, "name"], changed("enterprises", 0, { name: short })],
  ["input.shape", ["accounts", 6, "id"], changed("accounts", 6, { id: "no id" })],
  ["input.shape", ["assignments", 6, "status"], changed("assignments", 6, { status: "ended" })],
  ["input.shape", ["assignments", 6, "role"], changed("assignments", 6, { role: "curator" })],

  ["enterprise-number.format", ["enterprises", 0, "number"], added0("123")],
  ["enterprise-number.check-digits", ["enterprises", 0, "number"], added0("0412398766")],
  ["input.shape", ["enterprises", 1, "number"], added("enterprises", everything.enterprises[0])],
  ["input.shape", ["enterprises", 1], added("enterprises", { ...everything.enterprises[0], number: clinic })],
  ["field.required", ["enterprises", 0, "name"], changed("enterprises", 0, { name: " " })],
  ["field.required", ["enterprises", 0, "name"], changed("enterprises", 0, { name: "\u2060" })],
  ["person.name", ["enterprises", 0, "name"], changed("enterprises", 0, { name: "A\u200bB" })],
  ["email.format", ["enterprises", 0, "email"], changed("enterprises", 0, { email: "a@" })],
  ["phone.format", ["enterprises", 0, "phone"], changed("enterprises", 0, { phone: "12" })],

  ["input.shape", ["domains", 3, "scope"], added("domains", { scope: "0412398765/nonsense" })],
  ["input.shape", ["domains", 3, "scope"], added("domains", { scope: hospital })],
  ["input.shape", ["domains", 3, "scope"], added("domains", { scope: `${unit}/a:1/b:2` })],
  ["input.shape", ["domains", 3, "scope"], added("domains", { scope: `${clinic}/hospital:${clinic}` })],
  ["domain-kind.unknown", ["domains", 3, "scope"], added("domains", { scope: `${hospital}/bakery:1` })],
  [
    "domain.identifier",
    ["domains", 3, "scope"],
    added("domains", { scope: `${hospital}/hospital:${clinic}` }),
  ],
  [
    "enterprise-number.format",
    ["domains", 3, "scope"],
    added("domains", { scope: `${hospital}/hospital:12` }),
  ],
  [
    "nsso-number.check-digits",
    ["domains", 3, "scope"],
    added("domains", { scope: `${hospital}/employer-nsso:134567809` }),
  ],
  ["domain.already-active", ["domains", 3, "scope"], added("domains", everything.domains[0])],
  ["email.format", ["domains", 1, "email"], changed("domains", 1, { email: "a@" })],
  [
    "application.not-in-catalogue",
    ["domains", 0, "applications", 2],
    changed("domains", 0, { applications: ["ehealth-box", "heracles", "my-handicap"] }),
  ],
  [
    "domain.managed-elsewhere",
    ["domains", 2, "applications"],
    changed("domains", 2, { applications: ["heracles"] }),
  ],
  ["input.shape", ["domains", 0, "fields", "colour"], changed("domains", 0, { fields: { colour: "red" } })],

  ["input.shape", ["subdivisions", 1, "scope"], added("subdivisions", { ...more.unit, scope: domain })],
  [
    "input.shape",
    ["subdivisions", 1, "scope"],
    added("subdivisions", {
      ...more.unit,
      scope: `${clinic}/mammography-screening:${clinic}/mammography-unit:12820`,
    }),
  ],
  [
    "subdivision-kind.unknown",
    ["subdivisions", 1, "scope"],
    added("subdivisions", { ...more.unit, scope: `${domain}/ward:1` }),
  ],
  [
    "hco-number.format",
    ["subdivisions", 1, "scope"],
    added("subdivisions", { ...more.unit, scope: `${domain}/mammography-unit:A1` }),
  ],
  [
    "subdivision.identifier-taken",
    ["subdivisions", 1, "scope"],
    added("subdivisions", { ...more.unit, scope: unit }),
  ],
  ["field.required", ["subdivisions", 0, "name"], changed("subdivisions", 0, { name: "" })],
  ["person.name", ["subdivisions", 0, "name"], changed("subdivisions", 0, { name: "x".repeat(101) })],
  ["email.format", ["subdivisions", 0, "email"], changed("subdivisions", 0, { email: "a@" })],
  [
    "application.not-in-parent",
    ["subdivisions", 0, "applications", 2],
    changed("subdivisions", 0, { applications: ["ehealth-box", "heracles", "ebm-practice-net"] }),
  ],
  [
    "application.not-in-catalogue",
    ["subdivisions", 0, "applications", 2],
    changed("subdivisions", 0, { applications: ["ehealth-box", "heracles", "cirro"] }),
  ],
  ["site-kind.unknown", ["sites", 1, "scope"], added("sites", { ...more.site, scope: `${unit}/ward:1` })],
  ["site.identifier-taken", ["sites", 1, "scope"], added("sites", { ...more.site, scope: site })],
  [
    "application.not-in-parent",
    ["sites", 0, "applications", 1],
    changed("sites", 0, { applications: ["heracles", "ebm-practice-net"] }),
  ],

  ["account.id-taken", ["accounts", 8, "id"], added("accounts", { ...more.account, id: "user1" })],
  ["insz.check-digits", ["accounts", 7, "insz"], changed("accounts", 7, { insz: "85073000161" })],
  ["insz.format", ["accounts", 7, "insz"], changed("accounts", 7, { insz: "" })],
  [
    "person.number-taken",
    ["accounts", 8, "insz"],
    added("accounts", { ...more.account, insz: inszOfName("chief") }),
  ],
  ["field.required", ["accounts", 7, "firstName"], changed("accounts", 7, { firstName: "" })],
  ["person.name", ["accounts", 7, "lastName"], changed("accounts", 7, { lastName: "a\u0000b" })],
  ["username.length", ["accounts", 7, "username"], changed("accounts", 7, { username: "short" })],
  ["username.characters", ["accounts", 7, "username"], changed("accounts", 7, { username: "not-right" })],
  ["username.taken", ["accounts", 7, "username"], changed("accounts", 7, { username: "User1LOGIN" })],

  ["user.unknown", ["assignments", 6, "account"], changed("assignments", 6, { account: "nobody" })],
  ["assignment.exists", ["assignments", 8, "account"], added("assignments", user)],
  ["input.shape", ["assignments", 6, "scope"], changed("assignments", 6, { scope: more.site.scope })],
  ["domain-kind.unknown", ["assignments", 6, "scope"], changed("assignments", 6, { scope: `${clinic}/x:1` })],
  ["input.shape", ["assignments", 6, "role"], changed("assignments", 6, { role: "co-access-manager" })],
  [
    "input.shape",
    ["assignments", 8, "role"],
    added("assignments", { ...everything.assignments[2], account: "user1", applications: [] }),
  ],
  ["manager.replace-only", ["assignments", 2, "status"], changed("assignments", 2, { status: "blocked" })],
  ["period.order", ["assignments", 2, "lastDay"], changed("assignments", 2, { lastDay: "2026-03-31" })],
  ["input.shape", ["assignments", 6, "lastDay"], changed("assignments", 6, { lastDay: "31/03/2026" })],
  ["title.unknown", ["assignments", 6, "title"], changed("assignments", 6, { title: "sir" })],
  ["language.unknown", ["assignments", 6, "language"], changed("assignments", 6, { language: "en" })],
  ["email.format", ["assignments", 6, "email"], changed("assignments", 6, { email: "a@" })],
  ["field.required", ["assignments", 6, "email"], changed("assignments", 6, { email: "" })],
  ["email.format", ["assignments", 6, "localEmail"], changed("assignments", 6, { localEmail: "a@" })],
  [
    "application.not-in-scope",
    ["assignments", 6, "applications", 1],
    changed("assignments", 6, { applications: ["heracles", "ehealth-box"] }),
  ],
  [
    "application.not-in-scope",
    ["assignments", 1, "applications", 0],
    changed("assignments", 1, { applications: ["heracles"] }),
  ],
  [
    "application.not-in-catalogue",
    ["assignments", 6, "applications", 0],
    changed("assignments", 6, { applications: ["my-handicap"] }),
  ],
  [
    "function.unknown",
    ["assignments", 6, "functions", 0],
    changed("assignments", 6, { functions: ["cook"] }),
  ],
  [
    "function.unknown",
    ["assignments", 1, "functions", 0],
    changed("assignments", 1, { functions: ["cook"] }),
  ],
  [
    "domain.managed-elsewhere",
    ["assignments", 8, "scope"],
    added("assignments", { ...user, scope: elsewhere, functions: [] }),
  ],
  [
    "domain.managed-elsewhere",
    ["assignments", 8, "applications"],
    added("assignments", {
      ...everything.assignments[3],
      scope: elsewhere,
      status: "active",
      applications: ["x"],
    }),
  ],
];

/** One enterprise alone, under that number. */
function added0(number: string): object {
  return { enterprises: [{ ...everything.enterprises[0], number }] };
}

describe("a population is refused", () => {
  it.each(faults)("with %s at %j, and nothing else", (code, path, population) => {
    expect(faultsOf(population).map((fault) => [fault.code, fault.path])).toEqual([[code, path]]);
  });

  it("for somebody who is born after the day of the context", () => {
    const context = importing({ now: "1961-05-16T09:00:00.000Z" });

    expect(
      faultsOf({ accounts: [everything.accounts[0]] }, context).map(({ code, path }) => [
        code,
        path.join("."),
      ]),
    ).toEqual([["insz.future", "accounts.0.insz"]]);
  });

  it("with all faults at once, and parameters as the rule book has them", () => {
    const population = {
      ...changed("accounts", 6, { insz: "1", username: "x" }),
      sites: [{ ...everything.sites[0], email: "", name: "" }],
    };
    expect(faultsOf(population).map(({ code, path }) => `${code} at ${path.join(".")}`)).toEqual([
      "field.required at sites.0.name",
      "field.required at sites.0.email",
      "insz.format at accounts.6.insz",
      "username.length at accounts.6.username",
    ]);
    for (const [, , broken] of faults) {
      const answer = importRegistry(broken, importing());
      for (const { code, params } of answer.ok ? [] : answer.violations) {
        if (code === "input.shape") expect(Object.keys(params)).toContain("expected");
        else expect(Object.keys(params).sort()).toEqual([...rules[code].params].sort());
      }
    }
  });

  it.each<Actor>([by.chief, by.director, by.contactCentre, by.court, { kind: "anyone", requester: "x" }])(
    "when $kind gives it",
    (actor) => {
      expect(faultsOf("nonsense", importing({ actor }))).toEqual([
        { code: "permission.denied", path: [], params: { action: "import-registry" } },
      ]);
    },
  );

  it("with what is wrong alone: numbers in other notations are right", () => {
    const dotted = (number: string) => number.replace(/^(....)(...)(...)$/, "$1.$2.$3");
    const scope = `${dotted(hospital)}/employer-nsso: ${nsso.slice(0, 7)}-${nsso.slice(7)}`;
    const population = { ...everything, domains: [...everything.domains, { scope }] };
    expect(faultsOf(population)).toEqual([
      {
        code: "domain.already-active",
        path: ["domains", 3, "scope"],
        params: { kind: "employer-nsso", identifier: employer.split(":")[1] },
      },
    ]);
  });
});
