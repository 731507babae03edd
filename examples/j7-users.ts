import { dirk, hospital, karen, omar, ruth, wim } from "./facts/hospital.js";
import { newcomer } from "./facts/people.js";
import { mammographyUnit } from "./j7-structure.js";
import { formScreen, userScreen } from "./screens.js";
import type { Story } from "./story.js";
import { acting, eid, tell } from "./tell.js";

const start = "2026-04-08T07:00:00.000Z";

/** Chapter 2: users with applications and functions at each site, and twenty minutes of waiting. */
export function screeningUsers(): Story {
  const clinicManager = acting(karen, "site-manager", hospital.clinic.scope, eid(start));
  const clinicManagerAgain = { ...clinicManager, session: eid("2026-04-08T07:10:00.000Z") };
  const radiologist = { who: ruth, opens: "heracles", scope: hospital.clinic.scope };
  return tell({
    title: {
      nl: "Een mammografische eenheid (2): de gebruikers",
      fr: "Une unité de mammographie (2)\u00a0: les utilisateurs",
      de: "Eine Mammografieeinheit (2): die Benutzer",
      en: "A mammography unit (2): its users",
    },
    about: {
      nl: "Alle subafdelingen en sites bestaan. Nu komen de gebruikers, elk op de site waar hij werkt.",
      fr: "Toutes les sous-divisions et tous les sites existent. Viennent à présent les utilisateurs, chacun sur le site où il travaille.",
      de: "Alle Unterabteilungen und Standorte bestehen. Nun kommen die Benutzer, jeder an den Standort, an dem er arbeitet.",
      en: "All subdivisions and sites exist. Now come the users, each at the site where he works.",
    },
    scope: hospital.domain,
    start,
    past: mammographyUnit(),
    moves: [
      {
        who: karen,
        as: clinicManager,
        form: formScreen(
          { form: "AddUser", scope: hospital.clinic.scope, insz: ruth.insz },
          "applications",
          "functions",
        ),
        does: {
          nl: "Karen Smets voegt radiologe Ruth Adriaens toe op de site Noord.",
          fr: "Karen Smets ajoute la radiologue Ruth Adriaens sur le site Noord.",
          de: "Karen Smets fügt die Radiologin Ruth Adriaens am Standort Noord hinzu.",
          en: "Karen Smets adds the radiologist Ruth Adriaens at the site Noord.",
        },
        command: {
          type: "AddUser",
          scope: hospital.clinic.scope,
          person: newcomer(ruth, "ruth.adriaens@delinde.example"),
          applications: ["heracles"],
        },
      },
      {
        who: karen,
        as: clinicManager,
        does: {
          nl: "Karen Smets wil haar meteen haar functie toekennen.",
          fr: "Karen Smets veut aussitôt lui attribuer sa fonction.",
          de: "Karen Smets möchte ihr sofort ihre Funktion zuweisen.",
          en: "Karen Smets wants to assign her function at once.",
        },
        command: {
          type: "AssignFunctions",
          scope: hospital.clinic.scope,
          account: ruth.account,
          functions: ["radiologist"],
        },
      },
      {
        who: karen,
        as: clinicManagerAgain,
        form: formScreen(
          { form: "AssignFunctions", scope: hospital.clinic.scope, account: ruth.account },
          "functions",
        ),
        shows: userScreen({ scope: hospital.clinic.scope, account: ruth.account }),
        does: {
          nl: "Karen Smets meldt zich opnieuw aan en probeert het nog eens.",
          fr: "Karen Smets se connecte à nouveau et réessaie.",
          de: "Karen Smets meldet sich erneut an und versucht es noch einmal.",
          en: "Karen Smets logs in again and tries once more.",
        },
        command: {
          type: "AssignFunctions",
          scope: hospital.clinic.scope,
          account: ruth.account,
          functions: ["radiologist"],
        },
        after: 10,
      },
      {
        who: karen,
        as: clinicManagerAgain,
        does: {
          nl: "Karen Smets volgt de raad en kent haar ook eHealthBox toe.",
          fr: "Karen Smets suit le conseil et lui attribue aussi eHealthBox.",
          de: "Karen Smets folgt dem Rat und weist ihr auch eHealthBox zu.",
          en: "Karen Smets takes the advice and grants her eHealthBox too.",
        },
        command: {
          type: "GrantApplications",
          scope: hospital.clinic.scope,
          accounts: [ruth.account],
          applications: ["ehealth-box"],
        },
      },
      {
        who: karen,
        as: clinicManagerAgain,
        does: {
          nl: "Karen Smets voegt laborant Wim Jacobs toe, met zijn functie erbij.",
          fr: "Karen Smets ajoute le technologue Wim Jacobs, avec sa fonction.",
          de: "Karen Smets fügt den Assistenten Wim Jacobs hinzu, gleich mit seiner Funktion.",
          en: "Karen Smets adds the technologist Wim Jacobs, along with his function.",
        },
        command: {
          type: "AddUser",
          scope: hospital.clinic.scope,
          person: newcomer(wim, "wim.jacobs@delinde.example"),
          applications: ["heracles"],
          functions: ["technologist"],
        },
      },
      {
        who: dirk,
        as: acting(dirk, "site-manager", hospital.centre.scope, eid(start)),
        does: {
          nl: "Dirk Mertens voegt Omar Yilmaz van het onthaal toe op de site Zuid.",
          fr: "Dirk Mertens ajoute Omar Yilmaz, de l’accueil, sur le site Zuid.",
          de: "Dirk Mertens fügt Omar Yilmaz vom Empfang am Standort Zuid hinzu.",
          en: "Dirk Mertens adds Omar Yilmaz of the reception desk at the site Zuid.",
        },
        command: {
          type: "AddUser",
          scope: hospital.centre.scope,
          person: newcomer(omar, "omar.yilmaz@delinde.example"),
          applications: ["heracles"],
          functions: ["administrative-employee"],
        },
      },
      {
        ...radiologist,
        does: {
          nl: "Ruth Adriaens probeert Heracles te openen.",
          fr: "Ruth Adriaens essaie d’ouvrir Heracles.",
          de: "Ruth Adriaens versucht, Heracles zu öffnen.",
          en: "Ruth Adriaens tries to open Heracles.",
        },
        session: eid("2026-04-08T07:15:00.000Z"),
      },
      {
        ...radiologist,
        does: {
          nl: "Ruth Adriaens drinkt een kop koffie en probeert het twintig minuten later opnieuw.",
          fr: "Ruth Adriaens boit un café et réessaie vingt minutes plus tard.",
          de: "Ruth Adriaens trinkt einen Kaffee und versucht es zwanzig Minuten später erneut.",
          en: "Ruth Adriaens has a cup of coffee and tries again twenty minutes later.",
        },
        session: eid("2026-04-08T07:35:00.000Z"),
        after: 20,
      },
      {
        ...radiologist,
        does: {
          nl: "Ruth Adriaens heeft na de middag haar kaart niet bij zich en meldt zich aan met een wachtwoord.",
          fr: "Ruth Adriaens n’a pas sa carte l’après-midi et se connecte avec un mot de passe.",
          de: "Ruth Adriaens hat am Nachmittag ihre Karte nicht bei sich und meldet sich mit einem Kennwort an.",
          en: "Ruth Adriaens does not have her card in the afternoon and logs in with a password.",
        },
        session: { loggedInAt: "2026-04-08T11:30:00.000Z", means: "password" },
        after: 4 * 60,
      },
      {
        ...radiologist,
        scope: hospital.bus.scope,
        does: {
          nl: "Ruth Adriaens wil Heracles ook openen voor de Mammobus. Daar is zij niet toegevoegd.",
          fr: "Ruth Adriaens veut aussi ouvrir Heracles pour le Mammobus. Elle n’y a pas été ajoutée.",
          de: "Ruth Adriaens möchte Heracles auch für den Mammobus öffnen. Dort wurde sie nicht hinzugefügt.",
          en: "Ruth Adriaens wants to open Heracles for the Mammobus as well. She was not added there.",
        },
        session: eid("2026-04-08T11:40:00.000Z"),
        after: 10,
      },
    ],
  });
}
