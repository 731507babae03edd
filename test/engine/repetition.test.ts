import { describe, expect, it } from "vitest";
import type { Actor, Command } from "../../src/index.js";
import {
  acceptance,
  by,
  codes,
  domain,
  factsWith,
  hospital,
  inszOfName,
  knownPerson,
  newPerson,
  phone,
  played,
  refusal,
  site,
  type Turn,
  unit,
} from "../support/world.js";

const form = newPerson("newcomer", { title: "mr", language: "nl" });
const contact = { email: "toegang@example.org", phone };
const facts = factsWith({
  enterprises: {
    [hospital]: {
      name: "Example Hospital",
      nssoNumbers: [],
      domainKinds: ["ehealth-care"],
      institutions: [
        { number: "12819", name: "Second site" },
        { number: "12820", name: "Second unit" },
      ],
    },
  },
});

const appointment = {
  type: "AppointChiefAccessManager",
  enterprise: hospital,
  chief: { insz: inszOfName("newcomer"), account: "newcomer", ...contact },
  requester: contact,
  declaration: true,
} as const;
const place = { email: "x@example.org", applications: ["heracles", "ehealth-box"], manager: form };

/** Each command that gives an id for something new, and the same with something else asked for. */
const repeatable: readonly (readonly [command: Command, actor: Actor, others: readonly Command[]])[] = [
  [
    appointment,
    by.director,
    [{ ...appointment, chief: { ...appointment.chief, email: "other@example.org" } }],
  ],
  [
    { type: "AppointCoChiefAccessManager", scope: hospital, person: form },
    by.chief,
    [{ type: "AppointCoChiefAccessManager", scope: hospital, person: { ...form, title: "mrs" } }],
  ],
  [
    { type: "AppointCoAccessManager", scope: domain, person: form },
    by.manager,
    [{ type: "AppointCoAccessManager", scope: domain, person: { ...form, email: "other@example.org" } }],
  ],
  [
    {
      type: "ActivateDomain",
      enterprise: hospital,
      kind: "ehealth-care",
      email: "x@example.org",
      applications: ["cirro", "raas"],
      manager: form,
    },
    by.chief,
    [
      {
        type: "ActivateDomain",
        enterprise: hospital,
        kind: "ehealth-care",
        email: "x@example.org",
        applications: ["cirro"],
        manager: form,
      },
    ],
  ],
  [
    { type: "ReplaceAccessManager", scope: domain, manager: form },
    by.chief,
    [{ type: "ReplaceAccessManager", scope: domain, manager: { ...form, language: "fr" } }],
  ],
  [
    { type: "ReplaceSubdivisionManager", scope: unit, manager: form },
    by.manager,
    [{ type: "ReplaceSubdivisionManager", scope: unit, manager: { ...form, lastName: "Other" } }],
  ],
  [
    { type: "ReplaceSiteManager", scope: site, manager: form },
    by.unitmanager,
    [{ type: "ReplaceSiteManager", scope: site, manager: { ...form, localEmail: "l@example.org" } }],
  ],
  [
    { type: "AddSubdivision", scope: domain, kind: "mammography-unit", number: "12820", ...place },
    by.manager,
    [
      {
        type: "AddSubdivision",
        scope: domain,
        kind: "mammography-unit",
        number: "12820",
        ...place,
        email: "other@example.org",
      },
    ],
  ],
  [
    { type: "AddSite", scope: unit, kind: "mammography-site", number: "12819", ...place },
    by.unitmanager,
    [{ type: "AddSite", scope: unit, kind: "mammography-site", number: "12819", ...place, applications: [] }],
  ],
  [
    {
      type: "AddUser",
      scope: site,
      person: form,
      applications: ["ehealth-box", "heracles"],
      functions: ["technologist"],
    },
    by.sitemanager,
    [
      {
        type: "AddUser",
        scope: site,
        person: form,
        applications: ["ehealth-box"],
        functions: ["technologist"],
      },
      { type: "AddUser", scope: site, person: form, applications: ["ehealth-box", "heracles"] },
      {
        type: "AddUser",
        scope: site,
        person: { ...form, username: "othername1", usernameConfirmation: "othername1" },
        applications: ["ehealth-box", "heracles"],
        functions: ["technologist"],
      },
      {
        type: "AddUser",
        scope: site,
        person: { ...form, lastDay: "2026-12-31" },
        applications: ["ehealth-box", "heracles"],
        functions: ["technologist"],
      },
    ],
  ],
  [
    { type: "AddUsers", scope: site, users: [{ ...form, applications: ["heracles"] }, newPerson("partner")] },
    by.sitemanager,
    [
      { type: "AddUsers", scope: site, users: [form, newPerson("partner")] },
      {
        type: "AddUsers",
        scope: site,
        users: [
          { ...form, applications: ["heracles"] },
          newPerson("partner", { email: "other@example.org" }),
        ],
      },
    ],
  ],
];

/** The same command as somebody types it again: another password, other capitals, another order. */
function retyped(command: Command): Command {
  return JSON.parse(JSON.stringify(command), (key, value: unknown) => {
    if (key === "password" || key === "passwordConfirmation") return `other-${key.length}-not the same`;
    if (key === "username" || key === "usernameConfirmation") return String(value).toUpperCase();
    if (key === "firstName" || key === "lastName") return ` ${String(value)} `;
    return key === "applications" && Array.isArray(value) ? [...value, ...value].reverse() : value;
  }) as Command;
}

describe("a repeated command", () => {
  it.each(repeatable)(
    "of $type is accepted without events, even when the password differs",
    (command, actor) => {
      const turn: Turn = [command, actor, { facts }];
      const registry = played([turn]);
      for (const again of [command, retyped(command)]) {
        const answer = acceptance(again, actor, { facts }, registry);
        expect([answer.events, answer.warnings, answer.claims]).toEqual([[], [], []]);
        expect(answer.registry).toBe(registry);
      }
    },
  );

  it.each(repeatable)(
    "of $type that asks for something else is judged like any other",
    (command, actor, others) => {
      const registry = played([[command, actor, { facts }]]);
      for (const other of others) {
        const found = codes(refusal(other, actor, { facts }, registry));
        expect(found.length).toBeGreaterThan(0);
      }
    },
  );

  it("needs the id: without it, or with another, it is an ordinary one", () => {
    const command: Command = { type: "AddUser", scope: site, person: form };
    const registry = played([[command, by.sitemanager]]);
    const { account: _, ...withoutId } = form;
    for (const person of [withoutId, { ...form, account: "elsewhere" }, knownPerson("newcomer")]) {
      expect(codes(refusal({ ...command, person }, by.sitemanager, {}, registry))).toContain(
        "assignment.exists at person.insz",
      );
    }
    const details = knownPerson("newcomer", { account: "newcomer" });
    expect(acceptance({ ...command, person: details }, by.sitemanager, {}, registry).events).toEqual([]);
  });

  it("is none once what it asked for is blocked or gone", () => {
    const command: Command = { type: "AddUser", scope: site, person: form };
    const blocked = played([
      [command, by.sitemanager],
      [{ type: "BlockUsers", scope: site, accounts: ["newcomer"] }, by.sitemanager],
    ]);
    expect(codes(refusal(command, by.sitemanager, {}, blocked))).toContain(
      "assignment.exists at person.insz",
    );
    const removed = played(
      [[{ type: "RemoveUsers", scope: site, accounts: ["newcomer"] }, by.sitemanager]],
      blocked,
      50,
    );
    expect(codes(refusal(command, by.sitemanager, {}, removed))).toContain(
      "user.credentials-fixed at person.username",
    );
  });

  it("is still judged for standing, and not for facts", () => {
    const command: Command = { type: "AddUser", scope: site, person: form };
    const registry = played([[command, by.sitemanager]]);
    expect(codes(refusal(command, by.user1, {}, registry))).toEqual(["permission.denied"]);
    expect(acceptance(command, by.sitemanager, { facts: {} }, registry).events).toEqual([]);
  });

  it("by office is no repetition: who manages already is told so", () => {
    const self: Command = { type: "ReplaceAccessManager", scope: domain, manager: "self" };
    const registry = played([[self, by.chief]]);
    expect(codes(refusal(self, by.chief, {}, registry))).toEqual(["manager.already at manager"]);
  });
});
