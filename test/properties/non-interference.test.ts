import fc from "fast-check";
import {
  type AccountActor,
  type AccountId,
  type Action,
  type Actor,
  actingAs,
  type Command,
  type Context,
  can,
  commandActions,
  commandTypes,
  contextAt,
  decide,
  defaultCatalogue,
  details,
  exportUsers,
  type Facts,
  type FirstLookQuery,
  factsNeeded,
  firstLook,
  history,
  type Instant,
  mandatesOf,
  menu,
  openRequests,
  outlines,
  ownData,
  permissionMatrix,
  permissiveFacts,
  type Registry,
  requestDetails,
  responsibles,
  review,
  roles,
  routes,
  type Session,
  scopesManagedBy,
  searchUsers,
  senderDetails,
  snapshot,
  userDetails,
  userSearch,
  waitingForCodes,
  welcome,
} from "toegangsbeheer";
import { nl } from "toegangsbeheer/messages/nl";
import { commandSequences, interpret, type Position, play, type Step, step } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { catalogueOf, policyOf } from "../support/settings.js";
import { triesOf } from "../support/tries.js";
import { troubled } from "../support/trouble.js";
import { elsewhere, mingled, type Reach } from "./elsewhere.js";
import { pastOf } from "./past.js";
import { actorsIn, reachIn, reachOf, reachOfTied } from "./reach.js";
import { runs } from "./support.js";

type Person = ReturnType<typeof snapshot>["accounts"][number];

/** What there is to ask about in either of two registries. */
interface Subjects {
  readonly scopes: readonly string[];
  readonly people: readonly Person[];
  readonly tickets: readonly string[];
}

/** His place, those above, some below, and some that are none of his. */
function some(scopes: readonly string[], own: string, turn: number): readonly string[] {
  const from = (found: readonly string[], most: number): readonly string[] =>
    found.filter((_, at) => (at + turn) % Math.max(1, Math.ceil(found.length / most)) === 0);
  const isBelow = (scope: string): boolean => scope.startsWith(`${own}/`);
  const isAbove = (scope: string): boolean => scope === own || own.startsWith(`${scope}/`);
  return [
    ...scopes.filter(isAbove),
    ...from(scopes.filter(isBelow), 3),
    ...from(
      scopes.filter((scope) => !isAbove(scope) && !isBelow(scope)),
      5,
    ),
  ];
}

function subjectsIn(own: string, turn: number, ...registries: readonly Registry[]): Subjects {
  const all = registries.map((one) => snapshot(one));
  const known = all.flatMap(({ enterprises, places }) => [
    ...enterprises.map(({ number }) => number as string),
    ...places.map(({ scope }) => scope as string),
  ]);
  // Whoever is the most tells the most.
  const people = all
    .flatMap(({ accounts }) => accounts)
    .sort((one, other) => other.assignments.length - one.assignments.length);
  return {
    scopes: [...some([...new Set(known)], own, turn), "0999999922", "nowhere"],
    people: [...new Map(people.map((one) => [one.id, one])).values()],
    tickets: [...new Set(all.flatMap(({ requests }) => requests.map(({ ticket }) => ticket as string)))],
  };
}

type Question = readonly [name: string, ask: (registry: Registry) => unknown];

const actions = Object.keys(permissionMatrix) as readonly Action[];

/** Every question that judges an actor, about everything that there is. */
function* questionsOf(
  context: Context,
  { scopes, people, tickets }: Subjects,
  turn: number,
): Generator<Question> {
  yield ["welcome", (registry) => welcome(registry, context)];
  yield ["scopesManagedBy", (registry) => scopesManagedBy(registry, context)];
  yield ["history", (registry) => history(registry, pastOf(registry), {}, context)];
  if (context.actor.kind === "account") {
    const { account } = context.actor;
    yield ["history-own", (registry) => history(registry, pastOf(registry), { account }, context)];
  }
  yield ["ownData", (registry) => ownData(registry, context)];
  yield ["outlines", (registry) => outlines(registry, context)];
  yield ["queue of requests", (registry) => openRequests(registry, {}, context)];
  yield ["queue of codes", (registry) => waitingForCodes(registry, {}, context)];
  for (const ticket of tickets) {
    yield ["history", (registry) => history(registry, pastOf(registry), { ticket }, context)];
    for (const action of ["withdraw-request", "view-request"] as const)
      yield [`can ${action} ${ticket}`, (registry) => can(registry, { action, ticket }, context)];
    yield [`request ${ticket}`, (registry) => requestDetails(registry, { ticket }, context)];
  }
  let at = turn;
  for (const scope of scopes) {
    at += 1;
    const { id, insz, username } = people[at % people.length] ?? { id: "x", insz: "", username: "" };
    const wide = { scope, below: true, pageSize: 1000 };
    const filters = at % 2 === 0 ? { insz } : { username: username ?? "" };
    yield [`search ${scope}`, (registry) => searchUsers(registry, wide, context)];
    yield [`find ${scope}`, (registry) => searchUsers(registry, { ...wide, filters }, context)];
    yield [`search of a store ${scope}`, (registry) => userSearch(registry, { ...wide, filters }, context)];
    yield [`export ${scope}`, (registry) => exportUsers(registry, { ...wide, pack: nl }, context)];
    for (const { id: account } of people.filter((_, one) => (one + at) % 3 === 0)) {
      yield [`user ${scope} ${account}`, (registry) => userDetails(registry, { scope, account }, context)];
    }
    for (const side of ["given", "held"] as const) {
      const query = { scope, side, pageSize: 100 };
      yield [`mandates ${side} ${scope}`, (registry) => mandatesOf(registry, query, context)];
    }
    for (const question of [openRequests, waitingForCodes]) {
      yield [
        `${question.name} ${scope}`,
        (registry) => question(registry, { scope, pageSize: 100 }, context),
      ];
    }
    for (const question of [menu, details, responsibles, routes, review, senderDetails]) {
      yield [`${question.name} ${scope}`, (registry) => question(registry, { scope }, context)];
    }
    for (const form of formsIn(scope)) {
      // Under permissive facts a representative represents whatever enterprise he asks about.
      if ("enterprise" in form && context.actor.kind === "legal-representative") continue;
      yield [`firstLook ${scope}`, (registry) => firstLook(registry, form, context)];
    }
    const told = { scope, pageSize: 1000, ...(at % 2 === 0 && { account: id }) };
    yield [`history ${scope}`, (registry) => history(registry, pastOf(registry), told, context)];
    yield [`actingAs ${scope}`, (registry) => actingAs(registry, context).actions(scope)];
    const there = people.filter(({ assignments }) => assignments.some((one) => one.scope === scope));
    for (const action of actions) {
      at += 1;
      const among = at % 3 === 0 || there.length === 0 ? people : there.slice(0, 4);
      const target = among[at % among.length]?.id ?? "nobody";
      const field = at % 2 === 0 ? ("account" as const) : ("accounts" as const);
      for (const targets of [undefined, [target, "nobody"]]) {
        const question = { action, scope, ...(targets && { targets, field }) };
        yield [`can ${JSON.stringify(question)}`, (registry) => can(registry, question, context)];
      }
    }
  }
}

/** The forms that are filled in about a place. */
function formsIn(scope: string): readonly FirstLookQuery[] {
  return commandTypes.flatMap((form): FirstLookQuery[] => {
    const { scope: named } = commandActions[form];
    if (named === "scope") return [{ form, scope }];
    return named === "enterprise" ? [{ form, enterprise: scope.slice(0, 10) }] : [];
  });
}

/** Findings come early here, and applications ask what the default ones do not: a certificate. */
const policy = policyOf({
  review: { days: { expiring: 500, untouched: 1, ending: 1 } },
  severities: { usersFirst: "refuse" },
});
const catalogue = catalogueOf({
  applications: defaultCatalogue.applications.map((one) => ({ ...one, certificate: true })),
});

/** How often each kind of question was answered. */
interface Seen {
  readonly questions: Map<string, number>;
}

/** Asks the same of both registries; what is answered is the same, to the byte. */
function sameAnswers(
  registries: readonly [Registry, Registry],
  questions: Iterable<Question>,
  { questions: counts }: Seen,
): void {
  for (const [name, ask] of questions) {
    const [one, other] = registries.map((registry) => JSON.stringify(ask(registry)));
    if (one !== other) throw new Error(`${name} tells more than it may\n  ${one}\n  ${other}`);
    const [kind = ""] = name.split(" ");
    if (one !== "[]" && !one?.startsWith('{"ok":false')) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
}

const world: fc.Arbitrary<readonly [Registry, string, readonly Step[], readonly Step[]]> = fc
  .tuple(
    commandSequences({ spoiled: 0, maxLength: 20 }),
    fc.array(step({ spoiled: 0 }), { minLength: 12, maxLength: 12 }),
    fc.array(step({ spoiled: 30 }), { minLength: 6, maxLength: 6 }),
  )
  .map(([sequence, others, own]) => {
    let now = "2026-03-02T08:00:00.000Z";
    const registry = play(sequence, (turn) => {
      now = turn.context.now;
    });
    const [{ minutes = 0 } = {}] = others;
    const mixed = minutes % 3 === 0 ? registry : mingled(registry, now, minutes);
    const started = minutes % 2 === 0 ? mixed : troubled(mixed, contextAt(now, "host"), minutes);
    return [started, now, others, own] as const;
  });

function sessions(now: string): readonly (Session | undefined)[] {
  const earlier = new Date(Date.parse(now) - 90 * 60_000).toISOString() as Instant;
  return [
    undefined,
    { means: "password", loggedInAt: now as Instant },
    { means: "password", loggedInAt: earlier },
    { means: "eid", loggedInAt: earlier },
  ];
}

/** What somebody may do to people, his own and others, in his place and below, and what else hangs on them. */
function* attempts(scopes: readonly string[], people: readonly Person[], turn: number): Generator<Command> {
  const password = "Proef-2026-x";
  const secret = { password, passwordConfirmation: password };
  for (const scope of scopes) {
    const isThere = ({ assignments }: Person): boolean => assignments.some((one) => one.scope === scope);
    const others = people.filter((one) => !isThere(one));
    const chosen = [
      ...people.filter(isThere).slice(0, 5),
      ...others.filter((_, at) => (at + turn) % 5 === 0).slice(0, 5),
    ];
    for (const person of chosen) {
      const { id: account, insz } = person;
      const one = person.assignments.find((held) => held.scope === scope);
      const email = one?.email ?? "proef@example.org";
      const input = { insz, account, email };
      const applications = one?.applications.map(({ id }) => id) ?? [];
      const functions = one?.functions.map(({ id }) => id) ?? [];
      for (const type of ["BlockUsers", "UnblockUsers", "RemoveUsers"] as const)
        yield { type, scope, accounts: [account] };
      yield { type: "RemovePersonEverywhere", scope, account };
      yield { type: "ResetPassword", scope, account, ...secret };
      yield { type: "IssueAccessCodes", account, ...secret };
      yield { type: "UpdateUser", scope, account, title: "mr" };
      yield { type: "AssignFunctions", scope, account, functions };
      yield { type: "GrantApplications", scope, accounts: [account], applications };
      yield { type: "AddUser", scope, person: input, applications, functions };
      for (const type of ["AppointCoChiefAccessManager", "AppointCoAccessManager"] as const)
        yield { type, scope, person: input };
      for (const type of [
        "ReplaceAccessManager",
        "ReplaceSubdivisionManager",
        "ReplaceSiteManager",
      ] as const) {
        yield { type, scope, manager: input };
      }
    }
    const added = {
      scope,
      number: "71902",
      name: "Proef",
      email: "proef@example.org",
      manager: "self",
    } as const;
    const kinds = ["mammography-unit", "health-care", "residential-care-institution"];
    for (const kind of kinds) yield { type: "AddSubdivision", ...added, kind };
    yield { type: "AddSite", ...added, kind: "mammography-site" };
  }
}

/** What somebody may do to his own data, wherever he says it is. */
function* ownAttempts(account: string, scopes: readonly string[]): Generator<Command> {
  const password = "Proef-2026-x";
  const email = "proef@example.org";
  yield { type: "UpdateOwnDetails", email };
  yield { type: "ChangeOwnPassword", password, passwordConfirmation: password };
  yield { type: "RemoveOwnCertificate" };
  yield { type: "RequestAccessCodes", account };
  for (const scope of scopes) yield { type: "UpdateOwnDetails", assignments: [{ scope, email }] };
}

function* ofOwnData(context: Context): Generator<Question> {
  yield ["can", (registry) => can(registry, { action: "view-own-data" }, context)];
  yield ["scopesManagedBy", (registry) => scopesManagedBy(registry, context)];
  yield ["ownData", (registry) => ownData(registry, context)];
}

/** The commands that somebody in a position comes to give, in what he knows, and those that others come to give. */
function commandsOf(
  registry: Registry,
  actor: AccountActor,
  steps: readonly Step[],
  now: string,
): readonly Turned[] {
  const position = { ...actor, byOffice: false, inForce: true, passwordTiedTo: null } as unknown as Position;
  return [...generatedOn(registry, steps, now, [position]), ...generatedOn(registry, steps, now)];
}

function generatedOn(
  registry: Registry,
  steps: readonly Step[],
  now: string,
  positions?: readonly Position[],
): readonly Turned[] {
  return steps.map((one) => {
    const { command, context } = interpret(registry, one, now as Instant, positions && { positions });
    return { command, facts: context.facts };
  });
}

function decisionsOn(commands: readonly Turned[], actor: Actor, now: string): readonly Question[] {
  return commands.map(({ command, facts }, at) => {
    const context = contextAt(now, actor, { facts, ...(at % 2 === 0 && { policy }) });
    return [`decide ${JSON.stringify(command)}`, (registry) => decide(registry, command, context)];
  });
}

/** What the registers may know of an enterprise, of its representatives' cards and of a person. */
function knownOf(enterprise: string, name: string, insz: string): readonly Facts[] {
  const works = { enterprise, as: "employee" } as const;
  const persons: readonly Facts["persons"][] = [
    undefined,
    { [insz]: null },
    { [insz]: { ties: [], legalFunctions: [], eid: false, deceased: true } },
    { [insz]: { firstName: "Ander", lastName: "Iemand", ties: [works], legalFunctions: [], eid: true } },
  ];
  return persons.flatMap((known) =>
    [{}, { hasRepresentativeWithEid: true }, { hasRepresentativeWithEid: false }].map((card) => ({
      enterprises: { [enterprise]: { name, ...card } },
      ...(known && { persons: known }),
    })),
  );
}

function requestsFor(enterprise: string, insz: string): readonly Command[] {
  const contact = { email: "info@example.org", phone: "025550123" };
  const party = { firstName: "Sam", lastName: "Proef", insz, capacity: "director", ...contact } as const;
  const request = {
    type: "RequestChiefAccessManager",
    ticket: "T-new",
    enterprise,
    declaration: true,
  } as const;
  return (["exception", "signed-request"] as const).flatMap((procedure) =>
    (["representative", party] as const).map((chief) => ({
      ...request,
      procedure,
      chief,
      representative: party,
    })),
  );
}

interface Turned {
  readonly command: Command;
  readonly facts: Context["facts"];
}

/** The first in each role, another one every turn. */
function actors(registry: Registry, turn: number): readonly AccountActor[] {
  const all = actorsIn(registry);
  return [...new Set(all.map(({ role }) => role))].flatMap((role) => {
    const same = all.filter((one) => one.role === role);
    return same[turn % same.length] ?? [];
  });
}

function onEveryWorld(
  usual: number,
  law: (
    registry: Registry,
    now: string,
    steps: readonly [readonly Step[], readonly Step[]],
    turn: number,
  ) => void,
): void {
  let turn = 0;
  const property = fc.property(world, ([registry, now, others, own]) => {
    turn += 1;
    law(registry, now, [others, own], turn);
  });
  // A smaller pair says no more than the two answers do, and takes long to find.
  fc.assert(property, { ...runs(usual), endOnFailure: true });
}

const kinds = [
  "welcome",
  "scopesManagedBy",
  "search",
  "find",
  "export",
  "menu",
  "details",
  "responsibles",
  "routes",
  "history",
  "history-own",
  "ownData",
  "user",
  "senderDetails",
  "firstLook",
  "mandates",
  "waitingForCodes",
];

describe("law 19, non-interference: what lies outside an actor's reach changes no answer to him", () => {
  it("an account, in every role, in every session", () => {
    const seen: Seen = { questions: new Map() };
    const pairs = new Map<string, number>();
    onEveryWorld(30, (registry, now, [others, steps], turn) => {
      actors(registry, turn).forEach((actor, at) => {
        const other = elsewhere(registry, (one) => reachOf(one, actor), others, now, turn + at);
        if (other === registry) return;
        pairs.set(actor.role, (pairs.get(actor.role) ?? 0) + 1);
        const subjects = subjectsIn(actor.scope, turn, registry, other);
        const session = sessions(now)[(turn + at) % 4];
        const acting = { ...actor, ...(session && { session }) };
        const facts = turn % 2 === 0 ? permissiveFacts : {};
        const settings = (turn + at) % 2 === 0 ? { facts, policy, catalogue } : { facts };
        sameAnswers([registry, other], questionsOf(contextAt(now, acting, settings), subjects, turn), seen);
        const own = subjects.scopes.filter((scope) => `${scope}/`.startsWith(`${actor.scope}/`));
        const tried = [
          ...ownAttempts(actor.account, subjects.scopes),
          ...attempts(own, subjects.people, turn),
        ].map((command) => ({
          command,
          facts: permissiveFacts,
        }));
        sameAnswers([registry, other], decisionsOn(tried, acting, now), seen);
        const commands = [registry, other].flatMap((one) => commandsOf(one, actor, steps, now));
        sameAnswers([registry, other], decisionsOn(commands, acting, now), seen);
      });
    });
    for (const role of roles) expect(pairs.get(role) ?? 0).toBeGreaterThan(0);
    for (const kind of kinds)
      expect({ kind, times: seen.questions.get(kind) ?? 0 }).not.toEqual({ kind, times: 0 });
  });

  it("a session by a password that somebody else set, of all but what lies within that one's place", () => {
    const seen: Seen = { questions: new Map() };
    let pairs = 0;
    onEveryWorld(20, (registry, now, [others, steps], turn) => {
      const tied = actorsIn(registry).filter(({ account, scope, role }) => {
        const tie = registry.accounts.get(account as AccountId)?.passwordTiedTo;
        return tie && `${scope}/`.startsWith(`${tie.scope}/`) && (role === "user" || turn % 2 === 0);
      });
      const chosen = tied.filter((_, at) => (at + turn) % Math.ceil(tied.length / 4) === 0);
      chosen.forEach((actor, at) => {
        const reach: Reach = (one) => reachOfTied(one, actor);
        const other = elsewhere(registry, reach, others, now, turn + at);
        if (other === registry) return;
        pairs += 1;
        const subjects = subjectsIn(actor.scope, turn, registry, other);
        const session: Session = { means: "password", loggedInAt: now as Instant };
        const facts = permissiveFacts;
        const context = contextAt(now, { ...actor, session }, { facts });
        sameAnswers([registry, other], questionsOf(context, subjects, turn), seen);
        // Whatever he says that he is elsewhere, and is or is not.
        const place = registry.accounts.get(actor.account as AccountId)?.passwordTiedTo?.scope;
        for (const scope of subjects.scopes.filter((one) => !`${one}/`.startsWith(`${place}/`))) {
          for (const role of roles) {
            const claimed: Actor = { ...actor, role, scope, session };
            sameAnswers([registry, other], ofOwnData(contextAt(now, claimed, { facts })), seen);
          }
        }
        const own = [
          ...ownAttempts(actor.account, subjects.scopes),
          ...attempts([actor.scope], subjects.people, turn),
        ];
        const commands = [
          ...own.map((command) => ({ command, facts })),
          ...[registry, other].flatMap((one) => commandsOf(one, actor, steps, now)),
        ];
        sameAnswers([registry, other], decisionsOn(commands, { ...actor, session }, now), seen);
      });
    });
    expect(pairs).toBeGreaterThan(triesOf(15));
  });

  it("a representative, of all but his enterprise", () => {
    const seen: Seen = { questions: new Map() };
    onEveryWorld(30, (registry, now, [others, own], turn) => {
      const { accounts, enterprises } = snapshot(registry);
      for (const { number: enterprise } of enterprises.slice(0, 3)) {
        const other = elsewhere(registry, (one) => reachIn(one, enterprise), others, now, turn);
        if (other === registry) continue;
        const insz = accounts[turn % accounts.length]?.insz as string;
        const session = sessions(now)[3] as Session;
        const acting: Actor = { kind: "legal-representative", insz, session };
        const subjects = subjectsIn(enterprise, turn, registry, other);
        const context = contextAt(now, acting, { facts: permissiveFacts });
        sameAnswers([registry, other], questionsOf(context, subjects, turn), seen);
        const looks = formsIn(enterprise).map(
          (form): Question => ["firstLook", (one) => firstLook(one, form, context)],
        );
        sameAnswers([registry, other], looks, seen);
        const legalFunctions = [{ enterprise, as: "director", signingAuthority: true }] as const;
        const represented = contextAt(now, acting, { facts: { persons: { [insz]: { legalFunctions } } } });
        sameAnswers([registry, other], [["outlines", (one) => outlines(one, represented)]], seen);
        const contact = { email: "info@example.org", phone: "025550123" };
        const chiefs = ["self", ...subjects.people.map((one) => one.insz)];
        const appointing = chiefs.map((chief, at) => {
          const command: Command = {
            type: "AppointChiefAccessManager",
            enterprise,
            chief: {
              insz: chief,
              account: at % 2 === 0 ? "newcomer" : (subjects.people[at]?.id ?? "newcomer"),
              ...contact,
            },
            requester: contact,
            declaration: true,
          };
          return { command, facts: permissiveFacts };
        });
        // Under these facts he represents whatever enterprise is asked about: it is always this one.
        const generated = [registry, other]
          .flatMap((one) => generatedOn(one, own, now))
          .map(({ command, facts }) => ({
            command: "enterprise" in command ? { ...command, enterprise } : command,
            facts,
          }));
        sameAnswers([registry, other], decisionsOn([...appointing, ...generated], acting, now), seen);
      }
    });
    expect(seen.questions.get("decide")).toBeGreaterThan(30);
    expect(seen.questions.get("outlines")).toBeGreaterThan(5);
  });

  it("anyone, of all but the requests that he filed himself", () => {
    const seen: Seen = { questions: new Map() };
    onEveryWorld(30, (registry, now, [others, own], turn) => {
      const acting: Actor = { kind: "anyone", requester: `desk-${turn % 3}` };
      const other = elsewhere(registry, (one) => reachOf(one, acting), others, now, turn);
      if (other === registry) return;
      const subjects = subjectsIn("", turn, registry, other);
      for (const facts of [permissiveFacts, {}]) {
        sameAnswers([registry, other], questionsOf(contextAt(now, acting, { facts }), subjects, turn), seen);
      }
      const generated = [registry, other].flatMap((one) => generatedOn(one, own, now));
      const filed = generated.filter(({ command }) => command.type === "RequestChiefAccessManager");
      const tickets = filed.flatMap(({ command, facts }) =>
        subjects.tickets.map((ticket) => ({ command: { ...command, ticket } as Command, facts })),
      );
      sameAnswers([registry, other], decisionsOn([...generated, ...tickets], acting, now), seen);
    });
  });

  it("anyone who files a request, of no person, and of nobody's card", () => {
    let accepted = 0;
    onEveryWorld(30, (registry, now, _, turn) => {
      const { accounts, enterprises } = snapshot(registry);
      const acting: Actor = { kind: "anyone", requester: `desk-${turn % 3}` };
      for (const { number, name } of enterprises) {
        for (const { insz } of accounts.filter((_one, at) => (at + turn) % 4 === 0)) {
          const [first, ...others] = knownOf(number, name, insz).map((facts) => {
            const context = contextAt(now, acting, { facts });
            return requestsFor(number, insz).map((command) => {
              expect(factsNeeded(registry, command, context)).toEqual([]);
              return decide(registry, command, context);
            });
          });
          for (const other of others) expect(other).toEqual(first);
          accepted += (first ?? []).filter(({ ok }) => ok).length;
        }
      }
    });
    expect(accepted).toBeGreaterThan(30);
  });
});
