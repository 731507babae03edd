import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Actor,
  type Command,
  type CommandType,
  can,
  decide,
  decodeCommand,
  decodeEvent,
  factsNeeded,
  handle,
  keysOf,
  type PermissionQuestion,
  restore,
  snapshot,
  withoutSecrets,
} from "../../src/index.js";
import { anyInput } from "../../src/testing/hostile.js";
import { fullCommands } from "../support/commands.js";
import {
  counted,
  expectNothingPolluted,
  hostileAt,
  replacedAt,
  valuesIn,
  violationsOf,
} from "../support/spoil.js";
import { by, context, domain, newPerson, password, site, world } from "../support/world.js";

const types = Object.keys(fullCommands) as CommandType[];
const question: PermissionQuestion = {
  action: "block-user",
  scope: site,
  targets: ["user1"],
  field: "accounts",
};

describe("whatever comes in", () => {
  it.each(hostileAt([]).map(([name, value]) => [name, value] as const))(
    "%s is refused by handle",
    (_, hostile) => {
      const before = JSON.stringify(snapshot(world()));
      const command = hostile as Command;
      expect(violationsOf(handle(world(), command, context(by.chief)))).toEqual(
        violationsOf(decide(world(), command, context(by.chief))),
      );
      expect(factsNeeded(world(), command, context(by.chief))).toEqual([]);
      expect(keysOf(null, command, context(by.chief))).toEqual([]);
      expect(JSON.stringify(snapshot(world()))).toBe(before);
      expectNothingPolluted();
    },
  );

  it("gives no exception anywhere in a question for `can`", () => {
    for (const { path } of valuesIn(question)) {
      for (const [, hostile] of hostileAt(path)) {
        for (const actor of [by.sitemanager, by.contactCentre, by.director]) {
          const asked = replacedAt(question, path, hostile) as PermissionQuestion;
          const answer = can(world(), asked, context(actor));
          if (!answer.ok) violationsOf(answer as never);
        }
      }
    }
    const accounts = Array<string>(1001).fill("user1");
    expect(
      violationsOf(can(world(), { ...question, targets: accounts }, context(by.sitemanager)) as never),
    ).toEqual([{ code: "limit.exceeded", path: ["targets"], params: { limit: 1000 } }]);
    expect(can(world(), question, context(by.sitemanager))).toEqual({ ok: true });
    expectNothingPolluted();
  });

  it("is read once by `can` as well", () => {
    const counts = new Map<string, number>();
    const asked = counted(question, counts) as PermissionQuestion;
    expect(can(world(), asked, context(by.sitemanager)).ok).toBe(true);
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
  });

  it.each(types)("%s is read once by handle, and stays as it was", (type) => {
    const counts = new Map<string, number>();
    const sent = structuredClone(fullCommands[type]);
    const twice = counted(sent, counts) as Command;
    expect(handle(world(), twice, context(by.manager))).toEqual(
      handle(world(), fullCommands[type], context(by.manager)),
    );
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
    expect(sent).toEqual(fullCommands[type]);
    for (const { value } of valuesIn(sent))
      if (typeof value === "object") expect(Object.isFrozen(value)).toBe(false);
  });

  it("never makes an exception, whatever fast-check thinks of", () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const answers = [
          handle(world(), input as Command, context(by.chief)),
          can(world(), input as PermissionQuestion, context(by.chief)),
          decodeCommand(input),
          decodeEvent(input),
          restore(input),
        ];
        for (const answer of answers) if (!answer.ok) violationsOf(answer as never);
        withoutSecrets(input);
      }),
    );
    expectNothingPolluted();
  });

  it("an actor whom nobody made knows nothing and may nothing", () => {
    const odd: readonly unknown[] = [
      { kind: "account", account: "", role: "", scope: "" },
      { kind: "account", account: "chief", role: "__proto__", scope: domain },
      { kind: "account", account: "__proto__", role: "user", scope: site },
      { kind: "account", account: "user1", role: "user", scope: `${site}/x:1` },
    ];
    for (const actor of odd) {
      expect(violationsOf(can(world(), question, context(actor as Actor)) as never)[0]?.code).toBe(
        "actor.unknown",
      );
    }
  });
});

describe("no secret comes out", () => {
  const secret = "Uniek-Geheim1";
  const form = newPerson("newcomer", { password: secret, passwordConfirmation: secret });
  const commands: readonly Command[] = [
    { type: "AddUser", scope: site, person: form },
    { type: "AddUser", scope: site, person: { ...form, insz: "1", email: "" } },
    { type: "AddUser", scope: site, person: { ...form, passwordConfirmation: `${secret}x` } },
    { type: "AddUser", scope: site, person: { ...form, password: `${secret} é` } },
    { type: "AppointCoAccessManager", scope: domain, person: form },
    { type: "ReplaceSiteManager", scope: site, manager: form },
    { type: "ResetPassword", scope: site, account: "user1", password: secret, passwordConfirmation: secret },
    {
      type: "ResetPassword",
      scope: site,
      account: "ghost",
      password: secret,
      passwordConfirmation: password,
    },
    { type: "ResetPassword", scope: "x", account: "y z", password: secret, passwordConfirmation: secret },
    { type: "AddUser", scope: site, person: { ...form, password: [secret] } } as unknown as Command,
    { type: "Unknown", password: secret } as unknown as Command,
  ];

  it.each(commands)("of $type", (command) => {
    for (const actor of [by.chief, by.manager, by.sitemanager, by.user1, by.contactCentre]) {
      const answer = handle(world(), command, context(actor));
      const { registry, ...rest } = answer as { registry?: ReturnType<typeof world> };
      expect(JSON.stringify(rest) + (registry ? JSON.stringify(snapshot(registry)) : "")).not.toContain(
        "Uniek",
      );
    }
    const logged = withoutSecrets(command);
    expect(JSON.stringify(logged)).not.toContain("Uniek");
    expect(logged).toMatchObject({ type: command.type });
  });

  it("and everything else stays in the log", () => {
    const { password: _, passwordConfirmation: __, ...person } = form;
    expect(withoutSecrets(commands[0])).toEqual({ type: "AddUser", scope: site, person });
    for (const type of types) {
      if (JSON.stringify(fullCommands[type]).includes("password")) continue;
      expect(withoutSecrets(fullCommands[type])).toEqual(fullCommands[type]);
    }
  });

  it("of anything at all that goes into the log, in little time", () => {
    for (const [, hostile] of hostileAt([])) {
      withoutSecrets(hostile);
      withoutSecrets({ type: "AddUser", person: hostile });
    }
    const list: unknown[] = [];
    for (let at = 0; at < 20; at += 1) list.push(list);
    withoutSecrets(list);
    const deep = {
      a: { b: [{ password: secret, passwordConfirmation: secret, c: { password: { x: secret } } }] },
    };
    expect(withoutSecrets(deep)).toEqual({ a: { b: [{ c: {} }] } });
    expectNothingPolluted();
  });
});
