import type { DomainKind, Labels } from "../types.js";
import { senderApplicationIds } from "./applications.js";
import { everywhere, plainKind } from "./plain.js";

const federal = (id: string, labels: Labels): DomainKind => ({
  ...plainKind,
  id,
  labels,
  capacity: "employer",
  opensByItself: "always",
  managedElsewhere: "egov-role-administration",
});

/** The domain kinds whose users and applications other systems manage. */
export const governmentKinds: readonly DomainKind[] = [
  federal("finance", { nl: "Financiën", fr: "Finances", de: "Finanzen", en: "Finance" }),
  federal("mobility", {
    nl: "Mobiliteit (vervoer, infrastructuur, telecommunicatie)",
    fr: "Mobilité (transports, infrastructure, télécommunications)",
    de: "Mobilität (Verkehr, Infrastruktur, Telekommunikation)",
    en: "Mobility (transport, infrastructure, telecommunications)",
  }),
  federal("economy", { nl: "Economie", fr: "Économie", de: "Wirtschaft", en: "Economy" }),
  federal("justice", { nl: "Justitie", fr: "Justice", de: "Justiz", en: "Justice" }),
  federal("home-affairs", { nl: "Binnenlandse zaken", fr: "Intérieur", de: "Inneres", en: "Home affairs" }),
  federal("foreign-affairs", {
    nl: "Buitenlandse zaken",
    fr: "Affaires étrangères",
    de: "Auswärtige Angelegenheiten",
    en: "Foreign affairs",
  }),
  federal("public-procurement", {
    nl: "Overheidsopdrachten",
    fr: "Marchés publics",
    de: "Öffentliche Aufträge",
    en: "Public procurement",
  }),
  federal("system-admin", everywhere("System Admin")),
  {
    ...plainKind,
    id: "flemish-government",
    labels: {
      nl: "Vlaamse overheid",
      fr: "Autorité flamande",
      de: "Flämische Behörden",
      en: "Flemish government",
    },
    capacity: "employer",
    managedElsewhere: "flemish-user-management",
  },
];

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
