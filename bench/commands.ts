import type { Asking, Kinds } from "./asking.js";
import { exchangeCommands } from "./exchange-commands.js";
import { ownCommands } from "./own-commands.js";
import { placeCommands } from "./place-commands.js";
import { requestCommands } from "./request-commands.js";
import { userCommands } from "./user-commands.js";

/** Every command type, at random places of a sample. */
export function kindsOf(asking: Asking): Kinds {
  return {
    ...placeCommands(asking),
    ...userCommands(asking),
    ...requestCommands(asking),
    ...exchangeCommands(asking),
    ...ownCommands(asking),
  };
}
