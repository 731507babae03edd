import { type CommandType, commandActions, commandTypes, permissionMatrix } from "../../src/index.js";
import { en } from "../../src/messages/en/index.js";
import { type GeneratedDocument, generatedNotice } from "./document.js";
import { commonRules, type Met, metByCommand } from "./met.js";
import { actorNames } from "./permissions.js";
import { fieldTable, shown, typesSection } from "./type-sections.js";
import { fieldsOf, typesUnder } from "./types.js";

const introduction = `# Commands

Everything that can be asked of a registry: its fields, all of them plain text and lists as a form gives them, and who may
give it. \`?\` marks a field that may be absent. In commands that update, an absent field stays as it was and \`null\` clears it.
Every command has its name in \`type\`; the rest of who may what is in [permissions.md](permissions.md), what is refused in
[rules.md](rules.md), how it is judged in [judging.md](judging.md).

What each is refused by, warns of, makes happen and asks of registers was found by giving it again and again, half of the time
with something wrong, to the registry that the sequences of \`toegangsbeheer/testing\` grow from; what these break by it on
purpose is said too. A rule that is seldom broken may be missing.`;

const types = typesUnder("procedures/", "form/");

/** `docs/commands.md`: every command, its fields, and who may give it. */
export const commandsDocument: GeneratedDocument = {
  file: "docs/commands.md",
  render: () =>
    `${[
      generatedNotice,
      introduction,
      `Every command is judged by its shape and by who gives it: ${listed(commonRules)}. These are not said again.`,
      ...commandTypes.map(commandSection),
      typesSection(
        types,
        commandTypes.flatMap((type) => fieldsOfCommand(type).map((field) => field.type)),
      ),
    ].join("\n\n")}\n`,
};

function commandSection(type: CommandType): string {
  const { says = "" } = types.get(type) ?? {};
  if (says === "") throw new Error(`${type}: nothing says what it is for`);
  const fields = fieldsOfCommand(type);
  return [
    `## ${type}`,
    says,
    whoMay(type),
    ...whatCameOf(type),
    fields.length === 0 ? "It has no other field." : fieldTable(fields),
  ].join("\n\n");
}

function whatCameOf(type: CommandType): readonly string[] {
  const { rules, warnings, events, facts } = metByCommand().get(type) as Met;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["Refused by", [...rules].sort()],
    ["Warns of", [...warnings].sort()],
    ["Makes happen", [...events].sort()],
    ["Asks registers", [...facts].sort()],
  ];
  return parts.flatMap(([says, names]) => (names.length === 0 ? [] : [`${says}: ${listed(names)}.`]));
}

function listed(names: readonly string[]): string {
  return names.map(shown).join(", ");
}

function fieldsOfCommand(type: CommandType) {
  return fieldsOf(types, type).filter(({ name }) => name !== "type");
}

function whoMay(type: CommandType): string {
  const { action, targets } = commandActions[type];
  const { roles, actors, own } = permissionMatrix[action];
  const doers = [
    ...(own ? ["whoever holds any role, for himself"] : roles.map((role) => en.labels.roles[role])),
    ...actors.map((kind) => actorNames[kind]),
  ];
  const towards = targets === undefined ? "" : ` It is done to whom ${shown(targets)} names.`;
  return `Asks ${shown(action)}: ${doers.join(", ")}.${towards}`;
}
