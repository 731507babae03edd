import type { AddSubdivision } from "toegangsbeheer";
import { accessDoctor } from "./access-doctor.js";
import { dirk, filip, hospital, ines, joris, karen, lea, omar, wim } from "./facts/hospital.js";
import { known } from "./facts/people.js";
import { formScreen, placeScreen, userScreen } from "./screens.js";
import type { Story } from "./story.js";
import { acting, eid, tell } from "./tell.js";

const start = "2026-06-15T07:00:00.000Z";
const { bus, centre, clinic, domain, north, south } = hospital;

/** A site, taken for a campus of its own. */
const mistaken: AddSubdivision = {
  type: "AddSubdivision",
  scope: domain,
  kind: "mammography-unit",
  number: bus.number,
  email: "bus@delinde.example",
  manager: "self",
};

/** Chapter 4: a hospital changes. Somebody moves, a manager leaves, and what was made by mistake is removed. */
export function mammographyUpkeep(): Story {
  const manager = acting(filip, "access-manager", domain, eid(start));
  const autumn = { ...manager, session: eid("2026-09-14T07:00:00.000Z") };
  const unitManager = acting(ines, "subdivision-manager", north.scope, eid(start));
  const siteManager = acting(karen, "site-manager", clinic.scope, eid(start));
  const technologists = [wim.account, lea.account];
  return tell({
    title: {
      nl: "Een mammografische eenheid (4): wat verandert",
      fr: "Une unité de mammographie (4)\u00a0: ce qui change",
      de: "Eine Mammografieeinheit (4): was sich ändert",
      en: "A mammography unit (4): what changes",
    },
    about: {
      nl: "De Mammobus rijdt alleen in de zomer, iemand gaat met pensioen, en wat verkeerd werd aangemaakt moet weer weg.",
      fr: "Le Mammobus ne roule qu’en été, quelqu’un part à la retraite, et ce qui a été créé par erreur doit disparaître.",
      de: "Der Mammobus fährt nur im Sommer, jemand geht in Pension, und was falsch angelegt wurde, muss wieder weg.",
      en: "The Mammobus is on the road only in summer, somebody retires, and what was made by mistake has to go.",
    },
    scope: domain,
    start,
    past: accessDoctor(),
    moves: [
      {
        who: karen,
        as: siteManager,
        form: formScreen(
          { form: "AssignFunctionsToUsers", scope: clinic.scope, accounts: technologists },
          "functions",
        ),
        does: {
          nl: "Karen Smets kent twee laboranten tegelijk een tweede functie toe, voor het onthaal in de zomer.",
          fr: "Karen Smets attribue à deux technologues à la fois une seconde fonction, pour l’accueil en été.",
          de: "Karen Smets weist zwei Assistenten zugleich eine zweite Funktion zu, für den Empfang im Sommer.",
          en: "Karen Smets assigns two technologists a second function at once, for the reception desk in summer.",
        },
        command: {
          type: "AssignFunctionsToUsers",
          scope: clinic.scope,
          accounts: technologists,
          functions: ["technologist", "administrative-employee"],
        },
      },
      {
        who: karen,
        as: siteManager,
        does: {
          nl: "Karen Smets wil Wim Jacobs verplaatsen naar de Mammobus, die zij niet beheert.",
          fr: "Karen Smets veut déplacer Wim Jacobs vers le Mammobus, qu’elle ne gère pas.",
          de: "Karen Smets möchte Wim Jacobs zum Mammobus versetzen, den sie nicht verwaltet.",
          en: "Karen Smets wants to move Wim Jacobs to the Mammobus, which she does not manage.",
        },
        command: { type: "MoveUser", scope: clinic.scope, account: wim.account, to: bus.scope },
      },
      {
        who: ines,
        as: unitManager,
        shows: userScreen({ scope: bus.scope, account: wim.account }),
        does: {
          nl: "Ines Moreau, beheerder van campus Noord, doet het.",
          fr: "Ines Moreau, qui gère le campus Noord, le fait.",
          de: "Ines Moreau, Verwalterin des Campus Noord, tut es.",
          en: "Ines Moreau, who manages the campus Noord, does it.",
        },
        command: { type: "MoveUser", scope: clinic.scope, account: wim.account, to: bus.scope },
      },
      {
        who: wim,
        opens: "heracles",
        scope: bus.scope,
        session: eid("2026-06-15T07:25:00.000Z"),
        does: {
          nl: "Wim Jacobs opent Heracles een half uur later in de Mammobus.",
          fr: "Wim Jacobs ouvre Heracles une demi-heure plus tard dans le Mammobus.",
          de: "Wim Jacobs öffnet Heracles eine halbe Stunde später im Mammobus.",
          en: "Wim Jacobs opens Heracles half an hour later in the Mammobus.",
        },
        after: 30,
      },
      {
        who: joris,
        as: acting(joris, "subdivision-manager", south.scope, eid(start)),
        form: formScreen({ form: "ReplaceSiteManager", scope: centre.scope, insz: omar.insz }),
        shows: placeScreen(centre.scope),
        does: {
          nl: "Dirk Mertens gaat met pensioen. Joris Lemmens laat de site Zuid over aan Omar Yilmaz.",
          fr: "Dirk Mertens part à la retraite. Joris Lemmens confie le site Zuid à Omar Yilmaz.",
          de: "Dirk Mertens geht in Pension. Joris Lemmens überlässt den Standort Zuid Omar Yilmaz.",
          en: "Dirk Mertens retires. Joris Lemmens leaves the site Zuid to Omar Yilmaz.",
        },
        command: {
          type: "ReplaceSiteManager",
          scope: centre.scope,
          manager: known(omar, "omar.yilmaz@delinde.example"),
        },
      },
      {
        who: dirk,
        as: acting(dirk, "site-manager", centre.scope, eid(start)),
        does: {
          nl: "Dirk Mertens wil op zijn laatste dag nog een gebruiker blokkeren.",
          fr: "Dirk Mertens veut encore bloquer un utilisateur le jour de son départ.",
          de: "Dirk Mertens möchte an seinem letzten Tag noch einen Benutzer sperren.",
          en: "Dirk Mertens wants to block a user on his last day.",
        },
        command: { type: "BlockUsers", scope: centre.scope, accounts: [omar.account] },
      },
      {
        who: ines,
        as: unitManager,
        does: {
          nl: "Ines Moreau wil campus Noord voor de zomer aan Karen Smets overlaten.",
          fr: "Ines Moreau veut confier le campus Noord à Karen Smets pour l’été.",
          de: "Ines Moreau möchte den Campus Noord für den Sommer Karen Smets überlassen.",
          en: "Ines Moreau wants to leave the campus Noord to Karen Smets for the summer.",
        },
        command: {
          type: "ReplaceSubdivisionManager",
          scope: north.scope,
          manager: known(karen, "karen.smets@delinde.example"),
        },
      },
      {
        who: filip,
        as: manager,
        shows: placeScreen(north.scope),
        does: {
          nl: "Filip Aerts, de toegangsbeheerder, neemt de campus zelf over.",
          fr: "Filip Aerts, le Gestionnaire d’Accès, reprend lui-même le campus.",
          de: "Filip Aerts, der Zugangsverwalter, übernimmt den Campus selbst.",
          en: "Filip Aerts, the access manager, takes the campus over himself.",
        },
        command: { type: "ReplaceSubdivisionManager", scope: north.scope, manager: "self" },
      },
      {
        who: filip,
        as: manager,
        form: formScreen({ form: "AddSubdivision", scope: domain }, "kind", "number"),
        does: {
          nl: "Filip Aerts maakt van de Mammobus bij vergissing een subafdeling, terwijl er al gebruikers zijn.",
          fr: "Filip Aerts fait par erreur du Mammobus une sous-division, alors qu’il y a déjà des utilisateurs.",
          de: "Filip Aerts macht den Mammobus irrtümlich zur Unterabteilung, obwohl es schon Benutzer gibt.",
          en: "Filip Aerts makes the Mammobus a subdivision by mistake, when there are users already.",
        },
        command: mistaken,
        after: 60,
      },
      {
        who: filip,
        as: manager,
        does: {
          nl: "Filip Aerts wil ze verwijderen, maar kiest in de lijst campus Noord.",
          fr: "Filip Aerts veut la supprimer, mais choisit le campus Noord dans la liste.",
          de: "Filip Aerts möchte sie entfernen, wählt in der Liste aber den Campus Noord.",
          en: "Filip Aerts wants to remove it, but chooses the campus Noord from the list.",
        },
        command: { type: "RemoveSubdivision", scope: north.scope },
      },
      {
        who: filip,
        as: { ...manager, session: eid("2026-06-15T09:00:00.000Z") },
        does: {
          nl: "Filip Aerts meldt zich opnieuw aan en kiest de juiste.",
          fr: "Filip Aerts se connecte à nouveau et choisit la bonne.",
          de: "Filip Aerts meldet sich erneut an und wählt die richtige.",
          en: "Filip Aerts logs in again and chooses the right one.",
        },
        command: { type: "RemoveSubdivision", scope: `${domain}/mammography-unit:${bus.number}` },
        after: 30,
      },
      {
        who: filip,
        as: autumn,
        does: {
          nl: "Filip Aerts wil in september de Mammobus sluiten, waar Wim Jacobs nog gebruiker is.",
          fr: "Filip Aerts veut fermer en septembre le Mammobus, où Wim Jacobs est encore utilisateur.",
          de: "Filip Aerts möchte im September den Mammobus schließen, wo Wim Jacobs noch Benutzer ist.",
          en: "Filip Aerts wants to close the Mammobus in September, where Wim Jacobs is still a user.",
        },
        command: { type: "RemoveSite", scope: bus.scope },
        after: 91 * 24 * 60,
      },
      {
        who: filip,
        as: autumn,
        does: {
          nl: "Filip Aerts verplaatst hem terug naar de kliniek.",
          fr: "Filip Aerts le déplace à nouveau vers la clinique.",
          de: "Filip Aerts versetzt ihn zurück in die Klinik.",
          en: "Filip Aerts moves him back to the clinic.",
        },
        command: { type: "MoveUser", scope: bus.scope, account: wim.account, to: clinic.scope },
      },
      {
        who: filip,
        as: autumn,
        does: {
          nl: "Filip Aerts verwijdert de site.",
          fr: "Filip Aerts supprime le site.",
          de: "Filip Aerts entfernt den Standort.",
          en: "Filip Aerts removes the site.",
        },
        command: { type: "RemoveSite", scope: bus.scope },
      },
      {
        who: filip,
        as: autumn,
        does: {
          nl: "Filip Aerts laat campus Noord weer over aan Ines Moreau.",
          fr: "Filip Aerts confie à nouveau le campus Noord à Ines Moreau.",
          de: "Filip Aerts überlässt den Campus Noord wieder Ines Moreau.",
          en: "Filip Aerts leaves the campus Noord to Ines Moreau again.",
        },
        command: {
          type: "ReplaceSubdivisionManager",
          scope: north.scope,
          manager: known(ines, "ines.moreau@delinde.example"),
        },
      },
    ],
  });
}
