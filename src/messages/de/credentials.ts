import type { PartMessages } from "../types.js";

/** German messages about user names and passwords. */
export const credentials: PartMessages<"usernames" | "passwords"> = {
  "username.length": "Wählen Sie einen Benutzernamen mit {minimum} bis {maximum} Zeichen.",
  "username.characters":
    "Verwenden Sie im Benutzernamen nur Ziffern und die Buchstaben a bis z, ohne Akzente, Umlaute oder Leerzeichen.",
  "username.confirmation":
    "Die beiden Benutzernamen stimmen nicht überein. Geben Sie zweimal denselben Benutzernamen ein.",
  "username.taken": "Dieser Benutzername ist nicht mehr verfügbar. Wählen Sie einen anderen Benutzernamen.",
  "username.immutable":
    "Ein Benutzername bleibt immer derselbe. Verwenden Sie den bestehenden Benutzernamen.",
  "technical-username.prefix":
    "Der Name eines technischen Benutzers beginnt mit {prefix}. Setzen Sie {prefix} an den Anfang.",

  "password.length": "Wählen Sie ein Kennwort mit {minimum} bis {maximum} Zeichen.",
  "password.spaces": "Verwenden Sie keine Leerzeichen im Kennwort.",
  "password.characters":
    "Verwenden Sie im Kennwort Ziffern und Buchstaben ohne Akzente und Umlaute. Von den Sonderzeichen sind nur {specialCharacters} zugelassen.",
  "password.variety": "Verwenden Sie im Kennwort Ziffern oder Sonderzeichen (mindestens {minimum}).",
  "password.confirmation":
    "Die beiden Kennwörter stimmen nicht überein. Geben Sie zweimal dasselbe Kennwort ein und achten Sie auf Großbuchstaben.",
};
