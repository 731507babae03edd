import type { Ending } from "../../aggregates/enterprise/state.js";
import type { Context } from "../../context/context.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { parseInsz } from "../../identifiers/insz.js";
import type { Instant } from "../../kernel/instant.js";
import { accepted, nonEmpty } from "../../kernel/result.js";
import { record } from "../../kernel/shape.js";
import { violation } from "../../kernel/violation.js";
import type { Answer } from "../../registry/answer.js";
import type { Inquiry } from "../../registry/inquiry.js";
import type { Registry } from "../../registry/registry.js";
import { enterpriseOf, enterpriseScope, type Scope } from "../../scope/scope.js";
import { type Asking, ask } from "../ask.js";
import { placeOrder } from "../labels.js";
import { type NamedPerson, personNamed } from "../people.js";

/** An enterprise as it looks from outside: no users, and of its managers none but the chief. */
export interface EnterpriseOutline {
  readonly number: EnterpriseNumber;
  /** As the facts of the context tell it, else as it was at registration; `null` where neither does. The address likewise. */
  readonly name: string | null;
  readonly address: string | null;
  /** `null` for an enterprise that is not registered here yet: it has no chief and no domains. */
  readonly registeredAt: Instant | null;
  /** What was recorded of its end, with the number and the name of the one into which it went; `null` while it lives. */
  readonly ended: OutlinedEnding | null;
  readonly chief: NamedPerson | null;
  /** As the catalogue lists their kinds. */
  readonly domains: readonly Scope[];
}

/** When it was recorded that an enterprise ended, and into which other one it went; `null` where it ceased. */
export interface OutlinedEnding {
  readonly at: Instant;
  /** Its name as the facts tell it, else as it is registered; `null` where neither does. */
  readonly into: { readonly number: EnterpriseNumber; readonly name: string | null } | null;
}

const asking: Asking<object, readonly EnterpriseOutline[]> = {
  shape: record<object>({}),
  permission: (_, { actor }) => ({
    action: "view-outline",
    ...(actor.kind === "account" && { scope: actor.scope }),
  }),
  show: (inquiry) => {
    const { actor, today } = inquiry.context;
    if (actor.kind === "account") {
      const number = enterpriseOf(actor.scope as Scope);
      return accepted([outlineOf(inquiry, number, inquiry.enterprise(number)?.curator?.domains ?? [])]);
    }
    const insz = parseInsz(actor.kind === "legal-representative" ? actor.insz : "", { asOf: today });
    const numbers = insz.ok ? inquiry.facts.representedBy(insz.value, { path: [] }) : [];
    const missing = inquiry.unanswered.map(({ question: { fact }, path }) =>
      violation("facts.missing", path, { fact }),
    );
    return nonEmpty(missing)
      ? { ok: false, violations: missing }
      : accepted([...numbers].sort().map((number) => outlineOf(inquiry, number)));
  },
};

/**
 * What somebody sees of an enterprise without a role that manages it. A legal representative, logged in by eID: each
 * enterprise in which the facts give him a legal function today, by number, with its chief and its domains, also one that
 * is not registered yet. A curator: his enterprise, with its chief and the domains that he is in charge of.
 *
 * Refused with what `can` finds for `view-outline` (`authentication.eid-required` of a representative); else with
 * `facts.missing` where nobody told what the representative's legal functions are.
 *
 * Source: Step-by-Step guide, I (a representative chooses his enterprise), and User management: roles, lexicon (the
 * curator); how much they see is this library's choice.
 */
export function outlines(registry: Registry, context: Context): Answer<readonly EnterpriseOutline[]> {
  return ask(asking, registry, {}, context);
}

/** What there is to see of an enterprise from outside: all its domains where nothing else is said. */
export function outlineOf(
  inquiry: Inquiry,
  number: EnterpriseNumber,
  domains: Iterable<Scope> = inquiry.children(enterpriseScope(number)),
): EnterpriseOutline {
  const told = inquiry.facts.givenEnterprise(number);
  const known = inquiry.enterprise(number);
  return {
    number,
    name: enterpriseName(inquiry, number),
    address: told?.address ?? known?.address ?? null,
    registeredAt: known?.registeredAt ?? null,
    ended: known?.ended ? outlinedEnding(inquiry, known.ended) : null,
    chief: known?.chief ? personNamed(inquiry, known.chief.account) : null,
    domains: [...domains].sort(placeOrder(inquiry.context.catalogue)),
  };
}

/** What an enterprise is called: as the facts tell it, else as it was at registration. */
export function enterpriseName(inquiry: Inquiry, number: EnterpriseNumber): string | null {
  return inquiry.facts.givenEnterprise(number)?.name ?? inquiry.enterprise(number)?.name ?? null;
}

function outlinedEnding(inquiry: Inquiry, { at, into }: Ending): OutlinedEnding {
  return { at, into: into && { number: into, name: enterpriseName(inquiry, into) } };
}
