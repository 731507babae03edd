import {
  type Command,
  type Context,
  type DecideAnswer,
  decide,
  defaultCatalogue,
  diff,
  handle,
  type Instant,
  type PreviewAnswer,
  preview,
  type Registry,
  type RegistryDiff,
  type RegistryEvent,
  replay,
  restore,
  snapshot,
} from "toegangsbeheer";
import { contextOf } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { isSingleRole } from "../../src/words/roles.js";
import { catalogues } from "../access/questions.js";
import { catalogueOf, policyOf } from "../support/settings.js";
import { triesOf } from "../support/tries.js";
import { bruteDiff } from "./preview-oracle.js";
import { type Probe, probesOn } from "./preview-probes.js";
import { contentOf, failingAt, onEverySequence, onEveryTurn, playing } from "./support.js";

/** An answer as what `decide` tells of it and what `diff` does; the latter only of a command that holds. */
function partsOf(answer: PreviewAnswer): { decided: object; found?: RegistryDiff } {
  if (!answer.ok) return { decided: answer };
  const { changed, gained, lost, delayed, ...decided } = answer;
  return { decided, found: { changed, gained, lost, delayed } };
}

/** The default catalogue, with a certificate asked by every other application. */
const certified = catalogueOf({
  applications: defaultCatalogue.applications.map((one, nth) => ({ ...one, certificate: nth % 2 === 1 })),
});
const certificate = {
  owner: "An",
  issuer: "Example CA",
  enterprise: null,
  expiresAt: "2126-01-01T00:00:00.000Z",
  serial: "255",
};

/** The context of a turn under another catalogue or another delay, each now and then. */
function varied(context: Context, turn: number): Context {
  const effectDelayMinutes = [20, 300, 0][turn % 3] as number;
  const all = [certified, ...catalogues];
  const catalogue = all[Math.floor(turn / 3) % all.length] as Context["catalogue"];
  return contextOf({ ...context, policy: policyOf({ effectDelayMinutes }), catalogue });
}

const nothingChanged: RegistryDiff = { changed: [], gained: [], lost: [], delayed: [] };

function later(moment: string, minutes: number): string {
  return new Date(Date.parse(moment) + minutes * 60_000).toISOString();
}

/** One of the probes: each type of command in its turn, and each time another one of it. */
function probeOn(registry: Registry, now: string, turn: number): Probe {
  const probes = probesOn(registry, now);
  const types = [...new Set(probes.map(({ command }) => command.type))];
  const type = types[turn % types.length];
  const among = probes.filter(({ command }) => command.type === type);
  return among[Math.floor(turn / types.length) % among.length] as Probe;
}

/**
 * What takes something from every third place, person and office, and gives it again, so that all of it is held
 * anew; and what gives or takes certificates.
 */
function givenAgain(registry: Registry, at: Instant): readonly RegistryEvent[] {
  const event = (type: string, data: object): RegistryEvent =>
    ({ type, version: 1, data, metadata: { at, by: { kind: "import" } } }) as unknown as RegistryEvent;
  const places = [...registry.places.values()];
  const accounts = [...registry.accounts.values()];
  const living = [...registry.enterprises.values()].filter(({ ended }) => ended === null);
  const third = <T>(all: readonly T[], rest: number): readonly T[] =>
    all.filter((_, nth) => nth % 3 === rest);
  return [
    ...third(places, 0).flatMap(({ scope, applications }) => [
      event("ApplicationsSet", { scope, applications: [] }),
      event("ApplicationsSet", { scope, applications: applications.map(({ id }) => id) }),
    ]),
    ...third(accounts, 0)
      .flatMap(({ id: account, assignments }) =>
        // Whoever is in charge by name is never blocked.
        assignments.filter(({ role }) => !isSingleRole(role)).map(({ scope }) => ({ account, scope })),
      )
      .flatMap((data) => [event("AssignmentBlocked", data), event("AssignmentUnblocked", data)]),
    ...third(accounts, 1).map(({ id: account }) => event("CertificateUploaded", { account, certificate })),
    ...third(accounts, 2).map(({ id: account }) => event("CertificateRemoved", { account })),
    ...third(places, 1)
      .filter(({ manager }) => manager.kind === "office")
      .map(({ scope, manager }) => event("ManagerReplaced", { scope, manager, previous: manager })),
    ...third(living, 0).flatMap(({ number, chief }) => [
      event("ChiefAccessManagerReplaced", { ...chief, enterprise: number, previous: chief?.account }),
    ]),
  ];
}

/** How often something was found, and by which commands. */
class Seen {
  readonly commands: Map<string, number> = new Map();

  note({ gained, lost, delayed }: RegistryDiff, by = "any"): void {
    for (const [name, list] of Object.entries({ gained, lost, delayed })) {
      const key = `${name} by ${by}`;
      if (list.length > 0) this.commands.set(key, (this.commands.get(key) ?? 0) + list.length);
    }
  }

  /** How many of a list were found. */
  count(list: "gained" | "lost" | "delayed"): number {
    return [...this.commands].reduce((sum, [key, found]) => sum + (key.startsWith(list) ? found : 0), 0);
  }
}

/**
 * Everything that must hold of one command on one registry; answers what it would change. What is found the long way
 * takes long: under the context of the command, or under another one, in turn.
 */
function tried(before: Registry, command: Command, context: Context, turn: number): RegistryDiff | undefined {
  const content = JSON.stringify(contentOf(before));
  const answer: DecideAnswer = decide(before, command, context);
  const { decided, found } = partsOf(preview(before, command, context));
  expect(JSON.stringify(contentOf(before))).toBe(content);
  expect(decided).toEqual(answer);
  if (!answer.ok) return undefined;
  const after = replay(answer.events, before);
  expect(diff(before, after, context)).toEqual(found);
  const around = turn % 2 === 0 ? context : varied(context, turn);
  expect(diff(before, after, around)).toEqual(bruteDiff(before, after, around));
  return found;
}

describe("law 17, preview: it tells exactly what the command would change, and changes nothing", () => {
  it("as asked of everybody, everywhere, for everything, before and after", () => {
    const seen = new Seen();
    let turns = 0;
    onEveryTurn(
      15,
      ({ command, context, before }) => {
        const found = tried(before, command, context, turns++);
        if (found) seen.note(found, command.type);
      },
      { spoiled: 10, start: "grown", minLength: 20 },
    );
    expect(seen.count("gained")).toBeGreaterThan(triesOf(300));
    expect(seen.count("lost")).toBeGreaterThan(triesOf(300));
  });

  it("of commands that reach far, one after the other", () => {
    const seen = new Seen();
    let turns = 0;
    onEverySequence(
      30,
      (sequence) => {
        let now = "2026-03-02T08:00:00.000Z";
        let registry = playing(sequence, (turn) => {
          now = turn.context.now;
        });
        for (let step = 0; step < 16; step++) {
          now = later(now, step % 3 === 0 ? 5 : 60);
          const turn = turns++;
          const { command, context } = probeOn(registry, now, turn);
          const answer = handle(registry, command, context);
          failingAt({ command, context, answer }, () => {
            const found = tried(registry, command, context, turn);
            if (found) seen.note(found, command.type);
          });
          if (answer.ok) registry = answer.registry;
        }
      },
      { spoiled: 0, minLength: 20, start: "grown" },
    );
    for (const type of ["AppointCurator", "DischargeCurator", "AppointChiefAccessManager"] as const) {
      expect(seen.commands.get(`gained by ${type}`)).toBeGreaterThan(10);
      expect(seen.commands.get(`lost by ${type}`)).toBeGreaterThan(10);
    }
    expect(seen.count("delayed")).toBeGreaterThan(0);
  });

  it("and the comparison holds for any two registries, whatever lies between them and wherever they come from", () => {
    const seen = new Seen();
    let played = 0;
    onEverySequence(
      25,
      (sequence) => {
        const states: Registry[] = [];
        let context: Context | undefined;
        playing(sequence, (turn) => {
          if (turn.answer.ok) states.push(turn.before);
          context = turn.context;
        });
        if (context === undefined) return;
        const [one, two] = [states[Math.floor(states.length / 2)], states.at(-1)] as [Registry, Registry];
        const again = replay(givenAgain(two, context.now), two);
        const read = restore(JSON.parse(JSON.stringify(snapshot(again))));
        if (!read.ok) throw new Error("a snapshot is to be read");
        const other = varied(context, played++);
        for (const [before, after] of [
          [one, two],
          [two, one],
          [two, again],
          [again, two],
          [one, read.value],
        ] as const) {
          const found = bruteDiff(before, after, other);
          seen.note(found);
          expect(diff(before, after, other)).toEqual(found);
        }
        expect(diff(again, read.value, other)).toEqual(nothingChanged);
      },
      { spoiled: 0, minLength: 30 },
    );
    expect(Math.min(seen.count("gained"), seen.count("lost"), seen.count("delayed"))).toBeGreaterThan(50);
  });
});
