import { match } from "ts-pattern";
import type { AccountId } from "../aggregates/common/event.js";
import type { AppointedManager, Manager } from "../aggregates/common/manager.js";
import { assignmentAt } from "../aggregates/user/evolve.js";
import type { Account } from "../aggregates/user/state.js";
import type { Path } from "../kernel/violation.js";
import { officeAbove } from "../permissions/office.js";
import type { ManagerInput } from "../procedures/commands.js";
import type { Inquiry } from "../registry/inquiry.js";
import { isAtOrBelow, levelOf, type Scope } from "../scope/scope.js";
import { singleRoleAt } from "../words/roles.js";
import type { Judgement } from "./judgement.js";
import {
  accountOf,
  completed,
  judgeEligibility,
  type ReadPerson,
  readPerson,
  scopeOfActor,
} from "./person.js";

/** A manager as the form names him: the one to appoint, and the person behind him where the form gives one. */
export interface ReadManager {
  readonly manager: AppointedManager | undefined;
  readonly person: ReadPerson | undefined;
}

/** Reads who is to manage a place, where `current` does so now. */
export function readManager(
  inquiry: Inquiry,
  judgement: Judgement,
  input: ManagerInput,
  path: Path,
  scope: Scope,
  current: Manager | undefined,
): ReadManager {
  const read =
    input === "self"
      ? readSelf(inquiry, judgement, path, scope)
      : readNamed(inquiry, judgement, input, path, scope);
  const at = input === "self" ? path : [...path, "insz"];
  if (read.manager !== undefined && current !== undefined && isSame(read.manager, current)) {
    judgement.refuse("manager.already", at, { role: singleRoleAt[levelOf(scope)] });
  }
  return read;
}

function readSelf(inquiry: Inquiry, judgement: Judgement, path: Path, scope: Scope): ReadManager {
  const { actor } = inquiry.context;
  const account = actor.kind === "account" ? inquiry.account(actor.account) : undefined;
  if (account === undefined) return { manager: undefined, person: undefined };
  if (actor.kind === "account" && actor.role === "curator") {
    judgement.refuse("permission.denied", path, { action: "appoint-curator" });
    return { manager: undefined, person: undefined };
  }
  const office = officeAbove(inquiry, scope, account.id);
  if (office !== undefined) return { manager: { kind: "office", office }, person: undefined };
  const own = assignmentAt(account, scopeOfActor(inquiry) as Scope);
  const person: ReadPerson = {
    insz: account.insz,
    known: account,
    opening: undefined,
    details:
      own === undefined
        ? {}
        : { title: own.title, language: own.language, email: own.email, localEmail: own.localEmail },
  };
  return { manager: byName(inquiry, judgement, person, path, scope), person };
}

function readNamed(
  inquiry: Inquiry,
  judgement: Judgement,
  input: Exclude<ManagerInput, "self">,
  path: Path,
  scope: Scope,
): ReadManager {
  const person = readPerson(inquiry, judgement, input, path, singleRoleAt[levelOf(scope)]);
  const office = person.known && officeAbove(inquiry, scope, person.known.id);
  if (office !== undefined) return { manager: { kind: "office", office }, person };
  return { manager: byName(inquiry, judgement, person, [...path, "insz"], scope), person };
}

function byName(
  inquiry: Inquiry,
  judgement: Judgement,
  person: ReadPerson,
  path: Path,
  scope: Scope,
): AppointedManager | undefined {
  const role = singleRoleAt[levelOf(scope)];
  judgeEligibility(inquiry, judgement, person.insz, role, scope, path);
  const before = person.known && assignmentAt(person.known, scope);
  // The court's task ends by the court alone.
  if (before?.role === "curator") judgement.refuse("assignment.exists", path, { role: before.role });
  else if (before !== undefined && before.role !== role) judgeLift(inquiry, judgement, before, path);
  const account = accountOf(person);
  const details = completed(person.details, before);
  return account === undefined || details === undefined ? undefined : { kind: "account", account, details };
}

/** A blocked assignment can't be lifted, lest somebody block his successor, save by those above every role. */
export function judgeLift(
  inquiry: Inquiry,
  judgement: Judgement,
  before: Account["assignments"][number],
  path: Path,
): void {
  if (before.status === "active" || inquiry.context.actor.kind !== "account") return;
  judgement.refuse("assignment.blocked", path, { role: before.role });
}

function isSame(next: AppointedManager, current: Manager): boolean {
  return match([next, current] as const)
    .with([{ kind: "office" }, { kind: "office" }], ([one, other]) => one.office === other.office)
    .with([{ kind: "account" }, { kind: "account" }], ([one, other]) => one.account === other.account)
    .otherwise(() => false);
}

/** Tells that somebody who loses his place keeps others, at or below that scope. */
export function warnOfOtherAssignments(
  inquiry: Inquiry,
  judgement: Judgement,
  id: AccountId,
  left: Scope,
  within: Scope,
): void {
  const others = inquiry
    .account(id)
    ?.assignments.filter(({ scope }) => scope !== left && isAtOrBelow(scope, within));
  if (others === undefined || others.length === 0) return;
  judgement.warn("assignment.elsewhere", [], { account: id, count: others.length });
}
