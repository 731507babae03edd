import { handle } from "../src/engine/handle.js";
import type { BlockUsers } from "../src/procedures/users/commands.js";
import { type Asked, Asking } from "./asking.js";
import type { Account, MutableRegistry } from "./by-hand.js";
import { kindsOf } from "./commands.js";
import { afterCommands, afterErasing, type Country, country, half, heard } from "./country.js";
import { growths, handled } from "./growth.js";
import { assertSame, compared, dice, interleaved, type Row, received, sized } from "./measure.js";
import type { Employee } from "./population.js";

const few = 1_000;
const many = sized(1_000_000, 60_000);
const rounds = 25;
const target = 15;

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

interface Batch {
  readonly asked: readonly Asked[];
  readonly users: readonly Employed[];
}

function blocking(when: string, { registry, byHand, sample }: Country): Row {
  const kinds = kindsOf(new Asking(half(sample, 1), dice(1_000), 0));
  const batch = (): Batch => {
    const asked = Array.from({ length: 1_000 }, kinds.BlockUsers as () => Asked).map(heard);
    return { asked, users: asked.map(employed) };
  };
  const blockAll = ({ asked, users }: Batch): void => {
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
  return compared(`handle(BlockUsers) among 1 000 000, ${when}`, times, 1_000, target);
}

/** Whom a command concerns, in texts of its own. */
function employed({ command }: Asked): Employed {
  const { scope, accounts } = received(command) as BlockUsers;
  return { account: accounts[0] as string, scope };
}

/** `handle` among a million accounts: what it costs beside a native Map, and how it grows from a thousand. */
export function compareHandle(): readonly Row[] {
  const replayed = country(many, true);
  const first = blocking("replayed", replayed);
  const large = afterErasing(afterCommands(replayed, sized(20_000, 1_000)));
  const second = blocking("20 000 commands on", large);
  const small = afterErasing(afterCommands(country(few, true), sized(20_000, 1_000)));
  return [first, second, ...growths(small, large)];
}
