import type { Actor } from "../../context/actor.js";
import type { Context } from "../../context/context.js";
import { type FactQuestion, type Facts, permissiveFacts } from "../../context/facts.js";
import { commandTypes } from "../../engine/decode.js";
import { factsNeeded } from "../../engine/handle.js";
import { belgianDate, type Instant, plusMinutes } from "../../kernel/instant.js";
import type { Command, CommandType } from "../../procedures/commands.js";
import type { Registry } from "../../registry/registry.js";
import { ranks } from "../../words/roles.js";
import { answersOf } from "../answers-of.js";
import { contextOf } from "../sample.js";
import { actorFor, fitPositions, lowestRank, scopeOf } from "./actors.js";
import { Draw } from "./draw.js";
import { buildCommand, recipes } from "./recipes.js";
import { acting, type Scene, sessionFor } from "./scene.js";
import type { Plan, Spoiler } from "./spoil.js";
import { spoilers } from "./spoilers.js";
import { type Position, View } from "./view.js";
import { theWorld } from "./world.js";

/** A step of a sequence, before it is known what it is about: numbers, so that it shrinks. */
export interface Step {
  /** Which command, among all of them, each as often as it is likely. */
  readonly command: number;
  /** Which rule to break on purpose; `null` for none. */
  readonly spoiler: number | null;
  /** How much time passes before it. */
  readonly minutes: number;
  /** Everything else that is chosen on the way. */
  readonly choices: readonly number[];
}

/** A command with its context, ready for `handle`. */
export interface Turn {
  readonly command: Command;
  readonly context: Context;
  /** The rule that was to be broken on purpose, where what there is allowed it. */
  readonly spoiled?: string;
}

/** Limits what {@link interpret} chooses from. */
export interface InterpretOptions {
  /** The positions that may act; absent: anybody, mostly somebody who is allowed to. */
  readonly positions?: readonly Position[];
  /** `"explicit"`: only the facts that the command asks of registers, never permissive ones. */
  readonly facts?: "explicit";
}

/** The commands that a step chooses from: each as often as it is likely. */
export const weightedCommands: readonly CommandType[] = commandTypes.flatMap((type) =>
  Array.from({ length: recipes[type].weight }, () => type),
);

/** The commands that permissive facts alone do not let through: they say that a representative has an eID, and no bankruptcy. */
const explicitCommands: ReadonlySet<CommandType> = new Set(["RequestChiefAccessManager", "AppointCurator"]);

const spoilerCodes: readonly string[] = Object.keys(spoilers);

/** The command and context that a step comes to on this registry, at that moment. */
export function interpret(
  registry: Registry,
  step: Step,
  now: Instant,
  options: InterpretOptions = {},
): Turn {
  const code = step.spoiler === null ? undefined : spoilerCodes[step.spoiler % spoilerCodes.length];
  const spoiler: Spoiler | undefined = code === undefined ? undefined : spoilers[code];
  const draw = new Draw(step.choices);
  const view = new View(registry, belgianDate(now));
  const held = options.positions && draw.of(options.positions);
  const scene: Scene = {
    draw,
    view,
    world: theWorld(),
    now,
    today: belgianDate(now),
    reach: held?.scope ?? null,
    wish: spoiler?.wish ?? null,
  };
  const types = spoiler?.on ?? typesFor(held);
  const built = buildCommand(scene, types[step.command % types.length] as CommandType);
  const isMeant = spoiler?.on.includes(built.type) === true;
  const changed = isMeant ? spoiler.command?.(scene, built) : undefined;
  const command = changed ?? built;
  const actor = held ? actorAmong(scene, command, options.positions ?? [], held) : actorFor(scene, command);
  const isExplicit = options.facts === "explicit";
  const facts = isExplicit ? scene.world.facts : factsFor(scene, step, command);
  const plan: Plan = { command, actor, facts };
  const mayReplan = isMeant && held === undefined && (spoiler.command === undefined || changed !== undefined);
  const replanned = mayReplan ? spoiler.plan?.(scene, plan) : undefined;
  const final = replanned ?? plan;
  const isSpoiled = changed !== undefined || replanned !== undefined;
  return {
    command: final.command,
    context: isExplicit
      ? asAsked(registry, final, now)
      : contextOf({ actor: final.actor, facts: final.facts, now }),
    ...(isSpoiled && code !== undefined && { spoiled: code }),
  };
}

/** The context with the facts that the command asks of registers which know the others, round after round. */
function asAsked(registry: Registry, { command, actor, facts: known }: Plan, now: Instant): Context {
  const questions: FactQuestion[] = [];
  for (;;) {
    const context = contextOf({ actor, now, facts: answersOf(known, questions) });
    const told = JSON.stringify(context.facts);
    questions.push(...factsNeeded(registry, command, context));
    if (JSON.stringify(answersOf(known, questions)) === told) return context;
  }
}

/** The moment of a step, after the one before. */
export function momentOf(step: Step, before: Instant): Instant {
  return plusMinutes(before, step.minutes);
}

/** The commands that somebody in that position may give at all. */
function typesFor(held: Position | undefined): readonly CommandType[] {
  if (held === undefined) return weightedCommands;
  const allowed = weightedCommands.filter((type) => lowestRank[type] <= ranks[held.role]);
  return allowed.length === 0 ? weightedCommands : allowed;
}

/** One of the positions: one that may give the command, mostly. */
function actorAmong(
  scene: Scene,
  command: Command,
  positions: readonly Position[],
  otherwise: Position,
): Actor {
  const scope = scopeOf(command);
  const fit = scope === undefined ? [] : fitPositions(scene, command, scope);
  const among = fit.filter((one) => positions.some((held) => isSamePosition(held, one)));
  const position = scene.draw.chance(25) ? otherwise : (scene.draw.of(among) ?? otherwise);
  return acting(position, sessionFor(scene, position));
}

function isSamePosition(a: Position, b: Position): boolean {
  return a.account === b.account && a.role === b.role && a.scope === b.scope;
}

/** What is known: everything that the world knows, or, where that is enough, nothing at all but what is asked always. */
function factsFor({ draw, world, view }: Scene, step: Step, command: Command): Facts {
  const isEnough = view.registry.digests.size === 0 && !explicitCommands.has(command.type);
  if (step.spoiler === null && isEnough && draw.chance(45)) return permissiveFacts;
  return draw.chance(20) ? { ...world.facts, permissive: true } : world.facts;
}
