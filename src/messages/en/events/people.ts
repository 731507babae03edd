import type { PeopleSentences } from "../../event-sentences.js";

/** What to say in English of what happens to people: their roles, and their accounts. */
export const people: PeopleSentences = {
  AssignmentAdded: {
    told: "On {at}, {by} gave {account} the role “{role}” at “{scope}”.",
    done: "The details have been saved: {account} has the role “{role}”.",
    variants: {
      applications: {
        told: "On {at}, {by} gave {account} the role “{role}” at “{scope}”. Applications: {applications}.",
        done: "The details have been saved: {account} has the role “{role}”. Applications: {applications}.",
      },
      functions: {
        told: "On {at}, {by} gave {account} the role “{role}” at “{scope}”. Functions: {functions}.",
        done: "The details have been saved: {account} has the role “{role}”. Functions: {functions}.",
      },
      rights: {
        told: "On {at}, {by} gave {account} the role “{role}” at “{scope}”. Applications: {applications}. Functions: {functions}.",
        done: "The details have been saved: {account} has the role “{role}”. Applications: {applications}. Functions: {functions}.",
      },
    },
  },
  AssignmentLifted: {
    told: "On {at}, {by} gave {account} the higher role “{role}” at “{scope}”.",
    done: "{account} has the role “{role}” now. The applications and functions stay.",
  },
  AssignmentUpdated: {
    told: "On {at}, {by} changed the details at “{scope}” for {account}.",
    done: "The changed details have been saved for {account}.",
  },
  AssignmentBlocked: {
    told: "On {at}, {by} blocked {account} at “{scope}”.",
    done: "{account} has been blocked here.",
  },
  AssignmentUnblocked: {
    told: "On {at}, {by} unblocked {account} at “{scope}”.",
    done: "{account} has been unblocked here.",
  },
  AssignmentRemoved: {
    told: "On {at}, {by} ended the role at “{scope}” for {account}.",
    done: "The role at “{scope}” has ended for {account}.",
  },
  ApplicationsGranted: {
    told: "On {at}, {by} granted {account} applications at “{scope}”: {applications}.",
    done: "Applications granted to {account}: {applications}.",
  },
  ApplicationsRevoked: {
    told: "On {at}, {by} revoked applications at “{scope}” from {account}: {applications}.",
    done: "Applications revoked from {account}: {applications}.",
  },
  FunctionsAssigned: {
    told: "On {at}, {by} chose the functions at “{scope}” for {account}: {functions}.",
    done: "The functions have been saved for {account}: {functions}.",
    variants: {
      none: {
        told: "On {at}, {by} took all functions at “{scope}” away from {account}.",
        done: "{account} has no function here any more.",
      },
    },
  },
  PasswordReset: {
    told: "On {at}, {by} reset the password for {account}.",
    done: "The password has been reset for {account}.",
  },
  AccessCodesRequested: {
    told: "On {at}, {by} requested access codes for {account}.",
    done: "Your request for access codes has been registered.",
  },
  AccessCodesIssued: {
    told: "On {at}, {by} issued access codes to {account}.",
    done: "The access codes have been issued to {account}.",
  },
  AccountUpdated: {
    told: "On {at}, {by} changed their own personal details.",
    done: "Your personal details have been changed.",
  },
  PasswordChanged: {
    told: "On {at}, {by} changed their own password.",
    done: "Your password has been changed.",
  },
  CertificateUploaded: {
    told: "On {at}, {by} added a personal certificate.",
    done: "Your certificate has been added.",
  },
  CertificateRemoved: {
    told: "On {at}, {by} removed their personal certificate.",
    done: "Your certificate has been removed.",
  },
  AccountOpened: {
    told: "On {at}, {by} opened an account for {account}.",
    done: "{account} has an account now.",
  },
  PersonNumberCorrected: {
    told: "On {at}, {by} changed the INSZ for {account}.",
    done: "The INSZ has been changed for {account}. The previous number still leads to this account.",
  },
  AccountsMerged: {
    told: "On {at}, {by} merged the account “{merged}” into the account “{account}”.",
    done: "The accounts have been merged into one: {account}.",
  },
  PersonErased: {
    told: "On {at}, {by} erased the personal data of the account “{account}”.",
    done: "The personal data have been erased.",
  },
};
