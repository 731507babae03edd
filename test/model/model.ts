/**
 * The reference model: the whole engine a second time, written from `docs/judging.md` and the rule book, in arrays
 * and loops, without any code of `src` (types alone). It judges the real one: whatever the two answer differently is
 * a fault in one of them, or a gap in the document.
 *
 * - `emptyModel()` starts; `modelDecide(state, command, context)` answers a command that has the right shape;
 *   `modelApply(state, events)` brings the state up to date in place; `modelSnapshot(state)` describes it, sorted.
 * - `questionOf(command)` and `modelStanding(state, question, context)` give the second stage alone.
 * - `Model` holds a state: `decide`, `apply`, and `handle`, which does both.
 */

import type { Context } from "../../src/context/context.js";
import type { Command } from "../../src/procedures/commands.js";
import type { RegistryEvent } from "../../src/procedures/events.js";
import { judgeChief } from "./chief.js";
import { judgeCoManager } from "./co-managers.js";
import { judgeActivation, judgeClosing } from "./domains.js";
import { modelApply } from "./evolve.js";
import { Judging, type ModelAnswer } from "./judging.js";
import { judgeReplacement } from "./managers.js";
import { judgeExchange } from "./more-rules.js";
import { judgeAddUser, judgeAddUsers } from "./new-users.js";
import { judgeAdding, judgeRemoval, judgeSetting, judgeUpdate } from "./places.js";
import { questionOf } from "./questions.js";
import { isRepetition } from "./repetition.js";
import { type ModelSnapshot, modelSnapshot } from "./snapshot.js";
import { judgeStanding } from "./standing.js";
import { emptyModel, type ModelState } from "./state.js";
import {
  judgeAssigning,
  judgeAssigningToAll,
  judgeCopying,
  judgeGranting,
  judgeGroup,
  judgeLeaver,
  judgeMove,
  judgeReset,
  judgeRevoking,
  judgeUpdateUser,
} from "./users.js";

export { modelApply } from "./evolve.js";
export type { ModelAnswer } from "./judging.js";
export { type ModelSnapshot, modelFaults, modelSnapshot } from "./snapshot.js";
export { emptyModel, type ModelState } from "./state.js";

/** Judges a well-shaped command. Changes nothing. */
export function modelDecide(state: ModelState, command: Command, context: Context): ModelAnswer {
  const judging = new Judging(state, context);
  judgeStanding(judging, questionOf(command));
  if (judging.isRefused()) return judging.answer();
  if (isRepetition(judging, command)) return { ok: true, events: [], warnings: [], claims: [] };
  judgeRules(judging, command);
  return judging.answer();
}

function judgeRules(judging: Judging, command: Command): void {
  switch (command.type) {
    case "AppointChiefAccessManager":
      judgeChief(judging, command);
      break;
    case "AppointCoChiefAccessManager":
    case "AppointCoAccessManager":
      judgeCoManager(judging, command);
      break;
    case "ActivateDomain":
      judgeActivation(judging, command);
      break;
    case "CloseDomain":
      judgeClosing(judging, command.scope);
      break;
    case "UpdateDomain":
    case "UpdateSubdivision":
    case "UpdateSite":
      judgeUpdate(judging, command.scope, command.email);
      break;
    case "SetDomainApplications":
    case "SetSubdivisionApplications":
    case "SetSiteApplications":
      judgeSetting(judging, command.scope, command.applications);
      break;
    case "ReplaceAccessManager":
    case "ReplaceSubdivisionManager":
    case "ReplaceSiteManager":
      judgeReplacement(judging, command.scope, command.manager);
      break;
    case "AddSubdivision":
    case "AddSite":
      judgeAdding(judging, command);
      break;
    case "RemoveSubdivision":
    case "RemoveSite":
      judgeRemoval(judging, command.scope);
      break;
    case "AddUser":
      judgeAddUser(judging, command);
      break;
    case "AddUsers":
      judgeAddUsers(judging, command);
      break;
    case "UpdateUser":
      judgeUpdateUser(judging, command);
      break;
    case "BlockUsers":
    case "UnblockUsers":
    case "RemoveUsers":
      judgeGroup(judging, command);
      break;
    case "RemovePersonEverywhere":
      judgeLeaver(judging, command);
      break;
    case "GrantApplications":
      judgeGranting(judging, command);
      break;
    case "RevokeApplications":
      judgeRevoking(judging, command);
      break;
    case "AssignFunctions":
      judgeAssigning(judging, command);
      break;
    case "AssignFunctionsToUsers":
      judgeAssigningToAll(judging, command);
      break;
    case "CopyUserRights":
      judgeCopying(judging, command);
      break;
    case "MoveUser":
      judgeMove(judging, command);
      break;
    case "ResetPassword":
      judgeReset(judging, command);
      break;
    default:
      judgeExchange(judging, command);
  }
}

/** A model with its state. */
export class Model {
  readonly state: ModelState = emptyModel();

  decide(command: Command, context: Context): ModelAnswer {
    return modelDecide(this.state, command, context);
  }

  apply(events: readonly RegistryEvent[]): void {
    modelApply(this.state, events);
  }

  /** Decides, and applies what was accepted. */
  handle(command: Command, context: Context): ModelAnswer {
    const answer = this.decide(command, context);
    if (answer.ok) this.apply(answer.events);
    return answer;
  }

  snapshot(): ModelSnapshot {
    return modelSnapshot(this.state);
  }
}
