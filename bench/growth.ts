import { commandTypes } from "../src/engine/decode.js";
import { handle } from "../src/engine/handle.js";
import type { Registry } from "../src/registry/registry.js";
import { type Asked, Asking, type Kinds } from "./asking.js";
import type { Account, MutableRegistry } from "./by-hand.js";
import { kindsOf } from "./commands.js";
import { type Country, half, heard } from "./country.js";
import { type Dice, dice, duration, interleaved, pick, type Row, received } from "./measure.js";
import { onTen } from "./user-commands.js";

/** How the cost of a command grows with the registry. */

const commands = 200;
const rounds = 50;
const target = 1.5;

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

function batchOf(ask: () => Asked, { sample }: Country): Batch {
  const asked = Array.from({ length: commands }, () => heard(ask()));
  return { asked, keys: received(asked.map(() => pick(next, sample.users).account)) };
}

/** Handles each of the commands on the same registry. */
export function handled(registry: Registry, { asked }: Pick<Batch, "asked">): void {
  let accepted = 0;
  for (const { command, context } of asked) {
    const answer = handle(registry, command, context);
    if (answer.ok && answer.events.length > 0) accepted++;
  }
  if (accepted < 0.95 * asked.length) throw new Error(`only ${accepted} ${asked[0]?.command.type} accepted`);
}

function gotAndSet(accounts: Map<string, Account>, { keys }: Pick<Batch, "keys">): void {
  for (const key of keys) accounts.set(key, accounts.get(key) as Account);
}

/** One command type from few to many accounts: how much more it costs there, by how much more a native Map costs. */
function growth(kind: string, small: Country, large: Country, kinds: readonly [Kinds, Kinds]): Row {
  const [inSmall, inLarge] = kinds.map((all) => all[kind] as () => Asked) as [() => Asked, () => Asked];
  const [atFew = 0, atMany = 0, mapAtFew = 0, mapAtMany = 0] = interleaved(
    rounds,
    () => ({ small: batchOf(inSmall, small), large: batchOf(inLarge, large) }),
    [
      (batch) => handled(small.registry, batch.small),
      (batch) => handled(large.registry, batch.large),
      (batch) => gotAndSet(small.byHand.accounts, batch.small),
      (batch) => gotAndSet(large.byHand.accounts, batch.large),
    ],
  );
  const users = commands * inSmall().users;
  return {
    name: `${kind}, 1 000 to 1 000 000`,
    library: `${duration(atFew / users)} to ${duration(atMany / users)}`,
    other: `${duration(mapAtFew / commands)} to ${duration(mapAtMany / commands)}`,
    ratio: atMany / atFew / (mapAtMany / mapAtFew),
    target,
  };
}

/** Somebody's entries in the three native Maps where he is found, deleted and put back. */
function deletedAndPutBack({ accounts, numbers, usernames }: MutableRegistry, keys: readonly string[]): void {
  for (const key of keys) {
    const account = accounts.get(key) as Account;
    const { insz, username } = account;
    accounts.delete(key);
    numbers.delete(insz);
    if (username !== null) usernames.delete(username);
    accounts.set(key, account);
    numbers.set(insz, key);
    if (username !== null) usernames.set(username, key);
  }
}

/** How much more deleting from native Maps grows than setting: what a command that deletes can't be below. */
function growthOfDeleting(small: Country, large: Country): Row {
  const keysOf = ({ sample }: Country): readonly string[] =>
    received(Array.from({ length: commands }, () => pick(next, sample.users).account));
  const [atFew = 0, atMany = 0, setAtFew = 0, setAtMany = 0] = interleaved(
    rounds,
    () => ({ few: keysOf(small), many: keysOf(large) }),
    [
      ({ few }) => deletedAndPutBack(small.byHand, few),
      ({ many }) => deletedAndPutBack(large.byHand, many),
      ({ few }) => gotAndSet(small.byHand.accounts, { keys: few }),
      ({ many }) => gotAndSet(large.byHand.accounts, { keys: many }),
    ],
  );
  return {
    name: "deleting from three native Maps and putting back, 1 000 to 1 000 000",
    library: `${duration(atFew / commands)} to ${duration(atMany / commands)}`,
    other: `${duration(setAtFew / commands)} to ${duration(setAtMany / commands)}`,
    ratio: atMany / atFew / (setAtMany / setAtFew),
    target,
  };
}

/** The same command in places of thousands, and in places of up to two hundred. */
function growthOfPlace(where: Country): Row {
  const asking = untouched(where);
  const times = interleaved(
    rounds,
    () => ({
      large: batchOf(() => onTen(asking, "largeGroups", "RemoveUsers"), where),
      usual: batchOf(() => onTen(asking, "groups", "RemoveUsers"), where),
    }),
    [(batch) => handled(where.registry, batch.large), (batch) => handled(where.registry, batch.usual)],
  );
  const [large = 0, usual = 0] = times.map((time) => time / (10 * commands));
  return {
    name: "RemoveUsers, ten, in places of thousands",
    library: duration(large),
    other: duration(usual),
    ratio: large / usual,
    target,
  };
}

/** Every command type from a thousand to a million accounts, and one from small places to large ones. */
export function growths(small: Country, large: Country): readonly Row[] {
  const kinds: readonly [Kinds, Kinds] = [kindsOf(untouched(small)), kindsOf(untouched(large))];
  const asked = new Set(Object.keys(kinds[0]).map((kind) => kind.split(",")[0]));
  for (const type of commandTypes) if (!asked.has(type)) throw new Error(`no line for ${type}`);
  const rows = Object.keys(kinds[0]).map((kind) => growth(kind, small, large, kinds));
  return [...rows, growthOfDeleting(small, large), growthOfPlace(large)];
}
