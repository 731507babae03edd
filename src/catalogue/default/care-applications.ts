import type { Application } from "../types.js";
import { everywhere } from "./labels.js";
import { mammographyFunctions } from "./mammography.js";

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

/** The applications of health care. */
export const careApplications: readonly Application[] = [
  { id: "cirro", labels: everywhere("CIRRO"), implicitForManagers: true, external: [] },
  {
    id: "care-desk",
    labels: {
      nl: "E-loket Zorg en Gezondheid",
      fr: "Guichet électronique Soins et Santé",
      de: "E-Schalter Pflege und Gesundheit",
      en: "Care and Health e-desk",
    },
    implicitForManagers: true,
    external: [],
  },
  { id: "raas", labels: everywhere("RaaS"), implicitForManagers: true, external: [] },
  heracles,
  { id: "ehealth-box", labels: everywhere("eHealthBox"), implicitForManagers: true, external: [] },
  {
    id: "ehealth-certificate-manager",
    labels: everywhere("eHealth Platform Certificate Manager"),
    implicitForManagers: true,
    external: [],
  },
  { id: "ebm-practice-net", labels: everywhere("EBMPracticeNet"), implicitForManagers: true, external: [] },
];
