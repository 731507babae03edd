import type { DeclarationKind } from "../types.js";

/** The declarations that can be routed. */
export const declarations: readonly DeclarationKind[] = [
  {
    id: "social-risk-declaration",
    labels: {
      nl: "Aangifte van de sociale risico’s",
      fr: "Déclaration des risques sociaux",
      de: "Meldung von Sozialrisiken",
      en: "Declaration of social risks",
    },
  },
];
