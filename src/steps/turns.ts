import { type AnyContext, contextAt } from "../context/context.js";
import { permissiveFacts } from "../context/facts.js";
import { Supposed } from "../engine/evolve.js";
import { decide } from "../engine/handle.js";
import { actorIn, Doers } from "../permissions/who-can.js";
import type { Registry } from "../registry/registry.js";
import type { Official } from "../words/roles.js";
import { type CommandStep, type DraftStep, fillHoles, withDoers } from "./step.js";

/**
 * Steps that are taken one after the other, each with who may take it once those before it are taken, however he logs in:
 * whose password somebody else set takes another means.
 */
export function inTurn(
  registry: Registry,
  drafts: readonly DraftStep[],
  context: AnyContext,
): readonly CommandStep[] {
  let current = registry;
  let doers = new Doers(registry, context, "unjudged");
  return drafts.map((draft, turn) => {
    const step = withDoers(draft, doers);
    const next = turn < drafts.length - 1 ? after(current, step, context) : current;
    if (next !== current) doers = new Doers(next, context, "unjudged");
    current = next;
    return step;
  });
}

/**
 * What a step leaves, taken by the first who may, under facts that grant it. A command that only people can complete is
 * refused and leaves what was there: it gives nobody a say in a later step but over what is then his own.
 */
function after(registry: Registry, step: CommandStep, context: AnyContext): Registry {
  const [person] = step.by.persons;
  const [official] = step.by.actors;
  if (person === undefined && official === undefined) return registry;
  const means = context.catalogue.means.find(({ password }) => password !== true)?.id;
  const session = means === undefined ? {} : { session: { means, loggedInAt: context.now } };
  const actor = person === undefined ? { kind: official as Official } : { ...actorIn(person), ...session };
  const granting = contextAt(context.now, actor, { ...context, facts: permissiveFacts });
  const days = step.holes.flatMap(({ path, earliest }) => (earliest ? [[path.join("."), earliest]] : []));
  const decided = decide(registry, fillHoles(step, Object.fromEntries(days)), granting);
  return decided.ok ? new Supposed(registry, decided.events).registry : registry;
}
