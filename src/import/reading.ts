import type { AccountId } from "../aggregates/common/event.js";
import type { Held } from "../aggregates/common/held.js";
import type { AssignmentDetails } from "../aggregates/common/manager.js";
import { findDomainKindAt } from "../catalogue/find.js";
import type { DomainKind } from "../catalogue/types.js";
import type { Context } from "../context/context.js";
import { Form } from "../form/form.js";
import { readPast } from "../form/past.js";
import type { Instant } from "../kernel/instant.js";
import type { Result } from "../kernel/result.js";
import { Inquiry } from "../registry/inquiry.js";
import { emptyRegistry } from "../registry/registry.js";
import type { RuleViolation } from "../rules/index.js";
import { domainOf, parentScope, type Scope } from "../scope/scope.js";
import type { Role } from "../words/roles.js";
import type { ImportedHeld, ImportedPopulation } from "./population.js";
import { scopeReader } from "./read-scope.js";

/** Told on the way of a long import: how many entries were read, of how many. */
export type OnImport = (done: number, of: number) => void;

/** An assignment that is right. */
export interface FoundAssignment {
  readonly account: AccountId;
  readonly scope: Scope;
  readonly role: Role;
  readonly details: AssignmentDetails;
  readonly applications: readonly Held[];
  readonly functions: readonly Held[];
  readonly isBlocked: boolean;
  readonly createdAt: Instant;
  readonly roleSince: Instant | undefined;
  readonly activeSince: Instant | undefined;
  readonly changedAt: Instant | undefined;
}

const entriesAtOnce = 10_000;

/** What goes along while a population is read. It lives for one call. */
export class ImportReading {
  /** The population as one form: it asks the catalogue and the day; nothing is in a registry yet. */
  readonly form: Form<ImportedPopulation>;
  readonly readScope: (text: string) => Result<Scope, RuleViolation>;
  /** When each place was made. */
  readonly made: Map<Scope, Instant> = new Map();
  /** The applications that each place opens, right or wrong: what lies below is judged as if it were right. */
  readonly places: Map<Scope, ReadonlySet<string>> = new Map();

  /** The domains that chiefs led before, by which entry of the lists. */
  readonly led: Map<Scope, { readonly since: Instant; readonly form: Form<string> }> = new Map();

  /** The places of which an entry names the office that is in charge, by the field that does. */
  readonly offices: Map<Scope, Form<string>> = new Map();

  /** The assignments that are right, by account and scope: for what rests on them. */
  readonly assignments: Map<string, FoundAssignment> = new Map();

  private done = 0;
  private readonly of: number;

  constructor(
    readonly context: Context,
    population: ImportedPopulation,
    private readonly onProgress: OnImport,
  ) {
    this.of = Object.values(population).reduce((sum, list: readonly unknown[]) => sum + list.length, 0);
    this.form = Form.of(new Inquiry(emptyRegistry(), context), population);
    this.readScope = scopeReader(context.catalogue);
  }

  /** One entry more was read: told once in a while, and at the end. */
  pass(): void {
    this.done += 1;
    if (this.done % entriesAtOnce === 0 || this.done === this.of) this.onProgress(this.done, this.of);
  }

  /** What was wrong so far. */
  get faults(): readonly RuleViolation[] {
    return this.form.judgement.violations;
  }

  /** The kind of the domain that a scope lies in; none for an enterprise. */
  kindOf(scope: Scope): DomainKind | undefined {
    return findDomainKindAt(this.context.catalogue, scope);
  }

  /** Notes a place with what it opens, so that what lies below finds it; of two equal places the first counts. */
  open(scope: Scope, applications: readonly string[], made: Instant): void {
    if (this.places.has(scope)) return;
    this.places.set(scope, new Set(applications));
    this.made.set(scope, made);
  }

  /** True when an application is open at a scope and at every level above it, up to the domain. */
  isOpenAtAndAbove(scope: Scope, application: string): boolean {
    for (let at = scope; domainOf(at) !== undefined; at = parentScope(at) as Scope) {
      if (this.places.get(at)?.has(application) !== true) return false;
    }
    return true;
  }
}

/** The ids of what is held, each once, and the moment that is told of each; those without one came with the whole. */
export function readHeld(
  form: Form<readonly ImportedHeld[] | undefined>,
  made: Instant,
): { readonly ids: Form<readonly string[]>; readonly held: readonly Held[] } {
  const list = form.as(form.value ?? []);
  const ids: string[] = [];
  const held = new Map<string, Held>();
  list.each((entry) => {
    const one = entry.value;
    const id = typeof one === "string" ? one : one.id;
    const since = typeof one === "string" ? made : readPast(entry.as(one).at("since"));
    ids.push(id);
    // What is older than the whole came with it.
    if (!held.has(id)) held.set(id, { id, since: since < made ? made : since });
  });
  return { ids: list.as(ids), held: [...held.values()] };
}

/** What the entries of a list read as; those that are wrong are left out. */
export function readEach<Entry, Read>(
  reading: ImportReading,
  form: Form<readonly Entry[] | undefined>,
  read: (entry: Form<Entry>) => Read | undefined,
): readonly Read[] {
  const found: Read[] = [];
  form.given()?.each((entry) => {
    const one = read(entry);
    if (one !== undefined) found.push(one);
    reading.pass();
  });
  return found;
}
