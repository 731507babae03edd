import type { AddSubdivision, Session, UpdateUser } from "toegangsbeheer";
import { care, greet, luc, noor, olaf, petra } from "./facts/care.js";
import { known, newcomer } from "./facts/people.js";
import { formScreen, userScreen } from "./screens.js";
import type { Past, Story } from "./story.js";
import { acting, eid, given, nothing, representative, tell } from "./tell.js";

const start = "2026-05-04T07:00:00.000Z";

/** What changes of a user who stays until the end of the year. */
const contract: UpdateUser = {
  type: "UpdateUser",
  scope: care.beech.scope,
  account: noor.account,
  language: "fr",
  lastDay: "2026-12-31",
};

/** A group of three nursing homes, two of them under the same manager. */
function before(): Past {
  const day = "2026-04-30T07:00:00.000Z";
  const chief = acting(petra, "chief-access-manager", care.scope);
  const house: Omit<AddSubdivision, "number" | "manager"> = {
    type: "AddSubdivision",
    scope: care.domain,
    kind: "residential-care-institution",
    email: "onthaal@avondzon.example",
  };
  return given(
    nothing,
    day,
    [
      representative(petra, eid(day)),
      {
        type: "AppointChiefAccessManager",
        enterprise: care.number,
        chief: {
          insz: "self",
          account: petra.account,
          email: "directie@avondzon.example",
          phone: "+32 2 000 04 00",
        },
        declaration: true,
      },
    ],
    [
      chief,
      {
        type: "ActivateDomain",
        enterprise: care.number,
        kind: "residential-care",
        email: "onthaal@avondzon.example",
        manager: "self",
      },
    ],
    [chief, { ...house, number: care.beech.number, manager: newcomer(greet, "greet@avondzon.example") }],
    [chief, { ...house, number: care.oak.number, manager: known(greet, "greet@avondzon.example") }],
    [chief, { ...house, number: care.willow.number, manager: newcomer(luc, "luc@avondzon.example") }],
  );
}

/** The manager of a subdivision picks it among his own, adds two users, and sees no other. */
export function nursingHome(): Story {
  const password: Session = { loggedInAt: start, means: "password" };
  const manager = acting(greet, "subdivision-manager", care.beech.scope, password);
  return tell({
    title: {
      nl: "Gebruikers van een woonzorghuis",
      fr: "Les utilisateurs d’une maison de soins",
      de: "Die Benutzer eines Pflegeheims",
      en: "The users of a nursing home",
    },
    about: {
      nl: `${care.name} heeft drie huizen. Greet Vanhove beheert er twee van, Luc Simon het derde.`,
      fr: `${care.name} a trois maisons. Greet Vanhove en gère deux, Luc Simon la troisième.`,
      de: `${care.name} hat drei Häuser. Greet Vanhove verwaltet zwei davon, Luc Simon das dritte.`,
      en: `${care.name} has three houses. Greet Vanhove manages two of them, Luc Simon the third.`,
    },
    scope: care.domain,
    start,
    past: before(),
    moves: [
      {
        who: greet,
        as: manager,
        does: {
          nl: "Greet Vanhove meldt zich aan met haar wachtwoord en ziet welke huizen zij beheert.",
          fr: "Greet Vanhove se connecte avec son mot de passe et voit quelles maisons elle gère.",
          de: "Greet Vanhove meldet sich mit ihrem Kennwort an und sieht, welche Häuser sie verwaltet.",
          en: "Greet Vanhove logs in with her password and sees which houses she manages.",
        },
        arrives: true,
      },
      {
        who: greet,
        as: manager,
        form: formScreen({ form: "AddUser", scope: care.beech.scope, insz: noor.insz }, "applications"),
        does: {
          nl: "Greet Vanhove kiest De Beuk en voegt Noor Thys toe, voor CIRRO en RaaS.",
          fr: "Greet Vanhove choisit De Beuk et ajoute Noor Thys, pour CIRRO et RaaS.",
          de: "Greet Vanhove wählt De Beuk und fügt Noor Thys hinzu, für CIRRO und RaaS.",
          en: "Greet Vanhove picks De Beuk and adds Noor Thys, for CIRRO and RaaS.",
        },
        command: {
          type: "AddUser",
          scope: care.beech.scope,
          person: newcomer(noor, "noor@avondzon.example"),
          applications: ["cirro", "raas"],
        },
      },
      {
        who: greet,
        as: manager,
        does: {
          nl: "Greet Vanhove gaat meteen verder met Olaf Urbain, voor het e-loket.",
          fr: "Greet Vanhove continue aussitôt avec Olaf Urbain, pour le guichet électronique.",
          de: "Greet Vanhove macht gleich mit Olaf Urbain weiter, für den E-Schalter.",
          en: "Greet Vanhove goes straight on with Olaf Urbain, for the e-desk.",
        },
        command: {
          type: "AddUser",
          scope: care.beech.scope,
          person: newcomer(olaf, "olaf@avondzon.example"),
          applications: ["care-desk"],
        },
      },
      {
        who: greet,
        as: manager,
        does: {
          nl: "Greet Vanhove bekijkt wie er nu in De Beuk is.",
          fr: "Greet Vanhove regarde qui se trouve maintenant à De Beuk.",
          de: "Greet Vanhove sieht nach, wer jetzt in De Beuk ist.",
          en: "Greet Vanhove looks who there is in De Beuk now.",
        },
        searches: { scope: care.beech.scope },
      },
      {
        who: greet,
        as: manager,
        form: formScreen({ form: "UpdateUser", scope: care.beech.scope, account: noor.account }, "language"),
        does: {
          nl: "Greet Vanhove vult bij Noor Thys de einddatum van haar contract in, maar neemt het verkeerde jaar.",
          fr: "Greet Vanhove indique pour Noor Thys la date de fin de son contrat, mais se trompe d’année.",
          de: "Greet Vanhove gibt bei Noor Thys das Ende ihres Vertrags ein, nimmt aber das falsche Jahr.",
          en: "Greet Vanhove fills in the day on which the contract of Noor Thys ends, but takes the wrong year.",
        },
        command: { ...contract, lastDay: "2025-12-31" },
      },
      {
        who: greet,
        as: manager,
        shows: userScreen({ scope: care.beech.scope, account: noor.account }),
        does: {
          nl: "Greet Vanhove neemt het juiste jaar, en Frans als taal.",
          fr: "Greet Vanhove prend la bonne année, et le français comme langue.",
          de: "Greet Vanhove nimmt das richtige Jahr, und Französisch als Sprache.",
          en: "Greet Vanhove takes the right year, and French as her language.",
        },
        command: contract,
      },
      {
        who: greet,
        as: manager,
        does: {
          nl: "Greet Vanhove wil ook de gebruikers van De Wilg bekijken.",
          fr: "Greet Vanhove veut voir aussi les utilisateurs de De Wilg.",
          de: "Greet Vanhove möchte auch die Benutzer von De Wilg sehen.",
          en: "Greet Vanhove wants to look at the users of De Wilg as well.",
        },
        searches: { scope: care.willow.scope },
      },
      {
        who: noor,
        opens: "cirro",
        scope: care.beech.scope,
        does: {
          nl: "Noor Thys begint haar dienst twintig minuten later en opent CIRRO.",
          fr: "Noor Thys prend son service vingt minutes plus tard et ouvre CIRRO.",
          de: "Noor Thys beginnt ihren Dienst zwanzig Minuten später und öffnet CIRRO.",
          en: "Noor Thys begins her shift twenty minutes later and opens CIRRO.",
        },
        session: { loggedInAt: "2026-05-04T07:20:00.000Z", means: "password" },
        after: 20,
      },
      {
        who: noor,
        opens: "cirro",
        scope: care.willow.scope,
        does: {
          nl: "Noor Thys springt in bij De Wilg en wil CIRRO daar openen.",
          fr: "Noor Thys remplace quelqu’un à De Wilg et veut y ouvrir CIRRO.",
          de: "Noor Thys springt in De Wilg ein und möchte CIRRO dort öffnen.",
          en: "Noor Thys stands in at De Wilg and wants to open CIRRO there.",
        },
        session: { loggedInAt: "2026-05-04T07:20:00.000Z", means: "password" },
        after: 60,
      },
    ],
  });
}
