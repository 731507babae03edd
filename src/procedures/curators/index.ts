import type { RoomsOf } from "../../form/room.js";
import { appointCurator } from "./appoint.js";
import type { CuratorCommand } from "./commands.js";
import { dischargeCurator } from "./discharge.js";

/** The commands about curators. */
export const curatorCommands: RoomsOf<CuratorCommand> = {
  AppointCurator: appointCurator,
  DischargeCurator: dischargeCurator,
};
