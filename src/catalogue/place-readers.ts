import { parseHcoNumber } from "../identifiers/hco-number.js";
import { parseIdentificationCode } from "../identifiers/identification-code.js";
import type { Result } from "../kernel/result.js";
import type { RuleViolation } from "../rules/index.js";
import type { PlaceIdentifier } from "../words/kinds.js";

/** How each identifier of a subdivision or site is read. */
export const placeReaders: Readonly<
  Record<PlaceIdentifier, (input: unknown) => Result<string, RuleViolation>>
> = {
  "hco-number": parseHcoNumber,
  "identification-code": parseIdentificationCode,
};
