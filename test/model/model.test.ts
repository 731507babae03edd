import { describe, expect, test } from "vitest";
import type { Actor } from "../../src/context/actor.js";
import { type Context, contextAt } from "../../src/context/context.js";
import type { Facts } from "../../src/context/facts.js";
import type { PersonInput } from "../../src/form/person.js";
import type { Command } from "../../src/procedures/commands.js";
import { Model, type ModelAnswer, modelFaults } from "./model.js";

const enterprise = "0412398765";
const unit = `${enterprise}/mammography-screening:${enterprise}`;
const permissive: Facts = { permissive: true };

/** The n-th man born on 30 July 1985. */
function insz(n: number): string {
  const nine = `850730${String(2 * n + 1).padStart(3, "0")}`;
  return nine + String(97n - (BigInt(nine) % 97n)).padStart(2, "0");
}

function person(n: number, more: Partial<PersonInput> = {}): PersonInput {
  return {
    insz: insz(n),
    email: `mail${n}@example.be`,
    account: `account-${n}`,
    username: `username${n}`,
    usernameConfirmation: `username${n}`,
    password: "secret-word-1",
    passwordConfirmation: "secret-word-1",
    firstName: "Sam",
    lastName: "Peeters",
    ...more,
  };
}

function context(actor: Actor, facts: Facts = permissive, minute = 0): Context {
  const now = `2026-03-02T10:${String(minute).padStart(2, "0")}:00.000Z`;
  return contextAt(now, actor, { facts });
}

const representative: Actor = {
  kind: "legal-representative",
  insz: insz(0),
  session: { loggedInAt: "2026-03-02T09:00:00.000Z", means: "eid" },
};
const chief: Actor = { kind: "account", account: "chief", role: "chief-access-manager", scope: enterprise };

const appointment: Command = {
  type: "AppointChiefAccessManager",
  enterprise: "412.398.765",
  chief: { insz: "self", account: "chief", email: "info@example.be", phone: "+32 2 123 45 67" },
  declaration: true,
};

const activation: Command = {
  type: "ActivateDomain",
  enterprise,
  kind: "mammography-screening",
  email: "unit@example.be",
  manager: "self",
};

function registered(...more: Command[]): Model {
  const model = new Model();
  expect(model.handle(appointment, context(representative)).ok).toBe(true);
  for (const command of more) expect(model.handle(command, context(chief))).toMatchObject({ ok: true });
  return model;
}

function codes(answer: ModelAnswer): string[] {
  return answer.ok ? [] : answer.violations.map(({ code, path }) => `${code} ${path.join(".")}`.trim());
}

function types(answer: ModelAnswer): string[] {
  return answer.ok ? answer.events.map(({ type }) => type) : [];
}

describe("the reference model, appointing a chief access manager", () => {
  test("registers the enterprise and opens what opens by itself", () => {
    const answer = new Model().handle(appointment, context(representative));
    expect(types(answer).slice(0, 5)).toEqual([
      "EnterpriseRegistered",
      "AccountOpened",
      "ChiefAccessManagerAppointed",
      "DomainActivated",
      "ManagerAppointed",
    ]);
    expect(types(answer).at(-1)).toBe("ConfirmationRequested");
    expect(answer).toMatchObject({ ok: true, claims: [`insz:${insz(0)}`] });
    expect(answer.ok && answer.events.every(({ metadata }) => metadata.permissiveFacts)).toBe(true);
  });

  test("opens an employer's domain for each NSSO number that the facts give", () => {
    const facts: Facts = {
      enterprises: { [enterprise]: { name: "Example NV", nssoNumbers: ["134567808"] } },
      persons: {
        [insz(0)]: {
          firstName: "An",
          lastName: "Maes",
          legalFunctions: [{ enterprise, as: "director", signingAuthority: true }],
        },
      },
    };
    const model = new Model();
    const answer = model.handle(appointment, context(representative, facts));
    expect(answer.ok && answer.events[0]?.metadata).not.toHaveProperty("permissiveFacts");
    expect(model.state.places.map(({ scope }) => scope)).toContain(`${enterprise}/employer-nsso:134567808`);
  });

  test("asks for eID, and for the facts", () => {
    const session = { loggedInAt: "2026-03-02T09:00:00.000Z", means: "itsme" };
    const actor: Actor = { kind: "legal-representative", insz: insz(0), session };
    expect(new Model().decide(appointment, context(actor, {}))).toEqual({
      ok: false,
      violations: [
        { code: "authentication.eid-required", path: [], params: {} },
        { code: "facts.missing", path: [], params: { fact: "legal-functions" } },
      ],
    });
  });

  test("accepts a repetition without events, and refuses the chief to appoint himself anew", () => {
    const model = registered();
    const again = { ...appointment, chief: { ...appointment.chief, email: "other@example.be" } };
    expect(model.decide(appointment, context(representative))).toEqual({
      ok: true,
      events: [],
      warnings: [],
      claims: [],
    });
    expect(codes(model.decide(again, context(representative)))).toEqual([
      "chief.self-reappointment chief.insz",
    ]);
  });

  test("replaces the chief, who loses that office alone", () => {
    const model = registered({ type: "AppointCoChiefAccessManager", scope: enterprise, person: person(1) });
    const next: Command = {
      ...appointment,
      chief: { insz: insz(1), email: "info@example.be", phone: "021234567" },
      requester: { email: "me@example.be", phone: "021234567" },
    };
    const answer = model.handle(next, context(representative));
    expect(types(answer)).toEqual(["ChiefAccessManagerReplaced", "ConfirmationRequested"]);
    expect(answer.ok && answer.warnings.map(({ code }) => code)).toEqual(["chief.exists"]);
    expect(model.state.accounts.map(({ assignments }) => assignments.map(({ role }) => role))).toEqual([
      [],
      ["chief-access-manager"],
    ]);
  });
});

describe("the reference model, on domains and places", () => {
  test("leaves a domain to the chief's office, and knows him there as its manager", () => {
    const model = registered(activation);
    const domain = model.state.places.at(-1);
    expect(domain?.manager).toEqual({ kind: "office", office: enterprise });
    const actor: Actor = { kind: "account", account: "chief", role: "access-manager", scope: unit };
    const command: Command = { type: "AppointCoAccessManager", scope: unit, person: person(1) };
    const answer = model.handle(command, context(actor));
    expect(types(answer)).toEqual(["AccountOpened", "AssignmentAdded"]);
    expect(answer).toMatchObject({ claims: ["username:username1", `insz:${insz(1)}`] });
  });

  test("says everything that is wrong with a domain at once", () => {
    const command: Command = {
      ...activation,
      kind: "mammography-screening",
      email: "",
      applications: ["cirro", "access-management", "cirro"],
      manager: person(1, { insz: "1", lastDay: "2026-02-30" }),
    };
    expect(codes(registered(activation).decide(command, context(chief)))).toEqual([
      "domain.already-active kind",
      "field.required email",
      "application.not-in-catalogue applications.0",
      "application.not-in-catalogue applications.1",
      "insz.format manager.insz",
      "input.shape manager.lastDay",
    ]);
  });

  test("lifts a user who becomes manager of a site, and removes the site with him", () => {
    const subdivision = `${unit}/mammography-unit:12817`;
    const site = `${subdivision}/mammography-site:12818`;
    const place = { email: "place@example.be", name: "Place", manager: "self" } as const;
    const model = registered(
      activation,
      { ...place, type: "AddSubdivision", scope: unit, kind: "mammography-unit", number: "12817" },
      { ...place, type: "AddSite", scope: subdivision, kind: "mammography-site", number: "12818" },
      { type: "AddUser", scope: site, person: person(1, { title: "mr" }), applications: ["heracles"] },
      { type: "ReplaceSiteManager", scope: site, manager: { insz: insz(1), email: "new@example.be" } },
    );
    expect(model.state.accounts[1]?.assignments).toMatchObject([
      { role: "site-manager", title: "mr", email: "new@example.be", applications: [{ id: "heracles" }] },
    ]);
    const removal = model.handle({ type: "RemoveSite", scope: site }, context(chief));
    expect(types(removal)).toEqual(["SiteRemoved"]);
    expect(model.state.accounts[1]?.assignments).toEqual([]);
    expect(modelFaults(model.state)).toEqual([]);
  });

  test("counts in its snapshot who carries what, at every level above", () => {
    const model = registered(activation, {
      type: "AddUser",
      scope: unit,
      person: person(1),
      applications: ["ehealth-box"],
    });
    expect(model.snapshot().indexes.carriers).toEqual({
      [enterprise]: { "ehealth-box": 1 },
      [unit]: { "ehealth-box": 1 },
    });
  });
});

describe("the reference model, on who may do what", () => {
  test("keeps an actor to his role, his place and lower ranks", () => {
    const co: Command = { type: "AppointCoAccessManager", scope: unit, person: person(1) };
    const model = registered(activation, co, { type: "AddUser", scope: unit, person: person(2) });
    const actor: Actor = { kind: "account", account: "account-1", role: "co-access-manager", scope: unit };
    const block = (...accounts: string[]): Command => ({ type: "BlockUsers", scope: unit, accounts });
    expect(codes(model.decide({ ...activation, kind: "hospital" }, context(actor)))).toEqual([
      "permission.denied",
    ]);
    expect(codes(model.decide(block("account-1"), context(actor)))).toEqual(["permission.denied accounts.0"]);
    expect(codes(model.decide(block("account-2", "account-2", "nobody"), context(actor)))).toEqual([
      "selection.duplicate accounts.1",
      "user.unknown accounts.2",
    ]);
    expect(types(model.handle(block("account-2"), context(actor)))).toEqual(["AssignmentBlocked"]);
    expect(codes(model.decide(block("account-2"), context(actor)))).toEqual(["status.already accounts.0"]);
  });

  test("resets nobody's password who holds something elsewhere", () => {
    const model = registered(
      activation,
      { type: "AppointCoAccessManager", scope: unit, person: person(1) },
      { type: "AddUser", scope: unit, person: person(2) },
      { ...activation, kind: "ehealth-care" },
      {
        type: "AddUser",
        scope: `${enterprise}/ehealth-care:${enterprise}`,
        person: { insz: insz(2), email: "two@example.be" },
      },
    );
    const actor: Actor = { kind: "account", account: "account-1", role: "co-access-manager", scope: unit };
    const password = "another-word-2";
    const command: Command = {
      type: "ResetPassword",
      scope: unit,
      account: "account-2",
      password,
      passwordConfirmation: password,
    };
    expect(codes(model.decide(command, context(actor)))).toEqual(["account.held-elsewhere account"]);
    expect(types(model.handle(command, context(chief)))).toEqual(["PasswordReset"]);
    expect(model.state.accounts[2]?.passwordTiedTo).toMatchObject({ scope: enterprise, rank: 6 });
    expect(types(model.handle(command, context({ kind: "contact-centre" })))).toEqual(["PasswordReset"]);
    expect(model.state.accounts[2]?.passwordTiedTo).toBeNull();
  });
});
