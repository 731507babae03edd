import {
  type Account,
  type Assignment,
  assignmentAt,
  type PasswordTie,
} from "../aggregates/account/state.js";
import type { CheckedAccountActor, CheckedSession } from "../context/actor.js";
import type { Instant } from "../kernel/instant.js";
import type { Inquiry } from "../registry/inquiry.js";
import { isScope, levelOf, parentScope, type Scope } from "../scope/scope.js";
import { isSingleRole, type Role, roles, singleRoleAt } from "../words/roles.js";
import { holderOf, isInForce, isSuspended } from "./office.js";
import { began, holdsWithin, isOutdated, isPlaceWithin, type Tying, tieOf, withinTie } from "./tie.js";

const knownRoles: ReadonlySet<string> = new Set(roles);

/** Whether a question looks at how the account is logged in, or leaves that aside. */
export type LogIn = "judged" | "unjudged";

/** What the actor is, whatever is asked of him; none for one without an account, a place or a role that can be known. */
export function ownStandingOf(inquiry: Inquiry, logIn: LogIn = "judged"): OwnStanding | undefined {
  const { actor } = inquiry.context;
  if (actor.kind !== "account") return undefined;
  const account = inquiry.account(actor.account);
  const assignment = account && assignmentAt(account, actor.scope as Scope);
  // Where he has an assignment there is a scope: only another text needs reading.
  const isKnown = (assignment !== undefined || isScope(actor.scope)) && knownRoles.has(actor.role);
  return account && isKnown ? new OwnStanding(inquiry, actor, logIn, account, assignment) : undefined;
}

/**
 * What an account is in the role and the place that he acts in. Each part is looked up when a question first needs it,
 * and once: a question that needs none looks at none, so that a slice has to know no more.
 */
export class OwnStanding {
  readonly account: Account;
  readonly role: Role;
  readonly scope: Scope;
  /** That of the password by which he is logged in. */
  readonly tie: PasswordTie | null;
  /** When his session began; none where nothing is known of one. */
  readonly loggedInAt: Instant | undefined;
  private readonly inquiry: Inquiry;
  private readonly session: CheckedSession | undefined;
  private readonly assignment: Assignment | undefined;
  private placeWithin: boolean | undefined;
  private roleWithin: boolean | undefined;
  private allWithin: boolean | undefined;
  private held: boolean | undefined;
  private suspended: boolean | undefined;
  private outdated: boolean | undefined;
  private placeNew: boolean | undefined;

  constructor(
    inquiry: Inquiry,
    actor: CheckedAccountActor,
    logIn: LogIn,
    account: Account,
    assignment: Assignment | undefined,
  ) {
    const session = logIn === "judged" ? actor.session : undefined;
    this.account = account;
    this.role = actor.role;
    this.scope = actor.scope as Scope;
    this.tie = logIn === "unjudged" ? null : tieOf(account, session, inquiry.context);
    this.loggedInAt = session && began(session, inquiry.context.now);
    this.inquiry = inquiry;
    this.session = session;
    this.assignment = assignment;
  }

  /** Whether his place lies within the tie, whatever he is there. */
  get isPlaceWithin(): boolean {
    this.placeWithin ??= isPlaceWithin(this.tying, this.tie, this.scope);
    return this.placeWithin;
  }

  /** Whether the tie opens his role in his place. */
  get isRoleWithin(): boolean {
    this.roleWithin ??= withinTie(this.tying, this.tie, this.role, this.scope);
    return this.roleWithin;
  }

  /** Whether everything that he holds, anywhere, lies within the tie. */
  get isAllWithin(): boolean {
    this.allWithin ??= holdsWithin(this.tying, this.tie, this.account);
    return this.allWithin;
  }

  /** Whether he holds the role there, by name or by office; a blocked or ended one counts too. */
  get holdsRole(): boolean {
    this.held ??= isSingleRole(this.role)
      ? singleRoleAt[levelOf(this.scope)] === this.role &&
        holderOf(this.inquiry, this.scope) === this.account.id
      : this.assignment?.role === this.role;
    return this.held;
  }

  /** Whether his assignment for the role is neither blocked nor past its last day. Who holds an office has none. */
  get isInForce(): boolean {
    return this.assignment?.role !== this.role || isInForce(this.assignment, this.inquiry.context.today);
  }

  /** Whether a curator is in charge in his place. */
  get isSuspended(): boolean {
    this.suspended ??= isSuspended(this.inquiry, {
      account: this.account.id,
      role: this.role,
      scope: this.scope,
    });
    return this.suspended;
  }

  /** Whether his session began by an earlier password. */
  get isOutdated(): boolean {
    this.outdated ??= isOutdated(this.account, this.session, this.inquiry.context);
    return this.outdated;
  }

  /** Whether his place, or one above it, was made since he logged in. */
  get isPlaceNew(): boolean {
    this.placeNew ??= this.isAnyNew();
    return this.placeNew;
  }

  /** Whether something was made since he logged in: his session does not know it yet. */
  isNew(moment: string | null | undefined): boolean {
    if (moment === undefined || moment === null || this.loggedInAt === undefined) return false;
    return moment >= this.loggedInAt;
  }

  private isAnyNew(): boolean {
    for (let at: Scope | undefined = this.scope; at !== undefined; at = parentScope(at)) {
      if (this.isNew(this.inquiry.madeAt(at))) return true;
    }
    return false;
  }

  private get tying(): Tying {
    return { reads: this.inquiry, context: this.inquiry.context };
  }
}
