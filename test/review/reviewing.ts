import {
  type Actor,
  type CommandStep,
  type Context,
  type Finding,
  type FindingCode,
  fillHoles,
  handle,
  type PersonFact,
  type Registry,
  type Review,
  review,
} from "../../src/index.js";
import type { SampleContext } from "../../src/testing/sample.js";
import { answered } from "../queries/ask.js";
import { by, context, factsWith, holding, hospital, inszOfName, type Name, world } from "../support/world.js";

// What the tests of reviews share: a review as the chief sees it, and a remedy that is carried out.

/** Who reviews which place, when and with which facts: the chief his hospital, an hour after the world began. */
export interface Reviewing extends SampleContext {
  readonly scope?: string;
  readonly actor?: Actor;
}

const contextFor = ({ scope: _, actor = by.chief, ...more }: Reviewing): Context => context(actor, more);

/** The review of a place. */
export function reviewOf(registry: Registry = world(), asked: Reviewing = {}): Review {
  return answered(review(registry, { scope: asked.scope ?? hospital }, contextFor(asked)));
}

/** The findings of one kind. */
export function found(
  code: FindingCode,
  registry: Registry = world(),
  asked: Reviewing = {},
): readonly Finding[] {
  return reviewOf(registry, asked).findings.filter((one) => one.code === code);
}

/** The only finding of a kind. */
export function theOne(code: FindingCode, registry?: Registry, asked?: Reviewing): Finding {
  const [one, ...others] = found(code, registry, asked);
  if (one === undefined || others.length > 0)
    throw new Error(`${code}: ${others.length + Number(!!one)} found`);
  return one;
}

/** Whom or what the findings of a kind are about: what stands behind the place in their ids. */
export function subjects(code: FindingCode, registry?: Registry, asked?: Reviewing): readonly string[] {
  return found(code, registry, asked).map(({ id }) => id.slice(id.indexOf("#") + 1));
}

/** The names of a finding's remedies. */
export function steps({ remedies }: Finding): readonly string[] {
  return remedies.map(({ code }) => code);
}

/** One of a finding's remedies. */
export function remedy(finding: Finding, name: string): CommandStep {
  const step = finding.remedies.find((one) => one.code === name);
  if (step === undefined || !("command" in step)) throw new Error(`no ${name} among ${steps(finding)}`);
  return step;
}

/** The registry after a remedy, its holes filled in, given by the first who may, or by the actor who is named. */
export function carriedOut(
  registry: Registry,
  step: CommandStep,
  answers: Readonly<Record<string, unknown>> = {},
  asked: Reviewing = {},
): Registry {
  const [first] = step.by.persons;
  const actor: Actor | undefined = asked.actor ?? (first && { kind: "account", ...withoutOffice(first) });
  if (actor === undefined) throw new Error(`nobody may ${step.code}`);
  return holding(handle(registry, fillHoles(step, answers), contextFor({ ...asked, actor }))).registry;
}

function withoutOffice({ account, role, scope }: CommandStep["by"]["persons"][number]) {
  return { account, role, scope };
}

/** Everything as it was, but other things known of some persons. */
export function knowing(...persons: readonly (readonly [Name, PersonFact | null | undefined])[]): Reviewing {
  const { persons: known, enterprises } = factsWith({});
  const others = persons.map(([name, fact]) => [inszOfName(name), fact] as const);
  const entries = Object.entries({ ...known, ...Object.fromEntries(others) });
  return {
    facts: { enterprises, persons: Object.fromEntries(entries.filter(([, fact]) => fact !== undefined)) },
  } as Reviewing;
}

/** What the registers know of somebody who no longer works anywhere. */
export const gone: PersonFact = { firstName: "Sam", lastName: "Gone", legalFunctions: [], ties: [] };
