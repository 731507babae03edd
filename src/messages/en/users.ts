import type { PartMessages } from "../types.js";

/** English messages about users, their assignments and functions. */
export const users: PartMessages<"users" | "functions"> = {
  "user.unknown": "{account} was not found here. Search for the user again.",
  "user.credentials-required":
    "This person cannot log in with a password yet. Enter name, first name, user name and password, the last two twice each, or ask for access codes.",
  "user.credentials-fixed":
    "This person already has an account. Leave out name, first name, user name and password.",
  "user.log-in-kept":
    "This person already has an account and gets no new password. Logging in is possible with eID, itsme or a code by mobile app; otherwise the contact centre helps.",
  "application.not-in-scope":
    "The application “{application}” is not open here. Have it opened first or choose another application.",
  "status.already": "{account} already has the status “{status}”. Take this person out of your selection.",
  "selection.empty": "Select at least one user.",
  "person.repeated": "This person is in the list more than once. Keep only one row.",
  "selection.duplicate": "{account} is in your selection more than once. Select each user only once.",

  "function.unknown":
    "The function “{function}” does not exist in this domain. Choose a function from the list.",
  "function.no-effect":
    "The function “{function}” has effect only at the level “{level}”. Assign the function there.",
  "application.companion-missing":
    "With this function, the application “{application}” goes together with “{companion}”. Grant the user that application too.",
};
