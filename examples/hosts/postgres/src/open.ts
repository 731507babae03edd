import type { Database } from "./database.js";
import { embeddedDatabase } from "./embedded.js";
import { migrate } from "./migrate.js";
import { serverDatabase } from "./server.js";

/** The database that the environment names by `DATABASE_URL`, or one in this process; with its tables. */
export async function openDatabase(): Promise<Database> {
  const { DATABASE_URL: address } = process.env;
  const database = address ? serverDatabase(address) : await embeddedDatabase();
  await migrate(database);
  return database;
}
