import type { ScreenLabels } from "../types.js";

/** The French words for what is shown on screens alone. */
export const screens: ScreenLabels = {
  languages: { nl: "néerlandais", fr: "français", de: "allemand", en: "anglais" },
  logInCapacities: {
    employer: "employeur",
    "social-security": "institution de sécurité sociale",
    "health-care": "établissement de soins",
  },
  connections: { router: "ligne fixe avec routeur", internet: "internet", older: "ancienne connexion" },
  identifiers: {
    "enterprise-number": "numéro d’entreprise",
    "nsso-number": "matricule ONSS",
    "hco-number": "numéro d’institution",
    "identification-code": "code d’identification",
  },
  technicalUsers: {
    "name-and-password": "nom d’utilisateur et mot de passe",
    name: "nom d’utilisateur",
    none: "aucun",
  },
  procedures: { exception: "procédure d’exception", "signed-request": "demande signée" },
  signatures: {
    eid: "par eID",
    "handwritten-original": "à la main, sur l’original",
    fax: "télécopie",
    copy: "copie",
    scan: "document numérisé",
  },
  requestStatuses: {
    open: "en cours de traitement",
    granted: "approuvée",
    rejected: "refusée",
    withdrawn: "retirée",
  },
  findingSeverities: { high: "urgent", medium: "à vérifier prochainement", low: "pour information" },
  decisions: { kept: "maintenu", withdraw: "à retirer" },
  filters: {
    lastName: "Nom",
    firstName: "Prénom",
    username: "Nom d’utilisateur",
    insz: "NISS",
    role: "Type",
    status: "Statut",
    title: "Civilité",
    language: "Langue",
    email: "Adresse e-mail",
    application: "Application sécurisée",
    function: "Fonction",
    domain: "Qualité",
  },
  acronyms: { "chief-access-manager": "GAP", "access-manager": "GA" },
  olderAcronyms: { "chief-access-manager": ["RAE"] },
  applications: {
    "my-handicap": "Consulter les dossiers de personnes handicapées et introduire des demandes pour elles",
    cirro: "Communication, interaction, résultats, enregistrement et soutien",
    raas: "Permet à la maison de repos et de soins de transmettre ses données",
    heracles:
      "Le dossier de dépistage du cancer du sein des centres de dépistage régionaux agréés de la Communauté flamande",
    "ehealth-box": "La boîte aux lettres électronique des soins de santé",
    "ehealth-certificate-manager":
      "Permet à un responsable de la sécurité ou à un gestionnaire de demander un certificat eHealth pour l’établissement",
    "ebm-practice-net":
      "Base de connaissances gratuite\u00a0: directives pour la pratique et informations sur la médecine fondée sur les preuves",
  },
  answers: { yes: "oui", no: "non" },
};
