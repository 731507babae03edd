import type { RoomsOf } from "../../form/room.js";
import { activateDomain } from "./activate.js";
import { closeDomain } from "./close.js";
import type { DomainCommand } from "./commands.js";

/** The commands about domains alone. */
export const domainCommands: RoomsOf<DomainCommand> = {
  ActivateDomain: activateDomain,
  CloseDomain: closeDomain,
};
