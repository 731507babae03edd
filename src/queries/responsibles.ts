import { assignmentAt } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { CheckedAccountActor } from "../context/actor.js";
import { type Context, withActor } from "../context/context.js";
import type { Email } from "../credentials/contact.js";
import { can } from "../engine/handle.js";
import { accepted, refused } from "../kernel/result.js";
import { holderOf, isCurated } from "../permissions/office.js";
import { officeHolder } from "../permissions/places.js";
import type { Answer } from "../registry/answer.js";
import type { Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import { broken } from "../rules/index.js";
import { enterpriseOf, levelOf, type Scope, selfAndAbove } from "../scope/scope.js";
import { type Role, ranks, singleRoleAt } from "../words/roles.js";
import { type Asking, ask, type PlaceQuery, placeQuery, type ReadPlaceQuery } from "./ask.js";
import { type NamedPerson, personNamed } from "./people.js";

/** Somebody who manages a person, and where to reach him. */
export interface Responsible extends NamedPerson {
  readonly scope: Scope;
  readonly role: Role;
  /** True where the place was left to an office that he holds. */
  readonly byOffice: boolean;
  /** The place's general address; for an enterprise, that of its chief. */
  readonly email: Email | null;
}

const action = "view-responsibles";

const asking: Asking<ReadPlaceQuery, readonly Responsible[]> = {
  shape: placeQuery,
  permission: ({ scope }) => ({ action, scope }),
  show: (inquiry, { scope }, registry) => {
    const actor = inquiry.context.actor as CheckedAccountActor;
    const role = roleAt(inquiry, scope, actor);
    if (role === undefined) return refused(broken("permission.denied", [], { action }));
    const asIfThere = withActor(inquiry.context, { ...actor, role, scope });
    const allowed = can(registry, { action, scope }, asIfThere);
    if (!allowed.ok) return allowed;
    const chain = selfAndAbove(scope).flatMap((at) => responsibleAt(inquiry, at) ?? []);
    return accepted(chain.filter((one) => ranks[one.role] > ranks[role]));
  },
};

/**
 * Who manages the actor in a place where he holds a role himself: from that place up to the chief, each manager who
 * ranks above that role. The role is the one of his session where he holds that one there, else his own one in that
 * place. Where a curator is in charge of a domain, he stands there in place of its manager.
 *
 * The query may come from anywhere; nothing is thrown but for a broken context.
 *
 * Refused with `input.shape`; else with what `can` finds for `view-responsibles`, in the role of the session and in the
 * role held in that place; `permission.denied` for a place where he holds none.
 *
 * Source: "Uw verantwoordelijken" on the screens of the Heracles guide; what it shows is this library's choice.
 */
export function responsibles(
  registry: Registry,
  query: PlaceQuery,
  context: Context,
): Answer<readonly Responsible[]> {
  return ask(asking, registry, query, context);
}

/** The role that the actor acts in, or another one that he holds in that place, by name or by office. */
function roleAt(reads: Reads, scope: Scope, actor: CheckedAccountActor): Role | undefined {
  if (actor.scope === scope) return actor.role;
  const account = reads.account(actor.account);
  const held = account && assignmentAt(account, scope)?.role;
  return held ?? (officeHolder(reads, scope) === actor.account ? singleRoleAt[levelOf(scope)] : undefined);
}

function responsibleAt(reads: Reads, scope: Scope): Responsible | undefined {
  const role = singleRoleAt[levelOf(scope)];
  const { curator, chief } = reads.enterprise(enterpriseOf(scope)) ?? {};
  const email = reads.place(scope)?.email ?? (levelOf(scope) === "enterprise" ? chief?.email : null) ?? null;
  if (curator && isCurated(reads, scope)) {
    return { scope, role: "curator", byOffice: false, email, ...personNamed(reads, curator.account) };
  }
  const account: AccountId | undefined = holderOf(reads, scope);
  if (account === undefined) return undefined;
  const byOffice = officeHolder(reads, scope) !== undefined;
  return { scope, role, byOffice, email, ...personNamed(reads, account) };
}
