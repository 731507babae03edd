import type { RoomsOf } from "../form/room.js";
import { chiefCommands } from "./chief/index.js";
import { codeCommands } from "./codes/index.js";
import type { Command } from "./commands.js";
import { curatorCommands } from "./curators/index.js";
import { domainCommands } from "./domains/index.js";
import { enterpriseCommands } from "./enterprises/index.js";
import { managerCommands } from "./managers/index.js";
import { mandateCommands } from "./mandates/index.js";
import { ownDataCommands } from "./own-data/index.js";
import { personCommands } from "./persons/index.js";
import { placeCommands } from "./places/index.js";
import { requestCommands } from "./requests/index.js";
import { reviewCommands } from "./reviews/index.js";
import { routeCommands } from "./routes/index.js";
import { senderCommands } from "./senders/index.js";
import { userCommands } from "./users/index.js";

/** The rooms of all commands, in the order of the procedures: a command without its room does not compile. */
export const rooms: RoomsOf<Command> = /* @__PURE__ */ everyRoom();

function everyRoom(): RoomsOf<Command> {
  return {
    ...chiefCommands,
    ...requestCommands,
    ...codeCommands,
    ...enterpriseCommands,
    ...domainCommands,
    ...placeCommands,
    ...managerCommands,
    ...userCommands,
    ...senderCommands,
    ...routeCommands,
    ...mandateCommands,
    ...curatorCommands,
    ...ownDataCommands,
    ...personCommands,
    ...reviewCommands,
  };
}
