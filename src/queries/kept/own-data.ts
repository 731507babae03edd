import type { Context } from "../../context/context.js";
import { accepted, refused } from "../../kernel/result.js";
import { record } from "../../kernel/shape.js";
import { ownStandingOf } from "../../permissions/own-standing.js";
import { withinTie } from "../../permissions/tie.js";
import type { Answer } from "../../registry/answer.js";
import type { Registry } from "../../registry/registry.js";
import { broken } from "../../rules/index.js";
import { type Asking, ask } from "../ask.js";
import { type PersonRecord, personRecord } from "./person.js";

const asking: Asking<object, PersonRecord> = {
  shape: record<object>({}),
  permission: () => ({ action: "view-own-data" }),
  show: (inquiry) => {
    const own = ownStandingOf(inquiry);
    if (own === undefined) return refused(broken("actor.unknown"));
    const tying = { reads: inquiry, context: inquiry.context };
    return accepted(
      personRecord(inquiry, own.account, {
        personal: own.isAllWithin,
        role: ({ role, scope }) => withinTie(tying, own.tie, role, scope),
        mandates: own.tie === null,
      }),
    );
  },
};

/**
 * The actor's own data: names, user name, INSZ; what he keeps for himself (language, e-mail address, certificate, whether
 * he waits for access codes); every role that he holds, by name or by office, with its details, blocked and ended
 * ones too; and the mandates that he holds as a person.
 *
 * In a session by a password that somebody else set, roles beyond its reach are left out, what he keeps for himself is
 * told only where all that he holds lies within, and mandates, which lie in no place, are not.
 *
 * Refused with what `can` finds for `view-own-data`.
 *
 * Source: User management: roles, 1.1.2, 1.2.2 and 1.3.1 (consulting personal data); what a tied session leaves out is
 * this library's choice.
 */
export function ownData(registry: Registry, context: Context): Answer<PersonRecord> {
  return ask(asking, registry, {}, context);
}
