import Papa from "papaparse";
import {
  type AddUsers,
  type Catalogue,
  type MessagePack,
  message,
  type NewUser,
  type RuleViolation,
} from "toegangsbeheer";
import { sheetWords } from "./sheet-words.js";

// A sheet of new users, as a spreadsheet saves it (CSV, split at commas, semicolons or tabs): its first row has the heads, in
// the language of its reader, and each further one is a person.

/** By what a sheet is read. */
export interface SheetReading {
  /** The place whose users they become. */
  readonly scope: string;
  /** The language of the heads, of the names of applications and functions, and of all that is told. */
  readonly pack: MessagePack;
  readonly catalogue: Catalogue;
  /** Makes an id for the account that a row may open. */
  readonly accountAt: (row: number) => string;
}

/** What a sheet comes to: the command, and what is wrong with it, once somebody judged it, by row and column. */
export interface Sheet {
  readonly command: AddUsers;
  readonly told: (violations: readonly RuleViolation[]) => readonly string[];
}

/** A sheet, or what is wrong with it before anything can be asked of a registry. */
export type ReadSheet =
  | { readonly ok: true; readonly value: Sheet }
  | { readonly ok: false; readonly faults: readonly string[] };

type Column = Exclude<keyof NewUser, "account" | "usernameConfirmation" | "passwordConfirmation">;
type Cells = Readonly<Record<string, string>>;

const columns: readonly Column[] = [
  ...(["lastName", "firstName", "insz", "email", "localEmail", "title", "language", "lastDay"] as const),
  ...(["username", "password", "applications", "functions"] as const),
];

/** What stands twice on a form, and once in a sheet. */
const confirmed: Readonly<Record<string, Column>> = {
  usernameConfirmation: "username",
  passwordConfirmation: "password",
};

/** Reads a sheet into the command that adds its people, all of them or none. */
export function readSheet(text: string, reading: SheetReading): ReadSheet {
  const { pack } = reading;
  const words = sheetWords[pack.language];
  const { data, errors, meta } = Papa.parse<Cells>(text, {
    header: true,
    transformHeader: (head) => head.trim(),
    transform: (cell) => cell.trim(),
    delimitersToGuess: [";", ",", "\t"],
  });
  const heads = headsIn(meta.fields ?? [], pack);
  const strays = [...heads].filter(([, column]) => column === undefined).map(([head]) => words.stray(head));
  // The parser counts the row of heads where quotes are broken, and not where cells are too many.
  const broken = errors.flatMap(({ type, code, row = 0 }) => {
    if (type === "Quotes") return [words.at(row + 1, words.quotes)];
    return code === "TooManyFields" ? [words.at(row + 2, words.surplus)] : [];
  });
  if (strays.length + broken.length > 0) return { ok: false, faults: [...new Set([...strays, ...broken])] };
  // An empty row is nobody, and counts: whoever looks a fault up counts it too.
  const rows = data.flatMap((cells, at) =>
    Object.values(cells).some(Boolean) ? [{ cells, row: at + 2 }] : [],
  );
  const users = rows.map(({ cells, row }) => userIn(cells, row, heads, reading));
  return {
    ok: true,
    value: {
      command: { type: "AddUsers", scope: reading.scope, users },
      told: (violations) =>
        violations.map((violation) => {
          const { path } = violation;
          const row = path[0] === "users" ? rows[Number(path[1])]?.row : undefined;
          const said = message(violation, pack, reading);
          if (row === undefined) return said;
          const field = String(path[2]);
          const column = confirmed[field] ?? field;
          const head = [...heads].find(([, one]) => one === column)?.[0] ?? nameOf(column, pack);
          return words.at(row, said, head);
        }),
    },
  };
}

/** Which field each head of the sheet means, by the names that exported lists and messages give it. */
function headsIn(heads: readonly string[], pack: MessagePack): ReadonlyMap<string, Column | undefined> {
  const fields: Readonly<Record<string, string>> = pack.labels.columns;
  const byName = new Map(
    columns.flatMap((column) =>
      [fields[column], nameOf(column, pack), column].map((name) => [name?.toLowerCase(), column] as const),
    ),
  );
  return new Map(heads.map((head) => [head, byName.get(head.toLowerCase())]));
}

function nameOf(field: string, { fields }: MessagePack): string {
  const names: Readonly<Record<string, string>> = fields.names;
  return names[field] ?? field;
}

function userIn(
  cells: Cells,
  row: number,
  heads: ReadonlyMap<string, Column | undefined>,
  reading: SheetReading,
): NewUser {
  const filled = new Map<Column, string>();
  for (const [head, column] of heads) {
    const cell = cells[head] ?? "";
    if (column !== undefined && cell !== "") filled.set(column, cell);
  }
  const { insz = "", email = "", applications, functions, ...rest } = Object.fromEntries(filled);
  const { username, password } = rest;
  const { pack, catalogue } = reading;
  const known = catalogue.domainKinds.flatMap((kind) => kind.functions);
  return {
    insz,
    email,
    ...rest,
    account: reading.accountAt(row),
    ...(username !== undefined && { usernameConfirmation: username }),
    ...(password !== undefined && { passwordConfirmation: password }),
    ...(applications !== undefined && { applications: idsIn(applications, catalogue.applications, pack) }),
    ...(functions !== undefined && { functions: idsIn(functions, known, pack) }),
  };
}

/** The ids of what a cell names, in words or by id; what nobody knows stays as it was written, to be refused. */
function idsIn(
  cell: string,
  known: readonly Pick<Catalogue["applications"][number], "id" | "labels">[],
  { language }: MessagePack,
): readonly string[] {
  return cell
    .split(/[;,]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => {
      const found = known.find(
        ({ id, labels }) => id === name || labels[language].toLowerCase() === name.toLowerCase(),
      );
      return found?.id ?? name;
    });
}
