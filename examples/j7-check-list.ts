import type { Labels } from "toegangsbeheer";
import { els, filip, hospital, ines, karen, lea, ruth } from "./facts/hospital.js";
import { known, newcomer, type Person } from "./facts/people.js";
import { screeningUsers } from "./j7-users.js";
import type { Move, Opens, Story } from "./story.js";
import { acting, eid, tell } from "./tell.js";

const start = "2026-04-09T07:00:00.000Z";
const delay = 20;
const { clinic, domain, north } = hospital;

const chief = acting(els, "chief-access-manager", hospital.scope, eid(start));
const manager = acting(filip, "access-manager", domain, eid(start));
const unitManager = acting(ines, "subdivision-manager", north.scope, eid(start));
const siteManager = acting(karen, "site-manager", clinic.scope, eid(start));

const all = ["heracles", "ehealth-box"];
const withoutHeracles = ["ehealth-box"];

/** Somebody tries to open Heracles in a place, so many minutes later. */
function tries(who: Person, scope: string, after = 1): Opens {
  const name = `${who.firstName} ${who.lastName}`;
  const does: Labels = {
    nl: `${name} meldt zich aan voor Heracles.`,
    fr: `${name} s’identifie pour Heracles.`,
    de: `${name} meldet sich bei Heracles an.`,
    en: `${name} logs in for Heracles.`,
  };
  return { who, opens: "heracles", scope, session: eid(start), after, does };
}

/** Something goes wrong, which shows; it is put right, and after the delay all is well. */
function broken(wrong: Move, right: Move): readonly Move[] {
  return [wrong, tries(ruth, clinic.scope), right, tries(ruth, clinic.scope, delay)];
}

const closedAtDomain: readonly Move[] = broken(
  {
    who: els,
    as: chief,
    does: {
      nl: "Els Verbruggen kiest de toepassingen van het domein opnieuw en vergeet Heracles.",
      fr: "Els Verbruggen choisit à nouveau les applications de la qualité et oublie Heracles.",
      de: "Els Verbruggen wählt die Anwendungen des Bereichs neu und vergisst Heracles.",
      en: "Els Verbruggen chooses the domain’s applications anew and forgets Heracles.",
    },
    command: { type: "SetDomainApplications", scope: domain, applications: withoutHeracles },
  },
  {
    who: els,
    as: chief,
    does: {
      nl: "Els Verbruggen opent Heracles opnieuw voor het domein.",
      fr: "Els Verbruggen rouvre Heracles pour la qualité.",
      de: "Els Verbruggen öffnet Heracles wieder für den Bereich.",
      en: "Els Verbruggen opens Heracles again for the domain.",
    },
    command: { type: "SetDomainApplications", scope: domain, applications: all },
  },
);

const closedAtSubdivision: readonly Move[] = broken(
  {
    who: filip,
    as: manager,
    does: {
      nl: "Filip Aerts sluit Heracles voor campus Noord.",
      fr: "Filip Aerts ferme Heracles pour le campus Noord.",
      de: "Filip Aerts schließt Heracles für den Campus Noord.",
      en: "Filip Aerts closes Heracles for the campus Noord.",
    },
    command: { type: "SetSubdivisionApplications", scope: north.scope, applications: withoutHeracles },
  },
  {
    who: filip,
    as: manager,
    does: {
      nl: "Filip Aerts opent Heracles opnieuw voor campus Noord.",
      fr: "Filip Aerts rouvre Heracles pour le campus Noord.",
      de: "Filip Aerts öffnet Heracles wieder für den Campus Noord.",
      en: "Filip Aerts opens Heracles again for the campus Noord.",
    },
    command: { type: "SetSubdivisionApplications", scope: north.scope, applications: all },
  },
);

const closedAtSite: readonly Move[] = broken(
  {
    who: ines,
    as: unitManager,
    does: {
      nl: "Ines Moreau sluit Heracles voor de kliniek.",
      fr: "Ines Moreau ferme Heracles pour la clinique.",
      de: "Ines Moreau schließt Heracles für die Klinik.",
      en: "Ines Moreau closes Heracles for the clinic.",
    },
    command: { type: "SetSiteApplications", scope: clinic.scope, applications: withoutHeracles },
  },
  {
    who: ines,
    as: unitManager,
    does: {
      nl: "Ines Moreau opent Heracles opnieuw voor de kliniek.",
      fr: "Ines Moreau rouvre Heracles pour la clinique.",
      de: "Ines Moreau öffnet Heracles wieder für die Klinik.",
      en: "Ines Moreau opens Heracles again for the clinic.",
    },
    command: { type: "SetSiteApplications", scope: clinic.scope, applications: all },
  },
);

const users = { scope: clinic.scope, accounts: [ruth.account], applications: ["heracles"] };
const notGranted: readonly Move[] = broken(
  {
    who: karen,
    as: siteManager,
    does: {
      nl: "Karen Smets neemt Ruth Adriaens Heracles af.",
      fr: "Karen Smets retire Heracles à Ruth Adriaens.",
      de: "Karen Smets entzieht Ruth Adriaens Heracles.",
      en: "Karen Smets revokes Heracles from Ruth Adriaens.",
    },
    command: { type: "RevokeApplications", ...users },
  },
  {
    who: karen,
    as: siteManager,
    does: {
      nl: "Karen Smets geeft Ruth Adriaens Heracles terug.",
      fr: "Karen Smets rend Heracles à Ruth Adriaens.",
      de: "Karen Smets gibt Ruth Adriaens Heracles zurück.",
      en: "Karen Smets gives Heracles back to Ruth Adriaens.",
    },
    command: { type: "GrantApplications", ...users },
  },
);

const functionOf = { scope: clinic.scope, account: ruth.account };
const withoutFunction: readonly Move[] = broken(
  {
    who: karen,
    as: siteManager,
    does: {
      nl: "Karen Smets wist de functies van Ruth Adriaens.",
      fr: "Karen Smets efface les fonctions de Ruth Adriaens.",
      de: "Karen Smets löscht die Funktionen von Ruth Adriaens.",
      en: "Karen Smets clears the functions of Ruth Adriaens.",
    },
    command: { type: "AssignFunctions", ...functionOf, functions: [] },
  },
  {
    who: karen,
    as: siteManager,
    does: {
      nl: "Karen Smets maakt haar opnieuw radiologe.",
      fr: "Karen Smets lui rend la fonction de radiologue.",
      de: "Karen Smets macht sie wieder zur Radiologin.",
      en: "Karen Smets makes her a radiologist again.",
    },
    command: { type: "AssignFunctions", ...functionOf, functions: ["radiologist"] },
  },
);

const atTheWrongLevel: readonly Move[] = [
  {
    who: ines,
    as: unitManager,
    does: {
      nl: "Ines Moreau voegt laborante Léa Fontaine toe aan campus Noord, in de plaats van aan een site.",
      fr: "Ines Moreau ajoute la technologue Léa Fontaine au campus Noord, plutôt qu’à un site.",
      de: "Ines Moreau fügt die Assistentin Léa Fontaine beim Campus Noord hinzu statt an einem Standort.",
      en: "Ines Moreau adds the technologist Léa Fontaine to the campus Noord instead of to a site.",
    },
    command: {
      type: "AddUser",
      scope: north.scope,
      person: newcomer(lea, "lea.fontaine@delinde.example"),
      applications: ["heracles"],
      functions: ["technologist"],
    },
  },
  tries(lea, north.scope, delay),
  {
    who: ines,
    as: unitManager,
    does: {
      nl: "Ines Moreau verwijdert haar daar.",
      fr: "Ines Moreau l’y supprime.",
      de: "Ines Moreau entfernt sie dort.",
      en: "Ines Moreau removes her there.",
    },
    command: { type: "RemoveUsers", scope: north.scope, accounts: [lea.account] },
  },
  {
    who: ines,
    as: unitManager,
    does: {
      nl: "Ines Moreau voegt haar toe op de site van de kliniek. Haar account bestaat al.",
      fr: "Ines Moreau l’ajoute sur le site de la clinique. Son compte existe déjà.",
      de: "Ines Moreau fügt sie am Standort der Klinik hinzu. Ihr Konto besteht bereits.",
      en: "Ines Moreau adds her at the site of the clinic. Her account exists already.",
    },
    command: {
      type: "AddUser",
      scope: clinic.scope,
      person: known(lea, "lea.fontaine@delinde.example"),
      applications: ["heracles"],
      functions: ["technologist"],
    },
  },
  tries(lea, clinic.scope, delay),
];

const managerAlone: readonly Move[] = [
  tries(filip, clinic.scope),
  {
    who: karen,
    as: siteManager,
    does: {
      nl: "Karen Smets voegt Filip Aerts toe: beheren alleen volstaat niet.",
      fr: "Karen Smets ajoute Filip Aerts\u00a0: gérer ne suffit pas.",
      de: "Karen Smets fügt Filip Aerts hinzu: Verwalten allein genügt nicht.",
      en: "Karen Smets adds Filip Aerts: managing is not enough.",
    },
    command: {
      type: "AddUser",
      scope: clinic.scope,
      person: known(filip, "filip.aerts@delinde.example"),
      applications: ["heracles"],
      functions: ["administrative-employee"],
    },
  },
  tries(filip, clinic.scope, 5),
  tries(filip, clinic.scope, delay - 5),
];

/** Chapter 3: everything that keeps somebody out of Heracles, found and put right. */
export function checkList(): Story {
  return tell({
    title: {
      nl: "Een mammografische eenheid (3): de controlelijst",
      fr: "Une unité de mammographie (3)\u00a0: la liste de contrôle",
      de: "Eine Mammografieeinheit (3): die Prüfliste",
      en: "A mammography unit (3): the check list",
    },
    about: {
      nl: "Wat iemand uit Heracles kan houden, het ene na het andere: het systeem noemt zelf de oorzaak.",
      fr: "Ce qui peut tenir quelqu’un à l’écart de Heracles, une chose après l’autre\u00a0: le système nomme lui-même la cause.",
      de: "Was jemanden von Heracles fernhalten kann, eins nach dem anderen: Das System nennt selbst die Ursache.",
      en: "What can keep somebody out of Heracles, one thing after the other: the system itself names the cause.",
    },
    scope: hospital.domain,
    start,
    registry: screeningUsers().registry,
    moves: [
      ...closedAtDomain,
      ...closedAtSubdivision,
      ...closedAtSite,
      ...notGranted,
      ...withoutFunction,
      ...atTheWrongLevel,
      ...managerAlone,
    ],
  });
}
