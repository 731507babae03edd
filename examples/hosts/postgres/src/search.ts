import type { Answer, Area, UserLine, UserPage, UserQuery, UserSearch, WantedUsers } from "toegangsbeheer";
import { userRows, userSearch } from "toegangsbeheer";
import {
  createHost,
  type Host,
  type HostPorts,
  type HostSettings,
  type Occasion,
  type Registers,
} from "toegangsbeheer/host";
import type { Database, Session } from "./database.js";
import { inOrder } from "./derived.js";
import { Given } from "./given.js";
import { load } from "./load.js";

/**
 * What `searchUsers` of the library answers, order and page included, without loading a place: the library judges the
 * actor and the query, SQL finds the lines of the page, and the library makes them of the rows of those persons alone.
 * All of it in one snapshot.
 */
export async function searchUsers(
  database: Database,
  ports: Omit<HostPorts, "store">,
  query: UserQuery,
  occasion: Occasion,
  settings: HostSettings = {},
): Promise<Answer<UserPage>> {
  const hostOver = (session: Session, registers: Registers): Host =>
    createHost(
      { ...ports, registers, store: { load: (keys) => load(session, keys), write: onlyReads } },
      settings,
    );
  const judged = (host: Host): Promise<Answer<UserSearch>> =>
    host.ask((registry, context) => userSearch(registry, query, context), occasion);
  const search = async (session: Session): Promise<Answer<UserPage>> => {
    const host = hostOver(session, notNow);
    const found = await judged(host);
    if (!found.ok) return found;
    const { page, pageSize } = found.value;
    const { lines, total } = await linesFound(session, found.value);
    const rows = await host.ask((registry) => userRows(registry, lines), occasion);
    return { ok: true, value: { rows, total, page, pages: Math.ceil(total / pageSize) } };
  };
  // Whoever has no account is judged on what the registers know: they are asked before the snapshot is taken.
  const refused =
    occasion.actor.kind === "account" ? undefined : await judged(hostOver(database, ports.registers));
  if (refused?.ok === false) return refused;
  // Places are of all sizes: each is worth a plan of its own.
  return database.transaction(
    "repeatable read, read only",
    search,
    "set local plan_cache_mode = force_custom_plan",
  );
}

/** Registers that are not asked while a snapshot is open. */
const notNow: Registers = { facts: () => ({}) };

function onlyReads(): never {
  throw new Error("a search writes nothing");
}

/** The lines of a page, in their order, and how many there are on all pages together. */
export interface FoundLines {
  readonly lines: readonly UserLine[];
  readonly total: number;
}

/** Looks for the lines of a search that was judged: two statements, each served by an index. */
export async function linesFound(session: Session, search: UserSearch): Promise<FoundLines> {
  const statements = await statementsOf(session, search);
  if (statements === undefined) return { lines: [], total: 0 };
  const { counting, listing, parameters } = statements;
  const { rows: counts } = await session.query<{ readonly total: number }>(counting, parameters);
  const total = counts[0]?.total ?? 0;
  const start = (search.page - 1) * search.pageSize;
  if (start >= total) return { lines: [], total };
  const { rows } = await session.query<UserLine>(listing, [...parameters, start + search.pageSize, start]);
  return { lines: rows, total };
}

/** The statements of a search and what they are given; `undefined` where nobody can be found. */
export interface SearchStatements {
  readonly counting: string;
  /** Takes two more parameters: how many lines there are to the end of the page, and to its start. */
  readonly listing: string;
  readonly parameters: readonly unknown[];
}

/** What a search comes to in SQL: the lines of assignments, and those of whoever holds an office. */
export async function statementsOf(
  session: Session,
  { area, wanted }: UserSearch,
): Promise<SearchStatements | undefined> {
  const account = await accountOf(session, wanted);
  if (account === null) return undefined;
  const given = new Given();
  const { lines, offices } = conditionsOf(given, wanted);
  if (account !== undefined) {
    lines.push(`lines.account = ${given.text(account)}`);
    offices.push(`holder.account = ${given.text(account)}`);
  }
  const assigned = `from registry.lines where ${[inArea("lines", area, given), ...lines].join(" and ")}`;
  const held = `from registry.charges as at
    join registry.charges as above on above.scope = at.office
    left join registry.charges as higher on higher.scope = above.office
    left join registry.charges as highest on highest.scope = higher.office
    join registry.lines as holder on holder.account = coalesce(above.account, higher.account, highest.account)
      and holder.scope = case
        when above.account is not null then above.scope
        when higher.account is not null then higher.scope
        else highest.scope
      end
    where at.office is not null and ${[inArea("at", area, given), ...offices].join(" and ")}`;
  const order = "order by last_name, first_name, account, scope";
  const [end, start] = [`$${given.parameters.length + 1}::bigint`, `$${given.parameters.length + 2}::bigint`];
  return {
    counting: `select ((select count(*) ${assigned}) + (select count(*) ${held}))::integer as total`,
    listing: `select account, scope, is_office as "byOffice" from (
      (select account, scope, false as is_office, last_name, first_name ${assigned} ${order} limit ${end})
      union all
      (select holder.account, at.scope, true, holder.last_name, holder.first_name ${held})
    ) as found ${order}, is_office desc limit ${end} - ${start} offset ${start}`,
    parameters: given.parameters,
  };
}

function inArea(table: string, { root, below }: Area, given: Given): string {
  const at = given.text(root);
  const depth = root.split("/").length;
  if (!below) return `${table}.scope = ${at}`;
  if (depth <= 2) return `${table}.${depth === 1 ? "enterprise" : "domain"} = ${at}`;
  // "0" is what comes behind "/": between them lies all that begins with the scope and a stroke.
  const domain = given.text(root.split("/").slice(0, 2).join("/"));
  const under = `${table}.scope > ${at} || '/' and ${table}.scope < ${at} || '0'`;
  return `${table}.domain = ${domain} and (${table}.scope = ${at} or ${under})`;
}

type Conditions = Record<"lines" | "offices", string[]>;

type Condition<Text> = (wanted: Text, given: Given) => readonly [ofLines: string, ofOffices: string];

/** An office has its role by its level, is never blocked, and has nothing of an assignment. */
const never = "false";

const conditions: {
  readonly [Name in keyof WantedUsers]-?: Condition<Exclude<WantedUsers[Name], undefined>>;
} = {
  lastName: (wanted, given) => [
    begins("lines.last_name", wanted, given),
    begins("holder.last_name", wanted, given),
  ],
  firstName: (wanted, given) => [
    begins("lines.first_name", wanted, given),
    begins("holder.first_name", wanted, given),
  ],
  // Whose they are is looked up first.
  username: () => ["true", "true"],
  insz: () => ["true", "true"],
  role: (wanted, given) => {
    const levels = { "access-manager": 2, "subdivision-manager": 3, "site-manager": 4 } as const;
    const level = Object.entries(levels).find(([role]) => role === wanted)?.[1];
    const office = `array_length(string_to_array(at.scope, '/'), 1) = ${level}`;
    return [`lines.role = ${given.text(wanted)}`, level === undefined ? never : office];
  },
  status: (wanted, given) => [`lines.status = ${given.text(wanted)}`, wanted === "active" ? "true" : never],
  application: (wanted, given) => [`${given.text(wanted)} = any(lines.applications)`, never],
  function: (wanted, given) => [`${given.text(wanted)} = any(lines.functions)`, never],
  title: (wanted, given) => [`lines.title = ${given.text(wanted)}`, never],
  language: (wanted, given) => [`lines.language = ${given.text(wanted)}`, never],
  email: (wanted, given) => [`strpos(lines.email, ${given.text(wanted)}) = 1`, never],
};

function conditionsOf(given: Given, wanted: WantedUsers): Conditions {
  const all: Conditions = { lines: [], offices: [] };
  for (const name of Object.keys(conditions) as (keyof WantedUsers)[]) {
    const text = wanted[name];
    if (text === undefined || text === null) continue;
    const [ofLines, ofOffices] = (conditions[name] as Condition<string>)(text, given);
    all.lines.push(ofLines);
    all.offices.push(ofOffices);
  }
  return all;
}

/** Whatever begins with a text lies between it and what comes next behind all of that. */
function begins(column: string, wanted: string, given: Given): string {
  const bytes = inOrder(wanted);
  return `${column} >= ${given.bytes(bytes)} and ${column} < ${given.bytes(`${bytes}ffff`)}`;
}

/** Whose user name or number is looked for: `undefined` where neither is, `null` where nobody has both. */
async function accountOf(
  session: Session,
  { insz, username }: WantedUsers,
): Promise<string | null | undefined> {
  if (username === undefined && insz === undefined) return undefined;
  if (username === null) return null;
  const key = insz === undefined ? `username:${username}` : `insz:${insz}`;
  const [row] = await load(session, [key]);
  const id = (row?.value as { readonly account: string | null } | null)?.account ?? null;
  if (id === null || username === undefined) return id;
  const [account] = await load(session, [`account:${id}`]);
  return (account?.value as { readonly username: string | null } | null)?.username === username ? id : null;
}
