import {
  type AccountActor,
  type Actor,
  type Command,
  type Context,
  can,
  levelOf,
  questionOf,
  type Registry,
  type Role,
  type Session,
  snapshot,
  type WhoCan,
} from "toegangsbeheer";
import { contextOf } from "toegangsbeheer/testing";

const roleAt: Readonly<Record<string, Role>> = {
  domain: "access-manager",
  subdivision: "subdivision-manager",
  site: "site-manager",
};

/** Everybody in every role that he has by name, and in that of every place that was left to an office. */
function candidates(registry: Registry): readonly AccountActor[] {
  const { accounts, places } = snapshot(registry);
  const offices = places.filter(({ manager }) => manager.kind === "office");
  return accounts.flatMap(({ id, assignments }) => [
    ...assignments.map(({ role, scope }) => ({ kind: "account" as const, account: id, role, scope })),
    ...offices.map(({ scope }) => ({
      kind: "account" as const,
      account: id,
      role: roleAt[levelOf(scope)] as Role,
      scope,
    })),
  ]);
}

/** Who may give a command, asked of every candidate one by one: persons in their roles, and kinds of actors. */
export function doersOf(
  registry: Registry,
  command: Command,
  context: Context,
  isMeant: (actor: AccountActor) => boolean = () => true,
  session?: Session,
): readonly string[] {
  const question = questionOf(command);
  const may = (actor: Actor): boolean => can(registry, question, contextOf({ ...context, actor })).ok;
  const requesters = snapshot(registry).requests.flatMap((one) =>
    one.status === "open" && one.requester !== null ? [one.requester] : [],
  );
  const unstored = [
    ...(["contact-centre", "court", "import"] as const).map((kind) => ({ kind })),
    ...["somebody", ...requesters].map((requester) => ({ kind: "anyone" as const, requester })),
  ];
  const persons = candidates(registry).filter(
    (actor) => isMeant(actor) && may({ ...actor, ...(session && { session }) }),
  );
  return [
    ...new Set([
      ...persons.map(({ account, role, scope }) => `${account} ${role} ${scope}`),
      ...unstored.filter(may).map(({ kind }) => kind),
    ]),
  ].sort();
}

/** Those whom a step names, in the same words; what a representative needs stands in facts. */
export function named({ persons, actors }: WhoCan): readonly string[] {
  return [
    ...persons.map(({ account, role, scope }) => `${account} ${role} ${scope}`),
    ...actors.filter((kind) => kind !== "legal-representative"),
  ].sort();
}
