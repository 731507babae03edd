import { createHmac } from "node:crypto";
import type { Actor, AppointChiefAccessManager, ErasePerson, Session } from "toegangsbeheer";
import { care, greet, hugo, hugoLeft, luc, mateo, mateoLater, noor, olaf, petra } from "./facts/care.js";
import { agent } from "./facts/officials.js";
import { known, newcomer, type Person } from "./facts/people.js";
import { nursingHome } from "./j6-nursing-home.js";
import { formScreen } from "./screens.js";
import type { Past, Story } from "./story.js";
import { acting, eid, given, representative, tell } from "./tell.js";

const start = "2026-06-01T07:00:00.000Z";
const morning: Session = eid(start);
const autumn: Session = eid("2026-09-01T07:00:00.000Z");
const contactCentre: Actor = { kind: "contact-centre" };

const appointment = ({ insz, account }: Person, phone: string): AppointChiefAccessManager => ({
  type: "AppointChiefAccessManager",
  enterprise: care.number,
  chief: { insz, account, email: "beheer@avondzon.example", phone },
  requester: { email: "directie@avondzon.example", phone: "+32 2 000 04 00" },
  declaration: true,
});

/** Hugo has been chief since May, with Olaf beside him. */
function before(): Past {
  const day = "2026-05-18T07:00:00.000Z";
  return given(
    nursingHome(),
    day,
    [representative(petra, eid(day)), appointment(hugo, "+32 2 000 04 01")],
    [
      acting(hugo, "chief-access-manager", care.scope),
      {
        type: "AppointCoChiefAccessManager",
        scope: care.scope,
        person: known(olaf, "olaf@avondzon.example"),
      },
    ],
  );
}

/** What the host keeps of a user name that may never be given again: a digest under a key of its own. */
function digest(username: string): string {
  return createHmac("sha256", "a key that only the host knows").update(username).digest("hex");
}

/** What a register must cope with: a number that changes, a person who leaves, a chief who left, an erasure. */
export function lifeGoesOn(): Story {
  const manager = acting(greet, "subdivision-manager", care.beech.scope, morning);
  const coChief = acting(olaf, "co-chief-access-manager", care.scope, morning);
  const oakManager = acting(greet, "subdivision-manager", care.oak.scope, morning);
  const opening = { opens: "cirro", scope: care.beech.scope, session: morning };
  const erasure: ErasePerson = {
    type: "ErasePerson",
    account: mateo.account,
    digests: [digest("mateosilva26")],
  };
  return tell({
    title: {
      nl: "Het leven gaat voort",
      fr: "La vie continue",
      de: "Das Leben geht weiter",
      en: "Life goes on",
    },
    about: {
      nl: `Hugo Wauters is sinds mei hoofdtoegangsbeheerder van ${care.name}, met Olaf Urbain naast hem. Greet Vanhove beheert De Beuk en De Eik. Mateo Silva komt er werken; hij heeft nog een BIS-nummer.`,
      fr: `Hugo Wauters est depuis mai Gestionnaire d’Accès Principal de ${care.name}, avec Olaf Urbain à ses côtés. Greet Vanhove gère De Beuk et De Eik. Mateo Silva vient y travailler\u00a0; il a encore un numéro bis.`,
      de: `Hugo Wauters ist seit Mai Hauptzugangsverwalter von ${care.name}, mit Olaf Urbain an seiner Seite. Greet Vanhove verwaltet De Beuk und De Eik. Mateo Silva beginnt dort zu arbeiten; er hat noch eine Bisnummer.`,
      en: `Hugo Wauters has been chief access manager of ${care.name} since May, with Olaf Urbain beside him. Greet Vanhove manages De Beuk and De Eik. Mateo Silva comes to work there; he still has a BIS number.`,
    },
    scope: care.scope,
    start,
    past: before(),
    moves: [
      {
        who: greet,
        as: manager,
        does: {
          nl: "Greet Vanhove voegt Mateo Silva toe in De Beuk, onder zijn BIS-nummer, voor CIRRO.",
          fr: "Greet Vanhove ajoute Mateo Silva à De Beuk, sous son numéro bis, pour CIRRO.",
          de: "Greet Vanhove fügt Mateo Silva in De Beuk hinzu, unter seiner Bisnummer, für CIRRO.",
          en: "Greet Vanhove adds Mateo Silva in De Beuk, under his BIS number, for CIRRO.",
        },
        command: {
          type: "AddUser",
          scope: care.beech.scope,
          person: newcomer(mateo, "mateo@avondzon.example"),
          applications: ["cirro"],
        },
      },
      {
        who: mateo,
        ...opening,
        does: {
          nl: "Mateo Silva opent twintig minuten later CIRRO.",
          fr: "Mateo Silva ouvre CIRRO vingt minutes plus tard.",
          de: "Mateo Silva öffnet CIRRO zwanzig Minuten später.",
          en: "Mateo Silva opens CIRRO twenty minutes later.",
        },
        after: 20,
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts van het contactcenter krijgt zijn rijksregisternummer, maar typt weer het BIS-nummer.",
          fr: "Saskia Nuyts, du centre de contact, reçoit son numéro national, mais retape le numéro bis.",
          de: "Saskia Nuyts vom Kontaktzentrum erhält seine Nationalregisternummer, tippt aber wieder die Bisnummer.",
          en: "Saskia Nuyts of the contact centre gets his national number, but types the BIS number again.",
        },
        command: { type: "CorrectPersonNumber", account: mateo.account, insz: mateo.insz },
        after: 30 * 24 * 60,
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts typt het nieuwe nummer.",
          fr: "Saskia Nuyts tape le nouveau numéro.",
          de: "Saskia Nuyts tippt die neue Nummer.",
          en: "Saskia Nuyts types the new number.",
        },
        command: { type: "CorrectPersonNumber", account: mateo.account, insz: mateoLater.insz },
      },
      {
        who: mateo,
        ...opening,
        does: {
          nl: "Mateo Silva merkt er niets van.",
          fr: "Mateo Silva ne remarque rien.",
          de: "Mateo Silva merkt nichts davon.",
          en: "Mateo Silva notices nothing.",
        },
      },
      {
        who: greet,
        as: oakManager,
        form: formScreen({ form: "AddUser", scope: care.oak.scope, insz: mateo.insz }, "applications"),
        does: {
          nl: "Greet Vanhove voegt hem ook in De Eik toe, van een oude lijst: zijn BIS-nummer volstaat nog.",
          fr: "Greet Vanhove l’ajoute aussi à De Eik, d’après une ancienne liste\u00a0: le numéro bis suffit encore.",
          de: "Greet Vanhove fügt ihn auch in De Eik hinzu, nach einer alten Liste: Die Bisnummer genügt noch.",
          en: "Greet Vanhove adds him in De Eik too, from an old list: his BIS number will still do.",
        },
        command: {
          type: "AddUser",
          scope: care.oak.scope,
          person: known(mateo, "mateo@avondzon.example"),
          applications: ["raas"],
        },
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts krijgt de vraag om hem te wissen, terwijl hij nog rollen heeft.",
          fr: "Saskia Nuyts est priée de l’effacer, alors qu’il a encore des rôles.",
          de: "Saskia Nuyts soll seine Daten löschen, obwohl er noch Rollen hat.",
          en: "Saskia Nuyts is asked to erase him while he still has roles.",
        },
        command: erasure,
      },
      {
        who: hugo,
        as: acting(hugo, "chief-access-manager", care.scope),
        does: {
          nl: "Hugo Wauters verwijdert hem overal op zijn laatste werkdag.",
          fr: "Hugo Wauters lui retire tous ses rôles le jour de son départ.",
          de: "Hugo Wauters entfernt ihn an seinem letzten Arbeitstag überall.",
          en: "Hugo Wauters removes him everywhere on his last day at work.",
        },
        command: { type: "RemovePersonEverywhere", scope: care.scope, account: mateo.account },
      },
      {
        who: mateo,
        ...opening,
        does: {
          nl: "Mateo Silva probeert het ’s avonds nog eens.",
          fr: "Mateo Silva essaie encore une fois le soir.",
          de: "Mateo Silva versucht es am Abend noch einmal.",
          en: "Mateo Silva tries once more in the evening.",
        },
        after: 10 * 60,
      },
      {
        who: olaf,
        as: coChief,
        does: {
          nl: "Olaf Urbain, co-hoofdtoegangsbeheerder, doet in september de controle. Volgens de sociale zekerheid werkt Hugo Wauters intussen elders.",
          fr: "Olaf Urbain, co-Gestionnaire d’Accès Principal, fait le contrôle de septembre. Selon la sécurité sociale, Hugo Wauters travaille désormais ailleurs.",
          de: "Olaf Urbain, Co-Hauptzugangsverwalter, macht im September die Überprüfung. Laut der sozialen Sicherheit arbeitet Hugo Wauters nun anderswo.",
          en: "Olaf Urbain, co-chief access manager, does the review of September. Social security says that Hugo Wauters works elsewhere by now.",
        },
        reviews: care.scope,
        facts: hugoLeft,
        after: 62 * 24 * 60,
      },
      {
        who: petra,
        as: representative(petra, autumn),
        does: {
          nl: "Petra Wagner hoort daarvan, maar wil Hugo Wauters houden.",
          fr: "Petra Wagner l’apprend, mais veut garder Hugo Wauters.",
          de: "Petra Wagner erfährt davon, möchte Hugo Wauters aber behalten.",
          en: "Petra Wagner hears of it, but wants to keep Hugo Wauters.",
        },
        command: appointment(hugo, "+32 2 000 04 02"),
      },
      {
        who: petra,
        as: representative(petra, autumn),
        form: formScreen({ form: "AppointChiefAccessManager", enterprise: care.number, insz: luc.insz }),
        does: {
          nl: "Petra Wagner, gedelegeerd bestuurder, stelt Luc Simon aan.",
          fr: "Petra Wagner, administratrice déléguée, désigne Luc Simon.",
          de: "Petra Wagner, geschäftsführende Verwalterin, ernennt Luc Simon.",
          en: "Petra Wagner, managing director, appoints Luc Simon.",
        },
        command: appointment(luc, "+32 2 000 04 03"),
      },
      {
        who: olaf,
        as: coChief,
        does: {
          nl: "Olaf Urbain kijkt de controle opnieuw na: over de hoofdtoegangsbeheerder zegt ze niets meer.",
          fr: "Olaf Urbain reprend le contrôle\u00a0: il ne dit plus rien du Gestionnaire d’Accès Principal.",
          de: "Olaf Urbain sieht die Überprüfung noch einmal an: Vom Hauptzugangsverwalter sagt sie nichts mehr.",
          en: "Olaf Urbain looks at the review once more: of the chief access manager it says nothing any more.",
        },
        reviews: care.scope,
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts wist Mateo Silva, die geen enkele rol meer heeft.",
          fr: "Saskia Nuyts efface Mateo Silva, qui n’a plus aucun rôle.",
          de: "Saskia Nuyts löscht die Daten von Mateo Silva, der keine Rolle mehr hat.",
          en: "Saskia Nuyts erases Mateo Silva, who has no role any more.",
        },
        command: erasure,
      },
      {
        who: noor,
        ...opening,
        does: {
          nl: "Noor Thys, zijn vroegere collega, opent CIRRO zoals altijd.",
          fr: "Noor Thys, son ancienne collègue, ouvre CIRRO comme toujours.",
          de: "Noor Thys, seine frühere Kollegin, öffnet CIRRO wie immer.",
          en: "Noor Thys, who worked with him, opens CIRRO as always.",
        },
      },
    ],
  });
}
