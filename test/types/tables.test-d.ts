// Compiled, never run: what must not compile is marked, and an unmarked or wrongly marked line stops the build.
import type { CommandRoom } from "../../src/form/room.js";
import {
  type Command,
  commandActions,
  permissionMatrix,
  ranks,
  rules,
  type UpdateSite,
} from "../../src/index.js";
import type { RuleMessages } from "../../src/messages/types.js";
import { eventTable } from "../../src/procedures/events.js";
import { rooms } from "../../src/procedures/index.js";

const { AddUser: _room, ...otherRooms } = rooms;
// @ts-expect-error: a command without its room
export const incompleteRooms: typeof rooms = otherRooms;

// @ts-expect-error: the room of another command
export const misplaced: typeof rooms = { ...rooms, AddUser: rooms.ResetPassword };

declare const messages: RuleMessages;
const { "selection.empty": _message, ...otherMessages } = messages;
// @ts-expect-error: a rule without its message
export const incompleteMessages: RuleMessages = otherMessages;

const { AssignmentAdded: _event, ...otherEvents } = eventTable;
// @ts-expect-error: an event that says nothing of itself
export const incompleteEvents: typeof eventTable = otherEvents;

// @ts-expect-error: what another event changes
export const misplacedEvent: typeof eventTable = { ...eventTable, SiteRemoved: eventTable.AssignmentAdded };

const { "period.order": _rule, ...otherRules } = rules;
// @ts-expect-error: a code without its rule
export const incompleteRules: typeof rules = otherRules;

const { AddSite: _action, ...otherActions } = commandActions;
// @ts-expect-error: a command that asks for no permission
export const incompleteActions: typeof commandActions = otherActions;

const { "edit-site": _row, ...otherRows } = permissionMatrix;
// @ts-expect-error: an action without its row in the matrix
export const incompleteMatrix: typeof permissionMatrix = otherRows;

const { user: _rank, ...otherRanks } = ranks;
// @ts-expect-error: a role without a rank
export const incompleteRanks: typeof ranks = otherRanks;

// @ts-expect-error: a room says how it judges
export const emptyRoom: CommandRoom<UpdateSite> = {};

// @ts-expect-error: no such command
export const unknownCommand: Command = { type: "DropEverything" };

// @ts-expect-error: a command lacks a field
export const shortCommand: Command = { type: "UpdateSite", scope: "0412398765" };
