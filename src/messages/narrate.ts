import type { EventNamed, RegistryEvent } from "../procedures/events.js";
import type { EventPack, EventSentence, EventVariants } from "./event-sentences.js";
import {
  answered,
  cut,
  domainNumber,
  dotted,
  label,
  listed,
  type MessageOptions,
  own,
  placeholder,
} from "./message.js";
import { belgianDay, belgianMoment } from "./moment.js";

/** What makes a sentence about an event friendlier: names for accounts, places and what the catalogue holds. */
export interface EventOptions extends MessageOptions {
  /** What people call a place, for its scope; without an answer its kind and numbers are shown. */
  readonly place?: ((scope: string) => string | undefined) | undefined;
}

/**
 * What happened, in a sentence for whoever looks back: when it was, who did what, to whom and where. It tells ids, names
 * through the options, and the reason for which a request was rejected; nothing else that is personal. Never throws for
 * an event of a later version: that one has a general sentence.
 *
 * Source: the words are this library's; no manual shows what happened.
 */
export function narrate(event: RegistryEvent, pack: EventPack, options: EventOptions = {}): string {
  return said(sentenceOf(event, pack).told, event, pack, options);
}

/**
 * What the screen says to whoever did it, once it has happened. One sentence an event: of a command with several events
 * those that matter on that screen.
 *
 * Source: the screens after each step in the MyHandicap guide, the Step-by-Step guide and the Heracles guide say what was
 * saved, added, blocked or removed; the words are this library's.
 */
export function done(event: RegistryEvent, pack: EventPack, options: EventOptions = {}): string {
  return said(sentenceOf(event, pack).done, event, pack, options);
}

const variants: {
  readonly [Type in keyof EventVariants]: (data: EventNamed<Type>["data"]) => EventVariants[Type] | undefined;
} = {
  AssignmentAdded: ({ applications, functions }) => {
    if (functions.length === 0) return applications.length > 0 ? "applications" : undefined;
    return applications.length > 0 ? "rights" : "functions";
  },
  ApplicationsSet: ({ applications }) => (applications.length === 0 ? "none" : undefined),
  FunctionsAssigned: ({ functions }) => (functions.length === 0 ? "none" : undefined),
  ManagerAppointed: ({ manager }) => (manager.kind === "office" ? "office" : undefined),
  ManagerReplaced: ({ manager }) => (manager.kind === "office" ? "office" : undefined),
  AppointmentRequestRejected: ({ reason }) =>
    reason === "superseded" || reason === "enterprise-ended" ? reason : undefined,
  RouteSet: ({ recipient }) =>
    recipient?.kind === "self" ? "self" : recipient?.mandatary.kind === "enterprise" ? undefined : "person",
  MandateGranted: toPerson,
  MandateRevoked: toPerson,
};

function toPerson({
  mandatary,
}: EventNamed<"MandateGranted" | "MandateRevoked">["data"]): "person" | undefined {
  return mandatary?.kind === "enterprise" ? undefined : "person";
}

function sentenceOf({ type, data }: RegistryEvent, pack: EventPack): EventSentence {
  const usual: EventSentence | undefined = own(pack.events, type);
  const variantOf: ((data: never) => string | undefined) | undefined = own(variants, type);
  const variant = variantOf?.(data as never);
  return (variant === undefined ? undefined : own(usual?.variants, variant)) ?? usual ?? pack.otherwise;
}

function said(template: string, event: RegistryEvent, pack: EventPack, options: EventOptions): string {
  return template.replace(placeholder, (_, name: string) => cut(shown(name, event, pack, options) ?? "…"));
}

/** What stands for a placeholder, which is the name of a field of the event; nothing where that was erased. */
function shown(
  name: string,
  { data, metadata }: RegistryEvent,
  pack: EventPack,
  options: EventOptions,
): string | undefined {
  const { language, labels } = pack;
  if (name === "at") return belgianMoment(metadata.at, language);
  if (name === "by") return doer(metadata.by, pack, options);
  const value: unknown = Reflect.get(data, name);
  if (typeof value === "object" && value !== null) return composed(name, value, pack, options);
  if (typeof value !== "string") return undefined;
  switch (name) {
    case "account":
    case "previous":
    case "merged":
      return person(value, options);
    case "scope":
    case "domain":
    case "enterprise":
    case "into":
      return place(value, pack, options);
    case "role":
      return own<string>(labels.roles, value) ?? value;
    case "from":
      return belgianDay(value, language);
    default:
      return label(name, value, language, options);
  }
}

/** A list, or one of the few objects that stand in events: who manages a place, and who receives or has a mandate. */
function composed(name: string, value: object, pack: EventPack, options: EventOptions): string | undefined {
  if (Array.isArray(value)) {
    const ids: readonly string[] = value;
    return name === "domains"
      ? ids.map((scope) => place(scope, pack, options)).join(", ")
      : listed(name.slice(0, -1), ids.join(), pack.language, options);
  }
  const { office, account, enterprise, channel, mandatary }: Composed = value;
  if (account !== undefined) return person(account, options);
  if (mandatary !== undefined) return composed(name, mandatary, pack, options);
  if (channel !== undefined)
    return channel === "e-box" ? "e-Box" : label("channel", channel, pack.language, options);
  const scope = office ?? enterprise;
  return scope === undefined ? undefined : place(scope, pack, options);
}

interface Composed {
  readonly office?: string;
  readonly account?: string;
  readonly enterprise?: string;
  readonly channel?: string;
  readonly mandatary?: object;
}

function doer(by: RegistryEvent["metadata"]["by"], { doers }: EventPack, options: EventOptions): string {
  return by.kind === "account" ? person(by.account, options) : (own<string>(doers, by.kind) ?? by.kind);
}

function person(account: string, options: EventOptions): string {
  return answered(options.resolve, account) ?? account;
}

/** What the host calls a place; else its kind with its number, and the number of the enterprise. */
function place(scope: string, { language }: EventPack, options: EventOptions): string {
  const name = answered(options.place, scope);
  if (name !== undefined) return name;
  const [enterprise = "", ...below] = scope.split("/");
  const number = dotted(enterprise);
  const [kind, identifier] = below.at(-1)?.split(":") ?? [];
  if (kind === undefined) return number;
  const called = label("kind", kind, language, options);
  if (identifier === enterprise) return `${called} (${number})`;
  const shown = below.length === 1 && identifier !== undefined ? domainNumber(identifier) : identifier;
  return `${called} ${shown} (${number})`;
}
