import fc from "fast-check";
import {
  type Context,
  can,
  contextAt,
  mandatesOf,
  openRequests,
  ownData,
  type Registry,
  senderDetails,
  snapshot,
  userDetails,
  waitingForCodes,
} from "toegangsbeheer";
import { commandSequences, contextOf, play } from "toegangsbeheer/testing";
import { expect, it } from "vitest";
import { holding } from "../../support/world.js";
import { inRole, rolesHeld, type Whole } from "../ask.js";

// The oracle: plain loops over everything that a snapshot holds.

const now = "2027-06-01T09:00:00.000Z";
const loggedInAt = "2027-06-01T08:00:00.000Z";
const centre = contextAt(now, { kind: "contact-centre" });
const everything = { pageSize: 1_000 };

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function ownRoles(registry: Registry, whole: Whole): number {
  const held = rolesHeld(whole);
  let told = 0;
  for (const one of held) {
    const context: Context = inRole(contextOf({ now }), one, loggedInAt);
    const answer = ownData(registry, context);
    expect(answer.ok).toBe(can(registry, { action: "view-own-data" }, context).ok);
    if (!answer.ok) continue;
    told += 1;
    const wanted = held
      .filter(({ account }) => account.id === one.account.id)
      .map(({ role, scope }) => `${scope} ${role}`);
    expect(answer.value.roles.map(({ role, scope }) => `${scope} ${role}`).sort()).toEqual(wanted.sort());
    const { language, email, codesRequestedAt } = one.account;
    expect(answer.value.personal).toMatchObject({ language, email, codesRequestedAt });
  }
  return told;
}

function chiefOf(whole: Whole, number: string): Context | undefined {
  const account = whole.enterprises.find((one) => (one.number as string) === number)?.chief?.account;
  const role = "chief-access-manager";
  const session = { loggedInAt, means: "eid" };
  return account && contextAt(now, { kind: "account", account, role, scope: number, session });
}

function users(registry: Registry, whole: Whole): number {
  let told = 0;
  for (const { id, assignments } of whole.accounts) {
    for (const { scope, role, createdAt, changedAt, applications } of assignments) {
      const context = chiefOf(whole, scope.slice(0, 10));
      const answer = context && userDetails(registry, { scope, account: id }, context);
      // Of a domain under a curator too: power runs down from the enterprise.
      if (!answer?.ok) throw new Error(JSON.stringify(answer));
      told += 1;
      const named = answer.value.roles.find(({ byOffice }) => !byOffice);
      expect(named).toMatchObject({ role, createdAt, changedAt, applications });
    }
  }
  return told;
}

function mandates(registry: Registry, whole: Whole): number {
  let told = 0;
  for (const { number } of whole.enterprises) {
    const context = chiefOf(whole, number);
    if (context === undefined) continue;
    for (const side of ["given", "held"] as const) {
      const answer = holding(mandatesOf(registry, { scope: number, side, ...everything }, context));
      const wanted = whole.mandates.filter(({ enterprise, mandatary }) =>
        side === "given"
          ? enterprise === number
          : mandatary.kind === "enterprise" && mandatary.enterprise === number,
      );
      expect(answer.value.total).toBe(wanted.length);
      const parties = answer.value.rows.map(
        ({ employer, mandatary }) =>
          `${employer.enterprise} ${mandatary.kind === "person" ? mandatary.insz : mandatary.enterprise}`,
      );
      expect(parties).toEqual(
        wanted
          .map(
            ({ enterprise, mandatary }) =>
              `${enterprise} ${mandatary.kind === "person" ? mandatary.insz : mandatary.enterprise}`,
          )
          .sort(byText),
      );
      told += wanted.length;
    }
  }
  return told;
}

function queue(registry: Registry, whole: Whole): number {
  const open = whole.requests
    .filter(({ status }) => status === "open")
    .sort((one, other) => byText(one.requestedAt, other.requestedAt) || byText(one.ticket, other.ticket))
    .map(({ ticket }) => ticket);
  const requests = openRequests(registry, everything, centre);
  expect(requests.ok && requests.value.rows.map(({ ticket }) => ticket)).toEqual(open);
  const waiting = whole.accounts
    .filter(({ codesRequestedAt }) => codesRequestedAt !== null)
    .sort(
      (one, other) =>
        byText(one.codesRequestedAt as string, other.codesRequestedAt as string) || byText(one.id, other.id),
    );
  const codes = waitingForCodes(registry, everything, centre);
  expect(codes.ok && codes.value.rows.map(({ account }) => account)).toEqual(waiting.map(({ id }) => id));
  for (const { number } of whole.enterprises) {
    const context = chiefOf(whole, number);
    // One that ceased has nobody left who asks.
    if (context === undefined) continue;
    const answer = waitingForCodes(registry, { scope: number, ...everything }, context);
    const below = waiting.filter(
      ({ id, assignments }) =>
        assignments.some(({ scope }) => scope.slice(0, 10) === number) &&
        id !== whole.enterprises.find((one) => one.number === number)?.chief?.account,
    );
    expect(answer.ok && answer.value.rows.map(({ account }) => account)).toEqual(below.map(({ id }) => id));
  }
  return open.length + waiting.length;
}

function senders(registry: Registry, whole: Whole): number {
  for (const { domain, channels, contact } of whole.senders) {
    const context = chiefOf(whole, domain.slice(0, 10));
    const answer = context && senderDetails(registry, { scope: domain }, context);
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    expect(answer.value.contact).toEqual(contact);
    const serials = answer.value.channels.map(({ certificate }) => [
      BigInt(certificate.serialDecimal),
      BigInt(`0x${certificate.serialHexadecimal}`),
    ]);
    const kept = channels.map(({ certificate }) => BigInt(certificate.serial));
    expect(serials).toEqual(kept.map((serial) => [serial, serial]));
  }
  return whole.senders.length;
}

it("tells what a snapshot holds, whatever was commanded before", () => {
  const told = { roles: 0, users: 0, mandates: 0, queue: 0, senders: 0 };
  fc.assert(
    fc.property(commandSequences({ start: "grown", minLength: 5, maxLength: 30, spoiled: 10 }), (steps) => {
      const registry = play(steps);
      const whole = snapshot(registry);
      told.roles += ownRoles(registry, whole);
      told.users += users(registry, whole);
      told.mandates += mandates(registry, whole);
      told.queue += queue(registry, whole);
      told.senders += senders(registry, whole);
    }),
    { endOnFailure: true },
  );
  for (const [what, times] of Object.entries(told)) expect({ what, times }).not.toEqual({ what, times: 0 });
});
