import type { PasswordPolicy } from "../credentials/password.js";
import { checkedText, partial, wholeNumber } from "../kernel/checked-shape.js";
import { dayInMinutes } from "../kernel/instant.js";
import { type Caps, readShape, type Shape, type ShapeViolation } from "../kernel/reading.js";
import { accepted, nonEmpty, type Result } from "../kernel/result.js";
import { type FieldShapes, type OptionalShape, oneOf, optional, record } from "../kernel/shape.js";
import { violation } from "../kernel/violation.js";
import { findingSeverities, severities } from "../words/severities.js";
import { defaultPolicy } from "./default.js";
import { asPolicy } from "./mark.js";
import {
  highestLimit,
  type Limits,
  type Policy,
  type ReviewDays,
  type ReviewPolicy,
  type Severities,
} from "./types.js";

/** What a host sets itself; whatever is absent stays as the default policy has it. */
export interface PolicyExtension {
  readonly passwords?: Partial<PasswordPolicy>;
  readonly effectDelayMinutes?: number;
  readonly limits?: Partial<Limits>;
  readonly severities?: Partial<Severities>;
  readonly review?: {
    readonly days?: Partial<ReviewDays>;
    readonly severities?: Partial<ReviewPolicy["severities"]>;
  };
}

const caps: Caps = { specialCharacters: 100 };
const decadeInDays = 3_650;
const weekInMinutes = 7 * dayInMinutes;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const blankOrControl = /[\s\u0000-\u001f\u007f-\u009f]/;

/** Some fields of a part of the policy, all of one shape: the default policy names them. */
function someOf<T extends object>(part: T, shape: Shape<T[keyof T]>): OptionalShape<Partial<T>> {
  const fields = Object.keys(part).map((field) => [field, optional(shape)]);
  return optional(record<Partial<T>>(Object.fromEntries(fields) as FieldShapes<Partial<T>>));
}

const passwordLength: Shape<number> = wholeNumber(1, 1_000);

const extensionShape: Shape<PolicyExtension> = record<PolicyExtension>({
  passwords: optional(
    record(
      partial<PasswordPolicy>({
        minimumLength: passwordLength,
        maximumLength: passwordLength,
        specialCharacters: checkedText(
          "text without blanks",
          "specialCharacters",
          (input) => !blankOrControl.test(input),
        ),
        minimumNonLetters: wholeNumber(0, 1_000),
      }),
    ),
  ),
  effectDelayMinutes: optional(wholeNumber(0, weekInMinutes)),
  limits: someOf(defaultPolicy.limits, wholeNumber(1, highestLimit)),
  severities: someOf(defaultPolicy.severities, oneOf(...severities)),
  review: optional(
    record<NonNullable<PolicyExtension["review"]>>({
      days: someOf(defaultPolicy.review.days, wholeNumber(0, decadeInDays)),
      severities: someOf(defaultPolicy.review.severities, oneOf(...findingSeverities)),
    }),
  ),
});

/**
 * Sets what a host wants otherwise than the default policy. The answer is a frozen policy or every fault. A policy
 * under which no password can be right is refused too. What a file or a person gave is judged whole, whatever its type
 * was said to be.
 */
export function definePolicy(extension: PolicyExtension): Result<Policy, ShapeViolation> {
  const read = readShape(extensionShape, extension, caps);
  if (!read.ok) return read;
  const own = read.value;
  const policy: Policy = {
    passwords: { ...defaultPolicy.passwords, ...own.passwords },
    effectDelayMinutes: own.effectDelayMinutes ?? defaultPolicy.effectDelayMinutes,
    limits: { ...defaultPolicy.limits, ...own.limits },
    severities: { ...defaultPolicy.severities, ...own.severities },
    review: {
      days: { ...defaultPolicy.review.days, ...own.review?.days },
      severities: { ...defaultPolicy.review.severities, ...own.review?.severities },
    },
  };
  const faults = impossiblePasswords(policy.passwords);
  return nonEmpty(faults) ? { ok: false, violations: faults } : accepted(asPolicy(policy));
}

function impossiblePasswords(passwords: PasswordPolicy): readonly ShapeViolation[] {
  const atMost = { expected: `whole number up to ${passwords.maximumLength}` };
  return (["minimumLength", "minimumNonLetters"] as const)
    .filter((field) => passwords[field] > passwords.maximumLength)
    .map((field) => violation("input.shape", ["passwords", field], atMost));
}
