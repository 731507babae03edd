import type { Actor } from "../../src/context/actor.js";
import {
  type Action,
  actionOnRole,
  commandActions,
  permissionMatrix,
  type Role,
  ranks,
  roles,
} from "../../src/index.js";
import { en } from "../../src/messages/en/index.js";
import { type GeneratedDocument, generatedNotice } from "./document.js";

type OtherActor = Exclude<Actor["kind"], "account">;

/** Who acts without a role, in words. */
export const actorNames: Readonly<Record<OtherActor, string>> = {
  "legal-representative": "legal representative of that enterprise",
  "contact-centre": "contact centre",
  court: "court",
  anyone: "anyone of the enterprise",
  import: "import",
};

const introduction = `# Permissions

Who may do what. This is the second stage of judging a command, and exactly what \`can\` answers; how the rest of that
stage goes (sessions, ranks, oneself) is in [judging.md](judging.md).

A role that is held in a place holds in every place below it. Somebody acts in the one role that he chose for his
session: other roles that he holds add nothing.`;

const actionNames = Object.keys(permissionMatrix) as Action[];

/** `docs/permissions.md`: the permission matrix, ranks, and what each command asks for. */
export const permissionsDocument: GeneratedDocument = {
  file: "docs/permissions.md",
  render: () =>
    `${[
      generatedNotice,
      introduction,
      rankSection(),
      matrixSection(),
      ownSection(),
      otherSection(),
      commandSection(),
      towardsSection(),
    ].join("\n\n")}\n`,
};

function rankSection(): string {
  const rows = roles.map((role) => [en.labels.roles[role], code(role), String(ranks[role])]);
  return `## Ranks

Blocking, unblocking, removing, editing, granting and assigning reach only roles that rank strictly below one's own.

${table(["role", "id", "rank"], rows)}`;
}

function matrixSection(): string {
  const within = actionNames.filter((action) => {
    const { roles: allowed, own } = permissionMatrix[action];
    return allowed.length > 0 && !own;
  });
  const rows = within.map((action) => [
    code(action),
    ...roles.map((role) => (permissionMatrix[action].roles.includes(role) ? "yes" : "")),
  ]);
  return `## Within the scope of a role and below it

${table(["action", ...roles.map((role) => en.labels.roles[role])], rows)}`;
}

function ownSection(): string {
  const own = actionNames.filter((action) => permissionMatrix[action].own);
  return `## One's own data

Whoever holds any role may, for himself alone: ${own.map(code).join(", ")}.`;
}

function otherSection(): string {
  const rows = actionNames
    .filter((action) => permissionMatrix[action].actors.length > 0)
    .map((action) => {
      const { roles: allowed, actors: kinds } = permissionMatrix[action];
      const besides = allowed.map((role) => en.labels.roles[role]).join(", ");
      return [code(action), kinds.map((kind) => actorNames[kind]).join(", "), besides];
    });
  return `## Without a role

Nobody else who acts without a role may do anything.

${table(["action", "who", "beside the roles"], rows)}`;
}

function commandSection(): string {
  const rows = Object.entries(commandActions).map(([type, { action, scope, to, targets }]) => [
    code(type),
    code(action),
    [scope, ...(to === undefined ? [] : [to])].map(code).join(", "),
    targets === undefined ? "" : code(targets),
  ]);
  return `## What each command asks for

The action, the fields that name the places in which it is asked, and the field that names the persons to whom it is done.

${table(["command", "action", "place", "persons"], rows)}`;
}

function towardsSection(): string {
  const rows = (Object.entries(actionOnRole) as [Exclude<Role, "user">, Action][]).map(([role, action]) => [
    en.labels.roles[role],
    code(action),
  ]);
  return `## Towards persons of another role than user

Who blocks, unblocks or removes somebody of such a role also needs that role's action.

${table(["role", "action"], rows)}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)]
    .join("\n")
    .replaceAll("|  |", "| |")
    .replaceAll("|  |", "| |");
}
