import {
  type Answer,
  type Context,
  details,
  type FirstLookQuery,
  firstLook,
  type LookUpQuery,
  lookUp,
  type MandateQuery,
  type MessagePack,
  mandatesOf,
  type OneUserQuery,
  openRequests,
  outlines,
  ownData,
  type QueueQuery,
  type Registry,
  requestDetails,
  senderDetails,
  userDetails,
  waitingForCodes,
} from "toegangsbeheer";
import { Telling } from "./showing.js";

/** What a screen shows, in the language of a pack. */
export type Shown = (pack: MessagePack) => readonly string[];

/** A screen: what it asks of the registry for whoever looks at it, and how it shows the answer. */
export type Screen = (registry: Registry, context: Context) => Answer<Shown>;

/** How a value is shown: with the registry at hand for the names of places. */
type Showing<T> = (value: T, telling: Telling) => readonly string[];

function screen<T>(ask: (registry: Registry, context: Context) => Answer<T>, show: Showing<T>): Screen {
  return (registry, context) => {
    const answer = ask(registry, context);
    return answer.ok
      ? { ok: true, value: (pack) => show(answer.value, new Telling(registry, pack)) }
      : answer;
  };
}

/** One's own data. */
export const ownDataScreen: Screen = screen(ownData, (record, telling) => [
  telling.person(record),
  ...(record.personal?.email ? [record.personal.email] : []),
  ...record.roles.map((role) => telling.role(role)),
]);

/** One user of a place. */
export function userScreen(query: OneUserQuery): Screen {
  return screen(
    (registry, context) => userDetails(registry, query, context),
    (user, telling) => [telling.person(user), ...user.roles.map((role) => telling.role(role))],
  );
}

/** The sender of a domain. */
export function senderScreen(scope: string): Screen {
  return screen(
    (registry, context) => senderDetails(registry, { scope }, context),
    (sender, telling) => telling.sender(sender),
  );
}

/** The mandates of an enterprise on one side. */
export function mandateScreen(query: MandateQuery): Screen {
  return screen(
    (registry, context) => mandatesOf(registry, query, context),
    ({ rows }, telling) => telling.orNothing(rows.flatMap((row) => telling.mandates(row))),
  );
}

/** One request. */
export function requestScreen(ticket: string): Screen {
  return screen(
    (registry, context) => requestDetails(registry, { ticket }, context),
    (request, telling) => [telling.request(request)],
  );
}

/** The open requests. */
export function requestsScreen(query: QueueQuery): Screen {
  return screen(
    (registry, context) => openRequests(registry, query, context),
    ({ rows }, telling) => telling.orNothing(rows.map((request) => telling.request(request))),
  );
}

/** Who waits for access codes. */
export function codesScreen(query: QueueQuery): Screen {
  return screen(
    (registry, context) => waitingForCodes(registry, query, context),
    ({ rows }, telling) => telling.orNothing(rows.map((row) => telling.waiting(row))),
  );
}

/** What the contact centre looks up. */
export function lookUpScreen(query: LookUpQuery): Screen {
  return screen(
    (registry, context) => lookUp(registry, query, context),
    (found, telling) => telling.found(found),
  );
}

/** The enterprises that somebody sees in outline. */
export const outlinesScreen: Screen = screen(outlines, (found, telling) =>
  telling.orNothing(found.map((outline) => telling.outline(outline))),
);

/** The page of a form before it is filled in, with what these fields offer. */
export function formScreen(query: FirstLookQuery, ...fields: readonly string[]): Screen {
  return screen(
    (registry, context) => firstLook(registry, query, context),
    (seen, telling) => telling.form(seen, fields, query.insz !== undefined),
  );
}

/** A place as it is now. */
export function placeScreen(scope: string): Screen {
  return screen(
    (registry, context) => details(registry, { scope }, context),
    (found, telling) => telling.details(found),
  );
}
