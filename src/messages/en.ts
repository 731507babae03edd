import { enConditions } from "./en-conditions.js";
import type { FormMessages, MessagePack, RuleMessages } from "./types.js";

export { message } from "./message.js";
export { roleLabel } from "./role-label.js";
export { sentence } from "./sentence.js";

/** English messages for what a form checks by itself: numbers, user names, passwords and contact data. */
export const enFormMessages: FormMessages = {
  language: "en",
  otherwise: "This was not accepted. Check your data.",
  rules: {
    "insz.format": "Enter the INSZ with 11 digits, in the form YY.MM.DD-XXX.CC.",
    "insz.check-digits":
      "This INSZ is not correct: its last two digits do not match the others. Check the number on the identity card.",
    "insz.birth-date": "The date of birth in this INSZ does not exist. Check the first six digits.",
    "insz.sequence":
      "The serial number in this INSZ does not exist. Check the seventh, eighth and ninth digits.",
    "insz.future": "The date of birth in this INSZ lies in the future. Check the number.",
    "enterprise-number.format":
      "Enter the enterprise number with 10 digits, in the form XXXX.XXX.XXX. The first digit is 0 or 1.",
    "enterprise-number.check-digits":
      "This enterprise number is not correct. Check it in the Crossroads Bank for Enterprises.",
    "establishment-number.format":
      "Enter the establishment unit number with 10 digits, in the form X.XXX.XXX.XXX. The first digit is 2 to 8.",
    "establishment-number.check-digits":
      "This establishment unit number is not correct. Check it in the Crossroads Bank for Enterprises.",
    "nsso-number.format":
      "Enter the NSSO number with 7 digits and 2 check digits, or the provisional number with 10 digits.",
    "nsso-number.check-digits":
      "This NSSO number is not correct: its last two digits do not match the others. Check the number.",
    "nihii-number.format": "Enter the NIHII number with 8 or 11 digits.",
    "nihii-number.check-digits": "This NIHII number is not correct. Check the first eight digits.",
    "hco-number.format": "Enter the institution’s number with 1 to 11 digits. Keep the zeros at the start.",
    "identification-code.format":
      "Enter the identification code with 1 to 20 letters and digits, without spaces.",

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
    "password.variety": "Use at least {minimum} digits or special characters in the password.",
    "password.confirmation": "The two passwords differ. Type the same password twice and mind the capitals.",

    "field.required": "Fill in this field.",
    "person.name": "Enter a name of at most 100 characters, on one line.",
    "email.format": "Enter one valid e-mail address, for example info@example.com.",
    "phone.format": "Enter a phone number of 8 to 15 digits, with or without + in front.",
    "language.unknown": "Choose Dutch, French or German as the language.",
    "title.unknown": "Choose a title: Mr, Mrs or Miss.",
    "email.personal":
      "This looks like a personal e-mail address. Please give a general address of the enterprise instead, one that is read when somebody is away.",
    "limit.exceeded": "This is too long: the limit is {limit}. Shorten the text or divide the list.",

    "input.shape": "This value does not have the expected form. Expected: {expected}.",
  },
};

function everyRule(): RuleMessages {
  return {
    ...enFormMessages.rules,

    "facts.missing": "Information from another register is missing ({fact}). Try again later.",
    "enterprise.unknown":
      "The Crossroads Bank for Enterprises knows no enterprise with the number {enterprise}. Check the number.",
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
      "This person has no account yet. Enter name, first name, user name and password, the last two twice each.",
    "user.credentials-fixed":
      "This person already has an account. Leave out name, first name, user name and password.",
    "application.not-in-scope":
      "The application “{application}” is not open here. Have it opened first or choose another application.",
    "status.already": "{account} already has the status “{status}”. Take this person out of your selection.",
    "selection.empty": "Select at least one user.",
    "selection.duplicate": "{account} is in your selection more than once. Select each user only once.",

    "function.unknown":
      "This domain does not know the function “{function}”. Choose a function from the list.",
    "function.no-effect":
      "The function “{function}” counts only at the level “{level}”. Give the function there.",
    "application.companion-missing":
      "With this function, the application “{application}” goes together with “{companion}”. Give the user that application too.",

    "session.stale": "This was made after you logged in. Log out and log in again to go on here.",
    "session.password-tied":
      "Somebody else set your password, so it does not count here yet. Log in with your eID, itsme or a code by mobile app and change your password.",
    "access.pending": "This access counts from {until}. Try again then.",

    "period.order": "The last day lies in the past. Choose today or a later day.",

    "command.unknown": "This command does not exist. Check the name of the command.",
  };
}

/** Everything in English: the message of every rule, and the labels of roles, levels, actions and statuses. */
export const en: MessagePack = {
  language: "en",
  otherwise: "This was not accepted. Check your data.",
  rules: /* @__PURE__ */ everyRule(),
  conditions: enConditions,
  labels: {
    roles: {
      "chief-access-manager": "chief access manager",
      "co-chief-access-manager": "co-chief access manager",
      "access-manager": "access manager",
      "co-access-manager": "co-access manager",
      curator: "curator",
      "subdivision-manager": "subdivision manager",
      "site-manager": "site manager",
      user: "user",
    },
    olderRoles: {},
    levels: {
      enterprise: "enterprise",
      domain: "domain",
      subdivision: "subdivision",
      site: "site",
    },
    statuses: {
      active: "active",
      blocked: "blocked",
    },
    facts: {
      enterprise: "enterprise",
      "nsso-numbers": "NSSO numbers",
      "domain-kinds": "permitted domains",
      institutions: "institution numbers",
      person: "person",
      "legal-functions": "legal functions",
      ties: "tie with the enterprise",
    },
    columns: {
      lastName: "Name",
      firstName: "First name",
      username: "User name",
      role: "Type",
      insz: "INSZ",
      status: "Status",
      scope: "Place",
      email: "E-mail address",
      localEmail: "Local e-mail address",
      lastDay: "Last day",
      applications: "Secured applications",
      functions: "Functions",
    },
    tree: {
      pair: "{label}: {value}",
      office: "{name}, as {role}",
      users: "users",
      applications: "applications",
      "closed-here": "closed here",
      "closed-above": "closed above",
      pending: "from {moment}",
      "last-day": "until {day} included",
    },
    actions: {
      "view-enterprise": "view the enterprise",
      "search-enterprise": "search the whole enterprise",
      "activate-domain": "activate a domain",
      "replace-access-manager": "replace the access manager",
      "set-domain-applications": "choose a domain’s applications",
      "manage-co-chiefs": "manage co-chief access managers",
      "manage-mandates": "manage mandates",
      "manage-co-access-managers": "manage co-access managers",
      "view-domain": "view a domain",
      "edit-domain": "edit a domain",
      "manage-sender": "manage a sender",
      "manage-routing": "manage the routing of declarations",
      "add-subdivision": "add a subdivision",
      "remove-subdivision": "remove a subdivision",
      "replace-subdivision-manager": "replace the subdivision manager",
      "set-subdivision-applications": "choose a subdivision’s applications",
      "view-subdivision": "view a subdivision",
      "edit-subdivision": "edit a subdivision",
      "add-site": "add a site",
      "remove-site": "remove a site",
      "replace-site-manager": "replace the site manager",
      "set-site-applications": "choose a site’s applications",
      "view-site": "view a site",
      "edit-site": "edit a site",
      "search-users": "search users",
      "export-users": "export users",
      "add-user": "add a user",
      "edit-user": "edit a user",
      "block-user": "block a user",
      "unblock-user": "unblock a user",
      "remove-user": "remove a user",
      "grant-application": "grant an application",
      "revoke-application": "revoke an application",
      "assign-function": "assign a function",
      "reset-password": "reset a password",
      review: "review the accesses",
      "view-own-data": "view your own data",
      "edit-own-data": "edit your own data",
      "change-own-password": "change your password",
      "manage-own-certificate": "manage your certificate",
      "view-responsibles": "view the people in charge",
      "appoint-chief": "appoint a chief access manager",
      "edit-chief-contact": "edit the chief access manager’s contact details",
      "request-chief": "request a chief access manager",
      "withdraw-request": "withdraw a request",
      "sign-request": "record the signature of a request",
      "grant-request": "grant a request",
      "reject-request": "reject a request",
      "correct-person": "correct a person’s INSZ",
      "erase-person": "erase a person’s data",
      "issue-access-codes": "issue access codes",
      "appoint-curator": "appoint a curator",
      "discharge-curator": "discharge a curator",
      "request-access-codes": "request access codes",
    },
  },
};
