import type { Step, Story } from "../../examples/story.js";

/** What came of a step: the codes of its refusal, or the events and warnings of its acceptance, in their order. */
export function outcomeOf({ outcome }: Step): object {
  if (!outcome.ok) return { refused: outcome.violations.map(({ code }) => code) };
  const events = outcome.events.map(({ type }) => type);
  const warnings = outcome.warnings.map(({ code }) => code);
  return warnings.length === 0 ? { events } : { events, warnings };
}

/** What came of every step. */
export function outcomesOf({ steps }: Story): readonly object[] {
  return steps.map(outcomeOf);
}
