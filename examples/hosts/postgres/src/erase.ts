import { eraseEvent, type RegistryEvent } from "toegangsbeheer";
import { mergedInto, type StoreWrite } from "toegangsbeheer/host";
import type { Session } from "./database.js";

type Erased = StoreWrite["erase"][number];

/** An event of the past, and the command that led to it. */
interface PastEvent {
  readonly sequence: string;
  readonly body: string;
  readonly command: string | null;
}

/**
 * The past without the data of whoever is erased: events, and the answers of commands that tell of them. Nothing is looked at
 * but what speaks of one of his accounts or numbers, and nothing leads from his numbers to it afterwards.
 */
export async function eraseThePast(session: Session, persons: readonly Erased[]): Promise<void> {
  for (const person of persons) {
    const { merged, past: events } = await pastOf(session, person);
    const erase = (event: RegistryEvent): RegistryEvent => eraseEvent(event, { ...person, merged });
    await rewriteEvents(session, events, erase);
    await rewriteAnswers(session, events, erase);
    await session.query("delete from registry.subjects where name = any($1::text[])", [person.insz]);
  }
}

/** What speaks of these names, by an index. */
export const past = `
  select sequence::text, body, command from registry.events
  where sequence in (select event from registry.subjects where name = any($1::text[])) order by sequence`;

/** All that speaks of somebody, also under the accounts that became his: of those others may have become one before. */
async function pastOf(
  session: Session,
  { account, insz }: Erased,
): Promise<{ readonly merged: ReturnType<typeof mergedInto>; readonly past: readonly PastEvent[] }> {
  for (let merged: ReturnType<typeof mergedInto> = []; ; ) {
    const { rows } = await session.query<PastEvent>(past, [[account, ...merged, ...insz]]);
    const found = mergedInto(rows.map(eventOf), account);
    if (found.length === merged.length) return { merged, past: rows };
    merged = found;
  }
}

async function rewriteEvents(
  session: Session,
  events: readonly PastEvent[],
  erase: (event: RegistryEvent) => RegistryEvent,
): Promise<void> {
  const rewritten = events
    .map((one) => ({ ...one, after: JSON.stringify(erase(eventOf(one))) }))
    .filter(({ body, after }) => body !== after);
  await session.query(
    `update registry.events as kept set body = rewritten.body
    from unnest($1::text[], $2::text[]) as rewritten (sequence, body)
    where kept.sequence = rewritten.sequence::bigint`,
    [rewritten.map(({ sequence }) => sequence), rewritten.map(({ after }) => after)],
  );
}

async function rewriteAnswers(
  session: Session,
  events: readonly PastEvent[],
  erase: (event: RegistryEvent) => RegistryEvent,
): Promise<void> {
  const commands = new Set(events.flatMap(({ command }) => command ?? []));
  const { rows } = await session.query<{ readonly id: string; readonly answer: string }>(
    "select id, answer from registry.commands where id = any($1::text[])",
    [[...commands]],
  );
  await session.query(
    `update registry.commands as kept set answer = rewritten.answer
    from unnest($1::text[], $2::text[]) as rewritten (id, answer) where kept.id = rewritten.id`,
    [
      rows.map(({ id }) => id),
      rows.map(({ answer }) => {
        const told = JSON.parse(answer) as { readonly events: readonly RegistryEvent[] };
        return JSON.stringify({ ...told, events: told.events.map(erase) });
      }),
    ],
  );
}

function eventOf({ body }: PastEvent): RegistryEvent {
  return JSON.parse(body);
}
