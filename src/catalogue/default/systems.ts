import type { ManagingSystem } from "../types.js";

/** The other systems that manage users and applications, or mandates. */
export const systems: readonly ManagingSystem[] = [
  {
    id: "egov-role-administration",
    labels: {
      nl: "Mijn eGov-rollenbeheer",
      fr: "Ma gestion des rôles eGov",
      de: "Meine eGov-Rollenverwaltung",
      en: "My eGov role administration",
    },
  },
  {
    id: "flemish-user-management",
    labels: {
      nl: "Gebruikersbeheer van de Vlaamse overheid",
      fr: "Gestion des utilisateurs de l’Autorité flamande",
      de: "Benutzerverwaltung der Flämischen Behörden",
      en: "User management of the Flemish government",
    },
  },
  {
    id: "general-mandates",
    labels: {
      nl: "Beheer van de mandaten (FOD Financiën)",
      fr: "Gestion des mandats (SPF Finances)",
      de: "Verwaltung der Mandate (FÖD Finanzen)",
      en: "General service for mandates (FPS Finance)",
    },
  },
];
