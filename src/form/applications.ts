import { type Held, holds } from "../aggregates/common/held.js";
import type { Assignment } from "../aggregates/user/state.js";
import { findApplication, findDomainKind } from "../catalogue/find.js";
import type { Catalogue, DomainKind } from "../catalogue/types.js";
import type { Path } from "../kernel/violation.js";
import type { Inquiry } from "../registry/inquiry.js";
import { domainOf, ownPart, parentScope, type Scope } from "../scope/scope.js";
import type { Judgement } from "./judgement.js";

/** The kind of the domain that a scope lies in, when the catalogue still has it. */
export function kindOf(inquiry: Inquiry, scope: Scope): DomainKind | undefined {
  const domain = domainOf(scope);
  return domain && findDomainKind(inquiry.context.catalogue, ownPart(domain).kind);
}

/** Refuses what another system manages for domains of that kind. */
export function judgeManagedHere(
  judgement: Judgement,
  kind: DomainKind | undefined,
  path: Path = ["scope"],
): void {
  const system = kind?.managedElsewhere;
  if (kind === undefined || system === undefined) return;
  judgement.refuse("domain.managed-elsewhere", path, { kind: kind.id, system });
}

/** Refuses to open or grant anything in a domain whose kind the catalogue no longer has. */
export function judgeKindKnown(inquiry: Inquiry, judgement: Judgement, scope: Scope): void {
  if (kindOf(inquiry, scope) === undefined) {
    judgement.refuse("domain-kind.unknown", ["scope"], { kind: kindNameAt(scope) });
  }
}

/** The name of the kind of the domain that a scope below an enterprise lies in. */
export function kindNameAt(scope: Scope): string {
  return ownPart(domainOf(scope) as Scope).kind;
}

/** A list as a set, in its order: the second of two equal ids is dropped. */
export function asSet<Id extends string>(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)];
}

/** True when an application is open at a scope and at every level above it, up to the domain. */
export function isOpenAtAndAbove(inquiry: Inquiry, scope: Scope, application: string): boolean {
  for (let at = scope; domainOf(at) !== undefined; at = parentScope(at) as Scope) {
    if (!holds(inquiry.place(at)?.applications ?? [], application)) return false;
  }
  return true;
}

/** Judges each application of a list: it belongs to the kind, and passes a further test. */
export function judgeApplications(
  judgement: Judgement,
  kind: DomainKind | undefined,
  applications: readonly string[],
  further: (application: string, path: Path) => void = () => {},
): void {
  if (kind === undefined) return;
  asSet(applications).forEach((application) => {
    const path = ["applications", applications.indexOf(application)];
    if (kind.applications.includes(application)) further(application, path);
    else refuseApplication(judgement, application, kind.id, path);
  });
}

/** Refuses an application that a kind does not have; a form can make its name as long as it likes. */
export function refuseApplication(judgement: Judgement, application: string, kind: string, path: Path): void {
  judgement.refuse("application.not-in-catalogue", path, { application: application.slice(0, 64), kind });
}

/** Judges that each application that a place does not have yet is open at every level above it. */
export function judgeInParent(
  inquiry: Inquiry,
  judgement: Judgement,
  scope: Scope,
  kind: DomainKind | undefined,
  applications: readonly string[],
  open: readonly Held[],
): void {
  const parent = parentScope(scope) as Scope;
  judgeApplications(judgement, kind, applications, (application, path) => {
    if (holds(open, application) || isOpenAtAndAbove(inquiry, parent, application)) return;
    judgement.refuse("application.not-in-parent", path, { application });
  });
}

/** Judges that each application to be granted is open at the scope and above it. */
export function judgeInScope(
  inquiry: Inquiry,
  judgement: Judgement,
  scope: Scope,
  applications: readonly string[],
): void {
  judgeApplications(judgement, kindOf(inquiry, scope), applications, (application, path) => {
    if (isOpenAtAndAbove(inquiry, scope, application)) return;
    judgement.refuse("application.not-in-scope", path, { application });
  });
}

/** Advises on applications that holders of some functions should have beside one that they have. */
export function warnOfCompanions(
  inquiry: Inquiry,
  judgement: Judgement,
  applications: readonly string[],
  functions: readonly string[],
  path: Path,
): void {
  for (const missing of missingCompanions(inquiry.context.catalogue, applications, functions)) {
    judgement.warn("application.companion-missing", path, { ...missing });
  }
}

/** Each application with one that should be beside it for a function, and is not. */
export function missingCompanions(
  catalogue: Catalogue,
  applications: readonly string[],
  functions: readonly string[],
): readonly { readonly application: string; readonly companion: string }[] {
  return applications.flatMap((application) =>
    (findApplication(catalogue, application)?.companions ?? [])
      .filter((one) => !applications.includes(one.application))
      .filter((one) => one.functions.some((needed) => functions.includes(needed)))
      .map((one) => ({ application, companion: one.application })),
  );
}

/** The ids of what an assignment holds. */
export function heldBy(assignment: Assignment): { applications: string[]; functions: string[] } {
  return {
    applications: assignment.applications.map((held) => held.id),
    functions: assignment.functions.map((held) => held.id),
  };
}
