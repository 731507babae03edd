import {
  defaultCatalogue,
  done,
  type EventNamed,
  type EventSentence,
  type EventType,
  eventTypes,
  narrate,
  type RegistryEvent,
  type Scope,
  subjectsOf,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { eventOfEachType, laterEvents } from "../support/events.js";
import { domain, hospital, site, unit } from "../support/world.js";
import { eventPacks, eventsIn, packs } from "./texts.js";

const [nl, fr, de, en] = eventPacks as [
  (typeof eventPacks)[0],
  (typeof eventPacks)[0],
  (typeof eventPacks)[0],
  (typeof eventPacks)[0],
];
const examples = eventOfEachType();
const metadata = { at: "2026-03-02T09:05:00.000Z", by: { kind: "account", account: "an" } };

function event<Type extends EventType>(type: Type, data: object, more: object = {}): RegistryEvent {
  return { type, version: 1, data, metadata: { ...metadata, ...more } } as unknown as EventNamed<Type>;
}

interface Said {
  readonly language: string;
  readonly name: string;
  readonly told: string;
  readonly done: string;
}

function all(pack: (typeof eventPacks)[0]): readonly Said[] {
  const of = (name: string, sentence: EventSentence): readonly Said[] => [
    { language: pack.language, name, told: sentence.told, done: sentence.done },
    ...Object.entries(sentence.variants ?? {}).flatMap(([variant, one]) => of(`${name} ${variant}`, one)),
  ];
  return [
    ...Object.entries(pack.events).flatMap(([type, sentence]) => of(type, sentence)),
    ...of("otherwise", pack.otherwise),
  ];
}

const everything = eventPacks.flatMap(all);
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");

describe("what is said of events", () => {
  it.each(eventPacks)("in $language is said of every event, and of no other", (pack) => {
    expect(Object.keys(pack.events).sort()).toEqual([...eventTypes].sort());
    expect(all(pack).map(({ name }) => name)).toEqual(all(nl).map(({ name }) => name));
  });

  it.each(everything)("$language $name fills in what the event says of itself", ({ name, told, done }) => {
    const data: object = examples.get(name.split(" ")[0] as EventType)?.data ?? {};
    const fields = [...Object.keys(data), "at", "by"];
    for (const one of placeholders(told + done)) expect(fields).toContain(one);
  });

  it.each(everything)("$language $name tells an auditor when it was, and who did it", ({ told, done }) => {
    expect(placeholders(told)).toEqual(expect.arrayContaining(["at", "by"]));
    for (const one of ["at", "by"]) expect(placeholders(done)).not.toContain(one);
  });

  it.each(everything)("$language $name says first who did it", ({ language, name, told }) => {
    const start = {
      nl: "Op {at} heeft {by} ",
      fr: "Le {at}, {by} a ",
      de: "Am {at}, hat {by} ",
      en: "On {at}, {by} ",
    };
    // A confirmation goes out by itself.
    if (name !== "ConfirmationRequested") expect(told.startsWith(start[language as "nl"])).toBe(true);
  });

  it.each(all(fr))("fr $name says what has been done, not how it now is", ({ done }) => {
    expect(done).not.toMatch(/\b(est|sont) \p{L}+ée?s?(?!\p{L})/u);
  });

  it.each(everything)("$language $name tells whom and what place it concerns", ({ name, told }) => {
    const example = examples.get(name.split(" ")[0] as EventType);
    if (example === undefined) return;
    const named = placeholders(told);
    const { scopes, tickets } = subjectsOf(example);
    if (scopes.length > 0) {
      expect(["scope", "domain", "enterprise"].some((one) => named.includes(one))).toBe(true);
    }
    if (tickets.length > 0) expect(named).toContain("ticket");
    if ("account" in example.data && !/^(PasswordChanged|AccountUpdated|Certificate)/.test(name)) {
      expect(named).toContain("account");
    }
  });

  it.each(everything)("$language $name is whole sentences, neither long nor loud", ({ told, done }) => {
    for (const text of [told, done]) {
      expect(text).toMatch(/^(\p{Lu}|\{[a-z]+\}|[“„«])/u);
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/!|\s\s|^\s|\.\.|'|"/);
      expect(text.length).toBeLessThanOrEqual(280);
    }
  });

  it.each(everything)("$language $name never tells an address to whoever looks back", ({ told }) => {
    for (const one of ["email", "phone", "insz", "username"]) expect(placeholders(told)).not.toContain(one);
  });

  it.each(eventPacks)("in $language is never the same of two", (pack) => {
    const texts = all(pack).flatMap(({ told, done }) => [told, done]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("keeps to the typography of each language", () => {
    for (const { told, done } of all(fr)) {
      expect(told + done).not.toMatch(/[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|[^\u202f][;!?]|['"“„]/);
    }
    for (const [pack, open, close] of [
      [nl, "“", "”"],
      [de, "„", "“"],
      [en, "“", "”"],
    ] as const) {
      const foreign = new RegExp(`[${"“”«»„".replace(open, "").replace(close, "")}]`);
      for (const { told, done } of all(pack)) {
        for (const text of [told, done]) {
          expect(text).not.toMatch(foreign);
          expect(text.split(open).length).toBe(text.split(close).length);
        }
      }
    }
  });

  it.each(packs)("says in $language of a request what screens call its state", (pack) => {
    const { granted, rejected, withdrawn } = pack.screens.requestStatuses;
    const { events } = eventsIn(pack);
    expect(events.AppointmentRequestGranted.done).toContain(granted);
    expect(events.AppointmentRequestRejected.done).toContain(rejected);
    expect(events.AppointmentRequestWithdrawn.done).toContain(withdrawn);
  });

  it("says u, vous or Sie, and blames nobody", () => {
    const texts = (pack: (typeof eventPacks)[0]) => all(pack).map(({ told, done }) => told + done);
    for (const text of texts(nl)) expect(text).not.toMatch(/(?<!\p{L})(je|jij|jou|jouw|gij)(?!\p{L})/iu);
    for (const text of texts(fr)) expect(text).not.toMatch(/(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu);
    for (const text of texts(de)) expect(text).not.toMatch(/(?<!\p{L})(du|dein|deine|dich|dir)(?!\p{L})/iu);
    for (const text of eventPacks.flatMap(texts)) {
      expect(text).not.toMatch(/\b(fout|ongeldig|invalid|illegal|erreur|faute|ungültig|falsch)\b/i);
    }
  });
});

describe("a sentence about an event", () => {
  const catalogue = defaultCatalogue;
  const resolve = (account: string): string => `<${account}>`;

  it("names people and places through the host", () => {
    const blocked = event("AssignmentBlocked", { account: "bert", scope: site });
    const place = (scope: string): string | undefined => (scope === site ? "Radiologie" : undefined);
    expect(narrate(blocked, nl, { resolve, place })).toBe(
      "Op 02/03/2026 om 10:05 uur heeft <an> de rol bij “Radiologie” geblokkeerd voor <bert>.",
    );
    expect(done(blocked, nl, { resolve })).toBe("<bert> is hier geblokkeerd.");
    expect(narrate(blocked, fr, { resolve, place })).toBe(
      "Le 02/03/2026 à 10\u00a0h\u00a005, <an> a bloqué <bert> pour «\u00a0Radiologie\u00a0».",
    );
    expect(narrate(blocked, de, { resolve, place })).toBe(
      "Am 02.03.2026, 10:05 Uhr, hat <an> die Rolle bei „Radiologie“ für <bert> gesperrt.",
    );
    expect(narrate(blocked, en)).toContain("an blocked bert at “mammography-site 12818 (0499.910.185)”");
  });

  it("calls a place by its kind and numbers where the host does not", () => {
    const at = (scope: string) => narrate(event("DomainClosed", { scope }), en, { catalogue });
    expect(at(hospital)).toContain("“0499.910.185”");
    expect(at(domain)).toContain("“Mammography unit of the cancer screening programme (0499.910.185)”");
    expect(at(unit)).toContain("“Mammography unit 12817 (0499.910.185)”");
    const numbered = `${hospital}/employer-nsso:134567808`;
    expect(at(numbered)).toContain("“Employer NSSO 1345678-08 (0499.910.185)”");
  });

  it("takes no name that is none, and survives a host that throws", () => {
    const removed = event("AssignmentRemoved", { account: "bert", scope: site });
    for (const strange of [() => " ", () => undefined, () => 7 as never]) {
      expect(done(removed, en, { resolve: strange, place: strange })).toMatch(/for bert\.$/);
    }
    const broken = (): never => {
      throw new Error("away");
    };
    expect(done(removed, en, { resolve: broken, place: broken })).toMatch(/for bert\.$/);
  });

  it("tells who did it without an account", () => {
    const by = (kind: string) => narrate(event("DomainClosed", { scope: domain }, { by: { kind } }), nl);
    expect(by("contact-centre")).toContain("heeft het contactcenter ");
    expect(by("court")).toContain("heeft de rechtbank ");
    expect(by("anyone")).toContain("heeft iemand van de onderneming ");
  });

  it("has other words where a place is left to an office, a list is empty, or a person has no name", () => {
    const office = { kind: "office", office: hospital };
    const account = { kind: "account", account: "bert" };
    const added = (applications: readonly string[], functions: readonly string[]) =>
      done(
        event("AssignmentAdded", { account: "bert", scope: site, role: "user", applications, functions }),
        en,
        { catalogue: defaultCatalogue },
      ).split("“user”. ")[1];
    expect(added([], [])).toBeUndefined();
    expect(added(["heracles"], [])).toBe("Applications: Heracles.");
    expect(added([], ["radiologist"])).toBe("Functions: radiologist.");
    expect(added(["heracles"], ["radiologist"])).toBe("Applications: Heracles. Functions: radiologist.");
    const appointed = (manager: object) => done(event("ManagerAppointed", { scope: unit, manager }), en);
    expect(appointed(account)).toMatch(/^bert manages /);
    expect(appointed(office)).toMatch(/^Whoever manages “0499\.910\.185” manages “/);
    const replaced = event("ManagerReplaced", { scope: unit, manager: account, previous: office });
    expect(narrate(replaced, en)).toMatch(/ to bert\. Before: 0499\.910\.185\.$/);
    expect(done(event("ApplicationsSet", { scope: unit, applications: [] }), en)).toMatch(/^No application/);
    const functions = event("FunctionsAssigned", { scope: unit, account: "bert", functions: [] });
    expect(done(functions, en)).toBe("bert has no function here any more.");
    const mandate = { enterprise: hospital, subject: "social-security", from: "2026-03-02", until: null };
    const toPerson = { ...mandate, mandatary: { kind: "person", insz: "85073000160" } };
    for (const mandatary of [toPerson.mandatary, null]) {
      const text = narrate(event("MandateGranted", { ...mandate, mandatary }), en, { catalogue });
      expect(text).toMatch(
        /gave a person a mandate “Social security[^”]*” on behalf of .*, from 02\/03\/2026\.$/,
      );
      expect(text).not.toContain("850730");
    }
    const toOffice = { ...mandate, mandatary: { kind: "enterprise", enterprise: "0412398765" } };
    expect(done(event("MandateGranted", toOffice), en)).toMatch(/given to “0412\.398\.765”\.$/);
    const route = (recipient: object | null) =>
      done(event("RouteSet", { domain, declaration: "social-risk-declaration", recipient }), en, {
        catalogue,
      });
    expect(route({ kind: "self", channel: "e-box" })).toMatch(/by “e-Box” from now on\.$/);
    expect(route({ kind: "mandatary", mandatary: toOffice.mandatary })).toMatch(/go to “0412\.398\.765” /);
    expect(route(null)).toMatch(/go to the mandatary /);
    const rejected = (reason: string) =>
      narrate(event("AppointmentRequestRejected", { ticket: "T-1", reason }), en);
    expect(rejected("No answer")).toMatch(/Reason: “No answer”\.$/);
    expect(rejected("superseded")).toMatch(/another request/);
  });

  it("has a general sentence for an event of a later version", () => {
    for (const type of ["SomethingNew", "toString", "__proto__"]) {
      const later = event(type as EventType, {});
      expect(done(later, en)).toBe(en.otherwise.done);
      expect(narrate(later, en)).toMatch(/^On 02\/03\/2026 at 10:05, an did something/);
    }
  });

  it("leaves nothing open of what happens, in any language", () => {
    const untold = laterEvents().flatMap((one) =>
      eventPacks.flatMap((pack) => [narrate(one, pack, { catalogue }), done(one, pack, { catalogue })]),
    );
    for (const text of untold) expect(text).not.toMatch(/…|undefined|\[object|\{|\}/);
  });

  it("is the same whether or not the event was erased, but for the address of a confirmation", () => {
    const scope = domain as Scope;
    const details = { title: null, language: null, email: "a@example.org", localEmail: null, lastDay: null };
    const held = { account: "bert", scope, role: "user", applications: [], functions: [] };
    for (const pack of eventPacks) {
      const [one, other] = [details, null].map((known) =>
        narrate(event("AssignmentAdded", { ...held, details: known }), pack),
      );
      expect(one).toBe(other);
    }
    for (const pack of packs) {
      const confirmation = { enterprise: hospital, account: "bert", email: null, requester: null };
      expect(done(event("ConfirmationRequested", confirmation), eventsIn(pack))).toContain("…");
    }
  });
});
