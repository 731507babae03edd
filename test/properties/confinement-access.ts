import {
  type AccountActor,
  type Action,
  type Actor,
  actingAs,
  type Command,
  type Context,
  can,
  contextAt,
  decide,
  defaultCatalogue,
  mayOpen,
  ownData,
  permissionMatrix,
  type Registry,
  type Session,
  scopesManagedBy,
  welcome,
} from "toegangsbeheer";
import { evaluate } from "toegangsbeheer/authzen";
import { contextOf } from "toegangsbeheer/testing";
import { type Held, holdings, lies, type Plot, rankOf } from "./confinement-oracle.js";

/** What somebody came to by a known password though nobody of the coalition ever could have given it. */
export type Intrusion = `${string} ${string} ${string} ${string}`;

/** Whatever somebody may be allowed in a role, but to change his password, which is open in any. */
const actions = (Object.keys(permissionMatrix) as readonly Action[]).filter(
  (action) => action !== "change-own-password",
);
const certificate = {
  ...{ owner: "Sam Vreemde", issuer: "Example CA", expiresAt: "2099-01-01T00:00:00.000Z" },
  ...{ serialDecimal: "255", serialHexadecimal: "FF" },
};
/** What is done to the whole account. */
const ofTheAccount = (account: string): readonly Command[] => [
  { type: "UpdateOwnDetails", email: "stolen@example.org" },
  { type: "UploadOwnCertificate", certificate },
  { type: "RemoveOwnCertificate" },
  { type: "RequestAccessCodes", account },
];

/**
 * Tries every door of everybody whose password the coalition knows, a minute after all that happened: each question and
 * command in each of his roles, each application where he is something, his own data and his welcome page.
 */
export function intrusions(registry: Registry, plot: Plot, now: string): readonly Intrusion[] {
  const later = new Date(Date.parse(now) + 60_000).toISOString();
  const session = { loggedInAt: later, means: "password" };
  const open = isWithinReach(registry, plot, later.slice(0, 10));
  const at = (actor: Actor): Context => contextOf({ now: later, actor, facts: { permissive: true } });
  const all = holdings(registry);
  return plot.known(registry).flatMap((account) => {
    const held = all.filter((one) => one.account === account);
    const outside = held.filter((one) => !open(one));
    const acting = ({ role, scope }: Held): AccountActor => ({
      kind: "account",
      account,
      role,
      scope,
      session,
    });
    const found: Intrusion[] = [];
    for (const one of outside) {
      const acted = actingAs(registry, at(acting(one)));
      for (const action of actions) {
        if (can(registry, { action, scope: one.scope }, at(acting(one))).ok) {
          found.push(`${account} ${action} ${one.role} ${one.scope}`);
        }
        if (acted.can({ action, scope: one.scope }).ok)
          found.push(`${account} acts ${one.role} ${one.scope}`);
      }
      if (isEvaluated(registry, one, session, later))
        found.push(`${account} at a point ${one.role} ${one.scope}`);
      for (const { id } of defaultCatalogue.applications) {
        const question = { account, application: id, scope: one.scope, session };
        if (mayOpen(registry, question, at(acting(one))).allowed)
          found.push(`${account} opens ${id} ${one.scope}`);
      }
    }
    for (const one of held) {
      for (const command of outside.length > 0 ? ofTheAccount(account) : []) {
        if (decide(registry, command, at(acting(one))).ok)
          found.push(`${account} ${command.type} ${one.role} ${one.scope}`);
      }
      for (const other of outside) {
        const command: Command = {
          type: "UpdateOwnDetails",
          assignments: [{ scope: other.scope, email: "stolen@example.org" }],
        };
        if (decide(registry, command, at(acting(one))).ok)
          found.push(`${account} details ${other.role} ${other.scope}`);
      }
      const told = JSON.stringify(
        [welcome, ownData, scopesManagedBy].map((ask) => ask(registry, at(acting(one)))),
      );
      for (const other of outside) {
        const isTold =
          told.includes(`"${other.scope}"`) &&
          !held.some((mine) => open(mine) && mine.scope.startsWith(other.scope));
        if (isTold) found.push(`${account} is told ${other.role} ${other.scope}`);
      }
    }
    return found;
  });
}

/** Whether a decision point opens access management to him there, or lets him look at its data. */
function isEvaluated(
  registry: Registry,
  { account, role, scope }: Held,
  session: Session,
  now: string,
): boolean {
  const subject = { type: "account", id: account, properties: { role } };
  const requests = [
    { subject, action: { name: "open" }, resource: application("access-management", scope) },
    { subject, action: { name: "view-own-data" }, resource: { type: "scope", id: scope } },
  ];
  return requests.some((request) => {
    const answer = evaluate(registry, { ...request, context: session }, contextAt(now, "host"));
    if (typeof answer.body === "string" || !("decision" in answer.body))
      throw new Error(JSON.stringify(answer));
    return answer.body.decision;
  });
}

function application(id: string, scope: string): object {
  return { type: "application", id, properties: { scope } };
}

/** Whether the coalition could have given it: below what it held at the start, in places that are still the same. */
function isWithinReach(registry: Registry, plot: Plot, today: string): (held: Held) => boolean {
  const standing = plot.standing(registry, today);
  return ({ role, scope }) => {
    const isBelow = (one: Held): boolean => lies(scope, one.scope) && rankOf(role) < rankOf(one.role);
    const isReached = plot.reach.some((one) => isBelow(one) && plot.isSamePlace(registry, one.scope));
    return isReached && (role === "user" || standing.some(isBelow));
  };
}
