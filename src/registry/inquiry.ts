import type { AccountId } from "../aggregates/common/event.js";
import type { Enterprise } from "../aggregates/enterprise/state.js";
import type { Mandate } from "../aggregates/mandate/state.js";
import type { Place } from "../aggregates/place/state.js";
import type { AppointmentRequest, Ticket } from "../aggregates/request/state.js";
import type { ConfirmedReview } from "../aggregates/review/state.js";
import type { Routing } from "../aggregates/routing/state.js";
import type { Sender } from "../aggregates/sender/state.js";
import type { Account, FormerAccount } from "../aggregates/user/state.js";
import type { Context } from "../context/context.js";
import { FactInquiry, type Unanswered } from "../context/fact-inquiry.js";
import type { Username } from "../credentials/username.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Insz } from "../identifiers/insz.js";
import type { Members } from "../kernel/persistent-set.js";
import { enterpriseOf, levelOf, type Scope } from "../scope/scope.js";
import type { Level } from "../words/levels.js";
import {
  accountKey,
  childrenKey,
  enterpriseKey,
  inszKey,
  type Key,
  membersKey,
  scopeKey,
  type TallySubject,
  tallyKey,
  tallyName,
  usernameKey,
} from "./keys.js";
import type { Registry } from "./registry.js";
import { entryAt } from "./slice.js";

const nothing: ReadonlySet<never> = new Set();
const none: readonly never[] = [];
const nobody: Members<never> = { size: 0, has: () => false, [Symbol.iterator]: () => [][Symbol.iterator]() };

/**
 * The narrow port through which every answer looks at the registry. It answers as if what a slice does not know were
 * absent, and remembers it: an answer that met something missing is void, and names the keys instead.
 */
export class Reads {
  private lacking: Set<Key> | undefined;
  // A decision asks the same enterprise and the same place several times in a row, so the last ones are kept.
  private lastNumber: EnterpriseNumber | undefined;
  private lastEnterprise: Enterprise | undefined;
  private lastScope: Scope | undefined;
  private lastPlace: Place | undefined;

  constructor(private readonly registry: Registry) {}

  /** What was looked at and a slice does not know. */
  get missing(): ReadonlySet<Key> {
    return this.lacking ?? nothing;
  }

  /** Whatever is there under a key. */
  entry(key: Key): unknown {
    if (this.registry.loaded !== null) this.need(key);
    return entryAt(this.registry, key);
  }

  enterprise(number: EnterpriseNumber): Enterprise | undefined {
    if (number === this.lastNumber) return this.lastEnterprise;
    if (this.registry.loaded !== null) this.need(enterpriseKey(number));
    this.lastNumber = number;
    this.lastEnterprise = this.registry.enterprises.get(number);
    return this.lastEnterprise;
  }

  /** The domain, subdivision or site of that scope. */
  place(scope: Scope, level: Level = levelOf(scope)): Place | undefined {
    if (level === "enterprise") return undefined;
    if (scope === this.lastScope) return this.lastPlace;
    if (this.registry.loaded !== null) this.need(scopeKey(scope));
    this.lastScope = scope;
    this.lastPlace = this.registry.places.get(scope);
    return this.lastPlace;
  }

  /** When the enterprise, domain, subdivision or site of that scope was made; `undefined` where there is none. */
  madeAt(scope: Scope): string | undefined {
    if (scope === this.lastScope) return this.lastPlace?.createdAt;
    const level = levelOf(scope);
    return level === "enterprise"
      ? this.enterprise(enterpriseOf(scope))?.registeredAt
      : this.place(scope, level)?.createdAt;
  }

  account(id: string): Account | undefined {
    if (this.registry.loaded !== null) this.need(accountKey(id as AccountId));
    return this.registry.accounts.get(id as AccountId);
  }

  accountOfNumber(insz: Insz): Account | undefined {
    if (this.registry.loaded !== null) this.need(inszKey(insz));
    const id = this.registry.numbers.get(insz);
    return id === undefined ? undefined : this.account(id);
  }

  isUsernameTaken(username: Username): boolean {
    if (this.registry.loaded !== null) this.need(usernameKey(username));
    return this.registry.usernames.has(username);
  }

  /** Whose user name it is, or ever was. */
  accountOfUsername(username: Username): Account | undefined {
    if (this.registry.loaded !== null) this.need(usernameKey(username));
    const id = this.registry.usernames.get(username);
    return id === undefined || id === null ? undefined : this.account(id);
  }

  /** The accounts assigned in exactly that scope. */
  members(scope: Scope): Members<AccountId> {
    if (this.registry.loaded !== null) this.need(membersKey(scope));
    return this.registry.members.get(scope) ?? nobody;
  }

  /** The scopes one level below. */
  children(scope: Scope): Members<Scope> {
    if (this.registry.loaded !== null) this.need(childrenKey(scope));
    return this.registry.children.get(scope) ?? nobody;
  }

  /** A count kept for a scope and all below it. */
  tally(scope: Scope, subject: TallySubject): number {
    const name = tallyName(scope, subject);
    if (this.registry.loaded !== null) this.need(tallyKey(name));
    return this.registry.tallies.get(name) ?? 0;
  }

  /** What became of an account that is no more. */
  former(id: string): FormerAccount | undefined {
    if (this.registry.loaded !== null) this.need(`former:${id}`);
    return this.registry.former.get(id as AccountId);
  }

  request(ticket: string): AppointmentRequest | undefined {
    if (this.registry.loaded !== null) this.need(`request:${ticket}`);
    return this.registry.requests.get(ticket as Ticket);
  }

  /** The tickets of an enterprise's open requests. */
  openRequests(enterprise: EnterpriseNumber): Members<Ticket> {
    if (this.registry.loaded !== null) this.need(`requests:${enterprise}`);
    return this.registry.openRequests.get(enterprise) ?? nobody;
  }

  /** The active sender of a domain. */
  sender(domain: Scope): Sender | undefined {
    if (this.registry.loaded !== null) this.need(`sender:${domain}`);
    return this.registry.senders.get(domain);
  }

  /** The routes of a domain. */
  routing(domain: Scope): Routing | undefined {
    if (this.registry.loaded !== null) this.need(`routing:${domain}`);
    return this.registry.routings.get(domain);
  }

  /** The mandates that an enterprise gave and did not revoke. */
  mandates(enterprise: EnterpriseNumber): readonly Mandate[] {
    if (this.registry.loaded !== null) this.need(`mandates:${enterprise}`);
    return this.registry.mandates.get(enterprise)?.given ?? [];
  }

  /** What was confirmed last of the review of exactly that place. */
  review(scope: Scope): ConfirmedReview | undefined {
    if (this.registry.loaded !== null) this.need(`review:${scope}`);
    return this.registry.reviews.get(scope);
  }

  /** The keys of the open requests, the mandates and the routes that name a person by that INSZ. */
  mentions(insz: Insz): Members<Key> {
    if (this.registry.loaded !== null) this.need(`mentions:${insz}`);
    return this.registry.mentions.get(insz) ?? nobody;
  }

  /** Whether the registry holds digests of erased persons' user names at all. */
  hasDigests(): boolean {
    if (this.registry.loaded !== null) this.need(tallyKey("digests"));
    return this.registry.tallies.has("digests");
  }

  /** Whether a keyed digest is that of an erased person's user name. */
  isDigestReserved(digest: string): boolean {
    if (this.registry.loaded !== null) this.need(`digest:${digest}`);
    return this.registry.digests.has(digest);
  }

  private need(key: Key): void {
    if (this.registry.loaded?.has(key) !== false) return;
    this.lacking ??= new Set();
    this.lacking.add(key);
  }
}

/** What a decision may ask: of the registry, of its context, and of the facts in it. */
export class Inquiry extends Reads {
  private asked: FactInquiry | undefined;

  constructor(
    registry: Registry,
    readonly context: Context,
  ) {
    super(registry);
  }

  get facts(): FactInquiry {
    this.asked ??= new FactInquiry(this.context);
    return this.asked;
  }

  /** The facts that were asked for and not given. */
  get unanswered(): readonly Unanswered[] {
    return this.asked?.unanswered ?? none;
  }
}
