import type {
  AppointCoAccessManager,
  AppointCoChiefAccessManager,
} from "../../src/procedures/managers/commands.js";
import type { Role } from "../../src/words/roles.js";
import { judgeNoCurator } from "./curators.js";
import { judgeEligibility, judgeEnterprise } from "./facts.js";
import type { Judging } from "./judging.js";
import { detailsOf, emitOpening, judgeDetails, judgePerson } from "./persons.js";
import { assignmentIn, enterpriseNumberOf } from "./state.js";

/** Appoints a co-chief or a co-access manager. */
export function judgeCoManager(
  judging: Judging,
  command: AppointCoChiefAccessManager | AppointCoAccessManager,
): void {
  const { scope, person: input } = command;
  const role: Role =
    command.type === "AppointCoChiefAccessManager" ? "co-chief-access-manager" : "co-access-manager";
  const enterprise = enterpriseNumberOf(scope);
  judgeEnterprise(judging, enterprise, ["scope"], false);
  const person = judgePerson(judging, input, ["person"]);
  const given = judgeDetails(judging, input, role, ["person"]);
  if (person === undefined) return;
  const path = ["person", "insz"];
  judgeEligibility(judging, person.insz, enterprise, role, path);
  const before = assignmentIn(person.account, scope);
  const isCurator = judgeNoCurator(judging, enterprise, person.account, path);
  if (isCurator) return;
  if (before?.role === role) judging.refuse("manager.already", path, { role });
  else if (before?.role === "user") {
    if (before.status === "blocked" && judging.context.actor.kind === "account") {
      judging.refuse("assignment.blocked", path, { role: before.role });
    }
  } else if (before !== undefined) judging.refuse("assignment.exists", path, { role: before.role });
  const { actor, policy } = judging.context;
  const curator = judging.state.enterprises.find(({ number }) => number === enterprise)?.curator;
  const { users: limit } = policy.limits;
  if (curator && actor.kind === "account" && actor.account === curator.account) {
    if (curator.coManagers.length >= limit) judging.refuse("limit.exceeded", ["person"], { limit });
  }
  if (judging.isRefused()) return;
  emitOpening(judging, person);
  const told = { account: person.id, scope, role, details: detailsOf(given, before) };
  if (before === undefined) judging.emit("AssignmentAdded", { ...told, applications: [], functions: [] });
  else judging.emit("AssignmentLifted", told);
}
