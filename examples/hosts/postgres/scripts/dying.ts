/** Gives a command, and kills its own process at the step whose number it is given. */
import { openDatabase } from "../src/open.js";
import { postgresStore } from "../src/store.js";
import { hostOn } from "./host-on.js";
import { newcomer } from "./made-up.js";

let left = Number(process.argv[2]);

/** The steps are the load, each statement of the write, its commit, and the answer. */
async function step(): Promise<void> {
  left -= 1;
  if (left >= 0) return;
  process.kill(process.pid, "SIGKILL");
  await new Promise(() => {});
}

const database = await openDatabase();
const store = postgresStore(database, { before: step });
const host = hostOn({
  load: async (keys) => {
    if (keys.some((key) => key.startsWith("command:"))) await step();
    return store.load(keys);
  },
  write: async (write) => {
    const outcome = await store.write(write);
    await step();
    return outcome;
  },
});
const [command, giving] = newcomer(0, 1);
await host.give(command, { ...giving, id: "the same" });
await database.close();
