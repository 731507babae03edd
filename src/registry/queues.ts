import type { Account } from "../aggregates/account/state.js";
import type { AppointmentRequest } from "../aggregates/request/state.js";
import { enterpriseOf } from "../scope/scope.js";
import { type QueueName, type Waiting, waiting } from "./waiting.js";
import type { Writer } from "./writer.js";

// What waits for an answer is found without going through everything: open requests, and whoever asked for access codes.

/** An open request waits among all, an answered one no longer. */
export function queueRequest(write: Writer, { status, requestedAt, ticket }: AppointmentRequest): void {
  const one = waiting(requestedAt, ticket);
  if (status === "open") write.add("queues", "requests", one);
  else write.remove("queues", "requests", one);
}

/** Whoever waits for access codes does so in each enterprise where he holds something, and among all who hold something. */
export function queueCodes(write: Writer, before: Account | undefined, after: Account | undefined): void {
  const [were, are] = [placesInQueues(before), placesInQueues(after)];
  for (const [name, one] of were) if (are.get(name) !== one) write.remove("queues", name, one);
  for (const [name, one] of are) if (were.get(name) !== one) write.add("queues", name, one);
}

const nowhere: ReadonlyMap<QueueName, Waiting> = /* @__PURE__ */ new Map();

function placesInQueues(account: Account | undefined): ReadonlyMap<QueueName, Waiting> {
  const since = account?.codesRequestedAt ?? null;
  if (account === undefined || since === null) return nowhere;
  const one = waiting(since, account.id);
  const queues = account.assignments.flatMap(({ scope }): QueueName[] => [
    "codes",
    `codes/${enterpriseOf(scope)}`,
  ]);
  return new Map(queues.map((name) => [name, one]));
}
