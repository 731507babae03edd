/** What a review can find. */
export type FindingCode =
  | "review.certificate-expiring"
  | "review.codes-requested"
  | "review.companion-missing"
  | "review.ending"
  | "review.leaver"
  | "review.manager-not-eligible"
  | "review.no-effect"
  | "review.nobody-holds"
  | "review.password-of-former"
  | "review.place-data"
  | "review.request-unsigned"
  | "review.route-broken"
  | "review.single-person"
  | "review.untouched"
  | "review.wrong-level";

/** Whether each is about a person, whose account its name then tells first, or about a thing. */
export const findingsAbout: Readonly<Record<FindingCode, "person" | "thing">> = {
  "review.certificate-expiring": "person",
  "review.codes-requested": "person",
  "review.companion-missing": "person",
  "review.ending": "person",
  "review.leaver": "person",
  "review.manager-not-eligible": "person",
  "review.no-effect": "person",
  "review.nobody-holds": "thing",
  "review.password-of-former": "person",
  "review.place-data": "thing",
  "review.request-unsigned": "thing",
  "review.route-broken": "thing",
  "review.single-person": "person",
  "review.untouched": "person",
  "review.wrong-level": "person",
};

/** What some findings are about beside the usual, where that has a sentence of its own. */
export interface FindingVariants {
  readonly "review.certificate-expiring": "expired" | "channel" | "channel-expired";
  readonly "review.companion-missing": "place";
  readonly "review.ending": "passed";
  readonly "review.manager-not-eligible": "curator";
  readonly "review.place-data": "old";
  readonly "review.single-person": "domain";
}

/** One of those. */
export type FindingVariant = FindingVariants[keyof FindingVariants];

/** What can be decided of a finding: what it is about stays, or is to be withdrawn. */
export const reviewDecisions = ["kept", "withdraw"] as const;

/** One of those. */
export type ReviewDecision = (typeof reviewDecisions)[number];
