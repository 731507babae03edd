import type { AccountId } from "../aggregates/common/event.js";
import { isByPassword } from "../catalogue/find.js";
import type { ExternalCondition } from "../catalogue/types.js";
import { type AnyContext, known } from "../context/context.js";
import { isValidAt } from "../credentials/certificate.js";
import type { Instant } from "../kernel/instant.js";
import { withinTie } from "../permissions/tie.js";
import { Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import { uploadCertificate } from "../steps/credentials.js";
import type { CommandStep, DraftStep, LogInStep, RemedyStep, WaitStep } from "../steps/step.js";
import { inTurn } from "../steps/turns.js";
import { type Role, singleRoleAt } from "../words/roles.js";
import { type AccessCase, type AccessQuestion, accessCase, waysOf } from "./case.js";
import { nearestWay } from "./conditions.js";
import { leavesOut, logInFault, meansThatDo } from "./log-in.js";
import { type Obstacle, obstacle, standingInTheWay } from "./obstacles.js";
import { type AccessPlan, plansFor } from "./plans.js";

/** What would open an access that is refused. */
export interface Remedies {
  /** What to do, in this order; none where nothing is to be done, or where nothing helps. */
  readonly steps: readonly RemedyStep[];
  /** Why nothing helps; none where the steps do. */
  readonly obstacles: readonly Obstacle[];
  /** What the application needs outside this system: shown, never judged. */
  readonly external: readonly ExternalCondition[];
}

/**
 * What would open an application to a person in a place, where `mayOpen` refuses it: an irredundant list of steps to
 * take from this moment on, each with who may take it when its turn comes and from when it counts, or every reason why
 * nothing helps.
 *
 * Carried out in order, with their holes filled in, under facts that grant them, the steps make the access allowed;
 * without any one of them it stays refused. Of several ways the one with the fewest steps is told, and one that needs
 * the court only where no other helps. Nobody is made a manager for it, save where managers alone come: at an
 * enterprise, and where another system adds the users.
 *
 * The host's own question: it sees everything and judges no actor.
 *
 * Source: what a manager looks after when an access fails, Heracles guide, last page; the rest is this library's choice.
 */
export function remediesFor(registry: Registry, question: AccessQuestion, context: AnyContext): Remedies {
  known(context);
  const reads = new Reads(registry);
  const on = accessCase(reads, question, context);
  const { steps, obstacles } = remedy(registry, reads, on, question);
  return { steps, obstacles, external: on.application?.external ?? [] };
}

type Remedy = Pick<Remedies, "steps" | "obstacles">;

function remedy(registry: Registry, reads: Reads, on: AccessCase, question: AccessQuestion): Remedy {
  const ways = waysOf(reads, on);
  if (nearestWay(on, ways).failed.length === 0) return { steps: [], obstacles: [] };
  const former = on.account === undefined ? reads.former(question.account) : undefined;
  const standing = standingInTheWay(on, question, former);
  if (standing.length > 0) return { steps: [], obstacles: standing };
  const remedies = plansFor(reads, on, ways, question).map((plan) => whole(registry, on, question, plan));
  const [cheapest] = remedies
    .filter(({ obstacles }) => obstacles.length === 0)
    .sort((one, other) => costOf(one) - costOf(other));
  return cheapest ?? (remedies[0] as Remedy);
}

/** What a court decides counts for more than any number of steps that managers take. */
const costOfCourt = 100;

function costOf({ steps }: Remedy): number {
  return steps.length + (steps.some(({ code }) => code === "discharge-curator") ? costOfCourt : 0);
}

/** A plan with who may take its steps, and with what the person does himself: he logs in before he uploads anything. */
function whole(registry: Registry, on: AccessCase, question: AccessQuestion, plan: AccessPlan): Remedy {
  const drafts = [...plan.steps, ...certificate(on, question, plan)];
  const commands = inTurn(registry, drafts, on.context).map((step) => withOwnRole(step, on, question, plan));
  const managers = commands.slice(0, plan.steps.length);
  const own = commands.slice(plan.steps.length);
  const session = logIn(on, question, plan, { managers, own });
  const helpless = managers.flatMap((step) => nobodyMay(step, question));
  const obstacles = [...plan.obstacles, ...helpless, ...session.obstacles];
  if (obstacles.length > 0) return { steps: [], obstacles: unique(obstacles) };
  const waits = wait(on, question, plan.until);
  const rest = own.length > 0 ? [...session.steps, ...own, ...waits] : [...waits, ...session.steps];
  return { steps: [...managers, ...rest], obstacles: [] };
}

function nobodyMay({ by }: CommandStep, { account }: AccessQuestion): readonly Obstacle[] {
  return by.persons.length + by.actors.length > 0 ? [] : [obstacle("nobody.may", { account })];
}

function unique(obstacles: readonly Obstacle[]): readonly Obstacle[] {
  return [...new Map(obstacles.map((one) => [JSON.stringify(one), one])).values()];
}

/** A certificate that is valid once the rest counts. */
function certificate(on: AccessCase, { account }: AccessQuestion, plan: AccessPlan): readonly DraftStep[] {
  if (on.application?.certificate !== true) return [];
  const { certificate: held = null, certificateTiedTo: tie = null } = on.account ?? {};
  const holds =
    held !== null && isValidAt(held, plan.until) && withinTie(on, tie, roleIn(on, plan), on.scope);
  return holds ? [] : [uploadCertificate({ account, from: on.context.now })];
}

/** The person may upload his certificate in any role: in that of the plan as well, by the log-in that he has by then. */
function withOwnRole(
  step: CommandStep,
  on: AccessCase,
  { account }: AccessQuestion,
  plan: AccessPlan,
): CommandStep {
  const { by, code } = step;
  const { scope } = on;
  const role = roleIn(on, plan);
  const isListed = by.persons.some((one) => one.scope === scope && one.role === role);
  if (code !== "upload-certificate" || isListed) return step;
  const own = { account: account as AccountId, role, scope, byOffice: plan.role === undefined };
  return { ...step, by: { ...by, persons: [...by.persons, own] } };
}

/** What the person is in the place once the plan is carried out. */
function roleIn({ level }: AccessCase, { role }: AccessPlan): Role {
  return role ?? singleRoleAt[level];
}

/**
 * A log-in that does once the rest counts. A session by a password is outdated by a step that opens the account with
 * one; without a session, whoever takes that step knows the password.
 */
function logIn(
  on: AccessCase,
  { account, application }: AccessQuestion,
  plan: AccessPlan,
  { managers, own }: { readonly managers: readonly CommandStep[]; readonly own: readonly CommandStep[] },
): { readonly steps: readonly LogInStep[]; readonly obstacles: readonly Obstacle[] } {
  const { context, session } = on;
  const role = roleIn(on, plan);
  const reachesAll = own.length > 0;
  const opening = managers.find(({ holes }) => holes.some(({ asks }) => asks === "password"));
  const isNeeded =
    logInFault(on, role) !== undefined ||
    (opening !== undefined && isOutdatedBy(on, opening)) ||
    (reachesAll && leavesOut(on));
  if (session === "unjudged" || !isNeeded) return { steps: [], obstacles: [] };
  const passwordSetAt = opening === undefined ? (on.account?.passwordSetAt ?? null) : context.now;
  const at = reachesAll ? context.now : plan.until;
  const means = meansThatDo(on, role, { at, passwordSetAt, reachesAll });
  if (means.length === 0) return { steps: [], obstacles: [obstacle("means.none", { application })] };
  const params = { account, means: means.join(",") };
  return { steps: [{ code: "log-in", account: account as AccountId, means, params }], obstacles: [] };
}

/** Whether a step that opens the account with a password leaves the session of before behind. */
function isOutdatedBy({ session, context }: AccessCase, { by }: CommandStep): boolean {
  if (session === "missing") return by.persons.length > 0;
  return session !== "unjudged" && isByPassword(context.catalogue, session);
}

function wait(on: AccessCase, { application }: AccessQuestion, until: Instant): readonly WaitStep[] {
  return until > on.context.now ? [{ code: "wait", until, params: { application, until } }] : [];
}
