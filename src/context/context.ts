import { defaultCatalogue } from "../catalogue/default/catalogue.js";
import { isCatalogue } from "../catalogue/mark.js";
import type { Catalogue } from "../catalogue/types.js";
import { belgianDate, type Instant, type LocalDate, type Moment, readMoment } from "../kernel/instant.js";
import { hasMark } from "../kernel/mark.js";
import { inEnglish, isPlainObject, type ShapeViolation } from "../kernel/reading.js";
import { defaultPolicy } from "../policy/default.js";
import { isPolicy } from "../policy/mark.js";
import type { Policy } from "../policy/types.js";
import type { Actor, CheckedActor } from "./actor.js";
import { copyFacts } from "./copy-facts.js";
import type { Facts } from "./facts.js";
import { parseActor } from "./read-actor.js";

/**
 * Everything that an answer depends on beside the registry and the question: the library has no clock of its own. Only
 * {@link contextAt} makes one, and judges it once; nothing else is taken for one, neither a spread nor a clone. Frozen,
 * whatever lies in it as well.
 */
export declare abstract class Context<Who extends CheckedActor | "host" = CheckedActor> {
  /** Keeps a plain object or a spread from having this type. */
  private readonly madeByContextAt: true;
  /** Who asks; `"host"` in a context that judges nobody. */
  readonly actor: Who;
  readonly now: Instant;
  /** The Belgian date at that moment. */
  readonly today: LocalDate;
  readonly facts: Facts;
  readonly policy: Policy;
  readonly catalogue: Catalogue;
}

/** A context with an actor or with the host: for questions that judge nobody. */
export type AnyContext = Context<CheckedActor | "host">;

/** What a context has beside the moment and the actor. */
export interface ContextSettings {
  /** What other registers know; absent: nothing. */
  readonly facts?: Facts;
  /** A policy of `definePolicy`; absent: the default one. */
  readonly policy?: Policy;
  /** A catalogue of `defineCatalogue`; absent: the default one. */
  readonly catalogue?: Catalogue;
}

const contextMark: symbol = /* @__PURE__ */ Symbol.for("toegangsbeheer.context");

/**
 * Makes a context, the only way there is: at a moment (a `Date`, or text with a full date, a time and `Z` or an offset),
 * for an actor, or for `"host"` where nobody is judged. Facts are copied; a policy and a catalogue are those of
 * `definePolicy` and `defineCatalogue`. A context is itself valid settings for the next one.
 *
 * What is none of these is a mistake in the host's program, so that it throws a `TypeError`, which names the field and
 * never what stood in it. What a log-in brings is read by `parseActor`, whose refusal is data.
 */
export function contextAt(moment: Moment, actor: Actor, settings?: ContextSettings): Context;
export function contextAt(moment: Moment, actor: "host", settings?: ContextSettings): Context<"host">;
export function contextAt(moment: Moment, actor: Actor | "host", settings?: ContextSettings): AnyContext;
export function contextAt(moment: Moment, actor: Actor | "host", settings: ContextSettings = {}): AnyContext {
  const now = readMoment(moment);
  if (now === undefined) throw new TypeError("context.now is not a moment");
  const { facts, policy, catalogue } = isContext(settings) ? settings : checkedSettings(settings);
  return made(actor === "host" ? actor : checkedActor(actor, catalogue), {
    now,
    today: belgianDate(now),
    facts,
    policy,
    catalogue,
  });
}

/** The same context for another actor, who was read before. */
export function withActor<Who extends CheckedActor>(context: AnyContext, actor: Who): Context<Who> {
  return made(actor, context);
}

/** Makes sure that something is a context, at each entry that takes one. */
export function known<C extends AnyContext>(context: C): C {
  if (isContext(context)) return context;
  throw new TypeError("context is not one that contextAt made");
}

/** Makes sure that something is a context with somebody to judge. */
export function judging(context: Context): Context {
  if (known<AnyContext>(context).actor !== "host") return context;
  throw new TypeError("context.actor is the host, and this judges an actor");
}

function isContext(input: unknown): input is AnyContext {
  return hasMark(contextMark, input);
}

function made<Who extends CheckedActor | "host">(
  actor: Who,
  settings: Omit<AnyContext, "actor">,
): Context<Who> {
  return Object.freeze(new Made(actor, settings)) as unknown as Context<Who>;
}

type Fields = Omit<AnyContext, "madeByContextAt">;

const Made = /* @__PURE__ */ contextClass();

/**
 * The class of all contexts. Its mark answers the object itself, and only where that object was made here: one is made for
 * each request, and to define a property on each costs as much as all else.
 */
function contextClass(): new (actor: AnyContext["actor"], settings: Omit<Fields, "actor">) => Fields {
  return class implements Fields {
    readonly #isMade = true;
    readonly actor: Fields["actor"];
    readonly now: Instant;
    readonly today: LocalDate;
    readonly facts: Facts;
    readonly policy: Policy;
    readonly catalogue: Catalogue;

    constructor(actor: Fields["actor"], { now, today, facts, policy, catalogue }: Omit<Fields, "actor">) {
      this.actor = actor;
      this.now = now;
      this.today = today;
      this.facts = facts;
      this.policy = policy;
      this.catalogue = catalogue;
    }

    get [contextMark](): unknown {
      return #isMade in this ? this : undefined;
    }
  };
}

type Settings = Required<ContextSettings>;

const settingNames: readonly string[] = ["actor", "now", "today", "facts", "policy", "catalogue"];

function checkedSettings(input: unknown): Settings {
  const given = ownFields(input);
  const facts = "facts" in given ? copyFacts(given.facts) : noFacts();
  const { policy = defaultPolicy, catalogue = defaultCatalogue } = given;
  if (!isPolicy(policy)) throw new TypeError("context.policy is not one of definePolicy");
  if (!isCatalogue(catalogue)) throw new TypeError("context.catalogue is not one of defineCatalogue");
  return { facts, policy, catalogue };
}

let none: Facts | undefined;

function noFacts(): Facts {
  none ??= copyFacts({});
  return none;
}

/** Each field of an object, read once: one that is there is not taken for absent because it is `undefined`. */
function ownFields(input: unknown): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  try {
    if (isPlainObject(input) && Object.keys(input).every((name) => settingNames.includes(name))) {
      for (const name of Object.keys(input)) fields[name] = input[name] ?? null;
      return fields;
    }
  } catch {
    // A getter or a proxy that throws: no settings either.
  }
  throw new TypeError("the settings of a context are not facts, a policy and a catalogue");
}

function checkedActor(input: unknown, catalogue: Catalogue): CheckedActor {
  const read = parseActor(input, catalogue);
  if (read.ok) return read.value;
  throw new TypeError(faultOf(read.violations[0]));
}

const articles: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  "moment",
  "kind of actor",
  "means of the catalogue",
]);

/** What is wrong with an actor, without a word of what was given: the name of a field too many is that too. */
function faultOf({ code, path, params }: ShapeViolation): string {
  const expected = inEnglish(params);
  const isTooMany = params.expected === "no-such-key";
  const field = ["context.actor", ...(isTooMany ? path.slice(0, -1) : path)].join(".");
  if (isTooMany) return `${field} has a field too many`;
  if (code === "limit.exceeded") return `${field} is too long`;
  return `${field} is not ${expected === "object" ? "an " : articles.has(expected) ? "a " : ""}${expected}`;
}
