import type { Role } from "../../src/words/roles.js";
import type {
  ModelCertificate,
  ModelFormer,
  ModelMandate,
  ModelRequest,
  ModelRoute,
  ModelSender,
} from "./exchange-state.js";
import type { ModelReview } from "./reviews.js";

/** Something open or given, and since when. */
export interface ModelHeld {
  id: string;
  since: string;
}

/** A person's role in one place. */
export interface ModelAssignment {
  scope: string;
  role: Role;
  status: "active" | "blocked";
  title: string | null;
  language: string | null;
  email: string;
  localEmail: string | null;
  lastDay: string | null;
  applications: ModelHeld[];
  functions: ModelHeld[];
  createdAt: string;
  changedAt: string;
  roleSince: string;
  activeSince: string;
}

/** Where, since when and how high whoever set a password stood when he did. */
export interface ModelTie extends ModelGiver {
  under?: readonly ModelGiver[] | undefined;
}

/** Who gave a password, in which role, where. */
export interface ModelGiver {
  scope: string;
  placeSince: string;
  rank: number;
  by: string;
}

/** A person. */
export interface ModelAccount {
  id: string;
  insz: string;
  aliases: string[];
  firstName: string;
  lastName: string;
  username: string | null;
  formerUsernames: string[];
  passwordTiedTo: ModelTie | null;
  passwordSetAt: string | null;
  language: string | null;
  email: string | null;
  certificate: ModelCertificate | null;
  certificateTiedTo: ModelTie | null;
  codesRequestedAt: string | null;
  openedAt: string;
  assignments: ModelAssignment[];
}

/** Who is in charge of a place. */
export type ModelManager = { kind: "office"; office: string } | { kind: "account"; account: string };

/** A domain, a subdivision or a site. */
export interface ModelPlace {
  level: ModelLevel;
  scope: string;
  email: string | null;
  applications: ModelHeld[];
  manager: ModelManager;
  managedSince: string;
  createdAt: string;
  /** Of a domain alone: when its last curator was discharged. */
  curatedUntil?: string | null;
  changedAt: string;
  /** Of a domain alone. */
  fields?: Record<string, string>;
  /** Of subdivisions and sites alone. */
  name?: string;
  /** Of a subdivision alone: when a site was last added to it. */
  lastSiteAt?: string | null;
}

/** An enterprise. */
export interface ModelEnterprise {
  number: string;
  name: string;
  address: string | null;
  registeredAt: string;
  chief: ModelChief | null;
  curator: ModelCurator | null;
  /** Once it was recorded that it ended: when, and into which other one it went. */
  ended: { at: string; into: string | null } | null;
}

/** Who fills the office, where he is reached, and since when he leads domains of his office that he had led by name. */
export interface ModelChief {
  account: string;
  email: string;
  phone: string;
  led: { scope: string; since: string }[];
}

/** Whom the court put in charge of some domains, and the co-managers whom he appointed. */
export interface ModelCurator {
  account: string;
  domains: string[];
  coManagers: { account: string; scope: string }[];
}

/** Everything, in plain arrays, in the order in which it came. */
export interface ModelState {
  enterprises: ModelEnterprise[];
  places: ModelPlace[];
  accounts: ModelAccount[];
  former: ModelFormer[];
  requests: ModelRequest[];
  senders: ModelSender[];
  routes: ModelRoute[];
  mandates: ModelMandate[];
  reviews: ModelReview[];
  /** Technical users' names: reserved for ever. */
  technicalNames: string[];
  /** The keyed digests of erased persons' user names. */
  digests: { digest: string; account: string }[];
}

export type ModelLevel = "enterprise" | "domain" | "subdivision" | "site";

export const modelLevels: ModelLevel[] = ["enterprise", "domain", "subdivision", "site"];

/** Nothing has happened yet. */
export function emptyModel(): ModelState {
  return {
    enterprises: [],
    places: [],
    accounts: [],
    former: [],
    requests: [],
    senders: [],
    routes: [],
    mandates: [],
    reviews: [],
    technicalNames: [],
    digests: [],
  };
}

/** The level of a scope: as many slashes as it has. */
export function levelAt(scope: string): ModelLevel {
  return modelLevels[scope.split("/").length - 1] as ModelLevel;
}

/** The scope above; none above an enterprise. */
export function above(scope: string): string | undefined {
  const parts = scope.split("/");
  return parts.length === 1 ? undefined : parts.slice(0, -1).join("/");
}

/** The scope, and each one above it, nearest first. */
export function upwards(scope: string): string[] {
  const parts = scope.split("/");
  return parts.map((_, at) => parts.slice(0, parts.length - at).join("/"));
}

/** True when the scope is the other one, or below it. */
export function within(scope: string, other: string): boolean {
  return upwards(scope).includes(other);
}

/** The enterprise number of a scope. */
export function enterpriseNumberOf(scope: string): string {
  return scope.split("/")[0] as string;
}

/** The domain of a scope below an enterprise. */
export function domainScopeOf(scope: string): string {
  return scope.split("/").slice(0, 2).join("/");
}

/** The kind and the identifier in the last part of a scope below an enterprise. */
export function lastPart(scope: string): { kind: string; identifier: string } {
  const [kind = "", identifier = ""] = (scope.split("/").at(-1) as string).split(":");
  return { kind, identifier };
}

export function enterpriseIn(state: ModelState, number: string): ModelEnterprise | undefined {
  return state.enterprises.find((enterprise) => enterprise.number === number);
}

export function placeIn(state: ModelState, scope: string): ModelPlace | undefined {
  return state.places.find((place) => place.scope === scope);
}

/** True when there is such an enterprise or place. */
export function existsIn(state: ModelState, scope: string): boolean {
  return enterpriseIn(state, scope) !== undefined || placeIn(state, scope) !== undefined;
}

export function accountIn(state: ModelState, id: string): ModelAccount | undefined {
  return state.accounts.find((account) => account.id === id);
}

export function accountOfInsz(state: ModelState, insz: string): ModelAccount | undefined {
  return state.accounts.find((account) => numbersOf(account).includes(insz));
}

/** A person's number, and those that he had. */
export function numbersOf({ insz, aliases }: ModelAccount): string[] {
  return [insz, ...aliases];
}

/** Every number that is, or was, of whoever has this one. */
export function numbersOfPerson(state: ModelState, insz: string): string[] {
  const account = accountOfInsz(state, insz);
  return account === undefined ? [insz] : numbersOf(account);
}

/** A person's user name, and those that stay reserved for him. */
export function usernamesOf({ username, formerUsernames }: ModelAccount): string[] {
  return username === null ? formerUsernames : [username, ...formerUsernames];
}

/** What a person is in exactly that place. */
export function assignmentIn(account: ModelAccount | undefined, scope: string): ModelAssignment | undefined {
  return account?.assignments.find((assignment) => assignment.scope === scope);
}

/** Every assignment of everybody, with its owner. */
export function everyAssignment(state: ModelState): { account: ModelAccount; assignment: ModelAssignment }[] {
  return state.accounts.flatMap((account) =>
    account.assignments.map((assignment) => ({ account, assignment })),
  );
}

/** Who holds the office at a scope: the chief, or whoever manages the place, by name or through an office above. */
export function holderOf(state: ModelState, scope: string): string | undefined {
  const enterprise = enterpriseIn(state, scope);
  if (enterprise !== undefined) return enterprise.chief?.account;
  const place = placeIn(state, scope);
  if (place === undefined) return undefined;
  return place.manager.kind === "account" ? place.manager.account : holderOf(state, place.manager.office);
}

/** The ids alone. */
export function idsOf(held: ModelHeld[]): string[] {
  return held.map((one) => one.id);
}

/** True for lists with the same members. */
export function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.every((one) => others.includes(one)) && others.every((one) => some.includes(one));
}
