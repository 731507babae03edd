import { findDomainKind } from "../catalogue/find.js";
import type { DomainKind } from "../catalogue/types.js";
import type { Context } from "../context/context.js";
import { Judgement } from "../form/judgement.js";
import type { Result } from "../kernel/result.js";
import { under } from "../kernel/violation.js";
import { Inquiry } from "../registry/inquiry.js";
import { emptyRegistry } from "../registry/registry.js";
import type { RuleViolation } from "../rules/index.js";
import { domainOf, ownPart, parentScope, type Scope } from "../scope/scope.js";
import type { ImportedPopulation } from "./population.js";
import { scopeReader } from "./read-scope.js";

/** What goes along while a population is read. It lives for one call. */
export class ImportReading {
  readonly faults: RuleViolation[] = [];
  /** Asks the catalogue and the day on behalf of judgements; nothing is in a registry yet. */
  readonly inquiry: Inquiry;
  readonly readScope: (text: string) => Result<Scope, RuleViolation>;
  /** The applications that each place opens, right or wrong: what lies below is judged as if it were right. */
  readonly places: Map<Scope, ReadonlySet<string>> = new Map();

  constructor(readonly context: Context) {
    this.inquiry = new Inquiry(emptyRegistry(), context);
    this.readScope = scopeReader(context.catalogue);
  }

  /** Judges each entry of a list; its faults get the list's name and the entry's position before their path. */
  each<Entry, Read>(
    name: keyof ImportedPopulation,
    entries: readonly Entry[] | undefined,
    read: (entry: Entry, judgement: Judgement) => Read | undefined,
  ): readonly Read[] {
    const found: Read[] = [];
    entries?.forEach((entry, at) => {
      const judgement = new Judgement();
      const one = read(entry, judgement);
      if (one !== undefined) found.push(one);
      if (judgement.violations.length > 0) this.faults.push(...under([name, at], judgement.violations));
    });
    return found;
  }

  /** The kind of the domain that a scope lies in; none for an enterprise. */
  kindOf(scope: Scope): DomainKind | undefined {
    const domain = domainOf(scope);
    return domain && findDomainKind(this.context.catalogue, ownPart(domain).kind);
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
