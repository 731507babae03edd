import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultCatalogue } from "../../src/catalogue/default/catalogue.js";
import { defineCatalogue, emptyCatalogue } from "../../src/catalogue/define.js";
import type { CatalogueExtension } from "../../src/catalogue/shapes.js";
import type { Application, Catalogue, DomainKind } from "../../src/catalogue/types.js";
import { isDeepFrozen } from "../support/frozen.js";
import { holding } from "../support/world.js";
import { hostile } from "./hostile.js";

const labels = { nl: "a", fr: "b", de: "c", en: "d" };
const application: Application = { id: "new-application", labels, implicitForManagers: true, external: [] };
const kind: DomainKind = {
  id: "new-kind",
  labels,
  identifiedBy: "enterprise-number",
  opensByItself: "never",
  capacity: "employer",
  applications: [],
  functions: [],
  subdivisionKinds: [],
  sender: false,
  fields: [],
};
const site = { id: "new-site", labels, identifiedBy: "hco-number" };
const subdivision = { id: "new-subdivision", labels, identifiedBy: "hco-number", siteKinds: [site] };
const nurse = { id: "nurse", labels, level: "domain" };

function defined(extension: unknown, base?: Catalogue): Catalogue {
  return holding(defineCatalogue(extension as CatalogueExtension, base)).value;
}

function faults(extension: unknown, base?: Catalogue): unknown[] {
  const result = defineCatalogue(extension as CatalogueExtension, base);
  return result.ok ? [] : result.violations.map(({ code, path, params }) => [code, path.join("."), params]);
}

describe("a catalogue of a host", () => {
  it("is the default one when nothing is added", () => {
    expect(defined({})).toEqual(defaultCatalogue);
    expect(defined(JSON.parse(JSON.stringify(defaultCatalogue)))).toEqual(defaultCatalogue);
    expect(defined(JSON.parse(JSON.stringify(defaultCatalogue)), emptyCatalogue)).toEqual(defaultCatalogue);
  });

  it("offers the forms of address that it has: a base without one of them leaves it out", () => {
    expect(defaultCatalogue.titles.map(({ id }) => id)).toEqual(["mr", "mrs", "miss"]);
    const titles = defaultCatalogue.titles.filter(({ id }) => id !== "miss");
    expect(defined({}, { ...defaultCatalogue, titles }).titles.map(({ id }) => id)).toEqual(["mr", "mrs"]);
    expect(faults({ titles: [{ id: "dr", labels }] })).toEqual([
      ["input.shape", "titles.0.id", { expected: "one-of", values: "mr,mrs,miss" }],
    ]);
    expect(faults({ titles: [...titles, ...titles] })).toHaveLength(2);
  });

  it("gains entries at the end of each list", () => {
    const more = defined({
      systems: [{ id: "other-system", labels }],
      applications: [{ ...application, level: "site", functions: ["nurse"], certificate: true }],
      domainKinds: [
        {
          ...kind,
          managedElsewhere: "other-system",
          applications: ["new-application", "dmfa"],
          functions: [nurse],
          subdivisionKinds: [subdivision],
          usersBelongAt: "site",
          fields: [{ id: "licence", labels, required: true, maxLength: 20 }],
          curator: true,
          severities: { "user.wrong-level": "refuse" },
        },
      ],
      channels: [{ ...defaultCatalogue.channels[2], id: "new-channel" }],
      declarations: [{ id: "new-declaration", labels }],
      mandateSubjects: [{ id: "new-subject", labels, managedElsewhere: "other-system" }],
      means: [{ id: "new-means", labels, level: 300 }],
    });
    for (const part of Object.keys(defaultCatalogue) as (keyof Catalogue)[]) {
      if (part === "titles") continue;
      expect(more[part]).toHaveLength(defaultCatalogue[part].length + 1);
      expect(more[part].slice(0, -1)).toEqual(defaultCatalogue[part]);
    }
  });

  it("puts an entry in the place of the one with its id", () => {
    const position = defaultCatalogue.domainKinds.findIndex(({ id }) => id === "justice");
    const changed = defined({ domainKinds: [{ ...kind, id: "justice" }] });
    expect(changed.domainKinds.map(({ id }) => id)).toEqual(defaultCatalogue.domainKinds.map(({ id }) => id));
    expect(changed.domainKinds[position]).toEqual({ ...kind, id: "justice" });
  });

  it("is frozen, and shares nothing with what it was made from", () => {
    const given = { applications: [structuredClone(application)] };
    const base = structuredClone(defaultCatalogue);
    const result = defined(given, base);
    expect(Object.isFrozen(given.applications[0]?.labels)).toBe(false);
    expect(Object.isFrozen(base.applications[0]?.labels)).toBe(false);
    expect(isDeepFrozen(result)).toBe(true);
    expect(base).toEqual(defaultCatalogue);
  });
});

describe("each fault alone", () => {
  const shape = "input.shape";
  const once = { expected: "id used once" };
  const cases: [string, unknown, string, string, Record<string, unknown>][] = [
    ["no object", 7, shape, "", { expected: "object" }],
    ["a list", [], shape, "", { expected: "object" }],
    ["unknown key", { kinds: [] }, shape, "kinds", { expected: "no-such-key" }],
    ["unknown key inside", inKind({ colour: 1 }), shape, "domainKinds.0.colour", { expected: "no-such-key" }],
    ["prototype key", JSON.parse('{"__proto__":{}}'), shape, "__proto__", { expected: "no-such-key" }],
    ["no list", { means: {} }, shape, "means", { expected: "list" }],
    ["list too long", { means: Array(501) }, "limit.exceeded", "means", { limit: 500 }],
    ["missing field", inKind({ sender: undefined }), shape, "domainKinds.0.sender", {}],
    ["kind name", inKind({ id: "New_Kind" }), shape, "domainKinds.0.id", { expected: "id" }],
    ["kind name with a slash", inKind({ id: "a/b" }), shape, "domainKinds.0.id", { expected: "id" }],
    ["long id", inKind({ id: "x".repeat(65) }), "limit.exceeded", "domainKinds.0.id", { limit: 64 }],
    [
      "language missing",
      inKind({ labels: { ...labels, de: undefined } }),
      shape,
      "domainKinds.0.labels.de",
      {},
    ],
    ["blank label", inKind({ labels: { ...labels, nl: " " } }), shape, "domainKinds.0.labels.nl", {}],
    ["label not trimmed", inKind({ labels: { ...labels, nl: "a " } }), shape, "domainKinds.0.labels.nl", {}],
    [
      "label of two lines",
      inKind({ labels: { ...labels, nl: "a\nb" } }),
      shape,
      "domainKinds.0.labels.nl",
      {},
    ],
    ...["\u200b", "a\u200b", "a\u202eb", "a\u2028b", "\u2800"].map(
      (nl): [string, unknown, string, string, Record<string, unknown>] => [
        `label that is not seen, ${JSON.stringify(nl)}`,
        inKind({ labels: { ...labels, nl } }),
        shape,
        "domainKinds.0.labels.nl",
        { expected: "label" },
      ],
    ),
    [
      "long label",
      inKind({ labels: { ...labels, nl: "x".repeat(201) } }),
      "limit.exceeded",
      "domainKinds.0.labels.nl",
      { limit: 200 },
    ],
    ["identified by", inKind({ identifiedBy: "hco-number" }), shape, "domainKinds.0.identifiedBy", {}],
    ["opens by itself", inKind({ opensByItself: true }), shape, "domainKinds.0.opensByItself", {}],
    ["capacity", inKind({ capacity: "citizen" }), shape, "domainKinds.0.capacity", {}],
    [
      "severity",
      inKind({ severities: { "user.wrong-level": "ignore" } }),
      shape,
      "domainKinds.0.severities.user.wrong-level",
      { expected: "one-of", values: "refuse,warn" },
    ],
    [
      "severity of another rule",
      inKind({ severities: { "username.taken": "warn" } }),
      shape,
      "domainKinds.0.severities.username.taken",
      { expected: "no-such-key" },
    ],
    [
      "field without room",
      inKind({ fields: [{ id: "licence", labels, required: true, maxLength: 0 }] }),
      shape,
      "domainKinds.0.fields.0.maxLength",
      {},
    ],
    [
      "unlisted system",
      inKind({ managedElsewhere: "moon" }),
      shape,
      "domainKinds.0.managedElsewhere",
      { expected: "system of the catalogue" },
    ],
    [
      "unlisted application",
      inKind({ applications: ["dmfa", "moon"] }),
      shape,
      "domainKinds.0.applications.1",
      { expected: "application of the catalogue" },
    ],
    [
      "application that is never opened",
      inKind({ applications: ["access-management"] }),
      shape,
      "domainKinds.0.applications.0",
      { expected: "application that is opened for a domain" },
    ],
    [
      "application of a level that the kind lacks",
      inKind({ applications: ["heracles"] }),
      shape,
      "domainKinds.0.applications.0",
      { expected: "application that counts at a level of the kind" },
    ],
    [
      "users at a level that the kind lacks",
      inKind({ usersBelongAt: "subdivision" }),
      shape,
      "domainKinds.0.usersBelongAt",
      { expected: "level of the kind" },
    ],
    [
      "users at the site of a kind without sites",
      inKind({ usersBelongAt: "site", subdivisionKinds: [{ ...subdivision, siteKinds: [] }] }),
      shape,
      "domainKinds.0.usersBelongAt",
      { expected: "level of the kind" },
    ],
    [
      "function at a level that the kind lacks",
      inKind({ functions: [{ ...nurse, level: "site" }] }),
      shape,
      "domainKinds.0.functions.0.level",
      { expected: "level of the kind" },
    ],
    [
      "users at the enterprise",
      inKind({ usersBelongAt: "enterprise" }),
      shape,
      "domainKinds.0.usersBelongAt",
      {},
    ],
    [
      "application twice",
      inKind({ applications: ["dmfa", "dmfa"] }),
      shape,
      "domainKinds.0.applications.1",
      once,
    ],
    ["function twice", inKind({ functions: [nurse, nurse] }), shape, "domainKinds.0.functions.1.id", once],
    [
      "subdivision kind twice",
      inKind({ subdivisionKinds: [subdivision, subdivision] }),
      shape,
      "domainKinds.0.subdivisionKinds.1.id",
      once,
    ],
    [
      "site kind twice",
      inKind({ subdivisionKinds: [{ ...subdivision, siteKinds: [site, site] }] }),
      shape,
      "domainKinds.0.subdivisionKinds.0.siteKinds.1.id",
      once,
    ],
    [
      "field twice",
      inKind({ fields: Array(2).fill({ id: "licence", labels, required: true, maxLength: 9 }) }),
      shape,
      "domainKinds.0.fields.1.id",
      once,
    ],
    ["kind twice", { domainKinds: [kind, kind] }, shape, "domainKinds.1.id", once],
    ["curator", inKind({ curator: "yes" }), shape, "domainKinds.0.curator", {}],
    [
      "mandates in an unlisted system",
      { mandateSubjects: [{ id: "moon", labels, managedElsewhere: "moon" }] },
      shape,
      "mandateSubjects.0.managedElsewhere",
      { expected: "system of the catalogue" },
    ],
    [
      "subject twice",
      { mandateSubjects: Array(2).fill({ id: "moon", labels }) },
      shape,
      "mandateSubjects.1.id",
      once,
    ],
    ["system twice", { systems: Array(2).fill({ id: "moon", labels }) }, shape, "systems.1.id", once],
    [
      "function that no kind with the application has",
      { ...inKind({ applications: [application.id] }), ...inApplication({ functions: ["radiologist"] }) },
      shape,
      "applications.0.functions.0",
      { expected: "function of a kind with this application" },
    ],
    [
      "function asked for twice",
      {
        ...inKind({ applications: [application.id], functions: [nurse] }),
        ...inApplication({ functions: ["nurse", "nurse"] }),
      },
      shape,
      "applications.0.functions.1",
      once,
    ],
    [
      "no function at all",
      inApplication({ functions: [] }),
      shape,
      "applications.0.functions",
      { expected: "at least one function" },
    ],
    [
      "unlisted companion",
      inApplication({ companions: [{ application: "moon", functions: [] }] }),
      shape,
      "applications.0.companions.0.application",
      { expected: "another application of the catalogue" },
    ],
    [
      "itself as companion",
      inApplication({ companions: [{ application: application.id, functions: [] }] }),
      shape,
      "applications.0.companions.0.application",
      { expected: "another application of the catalogue" },
    ],
    [
      "companion for a function that no kind has",
      inApplication({ companions: [{ application: "dmfa", functions: ["nurse"] }] }),
      shape,
      "applications.0.companions.0.functions.0",
      { expected: "function of a kind with this application" },
    ],
    [
      "external condition twice",
      inApplication({ external: Array(2).fill({ id: "moon", labels }) }),
      shape,
      "applications.0.external.1.id",
      once,
    ],
    [
      "level of log-in",
      inApplication({ authenticationLevel: -1 }),
      shape,
      "applications.0.authenticationLevel",
      {},
    ],
    [
      "channel's connection",
      { channels: [{ ...defaultCatalogue.channels[0], connection: "carrier pigeon" }] },
      shape,
      "channels.0.connection",
      {},
    ],
    [
      "a password that is sure",
      { means: [{ id: "sms", labels, level: 400, password: true }] },
      shape,
      "means.0.level",
      { expected: "level below 400 for a password" },
    ],
    [
      "a password that is an eID",
      { means: [{ id: "pin", labels, level: 200, password: true, eid: true }] },
      shape,
      "means.0.eid",
      { expected: "password that is no eID" },
    ],
    ["means without level", { means: [{ id: "voice", labels, level: 1.5 }] }, shape, "means.0.level", {}],
    [
      "an application of the base that loses its functions",
      inKind({ id: "mammography-screening" }),
      shape,
      "base.applications.5.functions.0",
      {},
    ],
  ];

  it.each(cases)("%s", (_name, extension, code, path, params) => {
    const found = faults(extension) as [string, string, Record<string, unknown>][];
    expect(found[0]).toMatchObject([code, path, params]);
    if (!path.startsWith("base.")) expect(found).toHaveLength(1);
  });

  it("all together, each with its path", () => {
    const extension = { means: [{ id: "A", labels: 1, level: "x" }], channels: 5 };
    expect(faults(extension).map((found) => (found as string[])[1])).toEqual([
      "channels",
      "means.0.id",
      "means.0.labels",
      "means.0.level",
    ]);
  });

  it("of a base from plain JavaScript, told apart from those of the extension", () => {
    expect(faults({ means: 1 }, 5 as never)).toEqual([
      [shape, "means", { expected: "list" }],
      [shape, "base", { expected: "object" }],
    ]);
    const twice = { ...emptyCatalogue, systems: Array(2).fill({ id: "moon", labels }) };
    expect(faults({}, twice)).toEqual([[shape, "base.systems.1.id", once]]);
  });
});

describe("hostile input", () => {
  it("never throws, never changes the argument, never touches a prototype", () => {
    fc.assert(
      fc.property(hostile(defaultCatalogue), (input) => {
        const before = structuredClone(input);
        const prototype = Object.getOwnPropertyNames(Object.prototype);
        const result = defineCatalogue(input as CatalogueExtension);
        expect(input).toEqual(before);
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
        if (result.ok) expect(defineCatalogue({}, result.value)).toEqual(result);
        else expect(result.violations.length).toBeGreaterThan(0);
      }),
    );
  });

  it("reads every field once", () => {
    let reads = 0;
    const shifty = {
      ...kind,
      get id(): string {
        reads += 1;
        return reads === 1 ? "new-kind" : "__proto__";
      },
    };
    expect(defined({ domainKinds: [shifty] }).domainKinds.at(-1)?.id).toBe("new-kind");
    expect(reads).toBe(1);
  });

  it.each([
    ["a getter", Object.defineProperty({}, "means", { enumerable: true, get: () => fail() })],
    ["a proxy", new Proxy({}, { ownKeys: () => fail() })],
    ["a revoked proxy", revoked()],
  ])("answers where %s throws", (_name, input) => {
    expect(defineCatalogue(input as CatalogueExtension).ok).toBe(false);
  });

  it("answers when there are a great many faults", () => {
    const bad = { ...subdivision, siteKinds: Array(10).fill({}) };
    const input = { domainKinds: Array(500).fill({ ...kind, subdivisionKinds: Array(10).fill(bad) }) };
    expect(defineCatalogue(input as CatalogueExtension)).toMatchObject({ ok: false });
  });
});

function inKind(change: object): object {
  return { domainKinds: [{ ...kind, ...change }] };
}

function inApplication(change: object): object {
  return { applications: [{ ...application, ...change }] };
}

function fail(): never {
  throw new Error("gotcha");
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
