import type { Account, FormerAccount } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { Mandatary } from "../aggregates/common/mandatary.js";
import type { Enterprise } from "../aggregates/enterprise/state.js";
import {
  type MandateSide,
  type Mandates,
  type MandatesId,
  mandatesId,
  partyName,
} from "../aggregates/mandate/state.js";
import type { Place } from "../aggregates/place/state.js";
import type { AppointmentRequest, Ticket } from "../aggregates/request/state.js";
import type { ConfirmedReview } from "../aggregates/review/state.js";
import type { Routing } from "../aggregates/routing/state.js";
import type { Sender } from "../aggregates/sender/state.js";
import type { Context } from "../context/context.js";
import { FactInquiry, type Unanswered } from "../context/fact-inquiry.js";
import type { Username } from "../credentials/username.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Insz } from "../identifiers/insz.js";
import type { Members } from "../kernel/persistent-set.js";
import { isSame } from "../kernel/same.js";
import { enterpriseOf, isEnterpriseScope, type Scope } from "../scope/scope.js";
import { type Key, type TallySubject, tallyName } from "./keys.js";
import { entryAt, hasMissed, isView, knownRegistry, notesOf, type Registry } from "./registry.js";
import type { QueueName, Waiting } from "./waiting.js";

const none: readonly never[] = [];
const nobody: Members<never> = { size: 0, has: () => false, [Symbol.iterator]: () => [][Symbol.iterator]() };

/** The narrow port through which every answer looks at the registry. */
export class Reads {
  // A decision asks the same enterprise and the same place several times in a row, so the last ones are kept.
  private lastNumber: EnterpriseNumber | undefined;
  private lastEnterprise: Enterprise | undefined;
  private lastScope: Scope | undefined;
  private lastPlace: Place | undefined;

  protected readonly registry: Registry;

  constructor(registry: Registry) {
    this.registry = knownRegistry(registry);
  }

  /** Whether something was looked at that a view does not know; never of a whole registry. */
  get hasMissed(): boolean {
    return hasMissed(this.registry);
  }

  /** Whatever is there under a key. */
  entry(key: Key): unknown {
    return entryAt(this.registry, key);
  }

  enterprise(number: EnterpriseNumber): Enterprise | undefined {
    if (number === this.lastNumber) return this.lastEnterprise;
    this.lastNumber = number;
    this.lastEnterprise = this.registry.enterprises.get(number);
    return this.lastEnterprise;
  }

  /** The domain, subdivision or site of that scope. */
  place(scope: Scope): Place | undefined {
    if (isEnterpriseScope(scope)) return undefined;
    if (scope === this.lastScope) return this.lastPlace;
    this.lastScope = scope;
    this.lastPlace = this.registry.places.get(scope);
    return this.lastPlace;
  }

  /** When the enterprise, domain, subdivision or site of that scope was made; `undefined` where there is none. */
  madeAt(scope: Scope): string | undefined {
    if (scope === this.lastScope) return this.lastPlace?.createdAt;
    return isEnterpriseScope(scope)
      ? this.enterprise(enterpriseOf(scope))?.registeredAt
      : this.place(scope)?.createdAt;
  }

  /** True for the scope of a place of a whole registry. A view is asked for nothing but scopes, and says no. */
  isPlace(text: string): text is Scope {
    return !isView(this.registry) && this.madeAt(text as Scope) !== undefined;
  }

  account(id: string): Account | undefined {
    return this.registry.accounts.get(id as AccountId);
  }

  accountOfNumber(insz: Insz): Account | undefined {
    const id = this.registry.numbers.get(insz);
    return id === undefined ? undefined : this.account(id);
  }

  /** Every number, now or before, of whoever has that one. */
  numbersOf(insz: Insz): readonly Insz[] {
    const account = this.accountOfNumber(insz);
    return account === undefined ? [insz] : [account.insz, ...account.aliases];
  }

  /** Whether two numbers are, or were, of one person. */
  isSamePerson(one: Insz, other: Insz): boolean {
    return one === other || this.numbersOf(one).includes(other);
  }

  isUsernameTaken(username: Username): boolean {
    return this.registry.usernames.has(username);
  }

  /** Whose user name it is, or ever was. */
  accountOfUsername(username: Username): Account | undefined {
    const id = this.registry.usernames.get(username);
    return id === undefined || id === null ? undefined : this.account(id);
  }

  /** The accounts assigned in exactly that scope. */
  members(scope: Scope): Members<AccountId> {
    return this.registry.members.get(scope) ?? nobody;
  }

  /** The scopes one level below. */
  children(scope: Scope): Members<Scope> {
    return this.registry.children.get(scope) ?? nobody;
  }

  /** A count kept for a scope and all below it. */
  tally(scope: Scope, subject: TallySubject): number {
    const name = tallyName(scope, subject);
    return this.registry.tallies.get(name) ?? 0;
  }

  /** What became of an account that is no more. */
  former(id: string): FormerAccount | undefined {
    return this.registry.former.get(id as AccountId);
  }

  request(ticket: string): AppointmentRequest | undefined {
    return this.registry.requests.get(ticket as Ticket);
  }

  /** The tickets of an enterprise's open requests. */
  openRequests(enterprise: EnterpriseNumber): Members<Ticket> {
    return this.registry.openRequests.get(enterprise) ?? nobody;
  }

  /** The active sender of a domain. */
  sender(domain: Scope): Sender | undefined {
    return this.registry.senders.get(domain);
  }

  /** The routes of a domain. */
  routing(domain: Scope): Routing | undefined {
    return this.registry.routings.get(domain);
  }

  /** The mandates that an enterprise gave to a mandatary and did not revoke, to a person by whichever of his numbers. */
  mandates(enterprise: EnterpriseNumber, mandatary: Mandatary): readonly Mandates[] {
    return this.namesOf(mandatary).flatMap((name) => this.mandatesNamed(mandatesId(enterprise, name)) ?? []);
  }

  /** Whether two mandataries are one: a person is by each of his numbers. */
  isSameMandatary(one: Mandatary, other: Mandatary): boolean {
    return this.namesOf(one).some((name) => isSame(name, other));
  }

  /** A mandatary by each number that he has, or had. */
  private namesOf(mandatary: Mandatary): readonly Mandatary[] {
    if (mandatary.kind === "enterprise") return [mandatary];
    return this.numbersOf(mandatary.insz).map((insz) => ({ ...mandatary, insz }));
  }

  /** Which mandates an enterprise gave, or holds. */
  parties(side: MandateSide, enterprise: EnterpriseNumber): Members<MandatesId> {
    return this.registry.parties.get(partyName(side, enterprise)) ?? nobody;
  }

  /** Those mandates. */
  mandatesNamed(id: MandatesId): Mandates | undefined {
    return this.registry.mandates.get(id);
  }

  /** What waits there, in no promised order. */
  queue(name: QueueName): Members<Waiting> {
    return this.registry.queues.get(name) ?? nobody;
  }

  /** What was confirmed last of the review of exactly that place. */
  review(scope: Scope): ConfirmedReview | undefined {
    return this.registry.reviews.get(scope);
  }

  /** The keys of the open requests, the mandates and the routes that name a person by that INSZ. */
  mentions(insz: Insz): Members<Key> {
    return this.registry.mentions.get(insz) ?? nobody;
  }

  /** Whether the registry holds digests of erased persons' user names at all. */
  hasDigests(): boolean {
    return this.registry.tallies.has("digests");
  }

  /** Whether a keyed digest is that of an erased person's user name. */
  isDigestReserved(digest: string): boolean {
    return this.registry.digests.has(digest);
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
    this.asked ??= new FactInquiry(this.context, notesOf(this.registry)?.hears);
    return this.asked;
  }

  /** The facts that were asked for and not given. */
  get unanswered(): readonly Unanswered[] {
    return this.asked?.unanswered ?? none;
  }
}
