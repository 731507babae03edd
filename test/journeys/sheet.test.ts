import Papa from "papaparse";
import {
  type AddUsers,
  decide,
  defaultCatalogue,
  exportUsers,
  type MessagePack,
  replay,
} from "toegangsbeheer";
import { de } from "toegangsbeheer/messages/de";
import { en } from "toegangsbeheer/messages/en";
import { fr } from "toegangsbeheer/messages/fr";
import { nl } from "toegangsbeheer/messages/nl";
import { describe, expect, it } from "vitest";
import { type ReadSheet, readSheet } from "../../examples/sheet.js";
import { by, context, inszOfName, site, world } from "../support/world.js";

function read(lines: readonly string[], pack: MessagePack = nl): ReadSheet {
  return readSheet(`\ufeff${lines.join("\r\n")}`, {
    scope: site,
    pack,
    catalogue: defaultCatalogue,
    accountAt: (row) => `row-${row}`,
  });
}

function commandOf(sheet: ReadSheet): AddUsers {
  if (!sheet.ok) throw new Error(sheet.faults.join());
  return sheet.value.command;
}

/** What is told of a sheet, by whoever reads it or by the rules. */
function faultsOf(sheet: ReadSheet): readonly string[] {
  if (!sheet.ok) return sheet.faults;
  const answer = decide(world(), sheet.value.command, context(by.sitemanager));
  return answer.ok ? [] : sheet.value.told(answer.violations);
}

const [newcomer, partner, user2] = [inszOfName("newcomer"), inszOfName("partner"), inszOfName("user2")];
const credentials = "nieuwkomer1;goed-wacht1";

describe("a sheet of new users", () => {
  it.each([
    [
      nl,
      "Naam;Voornaam;INSZ;E-mailadres;Gebruikersnaam;Wachtwoord;Beveiligde toepassingen;Functies",
      "Radioloog",
    ],
    [nl, "naam;voornaam;insz;e-mailadres;gebruikersnaam;wachtwoord;toepassingen;functies", "radiologist"],
    [en, "lastName;firstName;insz;email;username;password;applications;functions", "Radiologist"],
  ])(
    "becomes a command, by the heads of lists, of messages or of commands in %#",
    (pack, heads, radiologist) => {
      const row = `Voorbeeld;"Sam; ""Sammy""";${newcomer};s@example.org;${credentials};"heracles, eHealthBox";${radiologist}`;
      expect(commandOf(read([heads, "", row], pack))).toEqual({
        type: "AddUsers",
        scope: site,
        users: [
          {
            lastName: "Voorbeeld",
            firstName: 'Sam; "Sammy"',
            insz: newcomer,
            email: "s@example.org",
            account: "row-3",
            username: "nieuwkomer1",
            usernameConfirmation: "nieuwkomer1",
            password: "goed-wacht1",
            passwordConfirmation: "goed-wacht1",
            applications: ["heracles", "ehealth-box"],
            functions: ["radiologist"],
          },
        ],
      });
    },
  );

  it("is split wherever its spreadsheet split it", () => {
    const lines = ["INSZ;E-mailadres", `${user2};s@example.org`];
    for (const sign of [",", "\t"]) {
      expect(read(lines.map((line) => line.replaceAll(";", sign)))).toMatchObject({
        value: { command: commandOf(read(lines)) },
      });
    }
  });

  it.each([
    [
      nl,
      "Rij 3, kolom “E-mailadres”: ",
      "Rij 5, kolom “INSZ”: Deze persoon staat meer dan één keer in de lijst. Behoud maar één regel.",
    ],
    [
      fr,
      "Ligne 3, colonne «\u00a0Adresse e-mail\u00a0»\u00a0: ",
      "Ligne 5, colonne «\u00a0NISS\u00a0»\u00a0: Cette personne figure plusieurs fois dans la liste. N’y laissez qu’une seule ligne.",
    ],
    [
      de,
      "Zeile 3, Spalte „E-Mail-Adresse“: ",
      "Zeile 5, Spalte „ENSS“: Diese Person steht mehrmals in der Liste. Lassen Sie nur eine Zeile stehen.",
    ],
    [
      en,
      "Row 3, column “E-mail address”: ",
      "Row 5, column “INSZ”: This person is in the list more than once. Keep only one row.",
    ],
  ])("tells what is wrong by row and column in the language of its reader: %#", (pack, email, repeated) => {
    const { insz, email: address, lastName, firstName, username } = pack.labels.columns;
    const sheet = read(
      [
        [lastName, firstName, insz, address, username, "password"].join(";"),
        `Van newcomer;Sam;${newcomer};s@example.org;${credentials}`,
        `Van partner;Sam;${partner};nobody;anderenaam1;goed-wacht1`,
        ";;;;;",
        `Van newcomer;Sam;${newcomer};s@example.org;${credentials}`,
      ],
      pack,
    );
    const told = faultsOf(sheet);
    expect(told).toHaveLength(2);
    expect(told[0]?.startsWith(email), told[0]).toBe(true);
    expect(told[1]).toBe(repeated);
  });

  it("tells of a column that no rule knows, of a row with too much in it, and of quotes that don't match", () => {
    expect(faultsOf(read(["INSZ;E-mailadres;Schoenmaat", `${user2};s@example.org;43`]))).toEqual([
      "Rij 1: de kolom “Schoenmaat” is hier niet bekend. Verwijder ze of geef ze een andere naam.",
    ]);
    expect(faultsOf(read(["INSZ;E-mailadres", `${user2};s@example.org;43`]))).toEqual([
      "Rij 2: Deze rij heeft meer cellen dan er kolommen zijn.",
    ]);
    expect(faultsOf(read(["INSZ;E-mailadres", `${user2};"s@example.org`]))).toEqual([
      "Rij 2: De aanhalingstekens in deze rij kloppen niet.",
    ]);
  });

  it("asks at its column for what stands twice on a form and once in a sheet, and for one that is missing", () => {
    const lines = [
      "Naam;Voornaam;INSZ;E-mailadres;Gebruikersnaam",
      `Van newcomer;Sam;${newcomer};s@example.org;kort`,
    ];
    expect(faultsOf(read(lines))).toEqual([
      expect.stringMatching(/^Rij 2, kolom “Gebruikersnaam”: /),
      expect.stringMatching(/^Rij 2, kolom “wachtwoord”: /),
    ]);
  });

  it("comes out again as the file of an exported list, which its parser reads", () => {
    const heads = "Naam;Voornaam;INSZ;E-mailadres;Gebruikersnaam;Wachtwoord";
    const answer = decide(
      world(),
      commandOf(read([heads, `Van newcomer;Sam;${newcomer};s@example.org;${credentials}`])),
      context(by.sitemanager),
    );
    const after = replay(answer.ok ? answer.events : [], world());
    const columns = ["insz", "email", "username"] as const;
    const file = exportUsers(
      after,
      { scope: site, pack: nl, columns, separator: ";", byteOrderMark: true },
      context(by.sitemanager),
    );
    const { data } = Papa.parse<Record<string, string>>(file.ok ? file.value : "", { header: true });
    expect(data).toContainEqual({
      INSZ: newcomer.replace(/^(..)(..)(..)(...)(..)$/, "$1.$2.$3-$4.$5"),
      "E-mailadres": "s@example.org",
      Gebruikersnaam: "nieuwkomer1",
    });
  });
});
