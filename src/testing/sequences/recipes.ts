import type { Command, CommandType } from "../../procedures/commands.js";
import type { CloseDomain } from "../../procedures/domains/commands.js";
import type { Scope } from "../../scope/scope.js";
import type { Level } from "../../words/levels.js";
import { enterpriseRecipes } from "./enterprise-recipes.js";
import { activateDomain, addPlace, appointChief } from "./form-recipes.js";
import { mandateRecipes } from "./mandate-recipes.js";
import { personalRecipes } from "./personal-recipes.js";
import type { RecipesOf } from "./recipe.js";
import { requestRecipes } from "./request-recipes.js";
import { reviewRecipes } from "./review-recipes.js";
import {
  effectiveAt,
  formFor,
  kindOf,
  managerFor,
  openAt,
  type personFor,
  placeOf,
  type Scene,
} from "./scene.js";
import { senderRecipes } from "./sender-recipes.js";
import { userRecipes, withLastDay } from "./user-recipes.js";

/** How each command comes into a sequence. */
export const recipes: RecipesOf<Command> = {
  ...requestRecipes,
  ...senderRecipes,
  ...mandateRecipes,
  ...enterpriseRecipes,
  ...personalRecipes,
  ...reviewRecipes,
  ...userRecipes,
  AppointChiefAccessManager: { weight: 3, build: appointChief },
  AppointCoChiefAccessManager: {
    weight: 2,
    after: "AppointChiefAccessManager",
    build: (scene) => {
      const scope = placeOf(scene, "enterprise");
      return scope && { type: "AppointCoChiefAccessManager", scope, person: withLastDay(scene, scope) };
    },
  },
  AppointCoAccessManager: {
    weight: 3,
    build: (scene) => {
      const scope = placeOf(scene, "domain");
      if (scope === undefined) return undefined;
      const appointed = userToLift(scene) ?? { scope, person: withLastDay(scene, scope) };
      return { type: "AppointCoAccessManager", ...appointed };
    },
  },
  ActivateDomain: { weight: 4, after: "AppointChiefAccessManager", build: activateDomain },
  CloseDomain: { weight: 1, after: "ActivateDomain", build: closing },
  UpdateDomain: { weight: 1, build: (scene) => update(scene, "UpdateDomain", "domain") },
  UpdateSubdivision: {
    weight: 1,
    after: "AddSubdivision",
    build: (scene) => update(scene, "UpdateSubdivision", "subdivision"),
  },
  UpdateSite: { weight: 1, after: "AddSite", build: (scene) => update(scene, "UpdateSite", "site") },
  SetDomainApplications: {
    weight: 3,
    build: (scene) => setApplications(scene, "SetDomainApplications", "domain"),
  },
  SetSubdivisionApplications: {
    weight: 3,
    after: "AddSubdivision",
    build: (scene) => setApplications(scene, "SetSubdivisionApplications", "subdivision"),
  },
  SetSiteApplications: {
    weight: 2,
    after: "AddSite",
    build: (scene) => setApplications(scene, "SetSiteApplications", "site"),
  },
  ReplaceAccessManager: { weight: 3, build: (scene) => replace(scene, "ReplaceAccessManager", "domain") },
  ReplaceSubdivisionManager: {
    weight: 2,
    after: "AddSubdivision",
    build: (scene) => replace(scene, "ReplaceSubdivisionManager", "subdivision"),
  },
  ReplaceSiteManager: {
    weight: 2,
    after: "AddSite",
    build: (scene) => replace(scene, "ReplaceSiteManager", "site"),
  },
  AddSubdivision: { weight: 4, after: "ActivateDomain", build: (scene) => addPlace(scene, "AddSubdivision") },
  AddSite: { weight: 4, after: "AddSubdivision", build: (scene) => addPlace(scene, "AddSite") },
  RemoveSubdivision: {
    weight: 1,
    after: "AddSubdivision",
    build: (scene) => removal(scene, "RemoveSubdivision", "subdivision"),
  },
  RemoveSite: { weight: 2, after: "AddSite", build: (scene) => removal(scene, "RemoveSite", "site") },
};

/** A command of that type that should be accepted, or one that brings it nearer. */
export function buildCommand(scene: Scene, type: CommandType): Command {
  const { build, after } = recipes[type];
  const built = build(scene);
  if (built !== undefined) return built;
  const nearer = after ?? "ActivateDomain";
  return buildCommand(scene, nearer === type ? "AppointChiefAccessManager" : nearer);
}

/** Somebody who is a user in a domain, sometimes: whoever appoints him there lifts him. */
function userToLift(scene: Scene): { scope: Scope; person: ReturnType<typeof personFor> } | undefined {
  const { draw, view, world, wish } = scene;
  if (wish !== null || !draw.chance(30)) return undefined;
  const members = view.at("domain").flatMap((scope) => view.members(scope));
  const user = draw.of(members.filter(({ assignment }) => assignment.role === "user"));
  const person = world.persons.find(({ insz }) => insz === user?.account.insz);
  return user && person && { scope: user.assignment.scope, person: formFor(scene, person) };
}

/** A domain that was opened, one in which little would be lost before others. */
function closing({ draw, view }: Scene): CloseDomain | undefined {
  const opened = view.at("domain").filter((scope) => kindOf(scope)?.opensByItself === "never");
  const small = opened.filter((scope) => !view.registry.children.has(scope));
  const scope = draw.of(draw.chance(80) ? small : opened);
  return scope && { type: "CloseDomain", scope };
}

function update<Type extends "UpdateDomain" | "UpdateSubdivision" | "UpdateSite">(
  scene: Scene,
  type: Type,
  level: Level,
): { type: Type; scope: Scope; email: string } | undefined {
  const scope = placeOf(scene, level);
  return scope && { type, scope, email: `place${scene.draw.below(20)}@example.org` };
}

function setApplications<
  Type extends "SetDomainApplications" | "SetSubdivisionApplications" | "SetSiteApplications",
>(
  scene: Scene,
  type: Type,
  level: Level,
): { type: Type; scope: Scope; applications: readonly string[] } | undefined {
  const managedHere = scene.view.at("domain").filter((one) => (kindOf(one)?.applications.length ?? 0) > 0);
  const scope =
    level === "domain" && scene.reach === null ? scene.draw.early(managedHere) : placeOf(scene, level);
  if (scope === undefined) return undefined;
  const { draw } = scene;
  const all = kindOf(scope)?.applications ?? [];
  const above = scope.slice(0, scope.lastIndexOf("/")) as Scope;
  const allowed = level === "domain" ? all : effectiveAt(scene, above);
  const kept = openAt(scene, scope).filter((id) => allowed.includes(id));
  return {
    type,
    scope,
    applications: draw.chance(50) ? allowed : draw.some(draw.chance(30) ? kept : allowed, 4),
  };
}

function replace<Type extends "ReplaceAccessManager" | "ReplaceSubdivisionManager" | "ReplaceSiteManager">(
  scene: Scene,
  type: Type,
  level: Level,
): { type: Type; scope: Scope; manager: ReturnType<typeof managerFor> } | undefined {
  const scope = placeOf(scene, level);
  return scope && { type, scope, manager: managerFor(scene, scope) };
}

function removal<Type extends "RemoveSubdivision" | "RemoveSite">(
  scene: Scene,
  type: Type,
  level: Level,
): { type: Type; scope: Scope } | undefined {
  const { view, draw } = scene;
  const empty = view.at(level).filter((scope) => {
    const named = view.place(scope)?.manager;
    const guests = view
      .members(scope)
      .filter(({ account }) => named?.kind !== "account" || named.account !== account.id);
    return guests.length === 0 && !view.registry.children.has(scope);
  });
  const scope = draw.chance(80) ? draw.of(empty) : placeOf(scene, level);
  return scope && { type, scope };
}
