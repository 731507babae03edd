import { checkedText, partial, wholeNumber } from "../kernel/checked-shape.js";
import type { Caps, Shape } from "../kernel/reading.js";
import { type FieldShapes, flag, list, oneOf, optional, record } from "../kernel/shape.js";
import { isBlank, isVisible } from "../kernel/visible.js";
import { isKindName } from "../scope/scope.js";
import {
  capacities,
  connections,
  domainIdentifiers,
  openings,
  type PlaceIdentifier,
  placeIdentifiers,
  technicalUserKinds,
} from "../words/kinds.js";
import { type PlaceLevel, placeLevels } from "../words/levels.js";
import { type Severity, severities } from "../words/severities.js";
import { titles } from "../words/titles.js";
import type {
  Application,
  AuthenticationMeans,
  Catalogue,
  ChannelKind,
  DeclarationKind,
  DomainField,
  DomainKind,
  ExternalCondition,
  FormOfAddress,
  FunctionKind,
  Labels,
  ManagingSystem,
  MandateSubject,
  SiteKind,
  SubdivisionKind,
} from "./types.js";

/** How long the texts and lists of a catalogue may be. */
export const catalogueCaps: Caps = {
  id: 64,
  label: 200,
  entries: 500,
  applications: 200,
  functions: 50,
  details: 20,
  places: 10,
};

/** What a host adds to a catalogue, or puts in the place of entries with the same id. */
export type CatalogueExtension = Partial<Catalogue>;

const id: Shape<string> = checkedText("id", "id", isKindName);
const label: Shape<string> = checkedText(
  "label",
  "label",
  (input) => !isBlank(input) && input.trim() === input && isVisible(input),
);
const labels: Shape<Labels> = record<Labels>({ nl: label, fr: label, de: label, en: label });
const named: FieldShapes<{ readonly id: string; readonly labels: Labels }> = { id, labels };

/** The federal authentication service counts in hundreds. */
const authenticationLevel: Shape<number> = wholeNumber(0, 1_000);

const severity: Shape<Severity> = oneOf(...severities);
const placeLevel: Shape<PlaceLevel> = oneOf(...placeLevels);
const placeIdentifier: Shape<PlaceIdentifier> = oneOf(...placeIdentifiers);

const siteKind: Shape<SiteKind> = record<SiteKind>({ ...named, identifiedBy: placeIdentifier });

const subdivisionKind: Shape<SubdivisionKind> = record<SubdivisionKind>({
  ...named,
  identifiedBy: placeIdentifier,
  siteKinds: list(siteKind, "places"),
});

const domainField: Shape<DomainField> = record<DomainField>({
  ...named,
  required: flag,
  maxLength: wholeNumber(1, 10_000),
});

const functionKind: Shape<FunctionKind> = record<FunctionKind>({ ...named, level: placeLevel });

const domainKind: Shape<DomainKind> = record<DomainKind>({
  ...named,
  identifiedBy: oneOf(...domainIdentifiers),
  opensByItself: oneOf(...openings),
  managedElsewhere: optional(id),
  capacity: oneOf(...capacities),
  applications: list(id, "applications"),
  functions: list(functionKind, "functions"),
  subdivisionKinds: list(subdivisionKind, "places"),
  usersBelongAt: optional(placeLevel),
  curator: optional(flag),
  sender: flag,
  fields: list(domainField, "details"),
  severities: optional(
    record<NonNullable<DomainKind["severities"]>>({
      "structure.users-first": optional(severity),
      "user.wrong-level": optional(severity),
    }),
  ),
});

const application: Shape<Application> = record<Application>({
  ...named,
  opensWithAnyAssignment: optional(flag),
  implicitForManagers: flag,
  level: optional(placeLevel),
  functions: optional(list(id, "functions")),
  authenticationLevel: optional(authenticationLevel),
  certificate: optional(flag),
  companions: optional(
    list(
      record<NonNullable<Application["companions"]>[number]>({
        application: id,
        functions: list(id, "functions"),
      }),
      "details",
    ),
  ),
  external: list(record<ExternalCondition>(named), "details"),
});

const channelKind: Shape<ChannelKind> = record<ChannelKind>({
  ...named,
  connection: oneOf(...connections),
  technicalUser: oneOf(...technicalUserKinds),
  sshKey: flag,
  carriesApplications: flag,
  canBeOpened: flag,
});

const entries: { readonly [K in keyof Catalogue]: Shape<Catalogue[K]> } = {
  systems: list(record<ManagingSystem>(named), "entries"),
  applications: list(application, "entries"),
  domainKinds: list(domainKind, "entries"),
  channels: list(channelKind, "entries"),
  declarations: list(record<DeclarationKind>(named), "entries"),
  mandateSubjects: list(record<MandateSubject>({ ...named, managedElsewhere: optional(id) }), "entries"),
  means: list(
    record<AuthenticationMeans>({
      ...named,
      level: authenticationLevel,
      password: optional(flag),
      eid: optional(flag),
    }),
    "entries",
  ),
  titles: list(record<FormOfAddress>({ id: oneOf(...titles), labels }), "entries"),
};

export const catalogueShape: Shape<Catalogue> = record<Catalogue>(entries);

export const extensionShape: Shape<CatalogueExtension> = record(partial<Catalogue>(entries));

/** The names of a catalogue's lists. */
export const partNames: readonly (keyof Catalogue)[] = Object.keys(entries) as (keyof Catalogue)[];
