import type { ScreenLabels } from "../types.js";

/** The Dutch words for what is shown on screens alone. */
export const screens: ScreenLabels = {
  languages: { nl: "Nederlands", fr: "Frans", de: "Duits", en: "Engels" },
  logInCapacities: {
    employer: "werkgever",
    "social-security": "instelling van de sociale zekerheid",
    "health-care": "zorginstelling",
  },
  connections: { router: "vaste lijn met router", internet: "internet", older: "oudere verbinding" },
  identifiers: {
    "enterprise-number": "ondernemingsnummer",
    "nsso-number": "RSZ-stamnummer",
    "hco-number": "nummer van de instelling",
    "identification-code": "identificatiecode",
  },
  technicalUsers: {
    "name-and-password": "gebruikersnaam en wachtwoord",
    name: "gebruikersnaam",
    none: "geen",
  },
  procedures: { exception: "uitzonderingsprocedure", "signed-request": "ondertekende aanvraag" },
  signatures: {
    eid: "met eID",
    "handwritten-original": "met de hand, op het origineel",
    fax: "fax",
    copy: "kopie",
    scan: "ingescand document",
  },
  requestStatuses: {
    open: "in behandeling",
    granted: "goedgekeurd",
    rejected: "geweigerd",
    withdrawn: "ingetrokken",
  },
  findingSeverities: { high: "dringend", medium: "binnenkort na te kijken", low: "ter informatie" },
  decisions: { kept: "behouden", withdraw: "in te trekken" },
  filters: {
    lastName: "Naam",
    firstName: "Voornaam",
    username: "Gebruikersnaam",
    insz: "INSZ",
    role: "Type",
    status: "Status",
    title: "Aanspreking",
    language: "Taal",
    email: "E-mailadres",
    application: "Beveiligde toepassing",
    function: "Functie",
    domain: "Domein",
  },
  acronyms: { "chief-access-manager": "HTB", "access-manager": "TB", "subdivision-manager": "SB" },
  olderAcronyms: {
    "chief-access-manager": ["VTE", "VTO"],
    "access-manager": ["LB"],
    "co-access-manager": ["Co-LB"],
  },
  applications: {
    "my-handicap": "Dossiers van personen met een handicap raadplegen en aanvragen voor hen indienen",
    cirro: "Communicatie, interactie, resultaatsgerichtheid, registratie en ondersteuning",
    raas: "RVT als dienst: het rust- en verzorgingstehuis geeft zijn gegevens door",
    heracles:
      "Het dossier van de borstkankerscreening in de erkende regionale screeningscentra van de Vlaamse Gemeenschap",
    "ehealth-box": "De elektronische brievenbus van de gezondheidszorg",
    "ehealth-certificate-manager":
      "Laat een veiligheidsverantwoordelijke of een beheerder van de instelling een eHealth-certificaat voor die instelling aanvragen",
    "ebm-practice-net":
      "Gratis kennisbank met praktijkrichtlijnen en informatie over geneeskunde die op bewijs steunt",
  },
  answers: { yes: "ja", no: "nee" },
};
