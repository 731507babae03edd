import type { Params, Path } from "../kernel/violation.js";
import type { MessagePack } from "../messages/types.js";

/** How a host wants its answers. */
export interface AuthzenOptions {
  /** The languages in which a denial says why; without any it says so in codes alone. */
  readonly packs?: readonly MessagePack[];
  /** False: a denial doesn't say why. What is wrong with the request itself is told all the same. */
  readonly reasons?: boolean;
  /** The most evaluations in one request; 100 where nothing is said. */
  readonly mostEvaluations?: number;
  /** The most results on one page of a search; 1 000 where nothing is said. */
  readonly mostResults?: number;
}

/** What to send back: the body of a 200, or the text of a 400. */
export type AuthzenAnswer<Body> = Served<Body> | BadRequest;

/** An answer to the question. */
export interface Served<Body> {
  readonly status: 200;
  readonly body: Body;
}

/** A request that is none: what is wrong with it, and where, for the developer of its sender. */
export interface BadRequest {
  readonly status: 400;
  readonly body: string;
}

/** The decision on one question. */
export interface Decision {
  readonly decision: boolean;
  /** Beside a denial: why, unless the host leaves that out. */
  readonly context?: DecisionContext;
}

/** The decisions on several questions, in their order. */
export interface Decisions {
  readonly evaluations: readonly Decision[];
}

/** Why something is denied. */
export interface DecisionContext {
  /** What the request itself lacks. */
  readonly error?: RequestError;
  /** What stands in the way: the conditions of the access, or the rules of the permission. */
  readonly reasons?: readonly Reason[];
  /** Where the log-in does not do: the means by which another one would, the weakest first, with blanks between. */
  readonly acr_values?: string;
}

/** What is wrong with one question: 400 for its form, 404 for a type or an action that isn't known here. */
export interface RequestError {
  readonly status: 400 | 404;
  readonly message: string;
}

/** One reason: the name of a condition that fails, or the code of a rule that is broken. */
export interface Reason {
  readonly code: string;
  /** Where in the question it lies; absent where it concerns the whole. */
  readonly path?: Path;
  readonly params: Params;
  /** A condition, told to whoever manages the person. */
  readonly reason_admin?: ReasonTexts;
  /** A rule, told to the person himself. */
  readonly reason_user?: ReasonTexts;
}

/** A reason in words, by the tag of its language. */
export type ReasonTexts = Readonly<Partial<Record<MessagePack["language"], string>>>;

/** What a search found. */
export interface SearchResults<Entity> {
  readonly page: ResultPage;
  /** Only where the request names a type or an action that isn't known here. */
  readonly context?: { readonly error: RequestError };
  readonly results: readonly Entity[];
}

/** Which part of the results this is. */
export interface ResultPage {
  /** For the next page; empty on the last one. */
  readonly next_token: string;
  readonly count: number;
  readonly total: number;
}

/** A person, by the id of his account. */
export interface SubjectEntity {
  readonly type: "account";
  readonly id: string;
}

/** An application in a place, or a place. */
export type ResourceEntity =
  | { readonly type: "application"; readonly id: string; readonly properties: { readonly scope: string } }
  | { readonly type: "scope"; readonly id: string };

/** Something that may be done. */
export interface ActionEntity {
  readonly name: string;
}
