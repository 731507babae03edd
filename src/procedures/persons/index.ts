import type { RoomsOf } from "../../form/room.js";
import type { PersonCommand } from "./commands.js";
import { correctPersonNumber } from "./correct-number.js";
import { erasePerson } from "./erase.js";

/** The commands about what happens to a person's data in the long run. */
export const personCommands: RoomsOf<PersonCommand> = {
  CorrectPersonNumber: correctPersonNumber,
  ErasePerson: erasePerson,
};
