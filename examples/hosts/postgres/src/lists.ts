import type { SetKey } from "toegangsbeheer";
import type { Session } from "./database.js";

/** Which part of a list: so many items behind one; from the first one where none is named. */
export interface Part {
  readonly after?: string;
  readonly count: number;
}

/** A part of a list, and how many items all of it has. */
export interface ListPart {
  readonly items: readonly string[];
  readonly total: number;
}

/**
 * A part of a set, sorted, without loading the rest: `members:` of a place, `children:` of one, the open `requests:` of an
 * enterprise. It judges nobody: it is the host's own.
 */
export async function partOf(session: Session, set: SetKey, { after = "", count }: Part): Promise<ListPart> {
  const { rows } = await session.query<{ readonly item: string | null; readonly total: number }>(
    `select item, total from (
      select coalesce((select count from registry.counts where key = 'size:' || $1::text), 0)::integer as total
    ) as sizes left join (
      select item from registry.items where set_key = $1::text and item > $2::text order by item limit $3::bigint
    ) as items on true order by item`,
    [set, after, count],
  );
  return { items: rows.flatMap(({ item }) => item ?? []), total: rows[0]?.total ?? 0 };
}
