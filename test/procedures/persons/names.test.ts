import { describe, expect, it } from "vitest";
import { type Actor, type Command, type PersonFact, type PersonInput, preview } from "../../../src/index.js";
import { policyOf } from "../../support/settings.js";
import {
  acceptance,
  by,
  codes,
  context,
  domain,
  factsWith,
  hospital,
  inszOfName,
  facts as known,
  newPerson,
  refusal,
  site,
  world,
} from "../../support/world.js";

/** Each command that opens the account of a person whose names are typed. */
const opening: readonly (readonly [path: string, command: (person: PersonInput) => Command, actor: Actor])[] =
  [
    ["person", (person) => ({ type: "AddUser", scope: site, person }), by.sitemanager],
    ["person", (person) => ({ type: "AppointCoAccessManager", scope: domain, person }), by.manager],
    ["person", (person) => ({ type: "AppointCoChiefAccessManager", scope: hospital, person }), by.chief],
    ["manager", (manager) => ({ type: "ReplaceSiteManager", scope: site, manager }), by.unitmanager],
    ["manager", (manager) => ({ type: "ReplaceAccessManager", scope: domain, manager }), by.chief],
  ];

const named = (names: PersonFact) => ({
  facts: factsWith({
    persons: {
      ...known.persons,
      [inszOfName("newcomer")]: {
        ties: [{ enterprise: hospital, as: "employee" }],
        legalFunctions: [],
        ...names,
      } as PersonFact,
    },
  }),
});
const typed = (names: object) => newPerson("newcomer", names);
const register = { firstName: "José Maria", lastName: "VAN DEN BROECK" };

describe("a typed name", () => {
  it.each(opening)("takes the register's spelling in %s.insz", (_, command, actor) => {
    for (const names of [
      { firstName: "jose", lastName: "Van den Broeck" },
      { firstName: "José Maria Anna", lastName: "van-den-broeck" },
      { firstName: " JOSÉ  MARIA ", lastName: "Vandenbroeck" },
    ]) {
      const answer = acceptance(command(typed(names)), actor, named(register));
      expect(answer.events[0]?.data).toMatchObject(register);
      const again = acceptance(command(typed(names)), actor, named(register), answer.registry);
      expect(again.events).toEqual([]);
    }
  });

  it.each(opening)(
    "that is another is refused in %s, and nothing tells the right one",
    (path, command, actor) => {
      const wrong = command(typed({ firstName: "Kim", lastName: "Peeters" }));
      const more = named(register);
      expect(refusal(wrong, actor, more)).toEqual([
        { code: "person.name-differs", path: [path, "firstName"], params: {} },
        { code: "person.name-differs", path: [path, "lastName"], params: {} },
      ]);
      const told = preview(world(), wrong, context(actor, more));
      expect(JSON.stringify(told)).not.toMatch(/BROECK|José/);
    },
  );

  it("stays as it was typed where the policy only warns, or the register told none", () => {
    const [, command, actor] = opening[0] as (typeof opening)[number];
    const names = { firstName: "Kim", lastName: "Peeters" };
    const policy = policyOf({ severities: { nameDiffers: "warn" } });
    const warned = acceptance(command(typed(names)), actor, { ...named(register), policy });
    expect(codes(warned.warnings)).toEqual([
      "person.name-differs at person.firstName",
      "person.name-differs at person.lastName",
    ]);
    expect(warned.events[0]?.data).toMatchObject(names);
    expect(acceptance(command(typed(names)), actor, named({})).events[0]?.data).toMatchObject(names);
  });

  it("of somebody without a first name is his name alone", () => {
    const [, command, actor] = opening[0] as (typeof opening)[number];
    for (const fact of [{ lastName: "Suharto" }, { firstName: " ", lastName: "Suharto" }]) {
      const { firstName: _, ...input } = typed({ lastName: "suharto" });
      const { events } = acceptance(command(input), actor, named(fact));
      expect(events[0]?.data).toMatchObject({ firstName: "", lastName: "Suharto" });
      expect(codes(refusal(command({ ...input, firstName: "X" }), actor, named(fact)))).toEqual([
        "person.name-differs at person.firstName",
      ]);
    }
  });

  it("is judged as a name, the register's is not", () => {
    const [, command, actor] = opening[0] as (typeof opening)[number];
    const long = { firstName: "x".repeat(120), lastName: "Peeters" };
    expect(codes(refusal(command(typed(long)), actor, named(register)))).toEqual([
      "person.name at person.firstName",
      "person.name-differs at person.lastName",
    ]);
    const names = { firstName: "An", lastName: "Peeters" };
    const odd = { firstName: `An ${"Maria ".repeat(30)}`, lastName: "Peeters" };
    expect(acceptance(command(typed(names)), actor, named(odd)).events[0]?.data).toMatchObject(odd);
  });
});
