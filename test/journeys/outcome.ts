import type { AccessExplanation, RegistryEvent, RuleViolation } from "toegangsbeheer";
import { nl } from "toegangsbeheer/messages/nl";
import type { Step, Story } from "../../examples/story.js";

/** What came of a turn: the codes of what refuses or fails, or what happened or was shown. */
function outcomeOf(step: Step): object {
  if ("command" in step) {
    const { outcome } = step;
    if (!outcome.ok) return refused(outcome);
    const events = outcome.events.map(({ type }) => type);
    const warnings = codes(outcome.warnings);
    return warnings.length === 0 ? { events } : { events, warnings };
  }
  if ("opens" in step) return accessOf(step.explanation);
  if ("heals" in step) {
    const { explanation, remedies, healed } = step;
    const { steps, obstacles } = remedies;
    if (obstacles.length > 0) {
      return { ...accessOf(explanation), obstacles: obstacles.map(({ code }) => code) };
    }
    return { ...accessOf(explanation), steps: steps.map((one) => one.code), healed: healed.allowed };
  }
  if ("searches" in step)
    return step.answer.ok ? { found: step.answer.value.rows.length } : refused(step.answer);
  if ("exports" in step) {
    const answer = step.answer(nl);
    return answer.ok ? { exported: answer.value.split("\r\n").length } : refused(answer);
  }
  if ("chooses" in step)
    return step.answer.ok ? { offered: step.answer.value.actions } : refused(step.answer);
  if ("asks" in step) {
    return step.answer.ok ? { responsible: step.answer.value.map(({ role }) => role) } : refused(step.answer);
  }
  if ("looks" in step) return step.answer.ok ? { shown: step.answer.value(nl) } : refused(step.answer);
  if ("recalls" in step) {
    return step.answer.ok ? { told: step.answer.value.events.map(({ type }) => type) } : refused(step.answer);
  }
  if ("reviews" in step) {
    return step.answer.ok
      ? { reviewed: step.answer.value.findings.map(({ code }) => code) }
      : refused(step.answer);
  }
  return step.answer.ok ? { enterprises: step.answer.value.enterprises.length } : refused(step.answer);
}

function accessOf({ allowed, conditions }: AccessExplanation): object {
  return allowed ? { allowed } : { failed: conditions.flatMap(({ code, holds }) => (holds ? [] : [code])) };
}

function refused(answer: { readonly violations: readonly RuleViolation[] }): object {
  return { refused: codes(answer.violations) };
}

function codes(violations: readonly RuleViolation[]): readonly string[] {
  return violations.map(({ code }) => code);
}

/** What came of every turn. */
export function outcomesOf({ steps }: Story): readonly object[] {
  return steps.map(outcomeOf);
}

/** Everything that happened. */
export function eventsOf({ steps }: Story): readonly RegistryEvent[] {
  return steps.flatMap((step) => {
    if ("heals" in step) return step.taken.flatMap(({ events }) => events);
    return "command" in step && step.outcome.ok ? step.outcome.events : [];
  });
}
