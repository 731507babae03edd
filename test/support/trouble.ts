import {
  type AccountActor,
  type Actor,
  type AnyContext,
  type Command,
  contextAt,
  type EnterpriseFact,
  handle,
  type PersonInput,
  questionOf,
  type Registry,
  snapshot,
  type WhoCan,
  whoCan,
} from "toegangsbeheer";

/**
 * What goes wrong in a year, as far as it is meant: curators come, who appoint people of their own; some are blocked, or
 * come to their last day.
 */
export function troubled(
  registry: Registry,
  context: AnyContext,
  turn: number,
  isMeant: (made: Registry) => boolean = () => true,
): Registry {
  const { accounts, enterprises, places } = snapshot(registry);
  const facts = {
    permissive: true,
    enterprises: Object.fromEntries(enterprises.map(({ number, name }) => [number, bankrupt(name)])),
  };
  let current = registry;
  const give = (command: Command, actor: Actor): void => {
    const answer = handle(current, command, contextAt(context.now, actor, { ...context, facts }));
    if (answer.ok && isMeant(answer.registry)) current = answer.registry;
  };
  const member = (at: number): PersonInput => {
    const { insz, id } = accounts[(turn + at) % accounts.length] as (typeof accounts)[number];
    return { insz, account: id, email: "curator@example.org" };
  };
  enterprises.forEach(({ number }, at) => {
    if ((turn + at) % 3 === 0) return;
    give({ type: "AppointCurator", enterprise: number, person: member(at * 7) }, { kind: "court" });
    const { curator } = snapshot(current).enterprises.find((one) => one.number === number) ?? {};
    for (const scope of curator?.domains ?? []) {
      const acting = {
        kind: "account",
        account: curator?.account as string,
        role: "curator",
        scope,
      } as const;
      give({ type: "AppointCoAccessManager", scope, person: member(at * 11 + 3) }, acting);
    }
  });
  places.forEach(({ scope }, at) => {
    for (const { id, assignments } of accounts) {
      const role = assignments.find((one) => one.scope === scope)?.role;
      if (role !== "user" && role !== "co-access-manager") continue;
      const commands = [
        { type: "BlockUsers", scope, accounts: [id] },
        { type: "UpdateUser", scope, account: id, lastDay: context.today },
      ] as const;
      const command = commands[(turn + at) % 3];
      if (command === undefined) continue;
      const [person] = whoCan(current, questionOf(command), context).persons;
      if (person !== undefined) give(command, { kind: "account", ...acting(person) });
    }
  });
  return current;
}

function acting({ account, role, scope }: WhoCan["persons"][number]): Omit<AccountActor, "kind"> {
  return { account, role, scope };
}

function bankrupt(name: string): EnterpriseFact {
  return { name, bankrupt: true };
}
