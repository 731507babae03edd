import {
  type AccountActor,
  type Actor,
  type Command,
  type Context,
  type Decided,
  defaultCatalogue,
  defaultPolicy,
  emptyRegistry,
  type Facts,
  handle,
  type Instant,
  type Labels,
  type LocalDate,
  type RefusedCommand,
  type Registry,
  type Role,
  type Session,
} from "toegangsbeheer";
import type { Person } from "./facts.js";

/** What one person does: in words, and as the command that he gives. */
export interface Move {
  readonly who: Person;
  /** As whom he acts: the role that he chose when he logged in. */
  readonly as: Actor;
  /** A sentence that begins with his name. */
  readonly does: Labels;
  readonly command: Command;
  /** Minutes since the move before; one when absent. */
  readonly after?: number;
}

/** A move, when and under what circumstances it was made, and what came of it. */
export interface Step extends Move {
  readonly context: Context;
  readonly outcome: Decided | RefusedCommand;
  /** What there is after it; after a refusal, what there was before. */
  readonly registry: Registry;
}

/** A story as it will be told. */
export interface Script {
  readonly title: Labels;
  /** What one must know before it begins. */
  readonly about: Labels;
  readonly facts: Facts;
  /** The moment at which it begins. */
  readonly start: string;
  /** What was there before; nothing when absent. */
  readonly registry?: Registry;
  readonly moves: readonly Move[];
}

/** A story that was told: what happened at each step, and what there is at the end. */
export interface Story {
  readonly title: Labels;
  readonly about: Labels;
  readonly steps: readonly Step[];
  readonly registry: Registry;
  /** The circumstances of the last step. */
  readonly context: Context;
}

/** Plays the moves one after the other, each on what the one before left. */
export function tell({ title, about, facts, start, registry: before, moves }: Script): Story {
  let registry = before ?? emptyRegistry();
  let now = start;
  const steps = moves.map((move): Step => {
    now = minutesLater(now, move.after ?? 1);
    const context = contextOf(move.as, now, facts);
    const outcome = handle(registry, move.command, context);
    if ("missing" in outcome) throw new Error("a whole registry lacks nothing");
    if (outcome.ok) registry = outcome.registry;
    return { ...move, context, outcome, registry };
  });
  const context = steps.at(-1)?.context;
  if (context === undefined) throw new Error("a story has at least one move");
  return { title, about, steps, registry, context };
}

function contextOf(actor: Actor, now: string, facts: Facts): Context {
  return {
    actor,
    now: now as Instant,
    // The stories play by day, when it is the same date in Belgium.
    today: now.slice(0, 10) as LocalDate,
    facts,
    policy: defaultPolicy,
    catalogue: defaultCatalogue,
  };
}

function minutesLater(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

/** A legal representative, as his log-in identifies him. */
export function representative({ insz }: Person, session: Session): Actor {
  return { kind: "legal-representative", insz, session };
}

/** A person in a role that he holds in a place. */
export function acting({ account }: Person, role: Role, scope: string, session: Session): AccountActor {
  return { kind: "account", account, role, scope, session };
}
