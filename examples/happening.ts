import {
  type Context,
  defaultCatalogue as catalogue,
  done,
  type EnterpriseNumber,
  type EventOptions,
  formatEnterpriseNumber,
  type MessagePack,
  narrate,
  placeName,
  type Registry,
  type RegistryEvent,
  type Scope,
} from "toegangsbeheer";
import { eventPacks } from "./languages.js";
import { andOthers } from "./words.js";

/** Calls the people of registries by their names; somebody whom none knows, by the id that was given. */
export function namesIn(...registries: readonly Registry[]): (account: string) => string {
  const people = registries.flatMap(({ accounts }) => [...accounts.values()]);
  const names = new Map<string, string>(
    people.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]),
  );
  return (account) => names.get(account) ?? account;
}

/**
 * The registries around what happened: what a place was called that is no more, only the first knows; and what an
 * enterprise is called that is in neither, the registers.
 */
interface Around {
  readonly before: Registry;
  readonly registry: Registry;
  readonly context: Context;
}

/** Of how many alike the screen tells each; of more it tells the first, and how many there are. */
const most = 3;

/** What the screen says to whoever did this. */
export function happened(
  events: readonly RegistryEvent[],
  around: Around,
  pack: MessagePack,
): readonly string[] {
  const telling = tellingOf(around, pack);
  const kinds = [...new Set(events.map(({ type }) => type))];
  return kinds.flatMap((kind) => {
    const alike = events.filter(({ type }) => type === kind);
    const lines = alike.map((event) => done(event, eventPacks[pack.language], telling));
    return lines.length > most ? [`${lines[0]}${andOthers(lines.length - 1, pack.language)}`] : lines;
  });
}

/** What is told of this to whoever looks back. */
export function recalled(
  events: readonly RegistryEvent[],
  around: Around,
  pack: MessagePack,
): readonly string[] {
  const telling = tellingOf(around, pack);
  return events.map((event) => narrate(event, eventPacks[pack.language], telling));
}

function tellingOf({ before, registry, context }: Around, messages: MessagePack): EventOptions {
  const isGone = (scope: Scope): boolean => before.places.has(scope) && !registry.places.has(scope);
  const isElsewhere = (scope: string): boolean => !registry.enterprises.has(scope as EnterpriseNumber);
  return {
    catalogue,
    resolve: namesIn(before, registry),
    place: (scope) => {
      const known = context.facts.enterprises?.[scope];
      if (known && isElsewhere(scope)) {
        return `${known.name} (${formatEnterpriseNumber(scope as EnterpriseNumber)})`;
      }
      return placeName(isGone(scope as Scope) ? before : registry, scope as Scope, { catalogue, messages });
    },
  };
}
