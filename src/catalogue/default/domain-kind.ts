import type { DomainKind } from "../types.js";

/** What most domain kinds have in common. */
export const plainKind: Omit<DomainKind, "id" | "labels" | "capacity"> = {
  identifiedBy: "enterprise-number",
  opensByItself: "never",
  applications: [],
  functions: [],
  subdivisionKinds: [],
  sender: false,
  fields: [],
};
