import { type Registry, type Scope, snapshot } from "toegangsbeheer";
import type { CommandSequence } from "toegangsbeheer/testing";
import { catalogues, contextAfter } from "../access/questions.js";
import { playing } from "../properties/support.js";

/** The id of an account that no registry has. */
export const nobody = "nobody";

/** A registry at the end of a sequence, and what can be asked about it. */
export interface Played {
  readonly registry: Registry;
  readonly context: ReturnType<typeof contextAfter>;
  readonly accounts: readonly string[];
  readonly places: readonly Scope[];
  /** Of the request: sometimes a log-in, sometimes none. */
  readonly more: object;
  readonly session: { readonly session?: { readonly means: string; readonly loggedInAt: string } };
  readonly at: number;
}

let played = 0;

/** The end of a sequence, under another catalogue and at another time after it each time. */
export function ended(sequence: CommandSequence): Played {
  let now = "2026-03-02T08:00:00.000Z";
  const registry = playing(sequence, (turn) => {
    now = turn.context.now;
  });
  const at = played++;
  const catalogue = catalogues[at % catalogues.length] as never;
  const context = contextAfter(now, { minutes: [0, 20, 60, 90_000][at % 4] as number, catalogue });
  const whole = snapshot(registry);
  const { accounts, enterprises } = whole;
  const below = whole.places.map(({ scope }) => scope as Scope);
  const places = [...enterprises.map(({ number }) => number as string as Scope), ...below];
  const logIn = { means: at % 2 === 0 ? "eid" : "password", loggedInAt: context.now };
  const isLoggedIn = at % 3 === 1;
  return {
    registry,
    context,
    accounts: [nobody, ...accounts.map(({ id }) => id as string)],
    places,
    more: isLoggedIn ? { context: logIn } : {},
    session: isLoggedIn ? { session: logIn } : {},
    at,
  };
}

/** Some of many, others each time. */
export function someOf<T>(items: readonly T[], many: number, at: number): readonly T[] {
  if (items.length <= many) return items;
  return Array.from({ length: many }, (_, step) => items[(at * 7 + step * 5) % items.length] as T);
}
