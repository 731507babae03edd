/** Plays the mammography journey on PostgreSQL: `npm start`, `npm start -- --lang fr`. */
import { parseArgs } from "node:util";
import { printed } from "../../../print.js";
import { playJourney } from "./journey.js";
import { packs } from "./languages.js";
import { eventsIn, rowsIn } from "./look.js";
import { openDatabase } from "./open.js";
import { postgresStore } from "./store.js";

const { values } = parseArgs({ options: { lang: { type: "string", default: "nl" } } });
const pack = packs[values.lang];
const database = await openDatabase();
try {
  if (pack === undefined) throw new Error(`there is no language "${values.lang}": nl, fr, de or en`);
  if ((await rowsIn(database)).length > 0) {
    throw new Error("the database holds a registry already: the journey begins with an empty one");
  }
  const { stories, inquiries } = await playJourney(
    postgresStore(database),
    process.env.DIGEST_KEY ?? "for a demonstration only",
  );
  console.log(
    stories
      .slice(1)
      .map((story) => printed(story, pack))
      .join("\n\n\n"),
  );
  const { rows } = await database.query<{ readonly version: string }>("select version()");
  const [{ version = "" } = {}] = rows;
  console.log(
    `\n${version.split(" ").slice(0, 2).join(" ")} · rows: ${(await rowsIn(database)).length} · ` +
      `events: ${(await eventsIn(database)).length} · registers asked: ${inquiries}`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await database.close();
}
