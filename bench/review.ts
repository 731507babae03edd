import type { AccountId } from "../src/aggregates/common/event.js";
import type { AssignmentDetails } from "../src/aggregates/common/manager.js";
import type { Context } from "../src/context/context.js";
import type { PersonFact } from "../src/context/facts.js";
import { replay } from "../src/engine/evolve.js";
import type { EnterpriseNumber } from "../src/identifiers/enterprise-number.js";
import type { Instant } from "../src/kernel/instant.js";
import type { EventNamed, EventType, RegistryEvent } from "../src/procedures/events.js";
import type { Registry } from "../src/registry/registry.js";
import { review } from "../src/review/review.js";
import { childScope, enterpriseScope, type Scope } from "../src/scope/scope.js";
import { contextOf } from "../src/testing/sample.js";
import { withCheckDigits } from "../src/testing/synthetic.js";
import { duration, interleaved, type Row, received } from "./measure.js";
import { accountOf, inszOfPerson, usernameOf } from "./people.js";

const target = 1.5;
const rounds = 25;
const sizes = [100, 1_000, 10_000] as const;
/** The members that are reviewed in a round, whatever the size of a domain. */
const members = 10_000;
const at = "2025-03-01T09:00:00.000Z" as Instant;
const applications = ["heracles", "ehealth-box"];

/** Domains of the same size, the facts of all their members, and who reviews them. */
interface Domains {
  readonly size: number;
  readonly reviews: readonly { readonly scope: Scope; readonly context: Context }[];
}

/** A country of nothing but mammography domains: twenty users a site, five sites a unit, one site in two left to an office. */
class Builder {
  readonly events: RegistryEvent[] = [];
  readonly persons: Record<string, PersonFact> = {};
  private people = 0;
  private places = 0;

  domain(index: number, size: number): Scope {
    const number = withCheckDigits(1_000_000 + index * 13) as EnterpriseNumber;
    const enterprise = enterpriseScope(number);
    this.emit("EnterpriseRegistered", { enterprise: number, name: `Enterprise ${index}` });
    const chief = this.person(number);
    const { email } = details;
    this.emit("ChiefAccessManagerAppointed", { enterprise: number, account: chief, email, phone: null });
    const scope = childScope(enterprise, { kind: "mammography-screening", identifier: number });
    this.emit("DomainActivated", { scope, email, applications, fields: {} });
    this.emit("ManagerAppointed", { scope, manager: { kind: "office", office: enterprise } });
    let unit = scope;
    let site = scope;
    for (let user = 0; user < size; user++) {
      if (user % 100 === 0) unit = this.place("SubdivisionAdded", scope, "mammography-unit", number);
      if (user % 20 === 0) site = this.place("SiteAdded", unit, "mammography-site", number);
      this.user(site, number, user);
    }
    return scope;
  }

  private place(type: "SubdivisionAdded" | "SiteAdded", above: Scope, kind: string, number: string): Scope {
    this.places += 1;
    const scope = childScope(above, { kind, identifier: String(10_000 + this.places) });
    this.emit(type, { scope, name: `Place ${this.places}`, email: details.email, applications });
    const isNamed = this.places % 2 === 0;
    const manager = isNamed
      ? ({ kind: "account", account: this.person(number), details } as const)
      : ({ kind: "office", office: above } as const);
    this.emit("ManagerAppointed", { scope, manager });
    return scope;
  }

  /** One in ten has nothing, one in twenty left, one in four is a radiologist. */
  private user(scope: Scope, number: string, user: number): void {
    const account = this.person(number, user % 20 === 7);
    const given = user % 10 === 3 ? [] : ["heracles"];
    const functions = [user % 4 === 0 ? "radiologist" : "technologist"];
    this.emit("AssignmentAdded", {
      account,
      scope,
      role: "user",
      details,
      applications: given,
      functions: given.length === 0 ? [] : functions,
    });
  }

  private person(enterprise: string, hasLeft = false): AccountId {
    const at = this.people++;
    const insz = inszOfPerson(at);
    const account = accountOf(at) as AccountId;
    const username = usernameOf(at) as never;
    this.emit("AccountOpened", {
      account,
      insz,
      firstName: "An",
      lastName: "Peeters",
      username,
      passwordTiedTo: null,
    });
    this.persons[insz] = { ties: hasLeft ? [] : [{ enterprise, as: "employee" }] };
    return account;
  }

  private emit<Type extends EventType>(type: Type, data: EventNamed<Type>["data"]): void {
    const metadata = { at, by: { kind: "import" } };
    this.events.push({ type, version: 1, data, metadata } as unknown as RegistryEvent);
  }
}

const details: AssignmentDetails = {
  title: null,
  language: null,
  email: "office@example.org" as AssignmentDetails["email"],
  localEmail: null,
  lastDay: null,
};

function country(): { readonly registry: Registry; readonly domains: readonly Domains[] } {
  const builder = new Builder();
  let made = 0;
  const scopes = sizes.map((size) =>
    Array.from({ length: members / size }, () => builder.domain(made++, size)),
  );
  const registry = replay(received(builder.events));
  // Those of one context, which the others take as they are: each would copy them else.
  const { facts } = contextOf({ facts: received({ persons: builder.persons }) });
  const domains = sizes.map((size, nth) => ({
    size,
    reviews: (scopes[nth] ?? []).map((scope) => {
      const account = registry.enterprises.get(scope.slice(0, 10) as EnterpriseNumber)?.chief
        ?.account as string;
      const actor = { kind: "account", account, role: "access-manager", scope } as const;
      return { scope, context: contextOf({ actor, facts, now: "2026-04-01T09:00:00.000Z" }) };
    }),
  }));
  return { registry, domains };
}

function reviewed(registry: Registry, { reviews }: Domains): number {
  let found = 0;
  for (const { scope, context } of reviews) {
    const answer = review(registry, { scope }, context);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    found += answer.value.findings.length;
  }
  return found;
}

/** A review of a domain of many members beside one of few: what it costs a member, with as many members in all. */
export function compareReview(): readonly Row[] {
  const { registry, domains } = country();
  for (const one of domains) {
    const found = reviewed(registry, one);
    if (found < members) throw new Error(`only ${found} findings among ${members} members`);
  }
  const times = interleaved(
    rounds,
    () => registry,
    domains.map((one) => (whole: Registry) => reviewed(whole, one)),
  );
  const [few = 0, ...others] = times.map((time) => time / members);
  return others.map((time, nth) => ({
    name: `review, a member of ${sizes[nth + 1]?.toLocaleString("en").replace(",", " ")} beside one of 100`,
    library: duration(time),
    other: duration(few),
    ratio: time / few,
    target,
  }));
}
