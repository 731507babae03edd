import type { Account } from "../../aggregates/account/state.js";
import type { Context } from "../../context/context.js";
import { parseUsername } from "../../credentials/username.js";
import { readVisibleText } from "../../credentials/visible-text.js";
import { parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { parseInsz } from "../../identifiers/insz.js";
import { accepted, type Result } from "../../kernel/result.js";
import { oneOf, record, text } from "../../kernel/shape.js";
import { under } from "../../kernel/violation.js";
import type { Answer } from "../../registry/answer.js";
import type { Inquiry } from "../../registry/inquiry.js";
import type { Registry } from "../../registry/registry.js";
import type { RuleViolation } from "../../rules/index.js";
import { type Asking, ask } from "../ask.js";
import { type EnterpriseOutline, outlineOf } from "./outline.js";
import { type PersonRecord, personRecord } from "./person.js";
import { type RequestDetails, requestSeenBy } from "./request-details.js";

const ways = ["insz", "username", "account", "ticket", "enterprise"] as const;

/** By what the contact centre finds somebody or something. */
export type LookUpWay = (typeof ways)[number];

/** Whom or what the contact centre looks up, and why. */
export interface LookUpQuery {
  readonly by: LookUpWay;
  /** The INSZ, the user name, the account id, the ticket or the enterprise number, in any notation. */
  readonly value: string;
  /** Why, in words that people can read: for the host's own log. */
  readonly reason: string;
}

/** What a look-up finds. */
export type Found =
  | { readonly kind: "person"; readonly person: PersonRecord }
  | { readonly kind: "request"; readonly request: RequestDetails }
  | { readonly kind: "enterprise"; readonly enterprise: EnterpriseOutline }
  | { readonly kind: "nothing" };

const nothing: Answer<Found> = /* @__PURE__ */ accepted({ kind: "nothing" });

const finders: Readonly<Record<LookUpWay, (inquiry: Inquiry, value: string) => Answer<Found>>> = {
  insz: (inquiry, value) =>
    read(parseInsz(value, { asOf: inquiry.context.today }), (insz) =>
      person(inquiry, inquiry.accountOfNumber(insz)),
    ),
  username: (inquiry, value) =>
    read(parseUsername(value), (username) => person(inquiry, inquiry.accountOfUsername(username))),
  account: (inquiry, value) => person(inquiry, inquiry.account(value)),
  ticket: (inquiry, value) => {
    const request = inquiry.request(value);
    if (request === undefined) return nothing;
    return accepted({ kind: "request", request: requestSeenBy(request, inquiry.context) });
  },
  enterprise: (inquiry, value) =>
    read(parseEnterpriseNumber(value), (number) => {
      if (inquiry.facts.givenEnterprise(number) === null) return nothing;
      return accepted({ kind: "enterprise", enterprise: outlineOf(inquiry, number) });
    }),
};

const asking: Asking<LookUpQuery, Found> = {
  shape: record<LookUpQuery>({ by: oneOf(...ways), value: text(), reason: text() }),
  permission: () => ({ action: "look-up" }),
  show: (inquiry, { by, value, reason }) => {
    const why = readVisibleText(reason);
    return why.ok
      ? finders[by](inquiry, value)
      : { ok: false, violations: under(["reason"], why.violations) };
  },
};

/**
 * What the contact centre looks up while it helps somebody: a person, with all that is kept of him, by INSZ (a former one
 * too), user name or account id; a request by its ticket; an enterprise by its number, also one that is not registered
 * yet. It says why: the reason, and the actor's `agent`, are for the host's log, the library keeps neither.
 *
 * Refused with `input.shape` and `limit.exceeded`; else with what `can` finds for `look-up`; else with what is wrong with
 * the reason or the value. Whoever or whatever is not there is no refusal, but `nothing`.
 *
 * Source: Step-by-Step guide and Heracles guide (whoever calls the contact centre is helped by his number, his user name
 * or his ticket); the reason is this library's choice.
 */
export function lookUp(registry: Registry, query: LookUpQuery, context: Context): Answer<Found> {
  return ask(asking, registry, query, context);
}

function read<T>(parsed: Result<T, RuleViolation>, find: (value: T) => Answer<Found>): Answer<Found> {
  return parsed.ok ? find(parsed.value) : { ok: false, violations: under(["value"], parsed.violations) };
}

function person(inquiry: Inquiry, account: Account | undefined): Answer<Found> {
  if (account === undefined) return nothing;
  return accepted({ kind: "person", person: personRecord(inquiry, account) });
}
