import type { Account } from "../aggregates/account/state.js";
import type { Context } from "../context/context.js";
import { foldName } from "../credentials/fold-name.js";
import { parseUsername } from "../credentials/username.js";
import { can } from "../engine/handle.js";
import { parseInsz } from "../identifiers/insz.js";
import { accepted, nonEmpty, type Result } from "../kernel/result.js";
import { under } from "../kernel/violation.js";
import type { Area } from "../permissions/places.js";
import type { Answer } from "../registry/answer.js";
import { Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import { broken, type RuleViolation } from "../rules/index.js";
import { levelOf, type Scope } from "../scope/scope.js";
import type { Action } from "../words/actions.js";
import { areaOf, type UserFilters, type UserQuery } from "./user-query.js";
import { rowsIn, rowsOf, type UserRow } from "./user-rows.js";

/** The filters that were filled in, without the domain: that one says where to look. */
type Wanted = Omit<UserFilters, "domain">;

type Term = (row: UserRow) => boolean;

/** How a line answers to each filter; whose INSZ it is, former ones too, is known before there are lines. */
const terms: {
  readonly [Name in Exclude<keyof Wanted, "insz">]-?: (wanted: NonNullable<Wanted[Name]>) => Term;
} = {
  lastName: (wanted) => begins(foldName(wanted), (row) => foldName(row.lastName)),
  firstName: (wanted) => begins(foldName(wanted), (row) => foldName(row.firstName)),
  username: (wanted) => is(parseUsername(wanted), (row) => row.username),
  role: (wanted) => (row) => row.role === wanted,
  status: (wanted) => (row) => row.status === wanted,
  application: (wanted) => (row) => row.applications.includes(wanted),
  title: (wanted) => (row) => row.title === wanted,
  language: (wanted) => (row) => row.language === wanted,
  email: (wanted) => begins(wanted.toLowerCase(), (row) => row.email?.toLowerCase()),
};

/**
 * Every line that answers to a query whose shape is right, in the order of lists: by name, first name, account id and
 * scope. Judges first whether the actor may do this there. The people of a place are looked at
 * only once that is sure.
 */
export function findUsers(
  registry: Registry,
  query: UserQuery,
  action: Action,
  context: Context,
): Answer<readonly UserRow[]> {
  for (const scope of [query.scope, query.filters?.domain]) {
    const allowed = scope === undefined ? undefined : can(registry, { action, scope }, context);
    if (allowed?.ok === false) return allowed;
  }
  const wanted = filledIn(query.filters);
  const violations = judgeFilters(wanted, query, context);
  if (nonEmpty(violations)) return { ok: false, violations };
  const reads = new Reads(registry);
  return accepted(sorted(candidates(reads, areaOf(query), wanted).filter(answersTo(wanted))));
}

function filledIn({ domain: _, ...filters }: UserFilters = {}): Wanted {
  const trimmed = Object.entries(filters).map(([name, text]) => [name, text.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, text]) => text !== ""));
}

function judgeFilters(
  { insz, application }: Wanted,
  { scope, filters }: UserQuery,
  { today }: Context,
): readonly RuleViolation[] {
  const number = insz === undefined ? undefined : parseInsz(insz, { asOf: today });
  const isWide = levelOf(scope as Scope) === "enterprise" && filters?.domain === undefined;
  return [
    ...(number?.ok === false ? under(["filters", "insz"], number.violations) : []),
    ...(isWide && application !== undefined ? [broken("field.required", ["filters", "domain"])] : []),
  ];
}

/** Whoever has the user name or the INSZ that is looked for; without either, everybody in those places. */
function candidates(reads: Reads, area: Area, { username, insz }: Wanted): readonly UserRow[] {
  if (username === undefined && insz === undefined) return rowsIn(reads, area);
  const person = insz === undefined ? named(reads, username) : numbered(reads, insz);
  return person === undefined ? [] : rowsOf(reads, person, area);
}

function named(reads: Reads, username: string | undefined): Account | undefined {
  const read = parseUsername(username);
  return read.ok ? reads.accountOfUsername(read.value) : undefined;
}

function numbered(reads: Reads, insz: string): Account | undefined {
  const read = parseInsz(insz);
  return read.ok ? reads.accountOfNumber(read.value) : undefined;
}

function answersTo(wanted: Wanted): Term {
  const asked = (Object.keys(terms) as (keyof typeof terms)[]).flatMap((name) => {
    const term = terms[name] as (wanted: string) => Term;
    const text = wanted[name];
    return text === undefined ? [] : [term(text)];
  });
  return (row) => asked.every((answers) => answers(row));
}

function is(wanted: Result<string>, textOf: (row: UserRow) => string | null): Term {
  return (row) => wanted.ok && textOf(row) === wanted.value;
}

function begins(prefix: string, textOf: (row: UserRow) => string | undefined): Term {
  return (row) => textOf(row)?.startsWith(prefix) === true;
}

function sorted(rows: readonly UserRow[]): readonly UserRow[] {
  return rows
    .map((row) => ({ row, key: sortKey(row) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ row }) => row);
}

function sortKey({ lastName, firstName, account, scope, byOffice }: UserRow): readonly string[] {
  return [foldName(lastName), foldName(firstName), account, scope, byOffice ? "0" : "1"];
}

/** The first difference decides, by code unit. */
function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, index) => text !== b[index]);
  return at < 0 ? 0 : (a[at] as string) < (b[at] as string) ? -1 : 1;
}
