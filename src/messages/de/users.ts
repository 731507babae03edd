import type { PartMessages } from "../types.js";

/** German messages about users, their assignments and functions. */
export const users: PartMessages<"users" | "functions"> = {
  "user.unknown": "{account} wurde hier nicht gefunden. Suchen Sie den Benutzer erneut.",
  "user.credentials-required":
    "Diese Person kann sich noch nicht mit einem Kennwort anmelden. Geben Sie Namen, Vornamen, Benutzernamen und Kennwort ein, die letzten beiden zweimal, oder beantragen Sie Zugangscodes.",
  "user.credentials-fixed":
    "Diese Person hat bereits ein Konto. Lassen Sie Namen, Vornamen, Benutzernamen und Kennwort weg.",
  "user.log-in-kept":
    "Diese Person hat bereits ein Konto und erhält kein neues Kennwort. Sie kann sich mit eID, itsme oder einem Code über eine mobile App anmelden; sonst hilft das Kontaktzentrum.",
  "application.not-in-scope":
    "Die Anwendung „{application}“ ist hier nicht geöffnet. Lassen Sie sie zuerst öffnen oder wählen Sie eine andere Anwendung.",
  "status.already": "{account} hat bereits den Status „{status}“. Nehmen Sie diese Person aus Ihrer Auswahl.",
  "selection.empty": "Wählen Sie mindestens einen Benutzer aus.",
  "person.repeated": "Diese Person steht mehrmals in der Liste. Lassen Sie nur eine Zeile stehen.",
  "selection.duplicate":
    "{account} steht mehrmals in Ihrer Auswahl. Wählen Sie jeden Benutzer nur einmal aus.",

  "function.unknown":
    "Die Funktion „{function}“ gibt es in diesem Bereich nicht. Wählen Sie eine Funktion aus der Liste.",
  "function.no-effect":
    "Die Funktion „{function}“ gilt nur auf der Ebene „{level}“. Weisen Sie die Funktion dort zu.",
  "application.companion-missing":
    "Zur Anwendung „{application}“ gehört bei dieser Funktion auch „{companion}“. Weisen Sie dem Benutzer auch diese Anwendung zu.",
};
