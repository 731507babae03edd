import { findDomainKindAt } from "../catalogue/find.js";
import type { DomainKind } from "../catalogue/types.js";
import type { Context } from "../context/context.js";
import { Form } from "../form/form.js";
import type { Result } from "../kernel/result.js";
import { Inquiry } from "../registry/inquiry.js";
import { emptyRegistry } from "../registry/registry.js";
import type { RuleViolation } from "../rules/index.js";
import { domainOf, parentScope, type Scope } from "../scope/scope.js";
import type { ImportedPopulation } from "./population.js";
import { scopeReader } from "./read-scope.js";

/** What goes along while a population is read. It lives for one call. */
export class ImportReading {
  /** The population as one form: it asks the catalogue and the day; nothing is in a registry yet. */
  readonly form: Form<ImportedPopulation>;
  readonly readScope: (text: string) => Result<Scope, RuleViolation>;
  /** The applications that each place opens, right or wrong: what lies below is judged as if it were right. */
  readonly places: Map<Scope, ReadonlySet<string>> = new Map();

  constructor(
    readonly context: Context,
    population: ImportedPopulation,
  ) {
    this.form = Form.of(new Inquiry(emptyRegistry(), context), population);
    this.readScope = scopeReader(context.catalogue);
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
  open(scope: Scope, applications: readonly string[]): void {
    if (!this.places.has(scope)) this.places.set(scope, new Set(applications));
  }

  /** True when an application is open at a scope and at every level above it, up to the domain. */
  isOpenAtAndAbove(scope: Scope, application: string): boolean {
    for (let at = scope; domainOf(at) !== undefined; at = parentScope(at) as Scope) {
      if (this.places.get(at)?.has(application) !== true) return false;
    }
    return true;
  }
}

/** What the entries of a list read as; those that are wrong are left out. */
export function readEach<Entry, Read>(
  form: Form<readonly Entry[] | undefined>,
  read: (entry: Form<Entry>) => Read | undefined,
): readonly Read[] {
  const found: Read[] = [];
  form.given()?.each((entry) => {
    const one = read(entry);
    if (one !== undefined) found.push(one);
  });
  return found;
}
