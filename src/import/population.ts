import { tagged } from "../aggregates/common/stored.js";
import { type CertificateInput, certificateShape } from "../credentials/certificate.js";
import { account, line } from "../form/fields.js";
import type { Caps, Shape } from "../kernel/reading.js";
import { dictionary, list, oneOf, optional, record } from "../kernel/shape.js";
import { type AssignmentStatus, assignmentStatuses, type Role, roles } from "../words/roles.js";
import {
  exchangeLists,
  type ImportedClosedRequest,
  type ImportedCurator,
  type ImportedMandate,
  type ImportedRequest,
  type ImportedReview,
  type ImportedRoute,
  type ImportedSender,
} from "./exchange-lists.js";

/** An enterprise, and where its chief is reached. */
export interface ImportedEnterprise {
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly address?: string;
  /** When it was registered; now where nothing is said. */
  readonly registeredAt?: string;
  /** The domains left to the chief's office that he led by name before, and since when he leads them. */
  readonly led?: readonly { readonly scope: string; readonly since: string }[];
}

/** An enterprise that is no more, and of which nothing else is left. */
export interface ImportedEndedEnterprise {
  readonly number: string;
  readonly name: string;
  readonly address?: string;
  readonly registeredAt?: string;
  /** When that was recorded; now where nothing is said. */
  readonly endedAt?: string;
  /** The enterprise into which it went; it ceased where nothing is said. */
  readonly into?: string;
}

/** The id of an application or a function, with the moment from which it is held or open where that is known. */
export type ImportedHeld = string | { readonly id: string; readonly since: string };

/** Since when whoever is in charge of a place is so, and when it last changed; what the rest tells, where nothing is said. */
interface ImportedChanges {
  readonly managedSince?: string;
  readonly changedAt?: string;
}

/** A domain. Without `applications` it opens all that its kind has, as `ActivateDomain` does. */
export interface ImportedDomain extends ImportedChanges {
  readonly scope: string;
  readonly email?: string;
  readonly applications?: readonly ImportedHeld[];
  /** When it was opened; now where nothing is said. */
  readonly createdAt?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** A subdivision or a site. */
export interface ImportedPlace extends ImportedChanges {
  readonly scope: string;
  readonly name: string;
  readonly email: string;
  readonly applications: readonly ImportedHeld[];
  /** When it was added; now where nothing is said. */
  readonly createdAt?: string;
  /** The place above whose office is in charge, where nobody is by name; the next one above where nothing is said. */
  readonly office?: string;
}

/** Somebody of the population in a role that he has, or had, in a place of it. */
export interface ImportedGiver {
  readonly account: string;
  readonly scope: string;
  readonly role: ImportedRole;
}

/** A person. Hashes of passwords stay with the host. */
export interface ImportedAccount {
  readonly id: string;
  readonly insz: string;
  /** Numbers that were his before, the oldest first; not those of accounts that were merged into his. */
  readonly formerNumbers?: readonly string[];
  readonly firstName: string;
  readonly lastName: string;
  readonly username?: string;
  /** Who set the password, as far as it is known: it is tied to that role. Without it, it is tied to nobody. */
  readonly passwordSetBy?: ImportedGiver;
  /** When the account was opened; now where nothing is said. */
  readonly openedAt?: string;
  /** When the password was last set; when the account was opened, where nothing is said. */
  readonly passwordSetAt?: string;
  /** The personal language and e-mail address, which no manager sees. */
  readonly language?: string;
  readonly email?: string;
  /** The person's own certificate; it may have expired. */
  readonly certificate?: CertificateInput;
  /** Since when he waits for access codes, where he does. */
  readonly codesRequestedAt?: string;
}

/** An account that is no more: its id is not given again. */
export type ImportedFormerAccount =
  | {
      readonly kind: "erased";
      readonly id: string;
      /** The keyed digests of his user names, by which they stay reserved. */
      readonly digests?: readonly string[];
    }
  | {
      readonly kind: "merged";
      readonly id: string;
      /** The account that it became. */
      readonly into: string;
      /** Its number, which still names that account. Whoever tells its user name, which stays reserved, tells that too. */
      readonly insz?: string;
      readonly username?: string;
    };

/** A role of the list of assignments; a curator stands in a list of his own. */
export type ImportedRole = Exclude<Role, "curator">;

/** What ties a person to a place. The chief and the managers by name are told here too. */
export interface ImportedAssignment {
  readonly account: string;
  readonly scope: string;
  readonly role: ImportedRole;
  readonly title?: string;
  readonly language?: string;
  readonly email: string;
  readonly localEmail?: string;
  /** Past days too: it has ended then. */
  readonly lastDay?: string;
  readonly status?: AssignmentStatus;
  readonly applications?: readonly ImportedHeld[];
  readonly functions?: readonly ImportedHeld[];
  /** Since when he has a role there; now where nothing is said. */
  readonly createdAt?: string;
  /** Since when he has that one: he had a lower one before. Of a manager by name the place tells it. */
  readonly roleSince?: string;
  /** Since when it counts without a break: it was blocked before. */
  readonly activeSince?: string;
  /** When it last changed, or was blocked. */
  readonly changedAt?: string;
}

/** An existing population as plain lists, with texts as people write them. */
export interface ImportedPopulation {
  readonly enterprises?: readonly ImportedEnterprise[];
  readonly endedEnterprises?: readonly ImportedEndedEnterprise[];
  readonly domains?: readonly ImportedDomain[];
  readonly subdivisions?: readonly ImportedPlace[];
  readonly sites?: readonly ImportedPlace[];
  readonly accounts?: readonly ImportedAccount[];
  readonly formerAccounts?: readonly ImportedFormerAccount[];
  readonly assignments?: readonly ImportedAssignment[];
  readonly curators?: readonly ImportedCurator[];
  readonly mandates?: readonly ImportedMandate[];
  readonly senders?: readonly ImportedSender[];
  readonly routes?: readonly ImportedRoute[];
  readonly requests?: readonly ImportedRequest[];
  readonly closedRequests?: readonly ImportedClosedRequest[];
  readonly reviews?: readonly ImportedReview[];
}

/** The caps under which a population is read: its lists may be long, nothing within an entry is. */
export const importCaps: Caps = { entries: 2_000_000, ids: 200, fields: 100, text: 1_000 };

const heldSince = record<Exclude<ImportedHeld, string>>({ id: line, since: line });
const held: Shape<ImportedHeld> = {
  expected: "text,object",
  made: { kind: "variants", shapes: [line, heldSince] },
  read: (input, reading) =>
    typeof input === "object" ? heldSince.read(input, reading) : line.read(input, reading),
};
const helds = list(held, "ids");
const moment = optional(line);
const changes = { managedSince: moment, changedAt: moment };
const place = record<ImportedPlace>({
  ...changes,
  scope: line,
  name: line,
  email: line,
  applications: helds,
  createdAt: moment,
  office: optional(line),
});
const enterprise = record<ImportedEnterprise>({
  number: line,
  name: line,
  email: line,
  phone: line,
  address: optional(line),
  registeredAt: moment,
  led: optional(
    list(record<{ readonly scope: string; readonly since: string }>({ scope: line, since: line }), "ids"),
  ),
});
const ended = record<ImportedEndedEnterprise>({
  number: line,
  name: line,
  address: optional(line),
  registeredAt: moment,
  endedAt: moment,
  into: optional(line),
});
const domain = record<ImportedDomain>({
  ...changes,
  scope: line,
  email: optional(line),
  applications: optional(helds),
  createdAt: moment,
  fields: optional(dictionary(line, 64, "fields")),
});
const importedRoles = roles.filter((role): role is ImportedRole => role !== "curator");
const person = record<ImportedAccount>({
  id: account,
  insz: line,
  formerNumbers: optional(list(line, "ids")),
  firstName: line,
  lastName: line,
  username: optional(line),
  passwordSetBy: optional(
    record<ImportedGiver>({ account, scope: line, role: oneOf<ImportedRole>(...importedRoles) }),
  ),
  openedAt: moment,
  passwordSetAt: moment,
  language: optional(line),
  email: optional(line),
  certificate: optional(certificateShape),
  codesRequestedAt: moment,
});
const former: Shape<ImportedFormerAccount> = tagged<ImportedFormerAccount, "kind">("kind", {
  erased: { id: account, digests: optional(list(line, "ids")) },
  merged: { id: account, into: account, insz: optional(line), username: optional(line) },
});
const assignment = record<ImportedAssignment>({
  account,
  scope: line,
  role: oneOf<ImportedRole>(...importedRoles),
  title: optional(line),
  language: optional(line),
  email: line,
  localEmail: optional(line),
  lastDay: optional(line),
  status: optional(oneOf<AssignmentStatus>(...assignmentStatuses)),
  applications: optional(helds),
  functions: optional(helds),
  createdAt: moment,
  roleSince: moment,
  activeSince: moment,
  changedAt: moment,
});

/** The shape of a population. */
export const populationShape: Shape<ImportedPopulation> = record<ImportedPopulation>({
  enterprises: optional(list(enterprise, "entries")),
  endedEnterprises: optional(list(ended, "entries")),
  domains: optional(list(domain, "entries")),
  subdivisions: optional(list(place, "entries")),
  sites: optional(list(place, "entries")),
  accounts: optional(list(person, "entries")),
  formerAccounts: optional(list(former, "entries")),
  assignments: optional(list(assignment, "entries")),
  ...exchangeLists,
});
