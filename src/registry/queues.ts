import type { Account } from "../aggregates/account/state.js";
import type { AppointmentRequest } from "../aggregates/request/state.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Brand } from "../kernel/brand.js";
import type { Instant } from "../kernel/instant.js";
import { enterpriseOf } from "../scope/scope.js";
import type { Writer } from "./writer.js";

// What waits for an answer is found without going through everything: open requests, and whoever asked for access codes.

/** All open requests; all who wait for access codes; of these, those who hold something in one enterprise. */
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

/** An open request waits among all, an answered one no longer. */
export function queueRequest(write: Writer, { status, requestedAt, ticket }: AppointmentRequest): void {
  const one = waiting(requestedAt, ticket);
  if (status === "open") write.add("queues", "requests", one);
  else write.remove("queues", "requests", one);
}

/** Whoever waits for access codes does so among all, and in each enterprise where he holds something. */
export function queueCodes(write: Writer, before: Account | undefined, after: Account | undefined): void {
  const [was, is] = [placeInQueue(before), placeInQueue(after)];
  if (was === undefined && is === undefined) return;
  const [old, young] = [queuesOf(before), queuesOf(after)];
  const isSame = was === is;
  if (was !== undefined) {
    for (const name of old) if (!(isSame && young.includes(name))) write.remove("queues", name, was);
  }
  if (is !== undefined) {
    for (const name of young) if (!(isSame && old.includes(name))) write.add("queues", name, is);
  }
}

function placeInQueue(account: Account | undefined): Waiting | undefined {
  const since = account?.codesRequestedAt ?? null;
  return account === undefined || since === null ? undefined : waiting(since, account.id);
}

function queuesOf(account: Account | undefined): readonly QueueName[] {
  const numbers = new Set(account?.assignments.map(({ scope }) => enterpriseOf(scope)));
  return ["codes", ...Array.from(numbers, (number): QueueName => `codes/${number}`)];
}
