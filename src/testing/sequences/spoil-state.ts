import type { Command, CommandType } from "../../procedures/commands.js";
import type { NewUser } from "../../procedures/users/commands.js";
import {
  domainOf,
  enterpriseOf,
  enterpriseScope,
  levelOf,
  ownPart,
  parentScope,
  type Scope,
} from "../../scope/scope.js";
import type { Level } from "../../words/levels.js";
import { effectiveAt, formFor, kindOf, openAt, type Scene } from "./scene.js";
import { ofPerson, personCommands, type Spoiler, type Spoilers, setIn } from "./spoil.js";
import type { WorldPerson } from "./world.js";

const setters: Readonly<Record<string, CommandType>> = {
  domain: "SetDomainApplications",
  subdivision: "SetSubdivisionApplications",
  site: "SetSiteApplications",
};
const replacers: Readonly<Record<string, CommandType>> = {
  domain: "ReplaceAccessManager",
  subdivision: "ReplaceSubdivisionManager",
  site: "ReplaceSiteManager",
};
const groups: readonly CommandType[] = [
  "BlockUsers",
  "UnblockUsers",
  "RemoveUsers",
  "GrantApplications",
  "RevokeApplications",
  "AssignFunctionsToUsers",
  "CopyUserRights",
];
const singles: readonly CommandType[] = [
  "UpdateUser",
  "AssignFunctions",
  "MoveUser",
  "ResetPassword",
  "RemovePersonEverywhere",
];

interface Member {
  readonly scope: Scope;
  readonly account: string;
  readonly insz: WorldPerson["insz"];
  readonly role: string;
  readonly status: string;
}

function membersOf({ view }: Scene): readonly Member[] {
  return view.accounts.flatMap(({ id, insz, assignments }) =>
    assignments.map(({ scope, role, status }) => ({ scope, account: id, insz, role, status })),
  );
}

function onMember(
  on: readonly CommandType[],
  isMeant: (member: Member, command: Command, scene: Scene) => boolean,
  make: (member: Member, command: Command) => Command,
): Spoiler {
  return {
    on,
    command: (scene, command) => {
      const member = scene.draw.of(membersOf(scene).filter((one) => isMeant(one, command, scene)));
      return member && make(member, command);
    },
  };
}

function named({ scope, account }: Member, command: Command): Command {
  return { ...command, scope, ...("accounts" in command ? { accounts: [account] } : { account }) } as Command;
}

/** The same place, but for somebody who is there already. */
function replacedBy(member: Member, command: Command): Command {
  const type = replacers[levelOf(member.scope)];
  const person = { insz: member.insz, email: "office@example.org" };
  if (command.type === "AddUser") return { ...command, scope: member.scope, person } as Command;
  return { type, scope: member.scope, manager: person } as Command;
}

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

/** Whoever stands before others in a list of new users. */
function firstOfList(command: Command): NewUser | undefined {
  return command.type === "AddUsers" && command.users.length > 1 ? command.users[0] : undefined;
}

/** A person of a list with nothing but his number and address. */
function nameless({ insz, email }: NewUser): NewUser {
  return { insz, email };
}

/** Rules that a command breaks because of what is in the registry. */
export const stateSpoilers: Spoilers = {
  "account.id-taken": {
    on: personCommands,
    wish: "new",
    command: ({ draw, view }, command) =>
      ofPerson(command, "account", firstOfList(command)?.account ?? draw.of(view.accounts)?.id),
  },
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
  "manager.replace-only": onMember(
    ["BlockUsers", "RemoveUsers", "RemovePersonEverywhere"],
    ({ role }) => role.endsWith("manager") && !role.startsWith("co-") && !role.startsWith("chief"),
    named,
  ),
  "manager.already": onMember(
    ["ReplaceAccessManager", "ReplaceSubdivisionManager", "ReplaceSiteManager"],
    ({ role }) => ["access-manager", "subdivision-manager", "site-manager"].includes(role),
    replacedBy,
  ),
  "assignment.exists": onMember(["AddUser"], ({ scope }) => scope.length > 10, replacedBy),
  "assignment.blocked": onMember(
    ["ReplaceAccessManager", "ReplaceSubdivisionManager", "ReplaceSiteManager"],
    ({ scope, status }) => scope.length > 10 && status === "blocked",
    replacedBy,
  ),
  "user.unknown": {
    on: [...groups, ...singles],
    command: (scene, command) => {
      const account = scene.draw.chance(50) ? "nobody" : (scene.draw.of(scene.view.accounts)?.id ?? "nobody");
      return "accounts" in command
        ? { ...command, accounts: [...command.accounts, account] }
        : ({ ...command, account } as Command);
    },
  },
  "status.already": onMember(
    ["BlockUsers", "UnblockUsers"],
    ({ status, role }, command) =>
      role === "user" && (status === "blocked") === (command.type === "BlockUsers"),
    named,
  ),
  "selection.empty": { on: groups, command: (_scene, command) => setIn(command, ["accounts"], []) },
  "person.repeated": {
    on: ["AddUsers"],
    command: ({ draw }, command) => {
      if (command.type !== "AddUsers") return undefined;
      const again = draw.of(command.users);
      return again && { ...command, users: [...command.users, draw.chance(50) ? again : nameless(again)] };
    },
  },
  "selection.duplicate": {
    on: groups,
    command: (_scene, command) =>
      "accounts" in command
        ? { ...command, accounts: [...command.accounts, ...command.accounts] }
        : undefined,
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
  "co-chiefs.remain": {
    on: ["AppointChiefAccessManager"],
    command: (scene, command) => {
      const chiefs = membersOf(scene).filter(({ role }) => role === "co-chief-access-manager");
      const enterprise = scene.draw.of(chiefs)?.scope;
      return enterprise && ({ ...command, enterprise } as Command);
    },
  },
  "assignment.elsewhere": {
    on: ["ReplaceSubdivisionManager"],
    command: (scene, _command) => {
      const members = membersOf(scene);
      const twice = members.filter(
        ({ role, account, scope }) =>
          role.endsWith("manager") &&
          !role.startsWith("co-") &&
          members.some((other) => other.account === account && isNeighbour(other.scope, scope)),
      );
      const member = scene.draw.of(twice.filter(({ scope }) => replacers[levelOf(scope)] !== undefined));
      return (
        member &&
        ({ type: replacers[levelOf(member.scope)], scope: member.scope, manager: newcomer(scene) } as Command)
      );
    },
  },
};

/** What a place's kind has and that is not open there, or not at every level above. */
function closedAt(scene: Scene, scope: Scope): readonly string[] {
  const open = effectiveAt(scene, scope);
  return (kindOf(scope)?.applications ?? []).filter((id) => !open.includes(id));
}

function isNeighbour(scope: Scope, other: Scope): boolean {
  return scope !== other && enterpriseScope(enterpriseOf(scope)) === enterpriseScope(enterpriseOf(other));
}

function newcomer(scene: Scene): ReturnType<typeof formFor> {
  const strangers = scene.world.persons.filter(({ insz }) => !scene.view.registry.numbers.has(insz));
  return formFor(scene, scene.draw.of(strangers) ?? (scene.world.persons[0] as WorldPerson));
}
