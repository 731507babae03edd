/**
 * The contact centre records what became of an enterprise, as the enterprise register tells it. `preview` says beforehand
 * for whom something ends.
 */
export interface RecordEnterpriseChange {
  readonly type: "RecordEnterpriseChange";
  readonly enterprise: string;
  readonly change: EnterpriseChange;
}

/** What became of an enterprise. */
export type EnterpriseChange =
  /** It has another name. */
  | { readonly kind: "renamed"; readonly name: string }
  /** It is no more: everything in it ends. */
  | { readonly kind: "ceased" }
  /** It went into another enterprise, which lives: everything in it ends, nothing moves there. */
  | { readonly kind: "merged"; readonly into: string }
  /** That its end was recorded was a mistake: it lives again, empty, as one that was never registered. */
  | { readonly kind: "revived" };

/** The commands about what becomes of an enterprise. */
export type EnterpriseCommand = RecordEnterpriseChange;
