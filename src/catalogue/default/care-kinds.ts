import type { DomainKind } from "../types.js";
import { plainKind } from "./domain-kind.js";
import { mammographyFunctions, mammographyUnit } from "./mammography.js";

/** The domain kinds of health care. */
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
    labels: {
      nl: "Residentiële zorginstelling",
      fr: "Établissement de soins résidentiels",
      de: "Stationäre Pflegeeinrichtung",
      en: "Residential care institution",
    },
    capacity: "health-care",
    applications: ["cirro", "care-desk", "raas"],
    subdivisionKinds: [
      {
        id: "residential-care-institution",
        labels: {
          nl: "Residentiële zorginstelling",
          fr: "Établissement de soins résidentiels",
          de: "Stationäre Pflegeeinrichtung",
          en: "Residential care institution",
        },
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
