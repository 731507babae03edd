import { isSameName } from "../credentials/fold-name.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Insz } from "../identifiers/insz.js";
import { type NssoNumber, parseNssoNumber } from "../identifiers/nsso-number.js";
import { isLocalDate, type LocalDate } from "../kernel/instant.js";
import type { Result } from "../kernel/result.js";
import type { Path } from "../kernel/violation.js";
import { isBlank } from "../kernel/visible.js";
import type { FactName } from "../words/facts.js";
import type { TieKind } from "../words/ties.js";
import type { Context } from "./context.js";
import type { EnterpriseFact, FactQuestion, LegalFunction, PersonFact } from "./facts.js";

/** A fact that was asked for and not given, and the field that needed it. */
export interface Unanswered {
  readonly question: FactQuestion;
  readonly path: Path;
}

/** Who asks a fact: the field that needs it. */
export interface Asker {
  readonly path: Path;
}

/** What a person is called. */
export interface FullName {
  readonly firstName: string;
  readonly lastName: string;
}

/** What makes somebody eligible as chief: an employee, or whoever leads the enterprise. */
const chiefTies: readonly TieKind[] = [
  "employee",
  "director",
  "managing-director",
  "business-manager",
  "founder",
  "legal-representative",
];

const madeUp = {
  enterprise: { name: "Voorbeeld NV" },
  person: { firstName: "Sam", lastName: "Voorbeeld" },
  institution: "Voorbeeldinstelling",
} as const;

/**
 * Asks the facts of a context on behalf of a decision. A fact that was not given is `undefined` and is remembered
 * with its question: nothing is guessed. Under permissive facts it counts as what a demonstration needs, and that is
 * remembered as well.
 */
export class FactInquiry {
  readonly unanswered: Unanswered[] = [];
  /** True once something was taken for granted. */
  permitted = false;

  constructor(
    private readonly context: Context,
    private readonly hears?: (question: FactQuestion) => void,
  ) {}

  /** What the register knows of the enterprise; `null` when it does not know it. */
  enterprise(number: EnterpriseNumber, asker: Asker): EnterpriseFact | null | undefined {
    const fact = this.givenEnterprise(number);
    if (fact === null || (fact !== undefined && !isBlank(fact.name))) return fact;
    // Whatever its type says: without a name it is not known yet.
    const made = this.ungiven("enterprise", number, asker, madeUp.enterprise);
    return made && { ...fact, ...made };
  }

  /** What was given of the enterprise, without asking for it. */
  givenEnterprise(number: EnterpriseNumber): EnterpriseFact | null | undefined {
    return ownEntry(this.context.facts.enterprises, number);
  }

  /** All NSSO numbers of the enterprise that were given; none for granted. */
  nssoNumbers(number: EnterpriseNumber, asker: Asker): readonly NssoNumber[] | undefined {
    return this.givenNssoNumbers(number) ?? this.ungiven("nsso-numbers", number, asker, undefined);
  }

  /** Whether the enterprise is an employer subject to the NSSO. */
  isEmployer(number: EnterpriseNumber, asker: Asker): boolean | undefined {
    const numbers = this.givenNssoNumbers(number);
    return numbers ? numbers.length > 0 : this.ungiven("nsso-numbers", number, asker, true);
  }

  /** Whether an NSSO number is one of the enterprise's. */
  hasNssoNumber(number: EnterpriseNumber, nsso: NssoNumber, asker: Asker): boolean | undefined {
    const numbers = this.givenNssoNumbers(number);
    return numbers?.includes(nsso) ?? this.ungiven("nsso-numbers", number, asker, true);
  }

  /** Whether the enterprise really belongs in that domain kind. */
  mayOpen(number: EnterpriseNumber, kind: string, asker: Asker): boolean | undefined {
    const kinds = this.given(number, "domainKinds", []);
    return kinds?.includes(kind) ?? this.ungiven("domain-kinds", number, asker, true);
  }

  /** The name that goes with an institution number of the enterprise; `null` when it is none of its numbers. */
  institution(enterprise: EnterpriseNumber, number: string, asker: Asker): string | null | undefined {
    const given = this.given(enterprise, "institutions", []);
    if (given === undefined) return this.ungiven("institutions", enterprise, asker, madeUp.institution);
    const found = given.find((institution) => institution.number === number);
    return found === undefined ? null : (found.name ?? "");
  }

  /** The institution numbers with their names that were given, as a form lists them; none for granted. */
  institutions(number: EnterpriseNumber, asker: Asker): EnterpriseFact["institutions"] {
    return this.given(number, "institutions", []) ?? this.ungiven("institutions", number, asker, undefined);
  }

  /** What the person is called; `null` when the register does not know him. */
  name(insz: Insz, asker: Asker): FullName | null | undefined {
    if (this.personFact(insz) === null) return null;
    return this.givenName(insz) ?? this.ungiven("person", insz, asker, madeUp.person);
  }

  /** What the register calls the person, where that was given. Whoever has no first name there has an empty one. */
  givenName(insz: Insz): FullName | undefined {
    const { firstName, lastName } = this.personFact(insz) ?? {};
    if (lastName === undefined || isBlank(lastName)) return undefined;
    return { firstName: firstName === undefined || isBlank(firstName) ? "" : firstName, lastName };
  }

  /** Whether the person is called so, whatever the case, accents and hyphens. */
  isNamed(insz: Insz, names: FullName, asker: Asker): boolean | undefined {
    if (this.personFact(insz) === null) return false;
    const given = this.givenName(insz);
    if (given === undefined) return this.ungiven("person", insz, asker, true);
    return isSameName(names.firstName, given.firstName) && isSameName(names.lastName, given.lastName);
  }

  /** True for whoever is known to hold an eID or an electronic foreigner's card. */
  hasEid(insz: Insz): boolean {
    return this.personFact(insz)?.eid === true;
  }

  /** Whether the person holds a legal function in the enterprise today. */
  isLegalRepresentative(insz: Insz, enterprise: EnterpriseNumber, asker: Asker): boolean | undefined {
    return this.holds(insz, enterprise) ?? this.ungiven("legal-functions", insz, asker, true);
  }

  /** The numbers of the enterprises in which the person holds a legal function today. */
  representedBy(insz: Insz, asker: Asker): readonly EnterpriseNumber[] {
    const functions = this.functionsOf(insz) ?? this.ungiven("legal-functions", insz, asker, []) ?? [];
    return [
      ...new Set(functions.map(({ enterprise }) => parseEnterpriseNumber(enterprise)).flatMap(readable)),
    ];
  }

  /** Whether the person is an employee or a legal representative of the enterprise today. */
  isEligibleChief(insz: Insz, enterprise: EnterpriseNumber, asker: Asker): boolean | undefined {
    return this.holds(insz, enterprise) || this.hasTie(insz, enterprise, chiefTies, asker);
  }

  /** Whether the person holds a legal function in the enterprise today that lets him sign for it. */
  maySign(insz: Insz, enterprise: EnterpriseNumber, asker: Asker): boolean | undefined {
    const signing = this.functionsOf(insz)?.filter(({ signingAuthority }) => signingAuthority);
    return (
      signing?.some((held) => isIn(held, enterprise)) ?? this.ungiven("legal-functions", insz, asker, true)
    );
  }

  /** Whether some legal representative of the enterprise can log in by eID. */
  hasRepresentativeWithEid(number: EnterpriseNumber, asker: Asker): boolean | undefined {
    const given = this.given(number, "hasRepresentativeWithEid", false);
    return given ?? this.ungiven("representatives", number, asker, true);
  }

  /** Whether the enterprise was declared bankrupt. */
  isBankrupt(number: EnterpriseNumber, asker: Asker): boolean | undefined {
    return this.given(number, "bankrupt", false) ?? this.ungiven("bankruptcy", number, asker, false);
  }

  /** The host's keyed digest of a user name. */
  usernameDigest(username: string, asker: Asker): string | undefined {
    const digest = ownEntry(this.context.facts.usernameDigests, username);
    if (digest === undefined) this.lacks({ fact: "username-digest", username }, asker);
    return digest;
  }

  /** Whether one of the person's ties or legal functions with the enterprise, valid today, is one of these. */
  hasTie(
    insz: Insz,
    enterprise: EnterpriseNumber,
    kinds: readonly TieKind[],
    asker: Asker,
  ): boolean | undefined {
    const fact = this.personFact(insz);
    if (fact === null || fact?.deceased === true) return false;
    const given = [...(fact?.ties ?? []), ...(fact?.legalFunctions ?? [])];
    const found = given.some(
      (tie) => isIn(tie, enterprise) && kinds.includes(tie.as) && isValid(tie, this.context.today),
    );
    if (found) return true;
    if (fact?.ties === undefined) return this.ungiven("ties", insz, asker, true);
    return fact.legalFunctions === undefined ? this.ungiven("legal-functions", insz, asker, true) : false;
  }

  /** Whether the person died, as far as the register knows him. */
  hasDied(insz: Insz, asker: Asker): boolean | undefined {
    const fact = this.personFact(insz);
    return fact === undefined ? this.ungiven("person", insz, asker, false) : fact?.deceased === true;
  }

  /** What was given of an enterprise in one field; of one that the register does not know, what goes for none. */
  private given<Field extends keyof EnterpriseFact>(
    number: EnterpriseNumber,
    field: Field,
    none: EnterpriseFact[Field],
  ): EnterpriseFact[Field] | undefined {
    const fact = this.givenEnterprise(number);
    return fact === null ? none : fact?.[field];
  }

  /** The NSSO numbers, in any notation; what can't be read is none. */
  private givenNssoNumbers(number: EnterpriseNumber): readonly NssoNumber[] | undefined {
    return this.given(number, "nssoNumbers", [])
      ?.map((one) => parseNssoNumber(one))
      .flatMap(readable);
  }

  /** The legal functions that the person holds today, as far as they were given; none for nobody and for the dead. */
  private functionsOf(insz: Insz): readonly LegalFunction[] | undefined {
    const fact = this.personFact(insz);
    if (fact === null || fact?.deceased === true) return [];
    return fact?.legalFunctions?.filter((held) => isValid(held, this.context.today));
  }

  private holds(insz: Insz, enterprise: EnterpriseNumber): boolean | undefined {
    return this.functionsOf(insz)?.some((held) => isIn(held, enterprise));
  }

  private personFact(insz: Insz): PersonFact | null | undefined {
    return ownEntry(this.context.facts.persons, insz);
  }

  private ungiven<T>(fact: FactName, number: string, asker: Asker, forGranted: T): T | undefined {
    if (this.context.facts.permissive === true) {
      this.permitted = true;
      return forGranted;
    }
    this.lacks(questionAbout(fact, number), asker);
    return undefined;
  }

  private lacks(question: FactQuestion, { path }: Asker): void {
    this.unanswered.push({ question, path });
    this.hears?.(question);
  }
}

function questionAbout(fact: FactName, number: string): FactQuestion {
  if (fact === "username-digest") return { fact, username: number };
  return fact === "person" || fact === "legal-functions" || fact === "ties"
    ? { fact, insz: number }
    : { fact, enterprise: number };
}

function readable<T>(read: Result<T>): readonly T[] {
  return read.ok ? [read.value] : [];
}

/** True for what somebody is in that enterprise, whose number a register may write in any notation. */
function isIn(held: { readonly enterprise: string }, enterprise: EnterpriseNumber): boolean {
  return held.enterprise === enterprise || readable(parseEnterpriseNumber(held.enterprise))[0] === enterprise;
}

function ownEntry<T>(entries: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
}

/** True for a period around today; one with a day that can't be read counts for nothing. */
function isValid(
  { from, until }: { readonly from?: string; readonly until?: string },
  today: LocalDate,
): boolean {
  const [first, last] = [from ?? today, until ?? today];
  return isLocalDate(first) && isLocalDate(last) && first <= today && today <= last;
}
