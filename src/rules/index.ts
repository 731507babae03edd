import { type Params, type Path, type Violation, violation } from "../kernel/violation.js";
import { chiefRules } from "./chief.js";
import { contactRules } from "./contact.js";
import { domainRules } from "./domains.js";
import { factRules } from "./facts.js";
import { functionRules } from "./functions.js";
import { identifierRules } from "./identifiers.js";
import { inputRules } from "./input.js";
import { lifeRules } from "./life.js";
import { managerRules } from "./managers.js";
import { mandateRules } from "./mandates.js";
import { passwordRules } from "./passwords.js";
import { placeRules } from "./places.js";
import { routingRules } from "./routing.js";
import { senderRules } from "./senders.js";
import { sessionRules } from "./sessions.js";
import type { Firmness, ParamName, ParamValues, Rule, WrittenRule, WrittenRules } from "./types.js";
import { usernameRules } from "./user-names.js";
import { userRules } from "./users.js";

export type { Firmness, ParamValues, Rule, Stage, Weight } from "./types.js";

/** The parts of the rule book as they are written down, in their order. */
export interface RuleBook {
  readonly identifiers: typeof identifierRules;
  readonly usernames: typeof usernameRules;
  readonly passwords: typeof passwordRules;
  readonly contact: typeof contactRules;
  readonly facts: typeof factRules;
  readonly chief: typeof chiefRules;
  readonly domains: typeof domainRules;
  readonly managers: typeof managerRules;
  readonly places: typeof placeRules;
  readonly users: typeof userRules;
  readonly functions: typeof functionRules;
  readonly sessions: typeof sessionRules;
  readonly senders: typeof senderRules;
  readonly routing: typeof routingRules;
  readonly mandates: typeof mandateRules;
  readonly life: typeof lifeRules;
  readonly input: typeof inputRules;
}

/** The name of a part of the rule book. */
export type RulePart = keyof RuleBook;

/** The code of every rule, or of every rule of some parts: the code of the violation that breaking it gives. */
export type RuleCode<Part extends RulePart = RulePart> = {
  [P in Part]: keyof RuleBook[P] & string;
}[Part];

/** The codes that a form meets which only checks what people type: parts 1 to 4, and the shape of a value. */
export type FormRuleCode = RuleCode<"identifiers" | "usernames" | "passwords" | "contact"> | "input.shape";

/** Every rule of the book under its own code. */
export type RuleTable = { readonly [Code in RuleCode]: Rule<Code> };

/** A broken rule of the book. */
export type RuleViolation = Violation<RuleCode>;

type TableOfCode = { readonly [P in RulePart as RuleCode<P>]: RuleBook[P] };
type WrittenOf<Code extends RuleCode> = Code extends RuleCode
  ? TableOfCode[Code][Code & keyof TableOfCode[Code]]
  : never;
type NamesIn<Written> = Written extends { readonly params: readonly (infer Name extends ParamName)[] }
  ? Name
  : never;

/** The parameters that a violation of that rule carries, each with its values; of one of those rules, all of theirs. */
export type ParamsOf<Code extends RuleCode> = {
  readonly [Name in NamesIn<WrittenOf<Code>>]: ParamValues[Name];
};

/** What follows a code and a path: the rule's parameters, or nothing for a rule without any. */
export type ParamsArgument<Code extends RuleCode> = [NamesIn<WrittenOf<Code>>] extends [never]
  ? []
  : [params: ParamsOf<Code>];

/** The violation of a rule, with the parameters that the book gives it. */
export function broken<Code extends RuleCode>(
  code: Code,
  path?: Path,
  ...params: ParamsArgument<Code>
): Violation<Code> {
  return violation(code, path, ...(params as [Params?]));
}

type WrittenKey = WrittenRule extends infer W ? (W extends unknown ? keyof W : never) : never;
type WellWritten<Table> = {
  readonly [Code in keyof Table]: Exclude<keyof Table[Code], WrittenKey> extends never ? WrittenRule : never;
};

/** Each part with its number; part 16 was left out of the book. */
const parts: { readonly [P in RulePart]: readonly [part: number, rules: WellWritten<RuleBook[P]>] } = {
  identifiers: [1, identifierRules],
  usernames: [2, usernameRules],
  passwords: [3, passwordRules],
  contact: [4, contactRules],
  facts: [5, factRules],
  chief: [6, chiefRules],
  domains: [7, domainRules],
  managers: [8, managerRules],
  places: [9, placeRules],
  users: [10, userRules],
  functions: [11, functionRules],
  sessions: [12, sessionRules],
  senders: [13, senderRules],
  routing: [14, routingRules],
  mandates: [15, mandateRules],
  life: [17, lifeRules],
  input: [18, inputRules],
};

function everyRule(): RuleTable {
  const written = Object.values<readonly [number, WrittenRules]>(parts);
  return Object.fromEntries(
    written.flatMap(([part, table]) =>
      Object.entries(table).map(([code, rule]) => [code, inFull(code, part, rule)]),
    ),
  ) as RuleTable;
}

/** The titles of the manuals, by what rules call them. */
const manuals: Readonly<Record<string, string>> = {
  "Step-by-step guide": "Step-by-step guide to the management of access managers (July 2018)",
  "Heracles guide": "Heracles guide for mammography units (2016)",
  "MyHandicap guide": "MyHandicap user guide (2016)",
};

/** A rule with all that is usual and was not written, and the titles of the manuals. */
function inFull(code: string, part: number, written: WrittenRule): Rule {
  const { statement, stages = ["rules"], weight = "refuses", params = [] } = written;
  const [firmness, source] = (["manual", "public", "chosen"] as const)
    .map((firmness) => [firmness, written[firmness]] as const)
    .find(([, source]) => source !== undefined) as [Firmness, string];
  const titled = Object.entries(manuals).reduce(
    (text, [name, title]) => text.replaceAll(name, title),
    source,
  );
  return { code, part, statement, firmness, source: titled, stages, weight, params };
}

/** The rule book: every rule under its code, in the order of its parts. */
export const rules: RuleTable = /* @__PURE__ */ everyRule();
