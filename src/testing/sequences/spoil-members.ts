import type { Command, CommandType } from "../../procedures/commands.js";
import type { NewUser } from "../../procedures/users/commands.js";
import { enterpriseOf, levelOf, type Scope } from "../../scope/scope.js";
import { replacing } from "../../steps/managers.js";
import type { PlaceLevel } from "../../words/levels.js";
import { formFor, type Scene } from "./scene.js";
import { changed, ofPerson, personCommands, put, type Spoiler, type Spoilers } from "./spoil.js";
import type { WorldPerson } from "./world.js";

const replacers: readonly CommandType[] = Object.values(replacing);
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
  const { scope, insz } = member;
  const person = { insz, email: "office@example.org" };
  if (command.type === "AddUser") return { ...command, scope, person };
  return { type: replacing[levelOf(scope) as PlaceLevel], scope, manager: person };
}

/** Whoever stands before others in a list of new users. */
function firstOfList(command: Command): NewUser | undefined {
  return command.type === "AddUsers" && command.users.length > 1 ? command.users[0] : undefined;
}

/** A person of a list with nothing but his number and address. */
function nameless({ insz, email }: NewUser): NewUser {
  return { insz, email };
}

/** Rules that a command breaks because of who is in the registry, or of whom it names. */
export const memberSpoilers: Spoilers = {
  "account.id-taken": {
    on: personCommands,
    wish: "new",
    command: ({ draw, view }, command) =>
      ofPerson(command, "account", firstOfList(command)?.account ?? draw.of(view.accounts)?.id),
  },
  "manager.replace-only": onMember(
    ["BlockUsers", "RemoveUsers", "RemovePersonEverywhere"],
    ({ role }) => role.endsWith("manager") && !role.startsWith("co-") && !role.startsWith("chief"),
    named,
  ),
  "manager.already": onMember(
    replacers,
    ({ role }) => ["access-manager", "subdivision-manager", "site-manager"].includes(role),
    replacedBy,
  ),
  "assignment.exists": onMember(["AddUser"], ({ scope }) => scope.length > 10, replacedBy),
  "assignment.blocked": onMember(
    replacers,
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
  "selection.empty": put(groups, ["accounts"], []),
  "person.repeated": {
    on: ["AddUsers"],
    command: ({ draw }, command) => {
      if (command.type !== "AddUsers") return undefined;
      const again = draw.of(command.users);
      return again && { ...command, users: [...command.users, draw.chance(50) ? again : nameless(again)] };
    },
  },
  "selection.duplicate": changed(groups, (_scene, command) =>
    "accounts" in command ? { accounts: [...command.accounts, ...command.accounts] } : undefined,
  ),
  "co-chiefs.remain": changed(["AppointChiefAccessManager"], (scene) => {
    const chiefs = membersOf(scene).filter(({ role }) => role === "co-chief-access-manager");
    const enterprise = scene.draw.of(chiefs)?.scope;
    return enterprise && { enterprise };
  }),
  "assignment.elsewhere": {
    on: ["ReplaceSubdivisionManager"],
    command: (scene) => {
      const members = membersOf(scene);
      const twice = members.filter(
        ({ role, account, scope }) =>
          role.endsWith("manager") &&
          !role.startsWith("co-") &&
          members.some((other) => other.account === account && isNeighbour(other.scope, scope)),
      );
      const scope = scene.draw.of(twice.filter((one) => levelOf(one.scope) !== "enterprise"))?.scope;
      return scope && { type: replacing[levelOf(scope) as PlaceLevel], scope, manager: newcomer(scene) };
    },
  },
};

function isNeighbour(scope: Scope, other: Scope): boolean {
  return scope !== other && enterpriseOf(scope) === enterpriseOf(other);
}

function newcomer(scene: Scene): ReturnType<typeof formFor> {
  const strangers = scene.world.persons.filter(({ insz }) => !scene.view.registry.numbers.has(insz));
  return formFor(scene, scene.draw.of(strangers) ?? (scene.world.persons[0] as WorldPerson));
}
