import { expect } from "vitest";
import type { Account, Answer, Context, Key, Registry, Role, Scope, Snapshot } from "../../src/index.js";
import { contextOf } from "../../src/testing/index.js";
import { loading } from "../support/slices.js";
import { holding } from "../support/world.js";
import { traps } from "./traps.js";

// What the tests of questions share: a question asked of slices, and a look at a snapshot with plain loops.

/** The value of an answer that must hold. */
export function answered<T>(answer: Answer<T>): T {
  return holding(answer).value;
}

/** The violations of an answer that must be refused. */
export function refusedWith(answer: Answer<unknown>): unknown {
  if (answer.ok) throw new Error(JSON.stringify(answer));
  return answer.violations;
}

/** Asks a question in shapes that it does not have, some of which do harm when they are looked at. */
export function askedInAnyShape(scope: Scope, ask: (query: never) => Answer<unknown>): void {
  const plain = [undefined, null, 1, scope, [], {}, { scope: "x" }, { scope: [scope] }, { scope, more: 1 }];
  for (const query of [...plain, ...traps.map(([, trap]) => trap())]) {
    const answer = ask(query as never);
    if (answer.ok) throw new Error(JSON.stringify(answer));
    expect(new Set(answer.violations.map(({ code }) => code))).toEqual(new Set(["input.shape"]));
  }
}

/** Asks slices until one answers; that must be what the whole registry answers. */
export function askedOfSlices(registry: Registry, ask: (part: Registry) => Answer<unknown>): readonly Key[] {
  const { value, keys } = loading(registry, ask);
  expect(value).toEqual(ask(registry));
  return [...keys];
}

export type Whole = Required<Snapshot>;

/** Every enterprise and place. */
export function scopesOf({ enterprises, places }: Whole): readonly Scope[] {
  return [...enterprises.map(({ number }) => number as string as Scope), ...places.map(({ scope }) => scope)];
}

/** Who fills the one role of a place. */
export function fillerOf(whole: Whole, scope: string): string | undefined {
  const enterprise = whole.enterprises.find(({ number }) => (number as string) === scope);
  if (enterprise !== undefined) return enterprise.chief?.account;
  const manager = whole.places.find((place) => place.scope === scope)?.manager;
  return manager?.kind === "office" ? fillerOf(whole, manager.office) : manager?.account;
}

export const single: readonly Role[] = [
  "chief-access-manager",
  "access-manager",
  "subdivision-manager",
  "site-manager",
];

export interface HeldRole {
  readonly account: Account;
  readonly role: Role;
  readonly scope: Scope;
}

/** Every role that somebody holds, by name or by office, blocked or not. */
export function rolesHeld(whole: Whole): readonly HeldRole[] {
  const named = whole.accounts.flatMap((account) =>
    account.assignments.map(({ role, scope }) => ({ account, role, scope })),
  );
  const offices = scopesOf(whole).flatMap((scope) => {
    const account = whole.accounts.find(({ id }) => id === fillerOf(whole, scope));
    const role = single[scope.split("/").length - 1] as Role;
    const isNamed = named.some((one) => one.account === account && one.role === role && one.scope === scope);
    return account === undefined || isNamed ? [] : [{ account, role, scope }];
  });
  return [...named, ...offices];
}

/** The context as somebody in a role would have it. */
export function inRole(context: Context, { account, role, scope }: HeldRole, loggedInAt?: string): Context {
  const session = loggedInAt === undefined ? {} : { session: { loggedInAt, means: "eid" } };
  return contextOf({ ...context, actor: { kind: "account", account: account.id, role, scope, ...session } });
}
