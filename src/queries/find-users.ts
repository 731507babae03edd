import type { Account } from "../aggregates/account/state.js";
import type { Context } from "../context/context.js";
import { foldName } from "../credentials/fold-name.js";
import { parseUsername, type Username } from "../credentials/username.js";
import { can } from "../engine/handle.js";
import { type Insz, parseInsz } from "../identifiers/insz.js";
import { accepted, nonEmpty } from "../kernel/result.js";
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
type FilledIn = Omit<UserFilters, "domain">;

/** Whom a search is for, each filter that was filled in as it is compared; a line answers to all of them. */
export interface WantedUsers
  extends Pick<UserFilters, "role" | "status" | "application" | "function" | "title" | "language"> {
  /** How the name begins, as `foldName` writes both. */
  readonly lastName?: string;
  /** How the first name begins, as `foldName` writes both. */
  readonly firstName?: string;
  /** The user name that the account has now; `null` for a text that can be none: nobody answers to it. */
  readonly username?: Username | null;
  /** The INSZ of the account, present or former. */
  readonly insz?: Insz;
  /** How the e-mail address of the assignment begins, both in small letters. */
  readonly email?: string;
}

/** Where a search looks, and for whom, once the actor and the filters were judged. */
export interface JudgedSearch {
  readonly area: Area;
  readonly wanted: WantedUsers;
}

type Term = (row: UserRow) => boolean;

/** How a line answers to each filter; whose INSZ it is, former ones too, is known before there are lines. */
const terms: {
  readonly [Name in Exclude<keyof WantedUsers, "insz">]-?: (
    wanted: Exclude<WantedUsers[Name], undefined>,
  ) => Term;
} = {
  lastName: (wanted) => (row) => foldName(row.lastName).startsWith(wanted),
  firstName: (wanted) => (row) => foldName(row.firstName).startsWith(wanted),
  username: (wanted) => (row) => wanted !== null && row.username === wanted,
  role: (wanted) => (row) => row.role === wanted,
  status: (wanted) => (row) => row.status === wanted,
  application: (wanted) => (row) => row.applications.includes(wanted),
  function: (wanted) => (row) => row.functions.includes(wanted),
  title: (wanted) => (row) => row.title === wanted,
  language: (wanted) => (row) => row.language === wanted,
  email: (wanted) => (row) => row.email?.toLowerCase().startsWith(wanted) === true,
};

/** Every line that answers to a search, in the order of lists: by name, first name, account id and scope. */
export function linesOf(registry: Registry, { area, wanted }: JudgedSearch): readonly UserRow[] {
  return sorted(candidates(new Reads(registry), area, wanted).filter(answersTo(wanted)));
}

/** Judges whether the actor may do this there, and then the filters of a query whose shape is right. */
export function judgeSearch(
  registry: Registry,
  query: UserQuery,
  action: Action,
  context: Context,
): Answer<JudgedSearch> {
  for (const scope of [query.scope, query.filters?.domain]) {
    const allowed = scope === undefined ? undefined : can(registry, { action, scope }, context);
    if (allowed?.ok === false) return allowed;
  }
  const filters = filledIn(query.filters);
  const violations = judgeFilters(filters, query, context);
  if (nonEmpty(violations)) return { ok: false, violations };
  return accepted({ area: areaOf(query), wanted: wantedBy(filters) });
}

function filledIn({ domain: _, ...filters }: UserFilters = {}): FilledIn {
  const trimmed = Object.entries(filters).map(([name, text]) => [name, text.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, text]) => text !== ""));
}

function judgeFilters(
  { insz, application, function: held }: FilledIn,
  { scope, filters }: UserQuery,
  { today }: Context,
): readonly RuleViolation[] {
  const number = insz === undefined ? undefined : parseInsz(insz, { asOf: today });
  const isWide = levelOf(scope as Scope) === "enterprise" && filters?.domain === undefined;
  return [
    ...(number?.ok === false ? under(["filters", "insz"], number.violations) : []),
    ...(isWide && (application ?? held) !== undefined
      ? [broken("field.required", ["filters", "domain"])]
      : []),
  ];
}

/** The filters as they are compared. */
function wantedBy({ lastName, firstName, username, insz, email, ...others }: FilledIn): WantedUsers {
  const name = parseUsername(username);
  const number = parseInsz(insz);
  return {
    ...others,
    ...(lastName !== undefined && { lastName: foldName(lastName) }),
    ...(firstName !== undefined && { firstName: foldName(firstName) }),
    ...(username !== undefined && { username: name.ok ? name.value : null }),
    ...(number.ok && { insz: number.value }),
    ...(email !== undefined && { email: email.toLowerCase() }),
  };
}

/** Whoever has the user name or the INSZ that is looked for; without either, everybody in those places. */
function candidates(reads: Reads, area: Area, { username, insz }: WantedUsers): readonly UserRow[] {
  if (username === undefined && insz === undefined) return rowsIn(reads, area);
  const person = insz === undefined ? named(reads, username) : reads.accountOfNumber(insz);
  return person === undefined ? [] : rowsOf(reads, person, area);
}

function named(reads: Reads, username: WantedUsers["username"]): Account | undefined {
  return username === undefined || username === null ? undefined : reads.accountOfUsername(username);
}

function answersTo(wanted: WantedUsers): Term {
  const asked = (Object.keys(terms) as (keyof typeof terms)[]).flatMap((name) => {
    const term = terms[name] as (wanted: string | null) => Term;
    const text = wanted[name];
    return text === undefined ? [] : [term(text)];
  });
  return (row) => asked.every((answers) => answers(row));
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
