import type { FunctionKind, SubdivisionKind } from "../types.js";

/** The functions of a mammography unit: they count at the site. */
export const mammographyFunctions: readonly FunctionKind[] = [
  {
    id: "chief-radiologist",
    labels: {
      nl: "hoofdradioloog",
      fr: "radiologue en chef",
      de: "leitender Radiologe",
      en: "chief radiologist",
    },
    level: "site",
  },
  {
    id: "radiologist",
    labels: { nl: "radioloog", fr: "radiologue", de: "Radiologe", en: "radiologist" },
    level: "site",
  },
  {
    id: "technologist",
    labels: {
      nl: "laborant",
      fr: "technologue en imagerie médicale",
      de: "medizinisch-technischer Radiologieassistent",
      en: "technologist",
    },
    level: "site",
  },
  {
    id: "administrative-employee",
    labels: {
      nl: "administratief medewerker",
      fr: "collaborateur administratif",
      de: "Verwaltungsmitarbeiter",
      en: "administrative employee",
    },
    level: "site",
  },
];

/** A mammography unit, and its sites. */
export const mammographyUnit: SubdivisionKind = {
  id: "mammography-unit",
  labels: {
    nl: "Mammografische eenheid",
    fr: "Unité de mammographie",
    de: "Mammografieeinheit",
    en: "Mammography unit",
  },
  identifiedBy: "hco-number",
  siteKinds: [
    {
      id: "mammography-site",
      labels: {
        nl: "Mammografische eenheid site",
        fr: "Site de l’unité de mammographie",
        de: "Standort der Mammografieeinheit",
        en: "Mammography unit site",
      },
      identifiedBy: "hco-number",
    },
  ],
};
