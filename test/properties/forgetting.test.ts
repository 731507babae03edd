import {
  type Account,
  type Command,
  type Context,
  type ErasedPerson,
  eraseEvent,
  exportUsers,
  handle,
  permissiveFacts,
  type Registry,
  type RegistryEvent,
  replay,
  restore,
  searchUsers,
  snapshot,
  toTree,
  welcome,
} from "toegangsbeheer";
import { nl } from "toegangsbeheer/messages/nl";
import { contextOf, type PlayedTurn } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { holding } from "../support/world.js";
import { accesses } from "./accesses.js";
import { contentOf, onEverySequence, onEveryTurn, playing, runs } from "./support.js";

type Erasing = PlayedTurn & { readonly command: Command & { readonly type: "ErasePerson" } };

function isErasing(turn: PlayedTurn): turn is Erasing {
  return turn.command.type === "ErasePerson" && turn.answer.ok;
}

function erasedIn({ command, before }: Erasing): Account {
  return before.accounts.get(command.account as never) as Account;
}

function namesOf({ username, formerUsernames }: Account): readonly string[] {
  return [...(username === null ? [] : [username]), ...formerUsernames];
}

const often = { spoiled: 10, minLength: 40 };

const marks = { firstName: "Xanthippe", lastName: "Zwartewaeghemans", email: "xanthippe@private.example" };

/** The registry in which the names and addresses of that person are nobody else's. */
function marked(registry: Registry, id: string): Registry {
  const whole = snapshot(registry);
  const accounts = whole.accounts.map((one) => (one.id === id ? { ...one, ...marks } : one));
  return holding(restore({ ...whole, accounts })).value;
}

/** Everything that can be asked of a registry, as one text. */
function told(registry: Registry, context: Context): string {
  const enterprises = [...registry.enterprises.values()];
  const asked = enterprises.flatMap(({ number, chief }) => {
    const scope = number as string;
    const actor = {
      kind: "account",
      account: chief?.account ?? "",
      role: "chief-access-manager",
      scope,
    } as const;
    const as = contextOf({ ...context, actor });
    return [
      searchUsers(registry, { scope }, as),
      exportUsers(registry, { scope, pack: nl }, as),
      toTree(registry, { scope: scope as never, messages: nl }, context),
      welcome(registry, as),
    ];
  });
  return JSON.stringify([snapshot(registry), asked]);
}

describe("law 16, forgetting: once a person is erased, nobody may open more or less, and nothing tells of him", () => {
  it("leaves whatever anybody else may open as it was, and lets him open nothing", () => {
    onEveryErasure((turn) => {
      for (const by of [undefined, "eid"]) {
        const after = accesses(turn.after, turn.context, by);
        expect([...after].sort()).toEqual([...accesses(turn.before, turn.context, by)].sort());
        expect([...after].filter((access) => access.startsWith(`${turn.command.account} `))).toEqual([]);
      }
    });
  });

  it("tells neither his numbers, names, addresses nor user names in any answer", () => {
    onEveryErasure((turn) => {
      const person = erasedIn(turn);
      const answer = handle(marked(turn.before, person.id), turn.command, turn.context);
      if (!answer.ok) throw new Error("the same command was refused");
      const text = JSON.stringify(answer.events) + told(answer.registry, turn.context);
      const secrets = [person.insz, ...person.aliases, ...namesOf(person), ...Object.values(marks)];
      for (const secret of secrets) expect(text).not.toContain(secret);
    });
  });

  it("says nothing of him in the events of later commands, unless he comes back", () => {
    let later = 0;
    onEverySequence(
      100,
      (sequence) => {
        const gone: Account[] = [];
        playing(sequence, (turn) => {
          if (turn.answer.ok) {
            const text = JSON.stringify(turn.answer.events);
            for (const person of gone) {
              later += 1;
              for (const name of namesOf(person)) expect(text).not.toContain(`"${name}"`);
              for (const insz of [person.insz, ...person.aliases]) {
                if (!isNamed(turn, insz)) expect(text).not.toContain(insz);
              }
            }
          }
          if (isErasing(turn)) gone.push(erasedIn(turn));
        });
      },
      often,
    );
    expect(later).toBeGreaterThan(runs(50).numRuns);
  });

  it("opens no second life of the old account: who comes back gets a new id, and his user name stays refused", () => {
    onEveryErasure((turn) => {
      const person = erasedIn(turn);
      const usernameDigests = Object.fromEntries(
        namesOf(person).map((name, at) => [name, turn.command.digests?.[at] ?? ""]),
      );
      const facts = { ...permissiveFacts, usernameDigests };
      const context = contextOf({ now: turn.context.now, facts });
      const back = (account: string): Command => ({
        type: "AppointChiefAccessManager",
        enterprise: "0412398765",
        chief: { insz: person.insz, account, email: "access@example.org", phone: "+3225551234" },
        requester: { email: "board@example.org", phone: "+3225551235" },
        representative: "85073000160",
        declaration: true,
      });
      expect(handle(turn.after, back(person.id), context)).toMatchObject({
        violations: [{ code: "account.id-taken" }],
      });
      const again = holding(handle(turn.after, back("second-life"), context));
      expect(again.registry.accounts.get("second-life" as never)).toMatchObject({
        insz: person.insz,
        username: null,
      });
      expect(again.registry.former.get(person.id)).toEqual({ kind: "erased" });
      for (const name of namesOf(person)) {
        const codes: Command = {
          type: "IssueAccessCodes",
          account: "second-life",
          username: name,
          usernameConfirmation: name,
          password: "Welcome-0001!",
          passwordConfirmation: "Welcome-0001!",
        };
        expect(handle(again.registry, codes, context)).toMatchObject({
          violations: [{ code: "username.taken" }],
        });
        expect(
          handle(again.registry, codes, contextOf({ ...context, facts: permissiveFacts })),
        ).toMatchObject({
          violations: [{ code: "facts.missing", params: { fact: "username-digest" } }],
        });
      }
    });
  });

  it("leads to the same state from a history whose personal events were erased, which tell nothing of him", () => {
    let erased = 0;
    onEverySequence(
      100,
      (sequence) => {
        let history: readonly RegistryEvent[] = [];
        const end = playing(sequence, (turn) => {
          if (turn.answer.ok) history = [...history, ...turn.answer.events];
          if (!isErasing(turn)) return;
          erased += 1;
          const person = whole(turn);
          history = history.map((event) => eraseEvent(event, person));
          const account = erasedIn(turn);
          const text = JSON.stringify(history);
          for (const name of namesOf(account)) expect(text).not.toContain(`"${name}"`);
          for (const insz of person.insz) expect(text).not.toContain(insz);
        });
        expect(contentOf(replay(history))).toEqual(contentOf(end));
      },
      often,
    );
    expect(erased).toBeGreaterThan(runs(5).numRuns);
  });
});

/** Whenever somebody is erased in a sequence, which must happen often. */
function onEveryErasure(check: (turn: Erasing) => void): void {
  let erased = 0;
  onEveryTurn(
    60,
    (turn) => {
      if (!isErasing(turn)) return;
      erased += 1;
      check(turn);
    },
    often,
  );
  expect(erased).toBeGreaterThan(runs(5).numRuns);
}

/** Whoever is erased, with all that he was known by. */
function whole(turn: Erasing): ErasedPerson {
  const { id, insz, aliases } = erasedIn(turn);
  const merged = [...turn.before.former.entries()]
    .filter(([, former]) => former.kind === "merged" && into(turn.before, former.into) === id)
    .map(([account]) => account);
  return { account: id, insz: [insz, ...aliases], merged };
}

/** The account that an id leads to in the end. */
function into(registry: Registry, id: string): string {
  const former = registry.former.get(id as never);
  return former?.kind === "merged" ? into(registry, former.into) : id;
}

/** True when the command, its actor, or what is there after an earlier one names the number. */
function isNamed({ command, context, before }: PlayedTurn, insz: string): boolean {
  const given = JSON.stringify([command, context.actor]).replace(/(?<=\d)[.-](?=\d)/g, "");
  return given.includes(insz) || before.numbers.has(insz as never) || before.mentions.has(insz as never);
}
