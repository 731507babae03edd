import type { CommandType } from "../../procedures/commands.js";
import type { RightsInput, UserCommand } from "../../procedures/users/commands.js";
import { domainOf, enterpriseOf, enterpriseScope, isAtOrBelow, type Scope } from "../../scope/scope.js";
import type { AssignmentStatus } from "../../words/roles.js";
import type { RecipesOf } from "./recipe.js";
import { anyPlaceOf, dayAfter, effectiveAt, kindOf, passwordOf, personFor, type Scene } from "./scene.js";

/** For each command about users: how it comes into a sequence. */
export const userRecipes: RecipesOf<UserCommand> = {
  AddUser: {
    weight: 7,
    after: "AddSubdivision",
    build: (scene) => {
      const scope = userPlace(scene);
      if (scope === undefined) return undefined;
      return { type: "AddUser", scope, person: withLastDay(scene, scope), ...rightsFor(scene, scope) };
    },
  },
  AddUsers: {
    weight: 2,
    after: "AddSubdivision",
    build: (scene) => {
      const scope = userPlace(scene);
      if (scope === undefined) return undefined;
      const users = Array.from({ length: 1 + scene.draw.below(3) }, () => ({
        ...withLastDay(scene, scope),
        ...rightsFor(scene, scope),
      }));
      const numbers = users.map(({ insz }) => insz.replace(/\D/g, ""));
      const others = users.filter((_, at) => numbers.indexOf(numbers[at] as string) === at);
      return { type: "AddUsers", scope, users: others };
    },
  },
  UpdateUser: {
    weight: 3,
    after: "AddUser",
    build: onUser((scene, scope, account) => ({
      type: "UpdateUser",
      scope,
      account,
      email: `changed${scene.draw.below(20)}@example.org`,
      ...(scene.draw.chance(40) && { title: scene.draw.from<string | null>(["miss", "mr", null]) }),
      ...(scene.draw.chance(40) && { language: scene.draw.from<string | null>([null, "fr", "de"]) }),
      ...(scene.draw.chance(30) && {
        localEmail: scene.draw.from<string | null>([null, "desk@example.org"]),
      }),
      ...(scene.draw.chance(30) && { lastDay: scene.draw.from<string | null>([null, dayAfter(scene, 1)]) }),
    })),
  },
  BlockUsers: { weight: 3, after: "AddUser", build: (scene) => group(scene, "BlockUsers", "active") },
  UnblockUsers: { weight: 2, after: "BlockUsers", build: (scene) => group(scene, "UnblockUsers", "blocked") },
  RemoveUsers: { weight: 2, after: "AddUser", build: (scene) => group(scene, "RemoveUsers") },
  RemovePersonEverywhere: {
    weight: 1,
    after: "AddUser",
    build: onUser((scene, scope, account) => ({
      type: "RemovePersonEverywhere",
      scope: scene.draw.chance(50) ? enterpriseScope(enterpriseOf(scope)) : scope,
      account,
    })),
  },
  GrantApplications: {
    weight: 4,
    after: "AddUser",
    build: (scene) => {
      const chosen = group(scene, "GrantApplications");
      const open = chosen === undefined ? [] : effectiveAt(scene, chosen.scope);
      return chosen && { ...chosen, applications: scene.draw.some(open, 3) };
    },
  },
  RevokeApplications: {
    weight: 3,
    after: "GrantApplications",
    build: (scene) => {
      const chosen = group(scene, "RevokeApplications");
      if (chosen === undefined) return undefined;
      const held = scene.view
        .members(chosen.scope)
        .filter(({ account }) => chosen.accounts.includes(account.id))
        .flatMap(({ assignment }) => assignment.applications.map(({ id }) => id));
      return { ...chosen, applications: scene.draw.some([...new Set(held)].sort(), 3) };
    },
  },
  AssignFunctions: {
    weight: 3,
    after: "AddUser",
    build: onUser((scene, scope, account) => {
      const functions = scene.draw.some(functionsAt(scope), 3);
      return { type: "AssignFunctions", scope, account, functions };
    }),
  },
  AssignFunctionsToUsers: {
    weight: 1,
    after: "AddUser",
    build: (scene) => {
      const chosen = group(scene, "AssignFunctionsToUsers");
      return chosen && { ...chosen, functions: scene.draw.some(functionsAt(chosen.scope), 3) };
    },
  },
  CopyUserRights: {
    weight: 2,
    after: "AddUsers",
    build: (scene) => {
      const chosen = group(scene, "CopyUserRights");
      const others = chosen && scene.view.members(chosen.scope).map(({ account }) => account.id);
      const source = scene.draw.of(others?.filter((id) => !chosen?.accounts.includes(id)) ?? []);
      return chosen && source && { ...chosen, source };
    },
  },
  MoveUser: {
    weight: 2,
    after: "AddUser",
    build: onUser((scene, scope, account) => {
      const { draw, view } = scene;
      const within = view.placesBelowEnterprise().filter((one) => domainOf(one) === domainOf(scope));
      const places = within.filter((one) => one !== scope);
      const held = view.members(scope).find((one) => one.account.id === account)?.assignment.applications;
      const fit = places.filter((one) => held?.every(({ id }) => effectiveAt(scene, one).includes(id)));
      const to = (draw.chance(70) ? draw.of(fit) : undefined) ?? draw.of(places) ?? scope;
      return { type: "MoveUser", scope, account, to };
    }),
  },
  ResetPassword: {
    weight: 2,
    after: "AddUser",
    build: onUser((scene, scope, account) => {
      const password = passwordOf(500 + scene.draw.below(500));
      return { type: "ResetPassword", scope, account, password, passwordConfirmation: password };
    }),
  },
};

/** A person for the place, now and then with a last day. */
export function withLastDay(scene: Scene, scope: Scope): ReturnType<typeof personFor> {
  const person = personFor(scene, scope);
  return scene.draw.chance(10) ? { ...person, lastDay: dayAfter(scene, scene.draw.below(3)) } : person;
}

/** What somebody may be given in a place. */
function rightsFor(scene: Scene, scope: Scope): RightsInput {
  const { draw } = scene;
  return {
    ...(draw.chance(80) && { applications: draw.some(effectiveAt(scene, scope), 4) }),
    ...(draw.chance(40) && { functions: draw.some(functionsAt(scope), 2) }),
  };
}

function functionsAt(scope: Scope): readonly string[] {
  return kindOf(scope)?.functions.map(({ id }) => id) ?? [];
}

function userPlace(scene: Scene): Scope | undefined {
  for (let tries = 0; tries < 3; tries += 1) {
    const scope = anyPlaceOf(scene);
    const kind = scope === undefined ? undefined : kindOf(scope);
    if (kind?.managedElsewhere === undefined && kind?.applications.length !== 0) return scope;
  }
  return undefined;
}

function onUser<T>(
  make: (scene: Scene, scope: Scope, account: string) => T,
): (scene: Scene) => T | undefined {
  return (scene) => {
    const chosen = group(scene, "RemoveUsers");
    const account = chosen?.accounts[0];
    return chosen && account !== undefined ? make(scene, chosen.scope, account) : undefined;
  };
}

type OnGroup = Extract<UserCommand, { readonly accounts: readonly string[] }>;

/** The commands on a group that are not given at an enterprise. */
const belowOnly: ReadonlySet<CommandType> = new Set<CommandType>([
  "GrantApplications",
  "RevokeApplications",
  "AssignFunctionsToUsers",
  "CopyUserRights",
]);

/** A place with somebody whom another one there can manage, and one or more of them. */
function group<Type extends OnGroup["type"]>(
  scene: Scene,
  type: Type,
  status?: AssignmentStatus,
): { type: Type; scope: Scope; accounts: readonly string[] } | undefined {
  const { draw, view, reach } = scene;
  const alsoCoRoles = draw.chance(10);
  const anywhere = reach === null || draw.chance(15);
  const below = belowOnly.has(type);
  const fit = view.accounts.flatMap((account) =>
    account.assignments
      .filter(({ role }) => role === "user" || (alsoCoRoles && role.startsWith("co-")))
      .filter((assignment) => status === undefined || assignment.status === status)
      .filter(({ applications }) => type !== "RevokeApplications" || applications.length > 0)
      .filter(({ scope }) => !below || scope.length > 10)
      .filter(({ scope }) => anywhere || isAtOrBelow(scope, reach))
      .map(({ scope }) => ({ scope, account: account.id })),
  );
  const first = draw.of(fit);
  if (first === undefined) return undefined;
  const others = fit.filter(({ scope, account }) => scope === first.scope && account !== first.account);
  const accounts = [first, ...(draw.chance(35) ? draw.some(others, 2) : [])].map(({ account }) => account);
  return { type, scope: first.scope, accounts };
}
