import {
  type AccountActor,
  type Actor,
  contextAt,
  type ErasedPerson,
  eraseEvent,
  type HistoryQuery,
  history,
  type Registry,
  type RegistryEvent,
  snapshot,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { actorsIn } from "./reach.js";
import { onEverySequence, playing } from "./support.js";

// What the rule book lets somebody see of the past, by the names of fields and plain loops over what happened.

type Data = Readonly<Record<string, unknown>>;

/** What is only mentioned: a tie, whose mandate it is, what stands in a certificate. */
const mentioned = new Set(["passwordTiedTo", "tiedTo", "mandatary", "certificate"]);

/** The values of these fields, wherever they stand in what an event tells. */
function valuesOf(data: Data, fields: readonly string[]): readonly string[] {
  return Object.entries(data).flatMap(([field, value]) => {
    if (mentioned.has(field)) return [];
    return [value].flat().flatMap((one) => {
      if (typeof one === "string") return fields.includes(field) ? [one] : [];
      return typeof one === "object" && one !== null ? valuesOf(one as Data, fields) : [];
    });
  });
}

class Past {
  private readonly enterprises = new Map<string, string>();
  private readonly survivors = new Map<string, string>();

  constructor(readonly events: readonly RegistryEvent[]) {
    for (const { type, data } of events) {
      if (type === "AppointmentRequested") this.enterprises.set(data.ticket, data.enterprise);
      if (type === "AccountsMerged") this.survivors.set(data.merged, data.account);
    }
  }

  placesOf(event: RegistryEvent): readonly string[] {
    const data = event.data as Data;
    const enterprise = typeof data.ticket === "string" ? this.enterprises.get(data.ticket) : undefined;
    return [
      ...valuesOf(data, ["scope", "domain", "domains", "enterprise"]),
      ...(enterprise ? [enterprise] : []),
    ];
  }

  isAbout(event: RegistryEvent, account: string): boolean {
    const named = [
      ...valuesOf(event.data as Data, ["account", "merged", "previous"]),
      // A finding names whom it is about behind its place.
      ...valuesOf(event.data as Data, ["finding"]).map((finding) => finding.split(/[#+]/)[1] ?? ""),
    ];
    return named.some((id) => this.becomes(id, account));
  }

  private becomes(id: string, account: string): boolean {
    const next = this.survivors.get(id);
    return id === account || (next !== undefined && this.becomes(next, account));
  }
}

function isWithin(scope: string, root: string): boolean {
  return scope === root || scope.startsWith(`${root}/`);
}

/** What happened is told by when it was, and by what kind of event: enough to know it among others. */
function known(events: readonly RegistryEvent[]): readonly string[] {
  return events.map(({ type, metadata }) => `${type} ${metadata.at}`);
}

interface Played {
  readonly past: Past;
  readonly registry: Registry;
  readonly now: string;
}

function onEveryPast(usual: number, law: (played: Played) => void): void {
  onEverySequence(usual, (sequence) => {
    const events: RegistryEvent[] = [];
    let now = "2026-03-02T08:00:00.000Z";
    const registry = playing(sequence, ({ answer, context }) => {
      now = context.now;
      if (answer.ok) events.push(...answer.events);
    });
    const later = new Date(Date.parse(now) + 3_600_000).toISOString();
    law({ past: new Past(events), registry, now: later });
  });
}

function ask({ registry, past, now }: Played, actor: Actor, query: HistoryQuery, events = past.events) {
  return history(registry, events, { pageSize: 1000, ...query }, contextAt(now, actor));
}

/** By eID, a minute ago: nothing is new to the session, and no tie of a password stands in its way. */
function loggedIn(actor: AccountActor, now: string): AccountActor {
  const loggedInAt = new Date(Date.parse(now) - 60_000).toISOString();
  return { ...actor, session: { means: "eid", loggedInAt } };
}

describe("what happened", () => {
  it("is told to each manager as far as all of it lies in his reach, and to nobody else", () => {
    let answers = 0;
    onEveryPast(60, (played) => {
      const { past, registry, now } = played;
      for (const actor of actorsIn(registry)) {
        const answer = ask(played, loggedIn(actor, now), {});
        if (!answer.ok) continue;
        answers += 1;
        const within = past.events.filter((event) => {
          const places = past.placesOf(event);
          return places.length > 0 && places.every((place) => isWithin(place, actor.scope));
        });
        expect(actor.role).not.toBe("user");
        expect(known(answer.value.events)).toEqual(known(within));
      }
    });
    expect(answers).toBeGreaterThan(20);
  });

  it("is told to everybody of himself, and of whoever he was before", () => {
    let answers = 0;
    onEveryPast(60, (played) => {
      const { past, registry, now } = played;
      for (const actor of actorsIn(registry)) {
        const answer = ask(played, loggedIn(actor, now), { account: actor.account });
        if (!answer.ok) continue;
        answers += 1;
        const his = past.events.filter((event) => past.isAbout(event, actor.account));
        expect(known(answer.value.events)).toEqual(known(his));
      }
    });
    expect(answers).toBeGreaterThan(20);
  });

  it("is told to the contact centre of everybody and of every place, with nothing personal", () => {
    onEveryPast(60, (played) => {
      const { past, registry } = played;
      const centre: Actor = { kind: "contact-centre" };
      const whole = ask(played, centre, {});
      expect(whole.ok && known(whole.value.events)).toEqual(known(past.events));
      const text = JSON.stringify(whole);
      const { accounts, places } = snapshot(registry);
      for (const { id, insz, username, assignments } of accounts) {
        expect(text).not.toContain(`"${insz}"`);
        if (username !== null) expect(text).not.toContain(`"${username}"`);
        const emails = assignments.flatMap(({ email, localEmail }) => [email, localEmail ?? email]);
        // A place may be reached at the address of a person: that one is the place's.
        for (const email of emails.filter((one) => !places.some((place) => place.email === one))) {
          expect(text).not.toContain(`"${email}"`);
        }
        const answer = ask(played, centre, { account: id });
        const his = past.events.filter((event) => past.isAbout(event, id));
        expect(answer.ok && known(answer.value.events)).toEqual(known(his));
      }
    });
  });

  it("is told the same whether or not somebody was erased from it", () => {
    onEveryPast(30, (played) => {
      const { past, registry } = played;
      const { accounts } = snapshot(registry);
      const erased = accounts.reduce<readonly RegistryEvent[]>((events, { id, insz, aliases }) => {
        const person: ErasedPerson = { account: id, insz: [insz, ...aliases] };
        return events.map((event) => eraseEvent(event, person));
      }, past.events);
      const centre: Actor = { kind: "contact-centre" };
      expect(ask(played, centre, {}, erased)).toEqual(ask(played, centre, {}));
    });
  });

  it("comes in pages, each of which is a part of the whole", () => {
    onEveryPast(30, (played) => {
      const centre: Actor = { kind: "contact-centre" };
      const whole = ask(played, centre, {});
      if (!whole.ok) throw new Error("the contact centre may see it");
      const { events } = whole.value;
      for (const pageSize of [1, 3, events.length || 1]) {
        for (const page of [1, 2, 5]) {
          const answer = ask(played, centre, { page, pageSize });
          const start = (page - 1) * pageSize;
          expect(answer.ok && answer.value).toEqual({
            events: events.slice(start, start + pageSize),
            page,
            hasMore: start + pageSize < events.length,
          });
        }
      }
    });
  });
});
