import type { PartMessages } from "../types.js";

/** English messages about what a register must cope with in practice. */
export const life: PartMessages<"life"> = {
  "person.number-unchanged": "This person already has this INSZ. Enter the new INSZ.",
  "person.number-taken":
    "Another account already exists for this INSZ. State which of the two accounts stays and, if both have a user name, which user name.",
  "account.erased": "This account has been erased or merged with another one. Search for the person again.",
  "account.in-use":
    "This person’s data cannot be erased yet: a role, a request or a mandate is still running. Wait until everything has ended and try again then.",
  "period.order": "The last day lies in the past. Choose today or a later day.",
};
