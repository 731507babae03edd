import type { Context } from "../context/context.js";
import { wholeNumber } from "../kernel/checked-shape.js";
import type { Shape } from "../kernel/reading.js";
import { type FieldShapes, optional } from "../kernel/shape.js";
import { violation } from "../kernel/violation.js";

/** Which page of a list is asked for. */
export interface PageQuery {
  /** The first page is 1, and the default. */
  readonly page?: number;
  /** Rows on a page: 10 by default, at most the policy's limit of users. */
  readonly pageSize?: number;
}

/** A page of a list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** How many rows there are on all pages together. */
  readonly total: number;
  /** The page that was asked for, from 1; beyond the last one it is empty. */
  readonly page: number;
  /** How many pages there are; 0 for an empty list. */
  readonly pages: number;
}

/** Which page of a list, and how many rows it has at most. */
export interface PageAsked {
  readonly page: number;
  readonly pageSize: number;
}

const usualPageSize = 10;
/** The number of a page. */
export const pageNumber: Shape<number> = wholeNumber(1, Number.MAX_SAFE_INTEGER);
/** How many rows stand on a page: no more than the limit of users. */
export const pageSize: Shape<number> = {
  ...pageNumber,
  read: (input, reading) => {
    const size = pageNumber.read(input, reading);
    const limit = reading.caps.users ?? Number.POSITIVE_INFINITY;
    if (size > limit) reading.faults.push(violation("limit.exceeded", [...reading.path], { limit }));
    return size;
  },
};

/** The fields of a query that asks for a page. */
export const pageFields: FieldShapes<PageQuery> = {
  page: optional(pageNumber),
  pageSize: optional(pageSize),
};

/** The page that a query asks for. */
export function pageAsked({ page = 1, pageSize }: PageQuery, { policy }: Context): PageAsked {
  return { page, pageSize: pageSize ?? Math.min(usualPageSize, policy.limits.users) };
}

/** That page of a list, of which only what stands on it is shown: as a row, or as none. */
export function pageOf<Item, Row>(
  items: readonly Item[],
  { page, pageSize }: PageAsked,
  show: (item: Item) => Row | readonly Row[],
): Page<Row> {
  const start = (page - 1) * pageSize;
  return {
    rows: items.slice(start, start + pageSize).flatMap(show),
    total: items.length,
    page,
    pages: Math.ceil(items.length / pageSize),
  };
}
