import type { RoomsOf } from "../../form/room.js";
import type { EnterpriseCommand } from "./commands.js";
import { recordChange } from "./record-change.js";

/** The commands about what becomes of an enterprise. */
export const enterpriseCommands: RoomsOf<EnterpriseCommand> = { RecordEnterpriseChange: recordChange };
