import type { DomainKind, FunctionKind, Labels, SubdivisionKind } from "../types.js";
import { plainKind } from "./plain.js";

const atSite = (id: string, labels: Labels): FunctionKind => ({ id, labels, level: "site" });

/** The functions of a mammography unit: they count at the site. */
export const mammographyFunctions: readonly FunctionKind[] = [
  atSite("chief-radiologist", {
    nl: "hoofdradioloog",
    fr: "radiologue en chef",
    de: "leitender Radiologe",
    en: "chief radiologist",
  }),
  atSite("radiologist", { nl: "radioloog", fr: "radiologue", de: "Radiologe", en: "radiologist" }),
  atSite("technologist", {
    nl: "laborant",
    fr: "technologue en imagerie médicale",
    de: "medizinisch-technischer Radiologieassistent",
    en: "technologist",
  }),
  atSite("administrative-employee", {
    nl: "administratief medewerker",
    fr: "collaborateur administratif",
    de: "Verwaltungsmitarbeiter",
    en: "administrative employee",
  }),
];

const mammographyUnit: SubdivisionKind = {
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

const residentialCare: Labels = {
  nl: "Residentiële zorginstelling",
  fr: "Établissement de soins résidentiels",
  de: "Stationäre Pflegeeinrichtung",
  en: "Residential care institution",
};

export const careKinds: readonly DomainKind[] = [
  {
    ...plainKind,
    id: "hospital",
    labels: {
      nl: "Zorgverstrekker: ziekenhuis",
      fr: "Prestataire de soins : hôpital",
      de: "Gesundheitsdienstleister: Krankenhaus",
      en: "Care provider: hospital",
    },
    capacity: "health-care",
  },
  {
    ...plainKind,
    id: "residential-care",
    labels: residentialCare,
    capacity: "health-care",
    applications: ["cirro", "care-desk", "raas"],
    subdivisionKinds: [
      {
        id: "residential-care-institution",
        labels: residentialCare,
        identifiedBy: "identification-code",
        siteKinds: [],
      },
    ],
    usersBelongAt: "subdivision",
  },
  {
    ...plainKind,
    id: "ehealth-care",
    labels: {
      nl: "eHealth Gezondheidszorg",
      fr: "eHealth Soins de santé",
      de: "eHealth Gesundheitspflege",
      en: "eHealth health care",
    },
    capacity: "health-care",
    applications: [
      "cirro",
      "care-desk",
      "raas",
      "ehealth-box",
      "ehealth-certificate-manager",
      "ebm-practice-net",
    ],
    subdivisionKinds: [
      {
        id: "health-care",
        labels: { nl: "Gezondheidszorg", fr: "Soins de santé", de: "Gesundheitspflege", en: "Health care" },
        identifiedBy: "hco-number",
        siteKinds: [],
      },
    ],
    usersBelongAt: "subdivision",
  },
  {
    ...plainKind,
    id: "mammography-screening",
    labels: {
      nl: "Mammografische eenheid kankerbevolkingsonderzoek",
      fr: "Unité de mammographie du dépistage du cancer",
      de: "Mammografieeinheit der Krebsfrüherkennung",
      en: "Mammography unit of the cancer screening programme",
    },
    capacity: "health-care",
    applications: ["ehealth-box", "ehealth-certificate-manager", "ebm-practice-net", "heracles"],
    functions: mammographyFunctions,
    subdivisionKinds: [mammographyUnit],
    usersBelongAt: "site",
  },
];
