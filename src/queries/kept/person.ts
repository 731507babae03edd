import type { Account } from "../../aggregates/account/state.js";
import type { Email } from "../../credentials/contact.js";
import type { Username } from "../../credentials/username.js";
import type { Insz } from "../../identifiers/insz.js";
import type { Instant } from "../../kernel/instant.js";
import { type HeldRole, positionsOf } from "../../permissions/positions.js";
import type { Inquiry } from "../../registry/inquiry.js";
import type { Language } from "../../words/languages.js";
import { ranks } from "../../words/roles.js";
import type { NamedPerson } from "../people.js";
import { type CertificateDetails, certificateDetails } from "./certificate.js";
import { type MandateRow, mandatesOfPerson } from "./mandates.js";
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
  /** The mandates that enterprises gave him as a person; `null` where they are not told: see `ownData`. */
  readonly mandates: readonly MandateRow[] | null;
}

/** Who somebody is. */
export function personDetails({ id, firstName, lastName, username, insz }: Account): PersonDetails {
  return { account: id, firstName, lastName, username, insz };
}

/** How much of a person is told. */
export interface Telling {
  readonly personal: boolean;
  readonly role: (held: HeldRole) => boolean;
  readonly mandates: boolean;
}

const everything: Telling = { personal: true, role: () => true, mandates: true };

/** All that is kept of a person, as far as it is to be told. */
export function personRecord(
  inquiry: Inquiry,
  account: Account,
  telling: Telling = everything,
): PersonRecord {
  return {
    ...personDetails(account),
    personal: telling.personal ? personalData(account) : null,
    roles: positionsOf(inquiry, account)
      .filter(telling.role)
      .sort(downTheTree)
      .map((held) => detailsOf(account, held)),
    mandates: telling.mandates ? mandatesOfPerson(inquiry, [account.insz, ...account.aliases]) : null,
  };
}

function personalData({ language, email, certificate, codesRequestedAt }: Account): PersonalData {
  return {
    language,
    email,
    certificate: certificate && certificateDetails(certificate),
    codesRequestedAt,
  };
}

/** From each enterprise down; in one place the highest rank first. */
export function downTheTree(one: HeldRole, other: HeldRole): number {
  return one.scope === other.scope ? ranks[other.role] - ranks[one.role] : one.scope < other.scope ? -1 : 1;
}
