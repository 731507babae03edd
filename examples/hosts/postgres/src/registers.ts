import type { FactQuestion, Facts } from "toegangsbeheer";

/** What registers that know these facts answer to questions: nothing of whomever they are not asked about. */
export function answered(questions: readonly FactQuestion[], known: Facts): Facts {
  const enterprises = questions.flatMap((one) => ("enterprise" in one ? [one.enterprise] : []));
  const persons = questions.flatMap((one) => ("insz" in one ? [one.insz] : []));
  return { enterprises: of(enterprises, known.enterprises), persons: of(persons, known.persons) };
}

/** The entries of these numbers: `null` says that the number is not known. */
function of<T>(
  numbers: readonly string[],
  entries: Readonly<Record<string, T>> = {},
): Readonly<Record<string, T | null>> {
  return Object.fromEntries(numbers.map((number) => [number, entries[number] ?? null]));
}
