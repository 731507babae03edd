import { type Account, assignmentAt } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { AppointedManager, Manager } from "../aggregates/common/manager.js";
import type { Shape } from "../kernel/reading.js";
import { wordOr } from "../kernel/shape.js";
import { officeAbove } from "../permissions/office.js";
import { enterpriseOf, isAtOrBelow, levelOf, type Scope } from "../scope/scope.js";
import { singleRoleAt } from "../words/roles.js";
import { ownAccount, scopeOfActor } from "./actor.js";
import { completed } from "./details.js";
import type { Form } from "./form.js";
import {
  accountOf,
  judgeEligibility,
  type PersonInput,
  person,
  type ReadPerson,
  readPerson,
} from "./person.js";
import type { Checked } from "./room.js";

/** Who is to manage a place: the one who says it, or a person. */
export type ManagerInput = "self" | PersonInput;

export const manager: Shape<Checked<ManagerInput>> = { ...wordOr("self", person), absent: person.absent };

/** A manager as the form names him: the one to appoint, and the person behind him where the form gives one. */
export interface ReadManager {
  readonly manager: AppointedManager | undefined;
  readonly person: ReadPerson | undefined;
  /** The field that names him. */
  readonly named: Form;
}

type ManagerForm = Form<Checked<ManagerInput>>;

/** Reads who is to manage a place, where `current` does so now. */
export function readManager(form: ManagerForm, scope: Scope, current: Manager | undefined): ReadManager {
  const input = form.value;
  const read = input === "self" ? readSelf(form, scope) : readNamed(form.as(input), scope);
  if (read.manager !== undefined && current !== undefined && isSame(read.manager, current)) {
    read.named.refuse("manager.already", { role: singleRoleAt[levelOf(scope)] });
  }
  return read;
}

function readSelf(form: Form, scope: Scope): ReadManager {
  const nobody: ReadManager = { manager: undefined, person: undefined, named: form };
  const account = ownAccount(form.port);
  if (account === undefined) return nobody;
  if (isCuratorThere(form, account, scope)) return nobody;
  const office = officeAbove(form.port, scope, account.id);
  if (office !== undefined) return { ...nobody, manager: { kind: "office", office } };
  const own = assignmentAt(account, scopeOfActor(form.port) as Scope);
  const self: ReadPerson = {
    insz: account.insz,
    known: account,
    opening: undefined,
    details:
      own === undefined
        ? {}
        : { title: own.title, language: own.language, email: own.email, localEmail: own.localEmail },
  };
  return { manager: byName(form, self, scope), person: self, named: form };
}

function readNamed(form: Form<Checked<PersonInput>>, scope: Scope): ReadManager {
  const read = readPerson(form, singleRoleAt[levelOf(scope)]);
  const named = form.at("insz");
  if (isCuratorThere(named, read.known, scope)) return { manager: undefined, person: read, named };
  const office = read.known && officeAbove(form.port, scope, read.known.id);
  if (office !== undefined) return { manager: { kind: "office", office }, person: read, named };
  return { manager: byName(named, read, scope), person: read, named };
}

function byName(form: Form, read: ReadPerson, scope: Scope): AppointedManager | undefined {
  const role = singleRoleAt[levelOf(scope)];
  judgeEligibility(form, read.insz, role, scope);
  const before = read.known && assignmentAt(read.known, scope);
  if (before !== undefined && before.role !== role) judgeLift(form, before);
  const account = accountOf(read);
  const details = completed(read.details, before);
  return account === undefined || details === undefined ? undefined : { kind: "account", account, details };
}

/** Refuses another role for whoever is curator of the enterprise; his task ends by the court alone. */
export function isCuratorThere(form: Form, person: Account | undefined, scope: Scope): boolean {
  const curator = form.port.enterprise(enterpriseOf(scope))?.curator;
  const isHe = person !== undefined && curator?.account === person.id;
  if (isHe) form.refuse("assignment.exists", { role: "curator" });
  return isHe;
}

/** A blocked assignment can't be lifted, lest somebody block his successor, save by those above every role. */
export function judgeLift(form: Form, before: Account["assignments"][number]): void {
  if (before.status === "active" || form.context.actor.kind !== "account") return;
  form.refuse("assignment.blocked", { role: before.role });
}

function isSame(next: AppointedManager, current: Manager): boolean {
  return next.kind === "office"
    ? current.kind === "office" && current.office === next.office
    : current.kind === "account" && current.account === next.account;
}

/** Tells that somebody who loses his place keeps others, at or below that scope. */
export function warnOfOtherAssignments(form: Form, id: AccountId, left: Scope, within: Scope): void {
  const others = form.port
    .account(id)
    ?.assignments.filter(({ scope }) => scope !== left && isAtOrBelow(scope, within));
  if (others === undefined || others.length === 0) return;
  form.whole.warn("assignment.elsewhere", { account: id, count: others.length });
}
