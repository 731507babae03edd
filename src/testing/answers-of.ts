import type { FactQuestion, Facts } from "../context/facts.js";

/**
 * What registers that know these facts answer to these questions: of each number that is asked about all that is known of
 * it, and of nothing else anything. What they know, a test sets; so they stand in for the registers of a host.
 */
export function answersOf(known: Facts, questions: readonly FactQuestion[]): Facts {
  const enterprises = questions.flatMap((one) => ("enterprise" in one ? [one.enterprise] : []));
  const persons = questions.flatMap((one) => ("insz" in one ? [one.insz] : []));
  const usernames = questions.flatMap((one) => ("username" in one ? [one.username] : []));
  return {
    enterprises: only(enterprises, known.enterprises),
    persons: only(persons, known.persons),
    usernameDigests: only(usernames, known.usernameDigests),
  };
}

function only<T>(
  keys: readonly string[],
  all: Readonly<Record<string, T>> = {},
): Readonly<Record<string, T>> {
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(all, key)).map((key) => [key, all[key] as T]));
}
