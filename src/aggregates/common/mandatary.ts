import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Insz } from "../../identifiers/insz.js";

/** Who holds a mandate: another enterprise, or a person. */
export type Mandatary =
  | { readonly kind: "enterprise"; readonly enterprise: EnterpriseNumber }
  | { readonly kind: "person"; readonly insz: Insz };

/** True when it is the same enterprise or person. */
export function isSameMandatary(one: Mandatary, other: Mandatary): boolean {
  return one.kind === "enterprise"
    ? other.kind === "enterprise" && other.enterprise === one.enterprise
    : other.kind === "person" && other.insz === one.insz;
}
