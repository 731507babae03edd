import type { Command } from "../procedures/commands.js";
import { passwordEvents, type RegistryEvent } from "../procedures/events.js";
import type { Registry } from "../registry/registry.js";
import { enterpriseScope, type Scope } from "../scope/scope.js";

/** Whose password it is: a person's, by his account, or a technical user's, by the domain and the kind of the channel. */
export type PasswordOwner = `account:${string}` | `channel:${string} ${string}`;

/** What becomes of the hashes of passwords, in the transaction that keeps the events. Moved before kept or forgotten. */
export interface PasswordChanges {
  readonly move: readonly { readonly from: PasswordOwner; readonly to: PasswordOwner }[];
  readonly keep: readonly { readonly owner: PasswordOwner; readonly hash: string }[];
  readonly forget: readonly PasswordOwner[];
}

/** The same, before anything is hashed. */
export interface PasswordDuties extends Pick<PasswordChanges, "move" | "forget"> {
  readonly keep: readonly PasswordOwner[];
}

/** What the events ask of a host that keeps hashes, on the registry or the view on which they were decided. */
export function passwordDuties(before: Registry, events: readonly RegistryEvent[]): PasswordDuties {
  const keep: PasswordOwner[] = [];
  const forget: PasswordOwner[] = [];
  const move: PasswordChanges["move"][number][] = [];
  for (const event of events) {
    const duty = passwordEvents[event.type];
    if (duty === "keep") keep.push(...ownersIn(event, before));
    if (duty === "forget") forget.push(...ownersIn(event, before));
    if (event.type !== "AccountsMerged") continue;
    const { account, merged, username } = event.data;
    // The password is that of the user name that survives, whichever id does.
    const isTheirs = username !== null && before.accounts.get(merged)?.username === username;
    if (isTheirs) move.push({ from: `account:${merged}`, to: `account:${account}` });
    else forget.push(`account:${merged}`);
  }
  return { move, keep, forget };
}

/** Whose password an event is about: a person's, or that of one or of all technical users of a domain. */
function ownersIn({ data }: RegistryEvent, before: Registry): readonly PasswordOwner[] {
  if ("account" in data) return [`account:${data.account}`];
  if ("domain" in data && "channel" in data) return [`channel:${data.domain} ${data.channel}`];
  if ("domain" in data) return channelsOf(data.domain, before);
  if ("scope" in data) return channelsOf(data.scope, before);
  if (!("enterprise" in data)) return [];
  const domains = before.children.get(enterpriseScope(data.enterprise)) ?? [];
  return [...domains].sort().flatMap((domain) => channelsOf(domain, before));
}

function channelsOf(domain: Scope, before: Registry): readonly PasswordOwner[] {
  const open = before.senders.get(domain)?.channels ?? [];
  return open.map(({ kind }): PasswordOwner => `channel:${domain} ${kind}`);
}

/**
 * The password that a command carries for each that it is about: its own, that of the person or the channel in it, or in
 * a list that of whoever opens that account.
 */
export function passwordsIn(command: Command): (owner: PasswordOwner) => string | undefined {
  if (command.type === "AddUsers") {
    const listed = new Map(command.users.map(({ account, password }) => [`account:${account}`, password]));
    return (owner) => listed.get(owner);
  }
  const fields: Readonly<Record<string, unknown>> = { ...command };
  const forms = [fields, fields.person, fields.manager, fields.channel];
  const texts = forms.map((form) => (form as { readonly password?: unknown } | null | undefined)?.password);
  const only = texts.find((password) => typeof password === "string" && password !== "");
  return () => only as string | undefined;
}
