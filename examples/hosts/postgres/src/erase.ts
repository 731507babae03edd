import { eraseEvent, type RegistryEvent } from "toegangsbeheer";
import { mergedInto, type StoreWrite } from "toegangsbeheer/host";
import type { Session } from "./database.js";

type Erased = StoreWrite["erase"][number];

/** The past without the data of whoever is erased: events, and the answers of commands that tell of them. */
export async function eraseThePast(session: Session, persons: readonly Erased[]): Promise<void> {
  for (const person of persons) {
    const whole = { ...person, merged: await accountsMergedInto(session, person) };
    // Whatever tells of him names one of his accounts or numbers: nothing else is looked at.
    const names = [whole.account, ...whole.merged, ...whole.insz].map(asWritten);
    await rewriteEvents(session, names, (event) => eraseEvent(event, whole));
    await rewriteAnswers(session, names, (event) => eraseEvent(event, whole));
  }
}

async function accountsMergedInto(
  session: Session,
  { account }: Erased,
): Promise<ReturnType<typeof mergedInto>> {
  const { rows } = await session.query<{ readonly body: string }>(
    "select body from registry.events where type = 'AccountsMerged' order by sequence",
  );
  return mergedInto(
    rows.map(({ body }) => JSON.parse(body) as RegistryEvent),
    account,
  );
}

async function rewriteEvents(
  session: Session,
  names: readonly string[],
  erase: (event: RegistryEvent) => RegistryEvent,
): Promise<void> {
  const { rows } = await session.query<{ readonly sequence: string; readonly body: string }>(
    `select sequence::text, body from registry.events
    where exists (select from unnest($1::text[]) as names (name) where strpos(body, name) > 0)`,
    [names],
  );
  const rewritten = rows
    .map(({ sequence, body }) => ({ sequence, body, after: JSON.stringify(erase(JSON.parse(body))) }))
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
  names: readonly string[],
  erase: (event: RegistryEvent) => RegistryEvent,
): Promise<void> {
  const { rows } = await session.query<{ readonly id: string; readonly answer: string }>(
    `select id, answer from registry.commands
    where exists (select from unnest($1::text[]) as names (name) where strpos(answer, name) > 0)`,
    [names],
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

/** A text as it stands within JSON. */
function asWritten(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
