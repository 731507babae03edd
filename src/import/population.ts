import { account, line } from "../form/fields.js";
import type { Caps, Shape } from "../kernel/reading.js";
import { dictionary, list, oneOf, optional, record } from "../kernel/shape.js";
import { type Role, roles } from "../words/roles.js";
import type { AssignmentStatus } from "../words/statuses.js";
import { assignmentStatuses } from "../words/statuses.js";

/** An enterprise, and where its chief is reached. */
export interface ImportedEnterprise {
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** A domain. Without `applications` it opens all that its kind has, as `ActivateDomain` does. */
export interface ImportedDomain {
  readonly scope: string;
  readonly email?: string;
  readonly applications?: readonly string[];
  readonly fields?: Readonly<Record<string, string>>;
}

/** A subdivision or a site. */
export interface ImportedPlace {
  readonly scope: string;
  readonly name: string;
  readonly email: string;
  readonly applications: readonly string[];
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
  readonly firstName: string;
  readonly lastName: string;
  readonly username?: string;
  /** Who set the password, as far as it is known: it is tied to that role. Without it, it is tied to nobody. */
  readonly passwordSetBy?: ImportedGiver;
}

/** A role that can be imported; a curator is appointed by the court afterwards. */
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
  readonly lastDay?: string;
  readonly status?: AssignmentStatus;
  readonly applications?: readonly string[];
  readonly functions?: readonly string[];
}

/** An existing population as plain lists, with texts as people write them. */
export interface ImportedPopulation {
  readonly enterprises?: readonly ImportedEnterprise[];
  readonly domains?: readonly ImportedDomain[];
  readonly subdivisions?: readonly ImportedPlace[];
  readonly sites?: readonly ImportedPlace[];
  readonly accounts?: readonly ImportedAccount[];
  readonly assignments?: readonly ImportedAssignment[];
}

/** The caps under which a population is read: its lists may be long, nothing within an entry is. */
export const importCaps: Caps = { entries: 2_000_000, ids: 200, fields: 100, text: 1_000 };

const ids = list(line, "ids");
const place = record<ImportedPlace>({ scope: line, name: line, email: line, applications: ids });
const enterprise = record<ImportedEnterprise>({ number: line, name: line, email: line, phone: line });
const domain = record<ImportedDomain>({
  scope: line,
  email: optional(line),
  applications: optional(ids),
  fields: optional(dictionary(line, 64, "fields")),
});
const importedRoles = roles.filter((role): role is ImportedRole => role !== "curator");
const person = record<ImportedAccount>({
  id: account,
  insz: line,
  firstName: line,
  lastName: line,
  username: optional(line),
  passwordSetBy: optional(
    record<ImportedGiver>({ account, scope: line, role: oneOf<ImportedRole>(...importedRoles) }),
  ),
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
  applications: optional(ids),
  functions: optional(ids),
});

/** The shape of a population. */
export const populationShape: Shape<ImportedPopulation> = record<ImportedPopulation>({
  enterprises: optional(list(enterprise, "entries")),
  domains: optional(list(domain, "entries")),
  subdivisions: optional(list(place, "entries")),
  sites: optional(list(place, "entries")),
  accounts: optional(list(person, "entries")),
  assignments: optional(list(assignment, "entries")),
});
