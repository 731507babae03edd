import type { Session } from "toegangsbeheer";
import { amina, bakery, bruno, hans, lotte, nina, pieter } from "./facts/bakery.js";
import { newcomer } from "./facts/people.js";
import { appointChief } from "./j1-appoint-chief.js";
import { formScreen, placeScreen } from "./screens.js";
import type { Story } from "./story.js";
import { acting, eid, tell } from "./tell.js";

const start = "2026-03-10T08:00:00.000Z";
const morning: Session = eid(start);
const code: Session = { loggedInAt: "2026-03-10T09:00:00.000Z", means: "mobile-code" };
const codeLater: Session = { loggedInAt: "2026-03-24T09:00:00.000Z", means: "mobile-code" };

/** The chief leaves a domain to an access manager, who gets help from a co-access manager for a while. */
export function delegateDomain(): Story {
  const chief = acting(lotte, "chief-access-manager", bakery.scope, morning);
  const manager = acting(pieter, "access-manager", bakery.employer, code);
  const helper = acting(amina, "co-access-manager", bakery.employer, code);
  return tell({
    title: {
      nl: "Een domein overlaten aan een toegangsbeheerder",
      fr: "Confier une qualité à un Gestionnaire d’Accès",
      de: "Einen Bereich einem Zugangsverwalter überlassen",
      en: "Leaving a domain to an access manager",
    },
    about: {
      nl: `Lotte Peeters, hoofdtoegangsbeheerder van ${bakery.name}, beheert alle domeinen die niemand anders kreeg.`,
      fr: `Lotte Peeters, Gestionnaire d’Accès Principal de ${bakery.name}, gère toutes les qualités qui n’ont été confiées à personne d’autre.`,
      de: `Lotte Peeters, Hauptzugangsverwalterin von ${bakery.name}, verwaltet alle Bereiche, die niemand anderem anvertraut wurden.`,
      en: `Lotte Peeters, chief access manager of ${bakery.name}, manages every domain that nobody else was given.`,
    },
    scope: bakery.scope,
    start,
    past: appointChief(),
    moves: [
      {
        who: lotte,
        as: chief,
        form: formScreen({ form: "ReplaceAccessManager", scope: bakery.employer, insz: hans.insz }),
        does: {
          nl: "Lotte Peeters wil het domein van de werkgever overlaten aan Hans Keller, een vennoot.",
          fr: "Lotte Peeters veut confier la qualité d’employeur à Hans Keller, un associé.",
          de: "Lotte Peeters möchte den Bereich des Arbeitgebers Hans Keller überlassen, einem Gesellschafter.",
          en: "Lotte Peeters wants to leave the employer’s domain to Hans Keller, a partner.",
        },
        command: {
          type: "ReplaceAccessManager",
          scope: bakery.employer,
          manager: newcomer(hans, "hans@korenaar.example"),
        },
      },
      {
        who: lotte,
        as: chief,
        shows: placeScreen(bakery.employer),
        does: {
          nl: "Lotte Peeters kiest Pieter Goossens van de personeelsdienst.",
          fr: "Lotte Peeters choisit Pieter Goossens, du service du personnel.",
          de: "Lotte Peeters wählt Pieter Goossens aus der Personalabteilung.",
          en: "Lotte Peeters chooses Pieter Goossens of the staff department.",
        },
        command: {
          type: "ReplaceAccessManager",
          scope: bakery.employer,
          manager: newcomer(pieter, "personeel@korenaar.example"),
        },
      },
      {
        who: lotte,
        as: chief,
        does: {
          nl: "Lotte Peeters krijgt spijt en wil Pieter Goossens gewoon verwijderen.",
          fr: "Lotte Peeters change d’avis et veut simplement retirer son rôle à Pieter Goossens.",
          de: "Lotte Peeters überlegt es sich anders und möchte Pieter Goossens einfach entfernen.",
          en: "Lotte Peeters changes her mind and simply wants to remove Pieter Goossens.",
        },
        command: { type: "RemoveUsers", scope: bakery.employer, accounts: [pieter.account] },
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens gaat met verlof en stelt Amina Haddad aan als co-toegangsbeheerder.",
          fr: "Pieter Goossens part en congé et désigne Amina Haddad co-Gestionnaire d’Accès.",
          de: "Pieter Goossens geht in Urlaub und ernennt Amina Haddad zur Co-Zugangsverwalterin.",
          en: "Pieter Goossens goes on leave and appoints Amina Haddad co-access manager.",
        },
        command: {
          type: "AppointCoAccessManager",
          scope: bakery.employer,
          person: newcomer(amina, "personeel@korenaar.example"),
        },
        after: 60,
      },
      {
        who: amina,
        as: helper,
        does: {
          nl: "Amina Haddad wil op haar beurt Bruno Renard als co-toegangsbeheerder aanstellen.",
          fr: "Amina Haddad veut à son tour désigner Bruno Renard co-Gestionnaire d’Accès.",
          de: "Amina Haddad möchte ihrerseits Bruno Renard zum Co-Zugangsverwalter ernennen.",
          en: "Amina Haddad in turn wants to appoint Bruno Renard co-access manager.",
        },
        command: {
          type: "AppointCoAccessManager",
          scope: bakery.employer,
          person: newcomer(bruno, "bruno@korenaar.example"),
        },
      },
      {
        who: amina,
        as: helper,
        form: formScreen({ form: "AddUser", scope: bakery.employer, insz: bruno.insz }, "applications"),
        does: {
          nl: "Amina Haddad voegt hem toe als gebruiker voor de kwartaalaangifte: dat mag wel.",
          fr: "Amina Haddad l’ajoute comme utilisateur pour la déclaration trimestrielle\u00a0: cela, elle le peut.",
          de: "Amina Haddad fügt ihn als Benutzer für die Quartalsmeldung hinzu: Das darf sie.",
          en: "Amina Haddad adds him as a user for the quarterly declaration: that she may do.",
        },
        command: {
          type: "AddUser",
          scope: bakery.employer,
          person: newcomer(bruno, "bruno@korenaar.example"),
          applications: ["dmfa"],
        },
      },
      {
        who: pieter,
        as: { ...manager, session: codeLater },
        does: {
          nl: "Pieter Goossens is terug en verwijdert de rol van Amina Haddad weer.",
          fr: "Pieter Goossens est de retour et retire à Amina Haddad son rôle.",
          de: "Pieter Goossens ist zurück und entzieht Amina Haddad ihre Rolle wieder.",
          en: "Pieter Goossens is back and takes Amina Haddad’s role away again.",
        },
        command: { type: "RemoveUsers", scope: bakery.employer, accounts: [amina.account] },
        after: 14 * 24 * 60,
      },
      {
        who: amina,
        as: helper,
        does: {
          nl: "Amina Haddad heeft het scherm nog open en wil Nina Claes een toepassing toekennen.",
          fr: "Amina Haddad a encore l’écran ouvert et veut attribuer une application à Nina Claes.",
          de: "Amina Haddad hat den Bildschirm noch offen und möchte Nina Claes eine Anwendung zuweisen.",
          en: "Amina Haddad still has the screen open and wants to grant Nina Claes an application.",
        },
        command: {
          type: "GrantApplications",
          scope: bakery.employer,
          accounts: [nina.account],
          applications: ["dmfa"],
        },
      },
    ],
  });
}
