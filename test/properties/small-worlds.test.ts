import {
  type Actor,
  type Command,
  type Context,
  can,
  decodeCommand,
  emptyRegistry,
  evolve,
  handle,
  invariantFaults,
  type PersonInput,
  questionOf,
  type Registry,
  type Role,
  rules,
  snapshot,
} from "toegangsbeheer";
import { contextOf } from "toegangsbeheer/testing";
import { describe, expect, it, vi } from "vitest";
import { inszOf, withCheckDigits } from "../../src/testing/synthetic.js";
import { isLong } from "../support/tries.js";
import { escapes } from "./confinement-oracle.js";
import { contentOf, deepFreeze, withoutRegistry } from "./support.js";

vi.setConfig({ testTimeout: 600_000 });

/** How many commands a sequence has: one more takes about eight times as long. */
const depth = Number(process.env.SMALL_WORLDS_DEPTH ?? (isLong ? 5 : 4));

const [one, other] = [withCheckDigits(4_100_001), withCheckDigits(4_100_002)] as [string, string];
const domainOf = (enterprise: string): string => `${enterprise}/social-welfare:${enterprise}`;
const people = { ada: 1961, bob: 1962, cas: 1963 } as const;
type Name = keyof typeof people;
const inszOfName = (name: Name): string =>
  inszOf({ year: people[name], month: 4, day: 9, sequence: 21 }) as string;

const known = (name: Name): PersonInput => ({ insz: inszOfName(name), email: `${name}@example.org` });
const fresh = (name: Name): PersonInput => ({
  ...known(name),
  account: name,
  username: `${name}login`,
  usernameConfirmation: `${name}login`,
  password: "klein-werk1",
  passwordConfirmation: "klein-werk1",
  firstName: name,
  lastName: "Klein",
});

const contact = { email: "a@example.org", phone: "021234567" };
const ada: Actor = {
  kind: "legal-representative",
  insz: inszOfName("ada"),
  session: { means: "eid", loggedInAt: "2026-03-02T07:00:00.000Z" },
};

type Given = readonly [Actor, Command];

function appointments(enterprise: string): readonly Given[] {
  const appoint = (insz: string, account: string): Given => [
    ada,
    {
      type: "AppointChiefAccessManager",
      enterprise,
      chief: { insz, account, ...contact },
      requester: contact,
      declaration: true,
    },
  ];
  return [appoint("self", "ada"), appoint(inszOfName("bob"), "bob")];
}

/** Everything that somebody in charge, or not, may want in a domain of one enterprise. */
function management(actor: Actor, enterprise: string): readonly Given[] {
  const scope = domainOf(enterprise);
  const on = (account: Name) => ({ scope, accounts: [account] });
  const commands: readonly Command[] = [
    { type: "ActivateDomain", enterprise, kind: "social-welfare", email: "d@example.org", manager: "self" },
    {
      type: "ActivateDomain",
      enterprise,
      kind: "social-welfare",
      email: "d@example.org",
      manager: fresh("bob"),
    },
    { type: "SetDomainApplications", scope, applications: [] },
    { type: "ReplaceAccessManager", scope, manager: "self" },
    { type: "ReplaceAccessManager", scope, manager: known("cas") },
    { type: "AppointCoChiefAccessManager", scope: enterprise, person: known("bob") },
    { type: "AppointCoAccessManager", scope, person: known("cas") },
    { type: "AddUser", scope, person: fresh("cas"), applications: ["my-handicap"] },
    { type: "AddUser", scope, person: known("cas") },
    { type: "GrantApplications", ...on("cas"), applications: ["my-handicap"] },
    { type: "RevokeApplications", ...on("cas"), applications: ["my-handicap"] },
    { type: "BlockUsers", ...on("cas") },
    { type: "UnblockUsers", ...on("cas") },
    { type: "RemoveUsers", ...on("cas") },
    { type: "BlockUsers", ...on("bob") },
    {
      type: "ResetPassword",
      scope,
      account: "cas",
      password: "nieuw-werk1",
      passwordConfirmation: "nieuw-werk1",
    },
    { type: "RemovePersonEverywhere", scope: enterprise, account: "cas" },
  ];
  return commands.map((command): Given => [actor, command]);
}

const as = (account: Name, role: Role, scope: string): Actor => ({ kind: "account", account, role, scope });

const everything: readonly Given[] = [
  ...appointments(one),
  ...appointments(other),
  ...management(as("ada", "chief-access-manager", one), one),
  ...management(as("bob", "access-manager", domainOf(one)), one),
  ...management(as("cas", "co-access-manager", domainOf(one)), one),
  ...management(as("bob", "chief-access-manager", other), other),
  ...management(as("bob", "chief-access-manager", other), one),
].map((given) => deepFreeze(given));

const standing: ReadonlySet<string> = new Set(
  Object.values(rules)
    .filter(({ stages }) => stages.join() === "standing")
    .map(({ code }) => code),
);

const textOf = (registry: Registry): string => JSON.stringify(snapshot(registry));

/** Laws 1 to 6 for one command on one state; answers the state after it. */
function judged(before: Registry, [actor, command]: Given, context: Context, text: string): Registry {
  const answer = handle(before, command, context);
  const again = handle(before, command, context);
  const say = (law: string): string => `${law}: ${JSON.stringify([actor, command])} on ${text}`;
  if (JSON.stringify(withoutRegistry(again)) !== JSON.stringify(withoutRegistry(answer)))
    throw new Error(say("2"));
  if (textOf(before) !== text) throw new Error(say("2 and 3"));
  if (decodeCommand(command).ok) {
    const allowed = can(before, questionOf(command), context);
    if (!allowed.ok && JSON.stringify(allowed) !== JSON.stringify(answer)) throw new Error(say("6"));
    const codes = answer.ok ? [] : answer.violations.map(({ code }) => code);
    if (allowed.ok && codes.some((code) => standing.has(code))) throw new Error(say("6"));
  }
  if (!answer.ok) return before;
  const after = answer.registry;
  expect(contentOf(answer.events.reduce(evolve, before)), say("1")).toEqual(contentOf(after));
  expect(invariantFaults(after), say("4")).toEqual([]);
  if (actor.kind === "account") {
    const { account, role, scope } = actor;
    expect(escapes(before, after, [{ account, role, scope }]), say("5")).toEqual([]);
  }
  return after;
}

describe("law 15, small worlds: every sequence of commands up to a depth, over two enterprises and three persons, keeps laws 1 to 6", () => {
  it(`all sequences of ${depth} of ${everything.length} commands`, () => {
    // What a command does depends on the state alone: equal states at the same depth are gone on from once.
    let states = new Map([[textOf(emptyRegistry()), emptyRegistry()]]);
    const seen: number[] = [];
    let accepted = 0;
    for (let step = 0; step < depth; step += 1) {
      const now = `2026-03-02T08:0${step}:00.000Z`;
      const next = new Map<string, Registry>();
      for (const [text, before] of states) {
        for (const given of everything) {
          const context = contextOf({ actor: given[0], now });
          const after = judged(before, given, context, text);
          if (after !== before) accepted += 1;
          next.set(after === before ? text : textOf(after), after);
        }
      }
      states = next;
      seen.push(states.size);
    }
    console.log(`${everything.length} commands on ${seen.join(", ")} states, ${accepted} accepted`);
    expect(accepted).toBeGreaterThan(100);
  });
});
