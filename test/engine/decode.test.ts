import { describe, expect, it } from "vitest";
import { type CommandType, commandTypes, decodeCommand, type Path } from "../../src/index.js";
import { fullCommands, leastCommands } from "../support/commands.js";
import {
  counted,
  droppedAt,
  expectNothingPolluted,
  hostileAt,
  replacedAt,
  valueAt,
  valuesIn,
  violationsOf,
  withProtoKey,
} from "../support/spoil.js";
import { hospital } from "../support/world.js";

const types = Object.keys(fullCommands) as CommandType[];
const at = (violations: readonly { code: string; path: Path }[]) =>
  violations.map(({ code, path }) => [code, path]);

/** Fields of a command or of an object in it, with their paths. */
function fieldsOf(type: CommandType): readonly Path[] {
  return valuesIn(fullCommands[type])
    .map(({ path }) => path)
    .filter((path) => typeof path.at(-1) === "string");
}

/** What may be absent of an object that may be absent itself. */
const optionalWithin: ReadonlySet<string> = new Set([
  "channel.certificate.enterprise",
  "assignments.0.language",
  "assignments.0.email",
  "assignments.0.localEmail",
  "merge.username",
]);

/** The commands in which `null` clears a field, and what it does not clear there. */
const clearing: Partial<Record<CommandType, readonly string[]>> = {
  UpdateUser: ["email"],
  UpdateOwnDetails: ["assignments", "assignments.0.email"],
};

function isCleared(type: CommandType, path: Path): boolean {
  return isOptional(type, path) && clearing[type]?.includes(path.join(".")) === false;
}

function isOptional(type: CommandType, path: Path): boolean {
  if (optionalWithin.has(path.join("."))) return true;
  const above = valueAt(leastCommands[type], path.slice(0, -1));
  return path[0] === "fields" || (above !== undefined && valueAt(leastCommands[type], path) === undefined);
}

/** A field of an enterprise or a person, which is missed as both are. */
const isOneOfTwo = (path: Path): boolean => ["mandatary", "recipient"].includes(String(path.at(-2)));

describe("decodeCommand", () => {
  it("knows every command", () => {
    expect([...commandTypes].sort()).toEqual([...types].sort());
  });

  it.each(types)("reads %s, with every field and with the fewest, into a fresh one", (type) => {
    for (const command of [fullCommands[type], leastCommands[type]]) {
      const sent: unknown = JSON.parse(JSON.stringify(command));
      const before = structuredClone(sent);
      const answer = decodeCommand(sent);
      expect(answer).toEqual({ ok: true, value: command });
      expect(answer.ok && answer.value).not.toBe(sent);
      expect(sent).toEqual(before);
      for (const { value } of valuesIn(sent)) {
        if (typeof value === "object") expect(Object.isFrozen(value)).toBe(false);
      }
    }
  });

  it.each(types)("misses each field of %s that must be there, and no other", (type) => {
    for (const path of fieldsOf(type)) {
      const answer = decodeCommand(droppedAt(fullCommands[type], path));
      if (path[0] === "type") expect(at(violationsOf(answer))).toEqual([["command.unknown", ["type"]]]);
      else if (isOptional(type, path)) expect(answer.ok, path.join(".")).toBe(true);
      else
        expect(at(violationsOf(answer))).toEqual([
          ["input.shape", isOneOfTwo(path) ? path.slice(0, -1) : path],
        ]);
    }
  });

  it.each(types)("wants each value of %s to be of its type", (type) => {
    for (const { path, value } of valuesIn(fullCommands[type])) {
      for (const wrong of [
        7,
        true,
        null,
        () => "x",
        Symbol("x"),
        1n,
        new Date(0),
        Array.isArray(value) ? {} : [],
      ]) {
        if (path.length === 0 || typeof value === typeof wrong) {
          if (typeof value !== "object" || path.length === 0) continue;
        }
        const answer = decodeCommand(replacedAt(fullCommands[type], path, wrong));
        if (wrong === null && isCleared(type, path)) expect(answer.ok).toBe(true);
        else if (path[0] === "type")
          expect(at(violationsOf(answer))).toEqual([["command.unknown", ["type"]]]);
        else
          expect(at(violationsOf(answer)), `${path.join(".")} ${String(wrong)}`).toEqual([
            ["input.shape", path],
          ]);
      }
    }
  });

  it.each(types)("takes no unknown key anywhere in %s, whatever it is called", (type) => {
    for (const { path, value } of valuesIn(fullCommands[type])) {
      if (typeof value !== "object" || value === null || Array.isArray(value) || path[0] === "fields")
        continue;
      for (const key of ["surplus", "constructor", "toString", ""]) {
        const sent = replacedAt(fullCommands[type], path, { ...value, [key]: "x" });
        expect(violationsOf(decodeCommand(sent))).toEqual([
          { code: "input.shape", path: [...path, key], params: { expected: "no-such-key" } },
        ]);
      }
      const sent = replacedAt(fullCommands[type], path, withProtoKey(value));
      expect(at(violationsOf(decodeCommand(sent)))).toEqual([["input.shape", [...path, "__proto__"]]]);
    }
    expectNothingPolluted();
  });

  it.each(types)("reads each field of %s at most once", (type) => {
    const counts = new Map<string, number>();
    expect(decodeCommand(counted(fullCommands[type], counts)).ok).toBe(true);
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
    expect(counts.size).toBeGreaterThanOrEqual(Object.keys(fullCommands[type]).length);
  });

  it.each(types)("takes nothing hostile at any place in %s", (type) => {
    for (const { path, value } of valuesIn(fullCommands[type])) {
      for (const [name, hostile] of hostileAt(path)) {
        const allowed =
          (hostile === undefined && isOptional(type, path)) ||
          (hostile === null && type in clearing) ||
          (path[0] === "fields" && typeof hostile === "object") ||
          (typeof value === "string" && typeof hostile === "string");
        const answer = decodeCommand(replacedAt(fullCommands[type], path, hostile));
        if (!allowed) {
          const first = violationsOf(answer)[0];
          expect(first?.path.slice(0, path.length), `${name} at ${path.join(".")}`).toEqual(
            path[0] === "type" ? ["type"] : path,
          );
        }
      }
    }
    expectNothingPolluted();
  });

  it("reports every fault, in the order of the fields", () => {
    const sent = {
      type: "AddUser",
      scope: hospital,
      person: { insz: 1, email: 2, account: "a b", shoe: 3 },
      applications: ["x", 4],
      functions: {},
      extra: 1,
    };
    expect(violationsOf(decodeCommand(sent))).toEqual([
      {
        code: "input.shape",
        path: ["scope"],
        params: { expected: "scope-at-level", levels: "domain,subdivision,site" },
      },
      { code: "input.shape", path: ["person", "insz"], params: { expected: "text" } },
      { code: "input.shape", path: ["person", "email"], params: { expected: "text" } },
      { code: "input.shape", path: ["person", "account"], params: { expected: "account-id" } },
      { code: "input.shape", path: ["person", "shoe"], params: { expected: "no-such-key" } },
      { code: "input.shape", path: ["applications", 1], params: { expected: "text" } },
      { code: "input.shape", path: ["functions"], params: { expected: "list" } },
      { code: "input.shape", path: ["extra"], params: { expected: "no-such-key" } },
    ]);
  });

  it.each(types)("knows the level of the scope of %s", (type) => {
    const command = fullCommands[type];
    if (!("scope" in command)) return;
    const any = [
      "UpdateUser",
      "BlockUsers",
      "UnblockUsers",
      "RemoveUsers",
      "RemovePersonEverywhere",
      "ResetPassword",
      "ConfirmReview",
    ];
    const below = [
      "AddUser",
      "AddUsers",
      "GrantApplications",
      "RevokeApplications",
      "AssignFunctions",
      "AssignFunctionsToUsers",
      "CopyUserRights",
      "MoveUser",
    ];
    const levels = command.scope.split("/").length - 1;
    const parts = `${hospital}/a:1/b:2/c:3`.split("/");
    for (const depth of [0, 1, 2, 3]) {
      const scope = parts.slice(0, depth + 1).join("/");
      const fits = any.includes(type) || (below.includes(type) ? depth > 0 : depth === levels);
      expect(decodeCommand({ ...command, scope }).ok, scope).toBe(fits);
    }
    for (const scope of [
      "",
      "0499910186",
      `${hospital}/`,
      `${hospital}/A:1`,
      `${hospital}/a:1/b:2/c:3/d:4`,
    ]) {
      expect(at(violationsOf(decodeCommand({ ...command, scope })))).toEqual([["input.shape", ["scope"]]]);
    }
  });
});

describe("a mandatary", () => {
  it("is an enterprise or a person, and never both", () => {
    const grant = fullCommands.GrantMandate;
    const route = fullCommands.SetRoute;
    const found = (command: unknown) => at(violationsOf(decodeCommand(command)));
    expect(decodeCommand({ ...grant, mandatary: { insz: "85073000160" } }).ok).toBe(true);
    expect(decodeCommand({ ...route, recipient: { insz: "85073000160" } }).ok).toBe(true);
    expect(decodeCommand({ ...route, recipient: "self" }).ok).toBe(true);
    expect(found({ ...grant, mandatary: { insz: "1", enterprise: "2" } })).toEqual([
      ["input.shape", ["mandatary", "enterprise"]],
    ]);
    expect(found({ ...grant, mandatary: "self" })).toEqual([["input.shape", ["mandatary"]]]);
  });

  it("tells every form that was expected", () => {
    const told = (command: unknown) => violationsOf(decodeCommand(command)).map(({ params }) => params);
    const {
      GrantMandate: grant,
      SetRoute: route,
      AddSite: site,
      RequestChiefAccessManager: file,
    } = fullCommands;
    const fields = "enterprise,insz";
    for (const neither of ["other", {}, 5, null, undefined]) {
      expect(told({ ...grant, mandatary: neither })).toEqual([{ expected: "object-with-one-of", fields }]);
      expect(told({ ...route, recipient: neither })).toEqual([
        { expected: "one-of,object-with-one-of", values: "self", fields },
      ]);
    }
    for (const neither of ["Bert", 5, null, []]) {
      expect(told({ ...site, manager: neither })).toEqual([{ expected: "one-of,object", values: "self" }]);
      expect(told({ ...file, chief: neither })).toEqual([
        { expected: "one-of,object", values: "representative" },
      ]);
    }
    expect(told({ ...fullCommands.UpdateUser, title: 5 })).toEqual([{ expected: "text,null" }]);
  });
});

describe("a ticket", () => {
  it("is 1 to 64 letters, digits and hyphens", () => {
    const of = (ticket: string) => decodeCommand({ ...fullCommands.WithdrawAppointmentRequest, ticket });
    expect([of("a").ok, of("A-9".padEnd(64, "x")).ok]).toEqual([true, true]);
    for (const ticket of ["", " a", "a b", "a_b", "a\n", "é", "x".repeat(65)]) {
      expect(at(violationsOf(of(ticket)))).toEqual([["input.shape", ["ticket"]]]);
    }
  });
});

describe("the limits of a command", () => {
  const exceeded = (path: Path, limit: number) => [{ code: "limit.exceeded", path, params: { limit } }];
  const many = (count: number): string[] => Array<string>(count).fill("x");

  it("cap texts, lists and own fields, by the default policy or the one that is given", () => {
    const block = fullCommands.BlockUsers;
    expect(decodeCommand({ ...block, accounts: many(1000) }).ok).toBe(true);
    expect(violationsOf(decodeCommand({ ...block, accounts: many(1001) }))).toEqual(
      exceeded(["accounts"], 1000),
    );
    const grant = fullCommands.GrantApplications;
    expect(decodeCommand({ ...grant, applications: many(200) }).ok).toBe(true);
    expect(violationsOf(decodeCommand({ ...grant, applications: many(201) }))).toEqual(
      exceeded(["applications"], 200),
    );
    const update = fullCommands.UpdateDomain;
    expect(decodeCommand({ ...update, email: "x".repeat(10_000) }).ok).toBe(true);
    expect(violationsOf(decodeCommand({ ...update, email: "x".repeat(10_001) }))).toEqual(
      exceeded(["email"], 10_000),
    );
    const fields = Object.fromEntries(many(201).map((_, n) => [`f${n}`, "x"]));
    expect(violationsOf(decodeCommand({ ...fullCommands.ActivateDomain, fields }))).toEqual(
      exceeded(["fields"], 200),
    );
    const limits = { users: 2, applications: 3, findings: 5, mandates: 6, text: 4 };
    expect(violationsOf(decodeCommand({ ...block, accounts: many(3) }, limits))).toEqual(
      exceeded(["accounts"], 2),
    );
    const confirm = fullCommands.ConfirmReview;
    const found = (count: number) => many(count).map(() => confirm.findings[0]);
    expect(decodeCommand({ ...confirm, findings: found(10_000) }).ok).toBe(true);
    expect(violationsOf(decodeCommand({ ...confirm, findings: found(10_001) }))).toEqual(
      exceeded(["findings"], 10_000),
    );
    expect(violationsOf(decodeCommand({ ...confirm, factsAt: "now", findings: found(6) }, limits))).toEqual(
      exceeded(["findings"], 5),
    );
  });

  it("do not look at what is over them", () => {
    const accounts = new Proxy(many(1001), {
      get(target, key) {
        if (key !== "length") throw new Error("read past the limit");
        return target.length;
      },
    });
    expect(violationsOf(decodeCommand({ ...fullCommands.BlockUsers, accounts }))).toEqual(
      exceeded(["accounts"], 1000),
    );
  });

  it("allow 200 keys and cut the name of an unknown one", () => {
    const keys = Object.fromEntries(many(201).map((_, n) => [`k${n}`, "x"]));
    expect(violationsOf(decodeCommand({ ...keys, type: "RemoveSite" }))).toEqual(exceeded([], 200));
    const [, found] = violationsOf(decodeCommand({ type: "RemoveSite", ["x".repeat(100_000)]: 1 }));
    expect(JSON.stringify(found).length).toBeLessThan(300);
  });

  it("end a list at its first hole", () => {
    const sparse: unknown[] = ["user1"];
    sparse[5] = "user2";
    expect(violationsOf(decodeCommand({ ...fullCommands.BlockUsers, accounts: sparse }))).toEqual([
      { code: "input.shape", path: ["accounts", 1], params: { expected: "list-without-holes" } },
    ]);
  });

  it("want well-formed text", () => {
    expect(violationsOf(decodeCommand({ ...fullCommands.UpdateDomain, email: "\udc00x" }))).toEqual([
      { code: "input.shape", path: ["email"], params: { expected: "well-formed-text" } },
    ]);
  });
});
