import type { BlockUsers } from "../src/commands/commands.js";
import { handle } from "../src/decisions/handle.js";
import type { Registry } from "../src/registry/registry.js";
import type { Account, MutableRegistry } from "./by-hand.js";
import { type Asked, Asking } from "./commands.js";
import { afterCommands, type Country, country, half, heard } from "./country.js";
import {
  assertSame,
  compared,
  type Dice,
  dice,
  duration,
  interleaved,
  pick,
  type Row,
  received,
} from "./measure.js";
import type { Employee } from "./population.js";

const few = 1_000;
const many = 1_000_000;
const commands = 200;
const rounds = 25;
const growthTarget = 1.5;
const blockTarget = 15;

const next: Dice = dice(1_000);

/** Commands of one kind, heard for the first time, and as many accounts to look up beside. */
interface Batch {
  readonly asked: readonly Asked[];
  readonly keys: readonly string[];
}

/** The half of the sample that no earlier command touched, so that every command is accepted. */
function untouched({ sample }: Country): Asking {
  return new Asking(half(sample, 1), next, 22_000_000);
}

function batchOf(kind: string, asking: Asking, { sample }: Country): Batch {
  const asked = Array.from({ length: commands }, () => heard((asking.kinds[kind] as () => Asked)()));
  return { asked, keys: received(asked.map(() => pick(next, sample.users).account)) };
}

function handled(registry: Registry, { asked }: Batch): void {
  let accepted = 0;
  for (const { command, context } of asked) {
    const answer = handle(registry, command, context);
    if (answer.ok && answer.events.length > 0) accepted++;
  }
  if (accepted < 0.95 * asked.length) throw new Error(`only ${accepted} ${asked[0]?.command.type} accepted`);
}

function gotAndSet(accounts: Map<string, Account>, { keys }: Batch): void {
  for (const key of keys) accounts.set(key, accounts.get(key) as Account);
}

/** One command type from few to many accounts: how much more it costs there, by how much more a native Map costs. */
function growth(kind: string, small: Country, large: Country): Row {
  const [inSmall, inLarge] = [untouched(small), untouched(large)];
  const [atFew = 0, atMany = 0, mapAtFew = 0, mapAtMany = 0] = interleaved(
    rounds,
    () => ({ small: batchOf(kind, inSmall, small), large: batchOf(kind, inLarge, large) }),
    [
      (batch) => handled(small.registry, batch.small),
      (batch) => handled(large.registry, batch.large),
      (batch) => gotAndSet(small.byHand.accounts, batch.small),
      (batch) => gotAndSet(large.byHand.accounts, batch.large),
    ],
  );
  const users = commands * (inSmall.kinds[kind] as () => Asked)().users;
  return {
    name: `${kind}, 1 000 to 1 000 000`,
    library: `${duration(atFew / users)} to ${duration(atMany / users)}`,
    other: `${duration(mapAtFew / commands)} to ${duration(mapAtMany / commands)}`,
    ratio: atMany / atFew / (mapAtMany / mapAtFew),
    target: growthTarget,
  };
}

type Employed = Pick<Employee, "account" | "scope">;

/** The same change on a native Map: a copy of the user with his assignment blocked, in the place of the old one. */
function block({ accounts }: MutableRegistry, { account: id, scope }: Employed, at: string): void {
  const account = accounts.get(id) as Account;
  accounts.set(id, {
    ...account,
    assignments: account.assignments.map((one) =>
      one.scope === scope ? { ...one, status: "blocked", changedAt: at } : one,
    ),
  });
}

function blocking(when: string, { registry, byHand, sample }: Country): Row {
  const asking = new Asking(half(sample, 1), next, 0);
  const batch = (): Batch & { readonly users: readonly Employed[] } => {
    const asked = Array.from({ length: 1_000 }, asking.kinds.BlockUsers as () => Asked).map(heard);
    return { asked, keys: [], users: asked.map(employed) };
  };
  const blockAll = ({ asked, users }: ReturnType<typeof batch>): void => {
    for (let at = 0; at < users.length; at++) {
      block(byHand, users[at] as Employed, (asked[at] as Asked).context.now);
    }
  };
  const first = batch();
  blockAll(first);
  first.asked.forEach(({ command, context }, at) => {
    const { account } = first.users[at] as Employed;
    const answer = handle(registry, command, context);
    if (!answer.ok) throw new Error("nobody is blocked here");
    assertSame("BlockUsers", answer.registry.accounts.get(account as never), byHand.accounts.get(account));
  });
  const times = interleaved(rounds, batch, [(all) => handled(registry, all), blockAll]);
  return compared(`handle(BlockUsers) among 1 000 000, ${when}`, times, 1_000, blockTarget);
}

/** Whom a command concerns, in texts of its own. */
function employed({ command }: Asked): Employed {
  const { scope, accounts } = received(command) as BlockUsers;
  return { account: accounts[0] as string, scope };
}

/** `handle` among a million accounts: what it costs beside a native Map, and how it grows from a thousand. */
export function compareHandle(): readonly Row[] {
  const replayed = country(many);
  const first = blocking("replayed", replayed);
  const large = afterCommands(replayed, 20_000);
  const second = blocking("20 000 commands on", large);
  const small = afterCommands(country(few), 20_000);
  const kinds = Object.keys(untouched(small).kinds);
  return [first, second, ...kinds.map((kind) => growth(kind, small, large))];
}
