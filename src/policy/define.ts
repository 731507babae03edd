import type { PasswordPolicy } from "../credentials/password.js";
import { checkedText, wholeNumber } from "../kernel/checked-shape.js";
import { dayInMinutes } from "../kernel/instant.js";
import { type Caps, readShape, type Shape, type ShapeViolation } from "../kernel/reading.js";
import { accepted, nonEmpty, type Result } from "../kernel/result.js";
import { type FieldShapes, oneOf, optional, record } from "../kernel/shape.js";
import { violation } from "../kernel/violation.js";
import type { FindingCode } from "../words/findings.js";
import type { FindingSeverity, Severity } from "../words/severities.js";
import { findingSeverities, severities } from "../words/severities.js";
import { defaultPolicy } from "./default.js";
import { highestLimit } from "./highest-limit.js";
import { asPolicy } from "./mark.js";
import type { Limits, Policy, ReviewDays, ReviewPolicy, Severities } from "./types.js";

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

const severity: Shape<Severity> = oneOf(...severities);
const limit: Shape<number> = wholeNumber(1, highestLimit);
const days: Shape<number> = wholeNumber(0, decadeInDays);
const findingSeverity: Shape<FindingSeverity> = oneOf(...findingSeverities);
const passwordLength: Shape<number> = wholeNumber(1, 1_000);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const blankOrControl = /[\s\u0000-\u001f\u007f-\u009f]/;

/** A field for each code of a finding; the default policy names them all. */
function everyFinding(shape: Shape<FindingSeverity>): FieldShapes<Partial<ReviewPolicy["severities"]>> {
  const codes = Object.keys(defaultPolicy.review.severities) as FindingCode[];
  return Object.fromEntries(codes.map((code) => [code, optional(shape)])) as FieldShapes<
    Partial<ReviewPolicy["severities"]>
  >;
}

const extensionShape: Shape<PolicyExtension> = record<PolicyExtension>({
  passwords: optional(
    record<Partial<PasswordPolicy>>({
      minimumLength: optional(passwordLength),
      maximumLength: optional(passwordLength),
      specialCharacters: optional(
        checkedText("text without blanks", "specialCharacters", (input) => !blankOrControl.test(input)),
      ),
      minimumNonLetters: optional(wholeNumber(0, 1_000)),
    }),
  ),
  effectDelayMinutes: optional(wholeNumber(0, weekInMinutes)),
  limits: optional(
    record<Partial<Limits>>({
      users: optional(limit),
      applications: optional(limit),
      findings: optional(limit),
      mandates: optional(limit),
      text: optional(limit),
    }),
  ),
  severities: optional(
    record<Partial<Severities>>({
      managerEligibility: optional(severity),
      userEligibility: optional(severity),
      nameDiffers: optional(severity),
      passwordGiver: optional(severity),
      usersFirst: optional(severity),
      wrongLevel: optional(severity),
    }),
  ),
  review: optional(
    record<NonNullable<PolicyExtension["review"]>>({
      days: optional(
        record<Partial<ReviewDays>>({
          expiring: optional(days),
          untouched: optional(days),
          ending: optional(days),
          codesRequested: optional(days),
          placeData: optional(days),
        }),
      ),
      severities: optional(record<Partial<ReviewPolicy["severities"]>>(everyFinding(findingSeverity))),
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
