// Compiled, never run: what must not compile is marked, and an unmarked or wrongly marked line stops the build.

import type { Form } from "../../src/form/form.js";
import type { Checked } from "../../src/form/room.js";
import {
  type AppointChiefAccessManager,
  type ParamsOf,
  parseEmail,
  type RuleCode,
  type RuleTable,
  rules,
  type Scope,
  type UpdateSite,
} from "../../src/index.js";
import type { PartMessages } from "../../src/messages/types.js";
import { broken } from "../../src/rules/index.js";

declare const form: Form<Checked<UpdateSite>>;
declare const appointing: Form<Checked<AppointChiefAccessManager>>;
declare const either: "manager.replace-only" | "user.unknown";

form.refuse("selection.empty");
form.refuse("user.unknown", { account: "a1" });
form.refuse(either, { account: "a1", role: "user" });
form.weigh("warn", "person.not-eligible", { role: "user" });
broken("actor.unknown");
form.at("scope") satisfies Form<Scope>;
appointing.at("chief").at("email").required()?.read(parseEmail);

// @ts-expect-error: no such field
form.at("titel");

// @ts-expect-error: no such field further in
appointing.at("chief").at("mail");

// @ts-expect-error: a flag isn't read as text
appointing.at("declaration").required();

// @ts-expect-error: a field that may be absent is asked for first
appointing.at("requester").at("email");

// @ts-expect-error: no such rule
form.refuse("selection.emty");

// @ts-expect-error: a rule lacks its parameters
form.refuse("user.unknown");

// @ts-expect-error: a rule lacks one of its parameters
form.refuse("manager.replace-only", { account: "a1" });

// @ts-expect-error: one of the two rules lacks a parameter
form.refuse(either, { account: "a1" });

// @ts-expect-error: a parameter that the rule doesn't have
form.refuse("user.unknown", { account: "a1", role: "user" });

// @ts-expect-error: a parameter under another name
form.warn("user.unknown", { acount: "a1" });

// @ts-expect-error: parameters for a rule that has none
form.weigh("refuse", "selection.empty", { limit: 3 });

// @ts-expect-error: a number is given as text
form.refuse("limit.exceeded", { limit: "3" });

// @ts-expect-error: no such role
broken("person.not-eligible", [], { role: "manager" });

const { "selection.empty": _rule, ...others } = rules;
// @ts-expect-error: a code without its rule
export const incomplete: RuleTable = others;

// @ts-expect-error: a rule under another's code
export const misplaced: RuleTable = { ...rules, "period.order": rules["selection.empty"] };

// @ts-expect-error: a code of another part
export const elsewhere: RuleCode<"senders"> = "selection.empty";

export const exact: ParamsOf<"status.already"> = { account: "a1", status: "active" };

declare const senders: PartMessages<"senders">;
const { "channel.exists": _message, ...otherSenders } = senders;
// @ts-expect-error: a rule of the part without its message
export const incompleteSenders: PartMessages<"senders"> = otherSenders;

export const misplacedMessage: PartMessages<"input"> = {
  "input.shape": "",
  "command.unknown": "",
  // @ts-expect-error: a message for a rule of another part
  "selection.empty": "",
};
