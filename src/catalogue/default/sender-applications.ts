import type { Application, Labels } from "../types.js";
import { everywhere } from "./labels.js";

const plain = (id: string, labels: Labels): Application => ({
  id,
  labels,
  implicitForManagers: true,
  external: [],
});

/** The applications that a sender's channels can carry. */
export const senderApplications: readonly Application[] = [
  plain("publiato", everywhere("Publiato")),
  plain("dmfa", {
    nl: "Multifunctionele aangifte DmfA",
    fr: "Déclaration multifonctionnelle DmfA",
    de: "Multifunktionelle Meldung DmfA",
    en: "Multifunctional declaration DmfA",
  }),
  plain("temporary-unemployment", {
    nl: "Tijdelijke werkloosheid",
    fr: "Chômage temporaire",
    de: "Zeitweilige Arbeitslosigkeit",
    en: "Temporary unemployment",
  }),
  plain("ecaro", everywhere("Ecaro batch")),
  plain("dimona", {
    nl: "DIMONA onmiddellijke aangifte van tewerkstelling",
    fr: "DIMONA déclaration immédiate de l’emploi",
    de: "DIMONA unmittelbare Beschäftigungsmeldung",
    en: "DIMONA immediate declaration of employment",
  }),
  plain("unique-site-notification", {
    nl: "Unieke werfmelding",
    fr: "Déclaration unique de chantier",
    de: "Einheitliche Baustellenmeldung",
    en: "Single notification of works",
  }),
  plain("social-risk-declaration", {
    nl: "Aangifte van de sociale risico’s",
    fr: "Déclaration des risques sociaux",
    de: "Meldung von Sozialrisiken",
    en: "Declaration of social risks",
  }),
  plain("supplementary-pension", {
    nl: "Beheerder aanvullende pensioenen",
    fr: "Gestionnaire des pensions complémentaires",
    de: "Verwalter der Zusatzpensionen",
    en: "Supplementary pensions manager",
  }),
  plain("pension-register", {
    nl: "Elektronische aangifte bij het Pensioenkadaster",
    fr: "Déclaration électronique au Cadastre des pensions",
    de: "Elektronische Meldung beim Pensionskataster",
    en: "Electronic declaration to the pension register",
  }),
];

/** Their ids, in the order in which lists show them. */
export const senderApplicationIds: readonly string[] = senderApplications.map(({ id }) => id);
