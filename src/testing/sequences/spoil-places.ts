import type { Command, CommandType } from "../../procedures/commands.js";
import { domainOf, enterpriseOf, levelOf, ownPart, parentScope, type Scope } from "../../scope/scope.js";
import type { Level } from "../../words/levels.js";
import { effectiveAt, kindOf, openAt, type Scene } from "./scene.js";
import type { Spoiler, Spoilers } from "./spoil.js";

const setters: Readonly<Record<string, CommandType>> = {
  domain: "SetDomainApplications",
  subdivision: "SetSubdivisionApplications",
  site: "SetSiteApplications",
};

function taken(type: "AddSubdivision" | "AddSite", level: Level): Spoiler {
  return {
    on: [type],
    command: (scene, command) => {
      const scope = scene.draw.of(scene.view.at(level));
      if (scope === undefined) return undefined;
      const { kind, identifier: number } = ownPart(scope);
      return { ...command, scope: parentScope(scope), kind, number } as Command;
    },
  };
}

/** A user who holds what is closed where he is moved to, or where others are to get it. */
function withClosed(scene: Scene, command: Command): Command | undefined {
  const { draw, view } = scene;
  const places = view.placesBelowEnterprise();
  const found = places.flatMap((scope) =>
    view.members(scope).flatMap(({ account, assignment: { role, applications } }) =>
      places
        .filter((to) => role === "user" && domainOf(to) === domainOf(scope))
        .filter((to) => (to === scope) === (command.type === "CopyUserRights"))
        .filter((to) => applications.some(({ id }) => closedAt(scene, to).includes(id)))
        .map((to) => ({ scope, to, id: account.id })),
    ),
  );
  const chosen = draw.of(found);
  if (chosen === undefined) return undefined;
  const { scope, to, id } = chosen;
  if (command.type === "MoveUser") return { ...command, scope, to, account: id };
  const others = view.members(scope).filter(({ account }) => account.id !== id);
  return { ...command, scope, source: id, accounts: others.map(({ account }) => account.id) } as Command;
}

/** Rules that a command breaks because of which places there are, and of what is open in them. */
export const placeSpoilers: Spoilers = {
  "domain.already-active": {
    on: ["ActivateDomain"],
    command: ({ draw, view }, command) => {
      const scope = draw.of(view.at("domain"));
      if (scope === undefined) return undefined;
      return { ...command, enterprise: enterpriseOf(scope), ...ownPart(scope) } as Command;
    },
  },
  "domain.opens-by-itself": {
    on: ["CloseDomain"],
    command: ({ draw, view }) => {
      const scope = draw.of(view.at("domain").filter((one) => kindOf(one)?.opensByItself !== "never"));
      return scope && { type: "CloseDomain", scope };
    },
  },
  "domain.managed-elsewhere": {
    on: ["AddUser", "SetDomainApplications", "ActivateDomain"],
    command: ({ draw, view }, command) => {
      if (command.type === "ActivateDomain") {
        return { ...command, kind: "flemish-government", applications: ["dmfa"] } as Command;
      }
      const scope = draw.of(view.at("domain").filter((one) => kindOf(one)?.managedElsewhere !== undefined));
      return scope && ({ ...command, scope, applications: [] } as Command);
    },
  },
  "application.not-in-parent": {
    on: ["SetSubdivisionApplications", "SetSiteApplications"],
    command: (scene, command) => {
      const level = command.type === "SetSiteApplications" ? "site" : "subdivision";
      const poor = scene.view
        .at(level)
        .filter((scope) => closedAt(scene, parentScope(scope) as Scope).length > 0);
      const scope = scene.draw.of(poor);
      return scope && ({ ...command, scope, applications: kindOf(scope)?.applications } as Command);
    },
  },
  "application.not-in-scope": {
    on: ["AddUser", "GrantApplications", "MoveUser", "CopyUserRights"],
    command: (scene, command) => {
      if (command.type === "MoveUser" || command.type === "CopyUserRights") return withClosed(scene, command);
      const poor = scene.view.placesBelowEnterprise().filter((scope) => closedAt(scene, scope).length > 0);
      const filled = poor.filter(
        (scope) => command.type === "AddUser" || scene.view.members(scope).length > 0,
      );
      const scope = scene.draw.of(filled);
      if (scope === undefined) return undefined;
      const applications = closedAt(scene, scope);
      if (command.type === "AddUser") return { ...command, scope, applications };
      const accounts = scene.view.members(scope).map(({ account }) => account.id);
      return { ...command, scope, accounts: accounts.slice(0, 2), applications } as Command;
    },
  },
  "application.restores": {
    on: ["SetDomainApplications", "SetSubdivisionApplications", "SetSiteApplications"],
    command: (scene, _command) => {
      const { draw, view } = scene;
      const carried = view.placesBelowEnterprise().flatMap((scope) =>
        (kindOf(scope)?.applications ?? [])
          .filter((id) => view.registry.tallies.has(`${scope}#application:${id}`))
          .filter((id) => !openAt(scene, scope).includes(id))
          .map((id) => ({ scope, id })),
      );
      const again = draw.of(carried);
      if (again === undefined) return undefined;
      const applications = [...openAt(scene, again.scope), again.id];
      return { type: setters[levelOf(again.scope)], scope: again.scope, applications } as Command;
    },
  },
  "application.companion-missing": {
    on: ["AddUser"],
    command: ({ draw, view }, command) => {
      const scope = draw.of(view.at("site"));
      return (
        scope && ({ ...command, scope, applications: ["heracles"], functions: ["radiologist"] } as Command)
      );
    },
  },
  "scope.not-empty": {
    on: ["RemoveSubdivision", "RemoveSite"],
    command: ({ draw, view }, command) => {
      const scope = draw.of(view.at(command.type === "RemoveSite" ? "site" : "subdivision"));
      return scope && ({ ...command, scope } as Command);
    },
  },
  "subdivision.identifier-taken": taken("AddSubdivision", "subdivision"),
  "site.identifier-taken": taken("AddSite", "site"),
  "structure.users-first": {
    on: ["AddSubdivision"],
    command: ({ draw, view }, command) => {
      const filled = view.at("domain").filter((scope) => view.registry.tallies.has(`${scope}#users`));
      const scope = draw.of(filled.filter((one) => (kindOf(one)?.subdivisionKinds.length ?? 0) > 0));
      const kind = scope && kindOf(scope)?.subdivisionKinds[0]?.id;
      return kind === undefined ? undefined : ({ ...command, scope, kind } as Command);
    },
  },
  "user.wrong-level": {
    on: ["AddUser"],
    command: ({ draw, view }, command) => {
      const scope = draw.of(view.at("domain").filter((one) => kindOf(one)?.usersBelongAt !== undefined));
      return scope && ({ ...command, scope } as Command);
    },
  },
  "function.no-effect": {
    on: ["AddUser"],
    command: ({ draw, view }, command) => {
      const scope = draw.of(view.at("subdivision").filter((one) => one.includes("/mammography-unit:")));
      return scope && ({ ...command, scope, functions: ["technologist"] } as Command);
    },
  },
};

/** What a place's kind has and that is not open there, or not at every level above. */
function closedAt(scene: Scene, scope: Scope): readonly string[] {
  const open = effectiveAt(scene, scope);
  return (kindOf(scope)?.applications ?? []).filter((id) => !open.includes(id));
}
