import type { RoomsOf } from "../../form/room.js";
import { appointCoManager } from "./co-managers.js";
import type { ManagerCommand } from "./commands.js";
import { replaceManager } from "./replace.js";

/** The commands about managers beside and in the place of those who are there. */
export const managerCommands: RoomsOf<ManagerCommand> = {
  AppointCoChiefAccessManager: appointCoManager("enterprise", "co-chief-access-manager", "manage-co-chiefs"),
  AppointCoAccessManager: appointCoManager("domain", "co-access-manager", "manage-co-access-managers"),
  ReplaceAccessManager: replaceManager("domain", "replace-access-manager"),
  ReplaceSubdivisionManager: replaceManager("subdivision", "replace-subdivision-manager"),
  ReplaceSiteManager: replaceManager("site", "replace-site-manager"),
};
