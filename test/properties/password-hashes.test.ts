import {
  type Command,
  type Context,
  eventTypes,
  handle,
  passwordEvents,
  type Registry,
  type RegistryEvent,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { laterTurns } from "../support/events.js";
import { context, world } from "../support/world.js";
import { onEverySequence, playing } from "./support.js";

/** What a host keeps, by the id of an account, or by domain and channel: the command whose password it is. */
type Hashes = Map<string, string>;

/** A host that goes by `passwordEvents` alone. */
function keepHashes(
  hashes: Hashes,
  event: RegistryEvent,
  password: string | undefined,
  before: Registry,
): void {
  const {
    account,
    merged,
    username,
    scope,
    domain = scope,
    channel,
    enterprise,
  } = event.data as Readonly<Record<string, string>>;
  const owner = account ?? (domain === undefined ? `${enterprise}/` : `${domain} ${channel ?? ""}`);
  const duty = passwordEvents[event.type];
  if (duty === "keep" && password !== undefined) hashes.set(owner, password);
  if (duty === "move" && merged !== undefined) {
    const hash = hashes.get(before.accounts.get(merged as never)?.username === username ? merged : owner);
    hashes.delete(merged);
    if (hash === undefined) hashes.delete(owner);
    else hashes.set(owner, hash);
  }
  if (duty !== "forget") return;
  for (const key of [...hashes.keys()]) {
    if (key === owner || (account === undefined && channel === undefined && key.startsWith(owner)))
      hashes.delete(key);
  }
}

/** The password in a command, and the user name that it opens from then on: read from the command, not from events. */
function namedIn(command: Command, { actor }: Context, after: Registry): string | undefined {
  const fields = command as object as Readonly<Record<string, unknown>>;
  const nameOf = (id: unknown): string | undefined => after.accounts.get(id as never)?.username ?? undefined;
  if (command.type === "ChangeOwnPassword")
    return actor.kind === "account" ? nameOf(actor.account) : undefined;
  if (command.type === "ResetPassword" || command.type === "IssueAccessCodes") return nameOf(fields.account);
  if (command.type === "ResetTechnicalUserPassword") {
    const { channels = [] } = after.senders.get(fields.scope as never) ?? {};
    return channels.find(({ kind }) => kind === fields.channel)?.username ?? undefined;
  }
  for (const form of [fields.person, fields.manager, fields.channel]) {
    if (typeof form !== "object" || form === null || !("password" in form)) continue;
    if (form.password !== undefined && "username" in form) return String(form.username).toLowerCase();
  }
  return undefined;
}

/** The ids and user names of those for whom a list opens accounts; whoever is there already keeps his password. */
function listedIn(command: Command, before: Registry): readonly (readonly [id: string, name: string])[] {
  if (command.type !== "AddUsers") return [];
  return command.users.flatMap(({ account = "", username = "" }) =>
    username === "" || before.accounts.has(account as never)
      ? []
      : [[account, username.toLowerCase()] as const],
  );
}

/** Who opens what with which password, by user name: what `keepHashes` has, beside what was set last for that name. */
class Watch {
  readonly hashes: Hashes = new Map();
  readonly met = new Set<string>();
  private readonly set = new Map<string, string>();
  private count = 0;

  see(
    command: Command,
    asked: Context,
    events: readonly RegistryEvent[],
    before: Registry,
    after: Registry,
  ): void {
    this.count += 1;
    const password = `${this.count} ${command.type}`;
    const name = events.length > 0 ? namedIn(command, asked, after) : undefined;
    if (name !== undefined) this.set.set(name, password);
    const listed = new Map(listedIn(command, before).map(([id, one]) => [id, `${password} ${one}`]));
    for (const [id, one] of listedIn(command, before)) this.set.set(one, listed.get(id) as string);
    for (const event of events) {
      if (event.type in passwordEvents) this.met.add(event.type);
      const { account } = event.data as { readonly account?: string };
      keepHashes(this.hashes, event, listed.get(account ?? "") ?? (name && password), before);
    }
    expect(Object.fromEntries(this.hashes), command.type).toEqual(Object.fromEntries(this.expected(after)));
  }

  private *expected(registry: Registry): Iterable<readonly [string, string]> {
    for (const { id, username } of registry.accounts.values()) {
      const password = this.set.get(username ?? "");
      if (password !== undefined) yield [id, password];
    }
    for (const { domain, channels } of registry.senders.values()) {
      for (const { kind, username } of channels) {
        const password = this.set.get(username ?? "");
        if (password !== undefined) yield [`${domain} ${kind}`, password];
      }
    }
  }
}

describe("a host that goes by passwordEvents has, for each user name, the hash of the password that was set last", () => {
  it("in a history that has every event", () => {
    const watch = new Watch();
    let registry = world();
    for (const [command, actor, more] of laterTurns) {
      const asked = context(actor, more);
      const answer = handle(registry, command, asked);
      if (!answer.ok) throw new Error(command.type);
      watch.see(command, asked, answer.events, registry, answer.registry);
      registry = answer.registry;
    }
    expect([...watch.met].sort()).toEqual(Object.keys(passwordEvents).sort());
    expect(eventTypes).toEqual(expect.arrayContaining(Object.keys(passwordEvents)));
  });

  it("after any command of any sequence", () => {
    onEverySequence(100, (sequence) => {
      const watch = new Watch();
      playing(sequence, ({ command, context: asked, answer, before, after }) => {
        if (answer.ok) watch.see(command, asked, answer.events, before, after);
      });
    });
  });
});
