import { accessCase, waysOf } from "../access/case.js";
import { effectiveFrom } from "../access/conditions.js";
import { type Account, type Assignment, assignmentAt } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import { type Held, holds } from "../aggregates/common/held.js";
import type { Manager } from "../aggregates/common/manager.js";
import type { Place } from "../aggregates/place/state.js";
import { type AnyContext, known } from "../context/context.js";
import type { Instant } from "../kernel/instant.js";
import { belgianDay, belgianMoment } from "../messages/moment.js";
import { roleLabel } from "../messages/role-label.js";
import type { MessagePack, TreeLabelName } from "../messages/types.js";
import { holderOf } from "../permissions/office.js";
import { Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import { enterpriseOf, levelOf, type Scope, selfAndAbove } from "../scope/scope.js";
import { isSingleRole, roles, singleRoleAt } from "../words/roles.js";
import { type Branch, draw, leaf, rootsOf } from "./drawing.js";
import {
  applicationName,
  endingName,
  filled,
  functionName,
  type Naming,
  placeName,
  placeOrder,
} from "./labels.js";

/** How to draw a registry. */
export interface TreeOptions {
  /** The language to draw it in. */
  readonly messages: MessagePack;
  /** This enterprise or place alone, with all below it; absent: every enterprise, by number. */
  readonly scope?: Scope;
  /** What to call a person; without it, or where it gives nothing, the account id. */
  readonly names?: (account: AccountId) => string;
  /** Users one by one (the default), or only how many there are. */
  readonly users?: "names" | "count";
}

/**
 * Draws a registry as text: each enterprise with its chief, domains, subdivisions and sites, who manages them, which
 * applications are open and who has them. For the host's own eyes: it judges nobody and shows everything.
 *
 * The catalogue of the context gives kinds, applications and functions their names (one that it lacks is told by its id)
 * and orders domains as its lists do; its moment marks what users were given and does not count yet.
 *
 * A domain's number stands beside its kind only where it is not the enterprise's own.
 */
export function toTree(registry: Registry, options: TreeOptions, context: AnyContext): string {
  const { catalogue } = known(context);
  const { scope } = options;
  const draughtsman = new Draughtsman(registry, { ...options, catalogue }, context);
  const trees = rootsOf(registry, scope).flatMap((root) => draughtsman.tree(root) ?? []);
  return trees.map((tree) => draw(tree).join("\n")).join("\n\n");
}

interface TreeMember {
  readonly account: Account;
  readonly assignment: Assignment;
}

class Draughtsman {
  private readonly reads: Reads;

  constructor(
    private readonly registry: Registry,
    private readonly options: TreeOptions & Naming,
    private readonly context: AnyContext,
  ) {
    this.reads = new Reads(registry);
  }

  /** An enterprise or place with all below it; `undefined` where the registry has none. */
  tree(scope: Scope): Branch | undefined {
    const managed = levelOf(scope) === "enterprise" ? this.enterprise(scope) : this.place(scope);
    if (managed === undefined) return undefined;
    return {
      text: placeName(this.registry, scope, this.options),
      below: [...managed, ...this.users(scope), ...this.children(scope)],
    };
  }

  private enterprise(scope: Scope): readonly Branch[] | undefined {
    const enterprise = this.reads.enterprise(enterpriseOf(scope));
    if (enterprise === undefined) return undefined;
    const { chief, ended } = enterprise;
    if (ended !== null) return [leaf(endingName(this.registry, ended, this.options))];
    return [
      ...(chief === null ? [] : [this.manager(scope, { kind: "account", account: chief.account })]),
      ...this.helpers(scope),
    ];
  }

  private place(scope: Scope): readonly Branch[] | undefined {
    const place = this.reads.place(scope);
    return place && [this.manager(scope, place.manager), ...this.helpers(scope), ...this.applications(place)];
  }

  private children(scope: Scope): readonly Branch[] {
    const scopes = [...this.reads.children(scope)].sort(placeOrder(this.options.catalogue));
    return scopes.flatMap((child) => this.tree(child) ?? []);
  }

  private manager(scope: Scope, manager: Manager): Branch {
    if (manager.kind === "account") {
      return leaf(this.pair(this.roleAt(scope, manager.account), this.name(manager.account)));
    }
    const holder = holderOf(this.reads, manager.office);
    const role = this.roleAt(manager.office, holder);
    const name = holder === undefined ? role : this.fill("office", { name: this.name(holder), role });
    return leaf(this.pair(this.roleAt(scope, undefined), name));
  }

  /** What the manager of a place is called: by the form of address that he has there, if any. */
  private roleAt(scope: Scope, id: AccountId | undefined): string {
    const account = id && this.reads.account(id);
    const title = account && assignmentAt(account, scope)?.title;
    return roleLabel(singleRoleAt[levelOf(scope)], this.options.messages, { title: title ?? null });
  }

  /** Those who help the manager of a place: co-managers, and a curator. */
  private helpers(scope: Scope): readonly Branch[] {
    return this.members(scope)
      .filter(({ assignment: { role } }) => role !== "user" && !isSingleRole(role))
      .sort((a, b) => roles.indexOf(a.assignment.role) - roles.indexOf(b.assignment.role))
      .map(({ account, assignment }) => {
        const role = roleLabel(assignment.role, this.options.messages, assignment);
        return leaf(this.pair(role, this.marked(this.name(account.id), assignment)));
      });
  }

  private applications({ scope, applications }: Place): readonly Branch[] {
    if (applications.length === 0) return [];
    const names = applications.map(({ id }) =>
      this.noted(applicationName(id, this.options), this.closed(scope, id)),
    );
    return [leaf(this.pair(this.options.messages.labels.tree.applications, names.join(", ")))];
  }

  private users(scope: Scope): readonly Branch[] {
    const users = this.members(scope).filter(({ assignment }) => assignment.role === "user");
    if (users.length === 0) return [];
    const text = this.pair(this.options.messages.labels.tree.users, String(users.length));
    return [{ text, below: this.options.users === "count" ? [] : users.map((user) => this.user(user)) }];
  }

  private user(member: TreeMember): Branch {
    const { account, assignment } = member;
    const held = [
      ...assignment.applications.map((one) => this.granted(member, one)),
      ...assignment.functions.map(({ id }) => functionName(id, assignment.scope, this.options)),
    ].join(", ");
    const name = this.marked(this.name(account.id), assignment);
    return leaf(held === "" ? name : this.pair(name, held));
  }

  private granted({ account, assignment }: TreeMember, { id }: Held): string {
    const { messages } = this.options;
    const until = this.pendingUntil(account, assignment, id);
    const pending = until && this.fill("pending", { moment: belgianMoment(until, messages.language) });
    return this.noted(applicationName(id, this.options), this.closed(assignment.scope, id) ?? pending);
  }

  /** Until when a grant waits; nothing where it counts already. */
  private pendingUntil(account: Account, assignment: Assignment, application: string): Instant | undefined {
    const { scope } = assignment;
    const question = { account: account.id, application, scope, session: "unjudged" } as const;
    const on = accessCase(this.reads, question, this.context);
    const from = effectiveFrom(on, waysOf(this.reads, on)[0]);
    return from !== undefined && this.context.now < from ? from : undefined;
  }

  /** Says that an application is closed in a place, or above it. */
  private closed(scope: Scope, application: string): string | undefined {
    const { tree } = this.options.messages.labels;
    const places = selfAndAbove(scope).flatMap((at) => this.reads.place(at) ?? []);
    const closed = places.find(({ applications }) => !holds(applications, application));
    if (closed === undefined) return undefined;
    return closed.scope === scope ? tree["closed-here"] : tree["closed-above"];
  }

  /** A name, and what else there is to know of the assignment. */
  private marked(name: string, { status, lastDay }: Assignment): string {
    const { labels, language } = this.options.messages;
    const blocked = status === "blocked" ? labels.statuses.blocked : undefined;
    const ending =
      lastDay === null ? undefined : this.fill("last-day", { day: belgianDay(lastDay, language) });
    return this.noted(name, blocked, ending);
  }

  /** The accounts assigned in exactly that scope, by name. */
  private members(scope: Scope): readonly TreeMember[] {
    const members = [...this.reads.members(scope)].flatMap((id) => {
      const account = this.reads.account(id);
      const assignment = account && assignmentAt(account, scope);
      return account && assignment ? [{ account, assignment, key: `${this.name(id)}\n${id}` }] : [];
    });
    return members.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  private name(account: AccountId): string {
    return this.options.names?.(account) || account;
  }

  private noted(text: string, ...notes: readonly (string | undefined)[]): string {
    const said = notes.filter((note) => note !== undefined);
    return said.length === 0 ? text : `${text} (${said.join(", ")})`;
  }

  private pair(label: string, value: string): string {
    return this.fill("pair", { label, value });
  }

  private fill(template: TreeLabelName, values: Readonly<Record<string, string>>): string {
    return filled(this.options.messages.labels.tree[template], values);
  }
}
