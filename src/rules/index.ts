import type { Violation } from "../kernel/violation.js";
import { type ChiefRuleCode, chiefRules } from "./chief.js";
import { type ContactRuleCode, contactRules } from "./contact.js";
import { type DomainRuleCode, domainRules } from "./domains.js";
import { type FactRuleCode, factRules } from "./facts.js";
import { type FunctionRuleCode, functionRules } from "./functions.js";
import { type IdentifierRuleCode, identifierRules } from "./identifiers.js";
import { type InputRuleCode, inputRules } from "./input.js";
import { type LifeRuleCode, lifeRules } from "./life.js";
import { type ManagerRuleCode, managerRules } from "./managers.js";
import { type MandateRuleCode, mandateRules } from "./mandates.js";
import { type PasswordRuleCode, passwordRules } from "./passwords.js";
import { type PlaceRuleCode, placeRules } from "./places.js";
import { type RoutingRuleCode, routingRules } from "./routing.js";
import { type SenderRuleCode, senderRules } from "./senders.js";
import { type SessionRuleCode, sessionRules } from "./sessions.js";
import type { RuleTable } from "./table.js";
import { type UsernameRuleCode, usernameRules } from "./user-names.js";
import { type UserRuleCode, userRules } from "./users.js";

export type { RuleTable } from "./table.js";
export type { Firmness, Rule, Stage, Weight } from "./types.js";

/** The code of every rule: the code of the violation that breaking it gives. */
export type RuleCode =
  | IdentifierRuleCode
  | UsernameRuleCode
  | PasswordRuleCode
  | ContactRuleCode
  | FactRuleCode
  | ChiefRuleCode
  | DomainRuleCode
  | ManagerRuleCode
  | PlaceRuleCode
  | UserRuleCode
  | FunctionRuleCode
  | SessionRuleCode
  | ExchangeRuleCode
  | LifeRuleCode
  | InputRuleCode;

/** The codes that a form meets which only checks what people type: parts 1 to 4, and the shape of a value. */
export type FormRuleCode =
  | IdentifierRuleCode
  | UsernameRuleCode
  | PasswordRuleCode
  | ContactRuleCode
  | "input.shape";

/** The codes about senders, routing, mandates and curators: parts 13 to 15. */
export type ExchangeRuleCode = SenderRuleCode | RoutingRuleCode | MandateRuleCode;

/** A broken rule of the book. */
export type RuleViolation = Violation<RuleCode>;

function everyPart(): RuleTable<RuleCode> {
  return {
    ...identifierRules,
    ...usernameRules,
    ...passwordRules,
    ...contactRules,
    ...factRules,
    ...chiefRules,
    ...domainRules,
    ...managerRules,
    ...placeRules,
    ...userRules,
    ...functionRules,
    ...sessionRules,
    ...senderRules,
    ...routingRules,
    ...mandateRules,
    ...lifeRules,
    ...inputRules,
  };
}

/** The rule book: every rule under its code, in the order of its parts. */
export const rules: RuleTable<RuleCode> = /* @__PURE__ */ everyPart();
