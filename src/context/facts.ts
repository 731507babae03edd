import type { EnterpriseFactName, PersonFactName } from "../words/facts.js";
import type { TieKind } from "../words/ties.js";

/**
 * What other registers know, given by the host as plain data, by canonical number (digits alone). What is absent
 * was not asked, and so is a field that is `null`; `null` in the place of an enterprise or a person says that the register
 * was asked and does not know the number. `factsNeeded` lists what a command will ask.
 */
export interface Facts {
  /** True: whatever is not given counts as what a demonstration needs. Given facts win. */
  readonly permissive?: boolean;
  readonly enterprises?: Readonly<Record<string, EnterpriseFact | null>>;
  readonly persons?: Readonly<Record<string, PersonFact | null>>;
  /** The host's keyed digests of user names, by name: asked once a registry holds digests of erased persons' names. */
  readonly usernameDigests?: Readonly<Record<string, string>>;
}

/** What the enterprise register and its neighbours know of an enterprise. */
export interface EnterpriseFact {
  readonly name: string;
  readonly address?: string;
  readonly ceased?: boolean;
  readonly bankrupt?: boolean;
  /** Its NSSO numbers, in any notation; none: it is no employer. */
  readonly nssoNumbers?: readonly string[];
  /** Whether one of its legal representatives has an eID or an electronic foreigner's card. */
  readonly hasRepresentativeWithEid?: boolean;
  /** The ids of the domain kinds that it may open. */
  readonly domainKinds?: readonly string[];
  /** Its institution numbers and identification codes, with the names that go with them. */
  readonly institutions?: readonly { readonly number: string; readonly name: string }[];
}

/** What the national register, the enterprise register and the social security know of a person. */
export interface PersonFact {
  /** All first names; absent or blank beside a name: he has none. */
  readonly firstName?: string;
  readonly lastName?: string;
  readonly legalFunctions?: readonly LegalFunction[];
  readonly ties?: readonly Tie[];
  /** True for whoever holds an eID or an electronic foreigner's card. */
  readonly eid?: boolean;
  readonly deceased?: boolean;
}

/**
 * A legal function in an enterprise, by its number in any notation, valid from the first day to the last one, both included
 * and each a `LocalDate`; one with a day in another notation counts for nothing.
 */
export interface LegalFunction {
  readonly enterprise: string;
  readonly as: TieKind;
  readonly signingAuthority: boolean;
  readonly from?: string;
  readonly until?: string;
}

/** Another tie between a person and an enterprise, valid as a legal function is. */
export interface Tie {
  readonly enterprise: string;
  readonly as: TieKind;
  readonly from?: string;
  readonly until?: string;
}

/** Facts for demonstrations and tests: every enterprise is known and entitled, every person eligible. */
export const permissiveFacts: Facts = { permissive: true };

/** One fact that a command asks for: about an enterprise, or about a person. */
export type FactQuestion =
  | { readonly fact: EnterpriseFactName; readonly enterprise: string }
  | { readonly fact: PersonFactName; readonly insz: string }
  | { readonly fact: "username-digest"; readonly username: string };
