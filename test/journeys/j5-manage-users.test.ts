import type { AccountId, Scope, UserPage } from "toegangsbeheer";
import { nl } from "toegangsbeheer/messages/nl";
import { describe, expect, it } from "vitest";
import { anke, bram, chloe, fund, lies, starting } from "../../examples/facts/fund.js";
import { manageUsers } from "../../examples/j5-manage-users.js";
import { outcomesOf } from "./outcome.js";

const story = manageUsers();

const pages: readonly UserPage[] = story.steps.flatMap((step) =>
  "searches" in step && "ok" in step.answer && step.answer.ok ? [step.answer.value] : [],
);
const foundAt = (search: number): object => pages[search]?.rows.map(({ lastName }) => lastName) ?? {};

describe("J5, managing users", () => {
  it("is refused for each rule of names and passwords, for strangers and for other applications", () => {
    const commands = outcomesOf(story).filter((outcome) => !("found" in outcome || "exported" in outcome));
    expect(commands).toEqual([
      { refused: ["username.length", "username.characters", "username.confirmation"] },
      { refused: ["username.taken"] },
      {
        refused: [
          "password.length",
          "password.spaces",
          "password.characters",
          "password.variety",
          "password.confirmation",
        ],
      },
      { events: ["AccountOpened", "AssignmentAdded"] },
      { refused: ["insz.check-digits", "person.repeated"] },
      { events: starting.flatMap(() => ["AccountOpened", "AssignmentAdded"]) },
      { events: ["ApplicationsGranted", "ApplicationsGranted"] },
      { events: starting.map(() => "ApplicationsGranted") },
      { refused: ["application.not-in-catalogue"] },
      { refused: ["user.unknown"] },
      { events: ["AssignmentBlocked"] },
      { events: ["AssignmentUnblocked"] },
      { events: ["ApplicationsRevoked"] },
      {
        shown: [
          expect.stringContaining("Anke Bauwens"),
          expect.stringContaining("sinds 13/03/2026, gewijzigd op 16/03/2026"),
        ],
      },
      { events: ["AssignmentRemoved"] },
    ]);
  });

  it("changes nothing for a group in which one is a stranger", () => {
    expect(story.steps[9]?.registry).toBe(story.steps[8]?.registry);
  });

  it("finds by each filter whom it should", () => {
    expect(foundAt(0)).toEqual([lies.lastName]);
    expect(foundAt(1)).toEqual([chloe.lastName]);
    expect(foundAt(2)).toEqual([anke.lastName]);
    expect(foundAt(3)).toEqual(["Baert"]);
    expect(foundAt(4)).toEqual([chloe.lastName]);
    expect(foundAt(5)).toEqual([bram.lastName]);
    expect(foundAt(6)).toEqual([anke.lastName, lies.lastName, ...starting.map(({ lastName }) => lastName)]);
  });

  it("pages through sixteen", () => {
    expect(pages.slice(7).map(({ total, pages: count, rows }) => [total, count, rows.length])).toEqual([
      [16, 2, 10],
      [16, 2, 6],
    ]);
  });

  it("exports the fifteen who remain, under a line of heads", () => {
    const last = story.steps.at(-1);
    const answer = last && "exports" in last ? last.answer(nl) : undefined;
    const lines = answer?.ok ? answer.value.trimEnd().split("\r\n") : [];
    expect(lines).toHaveLength(16);
    expect(lines[0]).toContain("Gebruikersnaam");
  });

  it("leaves one user and those who started together with MyHandicap, and the removed one an account without a role", () => {
    const { accounts } = story.registry;
    const holders = [...accounts.values()].filter(({ assignments }) =>
      assignments.some(({ applications }) => applications.some(({ id }) => id === "my-handicap")),
    );
    expect(holders.map(({ id }) => id).sort()).toEqual(
      [lies, ...starting].map(({ account }) => account).sort(),
    );
    expect(accounts.get(chloe.account as AccountId)?.assignments).toEqual([]);
    expect(story.registry.members.get(fund.domain as Scope)?.size).toBe(15);
  });
});
