import { foldName, type RowChange, type RowValues } from "toegangsbeheer";
import type { Cell } from "./given.js";
import { idOf } from "./load.js";

type Put<Kind extends "account" | "enterprise" | "place"> = Extract<
  RowChange,
  { readonly change: "put"; readonly key: `${Kind}:${string}` }
>;

/** What lists of users are looked for by, as it follows from the rows that change. */
export interface Derived {
  /** The accounts whose lines are those below, and no other. */
  readonly accounts: readonly string[];
  /** A line for each assignment: the columns of {@link lineColumns}. */
  readonly lines: readonly (readonly Cell[])[];
  /** Where nobody is in charge any more. */
  readonly closed: readonly string[];
  /** Who is in charge: the columns of {@link chargeColumns}. */
  readonly charges: readonly (readonly Cell[])[];
}

/** The columns of a line. */
export const lineColumns = [
  ...["account", "scope", "last_name", "first_name", "role", "status", "title", "language", "email"],
  ...["applications", "functions"],
] as const;

/** The columns of who is in charge. */
export const chargeColumns = ["scope", "account", "office"] as const;

/** What follows from these changes. */
export function derivedFrom(changes: readonly RowChange[]): Derived {
  const accounts = changes.filter((one): one is Put<"account"> => isPut(one, "account"));
  // Whoever is new has no lines yet.
  const changed = changes.filter((one) => one.change === "delete" || (one.change === "put" && !one.isNew));
  return {
    accounts: changed.filter(({ key }) => key.startsWith("account:")).map(({ key }) => idOf(key)),
    lines: accounts.flatMap(({ value }) => linesOf(value)),
    closed: changes
      .filter(({ key, change }) => key.startsWith("place:") && change === "delete")
      .map(({ key }) => idOf(key)),
    charges: changes.flatMap(chargeOf),
  };
}

/** A text whose bytes, in hexadecimal digits, come in the order of its code units: that of the library's lists. */
export function inOrder(text: string): string {
  return Buffer.from(text, "utf16le").swap16().toString("hex");
}

function linesOf({
  id,
  lastName,
  firstName,
  assignments,
}: RowValues["account"]): readonly (readonly Cell[])[] {
  const names = [inOrder(foldName(lastName)), inOrder(foldName(firstName))];
  return assignments.map(({ scope, role, status, title, language, email, applications, functions }) => [
    ...[id, scope, ...names, role, status, title, language, email.toLowerCase()],
    JSON.stringify(applications.map((held) => held.id)),
    JSON.stringify(functions.map((held) => held.id)),
  ]);
}

/** Who is in charge: of an enterprise its chief, of a place somebody by name or an office. */
function chargeOf(one: RowChange): readonly (readonly Cell[])[] {
  if (isPut(one, "enterprise")) {
    const { number, chief } = (one as Put<"enterprise">).value;
    return [[number, chief?.account ?? null, null]];
  }
  if (!isPut(one, "place")) return [];
  const { scope, manager } = (one as Put<"place">).value;
  return [manager.kind === "office" ? [scope, null, manager.office] : [scope, manager.account, null]];
}

function isPut({ change, key }: RowChange, kind: string): boolean {
  return change === "put" && key.startsWith(`${kind}:`);
}
