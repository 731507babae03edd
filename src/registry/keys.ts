import type { AccountId } from "../aggregates/common/event.js";
import type { Username } from "../credentials/username.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Insz } from "../identifiers/insz.js";
import { levelOf, type Scope } from "../scope/scope.js";

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

/** What is counted for a scope and all below it: assignments of role `user`, or assignments with an application. */
export type TallySubject = "users" | `application:${string}`;

/** The part of a key before its colon: what kind of thing it names. */
export function kindOfKey(key: Key): KeyKind {
  return key.slice(0, key.indexOf(":")) as KeyKind;
}

/** The part of a key behind its colon: which one of its kind. */
export function idOfKey(key: Key): string {
  return key.slice(key.indexOf(":") + 1);
}

export function accountKey(id: AccountId): Key {
  return `account:${id}`;
}

export function usernameKey(username: Username): Key {
  return `username:${username}`;
}

export function inszKey(insz: Insz): Key {
  return `insz:${insz}`;
}

export function enterpriseKey(number: EnterpriseNumber): Key {
  return `enterprise:${number}`;
}

/** The key of the enterprise, domain, subdivision or site that a scope names. */
export function scopeKey(scope: Scope): Key {
  return `${levelOf(scope) === "enterprise" ? "enterprise" : "place"}:${scope}`;
}

export function membersKey(scope: Scope): Key {
  return `members:${scope}`;
}

export function childrenKey(scope: Scope): Key {
  return `children:${scope}`;
}

export function tallyKey(name: string): Key {
  return `tally:${name}`;
}

/** The name of a count. */
export function tallyName(scope: Scope, subject: TallySubject): string {
  return `${scope}#${subject}`;
}
