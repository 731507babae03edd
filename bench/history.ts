import { contextAt } from "../src/context/context.js";
import { replay } from "../src/engine/evolve.js";
import type { RegistryEvent } from "../src/procedures/events.js";
import { history } from "../src/queries/history.js";
import { assertSame, compared, interleaved, type Row, sized } from "./measure.js";
import { Population } from "./population.js";

const events = sized(1_000_000, 20_000);
const rounds = 5;
const target = 1;

function some(count: number): readonly RegistryEvent[] {
  const all: RegistryEvent[] = [];
  for (const event of new Population(count).events()) {
    if (all.length === count) break;
    all.push(event);
  }
  return all;
}

/** `history` of one person among a million events, against no more than reading those from their JSON. */
export function compareHistory(): readonly Row[] {
  const past = some(events);
  const texts = past.map((event) => JSON.stringify(event));
  const registry = replay(past);
  const account = past.flatMap(({ type, data }) => (type === "AssignmentAdded" ? [data.account] : [])).at(-1);
  if (account === undefined) throw new Error("nobody was added");
  const context = contextAt("2026-06-01T09:00:00.000Z", { kind: "contact-centre" });
  const asked = (): number => {
    const answer = history(registry, past, { account }, context);
    return answer.ok ? answer.value.events.length : 0;
  };
  const parsed = (): number => {
    let found = 0;
    for (const text of texts) {
      const { data } = JSON.parse(text) as { data: { account?: string } };
      if (data.account === account) found += 1;
    }
    return found;
  };
  assertSame("what happened to somebody", asked(), parsed());
  const times = interleaved(rounds, () => globalThis.gc?.(), [asked, parsed]);
  return [
    compared("history of one person, per event of 1 000 000, beside JSON.parse", times, events, target),
  ];
}
