import {
  type Actor,
  type Command,
  handle,
  type Registry,
  type RegistryEvent,
  type Scope,
} from "toegangsbeheer";
import { nssoOf } from "../../src/testing/synthetic.js";
import { otherCatalogue } from "../support/settings.js";
import {
  acting,
  by,
  context,
  employer,
  factsWith,
  hospital,
  facts as known,
  knownPerson,
  type Name,
  newPerson,
  nsso,
  phone,
  played,
} from "../support/world.js";

// A bankrupt enterprise with two employer domains, and few persons: every move is tried by whoever may make it.

const second = nssoOf(1_743_302) as string;
export const domains = [employer, `${hospital}/employer-nsso:${second}`].map((scope) => scope as Scope);
export const applications = ["dmfa", "dimona"] as const;
export const persons = ["chief", "cochief", "user1", "user2", "director"] as const satisfies readonly Name[];
export const catalogue = otherCatalogue({});

const facts = factsWith({
  enterprises: {
    [hospital]: {
      ...known.enterprises[hospital],
      name: "Example Hospital",
      nssoNumbers: [nsso, second],
      bankrupt: true,
    },
  },
});

/** What can happen, by the number of a person, of a domain and of an application. */
const moves: readonly ((who: Name, scope: Scope, at: number) => Command)[] = [
  (who) => ({
    type: "AppointChiefAccessManager",
    enterprise: hospital,
    chief: { insz: knownPerson(who).insz, email: "toegang@example.org", phone },
    requester: { email: "b@example.org", phone },
    declaration: true,
  }),
  (_, scope) => ({ type: "ReplaceAccessManager", scope, manager: "self" }),
  (who, scope) => ({ type: "ReplaceAccessManager", scope, manager: knownPerson(who) }),
  (who, scope) => ({ type: "AppointCoAccessManager", scope, person: knownPerson(who) }),
  (who, scope) => ({ type: "AppointCoAccessManager", scope, person: knownPerson(who) }),
  (who, scope) => ({ type: "AddUser", scope, person: knownPerson(who), applications: ["dmfa"] }),
  (who, scope) => ({ type: "RemoveUsers", scope, accounts: [who] }),
  (who, scope) => ({ type: "BlockUsers", scope, accounts: [who] }),
  (who, scope) => ({ type: "UnblockUsers", scope, accounts: [who] }),
  (who, scope) => ({ type: "GrantApplications", scope, accounts: [who], applications: ["dmfa"] }),
  (who, scope) => ({ type: "RevokeApplications", scope, accounts: [who], applications: ["dmfa"] }),
  (_, scope) => ({ type: "SetDomainApplications", scope, applications: ["dimona"] }),
  (_, scope) => ({ type: "SetDomainApplications", scope, applications: ["dimona", "dmfa"] }),
  (who, scope) => ({ type: "UpdateUser", scope, account: who, lastDay: null }),
  () => ({ type: "DischargeCurator", enterprise: hospital }),
  () => ({ type: "DischargeCurator", enterprise: hospital }),
  (who) => ({ type: "AppointCurator", enterprise: hospital, person: knownPerson(who) }),
];

/** A move, and how long after the one before. */
export interface Move {
  readonly move: number;
  readonly who: number;
  readonly domain: number;
  /** Whether a form that may carry a last day says today. */
  readonly ends: boolean;
  readonly minutes: number;
}

export const moveCount = moves.length;

let begun: Registry | undefined;

/** The world, with everybody known in it and a second domain of its employer. */
export function beginning(): Registry {
  begun ??= played(
    [
      [{ type: "AddUser", scope: employer, person: newPerson("director"), applications: [] }, by.chief],
      [{ type: "RemoveUsers", scope: employer, accounts: ["director"] }, by.chief],
      [
        {
          type: "ActivateDomain",
          enterprise: hospital,
          kind: "employer-nsso",
          identifier: second,
          email: "a@example.org",
          manager: "self",
        },
        by.chief,
        { facts },
      ],
    ],
    undefined,
    30,
  );
  return begun;
}

/** What a move comes to, made by the first who may. */
export function make(
  registry: Registry,
  { move, who, domain, ends }: Move,
  now: string,
): { readonly after: Registry; readonly events: readonly RegistryEvent[] } {
  const scope = domains[domain] as Scope;
  const plain = (moves[move] as (typeof moves)[number])(persons[who] as Name, scope, domain);
  const command = ends ? endingToday(plain, now.slice(0, 10)) : plain;
  for (const actor of actorsIn(registry, scope)) {
    const answer = handle(registry, command, context(actor, { now, facts, catalogue }));
    if (answer.ok) return { after: answer.registry, events: answer.events };
  }
  return { after: registry, events: [] };
}

function endingToday(command: Command, lastDay: string): Command {
  if (command.type === "UpdateUser") return { ...command, lastDay };
  if (command.type !== "AddUser" && command.type !== "AppointCoAccessManager") return command;
  return { ...command, person: { ...command.person, lastDay } };
}

function actorsIn(registry: Registry, scope: Scope): readonly Actor[] {
  const enterprise = registry.enterprises.get(hospital as never);
  const { chief, curator } = enterprise ?? {};
  return [
    ...(curator ? [acting(curator.account as Name, "curator", scope)] : []),
    acting((chief as { account: Name }).account, "chief-access-manager", hospital),
    by.cochief,
    by.director,
    by.contactCentre,
    by.court,
  ];
}
