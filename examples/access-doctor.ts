import type { Labels } from "toegangsbeheer";
import { els, filip, hospital, ines, karen, lea, omar, ruth } from "./facts/hospital.js";
import { known, newcomer, type Person } from "./facts/people.js";
import type { Answers } from "./heal.js";
import { screeningUsers } from "./j7-users.js";
import type { Gives, Heals, Move, Story } from "./story.js";
import { acting, eid, tell } from "./tell.js";

const start = "2026-04-09T07:00:00.000Z";
const { clinic, domain, north } = hospital;

const chief = acting(els, "chief-access-manager", hospital.scope, eid(start));
const manager = acting(filip, "access-manager", domain, eid(start));
const unitManager = acting(ines, "subdivision-manager", north.scope, eid(start));
const siteManager = acting(karen, "site-manager", clinic.scope, eid(start));

const withoutHeracles = ["ehealth-box"];

/** Somebody logs in for Heracles in a place: whatever keeps him out is named, and put right by those who may. */
function doctor(who: Person, scope: string, answers: Answers = {}, means = "eid"): Heals {
  const name = `${who.firstName} ${who.lastName}`;
  const does: Labels = {
    nl: `${name} meldt zich aan voor Heracles.`,
    fr: `${name} se connecte pour Heracles.`,
    de: `${name} meldet sich bei Heracles an.`,
    en: `${name} logs in for Heracles.`,
  };
  return { who, heals: "heracles", scope, session: { loggedInAt: start, means }, answers, does };
}

/** Something goes wrong, and the doctor is called. */
function broken(wrong: Gives, answers: Answers = {}): readonly Move[] {
  return [wrong, doctor(ruth, clinic.scope, answers)];
}

const ofThePlaces: readonly Move[] = [
  ...broken({
    who: els,
    as: chief,
    does: {
      nl: "Els Verbruggen kiest de toepassingen van het domein opnieuw en vergeet Heracles.",
      fr: "Els Verbruggen choisit à nouveau les applications de la qualité et oublie Heracles.",
      de: "Els Verbruggen wählt die Anwendungen des Bereichs neu und vergisst Heracles.",
      en: "Els Verbruggen chooses the domain’s applications anew and forgets Heracles.",
    },
    command: { type: "SetDomainApplications", scope: domain, applications: withoutHeracles },
  }),
  ...broken({
    who: filip,
    as: manager,
    does: {
      nl: "Filip Aerts sluit Heracles voor campus Noord.",
      fr: "Filip Aerts ferme Heracles pour le campus Noord.",
      de: "Filip Aerts schließt Heracles für den Campus Noord.",
      en: "Filip Aerts closes Heracles for the campus Noord.",
    },
    command: { type: "SetSubdivisionApplications", scope: north.scope, applications: withoutHeracles },
  }),
  ...broken({
    who: ines,
    as: unitManager,
    does: {
      nl: "Ines Moreau sluit Heracles voor de kliniek.",
      fr: "Ines Moreau ferme Heracles pour la clinique.",
      de: "Ines Moreau schließt Heracles für die Klinik.",
      en: "Ines Moreau closes Heracles for the clinic.",
    },
    command: { type: "SetSiteApplications", scope: clinic.scope, applications: withoutHeracles },
  }),
];

const ruthThere = { scope: clinic.scope, account: ruth.account };

const ofTheUser: readonly Move[] = [
  ...broken({
    who: karen,
    as: siteManager,
    does: {
      nl: "Karen Smets trekt Heracles in voor Ruth Adriaens.",
      fr: "Karen Smets retire Heracles à Ruth Adriaens.",
      de: "Karen Smets entzieht Ruth Adriaens Heracles.",
      en: "Karen Smets revokes Heracles from Ruth Adriaens.",
    },
    command: {
      type: "RevokeApplications",
      scope: clinic.scope,
      accounts: [ruth.account],
      applications: ["heracles"],
    },
  }),
  ...broken(
    {
      who: karen,
      as: siteManager,
      does: {
        nl: "Karen Smets wist de functies van Ruth Adriaens.",
        fr: "Karen Smets efface les fonctions de Ruth Adriaens.",
        de: "Karen Smets löscht die Funktionen von Ruth Adriaens.",
        en: "Karen Smets clears the functions of Ruth Adriaens.",
      },
      command: { type: "AssignFunctions", ...ruthThere, functions: [] },
    },
    { "functions.0": "radiologist" },
  ),
  ...broken({
    who: karen,
    as: siteManager,
    does: {
      nl: "Karen Smets blokkeert Ruth Adriaens.",
      fr: "Karen Smets bloque Ruth Adriaens.",
      de: "Karen Smets sperrt Ruth Adriaens.",
      en: "Karen Smets blocks Ruth Adriaens.",
    },
    command: { type: "BlockUsers", scope: clinic.scope, accounts: [ruth.account] },
  }),
  doctor(ruth, clinic.scope, {}, "itsme"),
  ...broken(
    {
      who: karen,
      as: siteManager,
      does: {
        nl: "Karen Smets verwijdert Ruth Adriaens bij vergissing.",
        fr: "Karen Smets retire par erreur son rôle à Ruth Adriaens.",
        de: "Karen Smets entfernt Ruth Adriaens versehentlich.",
        en: "Karen Smets removes Ruth Adriaens by mistake.",
      },
      command: { type: "RemoveUsers", scope: clinic.scope, accounts: [ruth.account] },
    },
    {
      "person.insz": ruth.insz,
      "person.email": "ruth.adriaens@delinde.example",
      "functions.0": "radiologist",
    },
  ),
];

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
  doctor(lea, north.scope),
  doctor(lea, clinic.scope, {
    "person.insz": lea.insz,
    "person.email": "lea.fontaine@delinde.example",
    "functions.0": "technologist",
  }),
  {
    who: ines,
    as: unitManager,
    does: {
      nl: "Ines Moreau verwijdert Léa Fontaine op campus Noord: daar dient haar rol tot niets.",
      fr: "Ines Moreau retire à Léa Fontaine son rôle au campus Noord\u00a0: il n’y sert à rien.",
      de: "Ines Moreau entfernt Léa Fontaine beim Campus Noord: Dort nützt ihre Rolle nichts.",
      en: "Ines Moreau removes Léa Fontaine at the campus Noord: her role is of no use there.",
    },
    command: { type: "RemoveUsers", scope: north.scope, accounts: [lea.account] },
  },
];

const managerAlone: Move = doctor(filip, clinic.scope, {
  "person.insz": filip.insz,
  "person.email": "filip.aerts@delinde.example",
  "functions.0": "administrative-employee",
});

const tooEarly: readonly Move[] = [
  {
    who: karen,
    as: siteManager,
    does: {
      nl: "Karen Smets voegt Omar Yilmaz toe op de site van de kliniek, tot eind april.",
      fr: "Karen Smets ajoute Omar Yilmaz sur le site de la clinique, jusqu’à la fin d’avril.",
      de: "Karen Smets fügt Omar Yilmaz am Standort der Klinik hinzu, bis Ende April.",
      en: "Karen Smets adds Omar Yilmaz at the site of the clinic, until the end of April.",
    },
    command: {
      type: "AddUser",
      scope: clinic.scope,
      person: { ...known(omar, "omar.yilmaz@delinde.example"), lastDay: "2026-04-30" },
      applications: ["heracles"],
      functions: ["technologist"],
    },
  },
  doctor(omar, clinic.scope),
  { ...doctor(omar, clinic.scope, { lastDay: "2026-12-31" }), after: 43_200 },
];

/** Everything that keeps somebody out of Heracles, found and put right: chapter 3 of the mammography unit. */
export function accessDoctor(): Story {
  return tell({
    title: {
      nl: "Een mammografische eenheid (3): wat iemand buitenhoudt",
      fr: "Une unité de mammographie (3)\u00a0: ce qui tient quelqu’un à l’écart",
      de: "Eine Mammografieeinheit (3): was jemanden fernhält",
      en: "A mammography unit (3): what keeps somebody out",
    },
    about: {
      nl: "Wat iemand uit Heracles kan houden, het ene na het andere: het systeem noemt de oorzaak en zegt wie wat kan doen.",
      fr: "Ce qui peut tenir quelqu’un à l’écart de l’application Heracles, une chose après l’autre\u00a0: le système nomme la cause et dit qui peut faire quoi.",
      de: "Was jemanden von Heracles fernhalten kann, eins nach dem anderen: Das System nennt die Ursache und sagt, wer was tun kann.",
      en: "What can keep somebody out of Heracles, one thing after the other: the system names the cause and says who can do what.",
    },
    scope: hospital.domain,
    start,
    past: screeningUsers(),
    moves: [...ofThePlaces, ...ofTheUser, ...atTheWrongLevel, managerAlone, ...tooEarly],
  });
}
