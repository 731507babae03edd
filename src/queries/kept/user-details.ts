import type { Context } from "../../context/context.js";
import { scope } from "../../form/fields.js";
import { accepted, refused } from "../../kernel/result.js";
import { record, text } from "../../kernel/shape.js";
import type { Answer } from "../../registry/answer.js";
import type { Registry } from "../../registry/registry.js";
import { broken } from "../../rules/index.js";
import { levelOf, type Scope } from "../../scope/scope.js";
import { type Asking, ask } from "../ask.js";
import { type PersonDetails, personDetails } from "./person.js";
import { type RoleDetails, rolesThere } from "./roles.js";

/** A person, and the place where he is looked at. */
export interface OneUserQuery {
  readonly scope: string;
  readonly account: string;
}

/** A person with all that is kept of him in one place. */
export interface UserDetails extends PersonDetails {
  /** One, or two for whoever manages a place by office and has an assignment there as well: the office first. */
  readonly roles: readonly RoleDetails[];
}

const asking: Asking<{ readonly scope: Scope; readonly account: string }, UserDetails> = {
  shape: record<{ readonly scope: Scope; readonly account: string }>({
    scope,
    account: text(),
  }),
  permission: ({ scope }) => ({
    action: levelOf(scope) === "enterprise" ? "search-enterprise" : "search-users",
    scope,
  }),
  show: (inquiry, { scope, account: id }) => {
    const account = inquiry.account(id);
    const roles = account === undefined ? [] : rolesThere(inquiry, account, scope);
    return account === undefined || roles.length === 0
      ? refused(broken("user.unknown", ["account"], { account: id }))
      : accepted({ ...personDetails(account), roles });
  },
};

/**
 * One user with all that is known of him in that place: who he is, his role there with its details, applications and
 * functions each since when, and when the assignment was made and last changed. What he keeps for himself is not told.
 *
 * Refused with `input.shape` and `limit.exceeded`; else with what `can` finds for `search-users`, or for
 * `search-enterprise` at an enterprise; else with `user.unknown` for whoever is nothing there.
 *
 * Source: MyHandicap user guide, step I, and Step-by-Step guide, V (the details of a user).
 */
export function userDetails(registry: Registry, query: OneUserQuery, context: Context): Answer<UserDetails> {
  return ask(asking, registry, query, context);
}
