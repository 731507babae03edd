import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contextAt,
  emptyCatalogue,
  emptyRegistry,
  type Registry,
  restore,
  type Scope,
  snapshot,
  toTree,
} from "../../src/index.js";
import { de } from "../../src/messages/de/index.js";
import { en } from "../../src/messages/en/index.js";
import { fr } from "../../src/messages/fr/index.js";
import { nl } from "../../src/messages/nl/index.js";
import { commandSequences, contextOf, play } from "../../src/testing/index.js";
import { loading } from "../support/slices.js";
import {
  account,
  domain,
  elsewhere,
  enterprise,
  event,
  otherDomain,
  ownSite,
  site,
  unit,
  user,
  worldWith,
} from "./world.js";

/** Long after everything began to count; with the names of the catalogue, and without. */
const named = contextAt("2027-01-01T00:00:00.000Z", "host");
const nameless = contextAt("2027-01-01T00:00:00.000Z", "host", { catalogue: emptyCatalogue });
const opened = "2026-03-02T08:00:00.000Z";
const sets = (scope: Scope, ...applications: readonly string[]) =>
  event("ApplicationsSet", { scope, applications }, opened);

const screening = worldWith(
  sets(domain, "ehealth-box", "heracles"),
  sets(unit, "heracles", "ehealth-box"),
  sets(site, "heracles"),
  sets(domain, "heracles"),
);

const lines = (...text: readonly string[]): string => text.join("\n");

describe("a drawn registry", () => {
  it("shows who manages what, in a language, with what is open, closed, blocked and pending", () => {
    const context = contextOf({ now: "2026-03-02T08:10:00.000Z" });
    const names = (id: string) => id.toUpperCase();
    expect(toTree(screening, { messages: en, names, scope: enterprise }, context)).toBe(
      lines(
        "Example Hospital (0412.398.765)",
        "├─ chief access manager: CHIEF",
        "├─ co-chief access manager: CO-CHIEF",
        "├─ Service provider",
        "│  └─ access manager: PROVIDER",
        "└─ Mammography unit of the cancer screening programme",
        "   ├─ access manager: CHIEF (chief access manager)",
        "   ├─ co-access manager: CO-MANAGER",
        "   ├─ applications: Heracles",
        "   ├─ Place (Mammography unit 12817)",
        "   │  ├─ subdivision manager: UNIT-MANAGER",
        "   │  ├─ applications: Heracles, eHealthBox (closed above)",
        "   │  ├─ Place (Mammography unit site 1)",
        "   │  │  ├─ site manager: SITE-MANAGER",
        "   │  │  ├─ applications: Heracles",
        "   │  │  └─ users: 2",
        "   │  │     ├─ BLOCKED (blocked): Heracles (from 02/03/2026 at 09:20)",
        "   │  │     └─ RADIOLOGIST: Heracles (from 02/03/2026 at 09:20), eHealthBox (closed here), radiologist",
        "   │  └─ Place (Mammography unit site 2)",
        "   │     ├─ site manager: UNIT-MANAGER (subdivision manager)",
        "   │     └─ users: 1",
        "   │        └─ LEAVER (until 01/02/2026 included)",
        "   └─ Place (Mammography unit 40217)",
        "      ├─ subdivision manager: CHIEF (access manager)",
        "      └─ users: 1",
        "         └─ RADIOLOGIST: eHealthBox (closed here)",
      ),
    );
  });

  it("waits no longer once the delay has passed", () => {
    const later = contextOf({ now: "2026-03-02T08:20:00.000Z" });
    expect(toTree(screening, { messages: en, scope: site }, later)).not.toContain("from");
  });

  it.each([
    [nl, "├─ beheerder van de subafdeling-site: unit-manager (subafdelingsbeheerder)", "gebruikers: 1"],
    [
      fr,
      "├─ gestionnaire de site\u00a0: unit-manager (gestionnaire de sous-division)",
      "utilisateurs\u00a0: 1",
    ],
    [de, "├─ Standortverwalter: unit-manager (Unterabteilungsverwalter)", "Benutzer: 1"],
  ])("speaks $language", (messages, manager, users) => {
    const tree = toTree(screening, { messages, scope: ownSite }, named);
    expect(tree).toContain(manager);
    expect(tree).toContain(users);
  });

  it("calls by a woman's word who has such a form of address there, and nobody by one of another place", () => {
    const addressed = (scope: Scope, id: string, title: string) =>
      event("AssignmentUpdated", { account: id, scope, changes: { title } }, opened);
    const titled = worldWith(
      addressed(unit, "unit-manager", "mrs"),
      addressed(enterprise, "co-chief", "miss"),
      addressed(enterprise, "chief", "mr"),
      user("co-chief", otherDomain, { title: "mr" }, "co-access-manager"),
      user("unit-manager", otherDomain, {}, "co-access-manager"),
    );
    const tree = toTree(titled, { messages: de, scope: enterprise }, named);
    expect(tree).toContain("├─ Hauptzugangsverwalter: chief");
    expect(tree).toContain("├─ Co-Hauptzugangsverwalterin: co-chief");
    expect(tree).toContain("Co-Zugangsverwalter: co-chief");
    expect(tree).toContain("Unterabteilungsverwalterin: unit-manager");
    expect(tree).toContain("Standortverwalter: unit-manager (Unterabteilungsverwalterin)");
    expect(tree).toContain("Co-Zugangsverwalter: unit-manager");
  });

  it("dates the last day as each language does", () => {
    const last = [nl, fr, de].map((messages) =>
      toTree(screening, { messages, scope: ownSite }, nameless).split("\n").at(-1),
    );
    expect(last).toEqual([
      "   └─ leaver (tot en met 01/02/2026)",
      "   └─ leaver (jusqu’au 01/02/2026 inclus)",
      "   └─ leaver (bis einschließlich 01.02.2026)",
    ]);
  });

  it("shows ids without a catalogue, and nothing but the number of users when that is asked", () => {
    expect(toTree(screening, { messages: nl, scope: site, users: "count" }, nameless)).toBe(
      lines(
        "Place (mammography-site 1)",
        "├─ beheerder van de subafdeling-site: site-manager",
        "├─ toepassingen: heracles",
        "└─ gebruikers: 2",
      ),
    );
  });

  it("shows every enterprise by number, and nothing of one that is not there", () => {
    const roots = toTree(screening, { messages: nl }, named)
      .split("\n\n")
      .map((tree) => tree.split("\n")[0]);
    expect(roots).toEqual(["Example Hospital (0412.398.765)", "Élan (0474.603.182)"]);
    expect(toTree(screening, { messages: nl, scope: elsewhere }, nameless)).toContain(
      "├─ hoofdtoegangsbeheerder: outsider",
    );
    expect(toTree(screening, { messages: nl, scope: `${elsewhere}/finance:1` as Scope }, nameless)).toBe("");
    expect(toTree(emptyRegistry(), { messages: nl }, nameless)).toBe("");
  });

  it("writes an NSSO number in its official layout", () => {
    const employer = `${enterprise}/employer-nsso:100032122` as Scope;
    const registry = worldWith(
      event("DomainActivated", { scope: employer, email: null, applications: [], fields: {} }),
      event("ManagerAppointed", { scope: employer, manager: { kind: "office", office: enterprise } }),
    );
    expect(toTree(registry, { messages: nl, scope: employer }, named)).toMatch(
      /^Werkgever RSZ \(1000321-22\)/,
    );
  });

  it("falls back on the id where nobody gives a name, and keeps a name on its line", () => {
    const names = (id: string) => (id === "blocked" ? "" : `${id}\r\nx`);
    const tree = toTree(screening, { messages: nl, names, scope: site }, nameless);
    expect(tree).toContain("├─ blocked (geblokkeerd)");
    expect(tree).toContain("beheerder van de subafdeling-site: site-manager x");
  });

  it("goes on below its line with a long enumeration", () => {
    const employer = `${enterprise}/employer-nsso:100032122` as Scope;
    const applications = named.catalogue.domainKinds[0]?.applications ?? [];
    const registry = worldWith(
      event("DomainActivated", { scope: employer, email: null, applications, fields: {} }),
      event("ManagerAppointed", { scope: employer, manager: { kind: "office", office: enterprise } }),
    );
    const drawn = toTree(registry, { messages: fr, scope: employer }, named).split("\n");
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.slice(3).every((line) => line.startsWith("      "))).toBe(true);
    expect(Math.max(...drawn.map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it("has one order, whatever came first", () => {
    const people = [account("x", "X", "X"), account("y", "Y", "Y"), account("z", "Z", "Z")];
    const added = [user("x", ownSite), user("y", ownSite), user("z", ownSite)];
    const there = worldWith(...people, ...added);
    const back = worldWith(...people, ...[...added].reverse());
    expect(toTree(there, { messages: nl }, nameless)).toBe(toTree(back, { messages: nl }, nameless));
  });

  it("has a place for everything: each place, each person in each role, once", () => {
    fc.assert(
      fc.property(commandSequences({ maxLength: 25 }), (sequence) => {
        const registry = play(sequence);
        const names = (id: string): string => `<${id}>`;
        const { enterprises, places, accounts } = registry;
        const at = (level: string): number =>
          [...places.values()].filter((place) => place.level === level).length;
        const drawn = toTree(registry, { messages: en, names }, nameless);
        const users = [...accounts.values()].flatMap(({ assignments }) =>
          assignments.filter(({ role }) => role === "user"),
        );
        const occurrences = (pattern: RegExp): number => drawn.match(pattern)?.length ?? 0;
        expect(occurrences(/^[^│├└\s]/gm)).toBe(enterprises.size);
        const living = [...enterprises.values()].filter(({ ended }) => ended === null);
        expect(occurrences(/─ chief access manager: </g)).toBe(living.length);
        expect(occurrences(/─ access manager: </g)).toBe(at("domain"));
        expect(occurrences(/ subdivision manager: </g)).toBe(at("subdivision"));
        expect(occurrences(/ site manager: </g)).toBe(at("site"));
        expect(occurrences(/─ </g)).toBe(users.length);
        const again = restore(JSON.parse(JSON.stringify(snapshot(registry))));
        expect(again.ok && toTree(again.value, { messages: en, names }, nameless)).toBe(drawn);
      }),
      { numRuns: 50 },
    );
  });

  it("draws a place of a slice, once that knows what lies below", () => {
    const ask = (view: Registry) => toTree(view, { messages: nl, scope: enterprise as Scope }, nameless);
    expect(loading(screening, ask).value).toBe(ask(screening));
  });
});
