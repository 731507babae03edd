import type { Account } from "../aggregates/account/state.js";
import { type AnyContext, known } from "../context/context.js";
import { isInForce, isSuspended } from "../permissions/office.js";
import { type Area, isWithin, officesOf } from "../permissions/places.js";
import { Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import { enterpriseOf, levelOf, readScope } from "../scope/scope.js";
import { singleRoleAt } from "../words/roles.js";

/** What a token tells of a person under the names of the Belgian federation; each value is a list of texts. */
export interface PrincipalAttributes {
  /** The INSZ of the person. */
  readonly "urn:be:fgov:person:ssin"?: readonly string[];
  /** The number of the enterprise for which he acts. */
  readonly "urn:be:fgov:kbo-bce:organization:cbe-number"?: readonly string[];
}

/** Whose token, and the place where he acts: his role's, or the enterprise itself. */
export interface PrincipalQuestion {
  readonly account: string;
  readonly scope: string;
}

/**
 * What the token of a person who acts for an enterprise tells of him: his INSZ and the number of the enterprise. Only
 * for whoever holds a role in that place or below it now, by name or by office: neither blocked, nor past its last
 * day, nor suspended by a curator. Nothing of anybody else.
 *
 * **This is the one answer of this entry with personal data in it.** The host asks it for the person's own token, once
 * he has logged in, and for nothing else: no answer to a decision point's callers goes through here.
 */
export function principalAttributes(
  registry: Registry,
  { account: id, scope: place }: PrincipalQuestion,
  context: AnyContext,
): PrincipalAttributes {
  known(context);
  const reads = new Reads(registry);
  const account = reads.account(id);
  const scope = readScope(place);
  if (account === undefined || scope === undefined) return {};
  if (!holdsRole(reads, account, { root: scope, below: true }, context)) return {};
  return {
    "urn:be:fgov:person:ssin": [account.insz],
    "urn:be:fgov:kbo-bce:organization:cbe-number": [enterpriseOf(scope)],
  };
}

function holdsRole(reads: Reads, account: Account, area: Area, { today }: AnyContext): boolean {
  const named = account.assignments.filter((one) => isWithin(one.scope, area) && isInForce(one, today));
  return (
    named.some((held) => !isSuspended(reads, { ...held, account: account.id })) ||
    officesOf(reads, account, area).some(
      (scope) => !isSuspended(reads, { account: account.id, role: singleRoleAt[levelOf(scope)], scope }),
    )
  );
}
