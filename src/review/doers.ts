import type { AccessContext } from "../access/case.js";
import { Doers, type WhoCan } from "../access/who-can.js";
import type { Account } from "../aggregates/user/state.js";
import { permissionMatrix } from "../permissions/matrix.js";
import type { PermissionQuestion, ReadQuestion } from "../permissions/question.js";
import { touchedBy } from "../permissions/targets.js";
import type { Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import { isAtOrBelow, type Scope } from "../scope/scope.js";

/**
 * {@link Doers} for many questions of which most ask the same: who may do this, there, to somebody of that role. Only
 * whoever stands above himself is asked about alone.
 */
export class SharedDoers extends Doers {
  private readonly answers = new Map<string, WhoCan>();

  constructor(
    registry: Registry,
    context: AccessContext,
    private readonly targets: Reads,
  ) {
    super(registry, context);
  }

  override of(question: PermissionQuestion): WhoCan {
    const key = this.keyOf(question);
    if (key === undefined) return super.of(question);
    const known = this.answers.get(key);
    if (known !== undefined && !this.isAbove(question, known)) return known;
    const found = super.of(question);
    if (!this.isAbove(question, found)) this.answers.set(key, found);
    return found;
  }

  /** Questions of one key have one answer; `undefined` for what is asked of a person for his own data. */
  private keyOf({ action, scope, ticket, targets = [], field }: PermissionQuestion): string | undefined {
    if (permissionMatrix[action].own || ticket !== undefined) return undefined;
    const asked = { action, scope: scope as Scope | undefined, field };
    const touched = targets.map((id) => this.rolesTouched(id, asked));
    return [action, scope, field, ...touched].join(" ");
  }

  private rolesTouched(id: string, asked: Pick<ReadQuestion, "action" | "scope" | "field">): string {
    const account = this.targets.account(id);
    const touched = account && touchedBy(asked, account, asked.scope);
    return [...new Set(touched?.map(({ role }) => role))].sort().join();
  }

  /** True when one of the persons it is done to may be among those who may do it. */
  private isAbove({ scope, targets = [] }: PermissionQuestion, { roles }: WhoCan): boolean {
    return targets.some((id) => {
      const account: Account | undefined = this.targets.account(id);
      return account?.assignments.some(
        (one) => roles.includes(one.role) && isAtOrBelow((scope ?? "") as Scope, one.scope),
      );
    });
  }
}
