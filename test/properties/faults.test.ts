import { type Command, type Context, decide, type Registry, type RuleCode, rules } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { triesOf } from "../support/tries.js";
import { onEveryTurn } from "./support.js";

type Path = readonly (string | number)[];

/** What stands in a field instead: nothing at all, blank, of no form, a day that is past, the number of somebody else and of another enterprise. */
const wrong: readonly unknown[] = [
  undefined,
  "",
  "?",
  "x@",
  "zzzzzzzzzz",
  "2000-01-01",
  "85073000160",
  "0474603182",
];

const numbers = ["insz.format", "insz.check-digits", "field.required"] as const;
const confirmed = ["user.credentials-required", "technical-user.required"] as const;
const kinds = [
  "domain-kind.unknown",
  "subdivision-kind.unknown",
  "site-kind.unknown",
  "field.required",
] as const;
const channels = ["channel.unknown", "field.required"] as const;

/** The rules that can't be judged while another field is at fault, and by which rule that is: all there are. */
const restsOn: Partial<Record<RuleCode, readonly RuleCode[]>> = {
  // Who somebody is decides what he must bring, and what the registers tell of him.
  "user.credentials-required": numbers,
  "field.required": [...numbers, ...kinds, "user.unknown", "request.unknown"],
  "person.name-differs": numbers,
  "person.not-eligible": numbers,
  "person.number-taken": [...numbers, "user.unknown"],
  "request.signature": ["request.unknown"],
  "mandate.unknown": [...numbers, "enterprise-number.format"],
  "mandate.period": ["field.required"],
  "certificate.serial": ["field.required"],
  // A kind says which number names a place, what is its own, and what it may have.
  "enterprise-number.format": kinds,
  "nsso-number.format": kinds,
  "hco-number.format": kinds,
  "identification-code.format": kinds,
  "domain.identifier": kinds,
  "institution.not-owned": kinds,
  "application.not-in-catalogue": kinds,
  // A channel says what it asks, and what it carries already.
  "technical-user.required": channels,
  "ssh-key.required": channels,
  "application.not-in-scope": channels,
  "channel.preference": channels,
  // Two texts that are to be the same differ only where both are there.
  "password.confirmation": [...confirmed, "password.confirmation", "field.required"],
  "username.confirmation": [...confirmed, "username.confirmation"],
};

interface Broken {
  readonly path: Path;
  readonly value: unknown;
  readonly faults: readonly string[];
}

function* leavesOf(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  } else if (path[0] !== "type") yield path;
}

function withAt(value: unknown, [first, ...rest]: Path, other: unknown): unknown {
  if (first === undefined) return other;
  if (Array.isArray(value)) return value.map((one, at) => (at === first ? withAt(one, rest, other) : one));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [first]: withAt(record[first], rest, other) };
}

/** The faults of the third stage, by code and field; none where an earlier stage refuses, or nothing does. */
function faultsOf(registry: Registry, command: unknown, context: Context): readonly string[] {
  const answer = decide(registry, command as Command, context);
  if (answer.ok || !("violations" in answer)) return [];
  const isLast = answer.violations.every(({ code }) => rules[code].stages.join() === "rules");
  return isLast ? answer.violations.map(({ code, path }) => `${code} ${path.join(".")}`) : [];
}

/** Each field broken alone, by the first wrong value from one on that the third stage refuses. */
function brokenOneByOne(
  registry: Registry,
  command: Command,
  context: Context,
  from: number,
): readonly Broken[] {
  return [...leavesOf(command)].flatMap((path, at) => {
    for (let tries = 0; tries < wrong.length; tries += 1) {
      const value = wrong[(from + at + tries) % wrong.length];
      const faults = faultsOf(registry, withAt(command, path, value), context);
      if (faults.length > 0) return [{ path, value, faults }];
    }
    return [];
  });
}

function codeOf(fault: string): RuleCode {
  return fault.slice(0, fault.indexOf(" ")) as RuleCode;
}

/** Whether one fault can't be told beside those of another field, or is told once for both. */
function isBound(
  fault: string,
  others: readonly string[],
  { value: one }: Broken,
  { value: other }: Broken,
): boolean {
  const isOnce = one === other && others.some((told) => codeOf(told) === codeOf(fault));
  return isOnce || others.some((told) => restsOn[codeOf(fault)]?.includes(codeOf(told)));
}

describe("every rule that a command breaks is told at once", () => {
  it("two fields that are wrong each alone are both told together, save what rests on the other one", () => {
    const seen = { pairs: 0, types: new Set<string>(), bound: new Set<string>() };
    let turns = 0;
    onEveryTurn(
      25,
      ({ command, before, context, answer }) => {
        turns += 1;
        if (!answer.ok) return;
        const broken = brokenOneByOne(before, command, context, turns);
        for (const [at, one] of broken.entries()) {
          for (const other of broken.slice(at + 1)) {
            const both = withAt(withAt(command, one.path, one.value), other.path, other.value);
            const told = faultsOf(before, both, context);
            const pairs = [
              [one, other],
              [other, one],
            ] as const;
            for (const [own, beside] of pairs) {
              const hidden = own.faults.filter((fault) => !told.includes(fault));
              const left = hidden.filter((fault) => !isBound(fault, beside.faults, own, beside));
              for (const fault of hidden) if (!left.includes(fault)) seen.bound.add(codeOf(fault));
              expect(left, `${JSON.stringify(both)} tells ${told.join(", ")}`).toEqual([]);
            }
            seen.pairs += 1;
            seen.types.add(command.type);
          }
        }
      },
      { spoiled: 0 },
    );
    expect(seen.pairs).toBeGreaterThan(triesOf(2_500));
    expect(seen.types.size).toBeGreaterThan(Math.min(15, triesOf(50)));
  });
});
