import type { PartMessages } from "../types.js";

/** English messages about commands that come from outside. */
export const input: PartMessages<"input"> = {
  "input.shape": "This value does not have the expected form. Expected: {expected}.",
  "command.unknown": "This command does not exist. Check the name of the command.",
};
