import type { PartMessages } from "../types.js";

/** German messages about what a register must cope with in practice. */
export const life: PartMessages<"life"> = {
  "person.number-unchanged": "Diese Person hat diese ENSS bereits. Geben Sie die neue ENSS ein.",
  "person.number-taken":
    "Zu dieser ENSS gibt es bereits ein anderes Konto. Geben Sie an, welches Konto bleibt und, wenn beide einen Benutzernamen haben, welcher.",
  "account.erased":
    "Dieses Konto wurde gelöscht oder mit einem anderen zusammengeführt. Suchen Sie die Person erneut.",
  "account.in-use":
    "Die Daten dieser Person können noch nicht gelöscht werden: Es gibt noch eine Rolle, einen Antrag oder ein Mandat. Versuchen Sie es erneut, wenn alles beendet ist.",
  "period.order":
    "Der letzte Tag liegt in der Vergangenheit. Wählen Sie den heutigen oder einen späteren Tag.",
};
