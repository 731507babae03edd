import { describe, expect, it } from "vitest";
import { decide } from "../../../src/engine/handle.js";
import { passwordDuties } from "../../../src/host/passwords.js";
import {
  type Command,
  can,
  changesOf,
  defaultCatalogue,
  invariantFaults,
  keysOf,
  mayOpen,
  preview,
  type Registry,
  replay,
  rowsOf,
  slice,
} from "../../../src/index.js";
import { onSlice } from "../../../src/registry/slice.js";
import { contextOf } from "../../../src/testing/sample.js";
import { registerSender } from "../../support/senders.js";
import { otherCatalogue } from "../../support/settings.js";
import {
  acceptance,
  assignmentIn,
  by,
  codes,
  context,
  domain,
  employer,
  factsWith,
  finance,
  hospital,
  knownPerson,
  minute,
  newPerson,
  played,
  refusal,
  site,
  type Turn,
  told,
  unit,
  world,
} from "../../support/world.js";

const close = (scope = domain): Command => ({ type: "CloseDomain", scope });
const activate: Command = {
  type: "ActivateDomain",
  enterprise: hospital,
  kind: "mammography-screening",
  email: "opnieuw@example.org",
  manager: knownPerson("manager"),
};
const declaration = "social-risk-declaration";
const office = `${hospital}/service-provider:${hospital}`;
const sending: readonly Turn[] = [
  [
    {
      type: "ActivateDomain",
      enterprise: hospital,
      kind: "service-provider",
      email: "a@example.org",
      manager: "self",
    },
    by.chief,
    {
      facts: factsWith({
        enterprises: { [hospital]: { name: "Example Hospital", domainKinds: ["service-provider"] } },
      }),
    },
  ],
  [registerSender(office), by.chief],
  [{ type: "SetRoute", scope: office, declaration, recipient: "self", channel: "ftp" }, by.chief],
];

describe("closing a domain", () => {
  it("ends everything in it and below it, and nothing elsewhere", () => {
    const before = played([
      [{ type: "ConfirmReview", scope: domain, findings: [] }, by.manager],
      [{ type: "ConfirmReview", scope: site, findings: [] }, by.manager],
      [{ type: "ConfirmReview", scope: hospital, findings: [] }, by.chief],
    ]);
    const { events, registry } = acceptance(close(), by.cochief, {}, before);
    expect(told(events)).toEqual([{ type: "DomainClosed", data: { scope: domain } }]);
    for (const scope of [domain, unit, site]) {
      expect(registry.places.has(scope as never)).toBe(false);
      expect(registry.members.has(scope as never)).toBe(false);
      expect(registry.reviews.has(scope as never)).toBe(false);
    }
    for (const [name, scope] of [
      ["manager", domain],
      ["comanager", domain],
      ["unitmanager", unit],
      ["sitemanager", site],
      ["user1", site],
      ["user2", site],
    ] as const) {
      expect(assignmentIn(registry, name, scope)).toBeUndefined();
      expect(registry.accounts.has(name as never)).toBe(true);
    }
    expect(assignmentIn(registry, "chief", hospital)?.role).toBe("chief-access-manager");
    expect(registry.places.has(employer as never)).toBe(true);
    expect(registry.reviews.has(hospital as never)).toBe(true);
    expect(invariantFaults(registry)).toEqual([]);
  });

  it("ends its sender, with all channels, and its routes; technical names stay reserved", () => {
    const before = played(sending);
    const { events, registry } = acceptance(close(office), by.chief, {}, before);
    expect(registry.senders.has(office as never)).toBe(false);
    expect(registry.routings.has(office as never)).toBe(false);
    expect(registry.usernames.get("exphospital1" as never)).toBeNull();
    expect(passwordDuties(before, events)).toEqual({ move: [], keep: [], forget: [`channel:${office} ftp`] });
    expect(invariantFaults(registry)).toEqual([]);
  });

  it("is of whoever may activate one", () => {
    for (const actor of [by.manager, by.comanager, by.unitmanager, by.contactCentre, by.court, by.director]) {
      expect(codes(refusal(close(), actor))).toEqual(["permission.denied"]);
    }
    expect(codes(refusal(close(), by.otherchief))).toEqual(["permission.denied"]);
    for (const actor of [by.chief, by.cochief]) {
      expect(can(world(), { action: "close-domain", scope: domain }, context(actor)).ok).toBe(true);
    }
  });

  it("is refused for a kind that opens by itself, as the catalogue has it then", () => {
    expect(refusal(close(finance), by.chief)).toEqual([
      { code: "domain.opens-by-itself", path: ["scope"], params: { kind: "finance" } },
    ]);
    expect(codes(refusal(close(employer), by.chief))).toEqual(["domain.opens-by-itself at scope"]);
    const never = otherCatalogue({
      domainKinds: defaultCatalogue.domainKinds.map((kind) => ({ ...kind, opensByItself: "never" })),
    });
    expect(acceptance(close(finance), by.chief, { catalogue: never }).ok).toBe(true);
    const gone = otherCatalogue({
      domainKinds: defaultCatalogue.domainKinds.filter(({ id }) => id !== "finance"),
    });
    expect(acceptance(close(finance), by.chief, { catalogue: gone }).ok).toBe(true);
  });

  it("is refused while a curator is in charge there, in his domains alone", () => {
    const broke = {
      facts: factsWith({ enterprises: { [hospital]: { name: "Example Hospital", bankrupt: true } } }),
    };
    const before = played([
      [{ type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") }, by.court, broke],
    ]);
    const never = {
      catalogue: otherCatalogue({
        domainKinds: defaultCatalogue.domainKinds.map((kind) => ({ ...kind, opensByItself: "never" })),
      }),
    };
    expect(refusal(close(employer), by.chief, never, before)).toEqual([
      { code: "curator.exists", path: ["scope"], params: { account: "outsider" } },
    ]);
    expect(acceptance(close(), by.chief, {}, before).ok).toBe(true);
    const after = played([[{ type: "DischargeCurator", enterprise: hospital }, by.court]], before);
    expect(acceptance(close(employer), by.chief, never, after).ok).toBe(true);
  });

  it("can be activated again, empty: the ties of passwords that were set there do not come back", () => {
    const managed: Turn = [
      { type: "AddUser", scope: domain, person: newPerson("newcomer"), applications: ["ehealth-box"] },
      by.manager,
    ];
    const again: readonly Turn[] = [
      [close(), by.chief],
      [activate, by.chief],
    ];
    const session = { loggedInAt: minute(50), means: "password" };
    const question = { account: "newcomer", application: "access-management", scope: domain, session };
    const before = played([managed]);
    expect(mayOpen(before, question, context(by.chief)).allowed).toBe(true);
    const after = played(
      [...again, [{ type: "AddUser", scope: domain, person: knownPerson("newcomer") }, by.manager]],
      before,
    );
    expect(after.places.get(domain as never)).toMatchObject({
      createdAt: minute(31),
      email: "opnieuw@example.org",
    });
    expect(after.children.has(domain as never)).toBe(false);
    expect([...(after.members.get(domain as never) ?? [])].sort()).toEqual(["manager", "newcomer"]);
    expect(mayOpen(after, question, context(by.chief))).toMatchObject({
      allowed: false,
      failed: ["authentication.level"],
    });
    expect(assignmentIn(after, "newcomer", domain)?.applications).toEqual([]);
    expect(invariantFaults(after)).toEqual([]);
  });

  it("is told beforehand: who loses what", () => {
    const answer = preview(world(), close(), context(by.chief));
    if (!answer.ok) throw new Error("was to hold");
    expect(answer.gained).toEqual([]);
    expect(answer.lost).toContainEqual({ account: "user1", scope: site, application: "ehealth-box" });
    expect(answer.changed).toContainEqual({ key: `place:${site}`, change: "removed" });
    expect(answer.changed).toContainEqual({ key: "account:user1", change: "changed" });
  });

  it("makes itself useless to whoever acted there", () => {
    const { registry } = acceptance(close(), by.chief);
    expect(
      codes(
        refusal({ type: "UpdateDomain", scope: domain, email: "x@example.org" }, by.manager, {}, registry),
      ),
    ).toEqual(["actor.unknown"]);
    expect(codes(refusal(close(), by.chief, {}, registry))).toEqual(["place.unknown"]);
  });

  it("tells the rows that go, on a slice that was loaded round by round", () => {
    for (const [scope, before] of [
      [domain, world()],
      [office, played(sending)],
    ] as const) {
      const asked = contextOf({ ...context(by.chief), actor: by.chief });
      let known = slice(before, []);
      let rounds = 0;
      for (let keys = keysOf(known, close(scope) as never, asked); keys.length > 0; rounds += 1) {
        known = slice(before, [...known.entries.keys(), ...keys]);
        keys = keysOf(known, close(scope) as never, asked);
      }
      expect(rounds).toBeLessThan(8);
      const told = onSlice(known, (view) => {
        const decided = decide(view, close(scope), asked);
        return decided.ok ? changesOf(view, decided.events) : [];
      });
      const { events, registry } = acceptance(close(scope), by.chief, {}, before);
      expect(told.ok && told.value).toEqual(changesOf(before, events));
      expect(rowsAfter(before, events)).toEqual([...rowsOf(registry)]);
    }
  });

  it("stops a history in which a curator is in charge there, and is harmless twice", () => {
    const { events } = acceptance(close(), by.chief);
    const closed = replay(events, world());
    expect(replay(events, closed)).toEqual(closed);
    const wrong = [{ ...events[0], data: { scope: site } }] as never;
    expect(() => replay(wrong, world())).toThrow(/is no domain/);
    const broke = {
      facts: factsWith({ enterprises: { [hospital]: { name: "Example Hospital", bankrupt: true } } }),
    };
    const curated = played([
      [{ type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") }, by.court, broke],
    ]);
    const under = [{ ...events[0], data: { scope: employer } }] as never;
    expect(() => replay(under, curated)).toThrow(/account outsider is in charge of/);
  });
});

/** The rows before, changed as a store would change them. */
function rowsAfter(before: Registry, events: Parameters<typeof changesOf>[1]): readonly object[] {
  const rows = new Map<string, object>([...rowsOf(before)].map((row) => [row.key, row]));
  for (const one of changesOf(before, events)) {
    if (one.change === "put") {
      const { change: _, isNew: __, ...row } = one;
      rows.set(one.key, row);
    } else if (one.change === "add") rows.set(one.key, { key: one.key, version: 1, value: true });
    else if (one.change === "count") {
      const had = (rows.get(one.key) as { value: number } | undefined)?.value ?? 0;
      if (had + one.by === 0) rows.delete(one.key);
      else rows.set(one.key, { key: one.key, version: 1, value: had + one.by });
    } else rows.delete(one.key);
  }
  return [...rows.values()].sort((a, b) =>
    (a as { key: string }).key < (b as { key: string }).key ? -1 : 1,
  );
}
