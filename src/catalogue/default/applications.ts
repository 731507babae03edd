import type { Application, Labels } from "../types.js";
import { mammographyFunctions } from "./care-kinds.js";
import { everywhere } from "./plain.js";

const plain = (id: string, labels: Labels): Application => ({
  id,
  labels,
  implicitForManagers: true,
  external: [],
});

const heracles: Application = {
  id: "heracles",
  labels: everywhere("Heracles"),
  implicitForManagers: false,
  level: "site",
  functions: mammographyFunctions.map(({ id }) => id),
  authenticationLevel: 500,
  companions: [{ application: "ehealth-box", functions: ["chief-radiologist", "radiologist"] }],
  external: [
    {
      id: "registered-with-screening-centre",
      labels: {
        nl: "De hoofdradioloog is aangemeld bij het centrum voor kankeropsporing",
        fr: "Le radiologue en chef est connu du centre de dépistage du cancer",
        de: "Der leitende Radiologe ist beim Zentrum für Krebsfrüherkennung gemeldet",
        en: "The chief radiologist is registered with the cancer screening centre",
      },
    },
    {
      id: "role-inside-heracles",
      labels: {
        nl: "De gebruiker heeft een rol in Heracles zelf",
        fr: "L’utilisateur a un rôle dans Heracles même",
        de: "Der Benutzer hat eine Rolle in Heracles selbst",
        en: "The user has a role inside Heracles",
      },
    },
  ],
};

const careApplications: readonly Application[] = [
  plain("cirro", everywhere("CIRRO")),
  plain("care-desk", {
    nl: "E-loket Zorg en Gezondheid",
    fr: "Guichet électronique Soins et Santé",
    de: "E-Schalter Pflege und Gesundheit",
    en: "Care and Health e-desk",
  }),
  plain("raas", everywhere("RaaS")),
  heracles,
  plain("ehealth-box", everywhere("eHealthBox")),
  plain("ehealth-certificate-manager", everywhere("eHealth Platform Certificate Manager")),
  plain("ebm-practice-net", everywhere("EBMPracticeNet")),
];

/** The applications that a sender's channels can carry. */
const senderApplications: readonly Application[] = [
  plain("publiato", everywhere("Publiato")),
  plain("dmfa", {
    nl: "Multifunctionele aangifte DmfA",
    fr: "Déclaration multifonctionnelle DmfA",
    de: "Multifunktionelle Meldung DmfA",
    en: "Multifunctional declaration DmfA",
  }),
  plain("temporary-unemployment", {
    nl: "Tijdelijke werkloosheid",
    fr: "Chômage temporaire",
    de: "Zeitweilige Arbeitslosigkeit",
    en: "Temporary unemployment",
  }),
  plain("ecaro", everywhere("Ecaro batch")),
  plain("dimona", {
    nl: "DIMONA onmiddellijke aangifte van tewerkstelling",
    fr: "DIMONA déclaration immédiate de l’emploi",
    de: "DIMONA unmittelbare Beschäftigungsmeldung",
    en: "DIMONA immediate declaration of employment",
  }),
  plain("unique-site-notification", {
    nl: "Unieke werfmelding",
    fr: "Déclaration unique de chantier",
    de: "Einheitliche Baustellenmeldung",
    en: "Single notification of works",
  }),
  plain("social-risk-declaration", {
    nl: "Aangifte van de sociale risico’s",
    fr: "Déclaration des risques sociaux",
    de: "Meldung von Sozialrisiken",
    en: "Declaration of social risks",
  }),
  plain("supplementary-pension", {
    nl: "Beheerder aanvullende pensioenen",
    fr: "Gestionnaire des pensions complémentaires",
    de: "Verwalter der Zusatzpensionen",
    en: "Supplementary pensions manager",
  }),
  plain("pension-register", {
    nl: "Elektronische aangifte bij het Pensioenkadaster",
    fr: "Déclaration électronique au Cadastre des pensions",
    de: "Elektronische Meldung beim Pensionskataster",
    en: "Electronic declaration to the pension register",
  }),
];

/** Their ids, in the order in which lists show them. */
export const senderApplicationIds: readonly string[] = senderApplications.map(({ id }) => id);

const accessManagement: Application = {
  id: "access-management",
  labels: { nl: "Toegangsbeheer", fr: "Gestion des accès", de: "Zugangsverwaltung", en: "Access management" },
  opensWithAnyAssignment: true,
  implicitForManagers: true,
  external: [],
};

/** Every secured application that the manuals name. */
export const applications: readonly Application[] = [
  accessManagement,
  plain("my-handicap", everywhere("MyHandicap")),
  ...careApplications,
  ...senderApplications,
];
