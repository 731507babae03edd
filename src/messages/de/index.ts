import type { FormRuleCode } from "../../rules/index.js";
import type { FormMessages, MessagePack, RuleMessages, Templates } from "../types.js";
import { conditions, obstacles, steps } from "./access.js";
import { chief } from "./chief.js";
import { contact } from "./contact.js";
import { credentials } from "./credentials.js";
import { expectations, formExpectations } from "./expectations.js";
import { fields } from "./fields.js";
import { identifiers } from "./identifiers.js";
import { input } from "./input.js";
import { labels } from "./labels.js";
import { life } from "./life.js";
import { managers } from "./managers.js";
import { mandates } from "./mandates.js";
import { places } from "./places.js";
import { findings } from "./review.js";
import { screens } from "./screens.js";
import { senders } from "./senders.js";
import { users } from "./users.js";

export { message } from "../message.js";
export { overrideMessages } from "../override.js";
export { levelLabel, roleLabel } from "../role-label.js";
export { sentence } from "../sentence.js";

const language = "de";
const otherwise = "Dies wurde nicht angenommen. Prüfen Sie Ihre Angaben.";

function formRules(): Templates<FormRuleCode> {
  return { ...identifiers, ...credentials, ...contact, "input.shape": input["input.shape"] };
}

function everyRule(): RuleMessages {
  return {
    ...formRules(),
    ...chief,
    ...places,
    ...managers,
    ...users,
    ...senders,
    ...mandates,
    ...life,
    ...input,
  };
}

/** German messages for what a form checks by itself: numbers, user names, passwords and contact data. */
export const deFormMessages: FormMessages = {
  language,
  otherwise,
  rules: /* @__PURE__ */ formRules(),
  expectations: formExpectations,
};

/** Everything in German: the message of every rule, and the labels of roles, levels, actions and statuses. */
export const de: MessagePack = {
  language,
  otherwise,
  rules: /* @__PURE__ */ everyRule(),
  conditions,
  steps,
  obstacles,
  findings,
  expectations,
  fields,
  labels,
  screens,
};
