import type { Mandatary } from "../../aggregates/common/mandatary.js";
import { isLive, type Mandate, type MandateSide, type MandatesId } from "../../aggregates/mandate/state.js";
import { findDomainKind } from "../../catalogue/find.js";
import type { Context } from "../../context/context.js";
import { scopeAt } from "../../form/fields.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Insz } from "../../identifiers/insz.js";
import { accepted } from "../../kernel/result.js";
import { oneOf, record } from "../../kernel/shape.js";
import type { Answer } from "../../registry/answer.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { idOfKey, kindOfKey } from "../../registry/keys.js";
import type { Registry } from "../../registry/registry.js";
import { enterpriseOf, enterpriseScope, ownPart, type Scope } from "../../scope/scope.js";
import { type Asking, ask } from "../ask.js";
import { type Page, type PageQuery, pageAsked, pageFields, pageOf } from "../paging.js";
import { enterpriseName } from "./outline.js";

/** The mandates of an enterprise on one side: those that it gave, or those that it holds. */
export interface MandateQuery extends PageQuery {
  /** The scope of the enterprise. */
  readonly scope: string;
  readonly side: MandateSide;
}

/** An enterprise that is party to a mandate. */
export interface PartyDetails {
  readonly enterprise: EnterpriseNumber;
  /** As the facts of the context tell it, else as it was at registration; `null` where neither does. */
  readonly name: string | null;
}

/** The mandates of one employer to one mandatary. */
export interface MandateRow {
  /** Who gave them. */
  readonly employer: PartyDetails;
  /** Who holds them: another enterprise, or a person by the INSZ by which they were given. */
  readonly mandatary:
    | ({ readonly kind: "enterprise" } & PartyDetails)
    | Extract<Mandatary, { readonly kind: "person" }>;
  /** For what, from which day, until which; `live` on the Belgian date of the context. */
  readonly mandates: readonly (Mandate & { readonly live: boolean })[];
  /** The declarations of the employer's domains that are routed to this mandatary. */
  readonly routed: readonly { readonly domain: Scope; readonly declaration: string }[];
}

interface ReadQuery extends PageQuery {
  readonly scope: Scope;
  readonly side: MandateSide;
}

const asking: Asking<ReadQuery, Page<MandateRow>> = {
  shape: record<ReadQuery>({
    scope: scopeAt("enterprise"),
    side: oneOf<MandateSide>("given", "held"),
    ...pageFields,
  }),
  permission: ({ scope }) => ({ action: "manage-mandates", scope }),
  show: (inquiry, query) => {
    const ids = [...inquiry.parties(query.side, enterpriseOf(query.scope))].sort();
    return accepted(pageOf(ids, pageAsked(query, inquiry.context), (id) => rowsNamed(inquiry, id)));
  },
};

/**
 * The mandates that an enterprise gave, or those that it holds, as a payroll office looks at them: for which employers,
 * for what, until when, and which of their declarations are routed to it. A row for each employer and mandatary, by the
 * employer's number, then the mandatary's. What a person holds is in his own data.
 *
 * Refused with `input.shape` (also for a place that is no enterprise) and `limit.exceeded`; else with what `can` finds for
 * `manage-mandates`.
 *
 * Source: Step-by-Step guide, VII, and User management: roles, 5.4; that the mandatary sees the routes is this library's
 * choice.
 */
export function mandatesOf(
  registry: Registry,
  query: MandateQuery,
  context: Context,
): Answer<Page<MandateRow>> {
  return ask(asking, registry, query, context);
}

/** The mandates that a person holds under any of his numbers. */
export function mandatesOfPerson(inquiry: Inquiry, numbers: readonly Insz[]): readonly MandateRow[] {
  return numbers
    .flatMap((insz) => [...inquiry.mentions(insz)])
    .filter((key) => kindOfKey(key) === "mandates")
    .sort()
    .flatMap((key) => rowsNamed(inquiry, idOfKey(key) as MandatesId));
}

/** The row of those mandates; none for a view that does not know them yet. */
function rowsNamed(inquiry: Inquiry, id: MandatesId): readonly MandateRow[] {
  const found = inquiry.mandatesNamed(id);
  if (found === undefined) return [];
  const { enterprise, mandatary, given } = found;
  return [
    {
      employer: partyDetails(inquiry, enterprise),
      mandatary:
        mandatary.kind === "person"
          ? mandatary
          : { kind: "enterprise", ...partyDetails(inquiry, mandatary.enterprise) },
      mandates: given.map((mandate) => ({ ...mandate, live: isLive(mandate, inquiry.context.today) })),
      routed: routedTo(inquiry, enterprise, mandatary),
    },
  ];
}

function partyDetails(inquiry: Inquiry, enterprise: EnterpriseNumber): PartyDetails {
  return { enterprise, name: enterpriseName(inquiry, enterprise) };
}

/** Only kinds that may have a sender have routes: of the others nothing is looked at. */
function routedTo(inquiry: Inquiry, employer: EnterpriseNumber, mandatary: Mandatary): MandateRow["routed"] {
  const { catalogue } = inquiry.context;
  return [...inquiry.children(enterpriseScope(employer))]
    .filter((domain) => findDomainKind(catalogue, ownPart(domain).kind)?.sender === true)
    .sort()
    .flatMap((domain) =>
      (inquiry.routing(domain)?.routes ?? [])
        .filter(
          ({ recipient }) =>
            recipient.kind === "mandatary" && inquiry.isSameMandatary(mandatary, recipient.mandatary),
        )
        .map(({ declaration }) => ({ domain, declaration })),
    );
}
