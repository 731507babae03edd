import type { PartMessages } from "../types.js";

/** English messages about what a register must cope with in practice. */
export const life: PartMessages<"life"> = {
  "person.number-unchanged": "This person already has this INSZ. Enter the new INSZ.",
  "person.number-taken":
    "Another account already exists for this INSZ. State which account stays and, if both have a user name, which one.",
  "account.erased": "This account has been erased or merged with another one. Search for the person again.",
  "account.in-use":
    "This person’s data cannot be erased yet: a role, a request or a mandate is still running. Try again when everything has ended.",
  "period.order": "The last day lies in the past. Choose today or a later day.",
};
