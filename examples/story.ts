import type {
  AccessExplanation,
  Actor,
  Answer,
  Command,
  Context,
  Decided,
  Labels,
  MessagePack,
  RefusedCommand,
  Registry,
  Session,
  UserPage,
  UserQuery,
  WelcomePage,
} from "toegangsbeheer";
import type { Person } from "./facts/people.js";

/** What every turn of a story says. */
interface Beat {
  readonly who: Person;
  /** A sentence that begins with his name. */
  readonly does: Labels;
  /** Minutes since the turn before; one when absent. */
  readonly after?: number;
}

/** Somebody gives a command, in the role that he chose when he logged in. */
export interface Gives extends Beat {
  readonly as: Actor;
  readonly command: Command;
}

/** Somebody tries to open an application in a place. */
export interface Opens extends Beat {
  readonly opens: string;
  readonly scope: string;
  readonly session?: Session;
}

/** Somebody looks at the list of users, at the file that is made of it, or at his own welcome page. */
export interface Searches extends Beat {
  readonly as: Actor;
  readonly searches: UserQuery;
}
export interface Exports extends Beat {
  readonly as: Actor;
  readonly exports: UserQuery;
}
export interface Arrives extends Beat {
  readonly as: Actor;
  readonly arrives: true;
}

/** One turn of a story, before it is played. */
export type Move = Gives | Opens | Searches | Exports | Arrives;

/** A turn, when and under what circumstances it was made, and what there is after it. */
interface Played {
  readonly context: Context;
  readonly registry: Registry;
}

export type Step =
  | (Gives & Played & { readonly outcome: Decided | RefusedCommand })
  | (Opens & Played & { readonly explanation: AccessExplanation })
  | (Searches & Played & { readonly answer: Answer<UserPage> })
  | (Exports & Played & { readonly answer: (pack: MessagePack) => Answer<string> })
  | (Arrives & Played & { readonly answer: Answer<WelcomePage> });

/** A story that was told: what happened at each turn, and what there is at the end. */
export interface Story {
  readonly title: Labels;
  /** What one must know before it begins. */
  readonly about: Labels;
  readonly steps: readonly Step[];
  readonly registry: Registry;
  /** The circumstances of the last turn. */
  readonly context: Context;
  /** The enterprise or place that it is about. */
  readonly scope: string;
}
