// The ids of the default catalogue as types, for hosts that keep to it: a misspelt one does not compile. Commands and
// questions take any text, since a host may bring a catalogue of its own.

/** The id of an application of the default catalogue. */
export type DefaultApplicationId =
  | "access-management"
  | "my-handicap"
  | "cirro"
  | "care-desk"
  | "raas"
  | "heracles"
  | "ehealth-box"
  | "ehealth-certificate-manager"
  | "ebm-practice-net"
  | "publiato"
  | "dmfa"
  | "temporary-unemployment"
  | "ecaro"
  | "dimona"
  | "unique-site-notification"
  | "social-risk-declaration"
  | "supplementary-pension"
  | "pension-register";

/** The id of a kind of domain of the default catalogue. */
export type DefaultDomainKindId =
  | "employer-nsso"
  | "finance"
  | "mobility"
  | "economy"
  | "justice"
  | "home-affairs"
  | "foreign-affairs"
  | "public-procurement"
  | "system-admin"
  | "flemish-government"
  | "service-provider"
  | "full-service-centre"
  | "recognised-social-secretariat"
  | "mandatary"
  | "telephone-operator"
  | "social-welfare"
  | "social-welfare-chapter-12"
  | "mutuality"
  | "social-security-department"
  | "municipal-services"
  | "hospital"
  | "residential-care"
  | "ehealth-care"
  | "mammography-screening";

/** The id of a function of the default catalogue, whichever kind of domain has it. */
export type DefaultFunctionId =
  | "chief-radiologist"
  | "radiologist"
  | "technologist"
  | "administrative-employee";

/** The id of a kind of channel of the default catalogue. */
export type DefaultChannelId = "ftp" | "sftp" | "web-service" | "rest" | "mqlink" | "isabel";

/** The id of a declaration of the default catalogue that can be routed. */
export type DefaultDeclarationId = "social-risk-declaration";

/** The id of what a mandate of the default catalogue can be about. */
export type DefaultMandateSubjectId = "social-security" | "tax" | "vat" | "health-care";

/** The id of a means of log-in of the default catalogue. */
export type DefaultMeansId = "eid" | "itsme" | "mobile-code" | "token" | "password";
