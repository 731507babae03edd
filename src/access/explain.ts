import { match } from "ts-pattern";
import type { ExternalCondition } from "../catalogue/types.js";
import { type AnyContext, known } from "../context/context.js";
import type { Instant } from "../kernel/instant.js";
import type { Params } from "../kernel/violation.js";
import { isInForce } from "../permissions/office.js";
import { Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import { type Scope, selfAndAbove } from "../scope/scope.js";
import { type ConditionCode, type ConditionFailure, conditionCodes } from "../words/access.js";
import type { Role } from "../words/roles.js";
import { type AccessCase, type AccessQuestion, accessCase, type Way, waysOf } from "./case.js";
import {
  activeSince,
  asksFunction,
  effectiveFrom,
  functionSince,
  functionsThatCount,
  grantedSince,
  type Holds,
  heldSince,
  isMoot,
  lastChange,
  nearestWay,
  opensAnyway,
  unjudgedIn,
} from "./conditions.js";
import { logInFault, meansThatDo, roleOf } from "./log-in.js";

/** What a condition looked at. Each names what it concerns, and no more. */
export interface ExplainedObject {
  readonly account?: string;
  readonly application?: string;
  readonly scope?: string;
  /** The functions that suffice, or those that would where the person has none of them. */
  readonly functions?: readonly string[];
  /** The means of log-in; none where there is no session, or none that could be read. */
  readonly means?: string;
  /** The level that the application asks of a log-in. */
  readonly level?: number;
  /** The means by which a new log-in would do, the weakest first. */
  readonly meansThatDo?: readonly string[];
}

/** One condition, and what there is to say of it. */
export interface ExplainedCondition {
  readonly code: ConditionCode;
  /** `"unjudged"` for a condition on the log-in where the question leaves that aside. */
  readonly holds: Holds;
  readonly object: ExplainedObject;
  /** Since when what it looked at is there. */
  readonly since?: Instant;
  /** From when it holds, where that is a matter of time. */
  readonly from?: Instant;
  readonly failure?: ConditionFailure;
  /** What its sentence tells. */
  readonly params: Params;
}

/** How a person comes to an application: by his role in the place, or by the office that the place was left to. */
export type ExplainedWay =
  | { readonly kind: "assignment"; readonly role: Role; readonly since: Instant }
  | { readonly kind: "office"; readonly office: Scope; readonly since: Instant };

/** Why a person may or may not open an application in a place. */
export interface AccessExplanation {
  readonly allowed: boolean;
  /** Every condition, in order, save those on levels below the place, and those on an application or a place that is unknown; for somebody who comes by several ways, those of the way that comes nearest. */
  readonly conditions: readonly ExplainedCondition[];
  /** The conditions that the question leaves aside; none where all were judged. */
  readonly unjudged: readonly ConditionCode[];
  /** What the application needs outside this system: shown, never judged. */
  readonly external: readonly ExternalCondition[];
  /** `null` for somebody who has nothing in that place. */
  readonly way: ExplainedWay | null;
}

/**
 * Walks through everything that {@link mayOpen} asks, and tells of each condition whether it holds and what it looked
 * at: access is allowed exactly when none of them fails. The host's own question, as `mayOpen`: it judges no actor.
 */
export function explainAccess(
  registry: Registry,
  question: AccessQuestion,
  context: AnyContext,
): AccessExplanation {
  known(context);
  const reads = new Reads(registry);
  const on = accessCase(reads, question, context);
  const { way, failed } = nearestWay(on, waysOf(reads, on));
  const unjudged = unjudgedIn(on);
  const asked: ExplainedCase = { on, way, question: { ...question, scope: on.scope || question.scope } };
  const conditions: ExplainedCondition[] = [];
  for (const code of conditionCodes) {
    const fails = failed.includes(code);
    if (isMoot(on, code) || (!fails && isBelow(on, code))) continue;
    const holds = fails ? false : unjudged.includes(code) ? "unjudged" : true;
    conditions.push({ code, holds, ...details[code](asked, !fails) });
  }
  return {
    allowed: failed.length === 0,
    conditions,
    unjudged,
    external: on.application?.external ?? [],
    way: way === undefined ? null : explainedWay(way),
  };
}

/** How deep below the enterprise the place lies that a condition looks at. */
const depths: Partial<Record<ConditionCode, number>> = {
  "application.open-at-domain": 0,
  "application.open-at-subdivision": 1,
  "application.open-at-site": 2,
};

/** True for a condition on a level below the place that is asked about, of which there is nothing to say. */
function isBelow({ places }: AccessCase, code: ConditionCode): boolean {
  return (depths[code] ?? -1) >= places.length;
}

/** A way as an answer tells it. */
export function explainedWay(way: Way): ExplainedWay {
  return way.kind === "office"
    ? { kind: "office", office: way.office, since: way.since }
    : { kind: "assignment", role: way.assignment.role, since: way.assignment.roleSince };
}

interface ExplainedCase {
  readonly on: AccessCase;
  readonly way: Way | undefined;
  readonly question: AccessQuestion;
}

type ConditionDetails = Omit<ExplainedCondition, "code" | "holds">;

/** What there is to say of each condition beside whether it holds. */
const details: Readonly<Record<ConditionCode, (asked: ExplainedCase, holds: boolean) => ConditionDetails>> = {
  "account.known": ({ on, question: { account } }) => ({
    object: { account },
    params: { account },
    ...sinceWhen(on.account?.openedAt),
  }),
  "application.known": ({ question: { application } }) => ({
    object: { application },
    params: { application },
  }),
  "place.known": ({ question: { scope } }) => ({ object: { scope }, params: {} }),
  "assignment.active": ({ on, way, question: { account, scope } }, holds) => ({
    object: { account, scope },
    params: { account },
    ...(holds ? sinceWhen(way && activeSince(way)) : whyInactive(on, way)),
  }),
  "application.open-at-domain": (asked) => opening(asked, 0),
  "application.open-at-subdivision": (asked) => opening(asked, 1),
  "application.open-at-site": (asked) => opening(asked, 2),
  "application.granted": ({ on, way, question: { account, application, scope } }) => ({
    object: { account, application, scope },
    params: { account, application },
    ...sinceWhen(way && grantedSince(on, way)),
  }),
  "application.level": ({ on, question: { application, scope } }) => ({
    object: { application, scope },
    params: { application, level: on.application?.level ?? on.level },
  }),
  "function.held": ({ on, way, question: { account, application, scope } }, holds) => {
    const held = functionsThatCount(on, way).map(({ id }) => id);
    const functions = holds ? held : (on.application?.functions ?? []);
    return {
      object: { account, scope, ...(asksFunction(on) && { functions }) },
      params: { account, application, functions: functions.join(",") },
      ...sinceWhen(functionSince(on, way)),
    };
  },
  "access.effective": ({ on, way, question: { account, application, scope } }) => {
    const from = effectiveFrom(on, way);
    return {
      object: { account, application, scope },
      params: { application, ...(from !== undefined && { until: from }) },
      ...sinceWhen(lastChange(on, way)),
      ...(from !== undefined && { from }),
    };
  },
  "authentication.level": ({ on, way, question: { account, application } }) => ({
    object: { account, application, ...logInOf(on, way) },
    params: { account, application },
    ...whyLogIn(on, way),
  }),
  "certificate.held": ({ question: { account, application } }) => ({
    object: { account, application },
    params: { account, application },
  }),
};

function opening({ on, question }: ExplainedCase, depth: number): ConditionDetails {
  const { application } = question;
  const scope = selfAndAbove(on.scope)[on.places.length - 1 - depth];
  return {
    object: { application, ...(scope !== undefined && { scope }) },
    params: { application },
    ...(!opensAnyway(on.application) && sinceWhen(heldSince(on.places[depth]?.applications, on))),
  };
}

function sinceWhen(since: Instant | undefined): { readonly since?: Instant } {
  return since === undefined ? {} : { since };
}

/** The log-in that was looked at, and which would do. */
function logInOf(on: AccessCase, way: Way | undefined): ExplainedObject {
  const { session, account, application, context } = on;
  const level = application?.authenticationLevel;
  const passwordSetAt = account?.passwordSetAt ?? null;
  return {
    ...(typeof session === "object" && { means: session.means }),
    ...(level !== undefined && { level }),
    meansThatDo: meansThatDo(on, roleOf(way, on.scope), { at: context.now, passwordSetAt }),
  };
}

/** Why a log-in does not do, where that is not its level. */
function whyLogIn(on: AccessCase, way: Way | undefined): { readonly failure?: ConditionFailure } {
  const failure = logInFault(on, roleOf(way, on.scope));
  return failure === undefined || failure === "level" ? {} : { failure };
}

function whyInactive({ context }: AccessCase, way: Way | undefined): { readonly failure?: ConditionFailure } {
  return match(way)
    .with({ kind: "assignment", assignment: { status: "blocked" } }, () => ({ failure: "blocked" as const }))
    .with(
      { kind: "assignment" },
      ({ assignment }) => !isInForce(assignment, context.today),
      () => ({ failure: "ended" as const }),
    )
    .with({ isSuspended: true }, () => ({ failure: "suspended" as const }))
    .otherwise(() => ({}));
}
