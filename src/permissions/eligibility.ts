import type { Asker, FactInquiry } from "../context/fact-inquiry.js";
import type { Insz } from "../identifiers/insz.js";
import { enterpriseOf, type Scope } from "../scope/scope.js";
import type { Role } from "../words/roles.js";
import type { TieKind } from "../words/ties.js";

/** Those who may be appointed manager, and those who may be users. */
const managerTies: readonly TieKind[] = [
  "employee",
  "director",
  "managing-director",
  "business-manager",
  "founder",
];
const userTies: readonly TieKind[] = [...managerTies, "partner", "member"];

/**
 * Whether a person, by the facts, belongs to the enterprise in a capacity that goes with the role; `undefined` where they
 * were not given.
 */
export function isEligible(
  facts: FactInquiry,
  insz: Insz,
  role: Role,
  scope: Scope,
  asker: Asker,
): boolean | undefined {
  const enterprise = enterpriseOf(scope);
  if (role === "chief-access-manager") return facts.isEligibleChief(insz, enterprise, asker);
  return facts.hasTie(insz, enterprise, role === "user" ? userTies : managerTies, asker);
}
