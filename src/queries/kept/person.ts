import type { Account } from "../../aggregates/account/state.js";
import type { Email } from "../../credentials/contact.js";
import type { Username } from "../../credentials/username.js";
import type { Insz } from "../../identifiers/insz.js";
import type { Instant } from "../../kernel/instant.js";
import { type HeldRole, positionsOf } from "../../permissions/positions.js";
import type { Reads } from "../../registry/inquiry.js";
import type { Language } from "../../words/languages.js";
import { ranks } from "../../words/roles.js";
import type { NamedPerson } from "../people.js";
import { type CertificateDetails, certificateDetails } from "./certificate.js";
import { detailsOf, type RoleDetails } from "./roles.js";

/** Who somebody is, as his manager, the contact centre and himself see him. */
export interface PersonDetails extends NamedPerson {
  /** `null` for whoever logs in by eID alone. */
  readonly username: Username | null;
  readonly insz: Insz;
}

/** What somebody keeps for himself: no manager sees it. */
export interface PersonalData {
  readonly language: Language | null;
  readonly email: Email | null;
  readonly certificate: CertificateDetails | null;
  /** Since when he waits for access codes; `null` when he does not. */
  readonly codesRequestedAt: Instant | null;
}

/** All that is kept of a person. */
export interface PersonRecord extends PersonDetails {
  /** `null` where it is not told: see `ownData`. */
  readonly personal: PersonalData | null;
  /** From each enterprise down; in one place the highest rank first. */
  readonly roles: readonly RoleDetails[];
}

/** Who somebody is. */
export function personDetails({ id, firstName, lastName, username, insz }: Account): PersonDetails {
  return { account: id, firstName, lastName, username, insz };
}

/** All that is kept of a person, of the roles that he holds only those that are meant. */
export function personRecord(
  reads: Reads,
  account: Account,
  isMeant: (held: HeldRole) => boolean = () => true,
): Omit<PersonRecord, "personal"> & { readonly personal: PersonalData } {
  const { language, email, certificate, codesRequestedAt } = account;
  return {
    ...personDetails(account),
    personal: {
      language,
      email,
      certificate: certificate && certificateDetails(certificate),
      codesRequestedAt,
    },
    roles: positionsOf(reads, account)
      .filter(isMeant)
      .sort(downTheTree)
      .map((held) => detailsOf(account, held)),
  };
}

function downTheTree(one: HeldRole, other: HeldRole): number {
  return one.scope === other.scope ? ranks[other.role] - ranks[one.role] : one.scope < other.scope ? -1 : 1;
}
