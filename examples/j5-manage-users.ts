import {
  type AddUser,
  type AddUsers,
  defaultCatalogue,
  type Labels,
  type PersonInput,
  type UserFilters,
} from "toegangsbeheer";
import { nl } from "toegangsbeheer/messages/nl";
import { nina } from "./facts/bakery.js";
import { anke, bram, chloe, counter, fund, lies, rita, starting, stef } from "./facts/fund.js";
import { newcomer } from "./facts/people.js";
import { appointChief } from "./j1-appoint-chief.js";
import { formScreen, userScreen } from "./screens.js";
import { readSheet } from "./sheet.js";
import type { Past, Searches, Story } from "./story.js";
import { acting, eid, given, representative, tell } from "./tell.js";

const start = "2026-03-16T08:00:00.000Z";
const manager = acting(stef, "access-manager", fund.domain, eid(start));
const form: PersonInput = {
  ...newcomer(lies, "loket@debrug.example"),
  title: "mrs",
  language: "nl",
};
const adding = (person: PersonInput): AddUser => ({ type: "AddUser", scope: fund.domain, person });

/** The sheet of those who start together, as a spreadsheet saves it; each row may be changed on the way. */
function sheet(changed: (rows: readonly string[]) => readonly string[] = (rows) => rows): AddUsers {
  const rows = starting.map((who) => {
    const { insz, lastName, firstName, username, password } = newcomer(who, "");
    return [lastName, firstName, insz, "loket@debrug.example", username, password].join(";");
  });
  const heads = "Naam;Voornaam;INSZ;E-mailadres;Gebruikersnaam;Wachtwoord";
  const read = readSheet([heads, ...changed(rows)].join("\r\n"), {
    scope: fund.domain,
    pack: nl,
    catalogue: defaultCatalogue,
    accountAt: (row) => starting[row - 2]?.account ?? `row-${row}`,
  });
  if (!read.ok) throw new Error(read.faults.join("\n"));
  return read.value.command;
}

/** A health fund with one domain, an access manager and eleven users. */
function before(): Past {
  const day = "2026-03-13T08:00:00.000Z";
  return given(
    appointChief(),
    day,
    [
      representative(rita, eid(day)),
      {
        type: "AppointChiefAccessManager",
        enterprise: fund.number,
        chief: {
          insz: "self",
          account: rita.account,
          email: "directie@debrug.example",
          phone: "+32 2 000 03 00",
        },
        declaration: true,
      },
    ],
    [
      acting(rita, "chief-access-manager", fund.scope),
      {
        type: "ActivateDomain",
        enterprise: fund.number,
        kind: "mutuality",
        email: "loket@debrug.example",
        manager: newcomer(stef, "stef.baert@debrug.example"),
      },
    ],
    ...counter.map(
      (who) =>
        [acting(stef, "access-manager", fund.domain), adding(newcomer(who, "loket@debrug.example"))] as const,
    ),
  );
}

/** A search of the domain by one filter. */
function searching(filters: UserFilters, by: Labels): Searches {
  return {
    who: stef,
    as: manager,
    does: {
      nl: `Stef Baert zoekt ${by.nl}.`,
      fr: `Stef Baert cherche ${by.fr}.`,
      de: `Stef Baert sucht ${by.de}.`,
      en: `Stef Baert searches ${by.en}.`,
    },
    searches: { scope: fund.domain, filters },
  };
}

/** An access manager adds a user, gives and takes an application, blocks, removes, searches and exports. */
export function manageUsers(): Story {
  return tell({
    title: {
      nl: "Gebruikers beheren",
      fr: "Gérer les utilisateurs",
      de: "Benutzer verwalten",
      en: "Managing users",
    },
    about: {
      nl: `Stef Baert is toegangsbeheerder bij ${fund.name}. Aan de loketten werken elf gebruikers.`,
      fr: `Stef Baert est Gestionnaire d’Accès chez ${fund.name}. Onze utilisateurs travaillent aux guichets.`,
      de: `Stef Baert ist Zugangsverwalter bei ${fund.name}. An den Schaltern arbeiten elf Benutzer.`,
      en: `Stef Baert is access manager at ${fund.name}. Eleven users work at the counters.`,
    },
    scope: fund.domain,
    start,
    past: before(),
    moves: [
      {
        who: stef,
        as: manager,
        form: formScreen({ form: "AddUser", scope: fund.domain, insz: lies.insz }, "applications"),
        does: {
          nl: "Stef Baert voegt Lies Michiels toe. De gebruikersnaam is te kort, bevat een spatie en verschilt de tweede keer.",
          fr: "Stef Baert ajoute Lies Michiels. Le nom d’utilisateur est trop court, contient une espace et diffère la seconde fois.",
          de: "Stef Baert fügt Lies Michiels hinzu. Der Benutzername ist zu kurz, enthält ein Leerzeichen und lautet beim zweiten Mal anders.",
          en: "Stef Baert adds Lies Michiels. The user name is too short, has a space and differs the second time.",
        },
        command: adding({ ...form, username: "lies m", usernameConfirmation: "lies.m" }),
      },
      {
        who: stef,
        as: manager,
        does: {
          nl: "Stef Baert kiest een naam die bij een andere onderneming al bestaat, maar dan zonder hoofdletters.",
          fr: "Stef Baert choisit un nom qui existe déjà dans une autre entreprise, mais sans majuscules.",
          de: "Stef Baert wählt einen Namen, den es in einem anderen Unternehmen schon gibt, dort aber kleingeschrieben.",
          en: "Stef Baert chooses a name that exists in another enterprise, though without capitals.",
        },
        command: adding({ ...form, username: "NinaClaes26", usernameConfirmation: "NinaClaes26" }),
      },
      {
        who: stef,
        as: manager,
        does: {
          nl: "Stef Baert kiest een vrije naam, maar een wachtwoord waaraan alles ontbreekt.",
          fr: "Stef Baert choisit un nom libre, mais un mot de passe auquel tout manque.",
          de: "Stef Baert wählt einen freien Namen, aber ein Kennwort, dem alles fehlt.",
          en: "Stef Baert chooses a free name, but a password that lacks everything.",
        },
        command: adding({ ...form, password: "mijn code", passwordConfirmation: "Mijn code" }),
      },
      {
        who: stef,
        as: manager,
        shows: userScreen({ scope: fund.domain, account: lies.account }),
        does: {
          nl: "Stef Baert vult alles goed in.",
          fr: "Stef Baert remplit tout correctement.",
          de: "Stef Baert füllt alles richtig aus.",
          en: "Stef Baert fills in everything as it should be.",
        },
        command: adding(form),
      },
      {
        who: stef,
        as: manager,
        does: {
          nl: "Stef Baert leest een blad met drie nieuwe collega’s in. Eén INSZ is verkeerd overgetypt en iemand staat er twee keer op. Niemand wordt toegevoegd.",
          fr: "Stef Baert importe une feuille avec trois nouveaux collègues. Un NISS est mal recopié et quelqu’un y figure deux fois. Personne n’est ajouté.",
          de: "Stef Baert liest eine Tabelle mit drei neuen Kollegen ein. Eine ENSS ist falsch abgeschrieben und jemand steht zweimal darin. Niemand wird hinzugefügt.",
          en: "Stef Baert reads in a sheet of three new colleagues. One INSZ is copied wrongly and somebody is in it twice. Nobody is added.",
        },
        command: sheet(([first = "", second = "", ...others]) => [
          first,
          second.replace("911.90", "911.09"),
          ...others,
          first,
        ]),
      },
      {
        who: stef,
        as: manager,
        does: {
          nl: "Stef Baert verbetert het blad en leest het opnieuw in.",
          fr: "Stef Baert corrige la feuille et l’importe à nouveau.",
          de: "Stef Baert berichtigt die Tabelle und liest sie erneut ein.",
          en: "Stef Baert corrects the sheet and reads it in again.",
        },
        command: sheet(),
      },
      {
        who: stef,
        as: manager,
        form: formScreen({ form: "GrantApplications", scope: fund.domain }, "applications"),
        does: {
          nl: "Stef Baert kent MyHandicap toe aan twee gebruikers tegelijk.",
          fr: "Stef Baert attribue MyHandicap à deux utilisateurs à la fois.",
          de: "Stef Baert weist zwei Benutzern zugleich MyHandicap zu.",
          en: "Stef Baert grants MyHandicap to two users at once.",
        },
        command: {
          type: "GrantApplications",
          scope: fund.domain,
          accounts: [lies.account, anke.account],
          applications: ["my-handicap"],
        },
      },
      {
        who: stef,
        as: manager,
        does: {
          nl: "Stef Baert geeft de drie nieuwen wat Lies Michiels heeft.",
          fr: "Stef Baert donne aux trois nouveaux ce qu’a Lies Michiels.",
          de: "Stef Baert gibt den drei Neuen, was Lies Michiels hat.",
          en: "Stef Baert gives the three new ones what Lies Michiels has.",
        },
        command: {
          type: "CopyUserRights",
          scope: fund.domain,
          source: lies.account,
          accounts: starting.map(({ account }) => account),
        },
      },
      {
        who: stef,
        as: manager,
        does: {
          nl: "Stef Baert wil Bram Carlier een toepassing toekennen die zijn domein niet heeft.",
          fr: "Stef Baert veut attribuer à Bram Carlier une application que sa qualité n’a pas.",
          de: "Stef Baert möchte Bram Carlier eine Anwendung zuweisen, die sein Bereich nicht hat.",
          en: "Stef Baert wants to grant Bram Carlier an application that his domain does not have.",
        },
        command: {
          type: "GrantApplications",
          scope: fund.domain,
          accounts: [bram.account],
          applications: ["dmfa"],
        },
      },
      {
        who: stef,
        as: manager,
        does: {
          nl: "Stef Baert blokkeert er drie, maar een van hen werkt bij een andere onderneming. Er verandert niets.",
          fr: "Stef Baert en bloque trois, mais l’un d’eux travaille dans une autre entreprise. Rien ne change.",
          de: "Stef Baert sperrt drei, doch einer davon arbeitet in einem anderen Unternehmen. Es ändert sich nichts.",
          en: "Stef Baert blocks three, but one of them works at another enterprise. Nothing changes.",
        },
        command: {
          type: "BlockUsers",
          scope: fund.domain,
          accounts: [anke.account, bram.account, nina.account],
        },
      },
      {
        who: stef,
        as: manager,
        does: {
          nl: "Stef Baert blokkeert Bram Carlier, die met loopbaanonderbreking gaat.",
          fr: "Stef Baert bloque Bram Carlier, qui prend une pause-carrière.",
          de: "Stef Baert sperrt Bram Carlier, der eine Laufbahnunterbrechung nimmt.",
          en: "Stef Baert blocks Bram Carlier, who takes a career break.",
        },
        command: { type: "BlockUsers", scope: fund.domain, accounts: [bram.account] },
      },
      searching({ lastName: "mi" }, { nl: "op naam", fr: "par nom", de: "nach Namen", en: "by name" }),
      searching(
        { firstName: "chloe" },
        { nl: "op voornaam", fr: "par prénom", de: "nach Vornamen", en: "by first name" },
      ),
      searching(
        { username: "AnkeBauwens26" },
        {
          nl: "op gebruikersnaam",
          fr: "par nom d’utilisateur",
          de: "nach Benutzernamen",
          en: "by user name",
        },
      ),
      searching({ role: "access-manager" }, { nl: "op type", fr: "par type", de: "nach Typ", en: "by type" }),
      searching({ insz: chloe.insz }, { nl: "op INSZ", fr: "par NISS", de: "nach ENSS", en: "by INSZ" }),
      searching(
        { status: "blocked" },
        { nl: "op status", fr: "par statut", de: "nach Status", en: "by status" },
      ),
      searching(
        { application: "my-handicap" },
        { nl: "op toepassing", fr: "par application", de: "nach Anwendung", en: "by application" },
      ),
      {
        who: stef,
        as: manager,
        does: {
          nl: "Stef Baert bekijkt de hele lijst, te beginnen met de eerste bladzijde.",
          fr: "Stef Baert consulte toute la liste, à commencer par la première page.",
          de: "Stef Baert sieht sich die ganze Liste an, beginnend mit der ersten Seite.",
          en: "Stef Baert looks at the whole list, beginning with its first page.",
        },
        searches: { scope: fund.domain },
      },
      {
        who: stef,
        as: manager,
        does: {
          nl: "Stef Baert gaat naar de tweede bladzijde.",
          fr: "Stef Baert passe à la deuxième page.",
          de: "Stef Baert geht zur zweiten Seite.",
          en: "Stef Baert goes to its second page.",
        },
        searches: { scope: fund.domain, page: 2 },
      },
      {
        who: stef,
        as: manager,
        does: {
          nl: "Stef Baert deblokkeert Bram Carlier, die terug is.",
          fr: "Stef Baert débloque Bram Carlier, qui est de retour.",
          de: "Stef Baert entsperrt Bram Carlier, der zurück ist.",
          en: "Stef Baert unblocks Bram Carlier, who is back.",
        },
        command: { type: "UnblockUsers", scope: fund.domain, accounts: [bram.account] },
      },
      {
        who: stef,
        as: manager,
        form: formScreen(
          { form: "RevokeApplications", scope: fund.domain, accounts: [anke.account] },
          "applications",
        ),
        does: {
          nl: "Stef Baert trekt MyHandicap weer in voor Anke Bauwens.",
          fr: "Stef Baert retire MyHandicap à Anke Bauwens.",
          de: "Stef Baert entzieht Anke Bauwens MyHandicap wieder.",
          en: "Stef Baert takes MyHandicap from Anke Bauwens again.",
        },
        command: {
          type: "RevokeApplications",
          scope: fund.domain,
          accounts: [anke.account],
          applications: ["my-handicap"],
        },
      },
      {
        who: stef,
        as: manager,
        does: {
          nl: "Stef Baert bekijkt wat er nu van Anke Bauwens bekend is.",
          fr: "Stef Baert regarde ce qui est connu d’Anke Bauwens à présent.",
          de: "Stef Baert sieht sich an, was jetzt von Anke Bauwens bekannt ist.",
          en: "Stef Baert looks what is known of Anke Bauwens now.",
        },
        looks: userScreen({ scope: fund.domain, account: anke.account }),
      },
      {
        who: stef,
        as: manager,
        does: {
          nl: "Stef Baert verwijdert Chloé Denis, die elders gaat werken.",
          fr: "Stef Baert retire son rôle à Chloé Denis, qui va travailler ailleurs.",
          de: "Stef Baert entfernt Chloé Denis, die anderswo arbeiten wird.",
          en: "Stef Baert removes Chloé Denis, who is going to work elsewhere.",
        },
        command: { type: "RemoveUsers", scope: fund.domain, accounts: [chloe.account] },
      },
      {
        who: stef,
        as: manager,
        does: {
          nl: "Stef Baert exporteert wie overblijft.",
          fr: "Stef Baert exporte ceux qui restent.",
          de: "Stef Baert exportiert, wer übrig bleibt.",
          en: "Stef Baert exports those who remain.",
        },
        exports: { scope: fund.domain },
      },
    ],
  });
}
