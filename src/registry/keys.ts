import type { Scope } from "../scope/scope.js";

/**
 * What a decision looked at, by name: an aggregate, one entry of an index, or of a set one item, its size or the whole
 * list. `docs/keys.md` tells what each kind names, and what stands there.
 */
export type Key =
  | `enterprise:${string}`
  | `place:${string}`
  | `account:${string}`
  | `username:${string}`
  | `insz:${string}`
  | `tally:${string}`
  | `former:${string}`
  | `request:${string}`
  | `sender:${string}`
  | `routing:${string}`
  | `mandates:${string}`
  | `review:${string}`
  | `digest:${string}`
  | SetKey
  | ItemKey
  | SizeKey;

/** All items of a set: the accounts assigned in exactly a scope, the scopes one level below one, … */
export type SetKey = `${SetKind}:${string}`;

/** One item of a set. */
export type ItemKey = `item:${SetKey}#${string}`;

/** How many items a set has. */
export type SizeKey = `size:${SetKey}`;

/** The kinds of key that name a set, in the order of their names. */
export const setKinds = ["children", "members", "mentions", "parties", "queue", "requests"] as const;

/** A kind of key that names a set. */
export type SetKind = (typeof setKinds)[number];

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

export function tallyName(scope: Scope, subject: TallySubject): string {
  return `${scope}#${subject}`;
}

/** The key of one item of a set. */
export function itemKey(set: SetKey, item: string): ItemKey {
  return `item:${set}#${item}`;
}

/** The key of the size of a set. */
export function sizeKey(set: SetKey): SizeKey {
  return `size:${set}`;
}

/** The set of which a key names an item, and that item: no name of a set has a `#` in it. */
export function itemParts(key: ItemKey): { readonly set: SetKey; readonly item: string } {
  const [start, hash] = [key.indexOf(":") + 1, key.indexOf("#")];
  return { set: key.slice(start, hash) as SetKey, item: key.slice(hash + 1) };
}
