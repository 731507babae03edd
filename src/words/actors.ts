/** The officials who act without a role of their own: the contact centre, the court, the import of a population. */
export const officials = ["contact-centre", "court", "import"] as const;

/** An official who acts without a role of his own. */
export type Official = (typeof officials)[number];

/** Who acts without a stored role. */
export type UnstoredActor = "legal-representative" | "anyone" | Official;

/** All who act without a stored role. */
export const unstoredActors: readonly UnstoredActor[] = ["legal-representative", "anyone", ...officials];
