import { foldName, type RowChange, type RowValues } from "toegangsbeheer";

type Put<Kind extends "account" | "enterprise" | "place"> = Extract<
  RowChange,
  { readonly change: "put"; readonly key: `${Kind}:${string}` }
>;

/** What lists of users are looked for by, as it follows from the rows that change: a column is a list. */
export function derivedFrom(changes: readonly RowChange[]): readonly unknown[] {
  const accounts = changes.filter((one): one is Put<"account"> => isPut(one, "account"));
  const lines = accounts.flatMap(({ value }) => linesOf(value));
  const charges = changes.flatMap(chargeOf);
  return [
    changes
      .filter(({ key, change }) => key.startsWith("account:") && change !== "count")
      .map(({ key }) => idOf(key)),
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((column) => lines.map((line) => line[column])),
    changes
      .filter(({ key, change }) => key.startsWith("place:") && change === "delete")
      .map(({ key }) => idOf(key)),
    ...[0, 1, 2].map((column) => charges.map((charge) => charge[column])),
  ];
}

/** A text whose bytes, in hexadecimal digits, come in the order of its code units: that of the library's lists. */
export function inOrder(text: string): string {
  return Buffer.from(text, "utf16le").swap16().toString("hex");
}

/** The columns of the lines of an account: one for each of its assignments. */
function linesOf({
  id,
  lastName,
  firstName,
  assignments,
}: RowValues["account"]): readonly (string | null)[][] {
  const names = [inOrder(foldName(lastName)), inOrder(foldName(firstName))];
  return assignments.map(({ scope, role, status, title, language, email, applications, functions }) => [
    ...[id, scope, ...names, role, status, title, language, email.toLowerCase()],
    JSON.stringify(applications.map((held) => held.id)),
    JSON.stringify(functions.map((held) => held.id)),
  ]);
}

/** Who is in charge: of an enterprise its chief, of a place somebody by name or an office. */
function chargeOf(one: RowChange): readonly (string | null)[][] {
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

function idOf(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}
