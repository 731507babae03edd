import {
  type Account,
  type Actor,
  type Command,
  type Context,
  type Enterprise,
  isSingleRole,
  type Level,
  levelOf,
  permissiveFacts,
  type Registry,
  type Scope,
} from "toegangsbeheer";
import { contextOf } from "toegangsbeheer/testing";

/** A command that may change much, by somebody who may give it. */
export interface Probe {
  readonly command: Command;
  readonly context: Context;
}

const contact = { email: "access@example.org", phone: "+3225551234" };
const centre: Actor = { kind: "contact-centre" };

/**
 * Commands that sequences seldom come to and that reach far: everybody who is something in a place takes it over, a curator
 * comes or goes, a list of applications closes, functions are exchanged, two accounts become one.
 */
export function probesOn(registry: Registry, now: string): readonly Probe[] {
  const enterprises = [...registry.enterprises.values()];
  return [
    ...enterprises.flatMap(({ number, curator }) => [
      ...membersOf(registry, number as string as Scope).map(({ insz }) =>
        probe(centre, now, {
          type: "AppointChiefAccessManager",
          enterprise: number,
          chief: { insz, ...contact },
          requester: contact,
          representative: "85073000160",
          declaration: true,
        }),
      ),
      ...(curator
        ? [
            probe({ kind: "court" }, now, { type: "DischargeCurator", enterprise: number }),
            ...helpersOf(registry, curator, now),
          ]
        : curatorsFor(registry, number, now)),
    ]),
    ...scopesAt(registry, "domain").flatMap((scope) => [
      byChief(registry, scope, now, { type: "SetDomainApplications", scope, applications: [] }),
      ...takeovers(registry, scope, now, "ReplaceAccessManager"),
      byChief(registry, scope, now, { type: "ReplaceAccessManager", scope, manager: "self" }),
      ...withheld(registry, scope, now),
    ]),
    ...scopesAt(registry, "subdivision").flatMap((scope) => [
      byChief(registry, scope, now, { type: "SetSubdivisionApplications", scope, applications: [] }),
      byChief(registry, scope, now, { type: "ReplaceSubdivisionManager", scope, manager: "self" }),
      ...takeovers(registry, scope, now, "ReplaceSubdivisionManager"),
    ]),
    ...scopesAt(registry, "site").flatMap((scope) => [
      byChief(registry, scope, now, { type: "ReplaceSiteManager", scope, manager: "self" }),
      ...takeovers(registry, scope, now, "ReplaceSiteManager"),
      ...otherFunctions(registry, scope, now),
    ]),
    ...mergers(registry, now),
  ];
}

function scopesAt(registry: Registry, level: Level): readonly Scope[] {
  return [...registry.places.values()].filter((place) => place.level === level).map(({ scope }) => scope);
}

function probe(actor: Actor, now: string, command: Command, facts = permissiveFacts): Probe {
  return { command, context: contextOf({ actor, now, facts }) };
}

function byChief(registry: Registry, scope: Scope, now: string, command: Command): Probe {
  const enterprise = scope.slice(0, 10);
  const account = registry.enterprises.get(enterprise as never)?.chief?.account ?? "nobody";
  return probe({ kind: "account", account, role: "chief-access-manager", scope: enterprise }, now, command);
}

function membersOf(registry: Registry, scope: Scope): readonly Account[] {
  return [...(registry.members.get(scope) ?? [])].map((id) => registry.accounts.get(id) as Account);
}

function takeovers(
  registry: Registry,
  scope: Scope,
  now: string,
  type: "ReplaceAccessManager" | "ReplaceSubdivisionManager" | "ReplaceSiteManager",
): readonly Probe[] {
  return membersOf(registry, scope)
    .filter(({ assignments }) => !assignments.some((one) => one.scope === scope && isSingleRole(one.role)))
    .map(({ insz }) =>
      byChief(registry, scope, now, { type, scope, manager: { insz, email: contact.email } }),
    );
}

/** What managers hold by a grant beside what they have anyway. */
function withheld(registry: Registry, scope: Scope, now: string): readonly Probe[] {
  return membersOf(registry, scope).flatMap(({ id, assignments }) => {
    const held = assignments.find((one) => one.scope === scope)?.applications ?? [];
    const applications = held.map((one) => one.id);
    return held.length === 0
      ? []
      : [byChief(registry, scope, now, { type: "RevokeApplications", scope, accounts: [id], applications })];
  });
}

function otherFunctions(registry: Registry, scope: Scope, now: string): readonly Probe[] {
  return membersOf(registry, scope).flatMap(({ id: account, assignments }) => {
    const held = assignments.find((one) => one.scope === scope)?.functions ?? [];
    const other = held.some(({ id }) => id === "technologist") ? "radiologist" : "technologist";
    const command: Command = { type: "AssignFunctions", scope, account, functions: [other] };
    return held.length === 0 ? [] : [byChief(registry, scope, now, command)];
  });
}

/** Whoever helps to manage a domain, or has nothing there, becomes the curator. */
function curatorsFor(registry: Registry, enterprise: string, now: string): readonly Probe[] {
  const known = { name: "Example", bankrupt: true };
  const facts = { ...permissiveFacts, enterprises: { [enterprise]: known } };
  return [...registry.accounts.values()]
    .filter(({ id }) => registry.enterprises.get(enterprise as never)?.chief?.account !== id)
    .slice(0, 6)
    .map(({ insz }) => {
      const person = { insz, email: contact.email };
      return probe({ kind: "court" }, now, { type: "AppointCurator", enterprise, person }, facts);
    });
}

/** The curator takes somebody to help him. */
function helpersOf(
  registry: Registry,
  { account, domains }: NonNullable<Enterprise["curator"]>,
  now: string,
): readonly Probe[] {
  const people = [...registry.accounts.values()].slice(0, 4);
  return domains.flatMap((scope) =>
    people.map(({ insz }) => {
      const person = { insz, email: contact.email };
      const actor: Actor = { kind: "account", account, role: "curator", scope };
      return probe(actor, now, { type: "AppointCoAccessManager", scope, person });
    }),
  );
}

/** Everybody and whoever came after him, as if the two were one; whoever leads something goes first. */
function mergers(registry: Registry, now: string): readonly Probe[] {
  const leads = ({ assignments }: Account): boolean =>
    assignments.some(({ role, scope }) => role !== "user" && levelOf(scope) !== "site");
  const all = [...registry.accounts.values()].sort((a, b) => Number(leads(b)) - Number(leads(a)));
  return all.slice(0, -1).map(({ id, username }, at) => {
    const other = all.at(-1 - (at % (all.length - 1))) as Account;
    const merge = { account: other.id, username: other.username ?? username ?? "" };
    return probe(centre, now, { type: "CorrectPersonNumber", account: id, insz: other.insz, merge });
  });
}
