import { describe, expect, it } from "vitest";
import { type Command, preview } from "../../src/index.js";
import { inszOf } from "../../src/testing/synthetic.js";
import { adding } from "../access/situations.js";
import { at, now, previewed } from "../support/previewed.js";
import { loading } from "../support/slices.js";
import {
  by,
  context,
  employer,
  hospital,
  inszOfName,
  facts as known,
  newPerson,
  played,
  site,
  type Turn,
  unit,
  world,
} from "../support/world.js";

describe("two accounts that are one person's", () => {
  const other = inszOf({ year: 1980, month: 4, day: 12, sequence: 103 });
  const registry = played(
    [
      adding(),
      [
        {
          type: "AddUser",
          scope: unit,
          person: newPerson("secondcomer", { insz: other }),
          applications: ["ehealth-box"],
        },
        by.manager,
        { facts: { ...known, permissive: true } },
      ],
    ],
    world(),
    10,
  );
  const merge: Turn = [
    {
      type: "CorrectPersonNumber",
      account: "newcomer",
      insz: other,
      merge: { account: "newcomer", username: "newcomerlogin" },
    },
    by.contactCentre,
  ];

  it("become one, and what the other could open moves over without a new delay", () => {
    const { changed, gained, lost, delayed } = previewed(registry, merge);
    expect(changed).toEqual([
      { key: "account:newcomer", change: "changed" },
      { key: "account:secondcomer", change: "removed" },
      { key: "former:secondcomer", change: "added" },
    ]);
    const moved = ["access-management", "ehealth-box"];
    expect(lost).toEqual(moved.map((one) => at("secondcomer", unit, one)));
    expect(gained).toEqual(moved.map((one) => at("newcomer", unit, one, now)));
    expect(delayed).toEqual([]);
  });
});

describe("a person who is erased", () => {
  const insz = inszOfName("user2");
  const mandate: Turn = [
    {
      type: "GrantMandate",
      enterprise: hospital,
      mandatary: { insz },
      subject: "social-security",
      from: "2026-01-01",
      until: "2026-03-02",
    },
    by.chief,
  ];
  const route: Turn = [
    {
      type: "SetRoute",
      scope: employer,
      declaration: "social-risk-declaration",
      recipient: { insz },
    },
    by.chief,
  ];
  const remove: Turn = [{ type: "RemoveUsers", scope: site, accounts: ["user2"] }, by.sitemanager];
  const registry = played([remove, mandate, route]);
  const erase: Command = { type: "ErasePerson", account: "user2", digests: ["digest-of-user2login"] };
  const nextDay = context(by.contactCentre, { now: "2026-03-03T09:00:00.000Z" });
  const ended = [
    { key: "account:user2", change: "removed" },
    { key: "former:user2", change: "added" },
    { key: `routing:${employer}`, change: "removed" },
    { key: `mandates:${hospital}/${insz}`, change: "removed" },
  ];

  it("takes with him the ended mandate and the route that still named him, and nobody's access", () => {
    const answer = preview(registry, erase, nextDay);
    expect(answer).toMatchObject({ changed: ended, gained: [], lost: [], delayed: [] });
  });

  it("takes the same with him on a slice, once that knows what names him", () => {
    const { value, keys } = loading(registry, (view) => preview(view, erase, nextDay));
    expect(keys).toContain(`routing:${employer}`);
    expect(value).toMatchObject({ changed: ended });
  });
});
