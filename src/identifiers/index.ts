import type { EnterpriseNumberCode } from "./enterprise-number.js";
import type { EstablishmentNumberCode } from "./establishment-number.js";
import type { HcoNumberCode } from "./hco-number.js";
import type { IdentificationCodeCode } from "./identification-code.js";
import type { InszCode } from "./insz.js";
import type { NihiiNumberCode } from "./nihii-number.js";
import type { NssoNumberCode } from "./nsso-number.js";

export {
  type EnterpriseNumber,
  type EnterpriseNumberCode,
  formatEnterpriseNumber,
  isEnterpriseNumber,
  parseEnterpriseNumber,
} from "./enterprise-number.js";
export {
  type EstablishmentNumber,
  type EstablishmentNumberCode,
  formatEstablishmentNumber,
  isEstablishmentNumber,
  parseEstablishmentNumber,
} from "./establishment-number.js";
export {
  formatHcoNumber,
  type HcoNumber,
  type HcoNumberCode,
  isHcoNumber,
  parseHcoNumber,
} from "./hco-number.js";
export {
  formatIdentificationCode,
  type IdentificationCode,
  type IdentificationCodeCode,
  isIdentificationCode,
  parseIdentificationCode,
} from "./identification-code.js";
export {
  describeInsz,
  formatInsz,
  type Insz,
  type InszCode,
  type InszDescription,
  type InszOptions,
  isInsz,
  parseInsz,
} from "./insz.js";
export {
  formatNihiiNumber,
  isNihiiNumber,
  type NihiiNumber,
  type NihiiNumberCode,
  parseNihiiNumber,
} from "./nihii-number.js";
export {
  formatNssoNumber,
  isNssoNumber,
  type NssoNumber,
  type NssoNumberCode,
  parseNssoNumber,
} from "./nsso-number.js";

/** Every rule that an identifier can break. */
export type IdentifierCode =
  | InszCode
  | EnterpriseNumberCode
  | EstablishmentNumberCode
  | NssoNumberCode
  | NihiiNumberCode
  | HcoNumberCode
  | IdentificationCodeCode;
