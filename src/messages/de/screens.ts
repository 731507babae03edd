import type { ScreenLabels } from "../types.js";

/** The German words for what is shown on screens alone. */
export const screens: ScreenLabels = {
  languages: { nl: "Niederländisch", fr: "Französisch", de: "Deutsch", en: "Englisch" },
  logInCapacities: {
    employer: "Arbeitgeber",
    "social-security": "Einrichtung der sozialen Sicherheit",
    "health-care": "Pflegeeinrichtung",
  },
  connections: { router: "Standleitung mit Router", internet: "Internet", older: "ältere Verbindung" },
  identifiers: {
    "enterprise-number": "Unternehmensnummer",
    "nsso-number": "LSS-Nummer",
    "hco-number": "Nummer der Einrichtung",
    "identification-code": "Identifikationscode",
  },
  technicalUsers: { "name-and-password": "Benutzername und Kennwort", name: "Benutzername", none: "keiner" },
  procedures: { exception: "Ausnahmeverfahren", "signed-request": "unterzeichneter Antrag" },
  signatures: {
    eid: "mit eID",
    "handwritten-original": "von Hand, auf dem Original",
    fax: "Fax",
    copy: "Kopie",
    scan: "eingescanntes Dokument",
  },
  requestStatuses: {
    open: "in Bearbeitung",
    granted: "genehmigt",
    rejected: "abgelehnt",
    withdrawn: "zurückgezogen",
  },
  findingSeverities: { high: "dringend", medium: "bald zu prüfen", low: "zur Information" },
  decisions: { kept: "behalten", withdraw: "zu entziehen" },
  filters: {
    lastName: "Name",
    firstName: "Vorname",
    username: "Benutzername",
    insz: "ENSS",
    role: "Typ",
    status: "Status",
    title: "Anrede",
    language: "Sprache",
    email: "E-Mail-Adresse",
    application: "Gesicherte Anwendung",
    function: "Funktion",
    domain: "Bereich",
  },
  acronyms: { "chief-access-manager": "HZV", "access-manager": "ZV" },
  olderAcronyms: {},
  applications: {
    "my-handicap": "Akten von Personen mit einer Behinderung nachschlagen und Anträge für sie einreichen",
    cirro: "Kommunikation, Interaktion, Ergebnisse, Erfassung und Unterstützung",
    raas: "Damit übermittelt ein Alten- und Pflegeheim seine Daten",
    heracles:
      "Die Akte der Brustkrebsfrüherkennung in den anerkannten regionalen Zentren der Flämischen Gemeinschaft",
    "ehealth-box": "Der elektronische Briefkasten des Gesundheitswesens",
    "ehealth-certificate-manager":
      "Damit beantragt ein Sicherheitsbeauftragter oder Verwalter ein eHealth-Zertifikat für die Einrichtung",
    "ebm-practice-net":
      "Kostenlose Wissensdatenbank mit Praxisleitlinien und Informationen über evidenzbasierte Medizin",
  },
  answers: { yes: "ja", no: "nein" },
};
