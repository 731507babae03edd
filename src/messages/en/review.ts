import type { FindingSentences } from "../types.js";

/** What to say in English of each finding of a review: what is so, and what to do. */
export const findings: FindingSentences = {
  "review.certificate-expiring": {
    found:
      "The personal certificate of {account} expires on {until}, and “{application}” asks for one. Ask this person to add a new one in time.",
    expired:
      "The personal certificate of {account} expired on {until}, and “{application}” asks for one. Ask this person to add a new one.",
    channel: "The certificate of “{channel}” expires on {until}. Renew it in time.",
    "channel-expired": "The certificate of “{channel}” expired on {until}. Renew it.",
  },
  "review.codes-requested": {
    found:
      "{account} has been waiting for access codes since {since}. Issue them, or have somebody issue them who may.",
  },
  "review.companion-missing": {
    found:
      "{account} has “{application}” here without “{companion}”, which goes with this function. Grant that application too.",
    place: "The application “{application}” is open here without “{companion}”. Open that application too.",
  },
  "review.ending": {
    found: "The last day of {account} here is {day}. Choose a later last day if this person stays.",
    passed:
      "The last day of {account} here was {day}. Remove this person’s role in this place or choose a later last day.",
  },
  "review.leaver": {
    found:
      "According to the registers, {account} no longer belongs to this enterprise. Remove this person’s role in this place, or have the registers corrected if that is not right.",
  },
  "review.manager-not-eligible": {
    found:
      "According to the registers, {account} can no longer have the role “{role}” here. Give that role to somebody else, or have the registers corrected if that is not right.",
    curator:
      "According to the registers, {account} can no longer be curator. Ask the court to appoint somebody else.",
  },
  "review.no-effect": {
    found:
      "{account} has no application or function here that has any effect. Give one or remove this person’s role in this place.",
  },
  "review.nobody-holds": {
    found:
      "The application “{application}” is open, but nobody can use it here or below. Grant it to somebody who needs it or close it.",
  },
  "review.password-of-former": {
    found:
      "The password of {account} was set by somebody who no longer manages here. Ask {account} to log in by other means and to choose a new password, or reset the password.",
  },
  "review.place-data": {
    found: "This place has no e-mail address. Fill in an address at which its managers are reached.",
    old: "The data of this place have been neither changed nor confirmed since {since}. Check that the e-mail address is still right and confirm the review.",
  },
  "review.request-unsigned": {
    found: "The request with ticket number {ticket} has not been signed yet. Have it signed or withdraw it.",
  },
  "review.route-broken": {
    found:
      "Answers to “{declaration}” no longer arrive: the mandate or the channel has ended. Choose another recipient or another channel, or clear the routing.",
  },
  "review.single-person": {
    found: "Only {account} can act for this enterprise. Appoint a co-chief access manager who can step in.",
    domain: "Only {account} can act for this domain. Appoint a co-access manager who can step in.",
  },
  "review.untouched": {
    found:
      "The role “{role}” of {account} has been neither changed nor confirmed here since {since}. Check that it is still right and confirm the review.",
  },
  "review.wrong-level": {
    found:
      "{account} is a user here, but users of this domain belong at the level “{level}”. Add this person there and remove the role here.",
  },
};
