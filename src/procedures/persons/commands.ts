/** A person's INSZ changed: another number, or the number of an account that is his too. */
export interface CorrectPersonNumber {
  readonly type: "CorrectPersonNumber";
  readonly account: string;
  readonly insz: string;
  /** Needed when the new number has an account already: which id and which user name survive. */
  readonly merge?: { readonly account: string; readonly username?: string };
}

/** Erases the personal data of a person who holds nothing any more. */
export interface ErasePerson {
  readonly type: "ErasePerson";
  readonly account: string;
  /** The keyed digest of each of his user names, made by the host: his own, then those that came with a merger. */
  readonly digests?: readonly string[];
}

/** The commands about what happens to a person's data in the long run. */
export type PersonCommand = CorrectPersonNumber | ErasePerson;
