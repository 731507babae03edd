import type { DomainKind, Labels } from "../types.js";
import { plainKind } from "./domain-kind.js";

const social = (id: string, labels: Labels): DomainKind => ({
  ...plainKind,
  id,
  labels,
  capacity: "social-security",
});

const handicap = (id: string, labels: Labels): DomainKind => ({
  ...social(id, labels),
  applications: ["my-handicap"],
});

/** The domain kinds of civil servants and other professionals of social security. */
export const socialKinds: readonly DomainKind[] = [
  social("telephone-operator", {
    nl: "Telefoonoperator",
    fr: "Opérateur téléphonique",
    de: "Telefonanbieter",
    en: "Telephone operator",
  }),
  handicap("social-welfare", {
    nl: "Maatschappelijk Welzijn",
    fr: "Action sociale",
    de: "Sozialhilfe",
    en: "Social welfare",
  }),
  handicap("social-welfare-chapter-12", {
    nl: "Maatschappelijk Welzijn-Hoofdstuk 12",
    fr: "Action sociale-Chapitre 12",
    de: "Sozialhilfe-Kapitel 12",
    en: "Social welfare-Chapter 12",
  }),
  handicap("mutuality", {
    nl: "Mutualiteit voor de sociale zekerheid",
    fr: "Mutualité pour la sécurité sociale",
    de: "Krankenkasse für die soziale Sicherheit",
    en: "Mutual health fund for social security",
  }),
  handicap("social-security-department", {
    nl: "Overheidsdienst FOD Sociale Zekerheid",
    fr: "Service public SPF Sécurité sociale",
    de: "Öffentlicher Dienst FÖD Soziale Sicherheit",
    en: "Public service FPS Social Security",
  }),
  handicap("municipal-services", {
    nl: "Gemeentelijke diensten",
    fr: "Services communaux",
    de: "Gemeindedienste",
    en: "Municipal services",
  }),
];
