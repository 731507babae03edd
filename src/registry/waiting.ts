import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Brand } from "../kernel/brand.js";
import type { Instant } from "../kernel/instant.js";

/** All open requests; all who hold something and wait for access codes; of these, those of one enterprise. */
export type QueueName = "requests" | "codes" | `codes/${EnterpriseNumber}`;

/** One that waits, as `<since>/<ticket or account id>`: by it a queue is in order. */
export type Waiting = Brand<"Waiting">;

/** The place of somebody or something in a queue. */
export function waiting(since: Instant, id: string): Waiting {
  return `${since}/${id}` as Waiting;
}

/** Who or what waits there: the ticket, or the account id. */
export function waitingId(one: Waiting): string {
  return one.slice(one.indexOf("/") + 1);
}
