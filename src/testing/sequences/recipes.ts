import type { Command, CommandNamed, CommandType } from "../../procedures/commands.js";
import type { CloseDomain } from "../../procedures/domains/commands.js";
import type { ReplaceAccessManager } from "../../procedures/managers/commands.js";
import type { RemoveSite, SetDomainApplications, UpdateDomain } from "../../procedures/places/commands.js";
import { parentScope, type Scope } from "../../scope/scope.js";
import type { PlaceLevel } from "../../words/levels.js";
import { enterpriseRecipes } from "./enterprise-recipes.js";
import { activateDomain, addPlace, appointChief } from "./form-recipes.js";
import { mandateRecipes } from "./mandate-recipes.js";
import { personalRecipes } from "./personal-recipes.js";
import type { Recipe, RecipesOf } from "./recipe.js";
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

/** What makes a place of each level. */
const makers = { domain: "ActivateDomain", subdivision: "AddSubdivision", site: "AddSite" } as const;

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
  AddSubdivision: { weight: 4, after: "ActivateDomain", build: (scene) => addPlace(scene, "AddSubdivision") },
  AddSite: { weight: 4, after: "AddSubdivision", build: (scene) => addPlace(scene, "AddSite") },
  UpdateDomain: onPlace("UpdateDomain", "domain", 1, updated),
  UpdateSubdivision: onPlace("UpdateSubdivision", "subdivision", 1, updated),
  UpdateSite: onPlace("UpdateSite", "site", 1, updated),
  SetDomainApplications: onPlace("SetDomainApplications", "domain", 3, withApplications),
  SetSubdivisionApplications: onPlace("SetSubdivisionApplications", "subdivision", 3, withApplications),
  SetSiteApplications: onPlace("SetSiteApplications", "site", 2, withApplications),
  ReplaceAccessManager: onPlace("ReplaceAccessManager", "domain", 3, replaced),
  ReplaceSubdivisionManager: onPlace("ReplaceSubdivisionManager", "subdivision", 2, replaced),
  ReplaceSiteManager: onPlace("ReplaceSiteManager", "site", 2, replaced),
  RemoveSubdivision: onPlace("RemoveSubdivision", "subdivision", 1, emptied),
  RemoveSite: onPlace("RemoveSite", "site", 2, emptied),
};

/** A recipe of what is done to a place of that level: whatever makes such a place makes it possible. */
function onPlace<Type extends CommandType>(
  type: Type,
  level: PlaceLevel,
  weight: number,
  fields: (scene: Scene, level: PlaceLevel) => Omit<CommandNamed<NoInfer<Type>>, "type"> | undefined,
): Recipe<CommandNamed<Type>> {
  const build = (scene: Scene): CommandNamed<Type> | undefined => {
    const chosen = fields(scene, level);
    return chosen && ({ type, ...chosen } as unknown as CommandNamed<Type>);
  };
  return { weight, after: makers[level], build };
}

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

function updated(scene: Scene, level: PlaceLevel): Omit<UpdateDomain, "type"> | undefined {
  const scope = placeOf(scene, level);
  return scope && { scope, email: `place${scene.draw.below(20)}@example.org` };
}

function withApplications(scene: Scene, level: PlaceLevel): Omit<SetDomainApplications, "type"> | undefined {
  const { draw } = scene;
  const managedHere = scene.view.at("domain").filter((one) => (kindOf(one)?.applications.length ?? 0) > 0);
  const isAnyDomain = level === "domain" && scene.reach === null;
  const scope = isAnyDomain ? draw.early(managedHere) : placeOf(scene, level);
  if (scope === undefined) return undefined;
  const all = kindOf(scope)?.applications ?? [];
  const allowed = level === "domain" ? all : effectiveAt(scene, parentScope(scope) as Scope);
  const kept = openAt(scene, scope).filter((id) => allowed.includes(id));
  const applications = draw.chance(50) ? allowed : draw.some(draw.chance(30) ? kept : allowed, 4);
  return { scope, applications };
}

function replaced(scene: Scene, level: PlaceLevel): Omit<ReplaceAccessManager, "type"> | undefined {
  const scope = placeOf(scene, level);
  return scope && { scope, manager: managerFor(scene, scope) };
}

/** A place to remove: mostly one in which nobody is but its manager, and nothing below. */
function emptied(scene: Scene, level: PlaceLevel): Omit<RemoveSite, "type"> | undefined {
  const { view, draw } = scene;
  const empty = view.at(level).filter((scope) => {
    const named = view.place(scope)?.manager;
    const guests = view
      .members(scope)
      .filter(({ account }) => named?.kind !== "account" || named.account !== account.id);
    return guests.length === 0 && !view.registry.children.has(scope);
  });
  const scope = draw.chance(80) ? draw.of(empty) : placeOf(scene, level);
  return scope && { scope };
}
