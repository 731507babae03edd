import { type Application, type ConditionCode, conditionCodes, type Registry } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { by, domain, minute, played, site, type Turn, unit, world } from "../support/world.js";
import { adding, catalogueWith, failing, later, loggedInBy, opening, withoutHeracles } from "./situations.js";

type Vector = ReadonlySet<ConditionCode>;

const flags = [true, false] as const;
const places = [
  [domain, "application.open-at-domain"],
  [unit, "application.open-at-subdivision"],
  [site, "application.open-at-site"],
] as const;

/** Every subset of these conditions. */
function* subsets(names: readonly ConditionCode[]): Generator<Vector> {
  for (let bits = 0; bits < 2 ** names.length; bits += 1) {
    yield new Set(names.filter((_, at) => (bits >> at) % 2 === 1));
  }
}

const told = (failed: Iterable<ConditionCode>): string => {
  const all = new Set(failed);
  return conditionCodes.filter((name) => all.has(name)).join();
};

/** The world in which exactly these fail of what commands decide; made within ten minutes. */
function situation(fails: Vector): Registry {
  const turns: Turn[] = [
    adding(site, {
      applications: fails.has("application.granted") ? [] : ["heracles"],
      functions: fails.has("function.held") ? [] : ["technologist"],
    }),
  ];
  for (const [scope, name] of places) if (fails.has(name)) turns.push(opening(scope, withoutHeracles));
  if (fails.has("assignment.active")) {
    turns.push([{ type: "BlockUsers", scope: site, accounts: ["newcomer"] }, by.manager]);
  }
  return played(turns, world(), 30);
}

/** What the catalogue asks of Heracles, so that exactly these of its own conditions fail. */
function demands(fails: Vector, asksFunction: boolean): Partial<Application> {
  return {
    level: fails.has("application.level") ? "domain" : "site",
    certificate: fails.has("certificate.held"),
    ...(!asksFunction && { functions: undefined as never }),
  };
}

const ofCommands: readonly ConditionCode[] = [
  "assignment.active",
  ...places.map(([, name]) => name),
  "application.granted",
  "function.held",
];
const ofMoment: readonly ConditionCode[] = [
  "application.level",
  "access.effective",
  "authentication.level",
  "certificate.held",
];
const ofWhoIsUnknown: readonly ConditionCode[] = [
  ...places.map(([, name]) => name),
  "application.level",
  "function.held",
  "authentication.level",
  "certificate.held",
];
const aboutTheApplication: readonly ConditionCode[] = [
  ...places.map(([, name]) => name),
  "application.granted",
  "application.level",
];
/** Here the application and the place are known: `may-open.test.ts` looks at those that are not. */
const varied = conditionCodes.filter((name) => name !== "application.known" && name !== "place.known");

/**
 * Why a vector of conditions cannot occur, where it cannot. All others can: whoever has an account may be blocked
 * with anything and everything, and each other condition varies by itself.
 */
function impossible(fails: Vector): string | null {
  if (!fails.has("account.known")) return null;
  if (!fails.has("assignment.active")) return "who has no account has no role";
  if (fails.has("access.effective")) return "who has no role waits for nothing";
  if (fails.has("application.granted")) return null;
  return [...aboutTheApplication, "function.held" as const].some((name) => fails.has(name))
    ? "without a role nothing is granted, save what any role opens: then nothing is asked of the application"
    : null;
}

describe("the vectors of conditions", () => {
  const seen = new Set<string>();

  it("of somebody with an account come out as they were made, all 1024 of them", () => {
    for (const made of subsets(ofCommands)) {
      const registry = situation(made);
      for (const moment of subsets(ofMoment)) {
        const expected = told([...made, ...moment]);
        const now = moment.has("access.effective") ? minute(41) : later;
        const session = loggedInBy(moment.has("authentication.level") ? "itsme" : "eid");
        const catalogue = catalogueWith("heracles", demands(moment, true));
        const found = told(failing(registry, { session }, { now, catalogue }));
        expect(found).toBe(expected);
        seen.add(found);
      }
    }
    expect(seen.size).toBe(1024);
  });

  it("of somebody without come out as they were made", () => {
    for (const made of subsets(ofWhoIsUnknown)) {
      const turns = places.filter(([, name]) => made.has(name));
      const registry = played(turns.map(([scope]) => opening(scope, withoutHeracles)));
      const session = loggedInBy(made.has("authentication.level") ? "itsme" : "eid");
      for (const isOpen of flags) {
        const catalogue = catalogueWith("heracles", {
          ...demands(made, made.has("function.held")),
          ...(isOpen && { opensWithAnyAssignment: true }),
        });
        const question = { account: "nobody", session };
        const found = told(failing(registry, question, { now: later, catalogue }));
        const ofApplication = isOpen
          ? [...made].filter((name) => name === "authentication.level" || name === "certificate.held")
          : [...made, "application.granted" as const];
        expect(found).toBe(told(["account.known", "assignment.active", ...ofApplication]));
        seen.add(found);
      }
    }
    expect(seen.size).toBe(1024 + 128 + 4);
  });

  it("are all that can occur", () => {
    const possible = [...subsets(varied)].filter((fails) => impossible(fails) === null);
    expect(possible.map(told).sort()).toEqual([...seen].sort());
    expect(2 ** varied.length - possible.length).toBe(892);
  });
});
