import type { CommandMessages } from "../types.js";

/** English messages for what a command meets beyond its form, save senders, routing, mandates and curators. */
export const enCommandMessages: CommandMessages = {
  "facts.missing": "Information from another register is missing ({fact}). Try again later.",
  "enterprise.unknown": "No enterprise with the number {enterprise} was found. Check the number.",
  "enterprise.ceased":
    "The enterprise {enterprise} has ceased. Nothing new can be opened and nobody can be appointed for it. Check the number.",
  "person.not-legal-representative":
    "According to the Crossroads Bank for Enterprises, this person is not a legal representative of the enterprise {enterprise} at this moment. Have the data corrected there, or have another legal representative make the request.",
  "person.not-eligible":
    "As far as is known, this person does not have the tie with the enterprise that the role “{role}” asks for. Choose somebody else or have the data corrected.",
  "domain.not-entitled":
    "The enterprise does not belong in the domain “{kind}”. Check that you chose the right domain.",
  "institution.not-owned":
    "The institution with the number {number} does not belong to this enterprise. Check the number.",

  "authentication.eid-required": "Log in with your electronic identity card (eID) to go on.",
  "chief.self-reappointment":
    "You are already the chief access manager of this enterprise. You can appoint somebody else.",
  "chief.exists":
    "This enterprise already has a chief access manager: {account}. If you go on, that person is replaced.",
  "co-chiefs.remain":
    "The co-chief access managers keep their role (number: {count}). Check that this is still right.",
  "declaration.required": "Check the data and confirm that they are correct.",
  "exception.eid-available":
    "A legal representative of this enterprise has an eID or an electronic foreigner’s card. Ask that person to log in with it and to appoint the chief access manager.",
  "request.unknown": "No request was found with the ticket number {ticket}. Check the number.",
  "request.closed":
    "The request with the ticket number {ticket} has already been answered or withdrawn. Submit a new request if needed.",
  "request.signature":
    "This signature is not enough. Have a legal representative with signing authority sign the original by hand; a fax, a copy or a scan does not count. The eID counts only where the procedure allows it and the document states the INSZ.",
  "request.unsigned":
    "This request has not been signed yet. Record the signature of a legal representative first.",

  "domain-kind.unknown": "The domain “{kind}” does not exist. Choose a domain from the list.",
  "domain.already-active":
    "The domain “{kind}” is already active for the number {identifier}. Use the existing domain.",
  "domain.identifier":
    "This number does not fit the domain “{kind}”. Use the enterprise number or one of the enterprise’s NSSO numbers, as the domain asks.",
  "domain.managed-elsewhere":
    "The users and applications of the domain “{kind}” are managed in another system: {system}. Go on there.",
  "application.not-in-catalogue":
    "The application “{application}” does not belong to the domain “{kind}”. Choose an application from the list.",

  "permission.denied":
    "Your role does not allow you to do this here: {action}. Ask a manager of your enterprise for help.",
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
  "self.forbidden": "You cannot block or remove yourself. Ask another manager.",
  "actor.unknown": "You cannot go on here with the chosen role. Log in again and choose your role.",
  "actor.blocked": "Your role is blocked or has ended. Contact your manager.",
  "assignment.elsewhere":
    "{account} keeps other roles that you manage (number: {count}). Check that this is still right.",

  "subdivision-kind.unknown":
    "This domain has no subdivisions of the kind “{kind}”. Choose a kind from the list.",
  "site-kind.unknown": "This subdivision has no sites of the kind “{kind}”. Choose a kind from the list.",
  "subdivision.identifier-taken":
    "This domain already has a subdivision identified by {identifier}. Use the existing subdivision or check the number.",
  "site.identifier-taken":
    "This subdivision already has a site identified by {identifier}. Use the existing site or check the number.",
  "application.not-in-parent":
    "The application “{application}” is not open yet at a higher level. Have it opened there first.",
  "application.restores":
    "Those here or below who still had the application “{application}” now get it back (number: {count}). Check that this is right.",
  "structure.users-first":
    "This domain already has users. Add subdivisions and sites before the users, and check that everybody is in the right place.",
  "user.wrong-level": "In this domain, users belong at the level “{level}”. Add the user there.",
  "scope.not-empty": "There are still sites or users here. Remove those first.",

  "user.unknown": "{account} was not found here. Search for the user again.",
  "user.credentials-required":
    "This person can’t log in yet. Enter name, first name, user name and password, the last two twice each, or ask for access codes.",
  "user.credentials-fixed":
    "This person already has an account. Leave out name, first name, user name and password.",
  "application.not-in-scope":
    "The application “{application}” is not open here. Have it opened first or choose another application.",
  "status.already": "{account} already has the status “{status}”. Take this person out of your selection.",
  "selection.empty": "Select at least one user.",
  "selection.duplicate": "{account} is in your selection more than once. Select each user only once.",

  "function.unknown": "This domain does not know the function “{function}”. Choose a function from the list.",
  "function.no-effect":
    "The function “{function}” counts only at the level “{level}”. Give the function there.",
  "application.companion-missing":
    "With this function, the application “{application}” goes together with “{companion}”. Give the user that application too.",

  "session.stale": "This was made after you logged in. Log out and log in again to go on here.",
  "session.password-tied":
    "Somebody else set your password, so it does not count here yet. Log in with your eID, itsme or a code by mobile app and change your password.",
  "access.pending": "This access counts from {until}. Try again then.",

  "person.number-unchanged": "This person already has this INSZ. Enter the new INSZ.",
  "person.number-taken":
    "Another account already exists for this INSZ. State which of the two accounts stays and, if both have a user name, which user name.",
  "account.erased": "This account has been erased or merged with another one. Search for the person again.",
  "account.in-use":
    "This person’s data cannot be erased yet: a role, a request or a mandate is still running. Wait until everything has ended and try again then.",
  "period.order": "The last day lies in the past. Choose today or a later day.",

  "command.unknown": "This command does not exist. Check the name of the command.",
};
