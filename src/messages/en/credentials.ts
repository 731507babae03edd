import type { PartMessages } from "../types.js";

/** English messages about user names and passwords. */
export const credentials: PartMessages<"usernames" | "passwords"> = {
  "username.length": "Choose a user name of {minimum} to {maximum} characters.",
  "username.characters":
    "Use only digits and the letters a to z in the user name, without accents or spaces.",
  "username.confirmation": "The two user names differ. Type the same user name twice.",
  "username.taken": "This user name is no longer available. Choose another user name.",
  "username.immutable": "A user name always stays the same. Use the existing user name.",
  "technical-username.prefix": "A technical user’s name starts with {prefix}. Put {prefix} in front.",

  "password.length": "Choose a password of {minimum} to {maximum} characters.",
  "password.spaces": "Do not use spaces in the password.",
  "password.characters":
    "Use digits and letters without accents in the password. Of the special characters, only {specialCharacters} are permitted.",
  "password.variety": "Use digits or special characters in the password (at least {minimum}).",
  "password.confirmation": "The two passwords differ. Type the same password twice and mind the capitals.",
};
