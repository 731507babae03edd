import {
  type CommandType,
  commandTypes,
  type EnterpriseFact,
  type EventType,
  type FactQuestion,
  type Facts,
  factsNeeded,
  type PersonFact,
  rules,
} from "../../src/index.js";
import type { PlayedTurn } from "../../src/testing/index.js";
import { contextOf } from "../../src/testing/sample.js";
import { spoilers } from "../../src/testing/sequences/spoilers.js";
import type { FactName } from "../../src/words/facts.js";
import { turnsOf } from "./rounds.js";

/** What a command met when it was given again and again, half of the time with something wrong. */
export interface Met {
  /** Those by which it was refused, or that the sequences break by it on purpose; save the {@link commonRules}. */
  readonly rules: ReadonlySet<string>;
  readonly warnings: ReadonlySet<string>;
  readonly events: ReadonlySet<EventType>;
  readonly facts: ReadonlySet<FactName>;
}

const sequences = 8;

let made: ReadonlyMap<CommandType, Met> | undefined;

/** What each command met: the same every time, since the sequences are. */
export function metByCommand(): ReadonlyMap<CommandType, Met> {
  made ??= new Map(commandTypes.map((type) => [type, metBy(type)]));
  return made;
}

/** The rules on the shape of a command, and on the standing of whoever gives it: all commands are judged by them alike. */
export const commonRules: readonly string[] = Object.values(rules)
  .filter(({ stages: [first] }) => first === "shape" || first === "standing")
  .map(({ code }) => code);

function metBy(type: CommandType): Met {
  const breaking = Object.entries(spoilers).filter(([, { on }]) => on.includes(type));
  const [broken, warnings] = [new Set(breaking.map(([rule]) => rule)), new Set<string>()];
  const [events, facts] = [new Set<EventType>(), new Set<FactName>()];
  for (const turn of turnsOf(type, 50, sequences)) {
    const { answer } = turn;
    for (const { code } of answer.ok ? [] : answer.violations) broken.add(code);
    for (const { code } of answer.ok ? answer.warnings : []) warnings.add(code);
    for (const event of answer.ok ? answer.events : []) events.add(event.type);
    for (const fact of askedIn(turn)) facts.add(fact);
  }
  for (const rule of [...commonRules, ...warnings]) broken.delete(rule);
  return { rules: broken, warnings, events, facts };
}

/** Which questions about facts come up when each is answered alone, as a host does that asks one register after the other. */
function askedIn({ before, command, context }: PlayedTurn): ReadonlySet<FactName> {
  const asked = new Set<FactName>();
  let facts: Facts = {};
  for (let round = 0; round < 10; round += 1) {
    const questions = factsNeeded(before, command, contextOf({ ...context, facts }));
    if (questions.length === 0) break;
    for (const question of questions) {
      asked.add(question.fact);
      facts = answered(facts, question, context.facts);
    }
  }
  return asked;
}

/** The fields in which a register's answer to each question stands. */
const fields: Readonly<Record<Exclude<FactName, "username-digest">, readonly string[]>> = {
  enterprise: ["name", "address", "ceased"],
  representatives: ["hasRepresentativeWithEid"],
  bankruptcy: ["bankrupt"],
  "nsso-numbers": ["nssoNumbers"],
  "domain-kinds": ["domainKinds"],
  institutions: ["institutions"],
  person: ["firstName", "lastName", "eid", "deceased"],
  "legal-functions": ["legalFunctions"],
  ties: ["ties"],
};

/** The facts with the answer to one more question, as far as they are known. */
function answered(facts: Facts, question: FactQuestion, known: Facts): Facts {
  if (question.fact === "username-digest") return { ...facts, usernameDigests: known.usernameDigests ?? {} };
  const isPerson = "insz" in question;
  const list = isPerson ? "persons" : "enterprises";
  const number = isPerson ? question.insz : question.enterprise;
  const fact: EnterpriseFact | PersonFact | null | undefined = known[list]?.[number];
  if (fact === undefined) return facts;
  const told = fact && Object.entries(fact).filter(([name]) => fields[question.fact].includes(name));
  const entry = told && { ...facts[list]?.[number], ...Object.fromEntries(told) };
  return { ...facts, [list]: { ...facts[list], [number]: entry } };
}
