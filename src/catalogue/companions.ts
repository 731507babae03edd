import { findApplication } from "./find.js";
import type { Catalogue } from "./types.js";

/** An application with one that should be beside it. */
export interface MissingCompanion {
  readonly application: string;
  readonly companion: string;
}

/** Each application with one that should be beside it for a function, and is not. */
export function missingCompanions(
  catalogue: Catalogue,
  applications: readonly string[],
  functions: readonly string[],
): readonly MissingCompanion[] {
  return applications.flatMap((application) =>
    (findApplication(catalogue, application)?.companions ?? [])
      .filter((one) => !applications.includes(one.application))
      .filter((one) => one.functions.some((needed) => functions.includes(needed)))
      .map((one) => ({ application, companion: one.application })),
  );
}
