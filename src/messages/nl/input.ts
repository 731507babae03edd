import type { PartMessages } from "../types.js";

/** Dutch messages about commands that come from outside. */
export const input: PartMessages<"input"> = {
  "input.shape": "Dit gegeven heeft niet de verwachte vorm. Verwacht: {expected}.",
  "command.unknown": "Deze opdracht bestaat niet. Kijk de naam van de opdracht na.",
};
