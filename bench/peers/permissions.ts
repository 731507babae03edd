import { createMongoAbility, type MongoAbility, subject } from "@casl/ability";
import { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import { newEnforcer, newModelFromString } from "casbin";
import type { AccountActor } from "../../src/context/actor.js";
import type { Context } from "../../src/context/context.js";
import { type Acting, actingAs, can } from "../../src/engine/handle.js";
import { permissionMatrix } from "../../src/permissions/matrix.js";
import type { PermissionQuestion } from "../../src/permissions/question.js";
import { contextOf } from "../../src/testing/sample.js";
import type { Action } from "../../src/words/actions.js";
import { type Role, roles } from "../../src/words/roles.js";
import { above, canBarely, type MutableRegistry } from "../by-hand.js";
import { type Country, country } from "../country.js";
import { assertSame, compared, dice, interleaved, pick, type Row, received } from "../measure.js";
import { type Charge, singleRoleOf } from "../population.js";

/**
 * `can` and `actingAs` beside the packages that people use for permissions, on the same registry and the same questions:
 * who holds which role where, what the matrix gives to it, and whether the place is there, at his or below.
 *
 * The other side knows nothing else: questions that turn on more (a blocked role, a session) are left out.
 */

interface Asked {
  readonly question: PermissionQuestion & { readonly scope: string };
  readonly actor: AccountActor;
  readonly context: Context;
  readonly acting: Acting;
}

const questions = 200;
const base = contextOf({ now: "2026-11-21T09:00:00.000Z" });
const actions: readonly Action[] = [
  "view-domain",
  "edit-domain",
  "add-user",
  "search-users",
  "set-domain-applications",
];
const next = dice(79);

/** Whoever is in charge, four times in five; else a user, somebody of another place, or a place that is none. */
function asked({ registry, byHand, sample }: Country): Asked {
  for (;;) {
    const at = pick(next, sample.domains);
    const draw = next(20);
    const actor = received(actorOf(at, draw, pick(next, sample.users)));
    const scope = draw === 19 ? `${at.scope.slice(0, -1)}x` : received(at.scope);
    const question = { action: pick(next, actions), scope };
    const context = contextOf({ ...base, actor });
    if (can(registry, question, context).ok !== canBarely(byHand, question, actor)) continue;
    const acting = actingAs(registry, context);
    acting.can({ action: "view-own-data" });
    return { question, actor, context, acting };
  }
}

function actorOf(at: Charge, draw: number, user: Charge & { readonly account: string }): AccountActor {
  const of = (account: string, role: Role, scope: string): AccountActor =>
    ({ kind: "account", account, role, scope }) as AccountActor;
  if (draw < 8) return of(at.chief, "chief-access-manager", at.enterprise);
  if (draw < 16) return of(at.holder, singleRoleOf(at.scope), at.scope);
  return draw === 16
    ? of(user.account, "user", user.scope)
    : of(user.chief, "chief-access-manager", user.enterprise);
}

/** A place as the other packages are told of it: with all that it lies in. */
function withinOf(scope: string): readonly string[] {
  const found: string[] = [];
  for (let at: string | undefined = scope; at !== undefined; at = above(at)) found.push(at);
  return found;
}

/** True where the account holds that role there by name or by office; by the walk of the other side. */
function holds(registry: MutableRegistry, { account, role, scope }: AccountActor): boolean {
  const own = Object.keys(permissionMatrix).find((one) =>
    permissionMatrix[one as Action].roles.includes(role),
  ) as Action;
  return canBarely(registry, { action: own, scope }, {
    kind: "account",
    account,
    role,
    scope,
  } as AccountActor);
}

/** What a role may do at its place and below: nothing where he does not hold it. */
function abilityOf(registry: MutableRegistry, actor: AccountActor): MongoAbility {
  if (!holds(registry, actor)) return createMongoAbility();
  return createMongoAbility(
    (Object.keys(permissionMatrix) as Action[])
      .filter((action) => permissionMatrix[action].roles.includes(actor.role))
      .map((action) => ({ action, subject: "Place", conditions: { within: actor.scope } })),
  );
}

const isThere = ({ places, enterprises }: MutableRegistry, scope: string): boolean =>
  places.has(scope) || enterprises.has(scope);

function byAbility(
  registry: MutableRegistry,
  ability: MongoAbility,
  { action, scope }: Asked["question"],
): boolean {
  return isThere(registry, scope) && ability.can(action, subject("Place", { within: withinOf(scope) }));
}

const model = `
[request_definition]
r = sub, act, own, scope
[policy_definition]
p = sub, act
[role_definition]
g = _, _, _
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.act == p.act && g(r.sub, p.sub, r.own) && within(r.scope, r.own)
`;

type Decide = (asked: Asked) => boolean;

/** Casbin with the matrix as its policy, and a grouping for each actor that is asked about. */
async function casbin(registry: MutableRegistry, all: readonly Asked[]): Promise<Decide> {
  const enforcer = await newEnforcer(newModelFromString(model));
  const policies = (Object.keys(permissionMatrix) as Action[]).flatMap((action) =>
    permissionMatrix[action].roles.map((role) => [role, action]),
  );
  await enforcer.addPolicies(policies);
  const groupings = new Map(
    all
      .filter(({ actor }) => holds(registry, actor))
      .map(({ actor: { account, role, scope } }) => [
        `${account} ${role} ${scope}`,
        [`${account} ${role}`, role, scope],
      ]),
  );
  await enforcer.addGroupingPolicies([...groupings.values()]);
  enforcer.addFunction(
    "within",
    (scope: string, own: string) => scope === own || scope.startsWith(`${own}/`),
  );
  return ({ actor, question: { action, scope } }) =>
    isThere(registry, scope) &&
    enforcer.enforceSync(`${actor.account} ${actor.role}`, action, actor.scope, scope);
}

/** Cedar with a policy for each role, parsed once, and with each question the entities that it is about. */
function cedar(registry: MutableRegistry): Decide {
  const policies = roles.map((role) => {
    const may = (Object.keys(permissionMatrix) as Action[]).filter((action) =>
      permissionMatrix[action].roles.includes(role),
    );
    const list = may.map((action) => `Action::"${action}"`).join(", ");
    return `permit(principal in Role::"${role}", action in [${list}], resource) when { resource in principal.own };`;
  });
  preparsePolicySet("matrix", { staticPolicies: policies.join("\n") });
  const place = (id: string) => ({ type: "Place", id });
  return ({ actor, question: { action, scope } }) => {
    if (!isThere(registry, scope)) return false;
    const principal = { type: "Account", id: actor.account };
    const answer = statefulIsAuthorized({
      ...{ principal, action: { type: "Action", id: action }, resource: place(scope), context: {} },
      preparsedPolicySetId: "matrix",
      entities: [
        {
          ...{ uid: principal, attrs: { own: { __entity: place(actor.scope) } } },
          parents: holds(registry, actor) ? [{ type: "Role", id: actor.role }] : [],
        },
        { uid: place(scope), attrs: {}, parents: withinOf(scope).slice(1).map(place) },
      ],
    });
    if (answer.type === "failure") throw new Error(answer.errors[0]?.message);
    return answer.response.decision === "allow";
  };
}

async function rowsAmong(accounts: number): Promise<readonly Row[]> {
  const where = country(accounts);
  const { registry, byHand } = where;
  const rounds = 40;
  // Every question is new to both sides; who may ask is known ahead, as a cache of abilities knows it.
  const all = Array.from({ length: rounds }, () => Array.from({ length: questions }, () => asked(where)));
  const abilities = new Map<Asked, MongoAbility>();
  for (const one of all.flat()) abilities.set(one, abilityOf(byHand, one.actor));
  const byCasbin = await casbin(byHand, all.flat());
  const byCedar = cedar(byHand);
  const library: Decide = ({ question, context }) => can(registry, question, context).ok;
  const atHand: Decide = ({ question, acting }) => acting.can(question).ok;
  const cached: Decide = (one) => byAbility(byHand, abilities.get(one) as MongoAbility, one.question);
  const anew: Decide = ({ actor, question }) => byAbility(byHand, abilityOf(byHand, actor), question);
  const barely: Decide = ({ actor, question }) => canBarely(byHand, question, actor);
  const sides = [library, atHand, cached, anew, byCasbin, byCedar, barely];
  for (const one of all.flat()) {
    const [first, ...others] = sides.map((decide) => decide(one));
    assertSame(
      "permissions",
      others,
      others.map(() => first),
    );
  }
  const times = interleaved(
    rounds,
    (round) => all[round] as readonly Asked[],
    sides.map((decide) => (batch: readonly Asked[]) => batch.filter(decide).length),
  );
  const [ofCan = 0, ofActing = 0, ...others] = times;
  const names = ["CASL, cached", "CASL, built anew", "casbin", "Cedar", "the bare walk"];
  const goals = accounts > 10_000 ? [2, 1, 1, 1, 3] : [3, 1, 1, 1, 3];
  const actingGoals = [1, 1, 1, 1, 1.5];
  const among = `among ${accounts} accounts`;
  return others.flatMap((other, at) => [
    compared(`can beside ${names[at]}, ${among}`, [ofCan, other], questions, goals[at] ?? 1),
    compared(
      `actingAs(…).can beside ${names[at]}, ${among}`,
      [ofActing, other],
      questions,
      actingGoals[at] ?? 1,
    ),
  ]);
}

/** Among a thousand accounts, and among a hundred thousand. */
export async function compare(): Promise<readonly Row[]> {
  return [...(await rowsAmong(1_000)), ...(await rowsAmong(100_000))];
}
