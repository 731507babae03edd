import type { RoomsOf } from "../../form/room.js";
import type { CodeCommand } from "./commands.js";
import { issueAccessCodes } from "./issue.js";
import { requestAccessCodes } from "./request.js";

/** The commands about access codes. */
export const codeCommands: RoomsOf<CodeCommand> = {
  RequestAccessCodes: requestAccessCodes,
  IssueAccessCodes: issueAccessCodes,
};
