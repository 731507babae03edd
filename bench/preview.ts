import { preview } from "../src/queries/preview.js";
import type { Registry } from "../src/registry/registry.js";
import { type Asked, Asking } from "./asking.js";
import { kindsOf } from "./commands.js";
import { afterCommands, type Country, country, half, heard } from "./country.js";
import { type Dice, dice, duration, interleaved, pick, type Row, received, sized } from "./measure.js";

const few = 1_000;
const many = sized(1_000_000, 60_000);
const commands = 200;
const rounds = 25;
const target = 1.5;

const next: Dice = dice(1_700);

/** Commands on one user each, heard for the first time, and as many accounts to look up beside. */
interface Batch {
  readonly asked: readonly Asked[];
  readonly keys: readonly string[];
}

function batchOf(asking: Asking, { sample }: Country): Batch {
  const ask = kindsOf(asking).BlockUsers as () => Asked;
  const asked = Array.from({ length: commands }, () => heard(ask()));
  return { asked, keys: received(asked.map(() => pick(next, sample.users).account)) };
}

function previewed(registry: Registry, { asked }: Batch): void {
  let told = 0;
  for (const { command, context } of asked) {
    const answer = preview(registry, command, context);
    if (answer.ok && answer.lost.length > 0) told++;
  }
  if (told < 0.95 * asked.length) throw new Error(`only ${told} lose something`);
}

function gotAndSet(accounts: Map<string, unknown>, { keys }: Batch): void {
  for (const key of keys) accounts.set(key, accounts.get(key));
}

/** `preview` of blocking one user: how much more it costs among many, by how much more a native Map costs there. */
export function comparePreview(): readonly Row[] {
  const large = afterCommands(country(many), 20_000);
  const small = afterCommands(country(few), 20_000);
  const [inSmall, inLarge] = [small, large].map(
    ({ sample }) => new Asking(half(sample, 1), next, 22_000_000),
  );
  const [atFew = 0, atMany = 0, mapAtFew = 0, mapAtMany = 0] = interleaved(
    rounds,
    () => ({ small: batchOf(inSmall as Asking, small), large: batchOf(inLarge as Asking, large) }),
    [
      (batch) => previewed(small.registry, batch.small),
      (batch) => previewed(large.registry, batch.large),
      (batch) => gotAndSet(small.byHand.accounts, batch.small),
      (batch) => gotAndSet(large.byHand.accounts, batch.large),
    ],
  );
  return [
    {
      name: "preview(BlockUsers), 1 000 to 1 000 000",
      library: `${duration(atFew / commands)} to ${duration(atMany / commands)}`,
      other: `${duration(mapAtFew / commands)} to ${duration(mapAtMany / commands)}`,
      ratio: atMany / atFew / (mapAtMany / mapAtFew),
      target,
    },
  ];
}
