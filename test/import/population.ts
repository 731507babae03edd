import {
  type Assignment,
  type Context,
  defaultCatalogue,
  type Enterprise,
  findDomainKind,
  findFunction,
  type Held,
  type ImportedAssignment,
  type ImportedPlace,
  type ImportedPopulation,
  type ImportedRole,
  importRegistry,
  type Place,
  parentScope,
  type Registry,
  type RuleViolation,
  replay,
  type Scope,
  scopeParts,
} from "../../src/index.js";
import { contextOf, type SampleContext } from "../../src/testing/sample.js";
import { domain, employer, hospital, inszOfName, type Name, phone, site, unit } from "../support/world.js";
import { certificateOf, exchangeOf } from "./exchange.js";

export const importing = (more: SampleContext = {}): Context =>
  contextOf({ actor: { kind: "import" }, facts: {}, ...more });

/** The first enterprise's own other domain kinds: another system manages this one. */
export const elsewhere = `${hospital}/finance:${hospital}`;

const account = (name: Name) => ({
  id: name,
  insz: inszOfName(name),
  firstName: "Sam",
  lastName: `Van ${name}`,
  username: `${name}login`,
});

const assigned = (
  name: Name,
  scope: string,
  role: ImportedRole,
  more: Partial<ImportedAssignment> = {},
): ImportedAssignment => ({ account: name, scope, role, email: `${name}@example.org`, ...more });

/** Every list, every level and every role, all of it right. */
export const everything = {
  enterprises: [{ number: hospital, name: "Example Hospital", email: "toegang@example.org", phone }],
  domains: [
    { scope: domain, email: "domein@example.org", applications: ["ehealth-box", "heracles"] },
    { scope: employer, email: "nsso@example.org" },
    { scope: elsewhere },
  ],
  subdivisions: [
    { scope: unit, name: "Unit", email: "unit@example.org", applications: ["ehealth-box", "heracles"] },
  ],
  sites: [{ scope: site, name: "Site", email: "site@example.org", applications: ["heracles"] }],
  accounts: [
    account("chief"),
    account("cochief"),
    account("manager"),
    account("comanager"),
    account("unitmanager"),
    account("sitemanager"),
    account("user1"),
    account("user2"),
  ],
  assignments: [
    assigned("chief", hospital, "chief-access-manager", { title: "mrs", language: "nl" }),
    assigned("cochief", hospital, "co-chief-access-manager"),
    assigned("manager", domain, "access-manager", { applications: ["ehealth-box"] }),
    assigned("comanager", domain, "co-access-manager", { status: "blocked" }),
    assigned("unitmanager", unit, "subdivision-manager"),
    assigned("sitemanager", site, "site-manager", { functions: ["radiologist"] }),
    assigned("user1", site, "user", {
      applications: ["heracles"],
      functions: ["radiologist"],
      lastDay: "2026-03-31",
    }),
    assigned("user2", domain, "user", { status: "blocked", localEmail: "local@example.org" }),
  ],
} satisfies ImportedPopulation;

type List = keyof typeof everything;

/** The population with something else in one entry; `undefined` leaves a field out. */
export function changed(list: List, at: number, fields: object): ImportedPopulation {
  const entries = (everything[list] as readonly object[]).map((entry, index) =>
    index === at ? { ...entry, ...fields } : entry,
  );
  return { ...everything, [list]: entries };
}

/** The population with more entries in one list. */
export function added(list: List, ...entries: readonly (object | undefined)[]): ImportedPopulation {
  return { ...everything, [list]: [...everything[list], ...entries] };
}

/** The registry of a population that is to be right. */
export function imported(population: unknown, context: Context = importing()): Registry {
  const answer = importRegistry(population, context);
  if (!answer.ok) throw new Error(`was to be accepted: ${JSON.stringify(answer.violations)}`);
  return replay(answer.value);
}

/** What is wrong with a population that is to be refused. */
export function faultsOf(population: unknown, context: Context = importing()): readonly RuleViolation[] {
  const answer = importRegistry(population, context);
  if (answer.ok) throw new Error("was to be refused");
  return answer.violations;
}

/** The place of a scope. */
export function placeOf(registry: Registry, scope: Scope): Place | undefined {
  return registry.places.get(scope);
}

/** What counts of what somebody holds: an application that is closed in between opens nothing. */
export function effective(
  registry: Registry,
  scope: Scope,
  held: readonly { readonly id: string }[],
): string[] {
  return held.map(({ id }) => id).filter((id) => isOpenUpTo(registry, scope, id));
}

function isOpenUpTo(registry: Registry, scope: Scope, application: string): boolean {
  const kind = findDomainKind(defaultCatalogue, scopeParts(scope).domain?.kind ?? "");
  if (kind?.managedElsewhere !== undefined || kind?.applications.includes(application) !== true) return false;
  for (let at: Scope | undefined = scope; at?.includes("/"); at = parentScope(at)) {
    if (!placeOf(registry, at)?.applications.some(({ id }) => id === application)) return false;
  }
  return true;
}

/** A registry told as lists, as a host would take them from an older system, with the moments of the past. */
export function listsOf(registry: Registry, today: string): ImportedPopulation {
  const text = (value: string | null): string | undefined => value ?? undefined;
  const open = (scope: Scope, held: readonly Held[]): Held[] => {
    const counting = effective(registry, scope, held);
    return held.filter(({ id }) => counting.includes(id));
  };
  const placed = (place: Place & { readonly name: string }): ImportedPlace => ({
    scope: place.scope,
    name: place.name,
    email: place.email ?? "",
    applications: open(place.scope, place.applications),
    createdAt: place.createdAt,
  });
  const told = (id: string, one: Assignment): ImportedAssignment => ({
    account: id,
    scope: one.scope,
    role: one.role as ImportedRole,
    email: one.email,
    status: one.status,
    applications: one.scope.includes("/") ? open(one.scope, one.applications) : [],
    functions: one.functions.filter((held) => isFunction(one.scope, held.id)),
    createdAt: one.createdAt,
    ...without({
      title: text(one.title),
      language: text(one.language),
      localEmail: text(one.localEmail),
      lastDay: text(one.lastDay),
    }),
  });
  const places = [...registry.places.values()];
  return {
    enterprises: living(registry).map(({ number, name, chief, registeredAt }) => ({
      number,
      name,
      registeredAt,
      email: chief?.email ?? "",
      phone: chief?.phone ?? "",
    })),
    domains: places
      .filter((one) => one.level === "domain")
      .map((one) => ({
        scope: one.scope,
        applications: open(one.scope, one.applications),
        fields: one.fields,
        createdAt: one.createdAt,
        ...without({ email: text(one.email) }),
      })),
    subdivisions: places.filter((one) => one.level === "subdivision").map(placed),
    sites: places.filter((one) => one.level === "site").map(placed),
    accounts: [...registry.accounts.values()].map((one) => ({
      id: one.id,
      insz: one.insz,
      firstName: one.firstName,
      lastName: one.lastName,
      openedAt: one.openedAt,
      ...without({
        username: text(one.username),
        passwordSetAt: text(one.passwordSetAt),
        language: text(one.language),
        email: text(one.email),
        codesRequestedAt: text(one.codesRequestedAt),
      }),
      ...(one.certificate && { certificate: certificateOf(one.certificate) }),
    })),
    assignments: [...registry.accounts.values()].flatMap(({ id, assignments }) =>
      assignments.filter(isImported).map((one) => told(id, one)),
    ),
    ...exchangeOf(registry, today),
  };
}

/** A curator stands in a list of his own. */
export function isImported({ role }: Assignment): boolean {
  return role !== "curator";
}

function isFunction(scope: Scope, id: string): boolean {
  const kind = findDomainKind(defaultCatalogue, scopeParts(scope).domain?.kind ?? "");
  return kind !== undefined && findFunction(kind, id) !== undefined;
}

function without(fields: Readonly<Record<string, string | undefined>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The enterprises that have a chief: one that ceased has nothing left to import. */
export function living(registry: Registry): readonly Enterprise[] {
  return [...registry.enterprises.values()].filter(({ chief }) => chief !== null);
}
