import type { ShapeViolation } from "../kernel/reading.js";
import { type Path, violation } from "../kernel/violation.js";
import type { PlaceLevel } from "../words/levels.js";
import { sureLevel } from "./find.js";
import type { Application, AuthenticationMeans, Catalogue, DomainKind, MandateSubject } from "./types.js";

/** An entry, and where in the input it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly path: Path;
}

/** A catalogue whose entries know where they come from. */
export type PlacedCatalogue = { readonly [K in keyof Catalogue]: readonly Placed<Catalogue[K][number]>[] };

type Named = { readonly id: string };
type Faults = Generator<ShapeViolation, void, undefined>;

/** What the entries of a well-formed catalogue say of each other that does not hold. */
export function danglingReferences(catalogue: PlacedCatalogue): readonly ShapeViolation[] {
  const systems = new Set(catalogue.systems.map(({ value }) => value.id));
  const applications = new Map(catalogue.applications.map(({ value }) => [value.id, value]));
  const kinds = catalogue.domainKinds.map(({ value }) => value);
  return [
    ...catalogue.applications.flatMap((entry) => [...applicationFaults(entry, applications, kinds)]),
    ...catalogue.domainKinds.flatMap((entry) => [...kindFaults(entry, applications, systems)]),
    ...catalogue.mandateSubjects.flatMap((entry) => [...systemFaults(entry, systems)]),
    ...catalogue.means.flatMap((entry) => [...meansFaults(entry)]),
  ];
}

/** The entries whose id an earlier one has. */
export function repeatedIds(entries: readonly Named[], path: Path): Faults {
  const ids = entries.map(({ id }) => id);
  return repeated(ids, path, "id");
}

function* repeated(ids: readonly string[], path: Path, ...field: Path): Faults {
  const seen = new Set<string>();
  for (const [at, id] of ids.entries()) {
    if (seen.has(id)) yield fault("id used once", path, at, ...field);
    seen.add(id);
  }
}

/** A kind of domain, or a subject of mandates, that a system manages of which the catalogue does not know. */
function* systemFaults(
  { value: { managedElsewhere }, path }: Placed<DomainKind | MandateSubject>,
  systems: ReadonlySet<string>,
): Faults {
  if (managedElsewhere !== undefined && !systems.has(managedElsewhere)) {
    yield fault("system of the catalogue", path, "managedElsewhere");
  }
}

/** A password that somebody else may know is neither sure nor an eID, however it is called. */
function* meansFaults({ value: { level, password, eid }, path }: Placed<AuthenticationMeans>): Faults {
  if (password !== true) return;
  if (level >= sureLevel) yield fault(`level below ${sureLevel} for a password`, path, "level");
  if (eid === true) yield fault("password that is no eID", path, "eid");
}

function* kindFaults(
  entry: Placed<DomainKind>,
  applications: ReadonlyMap<string, Application>,
  systems: ReadonlySet<string>,
): Faults {
  const { value: kind, path } = entry;
  const levels = levelsOf(kind);
  yield* systemFaults(entry, systems);
  for (const [at, id] of kind.applications.entries()) {
    const application = applications.get(id);
    if (application === undefined) {
      yield fault("application of the catalogue", path, "applications", at);
    } else if (application.opensWithAnyAssignment === true) {
      yield fault("application that is opened for a domain", path, "applications", at);
    } else if (application.level !== undefined && !levels.has(application.level)) {
      yield fault("application that counts at a level of the kind", path, "applications", at);
    }
  }
  for (const [at, { level }] of kind.functions.entries()) {
    if (!levels.has(level)) yield fault("level of the kind", path, "functions", at, "level");
  }
  if (kind.usersBelongAt !== undefined && !levels.has(kind.usersBelongAt)) {
    yield fault("level of the kind", path, "usersBelongAt");
  }
  yield* repeated(kind.applications, [...path, "applications"]);
  yield* repeatedIds(kind.functions, [...path, "functions"]);
  yield* repeatedIds(kind.fields, [...path, "fields"]);
  yield* repeatedIds(kind.subdivisionKinds, [...path, "subdivisionKinds"]);
  for (const [at, { siteKinds }] of kind.subdivisionKinds.entries()) {
    yield* repeatedIds(siteKinds, [...path, "subdivisionKinds", at, "siteKinds"]);
  }
}

function* applicationFaults(
  { value: application, path }: Placed<Application>,
  applications: ReadonlyMap<string, Application>,
  kinds: readonly DomainKind[],
): Faults {
  const functions = functionsBeside(application, kinds);
  if (application.functions?.length === 0) yield fault("at least one function", path, "functions");
  yield* unknownFunctions(application.functions ?? [], functions, [...path, "functions"]);
  for (const [at, companion] of (application.companions ?? []).entries()) {
    const place = [...path, "companions", at];
    if (companion.application === application.id || !applications.has(companion.application)) {
      yield fault("another application of the catalogue", place, "application");
    }
    yield* unknownFunctions(companion.functions, functions, [...place, "functions"]);
  }
  yield* repeatedIds(application.external, [...path, "external"]);
}

function* unknownFunctions(ids: readonly string[], functions: ReadonlySet<string>, path: Path): Faults {
  for (const [at, id] of ids.entries()) {
    if (!functions.has(id)) yield fault("function of a kind with this application", path, at);
  }
  yield* repeated(ids, path);
}

/** The functions of the domain kinds that carry an application. */
function functionsBeside(application: Application, kinds: readonly DomainKind[]): ReadonlySet<string> {
  if (application.functions === undefined && application.companions === undefined) return new Set();
  const carriers = kinds.filter((kind) => kind.applications.includes(application.id));
  return new Set(carriers.flatMap((kind) => kind.functions.map(({ id }) => id)));
}

function levelsOf(kind: DomainKind): ReadonlySet<PlaceLevel> {
  const levels = new Set<PlaceLevel>(["domain"]);
  if (kind.subdivisionKinds.length > 0) levels.add("subdivision");
  if (kind.subdivisionKinds.some(({ siteKinds }) => siteKinds.length > 0)) levels.add("site");
  return levels;
}

function fault(expected: string, path: Path, ...steps: Path): ShapeViolation {
  return violation("input.shape", [...path, ...steps], { expected });
}
