import type { Assignment } from "../aggregates/account/state.js";
import { type Held, heldIds, holds } from "../aggregates/common/held.js";
import { findDomainKindAt, missingCompanions } from "../catalogue/find.js";
import type { DomainKind } from "../catalogue/types.js";
import { asSet } from "../kernel/lists.js";
import type { Inquiry } from "../registry/inquiry.js";
import { domainOf, ownPart, parentScope, type Scope } from "../scope/scope.js";
import type { Form } from "./form.js";

/** The kind of the domain that a scope lies in, when the catalogue still has it. */
export function kindAt({ context }: Form, scope: Scope): DomainKind | undefined {
  return findDomainKindAt(context.catalogue, scope);
}

/** Refuses what another system manages for domains of that kind. */
export function judgeManagedHere(form: Form, kind: DomainKind | undefined): void {
  const system = kind?.managedElsewhere;
  if (kind === undefined || system === undefined) return;
  form.refuse("domain.managed-elsewhere", { kind: kind.id, system });
}

/** Refuses to open or grant anything in a domain whose kind the catalogue no longer has. */
export function judgeKindKnown(form: Form<Scope>): void {
  if (kindAt(form, form.value) === undefined) {
    form.refuse("domain-kind.unknown", { kind: kindNameAt(form.value) });
  }
}

/** The name of the kind of the domain that a scope below an enterprise lies in. */
export function kindNameAt(scope: Scope): string {
  return ownPart(domainOf(scope) as Scope).kind;
}

/** True when an application is open at a scope and at every level above it, up to the domain. */
export function isOpenAtAndAbove(port: Inquiry, scope: Scope, application: string): boolean {
  for (let place = scope; domainOf(place) !== undefined; place = parentScope(place) as Scope) {
    if (!holds(port.place(place)?.applications ?? [], application)) return false;
  }
  return true;
}

/** Judges each application of a list: it belongs to the kind, and passes a further test. */
export function judgeApplications(
  form: Form<readonly string[]>,
  kind: DomainKind | undefined,
  further: (application: Form<string>) => void = () => {},
): void {
  if (kind === undefined) return;
  form.eachOnce((application) => {
    if (kind.applications.includes(application.value)) further(application);
    else refuseApplication(application, kind.id);
  });
}

/** Refuses an application that a kind does not have; a form can make its name as long as it likes. */
export function refuseApplication(form: Form<string>, kind: string): void {
  form.refuse("application.not-in-catalogue", { application: form.value.slice(0, 64), kind });
}

/** Judges that each application that a place does not have yet is open at every level above it. */
export function judgeInParent(
  form: Form<readonly string[]>,
  kind: DomainKind | undefined,
  scope: Scope,
  open: readonly Held[],
): void {
  const parent = parentScope(scope) as Scope;
  judgeApplications(form, kind, (field) => {
    const application = field.value;
    if (holds(open, application) || isOpenAtAndAbove(form.port, parent, application)) return;
    field.refuse("application.not-in-parent", { application });
  });
}

/** Judges that each application to be granted is open at the scope and above it. */
export function judgeInScope(form: Form<readonly string[]>, scope: Scope): void {
  form.eachOnce((application) => judgeOpenThere(application, scope));
}

/** The same of one. */
export function judgeOpenThere(form: Form<string>, scope: Scope): void {
  const kind = kindAt(form, scope);
  const application = form.value;
  if (kind === undefined) return;
  if (!kind.applications.includes(application)) refuseApplication(form, kind.id);
  else if (!isOpenAtAndAbove(form.port, scope, application)) {
    form.refuse("application.not-in-scope", { application });
  }
}

/** The applications with which a domain opens: those of the form, or all of its kind. */
export function readDomainApplications(
  form: Form<readonly string[] | undefined>,
  kind: DomainKind,
): readonly string[] {
  const isElsewhere = kind.managedElsewhere !== undefined;
  const given = form.given();
  if (given === undefined) return isElsewhere ? [] : kind.applications;
  if (!isElsewhere) judgeApplications(given, kind);
  else if (given.value.length > 0) judgeManagedHere(given, kind);
  return asSet(given.value);
}

/** Advises on applications that holders of some functions should have beside one that they have. */
export function warnOfCompanions(
  form: Form,
  applications: readonly string[],
  functions: readonly string[],
): void {
  for (const missing of missingCompanions(form.context.catalogue, applications, functions)) {
    form.warn("application.companion-missing", { ...missing });
  }
}

/** What somebody holds in a place, or is to be given there, by ids. */
export interface Rights {
  readonly applications: readonly string[];
  readonly functions: readonly string[];
}

export function heldBy({ applications, functions }: Assignment): Rights {
  return { applications: heldIds(applications), functions: heldIds(functions) };
}
