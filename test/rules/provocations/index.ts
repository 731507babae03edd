import type { RuleCode } from "../../../src/index.js";
import { chiefs, domains, factRules } from "./facts.js";
import { contacts, identifiers, passwords, usernames } from "./forms.js";
import { life, managers, sessions } from "./managers.js";
import { curators, mandates, routes } from "./mandates.js";
import type { Provocations } from "./provocation.js";
import { requests } from "./requests.js";
import { senders } from "./senders.js";
import { functions, input, places, users } from "./users.js";

/** The codes that no command of today gives, and what will. */
export const later = {
  "access.pending": "opening an application: a question about access, not a command",
} as const satisfies Partial<Record<RuleCode, string>>;

/** A code that something can be made to give. */
export type Provoked = Exclude<RuleCode, keyof typeof later>;

/** Every other code: one without its provocation does not compile. */
export const provocations: Provocations<Provoked> = {
  ...identifiers,
  ...usernames,
  ...passwords,
  ...contacts,
  ...factRules,
  ...chiefs,
  ...requests,
  ...domains,
  ...managers,
  ...places,
  ...users,
  ...functions,
  ...sessions,
  ...senders,
  ...routes,
  ...mandates,
  ...curators,
  ...life,
  ...input,
};
