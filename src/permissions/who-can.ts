import type { Account } from "../aggregates/account/state.js";
import type { CheckedAccountActor } from "../context/actor.js";
import { type AnyContext, known, withActor } from "../context/context.js";
import { Inquiry, Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import {
  domainOf,
  enterpriseOf,
  enterpriseScope,
  isAtOrBelow,
  levelOf,
  readScope,
  type Scope,
  selfAndAbove,
} from "../scope/scope.js";
import { levels } from "../words/levels.js";
import { levelsOfRole, type Role } from "../words/roles.js";
import { ofOwnRequest, type Permission, permissionMatrix } from "./matrix.js";
import { isCurated } from "./office.js";
import { type LogIn, ownStandingOf } from "./own-standing.js";
import { type Position, positionsAt, positionsOf } from "./positions.js";
import type { PermissionQuestion, ReadQuestion } from "./question.js";
import { judgeStanding } from "./standing.js";
import { rolesTowards } from "./targets.js";

/** Who may do something in a place. */
export interface WhoCan {
  /** The roles that may, highest rank first, whether or not anybody holds them. */
  readonly roles: readonly Role[];
  /** The kinds of actor that may without a role. */
  readonly actors: Permission["actors"];
  /** Everybody who may now, in the role in which he may: the nearest place first, then the highest rank. */
  readonly persons: readonly Position[];
}

/**
 * Who may do this there, to these persons: everybody for whom `can` says yes, in each role that he holds. The host's
 * own question: it sees everything and judges no actor. No session is supposed, so nobody's is stale.
 *
 * What anybody may do with his own data is told of the persons that the question names as its targets; without any it
 * is everybody's, and nobody is listed. A representative and whoever is of no role are told by their kind alone: what
 * they need beside it is in facts. An action that the library does not know is nobody's.
 */
export function whoCan(registry: Registry, question: PermissionQuestion, context: AnyContext): WhoCan {
  return new Doers(registry, known(context)).of(question);
}

/** Asks {@link whoCan} several times over one registry: who stands in a place is looked up once. */
export class Doers {
  private readonly reads: Reads;
  private readonly standing = new Map<Scope, readonly Position[]>();

  constructor(
    private readonly registry: Registry,
    private readonly context: AnyContext,
    private readonly logIn: LogIn = "judged",
  ) {
    this.reads = new Reads(registry);
  }

  /** Who may do what the question says. */
  of(question: PermissionQuestion): WhoCan {
    if (!Object.hasOwn(permissionMatrix, question.action)) return nobody;
    const to = readScope(question.to);
    if (question.to !== undefined && to === undefined) return nobody;
    const asked = { ...question, scope: readScope(question.scope), to } as ReadQuestion;
    const permission = permissionMatrix[asked.action];
    const targets = (asked.targets ?? []).flatMap((id) => this.reads.account(id) ?? []);
    const roles = rolesFor(this.reads, asked, permission, targets);
    const persons = this.candidates(asked, permission, targets).filter(
      (position) => roles.includes(position.role) && this.may(position, asked),
    );
    const actors = permission.actors.filter((kind) => kind !== "anyone" || this.mayAnyone(asked));
    return { roles, actors, persons };
  }

  /** A request is seen and withdrawn by whoever filled it in: none of the contact centre's is. */
  private mayAnyone({ action, ticket = "" }: ReadQuestion): boolean {
    if (!ofOwnRequest.has(action)) return true;
    const request = this.reads.request(ticket);
    return request?.status === "open" && request.requester !== null;
  }

  private may(position: Position, asked: ReadQuestion): boolean {
    const inquiry = new Inquiry(this.registry, withActor(this.context, actorIn(position)));
    const own = ownStandingOf(inquiry, this.logIn);
    return judgeStanding(inquiry, { ...asked, scope: asked.scope ?? position.scope }, own).length === 0;
  }

  /** Everybody who could: whoever the question names for his own data, else who holds a role over the place. */
  private candidates(
    asked: ReadQuestion,
    { own }: Permission,
    targets: readonly Account[],
  ): readonly Position[] {
    if (own) {
      return targets.flatMap((account) =>
        positionsOf(this.reads, account).map((held) => ({ account: account.id, ...held })),
      );
    }
    const scope = placeOver(asked);
    if (scope !== undefined) return this.standingOver(scope);
    const numbers = targets.flatMap(({ assignments }) => assignments.map((one) => enterpriseOf(one.scope)));
    return [...new Set(numbers)].flatMap((number) => this.standingOver(enterpriseScope(number)));
  }

  private standingOver(scope: Scope): readonly Position[] {
    return selfAndAbove(scope).flatMap((at) => this.standingAt(at));
  }

  private standingAt(scope: Scope): readonly Position[] {
    const known = this.standing.get(scope) ?? positionsAt(this.reads, scope);
    this.standing.set(scope, known);
    return known;
  }
}

const nobody: WhoCan = { roles: [], actors: [], persons: [] };

/** The roles of the matrix that can reach the place, that nothing suspends there, and that rank above the targets. */
function rolesFor(
  reads: Reads,
  asked: ReadQuestion,
  { roles, own }: Permission,
  targets: readonly Account[],
): readonly Role[] {
  const scope = placeOver(asked);
  if (own) return roles;
  return roles.filter(
    (role) =>
      (scope === undefined || (canReach(role, scope) && !isReplaced(reads, role, scope))) &&
      targets.every((target) => rolesTowards(asked, target).includes(role)),
  );
}

/** The nearest place over all that a question is about. */
function placeOver({ scope, to }: ReadQuestion): Scope | undefined {
  if (scope === undefined || to === undefined) return scope;
  return selfAndAbove(scope).find((place) => isAtOrBelow(to as Scope, place));
}

/** True for the manager of a domain that a curator is in charge of; a co-manager may be one of the curator's. */
function isReplaced(reads: Reads, role: Role, scope: Scope): boolean {
  const domain = domainOf(scope);
  return role === "access-manager" && domain !== undefined && isCurated(reads, domain);
}

function canReach(role: Role, scope: Scope): boolean {
  return levelsOfRole[role].some((level) => levels.indexOf(level) <= levels.indexOf(levelOf(scope)));
}

export function actorIn({ account, role, scope }: Position): CheckedAccountActor {
  return { kind: "account", account, role, scope };
}
