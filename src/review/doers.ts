import type { Assignment } from "../aggregates/account/state.js";
import type { AnyContext } from "../context/context.js";
import { permissionMatrix } from "../permissions/matrix.js";
import type { PermissionQuestion } from "../permissions/question.js";
import { accountActions } from "../permissions/targets.js";
import { Doers, type WhoCan } from "../permissions/who-can.js";
import type { Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import { isAtOrBelow, type Scope } from "../scope/scope.js";
import type { Role } from "../words/roles.js";

/** What a person is, looked through once: his role in each place, and the places where he manages. */
interface Holdings {
  readonly roles: ReadonlyMap<Scope, Role>;
  readonly managing: readonly Assignment[];
}

/**
 * {@link Doers} for many questions of which most ask the same: who may do this, there, to somebody of that role. Only
 * whoever stands above himself is asked about alone. How anybody logs in is left aside: whose password somebody else set
 * is nobody's business here.
 */
export class SharedDoers extends Doers {
  private readonly answers = new Map<string, WhoCan>();
  private readonly held = new Map<string, Holdings>();

  constructor(
    registry: Registry,
    context: AnyContext,
    private readonly targets: Reads,
  ) {
    super(registry, context, "unjudged");
  }

  override of(question: PermissionQuestion): WhoCan {
    const key = this.keyOf(question);
    const known = this.answers.get(key);
    if (known !== undefined && !this.isAbove(question, known)) return known;
    const found = super.of(question);
    if (!this.isAbove(question, found)) this.answers.set(key, found);
    return found;
  }

  /** Questions of one key have one answer, save for those who stand above themselves. */
  private keyOf({ action, scope, to, ticket, targets = [], field }: PermissionQuestion): string {
    // What is done to oneself, or to a whole account, is asked of each person alone. Who leaves every place at or below
    // holds no role below that anybody who may act here could rank under.
    const isAlone = permissionMatrix[action].own || accountActions.has(action);
    const whom = targets.map((id) => (isAlone ? id : this.roleIn(id, scope)));
    return [action, scope, to, ticket, field, ...whom].join(" ");
  }

  private roleIn(id: string, scope: string | undefined): string {
    return `as ${this.heldBy(id).roles.get(scope as Scope)}`;
  }

  /** True when one of the persons it is done to may be among those who may do it. */
  private isAbove({ scope = "", targets = [] }: PermissionQuestion, { roles }: WhoCan): boolean {
    return targets.some((id) =>
      this.heldBy(id).managing.some(
        (one) => roles.includes(one.role) && isAtOrBelow(scope as Scope, one.scope),
      ),
    );
  }

  private heldBy(id: string): Holdings {
    const known = this.held.get(id);
    if (known !== undefined) return known;
    const assignments = this.targets.account(id)?.assignments ?? [];
    const held = {
      roles: new Map(assignments.map(({ scope, role }) => [scope, role])),
      managing: assignments.filter(({ role }) => role !== "user"),
    };
    this.held.set(id, held);
    return held;
  }
}
