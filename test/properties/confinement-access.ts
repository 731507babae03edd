import {
  type AccountActor,
  type Actor,
  type Command,
  type Context,
  can,
  decide,
  defaultCatalogue,
  mayOpen,
  type PermissionQuestion,
  type Registry,
  welcome,
} from "toegangsbeheer";
import { contextOf } from "toegangsbeheer/testing";
import { type Held, holdings, lies, type Plot, rankOf } from "./confinement-oracle.js";

/** What somebody came to by a known password though nobody of the coalition ever could have given it. */
export type Intrusion = `${string} ${string} ${string} ${string}`;

const questions: readonly PermissionQuestion["action"][] = [
  "view-own-data",
  "view-responsibles",
  "search-users",
  "review",
  "view-history",
];
const certificate = {
  ...{ owner: "Sam Vreemde", issuer: "Example CA", expiresAt: "2099-01-01T00:00:00.000Z" },
  ...{ serialDecimal: "255", serialHexadecimal: "FF" },
};
/** What is done to the whole account. */
const ofTheAccount: readonly Command[] = [
  { type: "UpdateOwnDetails", email: "stolen@example.org" },
  { type: "UploadOwnCertificate", certificate },
  { type: "RemoveOwnCertificate" },
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
      for (const action of questions) {
        if (can(registry, { action, scope: one.scope }, at(acting(one))).ok) {
          found.push(`${account} ${action} ${one.role} ${one.scope}`);
        }
      }
      for (const { id } of defaultCatalogue.applications) {
        const question = { account, application: id, scope: one.scope, session };
        if (mayOpen(registry, question, at(acting(one))).allowed)
          found.push(`${account} opens ${id} ${one.scope}`);
      }
    }
    for (const one of held) {
      for (const command of outside.length > 0 ? ofTheAccount : []) {
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
      const page = welcome(registry, at(acting(one)));
      const told = page.ok ? JSON.stringify(page.value) : "";
      for (const other of outside) {
        const isTold =
          told.includes(`"${other.scope}"`) &&
          !held.some((mine) => open(mine) && mine.scope.startsWith(other.scope));
        if (isTold) found.push(`${account} welcome ${other.role} ${other.scope}`);
      }
    }
    return found;
  });
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
