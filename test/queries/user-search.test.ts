import { describe, expect, it } from "vitest";
import {
  type Context,
  foldName,
  searchUsers,
  type UserLine,
  type UserQuery,
  type UserRow,
  type UserSearch,
  userRows,
  userSearch,
} from "../../src/index.js";
import { loading } from "../support/slices.js";
import { holding } from "../support/world.js";
import {
  asChief,
  asOutsider,
  asSiteManager,
  domain,
  enterprise,
  otherDomain,
  ownSite,
  site,
  unit,
  worldWith,
} from "./world.js";

const world = worldWith();

/** What a store knows of each line: here the list of everybody, without the search. */
const everybody = rows({ scope: enterprise, pageSize: 1_000 });

function rows(query: UserQuery, context: Context = asChief): readonly UserRow[] {
  const answer = holding(searchUsers(world, query, context));
  return answer.value.rows;
}

function judged(query: UserQuery, context: Context = asChief): UserSearch {
  return holding(userSearch(world, query, context)).value;
}

/** A store's own way to the lines of a page: by what was judged, and nothing else. */
function found({ area, wanted, page, pageSize }: UserSearch): readonly UserLine[] {
  const { lastName = "", firstName = "", email, insz, username, application, ...others } = wanted;
  const answers = everybody.filter(
    (row) =>
      (row.scope === area.root || (area.below && row.scope.startsWith(`${area.root}/`))) &&
      foldName(row.lastName).startsWith(lastName) &&
      foldName(row.firstName).startsWith(firstName) &&
      (email === undefined || row.email?.toLowerCase().startsWith(email)) &&
      (insz === undefined || row.insz === insz) &&
      (username === undefined || (username !== null && row.username === username)) &&
      (application === undefined || row.applications.includes(application)) &&
      Object.entries(others).every(([name, text]) => row[name as "role"] === text),
  );
  return answers
    .slice((page - 1) * pageSize, page * pageSize)
    .map(({ account, scope, byOffice }) => ({ account, scope, byOffice }));
}

const [first] = everybody;

const queries: readonly UserQuery[] = [
  { scope: enterprise },
  { scope: enterprise, page: 2, pageSize: 3 },
  { scope: enterprise, filters: { domain, lastName: " du" } },
  { scope: enterprise, filters: { domain: otherDomain } },
  { scope: domain },
  { scope: unit, below: true, pageSize: 4, page: 2 },
  { scope: unit, below: true, filters: { role: "site-manager" } },
  { scope: unit, below: true, filters: { status: "blocked" } },
  { scope: site, filters: { application: "heracles", title: "mrs", language: "nl" } },
  { scope: site, filters: { firstName: "chloe", email: "CHLOE." } },
  { scope: enterprise, filters: { username: ` ${first?.username?.toUpperCase()}` } },
  { scope: enterprise, filters: { username: "no user name" } },
  { scope: enterprise, filters: { insz: first?.insz ?? "" } },
  { scope: ownSite },
];

describe("a search that a store answers", () => {
  it.each(queries.map((query) => [query] as const))("finds what the library finds: %j", (query) => {
    expect(userRows(world, found(judged(query)))).toEqual(rows(query));
  });

  it("is refused as the search itself is", () => {
    for (const [query, context] of [
      [{ scope: domain }, asOutsider],
      [{ scope: enterprise }, asSiteManager],
      [{ scope: enterprise, filters: { insz: "1", application: "heracles" } }, asChief],
      [{ scope: "nowhere" }, asChief],
      [{ scope: domain, filters: { domain: "x" } }, asChief],
      [null as never, asChief],
    ] as const) {
      const answer = userSearch(world, query as UserQuery, context);
      expect(answer.ok).toBe(false);
      expect(answer).toEqual(searchUsers(world, query as UserQuery, context));
    }
  });

  it("looks at the actor and the place alone", () => {
    const few = loading(world, (view) => userSearch(view, { scope: unit, below: true }, asChief));
    expect([...few.keys].filter((key) => /^(?:item|members|children|size)/.test(key))).toEqual([]);
  });

  it("leaves out what is no line any more", () => {
    const [line] = everybody;
    if (line === undefined) throw new Error("nobody is there");
    expect(
      userRows(world, [
        { ...line, account: "nobody" as never },
        { ...line, scope: unit, byOffice: false },
        { ...line, scope: site, byOffice: true },
        line,
      ]),
    ).toEqual([line]);
  });
});
