import type { PartMessages } from "../types.js";

/** French messages about commands that come from outside. */
export const input: PartMessages<"input"> = {
  "input.shape": "Cette donnée n’a pas la forme attendue. Attendu\u00a0: {expected}.",
  "command.unknown": "Cette commande n’existe pas. Vérifiez le nom de la commande.",
};
