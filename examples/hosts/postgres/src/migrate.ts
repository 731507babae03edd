import { readdir, readFile } from "node:fs/promises";
import type { Database } from "./database.js";

const folder = new URL("../migrations/", import.meta.url);

/** Brings the tables up to date: each file once, in the order of their names, together with the note that it ran. */
export async function migrate(database: Database): Promise<void> {
  await database.script("create table if not exists migrations (name text primary key)");
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort()) {
    const { rows } = await database.query("select name from migrations where name = $1", [name]);
    if (rows.length > 0) continue;
    const statements = await readFile(new URL(name, folder), "utf8");
    await database.script(`begin; insert into migrations (name) values ('${name}');\n${statements}\ncommit;`);
  }
}
