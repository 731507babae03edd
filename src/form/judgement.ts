import type { EventNamed, EventType } from "../procedures/events.js";
import type { Inquiry } from "../registry/inquiry.js";
import type { RuleViolation } from "../rules/index.js";

/** What makes an accepted decision unique over the whole system: a user name or an INSZ that it takes. */
export type Claim = `username:${string}` | `insz:${string}`;

/** An event before the moment and the actor are stamped on it. */
export interface DraftEvent<Type extends EventType = EventType> {
  readonly type: Type;
  readonly data: EventNamed<Type>["data"];
}

/**
 * What one decision finds while it goes through its form: what is wrong, what deserves advice, what happens when
 * nothing is wrong. It lives for one call; from outside a decision is a pure function.
 */
export class Judgement {
  readonly violations: RuleViolation[] = [];
  readonly warnings: RuleViolation[] = [];
  readonly events: DraftEvent[] = [];
  readonly claims: Claim[] = [];

  constructor(readonly port: Inquiry) {}
}
