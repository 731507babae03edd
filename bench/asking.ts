import type { AccountActor, Actor } from "../src/context/actor.js";
import type { Context } from "../src/context/context.js";
import type { Facts } from "../src/context/facts.js";
import type { PersonInput } from "../src/form/person.js";
import type { CommandNamed, CommandType } from "../src/procedures/commands.js";
import { contextOf } from "../src/testing/sample.js";
import { type Dice, pick } from "./measure.js";
import { accountOf, inszOfPerson, usernameOf } from "./people.js";
import type { Charge, Sample } from "./population.js";

/** A command that is accepted on a registry of the population, by somebody who may give it, and the users it touches. */
export interface Asked {
  readonly command: CommandNamed<CommandType>;
  readonly context: Context;
  readonly users: number;
}

/** Each command type with a way to ask for it; those on a group come for one user and for ten. */
export type Kinds = Readonly<Record<string, () => Asked>>;

const context = contextOf({ now: "2026-11-21T09:00:00.000Z" });
const session = { loggedInAt: "2026-11-21T08:30:00.000Z", means: "itsme" };

export const centre: Actor = { kind: "contact-centre" };

/** The names of those lists of a sample whose entries tell of a place. */
type PlaceList = {
  readonly [Name in keyof Sample]: Sample[Name][number] extends Charge ? Name : never;
}[keyof Sample];

/** Draws places from a sample; people who are new in them get numbers from `firstNew` on. */
export class Asking {
  private next: number;

  constructor(
    private readonly sample: Sample,
    private readonly dice: Dice,
    firstNew: number,
  ) {
    this.next = firstNew;
  }

  /** One entry of a list. */
  at<Name extends keyof Sample>(name: Name): Sample[Name][number] {
    return pick(this.dice, this.sample[name] as readonly Sample[Name][number][]);
  }

  /** A command at a place, by the chief of its enterprise. */
  byChief<Name extends PlaceList>(
    name: Name,
    command: (at: Sample[Name][number]) => CommandNamed<CommandType>,
    users = 1,
  ): Asked {
    const at = this.at(name);
    return asked(chiefOf(at as Charge), command(at), users);
  }

  /** The number of somebody, or something, that was never there. */
  newcomer(): number {
    this.next += 1;
    return this.next;
  }

  email(): string {
    return `new${this.dice(1_000_000)}@example.org`;
  }

  stranger(): PersonInput {
    const person = this.newcomer();
    return {
      insz: inszOfPerson(person),
      email: "new@example.org",
      account: accountOf(person),
      username: usernameOf(person),
      usernameConfirmation: usernameOf(person),
      ...passwords,
      firstName: "Fien",
      lastName: "Willems",
    };
  }
}

export const passwords = { password: "Wachtwoord-123", passwordConfirmation: "Wachtwoord-123" };

function chiefOf({ chief, enterprise }: Charge): Actor {
  return inRole(chief, "chief-access-manager", enterprise);
}

/** Somebody who logged in half an hour ago. */
export function inRole(account: string, role: AccountActor["role"], scope: string): Actor {
  return { kind: "account", account, role, scope, session };
}

export function asked(actor: Actor, command: CommandNamed<CommandType>, users = 1): Asked {
  return { command, context: contextOf({ ...context, actor, facts: factsOf(command) }), users };
}

/** Whatever a register may be asked, and the digests of the user names that are given. */
function factsOf(command: object): Facts {
  const digests = usernamesIn(command).map((name): [string, string] => [name, `digest-of-${name}`]);
  return { permissive: true, usernameDigests: Object.fromEntries(digests) };
}

function usernamesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, one]) =>
    field === "username" ? [String(one)] : usernamesIn(one),
  );
}
