import { type EventType, eventTypes, passwordEvents, personalEvents } from "../../src/index.js";
import type { HashDuty } from "../../src/procedures/event.js";
import { type GeneratedDocument, generatedNotice } from "./document.js";
import { metByCommand } from "./met.js";
import { fieldTable, shown, typesSection } from "./type-sections.js";
import { fieldsOf, typesUnder } from "./types.js";

const introduction = `# Events

Everything that can happen in a registry. An event is \`{ type, version, data, metadata }\`, plain JSON: this page tells the
\`data\` of each. \`metadata\` tells when, by whom, and whether facts were taken for granted. An event may carry personal data
only where that is said (\`personalEvents\`); it speaks of persons by the ids of their accounts. No event carries a secret:
what a host does with the hash of a password is said where an event concerns one (\`passwordEvents\`, and
[embedding.md](embedding.md)). What each is called in words is in [history.md](history.md).`;

const duties: Readonly<Record<HashDuty, string>> = {
  keep: "The host keeps the hash of the password that the command carried, if it carried one.",
  move: "The host gives the account that stays the hash that goes with the user name that survives, and forgets the other.",
  forget: "The host forgets the hash.",
};

const types = typesUnder(
  "procedures/",
  "aggregates/common/",
  "aggregates/",
  "credentials/certificate.ts",
  "words/",
);

/** `docs/events.md`: every event, its data, whether they are personal, and what becomes of a hash. */
export const eventsDocument: GeneratedDocument = {
  file: "docs/events.md",
  render: () =>
    `${[
      generatedNotice,
      introduction,
      ...eventTypes.map(eventSection),
      typesSection(
        types,
        eventTypes.flatMap((type) => fieldsOf(types, type).map((field) => field.type)),
      ),
    ].join("\n\n")}\n`,
};

/** Which commands made it happen. */
function cameOf(type: EventType): string {
  const commands = [...metByCommand()].filter(([, { events }]) => events.has(type));
  return commands.length === 0 ? "" : `Comes of: ${commands.map(([command]) => shown(command)).join(", ")}.`;
}

function eventSection(type: EventType): string {
  const fields = fieldsOf(types, type);
  const { says = "", text = "" } = types.get(type) ?? {};
  if (says === "") throw new Error(`${type}: nothing says what it tells`);
  const duty = passwordEvents[type];
  return [
    `## ${type}`,
    says,
    personalEvents.includes(type) ? "May carry personal data." : "",
    cameOf(type),
    duty === undefined ? "" : duties[duty],
    fields.length === 0 ? `Data: \`${text}\`.` : fieldTable(fields),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
