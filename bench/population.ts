import type { AccountId } from "../src/aggregates/common/event.js";
import type { AppointedManager, AssignmentDetails } from "../src/aggregates/common/manager.js";
import type { EnterpriseNumber } from "../src/identifiers/enterprise-number.js";
import type { Instant } from "../src/kernel/instant.js";
import type { EventNamed, EventType, RegistryEvent } from "../src/procedures/events.js";
import { childScope, enterpriseScope, levelOf, parentScope, type Scope } from "../src/scope/scope.js";
import { withCheckDigits } from "../src/testing/synthetic.js";
import { type Role, singleRoleAt } from "../src/words/roles.js";
import { Dealings, type Deals, noDeals } from "./dealings.js";
import { type Dice, dice, pick, received } from "./measure.js";
import { accountOf, inszOfPerson, usernameOf } from "./people.js";

/**
 * A made-up country of enterprises, straight as events: nineteen in twenty have up to a dozen users, one in five
 * hundred has thousands; one in four has a domain with units and sites; one person in twelve works for several.
 */

/** A place with who is in charge of it, and who is in charge of its enterprise. */
export interface Charge {
  readonly scope: string;
  readonly holder: string;
  readonly enterprise: string;
  readonly chief: string;
}

/** A user with who is in charge of his enterprise. */
export interface Employee extends Charge {
  readonly account: string;
}

/** A sample of what the events tell, large enough that it names a new key each time it is asked. */
export interface Sample extends Deals {
  readonly enterprises: Charge[];
  readonly domains: Charge[];
  readonly subdivisions: Charge[];
  readonly sites: Charge[];
  readonly emptySubdivisions: Charge[];
  readonly emptySites: Charge[];
  readonly users: Employee[];
  readonly siteUsers: Employee[];
  readonly blockedUsers: Employee[];
  /** Ten users of a place of up to two hundred at a time; none of them is among the users above. */
  readonly groups: Group[];
  /** The same in places of thousands. */
  readonly largeGroups: Group[];
}

/** Some users of the same place. */
export interface Group extends Charge {
  readonly accounts: readonly string[];
}

/** What each domain of the population has open. */
export const opened = {
  "service-provider": ["dmfa", "dimona", "ecaro", "publiato"],
  "mammography-screening": ["heracles", "ehealth-box"],
} as const;

/** What each of its users has. */
export const held = { "service-provider": "dmfa", "mammography-screening": "heracles" } as const;
const extra = { "service-provider": "dimona", "mammography-screening": "ehealth-box" } as const;

const sampleSize = 40_000;
const chunk = 5_000;
const mostUsual = 200;

/** The events of a population of about that many accounts, as read from a store, and a sample of what they tell. */
export class Population {
  readonly sample: Sample = {
    enterprises: [],
    domains: [],
    subdivisions: [],
    sites: [],
    emptySubdivisions: [],
    emptySites: [],
    users: [],
    siteUsers: [],
    blockedUsers: [],
    groups: [],
    largeGroups: [],
    ...noDeals(),
  };
  private readonly dealings: Dealings | undefined;
  private readonly next: Dice = dice(20_261_121);
  private readonly lots: Dice = dice(7);
  private persons = 0;
  private made = 0;
  private at = "" as Instant;
  private out: RegistryEvent[] = [];

  /** With dealings there is also what enterprises do beside managing users. */
  constructor(
    private readonly accounts: number,
    withDealings = false,
  ) {
    if (!withDealings) return;
    this.dealings = new Dealings(this.emit.bind(this), (name, entry, rarity) => {
      this.note(name, entry as never, this.isDrawn(rarity));
    });
  }

  /** All events, in order. To be read once. */
  *events(): Generator<RegistryEvent> {
    for (let enterprise = 0; this.persons < this.accounts; enterprise++) {
      this.found(enterprise);
      if (this.out.length < chunk) continue;
      yield* received(this.out);
      this.out = [];
    }
    yield* received(this.out);
  }

  private found(index: number): void {
    const { next } = this;
    this.at = new Date(Date.UTC(2015, 0, 1) + index * 600_000).toISOString() as Instant;
    const number = withCheckDigits(1_000_000 + index * 13) as EnterpriseNumber;
    const scope = enterpriseScope(number);
    this.emit("EnterpriseRegistered", { enterprise: number, name: `Enterprise ${index}` });
    const strangers = this.persons;
    const chief = this.worker(strangers, next(4) === 0, true);
    const email = { ...details(index).details, phone: "+3225000000" };
    this.emit("ChiefAccessManagerAppointed", {
      enterprise: number,
      account: chief,
      email: email.email,
      phone: email.phone as never,
    });
    this.note("enterprises", { scope, holder: chief, enterprise: scope, chief }, this.isDrawn());
    const employer = this.open(scope, "service-provider", number, chief);
    this.dealings?.of(employer, index);
    const size = this.size();
    if (next(4) > 0) {
      this.employ(employer, size, strangers);
      return;
    }
    const care = this.open(scope, "mammography-screening", number, chief);
    const places: Charge[] = [];
    const units = 1 + next(3);
    for (let unit = 0; unit < units; unit++) {
      const above = this.add(care, "mammography-unit", strangers);
      places.push(above);
      for (let site = next(3); site >= 0; site--) {
        places.push(this.add(above, "mammography-site", strangers));
      }
      this.note("emptySites", this.add(above, "mammography-site", strangers, true), this.isDrawn());
    }
    this.note("emptySubdivisions", this.add(care, "mammography-unit", strangers, true), this.isDrawn());
    this.employ(employer, size >> 1, strangers);
    for (const place of places) this.employ(place, Math.ceil(size / 2 / places.length), strangers);
  }

  private size(): number {
    const { next } = this;
    const draw = next(1000);
    if (draw < 950) return 1 + next(12);
    if (draw < 998) return 20 + next(mostUsual - 20);
    return Math.min(2_000 + next(18_000), Math.ceil(this.accounts / 20));
  }

  private open(above: Scope, kind: keyof typeof opened, number: EnterpriseNumber, chief: string): Charge {
    const scope = childScope(above, { kind, identifier: number });
    const { email } = details(0).details;
    this.emit("DomainActivated", { scope, email, applications: opened[kind], fields: {} });
    const holder = this.appoint(scope, chief, this.persons);
    const charge = { scope, holder, enterprise: above, chief };
    this.note("domains", charge, this.isDrawn());
    return charge;
  }

  private add(above: Charge, kind: string, strangers: number, empty = false): Charge {
    this.made += 1;
    const scope = childScope(above.scope as Scope, { kind, identifier: String(10_000 + this.made) });
    const isUnit = kind === "mammography-unit";
    this.emit(isUnit ? "SubdivisionAdded" : "SiteAdded", {
      scope,
      name: `Place ${this.made}`,
      email: details(0).details.email,
      applications: opened["mammography-screening"],
    });
    const holder = empty ? this.leave(scope, above.holder) : this.appoint(scope, above.holder, strangers);
    const charge = { ...above, scope, holder };
    if (!empty) this.note(isUnit ? "subdivisions" : "sites", charge, this.isDrawn());
    return charge;
  }

  /** Puts a person in charge, or half of the time leaves it to the office above. */
  private appoint(scope: Scope, above: string, strangers: number): string {
    if (this.next(2) === 0) return this.leave(scope, above);
    const account = this.worker(strangers, false);
    this.manage(scope, { kind: "account", account, ...details(this.persons) });
    return account;
  }

  private leave(scope: Scope, above: string): string {
    this.manage(scope, { kind: "office", office: parentScope(scope) as Scope });
    return above;
  }

  private manage(scope: Scope, manager: AppointedManager): void {
    this.emit("ManagerAppointed", { scope, manager });
  }

  private employ(place: Charge, count: number, strangers: number): void {
    const scope = place.scope as Scope;
    const kind = scope.includes("/service-provider:") ? "service-provider" : "mammography-screening";
    const borrowed = new Set<string>();
    let group: string[] = [];
    for (let user = 0; user < count; user++) {
      const isBorrowed = strangers > 0 && this.next(12) === 0;
      const account = this.worker(strangers, isBorrowed);
      if (isBorrowed && (borrowed.has(account) || account === place.holder)) continue;
      if (isBorrowed) borrowed.add(account);
      this.emit("AssignmentAdded", {
        account,
        scope,
        role: "user",
        ...details(this.persons),
        applications: [held[kind]],
        functions: [],
      });
      if (this.next(5) === 0) {
        this.emit("AssignmentUpdated", { account, scope, changes: { language: "fr" } });
      }
      const isBlocked = this.next(16) === 0;
      if (isBlocked) this.emit("AssignmentBlocked", { account, scope });
      // Once he is drawn as somebody's employee, a person who works elsewhere too is no worse a sample.
      const drawn = this.isDrawn();
      const employee = { ...place, account };
      if (isBlocked) this.note("blockedUsers", employee, drawn);
      else if (isBorrowed) continue;
      else if (user % 20 < 10) this.note(levelOf(scope) === "site" ? "siteUsers" : "users", employee, drawn);
      else {
        // One of each group holds more than the others, who can be given it.
        if (group.length === 0)
          this.emit("ApplicationsGranted", { account, scope, applications: [extra[kind]] });
        group.push(account);
      }
      if (group.length < 10) continue;
      const name = count > mostUsual ? "largeGroups" : "groups";
      this.note(name, { ...place, accounts: group }, this.isDrawn());
      group = [];
    }
  }

  /** A new person with an account, or one who was there before the enterprise of whom they are strangers. */
  private worker(strangers: number, isStranger: boolean, isChief = false): AccountId {
    if (isStranger && strangers > 0) return accountOf(this.next(strangers)) as AccountId;
    const person = this.persons++;
    const account = accountOf(person) as AccountId;
    this.emit("AccountOpened", {
      account,
      insz: inszOfPerson(person),
      firstName: pick(this.next, ["An", "Bert", "Chantal", "Dirk", "Els"]),
      lastName: `Peeters${person % 1000}`,
      username: isChief ? null : (usernameOf(person) as never),
      passwordTiedTo: null,
    });
    return account;
  }

  private note<Name extends keyof Sample>(name: Name, entry: Sample[Name][number], isDrawn: boolean): void {
    if (isDrawn) (this.sample[name] as unknown[]).push(entry);
  }

  /** Of what is so many times as rare as enterprises, so many times as much is drawn. */
  private isDrawn(rarity = 1): boolean {
    return this.lots(this.accounts) < sampleSize * rarity;
  }

  private emit<Type extends EventType>(type: Type, data: EventNamed<Type>["data"]): void {
    const metadata = { at: this.at, by: { kind: "import" as const } };
    this.out.push({ type, version: 1, data, metadata } as unknown as RegistryEvent);
  }
}

function details(person: number): { readonly details: AssignmentDetails } {
  const email = `someone${person % 5000}@example.org` as AssignmentDetails["email"];
  return { details: { title: null, language: "nl", email, localEmail: null, lastDay: null } };
}

/** The role that one person fills at that scope. */
export function singleRoleOf(scope: string): Role {
  return singleRoleAt[levelOf(scope as Scope)];
}
