import type { PartMessages } from "../types.js";

/** German messages about commands that come from outside. */
export const input: PartMessages<"input"> = {
  "input.shape": "Diese Angabe hat nicht die erwartete Form. Erwartet: {expected}.",
  "command.unknown": "Diesen Befehl gibt es nicht. Prüfen Sie den Namen des Befehls.",
};
