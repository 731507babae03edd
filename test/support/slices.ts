import { type Key, onSlice, type Registry, slice } from "toegangsbeheer";

/** What came of asking slices until one knew enough. */
export interface Loaded<T> {
  readonly value: T;
  readonly keys: ReadonlySet<Key>;
  readonly rounds: number;
}

/** Asks a slice, and loads what it lacks until it answers, as a host does. */
export function loading<T>(whole: Registry, ask: (view: Registry) => T, mostRounds = 60): Loaded<T> {
  const keys = new Set<Key>();
  for (let rounds = 0; rounds <= mostRounds; rounds += 1) {
    const answer = onSlice(slice(whole, keys), ask);
    if (answer.ok) return { value: answer.value, keys, rounds };
    for (const key of answer.missing) {
      if (keys.has(key)) throw new Error(`asked again: ${key}`);
      keys.add(key);
    }
  }
  throw new Error(`still missing after ${mostRounds} rounds: ${[...keys].join()}`);
}

/** Asks slices that each lack one of these keys; each says so, or gives an answer. */
export function* withoutEach<T>(
  whole: Registry,
  keys: ReadonlySet<Key>,
  ask: (view: Registry) => T,
): Generator<T> {
  for (const left of keys) {
    const others = [...keys].filter((key) => key !== left);
    const answer = onSlice(slice(whole, others), ask);
    if (answer.ok) yield answer.value;
    else if (!answer.missing.includes(left))
      throw new Error(`it lacks ${answer.missing.join()}, not ${left}`);
  }
}
