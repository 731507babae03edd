/** What a command may ask of other registers about an enterprise. */
export type EnterpriseFactName =
  | "enterprise"
  | "representatives"
  | "bankruptcy"
  | "nsso-numbers"
  | "domain-kinds"
  | "institutions";

/** What a command may ask of other registers about a person. */
export type PersonFactName = "person" | "legal-functions" | "ties";

/** Which fact a command asks for. */
export type FactName = EnterpriseFactName | PersonFactName | "username-digest";
