import type { ManagerInput } from "../../src/form/manager.js";
import type { Role } from "../../src/words/roles.js";
import { judgeNoCurator } from "./curators.js";
import { judgeEligibility, judgeEnterprise } from "./facts.js";
import type { Judging, ModelPath } from "./judging.js";
import {
  detailsOf,
  emitOpening,
  type GivenDetails,
  judgeDetails,
  judgePerson,
  type ModelPerson,
} from "./persons.js";
import { singleRole } from "./roles.js";
import {
  accountIn,
  assignmentIn,
  enterpriseNumberOf,
  holderOf,
  levelAt,
  type ModelManager,
  modelLevels,
  placeIn,
  upwards,
  within,
} from "./state.js";

/** Who is to manage a place: an office above it, or somebody by name. */
export interface ModelAppointed {
  person: ModelPerson | undefined;
  manager: object;
}

/** A manager in a form, for a place below `parent`; `scope` is absent when what names it can't be read. */
export function judgeManager(
  judging: Judging,
  input: ManagerInput,
  parent: string,
  scope: string | undefined,
  isNew: boolean,
): ModelAppointed | undefined {
  const state = judging.state;
  const role = singleRole[modelLevels[modelLevels.indexOf(levelAt(parent)) + 1] as "domain"];
  const actor = judging.context.actor;
  let person: ModelPerson | undefined;
  let given: GivenDetails;
  let path: ModelPath = ["manager"];
  if (input !== "self") {
    person = judgePerson(judging, input, ["manager"]);
    given = judgeDetails(judging, input, role, ["manager"]);
    path = ["manager", "insz"];
  } else {
    if (actor.kind !== "account") return undefined;
    const account = accountIn(state, actor.account);
    if (account !== undefined) person = { insz: account.insz, id: account.id, account, opening: undefined };
    const acting = assignmentIn(account, actor.scope);
    given = {
      title: acting?.title ?? undefined,
      language: acting?.language ?? undefined,
      email: acting?.email,
      localEmail: acting?.localEmail ?? undefined,
    };
  }
  if (person === undefined) return undefined;
  if (judgeNoCurator(judging, enterpriseNumberOf(parent), person.account, path)) return undefined;
  const id = person.id;
  const office =
    person.account === undefined ? undefined : upwards(parent).find((at) => holderOf(state, at) === id);
  if (office !== undefined) {
    const manager: ModelManager = { kind: "office", office };
    if (!isNew) judgeAlready(judging, scope, manager, role, path);
    return { person, manager };
  }
  judgeEligibility(judging, person.insz, enterpriseNumberOf(parent), role, path);
  const before = scope === undefined ? undefined : assignmentIn(person.account, scope);
  const already =
    !isNew &&
    person.account !== undefined &&
    judgeAlready(judging, scope, { kind: "account", account: id }, role, path);
  if (!already && before?.status === "blocked" && actor.kind === "account") {
    judging.refuse("assignment.blocked", path, { role: before.role });
  }
  return { person, manager: { kind: "account", account: id, details: detailsOf(given, before) } };
}

/** `manager.already`: the place has that manager, in the same way. */
function judgeAlready(
  judging: Judging,
  scope: string | undefined,
  manager: ModelManager,
  role: Role,
  path: ModelPath,
): boolean {
  const present = scope === undefined ? undefined : placeIn(judging.state, scope)?.manager;
  const already = present !== undefined && sameManager(present, manager);
  if (already) judging.refuse("manager.already", path, { role });
  return already;
}

function sameManager(one: ModelManager, other: ModelManager): boolean {
  if (one.kind === "office") return other.kind === "office" && one.office === other.office;
  return other.kind === "account" && one.account === other.account;
}

/** Replaces the manager of a place. */
export function judgeReplacement(judging: Judging, scope: string, input: ManagerInput): void {
  const parent = upwards(scope)[1] as string;
  const appointed = judgeManager(judging, input, parent, scope, false);
  const isLeftToOffice = appointed !== undefined && "office" in appointed.manager;
  if (!isLeftToOffice) judgeEnterprise(judging, enterpriseNumberOf(scope), ["scope"], false);
  const previous = placeIn(judging.state, scope)?.manager;
  const actor = judging.context.actor;
  if (previous?.kind === "account" && actor.kind === "account") {
    warnOfOthers(judging, previous.account, scope, actor.scope);
  }
  if (judging.isRefused()) return;
  emitOpening(judging, appointed?.person);
  judging.emit("ManagerReplaced", { scope, manager: appointed?.manager, previous: { ...previous } });
}

/** `assignment.elsewhere`: what somebody who is replaced at a scope keeps, at or below another one. */
export function warnOfOthers(judging: Judging, id: string, scope: string, reach: string): void {
  const others = (accountIn(judging.state, id)?.assignments ?? []).filter(
    (held) => held.scope !== scope && within(held.scope, reach),
  );
  if (others.length > 0) {
    judging.warn("assignment.elsewhere", [], { account: id, count: others.length });
  }
}
