import { parseArgs } from "node:util";
import type { MessagePack } from "toegangsbeheer";
import { type Journey, journeys, leading } from "./journeys.js";
import { packs } from "./languages.js";
import { printed } from "./print.js";

const help = `Plays a journey: who does what, what happens, what is refused and why.

  npm start                           the leading journeys, in Dutch
  npm run example j1                  one journey
  npm run example j1 -- --lang fr     in another language

Journeys:
${Object.entries(journeys)
  .map(([id, { title }]) => `  ${id}   ${title}`)
  .join("\n")}
Languages: ${Object.keys(packs).join(", ")}`;

interface Request {
  readonly journeys: readonly Journey[];
  readonly pack: MessagePack;
}

/** What is asked for; `undefined` when it is help. Throws when there is no such thing. */
function readRequest(args: readonly string[]): Request | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: "string", default: "nl" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return undefined;
  const asked = positionals.length === 0 ? leading : positionals;
  return {
    journeys: asked.map((id) => entry(journeys, id.toLowerCase(), `There is no journey "${id}".`)),
    pack: entry(packs, values.lang, `There is no language "${values.lang}".`),
  };
}

function entry<T>(entries: Readonly<Record<string, T>>, key: string, otherwise: string): T {
  const found = Object.hasOwn(entries, key) ? entries[key] : undefined;
  if (found === undefined) throw new Error(otherwise);
  return found;
}

/** What is printed, and whether it was not understood what was asked for. */
export interface Printed {
  readonly text: string;
  readonly isRefused: boolean;
}

/** Plays the journeys that the command line asks for, or says what can be asked. */
export function answered(args: readonly string[]): Printed {
  try {
    const request = readRequest(args);
    return { text: request === undefined ? help : played(request), isRefused: false };
  } catch (error) {
    return { text: `${(error as Error).message}\n\n${help}`, isRefused: true };
  }
}

function played({ journeys, pack }: Request): string {
  const stories = journeys.flatMap(({ chapters }) => chapters.map((play) => play()));
  return stories.map((story) => printed(story, pack)).join("\n\n\n");
}
