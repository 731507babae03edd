import type { DomainKind, Labels } from "../types.js";
import { plainKind } from "./domain-kind.js";
import { everywhere } from "./labels.js";
import { senderApplicationIds } from "./sender-applications.js";

const sending = (id: string, labels: Labels): DomainKind => ({
  ...plainKind,
  id,
  labels,
  capacity: "employer",
  applications: senderApplicationIds,
  sender: true,
});

/** The employer's domain kind: one domain for each of its NSSO numbers. */
export const employer: DomainKind = {
  ...sending("employer-nsso", {
    nl: "Werkgever RSZ",
    fr: "Employeur ONSS",
    de: "Arbeitgeber LSS",
    en: "Employer NSSO",
  }),
  identifiedBy: "nsso-number",
  opensByItself: "for-employers",
  curator: true,
};

/** The domain kinds of those who send declarations for employers. */
export const senderKinds: readonly DomainKind[] = [
  sending("service-provider", {
    nl: "Dienstverlener",
    fr: "Prestataire de services",
    de: "Dienstleister",
    en: "Service provider",
  }),
  sending("full-service-centre", everywhere("Full Service Center")),
  sending("recognised-social-secretariat", {
    nl: "Erkend Sociaal Secretariaat",
    fr: "Secrétariat social agréé",
    de: "Zugelassenes Sozialsekretariat",
    en: "Recognised social secretariat",
  }),
  sending("mandatary", { nl: "Mandataris", fr: "Mandataire", de: "Mandatar", en: "Mandatary" }),
];
