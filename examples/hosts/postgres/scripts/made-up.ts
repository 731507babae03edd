import type { Command } from "toegangsbeheer";
import type { Giving } from "toegangsbeheer/host";

const now = "2026-03-02T09:00:00.000Z";
const email = "sam@example.org";

/** A command, with who gives it and when. */
export type Turn = readonly [Command, Giving];

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

/** A made-up number: somebody born in the sixties, each day some hundreds; there are three million. */
export function inszOf(person: number): string {
  const day = Math.floor(person / 900);
  const date = `6${day % 10}${padded(1 + (Math.floor(day / 10) % 12), 2)}${padded(1 + (Math.floor(day / 120) % 28), 2)}`;
  const nine = `${date}${padded(1 + (person % 900), 3)}`;
  return nine + padded(97 - (Number(nine) % 97), 2);
}

/** The number of a made-up enterprise. */
export function enterpriseOf(number: number): string {
  const eight = 4_120_000 + number;
  return padded(eight, 8) + padded(97 - (eight % 97), 2);
}

/** An enterprise with a chief, who opens a domain that he manages himself. */
export function start(number: number): readonly Turn[] {
  const enterprise = enterpriseOf(number);
  const account = `chief-${number}`;
  const contact = { email, phone: "025550123" };
  const session = { means: "eid", loggedInAt: "2026-03-02T08:55:00.000Z" };
  return [
    [
      {
        ...{ type: "AppointChiefAccessManager", enterprise, requester: contact, declaration: true },
        chief: { insz: inszOf(number), account, ...contact },
      },
      { actor: { kind: "legal-representative", insz: inszOf(90_000 + number), session }, now },
    ],
    [
      { type: "ActivateDomain", enterprise, kind: "ehealth-care", email, manager: "self" },
      { actor: { kind: "account", account, role: "chief-access-manager", scope: enterprise }, now },
    ],
  ];
}

/** A user whom the chief of an enterprise adds; his user name is his own unless one is given. */
export function newcomer(enterpriseNumber: number, person: number, username = `persoon${person}`): Turn {
  const enterprise = enterpriseOf(enterpriseNumber);
  const password = "Example-2026";
  return [
    {
      type: "AddUser",
      scope: `${enterprise}/ehealth-care:${enterprise}`,
      person: {
        ...{ insz: inszOf(1_000 + person), account: `account-${person}`, firstName: "Sam", email },
        ...{ lastName: "Voorbeeld", username, usernameConfirmation: username },
        ...{ password, passwordConfirmation: password },
      },
    },
    {
      actor: {
        kind: "account",
        account: `chief-${enterpriseNumber}`,
        role: "chief-access-manager",
        scope: enterprise,
      },
      now,
    },
  ];
}
