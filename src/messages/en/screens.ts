import type { ScreenLabels } from "../types.js";

/** The English words for what is shown on screens alone. */
export const screens: ScreenLabels = {
  languages: { nl: "Dutch", fr: "French", de: "German", en: "English" },
  logInCapacities: {
    employer: "employer",
    "social-security": "institution of the social security",
    "health-care": "health-care institution",
  },
  connections: { router: "leased line with a router", internet: "internet", older: "older connection" },
  identifiers: {
    "enterprise-number": "enterprise number",
    "nsso-number": "NSSO number",
    "hco-number": "number of the institution",
    "identification-code": "identification code",
  },
  technicalUsers: { "name-and-password": "user name and password", name: "user name", none: "none" },
  procedures: { exception: "exception procedure", "signed-request": "signed request" },
  signatures: {
    eid: "by eID",
    "handwritten-original": "by hand, on the original",
    fax: "fax",
    copy: "copy",
    scan: "scanned document",
  },
  requestStatuses: { open: "open", granted: "granted", rejected: "rejected", withdrawn: "withdrawn" },
  findingSeverities: { high: "urgent", medium: "to be looked at soon", low: "for information" },
  decisions: { kept: "kept", withdraw: "to be withdrawn" },
  filters: {
    lastName: "Name",
    firstName: "First name",
    username: "User name",
    insz: "INSZ",
    role: "Type",
    status: "Status",
    title: "Form of address",
    language: "Language",
    email: "E-mail address",
    application: "Secured application",
    function: "Function",
    domain: "Domain",
  },
  acronyms: {},
  olderAcronyms: {},
  applications: {
    "my-handicap": "Consult files of persons with a disability, and file requests for them",
    cirro: "Communication, interaction, results, registration and support",
    raas: "Lets a nursing home pass on its data",
    heracles:
      "The breast cancer screening record of the recognised regional screening centres of the Flemish Community",
    "ehealth-box": "The electronic mailbox of health care",
    "ehealth-certificate-manager":
      "Lets a security officer or a manager of the institution request an eHealth certificate for it",
    "ebm-practice-net":
      "Free knowledge base of guidelines for practice and information on evidence-based medicine",
  },
  answers: { yes: "yes", no: "no" },
};
