import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contextAt,
  decodeCommand,
  defaultCatalogue,
  done,
  explainAccess,
  exportUsers,
  importRegistry,
  message,
  narrate,
  parseActor,
  type Registry,
  type RegistryEvent,
  type RuleViolation,
  remediesFor,
  review,
  searchUsers,
  sentence,
  snapshot,
  type Tellable,
  type Violation,
} from "../../src/index.js";
import { en } from "../../src/messages/en/index.js";
import type { MessagePack } from "../../src/messages/types.js";
import { commandSequences, play } from "../../src/testing/index.js";
import { everything } from "../import/population.js";
import { provocations } from "../rules/provocations/index.js";
import { fullCommands } from "../support/commands.js";
import { droppedAt, hostileAt, replacedAt, valuesIn } from "../support/spoil.js";
import { triesOf } from "../support/tries.js";
import { by, context, site, world } from "../support/world.js";
import { eventsIn, everyText, packs, textsIn } from "./texts.js";

/** Names that the catalogue gives in every language alike. */
const properNames = textsIn(defaultCatalogue)
  .filter(([way, text]) => way.endsWith("labels en") && isAlike(way, text))
  .map(([, text]) => text);

function isAlike(way: string, text: string): boolean {
  const alike = textsIn(defaultCatalogue).filter(
    ([other, same]) => other.startsWith(way.slice(0, -2)) && same === text,
  );
  return alike.length === 4;
}

/** Abbreviations, names of techniques, and what stands in examples: the same in every language. */
const names = words(
  "app bits box cc com dd dmfa dimona ecdsa ed egov ehealth eid example ftp info isabel json mm mqlink null openssh rest rsa sftp soap ssh utc web xxx xxxx",
);

/** Words that are as much those of the language as of English. */
const shared: Readonly<Record<string, readonly string[]>> = {
  nl: words(
    "account accounts co code contact curator document fax had hand handicap in insz internet is later letters moment object of open past procedure register registers router scan site sites status type was",
  ),
  fr: words(
    "accessible application applications base cancer catalogue centre centres change co code codes communication confirmation contact court date document exception fax format identification information infrastructure institution interaction internet justice local mail mobile moment original pair pensions place possible public scan service services signature site sites six social ticket type unique urgent version",
  ),
  de: words(
    "an co code fax form format hand in information internet mail mandate mobile name original person register router scan so status system text version was",
  ),
};

function words(list: string): readonly string[] {
  return list.split(" ");
}

const wordsOf = (text: string): readonly string[] =>
  properNames
    .reduce((rest, name) => rest.replaceAll(name, " "), text)
    .replaceAll(/\{\w+\}/g, " ")
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? [];

/** Every word that stands in an English text, or in the codes and names of fields that stand for one. */
const english = new Set(
  everyText(en)
    .flatMap(([way, text]) => [text, way.replace(/labels en|languages \w\w$/, "")])
    .flatMap(wordsOf),
);

/** The words of a text that only English has, save those that somebody gave. */
function foreign(text: string, pack: MessagePack, given: ReadonlySet<string> = new Set()): readonly string[] {
  const own = new Set([...names, ...(shared[pack.language] ?? [])]);
  return wordsOf(text).filter((word) => english.has(word) && !own.has(word) && !given.has(word));
}

const others = packs.filter(({ language }) => language !== "en");
const named = JSON.stringify(defaultCatalogue);
/** Parameters whose values are the very ones that a program must give. */
const literal: ReadonlySet<string> = new Set(["fields", "values"]);
const inLanguage: ReadonlySet<string> = new Set([
  "action",
  "expected",
  "fact",
  "level",
  "levels",
  "role",
  "status",
]);

/** The words of what somebody gave: whatever a pack and the catalogue have no words for. */
function givenIn(params: Violation["params"]): ReadonlySet<string> {
  return new Set(
    Object.entries(params).flatMap(([name, value]) => {
      const ids = String(value).split(",");
      if (inLanguage.has(name)) return [];
      return ids.filter((id) => literal.has(name) || !named.includes(`"${id}"`)).flatMap(wordsOf);
    }),
  );
}

const options = { resolve: () => "Zoë Őry", catalogue: defaultCatalogue };

function expectOwnWords(found: readonly Violation[], knows: (pack: MessagePack) => string = () => ""): void {
  for (const violation of found) {
    for (const pack of others) {
      const text = message(violation as RuleViolation, pack, options);
      const strange = foreign(text, pack, givenIn(violation.params));
      if (strange.length > 0) throw new Error(`${strange.join()} in: ${text}`);
      const unsaid = knows(pack);
      if (unsaid !== "" && text.includes(unsaid)) throw new Error(`${JSON.stringify(violation)}: ${text}`);
    }
  }
}

function expectOwnSentences(told: readonly Tellable[]): void {
  for (const one of told) {
    for (const pack of others) {
      const text = sentence(one, pack, options);
      const strange = foreign(text, pack, givenIn(one.params));
      if (strange.length > 0) throw new Error(`${strange.join()} in: ${text}`);
    }
  }
}

/** Names of people and places are others'; ids that a host gave are whatever they are. */
function expectOwnStory(events: readonly RegistryEvent[]): void {
  const telling = { ...options, place: () => "Zoë Őry" };
  for (const event of events) {
    for (const pack of others) {
      const given = new Set(textsIn(event.data).flatMap(([, text]) => wordsOf(text)));
      const said = [narrate, done].map((say) => say(event, eventsIn(pack), telling));
      const strange = said.flatMap((text) => foreign(text, pack, given));
      if (strange.length > 0) throw new Error(`${strange.join()} in: ${said.join(" ")}`);
    }
  }
}

const otherForm = (pack: MessagePack): string => ` ${pack.expectations.other}.`;
type Answer = { readonly ok: boolean; readonly violations?: readonly Violation[] };
const refusedBy = ({ violations = [] }: Answer): readonly Violation[] => violations;

/** The same value spoiled everywhere, in every way. */
function spoiled(value: unknown): readonly unknown[] {
  return valuesIn(value).flatMap(({ path }) => [
    ...hostileAt(path).map(([, hostile]) => replacedAt(value, path, hostile)),
    ...[7, true, null, "x", {}, [], { extra: 1 }].map((other) => replacedAt(value, path, other)),
    ...(typeof path.at(-1) === "string" ? [droppedAt(value, path)] : []),
  ]);
}

describe("no English word stands", () => {
  it.each(others)("in any text of $language", (pack) => {
    const found = everyText(pack).flatMap(([way, text]) =>
      foreign(text, pack).map((word) => `${word} at ${way}`),
    );
    expect(found).toEqual([]);
  });

  it.each(others)("in $language, and no word is let through that does not stand there", (pack) => {
    const used = new Set(everyText(pack).flatMap(([, text]) => wordsOf(text)));
    expect(shared[pack.language]?.filter((word) => !used.has(word) || !english.has(word))).toEqual([]);
    expect(names.filter((word) => !english.has(word))).toEqual([]);
  });

  it("in what is said of any rule that is broken", () => {
    for (const { provoke } of Object.values(provocations)) expectOwnWords(provoke());
  });

  it.each(Object.keys(fullCommands) as (keyof typeof fullCommands)[])(
    "in what is said of a spoiled %s, and it always says what was expected",
    (type) => {
      for (const command of spoiled(fullCommands[type])) {
        expectOwnWords(refusedBy(decodeCommand(command)), otherForm);
      }
    },
  );

  it("in what is said of a spoiled question, actor or population", () => {
    const query = {
      scope: site,
      filters: { role: "user", title: "mrs", domain: site },
      below: true,
      page: 1,
    };
    const asked = context(by.sitemanager);
    for (const one of spoiled(query))
      expectOwnWords(refusedBy(searchUsers(world(), one as never, asked)), otherForm);
    for (const columns of spoiled(["role"])) {
      const exported = { scope: site, pack: en, columns } as never;
      expectOwnWords(refusedBy(exportUsers(world(), exported, asked)), otherForm);
    }
    for (const one of spoiled(by.sitemanager)) expectOwnWords(refusedBy(parseActor(one)), otherForm);
    const importing = contextAt("2026-03-02T09:00:00.000Z", { kind: "import" });
    for (const one of spoiled(everything))
      expectOwnWords(refusedBy(importRegistry(one, importing)), otherForm);
  });

  it("in what is said while many commands are given, and of what may be opened and reviewed after them", () => {
    fc.assert(
      fc.property(commandSequences({ minLength: 40 }), (sequence) => {
        let now = "2026-03-02T08:00:00.000Z";
        const registry = play(sequence, ({ answer, context: at }) => {
          now = at.now;
          expectOwnWords(answer.ok ? answer.warnings : answer.violations);
          if (answer.ok) expectOwnStory(answer.events);
        });
        expectOwnSentences(toldOf(registry, now));
      }),
      { numRuns: triesOf(30) },
    );
  });
});

/** What there is to tell of the accesses of everybody, and of what the managers review. */
function toldOf(registry: Registry, now: string): readonly Tellable[] {
  const { accounts, places } = snapshot(registry);
  const host = contextAt(now, "host");
  const accesses = accounts.slice(0, 4).flatMap(({ id }) =>
    places.slice(0, 4).flatMap(({ scope }) =>
      ["heracles", "dmfa", "unheard-of"].flatMap((application) => {
        const question = { account: id, application, scope, session: null };
        const { steps, obstacles } = remediesFor(registry, question, host);
        return [...explainAccess(registry, question, host).conditions, ...steps, ...obstacles];
      }),
    ),
  );
  const reviews = accounts.flatMap(({ id, assignments }) =>
    assignments.flatMap(({ role, scope }) => {
      const actor = { kind: "account", account: id, role, scope } as const;
      const answer = review(registry, { scope }, contextAt(now, actor, { facts: { permissive: true } }));
      return answer.ok ? answer.value.findings.flatMap((found) => [found, ...found.remedies]) : [];
    }),
  );
  return [...accesses, ...reviews];
}
