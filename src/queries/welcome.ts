import type { AccountId } from "../aggregates/common/event.js";
import { findDomainKindAt } from "../catalogue/find.js";
import type { CheckedAccountActor } from "../context/actor.js";
import { type Context, judging, withActor } from "../context/context.js";
import { foldName } from "../credentials/fold-name.js";
import { type CanAnswer, can } from "../engine/handle.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import { accepted, refused } from "../kernel/result.js";
import { type HeldRole, positionsOf } from "../permissions/positions.js";
import type { Answer } from "../registry/answer.js";
import { Inquiry } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import { broken, type RuleViolation } from "../rules/index.js";
import { domainOf, enterpriseOf, type Scope } from "../scope/scope.js";
import { type Capacity, capacities } from "../words/kinds.js";
import type { Role } from "../words/roles.js";
import { enterpriseName } from "./kept/outline.js";
import { downTheTree } from "./kept/person.js";

/** What a person sees after log-in: where he may go to work, and as what. */
export interface WelcomePage {
  readonly account: AccountId;
  readonly firstName: string;
  readonly lastName: string;
  /** The capacities in which he has something to choose, those of all his enterprises together. */
  readonly capacities: readonly Capacity[];
  /** By name (whatever its case and accents), then by number. */
  readonly enterprises: readonly WelcomeEnterprise[];
}

/** An enterprise where a person holds a role. */
export interface WelcomeEnterprise {
  readonly enterprise: EnterpriseNumber;
  readonly name: string;
  /** Those of the domains where he holds a role; of all that are open where he holds one for the whole enterprise. */
  readonly capacities: readonly Capacity[];
  /** From the enterprise down, each place before what lies below it; in one place the highest rank first. */
  readonly roles: readonly WelcomeRole[];
}

/** A role that a person can choose for his session. */
export interface WelcomeRole {
  readonly role: Role;
  readonly scope: Scope;
  readonly byOffice: boolean;
  /** What stands in the way in this session: `session.stale`; mostly nothing. */
  readonly hindrances: readonly RuleViolation[];
}

/**
 * The welcome page of the actor's account: the enterprises where he is registered, and in each the roles that he
 * holds, by name or by office. The role that the actor of the context acts in is passed over, since he chooses it
 * here. A blocked role, one past its last day and one outside the tie of a password that somebody else set are left out;
 * one that this session can't act in yet says why.
 *
 * Refused with `actor.unknown` for an account that does not exist and for an actor without one.
 *
 * Source: the welcome page in the MyHandicap, Step-by-Step and Heracles guides; capacities: the log-in page in the
 * same guides.
 */
export function welcome(registry: Registry, context: Context): Answer<WelcomePage> {
  const inquiry = new Inquiry(registry, judging(context));
  const { actor } = context;
  const account = actor.kind === "account" ? inquiry.account(actor.account) : undefined;
  if (actor.kind !== "account" || account === undefined) return refused(broken("actor.unknown"));
  const chosen = positionsOf(inquiry, account).flatMap((held) =>
    choicesFrom(held, mayAct(registry, held, actor, context)),
  );
  const enterprises = [...new Set(chosen.map(({ scope }) => enterpriseOf(scope)))]
    .map((number) => enterpriseWith(inquiry, number, chosen))
    .sort((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1));
  return accepted({
    account: account.id,
    firstName: account.firstName,
    lastName: account.lastName,
    capacities: inOrder(enterprises.flatMap((enterprise) => enterprise.capacities)),
    enterprises,
  });
}

/** Whether he may act in that role, asked about his own data: those every role may see. */
function mayAct(
  registry: Registry,
  { role, scope }: HeldRole,
  { kind, account, session }: CheckedAccountActor,
  context: Context,
): CanAnswer {
  const actor: CheckedAccountActor = { kind, account, role, scope, ...(session && { session }) };
  return can(registry, { action: "view-own-data", scope }, withActor(context, actor));
}

/** A role that is not in force is no choice; of one that a password opens not, the session learns nothing. */
const leftOut: ReadonlySet<string> = new Set(["actor.blocked", "session.password-tied"]);

/** The role as it can be chosen, with what stands in its way; nothing for one that is not in force. */
function choicesFrom(held: HeldRole, answer: CanAnswer): readonly WelcomeRole[] {
  if (answer.ok) return [{ ...held, hindrances: [] }];
  const isLeftOut = answer.violations.some(({ code }) => leftOut.has(code));
  return isLeftOut ? [] : [{ ...held, hindrances: answer.violations }];
}

function enterpriseWith(
  inquiry: Inquiry,
  enterprise: EnterpriseNumber,
  chosen: readonly WelcomeRole[],
): WelcomeEnterprise {
  const roles = chosen.filter(({ scope }) => enterpriseOf(scope) === enterprise).sort(downTheTree);
  const found = roles
    .flatMap(({ scope }) => domainOf(scope) ?? [...inquiry.children(scope)])
    .map((domain) => findDomainKindAt(inquiry.context.catalogue, domain)?.capacity);
  return {
    enterprise,
    name: enterpriseName(inquiry, enterprise) ?? "",
    capacities: inOrder(found),
    roles,
  };
}

function inOrder(found: readonly (Capacity | undefined)[]): readonly Capacity[] {
  return capacities.filter((capacity) => found.includes(capacity));
}

function nameKey({ name, enterprise }: WelcomeEnterprise): string {
  return `${foldName(name)}\u0000${enterprise}`;
}
