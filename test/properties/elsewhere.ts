import {
  type Command,
  type Context,
  contextAt,
  handle,
  type Instant,
  permissiveFacts,
  questionOf,
  type Registry,
  restore,
  snapshot,
  whoCan,
} from "toegangsbeheer";
import { interpret, type Step } from "toegangsbeheer/testing";
import { troubled } from "../support/trouble.js";

/** What somebody may learn of a registry, as text. */
export type Reach = (registry: Registry) => string;

/** A registry that differs only outside somebody's reach: people come, go and change, places too, as far as he can't tell. */
export function elsewhere(
  registry: Registry,
  reach: Reach,
  steps: readonly Step[],
  now: string,
  turn: number,
): Registry {
  const before = reach(registry);
  let other = registry;
  const isSame = (made: Registry): boolean => made !== other && reach(made) === before;
  const take = (made: Registry): void => {
    if (isSame(made)) other = made;
  };
  if (turn % 3 === 0) {
    const { enterprises, places } = snapshot(registry);
    for (const { number } of enterprises) take(without(other, number));
    for (const { scope } of places) take(without(other, scope));
  }
  if (turn % 3 === 1) other = troubled(registry, contextAt(now, "host"), turn, isSame);
  if (turn % 3 === 2) {
    for (const { id } of snapshot(registry).accounts) take(usingNothing(other, id));
    other = mingled(other, now, turn, isSame);
  }
  for (const one of thinning(other, now, turn)) take(one(other));
  for (const one of steps) {
    const { command, context } = interpret(other, one, now as Instant);
    const answer = handle(other, command, context);
    if (answer.ok) take(answer.registry);
  }
  return other;
}

/** The registry as if an enterprise or a place had never been: nobody is anything in it, and it gave no mandate. */
function without(registry: Registry, root: string): Registry {
  const whole = snapshot(registry);
  const isThere = (scope: string): boolean => scope === root || scope.startsWith(`${root}/`);
  const made = restore({
    ...whole,
    enterprises: whole.enterprises.filter(({ number }) => !isThere(number)),
    places: whole.places.filter(({ scope }) => !isThere(scope)),
    senders: whole.senders.filter(({ domain }) => !isThere(domain)),
    routings: whole.routings.filter(({ domain }) => !isThere(domain)),
    reviews: whole.reviews.filter(({ scope }) => !isThere(scope)),
    mandates: whole.mandates.filter(({ enterprise }) => !isThere(enterprise)),
    accounts: whole.accounts.map((account) => ({
      ...account,
      assignments: account.assignments.filter(({ scope }) => !isThere(scope)),
    })),
  });
  return made.ok ? made.value : registry;
}

/** The registry as if somebody had never been a user anywhere. */
function usingNothing(registry: Registry, id: string): Registry {
  const { accounts, ...whole } = snapshot(registry);
  const made = restore({
    ...whole,
    accounts: accounts.map((one) =>
      one.id === id ? { ...one, assignments: one.assignments.filter(({ role }) => role !== "user") } : one,
    ),
  });
  return made.ok ? made.value : registry;
}

/** Some people who are users in several places, each without one of those roles. */
function thinning(registry: Registry, now: string, turn: number): readonly ((from: Registry) => Registry)[] {
  const { accounts } = snapshot(registry);
  const roles = accounts.flatMap(({ id, assignments }) =>
    assignments.flatMap(({ role, scope }) =>
      role === "user" && assignments.length > 1 ? [{ id, scope }] : [],
    ),
  );
  return roles
    .filter((_, at) => (at + turn) % Math.ceil(roles.length / 12) === 0)
    .map(({ id, scope }) => {
      const command: Command = { type: "RemoveUsers", scope, accounts: [id] };
      return (from) => given(from, command, contextAt(now, "host"));
    });
}

/**
 * A registry in which most people belong to several places, as far as it is meant: each place gets some users from
 * elsewhere, with certificates.
 */
export function mingled(
  registry: Registry,
  now: string,
  turn: number,
  isMeant: (made: Registry) => boolean = () => true,
): Registry {
  const { accounts, places } = snapshot(registry);
  let made = registry;
  const take = (next: Registry): void => {
    if (next !== made && isMeant(next)) made = next;
  };
  places.forEach(({ scope }, at) => {
    for (const more of [0, 1, 2, 3]) {
      const person = accounts[(turn + at * 5 + more * 7) % accounts.length];
      if (person === undefined) continue;
      const { insz, id } = person;
      const context = contextAt(now, "host");
      const added = { insz, account: id, email: "more@example.org" };
      take(given(made, { type: "AddUser", scope, person: added }, context));
      const [first] = person.assignments;
      if (first === undefined || person.certificate !== null) continue;
      const answer = handle(
        made,
        {
          type: "UploadOwnCertificate",
          certificate: { ...certificate, expiresAt: "2027-01-01T00:00:00.000Z" },
        },
        contextAt(now, { kind: "account", account: id, role: first.role, scope: first.scope }),
      );
      if (answer.ok) take(answer.registry);
    }
    const employer = scope.slice(0, 10);
    for (const other of snapshot(made).enterprises.filter(({ number }) => number !== employer)) {
      const mandatary = { enterprise: other.number };
      const mandate = { enterprise: employer, mandatary, subject: "social-security", from: now.slice(0, 10) };
      take(given(made, { type: "GrantMandate", ...mandate }, contextAt(now, "host")));
    }
    // Where the kind has none, it is refused.
    const channel = {
      kind: "web-service",
      certificate: { ...certificate, expiresAt: "2027-01-01T00:00:00.000Z" },
    };
    take(given(made, { type: "RegisterSender", scope, contact, channel }, contextAt(now, "host")));
  });
  return made;
}

const contact = {
  ...{ firstName: "Sam", lastName: "Proef", title: "mr", function: "Payroll", language: "nl" },
  ...{ phone: "025550123", emails: ["sender@example.org"] },
} as const;
const certificate = { owner: "Sam", issuer: "Example CA", serialDecimal: "255", serialHexadecimal: "FF" };

/** What comes of a command that the first gives who may. */
function given(registry: Registry, command: Command, context: Context | Context<"host">): Registry {
  const [person] = whoCan(registry, questionOf(command), context).persons;
  if (person === undefined) return registry;
  const { account, role, scope } = person;
  const actor = { kind: "account", account, role, scope } as const;
  const answer = handle(
    registry,
    command,
    contextAt(context.now, actor, { ...context, facts: permissiveFacts }),
  );
  return answer.ok ? answer.registry : registry;
}
