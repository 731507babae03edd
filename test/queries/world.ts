import { replay } from "../../src/engine/evolve.js";
import type {
  Actor,
  Context,
  Instant,
  Registry,
  RegistryEvent,
  Role,
  Scope,
  Session,
  Username,
} from "../../src/index.js";
import { contextOf } from "../../src/testing/index.js";
import { inszOf } from "../../src/testing/synthetic.js";

// A small enterprise in which every role is filled, and a second one; all of it made up.

export const enterprise = "0412398765" as Scope;
export const domain = `${enterprise}/mammography-screening:${enterprise}` as Scope;
export const unit = `${domain}/mammography-unit:12817` as Scope;
export const site = `${unit}/mammography-site:1` as Scope;
export const ownSite = `${unit}/mammography-site:2` as Scope;
export const otherUnit = `${domain}/mammography-unit:40217` as Scope;
export const otherDomain = `${enterprise}/service-provider:${enterprise}` as Scope;
export const elsewhere = "0474603182" as Scope;
export const elsewhereDomain = `${elsewhere}/social-welfare:${elsewhere}` as Scope;

const made = "2026-01-05T09:00:00.000Z" as Instant;

const numbers = (at: number): string =>
  inszOf({ year: 1960 + (at % 40), month: 1 + (at % 12), day: 1 + (at % 28), sequence: 1 + (at % 997) });

export function event(type: RegistryEvent["type"], data: object, at: string = made): RegistryEvent {
  return { type, version: 1, data, metadata: { at, by: { kind: "import" } } } as unknown as RegistryEvent;
}

const details = (given: object = {}): object => ({
  title: null,
  language: null,
  email: "office@example.org",
  localEmail: null,
  lastDay: null,
  ...given,
});

let opened = 0;

/** The event that opens an account; its INSZ and user name follow from how many were opened before. */
export function account(id: string, lastName: string, firstName: string, given: object = {}): RegistryEvent {
  opened += 1;
  return event("AccountOpened", {
    account: id,
    insz: numbers(opened),
    lastName,
    firstName,
    username: `login${String(opened).padStart(5, "0")}` as Username,
    passwordTiedTo: null,
    passwordSetAt: null,
    certificateTiedTo: null,
    ...given,
  });
}

export function user(id: string, scope: Scope, given: object = {}, role: Role = "user"): RegistryEvent {
  const { applications = [], functions = [], ...rest } = given as Record<string, readonly string[]>;
  return event("AssignmentAdded", {
    account: id,
    scope,
    role,
    details: details(rest),
    applications,
    functions,
  });
}

const byName = (scope: Scope, id: string): RegistryEvent =>
  event("ManagerAppointed", { scope, manager: { kind: "account", account: id, details: details() } });
const byOffice = (scope: Scope, office: Scope): RegistryEvent =>
  event("ManagerAppointed", { scope, manager: { kind: "office", office } });
const chief = (scope: Scope, id: string): readonly RegistryEvent[] => [
  event("EnterpriseRegistered", {
    enterprise: scope,
    name: scope === enterprise ? "Example Hospital" : "Élan",
  }),
  event("ChiefAccessManagerAppointed", {
    enterprise: scope,
    account: id,
    email: "access@example.org",
    phone: "+3225551234",
  }),
];
const opens = (scope: Scope): RegistryEvent =>
  event("DomainActivated", { scope, email: "domain@example.org", applications: [], fields: {} });
const adds = (type: "SubdivisionAdded" | "SiteAdded", scope: Scope): RegistryEvent =>
  event(type, { scope, name: "Place", email: "place@example.org", applications: [] });

/** What has happened in the made-up enterprises, and then more. */
export function worldWith(...more: readonly RegistryEvent[]): Registry {
  return replay([...past, ...more]);
}

const past: readonly RegistryEvent[] = [
  account("chief", "Zola", "An", { username: null }),
  account("co-chief", "Yilmaz", "Bert"),
  account("co-manager", "Œuvrard", "Ève"),
  account("unit-manager", "Vandervoort", "Dirk"),
  account("site-manager", "Udo", "Els"),
  account("radiologist", "Dubois", "Chloé"),
  account("blocked", "D’Hondt", "Łukasz"),
  account("leaver", "Weiß", "Søren"),
  account("provider", "Claes", "Greet"),
  account("outsider", "Adam", "Hugo"),
  ...chief(enterprise, "chief"),
  user("co-chief", enterprise, {}, "co-chief-access-manager"),
  opens(domain),
  byOffice(domain, enterprise),
  user("co-manager", domain, { language: "fr" }, "co-access-manager"),
  opens(otherDomain),
  byName(otherDomain, "provider"),
  adds("SubdivisionAdded", unit),
  byName(unit, "unit-manager"),
  adds("SubdivisionAdded", otherUnit),
  byOffice(otherUnit, domain),
  adds("SiteAdded", site),
  byName(site, "site-manager"),
  adds("SiteAdded", ownSite),
  byOffice(ownSite, unit),
  user("radiologist", site, {
    applications: ["heracles", "ehealth-box"],
    functions: ["radiologist"],
    title: "mrs",
    language: "nl",
    email: "Chloe.Dubois@example.org",
  }),
  user("radiologist", otherUnit, { applications: ["ehealth-box"] }),
  user("blocked", site, { applications: ["heracles"] }),
  event("AssignmentBlocked", { account: "blocked", scope: site }),
  user("leaver", ownSite, { lastDay: "2026-02-01", localEmail: "local@example.org" }),
  ...chief(elsewhere, "outsider"),
  opens(elsewhereDomain),
  byOffice(elsewhereDomain, elsewhere),
  user("radiologist", elsewhereDomain),
];

/** The context of somebody who acts in a role. */
export function acting(id: string, role: Role, scope: Scope, session?: Session): Context {
  return contextOf({
    actor: { kind: "account", account: id, role, scope, ...(session && { session }) } as Actor,
  });
}

export const asChief: Context = acting("chief", "chief-access-manager", enterprise);
export const asUnitManager: Context = acting("unit-manager", "subdivision-manager", unit);
export const asSiteManager: Context = acting("site-manager", "site-manager", site);
export const asOutsider: Context = acting("outsider", "chief-access-manager", elsewhere);
