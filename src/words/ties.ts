export const tieKinds = [
  "employee",
  "director",
  "managing-director",
  "business-manager",
  "founder",
  "partner",
  "member",
  "legal-representative",
] as const;

/** In what capacity somebody belongs to an enterprise. */
export type TieKind = (typeof tieKinds)[number];
