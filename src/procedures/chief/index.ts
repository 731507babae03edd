import type { RoomsOf } from "../../form/room.js";
import { appointChief } from "./appoint.js";
import type { ChiefCommand } from "./commands.js";
import { updateChiefContact } from "./update-contact.js";

/** The commands about an enterprise's chief. */
export const chiefCommands: RoomsOf<ChiefCommand> = {
  AppointChiefAccessManager: appointChief,
  UpdateChiefContact: updateChiefContact,
};
