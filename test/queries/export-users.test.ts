import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Context,
  defaultCatalogue,
  exportUsers,
  formatInsz,
  type MessagePack,
  placeName,
  type Registry,
  type Scope,
  searchUsers,
  type UserColumn,
  type UserExport,
  type UserRow,
} from "../../src/index.js";
import { de } from "../../src/messages/de/index.js";
import { en } from "../../src/messages/en/index.js";
import { fr } from "../../src/messages/fr/index.js";
import { nl } from "../../src/messages/nl/index.js";
import { contextOf } from "../../src/testing/index.js";
import { hostile } from "../catalogue/hostile.js";
import { holding } from "../support/world.js";
import { askedOfSlices } from "./ask.js";
import { readCsv } from "./csv-reader.js";
import { traps } from "./traps.js";
import {
  account,
  acting,
  asChief,
  asOutsider,
  asSiteManager,
  domain,
  enterprise,
  otherDomain,
  ownSite,
  site,
  user,
  worldWith,
} from "./world.js";

const world = worldWith();

function textOf(query: UserExport, context: Context = asChief, registry: Registry = world): string {
  return holding(exportUsers(registry, query, context)).value;
}

const called = (scope: Scope, messages: MessagePack): string =>
  placeName(world, scope, { messages, catalogue: defaultCatalogue });

describe("an export", () => {
  it("has the portal's columns, roles by their codes, statuses by their labels", () => {
    const { rows } = searched({ scope: site });
    const insz = (at: number): string => formatInsz((rows[at] as UserRow).insz);
    const username = (at: number): string => String((rows[at] as UserRow).username);
    expect(textOf({ scope: site, pack: nl }, asSiteManager)).toBe(
      [
        '"Naam","Voornaam","Gebruikersnaam","Type","INSZ","Status"\r\n',
        `"D’Hondt","Łukasz","${username(0)}","USER","${insz(0)}","geblokkeerd"\r\n`,
        `"Dubois","Chloé","${username(1)}","USER","${insz(1)}","actief"\r\n`,
        `"Udo","Els","${username(2)}","SB","${insz(2)}","actief"\r\n`,
      ].join(""),
    );
  });

  it.each<[MessagePack, readonly string[], readonly string[]]>([
    [
      nl,
      ["Naam", "Voornaam", "Gebruikersnaam", "Type", "INSZ", "Status"],
      ["hoofdtoegangsbeheerder", "actief"],
    ],
    [
      fr,
      ["Nom", "Prénom", "Nom d’utilisateur", "Type", "NISS", "Statut"],
      ["Gestionnaire d’Accès Principal", "actif"],
    ],
    [de, ["Name", "Vorname", "Benutzername", "Typ", "ENSS", "Status"], ["Hauptzugangsverwalter", "aktiv"]],
    [en, ["Name", "First name", "User name", "Type", "INSZ", "Status"], ["chief access manager", "active"]],
  ])("speaks the language of its pack: %#", (pack, heads, [role, status]) => {
    const lines = readCsv(textOf({ scope: enterprise, filters: { lastName: "zola" }, pack }));
    expect(lines[0]).toEqual(heads);
    expect(lines[1]).toMatchObject(["Zola", "An", "", role, expect.any(String), status]);
    expect(lines.slice(2).map((line) => line[3])).toEqual(["LB", "SB"]);
  });

  it("has the codes of the screens", () => {
    const lines = readCsv(textOf({ scope: domain, below: true, pack: nl }));
    expect(new Set(lines.slice(1).map((line) => line[3]))).toEqual(new Set(["LB", "Co-LB", "SB", "USER"]));
  });

  it("has further columns, with the catalogue's labels", () => {
    const columns: readonly UserColumn[] = [
      "scope",
      "email",
      "localEmail",
      "lastDay",
      "applications",
      "functions",
    ];
    const lines = (scope: Scope, pack: MessagePack): readonly unknown[] =>
      readCsv(textOf({ scope, columns, pack }));
    expect(lines(site, nl)[0]).toEqual([
      "Plaats",
      "E-mailadres",
      "Lokaal e-mailadres",
      "Laatste dag",
      "Beveiligde toepassingen",
      "Functies",
    ]);
    expect(lines(site, nl)[2]).toEqual([
      "Place (Mammografische eenheid site 1)",
      "Chloe.Dubois@example.org",
      "",
      "",
      "Heracles; eHealthBox",
      "radioloog",
    ]);
    expect(lines(ownSite, en)[1]).toEqual([called(ownSite, en), "", "", "", "", ""]);
    expect(lines(ownSite, en)[2]).toEqual([
      called(ownSite, en),
      "office@example.org",
      "local@example.org",
      "2026-02-01",
      "",
      "",
    ]);
  });

  it("has everybody, whatever the page", () => {
    const ids = Array.from({ length: 25 }, (_, at) => `u${at}`);
    const registry = worldWith(
      ...ids.map((id) => account(id, "Many", "Sam")),
      ...ids.map((id) => user(id, otherDomain)),
    );
    const query = { scope: otherDomain, filters: { lastName: "many" }, page: 3, pageSize: 5, pack: nl };
    expect(readCsv(textOf(query, asChief, registry))).toHaveLength(26);
    expect(readCsv(textOf({ ...query, filters: { lastName: "nobody" } }, asChief, registry))).toHaveLength(1);
  });

  it("starts with a byte order mark only when asked", () => {
    expect(textOf({ scope: site, pack: nl }).startsWith('"Naam"')).toBe(true);
    const marked = textOf({ scope: site, pack: nl, byteOrderMark: true });
    expect(marked).toBe(`\ufeff${textOf({ scope: site, pack: nl })}`);
  });

  it("splits at semicolons when asked", () => {
    const query = { scope: site, pack: nl, separator: ";", byteOrderMark: true } as const;
    const text = textOf(query);
    expect(text.startsWith('\ufeff"Naam";"Voornaam";')).toBe(true);
    expect(readCsv(text.slice(1), ";")).toEqual(readCsv(textOf({ scope: site, pack: nl })));
    expect(textOf({ scope: site, pack: nl, separator: "," })).toBe(textOf({ scope: site, pack: nl }));
  });

  it("finds whom a search finds, in the same order", () => {
    for (const query of [{ scope: enterprise }, { scope: domain, below: true }, { scope: site }]) {
      const lines = readCsv(textOf({ ...query, columns: ["lastName", "firstName", "scope"], pack: nl }));
      expect(lines.slice(1)).toEqual(
        searched(query).rows.map((row) => [row.lastName, row.firstName, called(row.scope, nl)]),
      );
    }
  });

  it("lets no name out of its cell", () => {
    const name = 'Quote " comma , break \r\n "=1+1"';
    const registry = worldWith(account("odd", name, '=HYPERLINK("x")'), user("odd", otherDomain));
    const lines = readCsv(
      textOf({ scope: otherDomain, pack: nl, filters: { lastName: "q" } }, asChief, registry),
    );
    expect(lines[1]?.slice(0, 2)).toEqual([name.replace('\n "=1', "\n' \"=1"), '\'=HYPERLINK("x")']);
  });
});

function searched(query: { scope: Scope; below?: boolean }): { rows: readonly UserRow[] } {
  return holding(searchUsers(world, { ...query, pageSize: 1_000 }, asChief)).value;
}

describe("permission to export", () => {
  it("is the manager's in his own place", () => {
    const refused = {
      ok: false,
      violations: [{ code: "permission.denied", path: [], params: { action: "export-users" } }],
    };
    const coManager = acting("co-manager", "co-access-manager", domain);
    expect(textOf({ scope: domain, below: true, pack: nl }, coManager)).toBe(
      textOf({ scope: domain, below: true, pack: nl }),
    );
    expect(exportUsers(world, { scope: enterprise, pack: nl }, coManager)).toEqual(refused);
    expect(exportUsers(world, { scope: enterprise, filters: { domain }, pack: nl }, coManager)).toEqual(
      refused,
    );
    expect(exportUsers(world, { scope: domain, pack: nl }, asSiteManager)).toEqual(refused);
    expect(exportUsers(world, { scope: site, pack: nl }, asOutsider)).toEqual(refused);
    expect(exportUsers(world, { scope: site, pack: nl }, contextOf())).toEqual(refused);
    expect(exportUsers(world, { scope: site, pack: nl }, acting("radiologist", "user", site))).toEqual(
      refused,
    );
  });

  it("comes before what is wrong with the filters", () => {
    const query = { scope: enterprise, filters: { application: "heracles", insz: "1" }, pack: nl };
    expect(exportUsers(world, query, asOutsider)).toMatchObject({
      violations: [{ code: "permission.denied" }],
    });
    expect(exportUsers(world, query, asChief)).toMatchObject({
      violations: [
        { code: "insz.format", path: ["filters", "insz"] },
        { code: "field.required", path: ["filters", "domain"] },
      ],
    });
  });
});

it("names what a slice lacks, and then answers the same", () => {
  const query: UserExport = { scope: domain, below: true, pack: nl };
  askedOfSlices(world, (view) => exportUsers(view, query, asChief));
});

describe("a query from outside", () => {
  it.each<[object, readonly (string | number)[]]>([
    [{ scope: site }, ["pack"]],
    [{ scope: site, pack: { language: "nl" } }, ["pack", "labels"]],
    [{ scope: site, pack: { ...nl, language: "es" } }, ["pack", "language"]],
    [
      { scope: site, pack: { ...nl, labels: { ...nl.labels, roles: {} } } },
      ["pack", "labels", "roles", "chief-access-manager"],
    ],
    [{ scope: site, pack: nl, columns: [] }, ["columns"]],
    [{ scope: site, pack: nl, columns: ["passwordTiedTo"] }, ["columns", 0]],
    [{ scope: site, pack: nl, byteOrderMark: 1 }, ["byteOrderMark"]],
    [{ scope: site, pack: nl, separator: "\t" }, ["separator"]],
    [{ scope: site, pack: nl, separator: "" }, ["separator"]],
    [{ scope: domain, filters: { domain }, pack: nl }, ["filters", "domain"]],
  ])("is read by its shape: case %#", (query, path) => {
    const answer = exportUsers(world, query as UserExport, asChief);
    expect(answer).toMatchObject({ ok: false });
    expect(!answer.ok && answer.violations[0]).toMatchObject({ code: "input.shape", path });
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(hostile({ scope: site, pack: nl, columns: ["insz"], filters: { email: "x" } }), (query) => {
        expect(typeof exportUsers(world, query as UserExport, asChief).ok).toBe("boolean");
      }),
    );
  });

  it.each(traps)("is not believed when it throws or changes its mind: %s", (_, make) => {
    for (const query of [
      make(),
      { scope: site, pack: make() },
      { scope: site, pack: { ...nl, labels: make() } },
    ]) {
      expect(exportUsers(world, query as UserExport, asChief).ok).toBe(false);
    }
  });
});
