import type { MandateSubject } from "../types.js";

/** What mandates can be about: social security is given here, the rest in the general service for mandates. */
export const mandateSubjects: readonly MandateSubject[] = [
  {
    id: "social-security",
    labels: {
      nl: "Sociale zekerheid",
      fr: "Sécurité sociale",
      de: "Soziale Sicherheit",
      en: "Social security",
    },
  },
  {
    id: "tax",
    labels: { nl: "Belastingen", fr: "Impôts", de: "Steuern", en: "Tax" },
    managedElsewhere: "general-mandates",
  },
  {
    id: "vat",
    labels: { nl: "Btw", fr: "TVA", de: "Mehrwertsteuer", en: "VAT" },
    managedElsewhere: "general-mandates",
  },
  {
    id: "health-care",
    labels: { nl: "Gezondheidszorg", fr: "Soins de santé", de: "Gesundheitspflege", en: "Health care" },
    managedElsewhere: "general-mandates",
  },
];
