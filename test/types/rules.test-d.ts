// Compiled, never run: what must not compile is marked, and an unmarked or wrongly marked line stops the build.
import type { Judgement } from "../../src/form/judgement.js";
import type { ParamsOf, RuleCode, RuleTable } from "../../src/index.js";
import { rules } from "../../src/index.js";
import { broken } from "../../src/rules/index.js";

declare const judgement: Judgement;
declare const either: "manager.replace-only" | "user.unknown";

judgement.refuse("selection.empty", ["accounts"]);
judgement.refuse("user.unknown", ["account"], { account: "a1" });
judgement.refuse(either, [], { account: "a1", role: "user" });
judgement.weigh("warn", "person.not-eligible", [], { role: "user" });
broken("actor.unknown");

// @ts-expect-error: no such rule
judgement.refuse("selection.emty", ["accounts"]);

// @ts-expect-error: a rule lacks its parameters
judgement.refuse("user.unknown", ["account"]);

// @ts-expect-error: a rule lacks one of its parameters
judgement.refuse("manager.replace-only", [], { account: "a1" });

// @ts-expect-error: one of the two rules lacks a parameter
judgement.refuse(either, [], { account: "a1" });

// @ts-expect-error: a parameter that the rule doesn't have
judgement.refuse("user.unknown", ["account"], { account: "a1", role: "user" });

// @ts-expect-error: a parameter under another name
judgement.warn("user.unknown", ["account"], { acount: "a1" });

// @ts-expect-error: parameters for a rule that has none
judgement.weigh("refuse", "selection.empty", ["accounts"], { limit: 3 });

// @ts-expect-error: a number is given as text
judgement.refuse("limit.exceeded", ["text"], { limit: "3" });

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
