import type { EnterpriseNumberCode } from "./enterprise-number.js";
import type { EstablishmentNumberCode } from "./establishment-number.js";
import type { HcoNumberCode } from "./hco-number.js";
import type { IdentificationCodeCode } from "./identification-code.js";
import type { InszCode } from "./insz.js";
import type { NihiiNumberCode } from "./nihii-number.js";
import type { NssoNumberCode } from "./nsso-number.js";

export * from "./enterprise-number.js";
export * from "./establishment-number.js";
export * from "./hco-number.js";
export * from "./identification-code.js";
export * from "./insz.js";
export * from "./nihii-number.js";
export * from "./nsso-number.js";

/** Every rule that an identifier can break. */
export type IdentifierCode =
  | InszCode
  | EnterpriseNumberCode
  | EstablishmentNumberCode
  | NssoNumberCode
  | NihiiNumberCode
  | HcoNumberCode
  | IdentificationCodeCode;
