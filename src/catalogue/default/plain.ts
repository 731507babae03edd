import type { DomainKind, Labels } from "../types.js";

/** A proper name: the same in every language. */
export function everywhere(name: string): Labels {
  return { nl: name, fr: name, de: name, en: name };
}

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
