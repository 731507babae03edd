import type { Scope } from "../scope/scope.js";

/**
 * What a decision looked at, by name: an aggregate, or one entry of an index. A host maps keys to what it stores
 * (streams, rows); `members:` are the accounts assigned in exactly that scope, `children:` the scopes one level
 * below it, `tally:` a count kept for that scope and all below it.
 */
export type Key =
  | `enterprise:${string}`
  | `place:${string}`
  | `account:${string}`
  | `username:${string}`
  | `insz:${string}`
  | `members:${string}`
  | `children:${string}`
  | `tally:${string}`
  | `former:${string}`
  | `request:${string}`
  | `requests:${string}`
  | `sender:${string}`
  | `routing:${string}`
  | `mandates:${string}`
  | `review:${string}`
  | `mentions:${string}`
  | `digest:${string}`;

/** The part of a key before its colon. */
export type KeyKind = Key extends `${infer Kind}:${string}` ? Kind : never;

/**
 * What is counted for a scope and all below it: assignments of role `user`, or assignments with an application; and for an
 * enterprise the mandates that it gave.
 */
export type TallySubject = "users" | "mandates" | `application:${string}`;

/** The part of a key before its colon: what kind of thing it names. */
export function kindOfKey(key: Key): KeyKind {
  return key.slice(0, key.indexOf(":")) as KeyKind;
}

/** The part of a key behind its colon: which one of its kind. */
export function idOfKey(key: Key): string {
  return key.slice(key.indexOf(":") + 1);
}

/** The name of a count. */
export function tallyName(scope: Scope, subject: TallySubject): string {
  return `${scope}#${subject}`;
}
