import {
  type AccountActor,
  type AccountId,
  type Context,
  can,
  contextAt,
  invariantFaults,
  menu,
  type Role,
  roles,
  type Scope,
  welcome,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { hospital, omar } from "../../examples/facts/hospital.js";
import { hilde, practice } from "../../examples/facts/practice.js";
import { cast, everyRole } from "../../examples/j11-every-role.js";
import { outcomesOf } from "./outcome.js";

const story = everyRole();
const { registry } = story;
const as = (actor: AccountActor): Context => contextAt(story.context.now, actor, story.context);
const actors: readonly AccountActor[] = Object.values(cast);

/** For each role, the places where its menu offers an action. */
function whereOffered(action: string): Readonly<Record<string, readonly string[]>> {
  const places = {
    hospital,
    domain: { scope: hospital.domain },
    north: hospital.north,
    clinic: hospital.clinic,
  };
  return Object.fromEntries(
    Object.entries(cast).map(([name, actor]) => [
      name,
      Object.entries(places).flatMap(([place, { scope }]) => {
        const answer = menu(registry, { scope }, as(actor));
        return answer.ok && (answer.value.actions as readonly string[]).includes(action) ? [place] : [];
      }),
    ]),
  );
}

/** For each role, those of the others to whom it may do something, in the place where they are. */
function whomOf(
  action: "block-user" | "edit-user" | "reset-password",
): Readonly<Record<Role, readonly Role[]>> {
  const entries = actors.map((actor) => [
    actor.role,
    actors
      .filter(({ account, scope }) => {
        const question = { action, scope, targets: [account], field: "account" } as const;
        return can(registry, question, as(actor)).ok;
      })
      .map(({ role }) => role),
  ]);
  return Object.fromEntries(entries) as Record<Role, readonly Role[]>;
}

describe("J11, a day as each role", () => {
  it("has somebody in every role, but for the court's curator", () => {
    expect(actors.map(({ role }) => role)).toEqual(roles.filter((role) => role !== "curator"));
    expect(invariantFaults(registry)).toEqual([]);
  });

  it("lets some things happen, and refuses the others", () => {
    const commands = story.steps.flatMap((step, at) => ("command" in step ? [outcomesOf(story)[at]] : []));
    expect(commands).toEqual([
      { refused: ["permission.denied"] },
      { events: ["AssignmentBlocked"] },
      { events: ["AssignmentUnblocked"] },
      { refused: ["permission.rank"] },
      { refused: ["manager.replace-only"] },
      { events: ["PasswordReset"] },
      { refused: ["account.held-elsewhere"] },
      { refused: ["account.held-elsewhere"] },
    ]);
  });

  it("shows a blocked co-manager no menu, and the same one as before once he is unblocked", () => {
    const menus = story.steps.flatMap((step) =>
      "chooses" in step && step.as === cast.coAccessManager ? [step.answer] : [],
    );
    expect(menus).toMatchObject([{ ok: false, violations: [{ code: "actor.blocked" }] }, { ok: true }]);
  });

  it("shows each on the welcome page the role that he has come for", () => {
    for (const actor of actors) {
      const answer = welcome(registry, as(actor));
      const shown = answer.ok ? answer.value.enterprises : [];
      expect(shown.map(({ name }) => name)).toEqual([hospital.name]);
      expect(shown[0]?.roles[0]).toEqual({
        role: actor.role,
        scope: actor.scope,
        byOffice: false,
        hindrances: [],
      });
    }
  });

  it("shows who works for two enterprises both of them", () => {
    const answer = welcome(
      registry,
      as({ kind: "account", account: hilde.account, role: "user", scope: "" }),
    );
    const shown = answer.ok ? answer.value.enterprises : [];
    expect(shown.map(({ name, roles: held }) => [name, held[0]?.role])).toEqual([
      [practice.name, "chief-access-manager"],
      [hospital.name, "user"],
    ]);
  });

  it("offers each action where it belongs, to whoever may take it there", () => {
    expect(whereOffered("manage-co-chiefs")).toMatchObject({ chief: ["hospital"], coChief: [] });
    expect(whereOffered("replace-access-manager")).toMatchObject({
      chief: ["domain"],
      coChief: ["domain"],
      accessManager: [],
    });
    expect(whereOffered("manage-co-access-managers")).toMatchObject({
      accessManager: ["domain"],
      coAccessManager: [],
    });
    expect(whereOffered("add-user")).toEqual({
      chief: ["domain", "north", "clinic"],
      coChief: ["domain", "north", "clinic"],
      accessManager: ["domain", "north", "clinic"],
      coAccessManager: ["domain", "north", "clinic"],
      subdivisionManager: ["north", "clinic"],
      siteManager: ["clinic"],
      user: [],
    });
    expect(whereOffered("edit-own-data").user).toEqual(["hospital", "domain", "north", "clinic"]);
    expect(Object.values(whereOffered("manage-sender")).flat()).toEqual([]);
  });

  it("lets each manage only those who rank below him", () => {
    const [chief, coChief, accessManager, coAccessManager, subdivisionManager, siteManager, user] =
      actors.map(({ role }) => role);
    const below = {
      "chief-access-manager": [
        coChief,
        accessManager,
        coAccessManager,
        subdivisionManager,
        siteManager,
        user,
      ],
      "co-chief-access-manager": [accessManager, coAccessManager, subdivisionManager, siteManager, user],
      "access-manager": [coAccessManager, subdivisionManager, siteManager, user],
      "co-access-manager": [subdivisionManager, siteManager, user],
      "subdivision-manager": [siteManager, user],
      "site-manager": [user],
      user: [],
    };
    expect(whomOf("edit-user")).toEqual(below);
    expect(whomOf("block-user")).toEqual(below);
    expect(whomOf("reset-password")).toEqual(below);
    for (const whom of Object.values(below)) expect(whom).not.toContain(chief);
  });

  it("tells a site manager the same of a chief elsewhere as of anybody who works elsewhere too", () => {
    const [ofOmar, ofHilde] = story.steps
      .filter((step) => "command" in step && step.command.type === "ResetPassword")
      .slice(1)
      .map((step) => ("outcome" in step && !step.outcome.ok ? JSON.stringify(step.outcome) : ""));
    expect(ofOmar).toContain("account.held-elsewhere");
    expect(ofHilde).toBe(ofOmar?.replaceAll(omar.account, hilde.account));
    expect(ofHilde).not.toMatch(new RegExp(`${practice.scope}|${practice.name}|chief`));
    expect(registry.accounts.get(hilde.account as AccountId)?.passwordTiedTo).toBeNull();
    expect(registry.members.get(hospital.clinic.scope as Scope)?.has(hilde.account as AccountId)).toBe(true);
  });

  it("tells a user who is responsible for her, up to the chief", () => {
    expect(outcomesOf(story).at(-1)).toEqual({
      responsible: ["site-manager", "subdivision-manager", "access-manager", "chief-access-manager"],
    });
  });
});
