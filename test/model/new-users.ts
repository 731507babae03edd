import type { AddUser, AddUsers, NewUser } from "../../src/procedures/users/commands.js";
import {
  asSet,
  judgeForUser,
  judgeFunctions,
  judgeKindThere,
  judgeManagedHere,
  kindAt,
  kindNameAt,
  warnOfCompanions,
} from "./applications.js";
import { judgeNoCurator } from "./curators.js";
import { judgeEligibility, judgeEnterprise } from "./facts.js";
import { readInsz } from "./identifiers.js";
import type { Judging, ModelPath } from "./judging.js";
import { detailsOf, emitOpening, judgeDetails, judgePerson } from "./persons.js";
import { isUserThere } from "./repetition.js";
import { accountOfInsz, assignmentIn, enterpriseNumberOf, levelAt } from "./state.js";
import { folded, usernameFaults } from "./text.js";

/** Adds a user. */
export function judgeAddUser(judging: Judging, { scope, person, ...wanted }: AddUser): void {
  judgePlaceForUsers(judging, scope);
  judgeNewUser(judging, { ...person, ...wanted }, scope, ["person"], []);
}

/** Adds each of a list, as if one after the other. */
export function judgeAddUsers(judging: Judging, { scope, users }: AddUsers): void {
  judgePlaceForUsers(judging, scope);
  if (users.length === 0) judging.refuse("selection.empty", ["users"]);
  const persons: string[] = [];
  const ids: string[] = [];
  const names: string[] = [];
  for (const [n, user] of users.entries()) {
    const path = ["users", n];
    const read = readInsz(user.insz, judging.context.today);
    const known = "value" in read ? accountOfInsz(judging.state, read.value) : undefined;
    if ("value" in read) {
      const person = known?.insz ?? read.value;
      if (persons.includes(person)) {
        judging.refuse("person.repeated", [...path, "insz"]);
        continue;
      }
      persons.push(person);
    }
    if (isUserThere(judging, user, scope, user)) continue;
    judgeNewUser(judging, user, scope, path, path);
    if (user.account !== undefined && ids.includes(user.account)) {
      judging.refuse("account.id-taken", [...path, "account"], { account: user.account });
    }
    if (known !== undefined) continue;
    if (user.account !== undefined) ids.push(user.account);
    const { username } = user;
    if (username === undefined || usernameFaults(username, username).length > 0) continue;
    if (names.includes(folded(username))) judging.refuse("username.taken", [...path, "username"]);
    names.push(folded(username));
  }
}

/** What a place must be to get users at all. */
export function judgePlaceForUsers(judging: Judging, scope: string, path: ModelPath = ["scope"]): void {
  const kind = kindAt(judging, scope);
  judgeEnterprise(judging, enterpriseNumberOf(scope), path, false);
  judgeKindThere(judging, scope, path);
  judgeManagedHere(judging, kindNameAt(scope), path);
  if (kind?.usersBelongAt !== undefined && kind.usersBelongAt !== levelAt(scope)) {
    const severity = kind.severities?.["user.wrong-level"] ?? judging.context.policy.severities.wrongLevel;
    judging.judge(severity, "user.wrong-level", path, { level: kind.usersBelongAt });
  }
}

function judgeNewUser(
  judging: Judging,
  user: NewUser,
  scope: string,
  personPath: ModelPath,
  path: ModelPath,
): void {
  const { applications = [], functions = [] } = user;
  const enterprise = enterpriseNumberOf(scope);
  const person = judgePerson(judging, user, personPath);
  const given = judgeDetails(judging, user, "user", personPath);
  if (person !== undefined) {
    const insz = [...personPath, "insz"];
    judgeEligibility(judging, person.insz, enterprise, "user", insz);
    const before = assignmentIn(person.account, scope);
    const isCurator = judgeNoCurator(judging, enterprise, person.account, insz);
    if (!isCurator && before) judging.refuse("assignment.exists", insz, { role: before.role });
    if (person.account !== undefined) judging.warn("user.log-in-kept", insz);
  }
  judgeForUser(judging, applications, scope, [...path, "applications"]);
  judgeFunctions(judging, functions, scope, [...path, "functions"]);
  warnOfCompanions(judging, asSet(applications), asSet(functions), [...path, "applications"]);
  if (judging.isRefused() || person === undefined) return;
  emitOpening(judging, person);
  judging.emit("AssignmentAdded", {
    account: person.id,
    scope,
    role: "user",
    details: detailsOf(given, undefined),
    applications: asSet(applications),
    functions: asSet(functions),
  });
}
