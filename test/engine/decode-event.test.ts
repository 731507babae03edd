import { describe, expect, it } from "vitest";
import {
  BrokenHistoryError,
  decodeEvent,
  type EventType,
  eventTypes,
  evolve,
  type Path,
  personalEvents,
  type RegistryEvent,
  replay,
  upcast,
} from "../../src/index.js";
import { eventOfEachType } from "../support/events.js";
import {
  counted,
  droppedAt,
  expectNothingPolluted,
  hostileAt,
  replacedAt,
  valuesIn,
  violationsOf,
  withProtoKey,
} from "../support/spoil.js";
import { holding, hospital, inszOfName, names, world } from "../support/world.js";

const events = eventOfEachType();
const types = [...events.keys()];
const example = (type: EventType): RegistryEvent => events.get(type) as RegistryEvent;
const at = (violations: readonly { code: string; path: Path }[]) =>
  violations.map(({ code, path }) => [code, path]);

/** Where a fault shows: what tells variants apart stands for the whole. */
function shownAt(path: Path): Path {
  return path.join(".") === "metadata.by.account" ? ["metadata", "by", "kind"] : path;
}

/** What changed: the rest is not told. */
function isUntold(type: EventType, path: Path): boolean {
  const channel = ["certificate", "sshKey", "applications"];
  return type === "ChannelUpdated"
    ? path.length === 2 && channel.includes(String(path[1]))
    : path[1] === "changes" && path.length > 2;
}

const lines: readonly string[] = [
  "name",
  "firstName",
  "lastName",
  "capacity",
  "reason",
  "requester",
  "owner",
  "issuer",
  "function",
  "channel",
  "application",
  "declaration",
  "subject",
];

/** True for text of any kind. */
function isLine(path: Path): boolean {
  return lines.includes(String(path.at(-1))) || path.slice(-2).join(".") === "certificate.enterprise";
}

describe("decodeEvent", () => {
  it("knows every event that commands give", () => {
    expect([...eventTypes].sort()).toEqual([...types].sort());
  });

  it.each(types)("reads %s back from JSON, fresh", (type) => {
    const sent: unknown = JSON.parse(JSON.stringify(example(type)));
    const before = structuredClone(sent);
    const answer = decodeEvent(sent);
    expect(answer).toEqual({ ok: true, value: example(type) });
    expect(answer.ok && answer.value).not.toBe(sent);
    expect(sent).toEqual(before);
    expect(Object.isFrozen(sent)).toBe(false);
  });

  it.each(types)(
    "misses each field of %s, save the note on permissive facts and changes that are not told",
    (type) => {
      for (const { path } of valuesIn(example(type))) {
        if (typeof path.at(-1) !== "string" || path[1] === "fields") continue;
        const answer = decodeEvent(droppedAt(example(type), path));
        if (path.at(-1) === "permissiveFacts" || isUntold(type, path)) expect(answer.ok).toBe(true);
        else expect(at(violationsOf(answer))).toEqual([["input.shape", shownAt(path)]]);
      }
    },
  );

  it.each(types)("wants each value of %s to be of its type", (type) => {
    for (const { path, value } of valuesIn(example(type))) {
      for (const wrong of [7, true, " ", "\ud800", Symbol("x")]) {
        if (value === wrong || (wrong === " " && isLine(path))) continue;
        if (wrong === " " && typeof path.at(-1) === "number") continue;
        if (wrong === " " && path[1] === "fields") continue;
        const answer = decodeEvent(replacedAt(example(type), path, wrong));
        expect(at(violationsOf(answer)), path.join(".")).toEqual([["input.shape", path]]);
      }
    }
  });

  it.each(types)("takes no unknown key anywhere in %s", (type) => {
    for (const { path, value } of valuesIn(example(type))) {
      if (typeof value !== "object" || value === null || Array.isArray(value) || path[1] === "fields")
        continue;
      const surplus = replacedAt(example(type), path, { ...value, surplus: 1 });
      expect(at(violationsOf(decodeEvent(surplus)))).toEqual([["input.shape", [...path, "surplus"]]]);
      const proto = replacedAt(example(type), path, withProtoKey(value));
      expect(at(violationsOf(decodeEvent(proto)))).toEqual([["input.shape", [...path, "__proto__"]]]);
    }
    expectNothingPolluted();
  });

  it.each(types)("reads each field of %s at most once", (type) => {
    const counts = new Map<string, number>();
    expect(decodeEvent(counted(example(type), counts)).ok).toBe(true);
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
  });

  it.each(types)("takes nothing hostile at any place in %s", (type) => {
    for (const { path, value } of valuesIn(example(type))) {
      for (const [name, hostile] of hostileAt(path)) {
        if (typeof value === "string" && typeof hostile === "string") continue;
        const answer = decodeEvent(replacedAt(example(type), path, hostile));
        const mayBe =
          hostile === null ||
          hostile === undefined ||
          path[1] === "fields" ||
          (path.join(".") === "data.changes" && typeof hostile === "object");
        if (!mayBe) {
          expect(violationsOf(answer)[0]?.path.slice(0, path.length), `${name} at ${path.join(".")}`).toEqual(
            path,
          );
        } else if (!answer.ok) violationsOf(answer);
      }
    }
    expectNothingPolluted();
  });

  it("wants identifiers in canonical form", () => {
    const registered = example("EnterpriseRegistered");
    const opened = example("AccountOpened");
    for (const [event, path, wrong] of [
      [registered, ["data", "enterprise"], "0499.910.185"],
      [registered, ["data", "enterprise"], "0499910186"],
      [registered, ["metadata", "at"], "2026-02-30T09:00:00.000Z"],
      [registered, ["metadata", "at"], "2026-03-02T09:00:00Z"],
      [opened, ["data", "insz"], "85.07.30-001.60"],
      [opened, ["data", "username"], "NewComer1"],
      [opened, ["data", "account"], "a b"],
      [opened, ["data", "passwordTiedTo", "scope"], `${hospital}/`],
    ] as const) {
      expect(at(violationsOf(decodeEvent(replacedAt(event, path, wrong))))).toEqual([["input.shape", path]]);
    }
  });

  it("skips no unknown type and no newer version, and neither do upcast and replay", () => {
    const event = example("DomainUpdated");
    expect(at(violationsOf(decodeEvent({ ...event, type: "DomainPainted" })))).toEqual([
      ["input.shape", ["type"]],
    ]);
    expect(at(violationsOf(decodeEvent({ ...event, version: 2 })))).toEqual([["input.shape", ["version"]]]);
    for (const [type, version] of [
      ["DomainPainted", 1],
      ["toString", 1],
      ["DomainUpdated", 2],
    ] as const) {
      const stored = { ...event, type, version } as unknown as RegistryEvent;
      for (const step of [
        () => upcast(stored),
        () => evolve(world(), stored),
        () => replay([stored], world()),
      ]) {
        expect(step).toThrow(BrokenHistoryError);
        expect(step).toThrow(`${type}, version ${version}`);
      }
    }
    expect(upcast(event)).toEqual(event);
  });

  it.each([0, -1, 0.5, 2, null, undefined, "1", Number.NaN, {}])("knows no version %s", (version) => {
    const stored = { ...example("DomainUpdated"), version } as unknown as RegistryEvent;
    expect(() => upcast(stored)).toThrow(BrokenHistoryError);
    expect(() => upcast(stored)).toThrow("DomainUpdated, version ");
  });

  it("names the type that it found, cut short", () => {
    const event = example("DomainUpdated");
    const found = (type: unknown) => violationsOf(decodeEvent({ ...event, type }))[0]?.params.found;
    expect(found("DomainPainted")).toBe("DomainPainted");
    expect(found("x".repeat(1_000))).toBe("x".repeat(64));
    expect(violationsOf(decodeEvent({ ...event, version: 7 }))[0]?.params.found).toBe("7");
  });

  it.each(types)("keeps the order of the fields of %s, whatever it was", (type) => {
    const text = JSON.stringify(example(type));
    const turned = JSON.stringify(reversed(example(type)));
    for (const kept of [text, turned]) {
      const read = decodeEvent(JSON.parse(kept));
      expect(JSON.stringify(read.ok && read.value)).toBe(kept);
    }
  });
});

/** The same with every object's fields the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe("personal data", () => {
  const personal = [
    "Van sender",
    'login"',
    '"reason":"Looked at"',
    ...names.flatMap((name) => [inszOfName(name), `Van ${name}`]),
  ];

  it.each(types)("stands in %s only when the list of personal events names it", (type) => {
    const text = JSON.stringify(example(type));
    const holds = text.includes("@example.org") || personal.some((one) => text.includes(one));
    const place = [
      "DomainActivated",
      "DomainUpdated",
      "SubdivisionAdded",
      "SubdivisionUpdated",
      "SiteAdded",
      "SiteUpdated",
    ];
    if (!place.includes(type)) expect(holds).toBe(personalEvents.includes(type));
    else expect(personalEvents).not.toContain(type);
  });
});

describe("a channel's applications", () => {
  it("may be called as what every object has", () => {
    const opened = example("ChannelOpened");
    const applications = ["constructor", "toString"];
    const stored = { ...opened, data: { ...opened.data, applications } };
    const decoded = holding(decodeEvent(JSON.parse(JSON.stringify(stored))));
    const registry = replay([example("SenderRegistered"), decoded.value], world());
    const [sender] = [...registry.senders.values()];
    const { channel } = opened.data as { channel: string };
    expect(sender?.preferred).toEqual({ constructor: channel, toString: channel });
    expectNothingPolluted();
  });
});
