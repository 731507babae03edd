import { unblocked, withAssignment, withDetails, withPassword } from "../../aggregates/account/changes.js";
import { assignmentAt, type PasswordTie } from "../../aggregates/account/state.js";
import { passwordTie, role } from "../../aggregates/account/stored.js";
import type { AccountId, EventOf } from "../../aggregates/common/event.js";
import { holdAlso, holdExactly, holdNoMore } from "../../aggregates/common/held.js";
import type { AssignmentDetails } from "../../aggregates/common/manager.js";
import { accountId, detailFields, details, ids, scope } from "../../aggregates/common/stored.js";
import { partial } from "../../kernel/checked-shape.js";
import { isSame } from "../../kernel/same.js";
import { nullable, record } from "../../kernel/shape.js";
import { expectDetails } from "../../registry/agreement.js";
import { amendAccount, amendAssignment, amendHeld, leave } from "../../registry/amend.js";
import { noteUnderCurator } from "../../registry/curated.js";
import { leadsSince } from "../../registry/leading.js";
import type { Scope } from "../../scope/scope.js";
import type { Role } from "../../words/roles.js";
import { type EventsOf, ofAccount } from "../event.js";

/** A person got a role in a place where he had none. */
export type AssignmentAdded = EventOf<
  "AssignmentAdded",
  {
    readonly account: AccountId;
    readonly scope: Scope;
    readonly role: Role;
    /** `null` where it was erased. */
    readonly details: AssignmentDetails | null;
    readonly applications: readonly string[];
    readonly functions: readonly string[];
  }
>;

/** An assignment's details changed; an absent one stayed as it was. */
export type AssignmentUpdated = EventOf<
  "AssignmentUpdated",
  { readonly account: AccountId; readonly scope: Scope; readonly changes: Partial<AssignmentDetails> }
>;

type OnAssignment = { readonly account: AccountId; readonly scope: Scope };

/** An assignment counts no longer until it is unblocked. */
export type AssignmentBlocked = EventOf<"AssignmentBlocked", OnAssignment>;

/** An assignment counts again. */
export type AssignmentUnblocked = EventOf<"AssignmentUnblocked", OnAssignment>;

/** An assignment ended; the account stays. */
export type AssignmentRemoved = EventOf<"AssignmentRemoved", OnAssignment>;

/** A user was given applications that he did not have. */
export type ApplicationsGranted = EventOf<
  "ApplicationsGranted",
  OnAssignment & { readonly applications: readonly string[] }
>;

/** Applications that a user had were taken from him. */
export type ApplicationsRevoked = EventOf<
  "ApplicationsRevoked",
  OnAssignment & { readonly applications: readonly string[] }
>;

/** A user's functions in a place were chosen anew, as a whole. */
export type FunctionsAssigned = EventOf<
  "FunctionsAssigned",
  OnAssignment & { readonly functions: readonly string[] }
>;

/** Somebody set a person's password for him. The host keeps the new hash. */
export type PasswordReset = EventOf<
  "PasswordReset",
  { readonly account: AccountId; readonly passwordTiedTo: PasswordTie | null }
>;

/** The events of assignments. */
export type UserEvent =
  | AssignmentAdded
  | AssignmentUpdated
  | AssignmentBlocked
  | AssignmentUnblocked
  | AssignmentRemoved
  | ApplicationsGranted
  | ApplicationsRevoked
  | FunctionsAssigned
  | PasswordReset;

const onAssignment = { account: accountId, scope };
const someDetails = record(partial<AssignmentDetails>(detailFields));

export const userEvents: EventsOf<UserEvent> = {
  AssignmentAdded: {
    data: { ...onAssignment, role, details: nullable(details), applications: ids, functions: ids },
    erase: ofAccount({ details: null }),
    change: ({ data, metadata: { at, by } }, write) => {
      const { account, scope, details } = data;
      expectDetails(write, account, details);
      const ledSince = leadsSince(write, account, scope, at);
      noteUnderCurator(write, data, by);
      if (details === null) return;
      amendAssignment(write, data, (person) => {
        const added = withAssignment(person, { ...data, details }, at, ledSince);
        const held = assignmentAt(person, scope);
        // He has it already, as new as that: the event came twice.
        return held !== undefined && isSame(held, added.assignments.at(-1)) ? person : added;
      });
    },
  },
  AssignmentUpdated: {
    data: { ...onAssignment, changes: someDetails },
    erase: ofAccount({ changes: {} }),
    change: ({ data: { account, scope, changes }, metadata: { at } }, write) =>
      amendHeld(write, { account, scope }, at, (held) => withDetails(held, changes, at)),
  },
  AssignmentBlocked: {
    data: onAssignment,
    change: ({ data: { account, scope }, metadata: { at } }, write) =>
      amendHeld(write, { account, scope }, at, (held) => ({ ...held, status: "blocked" })),
  },
  AssignmentUnblocked: {
    data: onAssignment,
    change: ({ data: { account, scope }, metadata: { at } }, write) =>
      amendHeld(write, { account, scope }, at, (held) => unblocked(held, at)),
  },
  AssignmentRemoved: {
    data: onAssignment,
    change: ({ data: { account, scope } }, write) => leave(write, account, scope),
  },
  ApplicationsGranted: {
    data: { ...onAssignment, applications: ids },
    change: ({ data, metadata: { at } }, write) =>
      amendHeld(write, data, at, (held) => ({
        ...held,
        applications: holdAlso(held.applications, data.applications, at),
      })),
  },
  ApplicationsRevoked: {
    data: { ...onAssignment, applications: ids },
    change: ({ data, metadata: { at } }, write) =>
      amendHeld(write, data, at, (held) => ({
        ...held,
        applications: holdNoMore(held.applications, data.applications),
      })),
  },
  FunctionsAssigned: {
    data: { ...onAssignment, functions: ids },
    change: ({ data: { account, scope, functions }, metadata: { at } }, write) =>
      amendHeld(write, { account, scope }, at, (held) => ({
        ...held,
        functions: holdExactly(held.functions, functions, at),
      })),
  },
  PasswordReset: {
    hash: "keep",
    data: { account: accountId, passwordTiedTo: passwordTie },
    change: ({ data: { account, passwordTiedTo }, metadata: { at } }, write) =>
      amendAccount(write, account, (person) => withPassword(person, passwordTiedTo, at)),
  },
};
