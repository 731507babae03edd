import type { RoomsOf } from "../../form/room.js";
import { clearRoute } from "./clear.js";
import type { RouteCommand } from "./commands.js";
import { setRoute } from "./set.js";

/** The commands about the routes of a domain. */
export const routeCommands: RoomsOf<RouteCommand> = { SetRoute: setRoute, ClearRoute: clearRoute };
