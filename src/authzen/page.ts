import type { ShapeViolation } from "../kernel/reading.js";
import { accepted, type Result, refused } from "../kernel/result.js";
import { violation } from "../kernel/violation.js";
import type { PageRequest } from "./request.js";
import type { ResultPage } from "./types.js";

/** Something that was found, under the text that sorts it. */
export interface Found<Entity> {
  readonly key: string;
  readonly entity: Entity;
}

/** Where a search goes on, and how many results it asked for; a page that is not the first comes after a key. */
export interface PagePosition {
  readonly limit?: number;
  readonly after?: string;
}

/** One page of results, in the order of their keys. */
export function pageOf<Entity>(
  found: readonly Found<Entity>[],
  { limit, after }: PagePosition,
  search: unknown,
  most: number,
): { readonly page: ResultPage; readonly results: readonly Entity[] } {
  const sorted = [...found].sort((one, other) => (one.key < other.key ? -1 : 1));
  const left = sorted.filter(({ key }) => after === undefined || key > after);
  const here = left.slice(0, Math.min(limit ?? most, most));
  const last = here.at(-1)?.key ?? "";
  // Behind a page of none nothing goes on: it tells how many there are.
  const more = here.length > 0 && here.length < left.length;
  return {
    page: {
      next_token: more ? tokenFor({ ...(limit !== undefined && { limit }), after: last }, search) : "",
      count: here.length,
      total: sorted.length,
    },
    results: here.map(({ entity }) => entity),
  };
}

/**
 * Where the wanted page begins: without a token, or with an empty one, at the start. A token goes with the search that it
 * came from, and with the limit of that search; the limit need not be said again. Anything else is refused.
 */
export function positionOf(
  { token, limit }: PageRequest,
  search: unknown,
): Result<PagePosition, ShapeViolation> {
  if (!token) return accepted(limit === undefined ? {} : { limit });
  const position = positionIn(token);
  const isSame = limit === undefined || limit === position?.limit;
  if (position !== undefined && isSame && tokenFor(position, search) === token) return accepted(position);
  return refused(
    violation("input.shape", ["page", "token"], { expected: "the next_token of this search, unchanged" }),
  );
}

/**
 * A token: a check sum, the limit and the key after which the page begins. It holds no secret and gives no right: the
 * page that somebody forges is one that he may ask for anyway. The check sum finds what was mixed up.
 */
function tokenFor({ limit, after = "" }: PagePosition, search: unknown): string {
  const position = `${limit ?? ""}:${after}`;
  return checkSum(`${JSON.stringify(search)}${position}`) + hexOf(position);
}

const tokenLayout = /^[0-9a-f]{16}(?:[0-9a-f]{4})+$/;
const positionLayout = /^(\d{0,16}):(.*)$/s;

function positionIn(token: string): PagePosition | undefined {
  if (!tokenLayout.test(token)) return undefined;
  const units = token.slice(16).match(/.{4}/g) ?? [];
  const text = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
  const [, limit, after] = positionLayout.exec(text) ?? [];
  if (limit === undefined || after === undefined) return undefined;
  return { ...(limit !== "" && { limit: Number(limit) }), after };
}

function hexOf(text: string): string {
  let hex = "";
  for (let at = 0; at < text.length; at += 1) hex += text.charCodeAt(at).toString(16).padStart(4, "0");
  return hex;
}

/** 64 bits that change with every character, after Fowler, Noll and Vo: against mistakes, not against ill will. */
function checkSum(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let sum = start;
      for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
      return (sum >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
