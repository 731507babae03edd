import type { Actor } from "../context/actor.js";
import type { Giving } from "../host/host.js";
import type { Command } from "../procedures/commands.js";
import { inszOf, withCheckDigits } from "./synthetic.js";

/** A command, with who gives it and when. */
type Move = readonly [Command, Giving];

const enterprise = withCheckDigits(4_123_987);
const scope = `${enterprise}/ehealth-care:${enterprise}`;
const now = "2026-03-02T09:00:00.000Z";
const session = { means: "eid", loggedInAt: "2026-03-02T08:55:00.000Z" };
const email = "sam@example.org";
const contact = { email, phone: "025550123" };

/** The second newcomer's is longer, so that its hash is known from the others'. */
function passwordOf(account: string): string {
  return account === "two" ? "Example-20262" : "Example-2026";
}

function numberOf(year: number): string {
  return inszOf({ year, month: 5, day: 17, sequence: 11 });
}

const born: Readonly<Record<string, number>> = {
  chief: 1961,
  manager: 1962,
  one: 1971,
  two: 1972,
  three: 1973,
};

function personOf(
  account: string,
  username: string,
): object & { readonly insz: string; readonly email: string } {
  return {
    ...{
      insz: numberOf(born[account] ?? 1980),
      email,
      account,
      firstName: "Sam",
      lastName: `Voorbeeld-${account}`,
    },
    ...{ username, usernameConfirmation: username },
    ...{ password: passwordOf(account), passwordConfirmation: passwordOf(account) },
  };
}

/** Whoever acts in a role of his own; without a session, so that nothing that was made just now is news to him. */
function acting(account: string, role: "chief-access-manager" | "access-manager", at: string): Giving {
  return { actor: { kind: "account", account, role, scope: at }, now };
}

const representative: Giving = {
  actor: { kind: "legal-representative", insz: numberOf(1950), session },
  now,
};
const contactCentre: Giving = { actor: { kind: "contact-centre" } satisfies Actor, now };
const chief = acting("chief", "chief-access-manager", enterprise);
const manager = acting("manager", "access-manager", scope);

function newcomer(account: string, username: string): Move {
  return [{ type: "AddUser", scope, person: personOf(account, username) }, manager];
}

function removalOf(account: string): Move {
  return [{ type: "RemovePersonEverywhere", scope: enterprise, account }, chief];
}

function newManager(account: string, username: string): Move {
  return [{ type: "AppointCoAccessManager", scope, person: personOf(account, username) }, manager];
}

interface Race {
  readonly name: string;
  readonly before?: readonly Move[];
  readonly one: Move;
  readonly other: Move;
}

const mandatary = { insz: numberOf(1971) };
const subject = "social-security";
const removal: Move = [{ type: "RemoveUsers", scope, accounts: ["one"] }, manager];
const block: Move = [{ type: "BlockUsers", scope, accounts: ["one"] }, manager];

/** What the cases of a store's contract play: one enterprise, one domain, and what may come between. */
export const contractCommands: {
  readonly start: readonly Move[];
  readonly newcomer: typeof newcomer;
  /** Two commands of which the second is refused once the first is carried out. */
  readonly races: readonly Race[];
  /** The first newcomer and the second are one person, under the id of the first and the user name of the second. */
  readonly merger: readonly Move[];
  /** Somebody who is to come has a mandate, and has it no more: he is told by his number alone. */
  readonly mandate: readonly Move[];
  /** The first newcomer goes, and is erased, with so many user names. */
  readonly erasure: (names: number) => readonly Move[];
  /** Three who come and go, each with a user name and what erases him. */
  readonly people: readonly {
    readonly username: string;
    readonly comes: Move;
    readonly goes: Move;
    readonly isErased: Move;
  }[];
  /** What no text may hold of the newcomers then, once both were one. */
  readonly personal: readonly string[];
} = {
  start: [
    [
      {
        ...{ type: "AppointChiefAccessManager", enterprise, requester: contact, declaration: true },
        chief: { insz: numberOf(1961), account: "chief", ...contact },
      },
      representative,
    ],
    [
      {
        ...{ type: "ActivateDomain", enterprise, kind: "ehealth-care", email },
        manager: personOf("manager", "manager1"),
      },
      chief,
    ],
  ],
  newcomer,
  races: [
    // Of these nothing is new: only what was seen tells that somebody came between.
    {
      name: "one removal",
      before: [newcomer("one", "eersteman1")],
      one: removal,
      other: removal,
    },
    { name: "one block", before: [newcomer("one", "eersteman1")], one: block, other: block },
    { name: "one user name", one: newcomer("one", "eenzelfde1"), other: newcomer("two", "eenzelfde1") },
    {
      name: "one person",
      one: newcomer("one", "eersteman1"),
      other: [
        { type: "AddUser", scope, person: { ...personOf("one", "tweedeman2"), account: "two" } },
        manager,
      ],
    },
    {
      name: "one account id",
      one: newcomer("one", "eersteman1"),
      other: [
        { type: "AddUser", scope, person: { ...personOf("two", "tweedeman2"), account: "one" } },
        manager,
      ],
    },
    {
      name: "one kind of domain",
      one: [
        { ...{ type: "ActivateDomain", enterprise, kind: "residential-care", email }, manager: "self" },
        chief,
      ],
      other: [
        {
          ...{ type: "ActivateDomain", enterprise, kind: "residential-care", email },
          manager: personOf("one", "eersteman1"),
        },
        chief,
      ],
    },
    {
      name: "one role for one person",
      one: newcomer("one", "eersteman1"),
      other: newManager("one", "eersteman1"),
    },
  ],
  merger: [
    [{ type: "RemoveUsers", scope, accounts: ["two"] }, manager],
    [
      {
        ...{ type: "CorrectPersonNumber", account: "two", insz: numberOf(1971) },
        merge: { account: "one", username: "tweedeman2" },
      },
      contactCentre,
    ],
  ],
  mandate: [
    [{ type: "GrantMandate", enterprise, mandatary, subject, from: "2026-03-02" }, chief],
    [{ type: "RevokeMandate", enterprise, mandatary, subject }, chief],
  ],
  erasure: (names) => [
    removalOf("one"),
    [
      { type: "ErasePerson", account: "one", digests: ["digest-1", "digest-2"].slice(0, names) },
      contactCentre,
    ],
  ],
  people: ["one", "two", "three"].map((account) => ({
    username: `${account}person1`,
    comes: newcomer(account, `${account}person1`),
    goes: removalOf(account),
    isErased: [{ type: "ErasePerson", account, digests: [`digest-${account}`] }, contactCentre],
  })),
  personal: [
    ...[numberOf(1971), "Voorbeeld-one", "eersteman1"],
    ...[numberOf(1972), "Voorbeeld-two", "tweedeman2"],
  ],
};
