import type { FormMessages, MessagePack, RuleMessages, StepSentences } from "../types.js";
import { enConditions } from "./access.js";
import { enLabels } from "./labels.js";
import { enCommandMessages } from "./managers.js";
import { enObstacles, enSteps } from "./remedies.js";
import { enFindings, enReviewSteps } from "./review.js";
import { enExchangeMessages } from "./senders.js";

export { message } from "../message.js";
export { roleLabel } from "../role-label.js";
export { sentence } from "../sentence.js";

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
  return { ...enFormMessages.rules, ...enCommandMessages, ...enExchangeMessages };
}

function everyStep(): StepSentences {
  return { ...enSteps, ...enReviewSteps };
}

/** Everything in English: the message of every rule, and the labels of roles, levels, actions and statuses. */
export const en: MessagePack = {
  language: "en",
  otherwise: "This was not accepted. Check your data.",
  rules: /* @__PURE__ */ everyRule(),
  conditions: enConditions,
  steps: /* @__PURE__ */ everyStep(),
  obstacles: enObstacles,
  findings: enFindings,
  labels: enLabels,
};
