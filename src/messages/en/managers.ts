import type { PartMessages } from "../types.js";

/** English messages about who may do what, the managers, and sessions. */
export const managers: PartMessages<"managers" | "sessions"> = {
  "permission.denied": "Your role does not allow you to do this here: {action}. Ask somebody who may.",
  "place.unknown": "This place does not exist (any more). Choose another one.",
  "permission.rank":
    "{account} has the role “{role}” here. You can manage only roles below your own. Ask a higher manager.",
  "account.held-elsewhere":
    "You cannot change this person’s log-in details. Ask the person to do so or to turn to the contact centre.",
  "manager.replace-only":
    "{account} alone has the role “{role}” here. You cannot block or remove that role: appoint a replacement.",
  "manager.already": "This person already has the role “{role}” here. Choose somebody else.",
  "account.id-taken": "The id for the new account is already in use. Try again with another one.",
  "ticket.taken": "The ticket number {ticket} is already in use. Try again with another number.",
  "assignment.exists":
    "This person already has a role here: {role}. Remove that role first or choose somebody else.",
  "assignment.blocked":
    "This person’s role is blocked here: {role}. Unblock that role first or choose somebody else.",
  "self.forbidden": "You cannot block or remove your own role. Ask another manager.",
  "actor.unknown": "You cannot go on here with the chosen role. Log in again and choose your role.",
  "actor.blocked": "Your role is blocked or has ended. Contact your manager.",
  "assignment.elsewhere":
    "{account} keeps other roles that you manage (number: {count}). Check that this is still right.",

  "session.stale":
    "These data or your password are newer than your log-in. Log out and log in again to go on here.",
  "session.password-tied":
    "Somebody else set your password, so it is not valid here yet. Log in with your eID, itsme or a code by mobile app and change your password.",
  "access.pending": "This access is valid from {until}. Try again then.",
};
