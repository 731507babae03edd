import type { AccountId } from "../src/aggregates/common/event.js";
import type { AssignmentDetails } from "../src/aggregates/common/manager.js";
import type { Context } from "../src/context/context.js";
import { replay } from "../src/engine/evolve.js";
import type { EnterpriseNumber } from "../src/identifiers/enterprise-number.js";
import type { EventNamed, EventType, RegistryEvent } from "../src/procedures/events.js";
import { searchUsers } from "../src/queries/search-users.js";
import type { UserFilters } from "../src/queries/user-query.js";
import type { Registry } from "../src/registry/registry.js";
import { childScope, enterpriseScope, type Scope } from "../src/scope/scope.js";
import { contextOf } from "../src/testing/sample.js";
import { withCheckDigits } from "../src/testing/synthetic.js";
import { dice, duration, interleaved, pick, type Row, received } from "./measure.js";
import { accountOf, inszOfPerson, usernameOf } from "./people.js";

const target = 1.5;
const rounds = 25;
const queries = 500;
const users = 10_000;
const sizes = [100, users] as const;
const at = "2026-03-02T09:00:00.000Z";
const details = { title: null, language: null, email: "u@example.org", localEmail: null, lastDay: null };
const next = dice(53);

/** A domain, its chief, and the numbers of its users. */
export interface Domain {
  readonly scope: Scope;
  readonly context: Context;
  readonly people: readonly number[];
}

/** As many users in one domain as in a hundred of a hundred. */
export function land(): { readonly registry: Registry; readonly domains: readonly (readonly Domain[])[] } {
  const events: RegistryEvent[] = [];
  let person = 0;
  const emit = <Type extends EventType>(type: Type, data: EventNamed<Type>["data"]): void => {
    const metadata = { at, by: { kind: "import" } };
    events.push({ type, version: 1, data, metadata } as unknown as RegistryEvent);
  };
  const opened = (): AccountId => {
    const account = accountOf(person) as AccountId;
    const insz = inszOfPerson(person);
    const username = usernameOf(person++) as never;
    const lastName = `Peeters ${account}`;
    emit("AccountOpened", { account, insz, firstName: "An", lastName, username, passwordTiedTo: null });
    return account;
  };
  const domain = (index: number, size: number): Domain => {
    const number = withCheckDigits(1_500_000 + index * 7) as EnterpriseNumber;
    const enterprise = enterpriseScope(number);
    emit("EnterpriseRegistered", { enterprise: number, name: `Enterprise ${index}` });
    const chief = opened();
    const email = details.email as AssignmentDetails["email"];
    emit("ChiefAccessManagerAppointed", { enterprise: number, account: chief, email, phone: null });
    const scope = childScope(enterprise, { kind: "social-welfare", identifier: number });
    emit("DomainActivated", { scope, email, applications: ["my-handicap"], fields: {} });
    emit("ManagerAppointed", { scope, manager: { kind: "office", office: enterprise } });
    const people = Array.from({ length: size }, (_, nth) => person + nth);
    for (const _ of people) {
      const account = opened();
      const held = { details: { ...details, email }, applications: ["my-handicap"], functions: [] };
      emit("AssignmentAdded", { account, scope, role: "user", ...held });
    }
    const actor = {
      kind: "account",
      account: chief,
      role: "chief-access-manager",
      scope: enterprise,
    } as const;
    return { scope, people, context: contextOf({ actor, now: "2026-04-01T09:00:00.000Z" }) };
  };
  let made = 0;
  const domains = sizes.map((size) => Array.from({ length: users / size }, () => domain(made++, size)));
  return { registry: replay(received(events)), domains };
}

interface Asked {
  readonly scope: string;
  readonly context: Context;
  readonly filters: UserFilters;
}

type By = (person: number) => UserFilters;

function batchOf(domains: readonly Domain[], by: By): readonly Asked[] {
  return Array.from({ length: queries }, () => {
    const { scope, context, people } = pick(next, domains);
    return { context, ...received({ scope, filters: by(pick(next, people)) }) };
  });
}

function searched(registry: Registry, asked: readonly Asked[]): void {
  for (const { scope, context, filters } of asked) {
    const answer = searchUsers(registry, { scope, filters }, context);
    if (!answer.ok || answer.value.total !== 1) throw new Error(`not found: ${JSON.stringify(filters)}`);
  }
}

/** Searching a person of a domain of many users, beside one of a domain of few. */
export function compareSearch(): readonly Row[] {
  const { registry, domains } = land();
  const [few = [], many = []] = domains;
  const row = (what: string, by: By): Row => {
    const [atFew = 0, atMany = 0] = interleaved(
      rounds,
      () => ({ few: batchOf(few, by), many: batchOf(many, by) }),
      [(batch) => searched(registry, batch.few), (batch) => searched(registry, batch.many)],
    );
    return {
      name: `searchUsers by ${what}, a domain of 10 000 beside one of 100`,
      library: duration(atMany / queries),
      other: duration(atFew / queries),
      ratio: atMany / atFew,
      target,
    };
  };
  return [
    row("user name", (person) => ({ username: usernameOf(person) })),
    row("INSZ", (person) => ({ insz: inszOfPerson(person) })),
  ];
}
