import {
  type Answer,
  type MandateQuery,
  type MandateRow,
  mandatesOf,
  ownData,
  type Page,
  type Registry,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import {
  acting,
  by,
  clinic,
  codes,
  context,
  domain,
  employer,
  factsWith,
  hospital,
  inszOfName,
  facts as known,
  minute,
  played,
  type Turn,
  world,
} from "../../support/world.js";
import { answered, askedInAnyShape, askedOfSlices, refusedWith } from "../ask.js";

const subject = "social-security";
const give = (mandatary: { enterprise: string } | { insz: string }, more: object = {}): Turn => [
  { type: "GrantMandate", enterprise: hospital, mandatary, subject, from: "2026-03-02", ...more },
  by.chief,
];
const declaration = "social-risk-declaration";
const route: Turn = [
  { type: "SetRoute", scope: employer, declaration, recipient: { enterprise: clinic } },
  by.chief,
];
const page = (
  query: Partial<MandateQuery>,
  actor: Parameters<typeof context>[0],
  registry: Registry,
): Page<MandateRow> =>
  answered(mandatesOf(registry, { scope: hospital, side: "given", ...query }, context(actor)));

const registry = played([
  give({ enterprise: clinic }, { until: "2026-12-31" }),
  give({ insz: inszOfName("user1") }, { from: "2026-04-01" }),
  route,
]);

describe("the mandates of an enterprise", () => {
  const toClinic: MandateRow = {
    employer: { enterprise: hospital as never, name: "Example Hospital" },
    mandatary: { kind: "enterprise", enterprise: clinic as never, name: "Example Clinic" },
    mandates: [{ subject, from: "2026-03-02" as never, until: "2026-12-31" as never, live: true }],
    routed: [{ domain: employer as never, declaration }],
  };
  const toPerson = {
    employer: { enterprise: hospital, name: "Example Hospital" },
    mandatary: { kind: "person", insz: inszOfName("user1") },
    mandates: [{ subject, from: "2026-04-01", until: null, live: false }],
    routed: [],
  };

  it("are told to whoever gave them: to whom, for what, until when, and what is routed there", () => {
    const { rows, ...rest } = page({}, by.chief, registry);
    expect(rest).toEqual({ total: 2, page: 1, pages: 1 });
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual(toClinic);
    expect(rows).toContainEqual(toPerson);
    expect(page({ side: "held" }, by.chief, registry).rows).toEqual([]);
  });

  it("are told to the enterprise that holds them, with the name that the facts tell", () => {
    const query = { scope: clinic, side: "held" } as const;
    expect(page(query, by.otherchief, registry).rows).toEqual([toClinic]);
    expect(page({ ...query, side: "given" }, by.otherchief, registry).rows).toEqual([]);
    const facts = factsWith({
      enterprises: { [hospital]: { ...known.enterprises[hospital], name: "New Name" } },
    });
    const told = answered(mandatesOf(registry, query, context(by.otherchief, { facts })));
    expect(told.rows[0]?.employer.name).toBe("New Name");
  });

  it("are told to the person who holds them, save in a session that a password of somebody else opened", () => {
    const own = (means: string) =>
      answered(ownData(registry, context(acting("user1", "user", by.user1.scope, minute(55), means))));
    expect(own("eid").mandates).toEqual([toPerson]);
    expect(own("password").mandates).toBeNull();
  });

  it("come in pages, and a page looks at what stands on it", () => {
    const second = page({ pageSize: 1, page: 2 }, by.chief, registry);
    expect(second).toMatchObject({ total: 2, page: 2, pages: 2 });
    expect(second.rows).toHaveLength(1);
    const keys = askedOfSlices(registry, (part) =>
      mandatesOf(part, { scope: hospital, side: "given", pageSize: 1 }, context(by.chief)),
    );
    expect(keys.filter((key) => key.startsWith("mandates:"))).toHaveLength(1);
    expect(keys.filter((key) => /^(members|tally)/.test(key))).toEqual([]);
  });

  it("end with their revocation, and are nobody else's", () => {
    const gone = played(
      [
        [
          { type: "RevokeMandate", enterprise: hospital, mandatary: { enterprise: clinic }, subject },
          by.chief,
        ],
      ],
      registry,
      40,
    );
    expect(page({ scope: clinic, side: "held" }, by.otherchief, gone).rows).toEqual([]);
    expect(gone.parties.has(`held/${clinic}` as never)).toBe(false);
    const ask = (actor: Parameters<typeof context>[0], scope: string): unknown => {
      const answer: Answer<unknown> = mandatesOf(world(), { scope, side: "given" }, context(actor));
      return codes(refusedWith(answer) as never);
    };
    expect(ask(by.otherchief, hospital)).toEqual(["permission.denied"]);
    expect(ask(by.manager, hospital)).toEqual(["permission.denied"]);
    expect(ask(by.contactCentre, hospital)).toEqual(["permission.denied"]);
    expect(ask(by.chief, domain)).toEqual(["input.shape at scope"]);
    askedInAnyShape(hospital as never, (query) => mandatesOf(world(), query, context(by.chief)));
  });
});
