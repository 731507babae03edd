/** Plays journeys on the command line: `npm start`, `npm run example j1 -- --lang fr`. */
import { parseArgs } from "node:util";
import type { MessagePack } from "toegangsbeheer";
import { de } from "toegangsbeheer/messages/de";
import { en } from "toegangsbeheer/messages/en";
import { fr } from "toegangsbeheer/messages/fr";
import { nl } from "toegangsbeheer/messages/nl";
import { journeys, leading } from "./journeys.js";
import { printed } from "./print.js";

const packs: Readonly<Record<string, MessagePack>> = { nl, fr, de, en };
const list = (items: Readonly<Record<string, unknown>>): string => Object.keys(items).join(", ");

const help = `Plays a journey: who does what, what happens, what is refused and why.

  npm start                           the leading journeys, in Dutch
  npm run example j1                  one journey
  npm run example j1 -- --lang fr     in another language

Journeys:
${Object.entries(journeys)
  .map(
    ([id, journey]) =>
      `  ${id}   ${journey()
        .map(({ title }) => title.en)
        .join("; ")}`,
  )
  .join("\n")}
Languages: ${list(packs)}`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: "string", default: "nl" }, help: { type: "boolean", short: "h" } },
  });
  console.log(values.help ? help : play(positionals, values.lang));
} catch (error) {
  console.error(`${(error as Error).message}\n\n${help}`);
  process.exitCode = 1;
}

function play(asked: readonly string[], language: string): string {
  const pack = own(packs, language, `There is no language "${language}".`);
  return (asked.length === 0 ? leading : asked)
    .map((id) => own(journeys, id.toLowerCase(), `There is no journey "${id}".`))
    .flatMap((journey) => journey().map((story) => printed(story, pack)))
    .join("\n\n\n");
}

function own<T>(items: Readonly<Record<string, T>>, key: string, otherwise: string): T {
  const item = Object.hasOwn(items, key) ? items[key] : undefined;
  if (item === undefined) throw new Error(otherwise);
  return item;
}
