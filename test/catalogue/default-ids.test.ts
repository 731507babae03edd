import {
  type DefaultApplicationId,
  type DefaultChannelId,
  type DefaultDeclarationId,
  type DefaultDomainKindId,
  type DefaultFunctionId,
  type DefaultMandateSubjectId,
  type DefaultMeansId,
  defaultCatalogue,
} from "toegangsbeheer";
import { expect, it } from "vitest";

/** Each id once: a table that lacks one, or has another, does not compile. */
type Each<Id extends string> = Readonly<Record<Id, true>>;

const applications: Each<DefaultApplicationId> = {
  "access-management": true,
  "my-handicap": true,
  cirro: true,
  "care-desk": true,
  raas: true,
  heracles: true,
  "ehealth-box": true,
  "ehealth-certificate-manager": true,
  "ebm-practice-net": true,
  publiato: true,
  dmfa: true,
  "temporary-unemployment": true,
  ecaro: true,
  dimona: true,
  "unique-site-notification": true,
  "social-risk-declaration": true,
  "supplementary-pension": true,
  "pension-register": true,
};
const domainKinds: Each<DefaultDomainKindId> = {
  "employer-nsso": true,
  finance: true,
  mobility: true,
  economy: true,
  justice: true,
  "home-affairs": true,
  "foreign-affairs": true,
  "public-procurement": true,
  "system-admin": true,
  "flemish-government": true,
  "service-provider": true,
  "full-service-centre": true,
  "recognised-social-secretariat": true,
  mandatary: true,
  "telephone-operator": true,
  "social-welfare": true,
  "social-welfare-chapter-12": true,
  mutuality: true,
  "social-security-department": true,
  "municipal-services": true,
  hospital: true,
  "residential-care": true,
  "ehealth-care": true,
  "mammography-screening": true,
};
const functions: Each<DefaultFunctionId> = {
  "chief-radiologist": true,
  radiologist: true,
  technologist: true,
  "administrative-employee": true,
};
const channels: Each<DefaultChannelId> = {
  ftp: true,
  sftp: true,
  "web-service": true,
  rest: true,
  mqlink: true,
  isabel: true,
};
const declarations: Each<DefaultDeclarationId> = { "social-risk-declaration": true };
const mandateSubjects: Each<DefaultMandateSubjectId> = {
  "social-security": true,
  tax: true,
  vat: true,
  "health-care": true,
};
const means: Each<DefaultMeansId> = {
  eid: true,
  itsme: true,
  "mobile-code": true,
  token: true,
  password: true,
};

const lists = {
  ...defaultCatalogue,
  functions: defaultCatalogue.domainKinds.flatMap((kind) => kind.functions),
};

it.each(
  Object.entries({ applications, domainKinds, functions, channels, declarations, mandateSubjects, means }),
)("the ids of %s are those of the catalogue", (list, ids) => {
  const known = new Set(lists[list as keyof typeof lists].map(({ id }) => id));
  expect(Object.keys(ids).sort()).toEqual([...known].sort());
});
