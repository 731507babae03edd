import type { EnterprisesSentences } from "../../event-sentences.js";

/** What to say in English of what happens to enterprises, their chiefs and curators, and requests for a chief. */
export const enterprises: EnterprisesSentences = {
  EnterpriseRegistered: {
    told: "On {at}, {by} registered the enterprise “{enterprise}”.",
    done: "The enterprise “{enterprise}” has been registered.",
  },
  EnterpriseRenamed: {
    told: "On {at}, {by} changed the name of the enterprise “{enterprise}”. New name: “{name}”.",
    done: "The enterprise is called “{name}” now.",
  },
  EnterpriseCeased: {
    told: "On {at}, {by} recorded that the enterprise “{enterprise}” has ceased. All its roles, domains, mandates and requests have ended.",
    done: "It has been recorded that “{enterprise}” has ceased. All its roles, domains, mandates and requests have ended.",
  },
  EnterpriseMerged: {
    told: "On {at}, {by} recorded that the enterprise “{enterprise}” has merged into “{into}”. All its roles, domains, mandates and requests have ended, nothing has moved.",
    done: "It has been recorded that “{enterprise}” has merged into “{into}”. All its roles, domains, mandates and requests have ended, nothing moves.",
  },
  EnterpriseRevived: {
    told: "On {at}, {by} undid the end of the enterprise “{enterprise}”.",
    done: "The end of “{enterprise}” has been undone. A chief access manager can be appointed again.",
  },
  ChiefAccessManagerAppointed: {
    told: "On {at}, {by} appointed {account} as chief access manager of “{enterprise}”.",
    done: "{account} has been appointed as chief access manager.",
  },
  ChiefAccessManagerReplaced: {
    told: "On {at}, {by} appointed {account} as chief access manager of “{enterprise}”. Before: {previous}.",
    done: "{account} is chief access manager now in place of {previous}. The managers, the users and their rights stay as they were.",
  },
  ConfirmationRequested: {
    told: "On {at}, a confirmation was sent for {account}, after the appointment at “{enterprise}” by {by}.",
    done: "The confirmation, with what to do next, will be sent to {email}.",
  },
  ChiefContactUpdated: {
    told: "On {at}, {by} changed the contact details of the chief access manager of “{enterprise}”: {account}.",
    done: "The contact details have been changed for {account}.",
  },
  AppointmentRequested: {
    told: "On {at}, {by} requested a chief access manager for “{enterprise}”, under ticket number {ticket}.",
    done: "Your request has been registered under ticket number {ticket}. Mention this number whenever you contact the contact centre.",
  },
  AppointmentRequestSigned: {
    told: "On {at}, {by} recorded the signature of the request with ticket number {ticket}.",
    done: "The signature of the request with ticket number {ticket} has been recorded.",
  },
  AppointmentRequestGranted: {
    told: "On {at}, {by} granted the request with ticket number {ticket}. Appointed: {account}.",
    done: "The request with ticket number {ticket} has been granted.",
  },
  AppointmentRequestRejected: {
    told: "On {at}, {by} rejected the request with ticket number {ticket}. Reason: “{reason}”.",
    done: "The request with ticket number {ticket} has been rejected.",
    variants: {
      "enterprise-ended": {
        told: "On {at}, {by} closed the request with ticket number {ticket}: the enterprise has ceased or has merged into another one.",
        done: "The request with ticket number {ticket} has been closed, as the enterprise has ceased or has merged into another one.",
      },
      superseded: {
        told: "On {at}, {by} closed the request with ticket number {ticket}: another request of the enterprise has been granted.",
        done: "The request with ticket number {ticket} has been closed, as another one has been granted.",
      },
    },
  },
  AppointmentRequestWithdrawn: {
    told: "On {at}, {by} withdrew the request with ticket number {ticket}.",
    done: "The request with ticket number {ticket} has been withdrawn.",
  },
  CuratorAppointed: {
    told: "On {at}, {by} appointed {account} as curator of “{enterprise}”. Domains: {domains}.",
    done: "{account} has been appointed as curator and manages now: {domains}.",
  },
  CuratorDischarged: {
    told: "On {at}, {by} ended the task of the curator of “{enterprise}”: {account}.",
    done: "The task as curator has ended for {account}.",
  },
};
