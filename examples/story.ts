import type {
  AccessExplanation,
  Actor,
  Answer,
  Command,
  Context,
  Decided,
  Facts,
  HistoryPage,
  HistoryQuery,
  Labels,
  Menu,
  MessagePack,
  RefusedCommand,
  Registry,
  RegistryEvent,
  Responsible,
  Review,
  Session,
  UserPage,
  UserQuery,
  WelcomePage,
} from "toegangsbeheer";
import type { Person } from "./facts/people.js";
import type { Answers, Cure } from "./heal.js";
import type { Screen, Shown } from "./screens.js";

/** What every turn of a story says. */
interface Beat {
  readonly who: Person;
  /** A sentence that begins with his name. */
  readonly does: Labels;
  /** Minutes since the turn before; one when absent. */
  readonly after?: number;
  /** What the registers answer otherwise from this turn on. */
  readonly facts?: Facts;
}

/** Somebody gives a command, in the role that he chose when he logged in. */
export interface Gives extends Beat {
  readonly as: Actor;
  readonly command: Command;
  /** The page of the form, before it is filled in. */
  readonly form?: Screen;
  /** The page that follows, where it is done. */
  readonly shows?: Screen;
}

/** Somebody tries to open an application in a place. */
export interface Opens extends Beat {
  readonly opens: string;
  readonly scope: string;
  readonly session: Session;
}

/** Somebody tries to open an application in a place, and whatever keeps him out is put right. */
export interface Heals extends Beat {
  readonly heals: string;
  readonly scope: string;
  readonly session: Session;
  /** What people fill in on the way. */
  readonly answers?: Answers;
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

/** Somebody chooses a place and looks at the menu there, or asks who is responsible for him. */
export interface Chooses extends Beat {
  readonly as: Actor;
  readonly chooses: string;
}
export interface Asks extends Beat {
  readonly as: Actor;
  readonly asks: string;
}

/** Somebody looks at the review of a place. */
export interface Reviews extends Beat {
  readonly as: Actor;
  readonly reviews: string;
}

/** Somebody looks at a screen. */
export interface Looks extends Beat {
  readonly as: Actor;
  readonly looks: Screen;
}

/** Somebody looks back at what happened. */
export interface Recalls extends Beat {
  readonly as: Actor;
  readonly recalls: HistoryQuery;
}

/** One turn of a story, before it is played. */
export type Move =
  | Gives
  | Opens
  | Heals
  | Searches
  | Exports
  | Arrives
  | Chooses
  | Asks
  | Reviews
  | Recalls
  | Looks;

/** A turn, when and under what circumstances it was made, and what there is before and after it. */
interface Played {
  readonly context: Context;
  readonly before: Registry;
  readonly registry: Registry;
}

export type Step =
  | (Gives &
      Played & {
        readonly outcome: Decided | RefusedCommand;
        readonly seen: Answer<Shown> | undefined;
        readonly shown: Answer<Shown> | undefined;
      })
  | (Opens & Played & { readonly explanation: AccessExplanation })
  | (Heals & Played & Omit<Cure, "registry" | "context">)
  | (Searches & Played & { readonly answer: Answer<UserPage> })
  | (Exports & Played & { readonly answer: (pack: MessagePack) => Answer<string> })
  | (Chooses & Played & { readonly answer: Answer<Menu> })
  | (Asks & Played & { readonly answer: Answer<readonly Responsible[]> })
  | (Recalls & Played & { readonly answer: Answer<HistoryPage> })
  | (Reviews & Played & { readonly answer: Answer<Review> })
  | (Looks & Played & { readonly answer: Answer<Shown> })
  | (Arrives & Played & { readonly answer: Answer<WelcomePage> });

/** What there is, and everything that happened before. */
export interface Past {
  readonly registry: Registry;
  readonly events: readonly RegistryEvent[];
}

/** A story that was told: what came of each turn, and what there is at the end. */
export interface Story extends Past {
  readonly title: Labels;
  /** What one must know before it begins. */
  readonly about: Labels;
  readonly steps: readonly Step[];
  /** The circumstances of the last turn. */
  readonly context: Context;
  /** The enterprise or place that it is about. */
  readonly scope: string;
}
