import { heldIds } from "../../aggregates/common/held.js";
import type { Mandatary } from "../../aggregates/common/mandatary.js";
import { isLive } from "../../aggregates/mandate/state.js";
import { findDomainKind, findDomainKindAt, findKindsBelow } from "../../catalogue/find.js";
import { placeReaders } from "../../catalogue/place-readers.js";
import type { DomainKind } from "../../catalogue/types.js";
import { isOpenAtAndAbove } from "../../form/applications.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { judgeStanding } from "../../permissions/standing.js";
import type { CommandType } from "../../procedures/commands.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { eBox, isOpenWay } from "../../registry/routes.js";
import {
  childScope,
  enterpriseOf,
  enterpriseScope,
  isEnterpriseScope,
  ownPart,
  parentScope,
  type Scope,
} from "../../scope/scope.js";
import { languages } from "../../words/languages.js";
import { enterpriseName } from "../kept/outline.js";

/** One of the values that a field can be given. */
export interface Choice {
  /** The value itself: an id of the catalogue, a number. */
  readonly id: string;
  /** What a register calls it: an institution, an enterprise. What the catalogue has has its labels there. */
  readonly name?: string;
  /** For a kind: the numbers by which one can still be opened. */
  readonly numbers?: readonly string[];
}

/** A form that is looked at before it is filled in: which one, where, and what was chosen in it so far. */
export interface Look {
  readonly form: CommandType;
  readonly inquiry: Inquiry;
  readonly scope: Scope | undefined;
  readonly enterprise: EnterpriseNumber | undefined;
  readonly kind: string | undefined;
  readonly accounts: readonly string[];
}

type Chooser = (look: Look) => readonly Choice[] | undefined;

/** What can be chosen in a field of that name, of that form or of any; nothing where a field is open, or more must be known first. */
export function choicesFor(field: string, look: Look): readonly Choice[] | undefined {
  const name = field.slice(field.lastIndexOf(".") + 1);
  const ofForm = Object.hasOwn(choosersOfForms, look.form) ? choosersOfForms[look.form] : undefined;
  const chooser = ofForm?.[field] ?? choosers[field] ?? choosers[name];
  return chooser?.(look);
}

const choosers: Readonly<Record<string, Chooser>> = {
  title: ({ inquiry }) => inquiry.context.catalogue.titles.map(idOf),
  language: () => languages.map((id) => ({ id })),
  declaration: (look) =>
    look.scope === undefined ? undefined : look.inquiry.context.catalogue.declarations.map(idOf),
  subject: ({ inquiry }) =>
    inquiry.context.catalogue.mandateSubjects
      .filter(({ managedElsewhere }) => managedElsewhere === undefined)
      .map(idOf),
  applications: (look) => openAt(look, look.scope),
  functions: ({ inquiry, scope }) =>
    scope && (findDomainKindAt(inquiry.context.catalogue, scope)?.functions ?? []).map(idOf),
  "channel.kind": (look) => channelsToOpen(look),
  "channel.applications": (look) => openAt(look, look.scope),
  "channel.preferredFor": (look) => openAt(look, look.scope),
  channel: ({ inquiry, scope }) =>
    scope && (inquiry.sender(scope)?.channels ?? []).map(({ kind }) => ({ id: kind })),
};

const choosersOfForms: Readonly<Partial<Record<CommandType, Readonly<Record<string, Chooser>>>>> = {
  ActivateDomain: { kind: kindsToOpen, applications: ofKind, identifier: identifiersOfKind },
  AddSubdivision: { kind: kindsBelow, number: freeInstitutions },
  AddSite: { kind: kindsBelow, number: freeInstitutions },
  SetDomainApplications: { applications: ofKind },
  SetSubdivisionApplications: { applications: openAbove },
  SetSiteApplications: { applications: openAbove },
  RevokeApplications: { applications: heldByAny },
  PreferChannel: { application: onSeveralChannels },
  SetRoute: { channel: ownWays, ...mandataries("recipient", true) },
  RevokeMandate: mandataries("mandatary", false),
};

function idOf({ id }: { readonly id: string }): Choice {
  return { id };
}

/** The domain kinds of which the enterprise can still open one, each with the numbers by which it can. */
function kindsToOpen({ inquiry, enterprise }: Look): readonly Choice[] | undefined {
  if (enterprise === undefined) return undefined;
  return inquiry.context.catalogue.domainKinds
    .filter(({ id }) => inquiry.facts.mayOpen(enterprise, id, whole) !== false)
    .map((kind) => ({ id: kind.id, numbers: freeNumbers(inquiry, enterprise, kind) }))
    .filter(({ numbers }) => numbers?.length !== 0)
    .map(({ id, numbers }) => (numbers === undefined ? { id } : { id, numbers }));
}

/** The numbers by which the enterprise has no domain of that kind yet; nothing where nobody told which it has. */
function freeNumbers(
  inquiry: Inquiry,
  enterprise: EnterpriseNumber,
  kind: DomainKind,
): readonly string[] | undefined {
  const isOwn = kind.identifiedBy === "enterprise-number";
  const numbers = isOwn ? [enterprise] : inquiry.facts.nssoNumbers(enterprise, whole);
  const above = enterpriseScope(enterprise);
  return numbers?.filter(
    (identifier) => inquiry.place(childScope(above, { kind: kind.id, identifier })) === undefined,
  );
}

function identifiersOfKind({ inquiry, enterprise, kind: id }: Look): readonly Choice[] | undefined {
  const kind = findDomainKind(inquiry.context.catalogue, id ?? "");
  if (kind === undefined || enterprise === undefined) return undefined;
  return freeNumbers(inquiry, enterprise, kind)?.map((number) => ({ id: number }));
}

/** The applications of the kind: that of the domain, or the one that was chosen for a new one. */
function ofKind({ inquiry, scope, kind: id }: Look): readonly Choice[] | undefined {
  const { catalogue } = inquiry.context;
  const kind = scope ? findDomainKindAt(catalogue, scope) : findDomainKind(catalogue, id ?? "");
  return kind?.applications.map((application) => ({ id: application }));
}

/** The kinds of subdivision of a domain, or of site of a subdivision. */
function kindsBelow({ inquiry, scope }: Look): readonly Choice[] | undefined {
  return scope && findKindsBelow(inquiry.context.catalogue, scope).map(idOf);
}

/** The institutions of the enterprise that are no place there yet, as numbers of the kind that was chosen, or of any. */
function freeInstitutions({ inquiry, scope, kind }: Look): readonly Choice[] | undefined {
  if (scope === undefined) return undefined;
  const kinds = findKindsBelow(inquiry.context.catalogue, scope).filter(
    ({ id }) => kind === undefined || id === kind,
  );
  const taken = new Set([...inquiry.children(scope)].map((child) => ownPart(child).identifier));
  return inquiry.facts
    .institutions(enterpriseOf(scope), whole)
    ?.filter(({ number }) =>
      kinds.some(({ identifiedBy }) => {
        const read = placeReaders[identifiedBy](number);
        return read.ok && !taken.has(read.value);
      }),
    )
    .map(({ number, name }) => ({ id: number, name }));
}

/** The applications of the domain's kind that are open at a place and above it: what users there can be given. */
function openAt({ inquiry }: Look, scope: Scope | undefined): readonly Choice[] | undefined {
  if (scope === undefined || isEnterpriseScope(scope)) return undefined;
  const kind = findDomainKindAt(inquiry.context.catalogue, scope);
  return (kind?.applications ?? [])
    .filter((application) => isOpenAtAndAbove(inquiry, scope, application))
    .map((id) => ({ id }));
}

/** What a subdivision or a site can open: what is open above it, and what it carries already. */
function openAbove(look: Look): readonly Choice[] | undefined {
  const { inquiry, scope } = look;
  if (scope === undefined) return undefined;
  const above = openAt(look, parentScope(scope))?.map(({ id }) => id) ?? [];
  const carried = heldIds(inquiry.place(scope)?.applications ?? []);
  return [...new Set([...above, ...carried])].map((id) => ({ id }));
}

/** What some of the users hold who were chosen. */
function heldByAny({ inquiry, scope, accounts }: Look): readonly Choice[] {
  const held = accounts.flatMap((account) =>
    (inquiry.account(account)?.assignments ?? [])
      .filter((assignment) => assignment.scope === scope)
      .flatMap((assignment) => heldIds(assignment.applications)),
  );
  return [...new Set(held)].map((id) => ({ id }));
}

/** The kinds of channel that can be opened and are not open yet. */
function channelsToOpen({ inquiry, scope }: Look): readonly Choice[] | undefined {
  if (scope === undefined) return undefined;
  const open = new Set(inquiry.sender(scope)?.channels.map(({ kind }) => kind));
  return inquiry.context.catalogue.channels
    .filter(({ id, canBeOpened }) => canBeOpened && !open.has(id))
    .map(idOf);
}

/** The applications for which a channel can be preferred: those on several. */
function onSeveralChannels({ inquiry, scope }: Look): readonly Choice[] | undefined {
  const all = (scope && inquiry.sender(scope)?.channels.flatMap(({ applications }) => applications)) ?? [];
  return [...new Set(all.filter((id, at) => all.indexOf(id) !== at))].map((id) => ({ id }));
}

/** By what the enterprise itself can be sent a declaration's answers: its mailbox, or a batch channel of its sender. */
function ownWays({ inquiry, scope }: Look): readonly Choice[] | undefined {
  if (scope === undefined) return undefined;
  const open = inquiry.sender(scope)?.channels ?? [];
  return [eBox, ...open.map(({ kind }) => kind)]
    .filter((channel) => isOpenWay(inquiry, scope, channel))
    .map((id) => ({ id }));
}

/** Those who hold a mandate of the enterprise, in the fields by which one is named: for whoever may see mandates. */
function mandataries(field: string, mustLive: boolean): Readonly<Record<string, Chooser>> {
  const listed = (look: Look, kind: Mandatary["kind"]) =>
    holdersOf(look, mustLive)
      ?.filter((holder) => holder.kind === kind)
      .map((holder) =>
        holder.kind === "person" ? { id: holder.insz } : namedEnterprise(look.inquiry, holder.enterprise),
      );
  return {
    [`${field}.enterprise`]: (look) => listed(look, "enterprise"),
    [`${field}.insz`]: (look) => listed(look, "person"),
  };
}

function holdersOf({ inquiry, enterprise }: Look, mustLive: boolean): readonly Mandatary[] | undefined {
  if (enterprise === undefined) return undefined;
  const seeing = { action: "manage-mandates", scope: enterpriseScope(enterprise) } as const;
  if (judgeStanding(inquiry, seeing).length > 0) return undefined;
  return [...inquiry.parties("given", enterprise)]
    .sort()
    .flatMap((id) => inquiry.mandatesNamed(id) ?? [])
    .filter(({ given }) => !mustLive || given.some((mandate) => isLive(mandate, inquiry.context.today)))
    .map(({ mandatary }) => mandatary);
}

function namedEnterprise(inquiry: Inquiry, number: EnterpriseNumber): Choice {
  const name = enterpriseName(inquiry, number);
  return name === null ? { id: number } : { id: number, name };
}

/** A first look asks for no field: what it asks of other registers concerns the form as a whole. */
const whole = { path: [] };
