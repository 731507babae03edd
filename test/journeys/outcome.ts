import type { RegistryEvent } from "toegangsbeheer";
import type { Step, Story } from "../../examples/story.js";

/** What came of a turn: codes of what refuses or fails, or the events and warnings, in their order. */
function outcomeOf(step: Step): object {
  if ("explanation" in step) {
    const { allowed, conditions } = step.explanation;
    return allowed ? { allowed } : { failed: conditions.flatMap(({ name, holds }) => (holds ? [] : [name])) };
  }
  if ("outcome" in step) {
    const { outcome } = step;
    if (!outcome.ok) return { refused: outcome.violations.map(({ code }) => code) };
    const events = outcome.events.map(({ type }) => type);
    const warnings = outcome.warnings.map(({ code }) => code);
    return warnings.length === 0 ? { events } : { events, warnings };
  }
  return {};
}

/** What came of every turn. */
export function outcomesOf({ steps }: Story): readonly object[] {
  return steps.map(outcomeOf);
}

/** Everything that happened. */
export function eventsOf({ steps }: Story): readonly RegistryEvent[] {
  return steps.flatMap((step) => ("outcome" in step && step.outcome.ok ? step.outcome.events : []));
}
