import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Insz } from "../../identifiers/insz.js";

/** Who holds a mandate: another enterprise, or a person. */
export type Mandatary =
  | { readonly kind: "enterprise"; readonly enterprise: EnterpriseNumber }
  | { readonly kind: "person"; readonly insz: Insz };
