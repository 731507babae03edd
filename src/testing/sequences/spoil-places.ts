import type { Command } from "../../procedures/commands.js";
import { domainOf, enterpriseOf, levelOf, ownPart, parentScope, type Scope } from "../../scope/scope.js";
import { setting } from "../../steps/places.js";
import type { Level, PlaceLevel } from "../../words/levels.js";
import { effectiveAt, kindOf, openAt, type Scene } from "./scene.js";
import { changed, placed, type Spoiler, type Spoilers } from "./spoil.js";

function taken(type: "AddSubdivision" | "AddSite", level: Level): Spoiler {
  return changed([type], ({ draw, view }) => {
    const scope = draw.of(view.at(level));
    if (scope === undefined) return undefined;
    const { kind, identifier: number } = ownPart(scope);
    return { scope: parentScope(scope), kind, number };
  });
}

/** A user who holds what is closed where he is moved to, or where others are to get it. */
function withClosed(scene: Scene, command: Command): object | undefined {
  const { draw, view } = scene;
  const places = view.placesBelowEnterprise();
  const found = places.flatMap((scope) =>
    view.members(scope).flatMap(({ account, assignment: { role, applications } }) =>
      places
        .filter((to) => role === "user" && domainOf(to) === domainOf(scope))
        .filter((to) => (to === scope) === (command.type === "CopyUserRights"))
        .filter((to) => applications.some(({ id }) => closedAt(scene, to).includes(id)))
        .map((to) => ({ scope, to, account: account.id })),
    ),
  );
  const chosen = draw.of(found);
  if (chosen === undefined || command.type === "MoveUser") return chosen;
  const { scope, account: source } = chosen;
  const accounts = view.members(scope).map(({ account }) => account.id);
  return { scope, source, accounts: accounts.filter((id) => id !== source) };
}

/** Rules that a command breaks because of which places there are, and of what is open in them. */
export const placeSpoilers: Spoilers = {
  "domain.already-active": changed(["ActivateDomain"], ({ draw, view }) => {
    const scope = draw.of(view.at("domain"));
    return scope && { enterprise: enterpriseOf(scope), ...ownPart(scope) };
  }),
  "domain.opens-by-itself": placed(
    ["CloseDomain"],
    "domain",
    (scope) => kindOf(scope)?.opensByItself !== "never",
  ),
  "domain.managed-elsewhere": changed(
    ["AddUser", "SetDomainApplications", "ActivateDomain"],
    ({ draw, view }, { type }) => {
      if (type === "ActivateDomain") return { kind: "flemish-government", applications: ["dmfa"] };
      const scope = draw.of(view.at("domain").filter((one) => kindOf(one)?.managedElsewhere !== undefined));
      return scope && { scope, applications: [] };
    },
  ),
  "application.not-in-parent": changed(
    ["SetSubdivisionApplications", "SetSiteApplications"],
    (scene, { type }) => {
      const places = scene.view.at(type === "SetSiteApplications" ? "site" : "subdivision");
      const poor = places.filter((scope) => closedAt(scene, parentScope(scope) as Scope).length > 0);
      const scope = scene.draw.of(poor);
      return scope && { scope, applications: kindOf(scope)?.applications };
    },
  ),
  "application.not-in-scope": changed(
    ["AddUser", "GrantApplications", "MoveUser", "CopyUserRights"],
    (scene, command) => {
      const { type } = command;
      if (type === "MoveUser" || type === "CopyUserRights") return withClosed(scene, command);
      const poor = scene.view.placesBelowEnterprise().filter((scope) => closedAt(scene, scope).length > 0);
      const filled = poor.filter((scope) => type === "AddUser" || scene.view.members(scope).length > 0);
      const scope = scene.draw.of(filled);
      if (scope === undefined) return undefined;
      const applications = closedAt(scene, scope);
      if (type === "AddUser") return { scope, applications };
      const accounts = scene.view.members(scope).map(({ account }) => account.id);
      return { scope, accounts: accounts.slice(0, 2), applications };
    },
  ),
  "application.restores": {
    on: ["SetDomainApplications", "SetSubdivisionApplications", "SetSiteApplications"],
    command: (scene) => {
      const { draw, view } = scene;
      const carried = view.placesBelowEnterprise().flatMap((scope) =>
        (kindOf(scope)?.applications ?? [])
          .filter((id) => view.registry.tallies.has(`${scope}#application:${id}`))
          .filter((id) => !openAt(scene, scope).includes(id))
          .map((id) => ({ scope, id })),
      );
      const again = draw.of(carried);
      if (again === undefined) return undefined;
      const { scope, id } = again;
      const { type } = setting[levelOf(scope) as PlaceLevel];
      return { type, scope, applications: [...openAt(scene, scope), id] };
    },
  },
  "application.companion-missing": placed(["AddUser"], "site", () => true, {
    applications: ["heracles"],
    functions: ["radiologist"],
  }),
  "scope.not-empty": changed(["RemoveSubdivision", "RemoveSite"], ({ draw, view }, { type }) => {
    const scope = draw.of(view.at(type === "RemoveSite" ? "site" : "subdivision"));
    return scope && { scope };
  }),
  "subdivision.identifier-taken": taken("AddSubdivision", "subdivision"),
  "site.identifier-taken": taken("AddSite", "site"),
  "structure.users-first": changed(["AddSubdivision"], ({ draw, view }) => {
    const filled = view.at("domain").filter((scope) => view.registry.tallies.has(`${scope}#users`));
    const scope = draw.of(filled.filter((one) => (kindOf(one)?.subdivisionKinds.length ?? 0) > 0));
    return scope && { scope, kind: kindOf(scope)?.subdivisionKinds[0]?.id };
  }),
  "user.wrong-level": placed(["AddUser"], "domain", (scope) => kindOf(scope)?.usersBelongAt !== undefined),
  "function.no-effect": placed(["AddUser"], "subdivision", (scope) => scope.includes("/mammography-unit:"), {
    functions: ["technologist"],
  }),
};

/** What a place's kind has and that is not open there, or not at every level above. */
function closedAt(scene: Scene, scope: Scope): readonly string[] {
  const open = effectiveAt(scene, scope);
  return (kindOf(scope)?.applications ?? []).filter((id) => !open.includes(id));
}
