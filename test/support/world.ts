import {
  type AccountActor,
  type AccountId,
  type Actor,
  type Assignment,
  type Command,
  type Context,
  emptyRegistry,
  type Facts,
  type HandleAnswer,
  handle,
  type Manager,
  type PersonFact,
  type PersonInput,
  type Registry,
  type RegistryEvent,
  type Role,
  type RuleViolation,
  type Scope,
} from "../../src/index.js";
import { contextOf, type SampleContext } from "../../src/testing/sample.js";
import { inszOf, nssoOf, withCheckDigits } from "../../src/testing/synthetic.js";

/** Two made-up enterprises. */
export const hospital = withCheckDigits(4_999_101);
export const clinic = withCheckDigits(4_999_202);
export const nsso = nssoOf(1_743_301) as string;

/** The hospital's mammography domain with its unit and site, and a domain that another system manages. */
export const domain = `${hospital}/mammography-screening:${hospital}`;
export const unit = `${domain}/mammography-unit:12817`;
export const site = `${unit}/mammography-site:12818`;
export const finance = `${hospital}/finance:${hospital}`;
export const employer = `${hospital}/employer-nsso:${nsso}`;

/** Everybody, by the id that his account has or would have. */
const born = {
  chief: 1961,
  cochief: 1962,
  manager: 1963,
  comanager: 1964,
  unitmanager: 1965,
  sitemanager: 1966,
  user1: 1967,
  user2: 1968,
  otherchief: 1969,
  director: 1970,
  newcomer: 1971,
  secondcomer: 1972,
  partner: 1973,
  outsider: 1974,
  deceased: 1975,
} as const;

export type Name = keyof typeof born;
export const names: readonly Name[] = Object.keys(born) as Name[];

export function inszOfName(name: Name): string {
  return inszOf({ year: born[name], month: 5, day: 17, sequence: names.indexOf(name) + 11 });
}

export const password = "goed-wacht1";

/** What a form says of a person who has no account yet. */
export function newPerson(name: Name, more: Partial<PersonInput> = {}): PersonInput {
  return {
    insz: inszOfName(name),
    email: `${name}@example.org`,
    account: name,
    username: `${name}login`,
    usernameConfirmation: `${name}login`,
    password,
    passwordConfirmation: password,
    firstName: "Sam",
    lastName: `Van ${name}`,
    ...more,
  };
}

/** What a form says of a person who has an account. */
export function knownPerson(name: Name, more: Partial<PersonInput> = {}): PersonInput {
  return { insz: inszOfName(name), email: `${name}@example.org`, ...more };
}

const employee = { enterprise: hospital, as: "employee" } as const;

function personFact(name: Name): PersonFact {
  const facts: PersonFact = {
    firstName: "Sam",
    lastName: `Van ${name}`,
    legalFunctions: [],
    ties: [employee, { ...employee, enterprise: clinic }],
  };
  if (name === "director") {
    const function_ = { as: "director", signingAuthority: true } as const;
    return {
      ...facts,
      ties: [],
      legalFunctions: [
        { ...function_, enterprise: hospital },
        { ...function_, enterprise: clinic },
      ],
    };
  }
  if (name === "partner") return { ...facts, ties: [{ enterprise: hospital, as: "partner" }] };
  if (name === "outsider") return { ...facts, ties: [] };
  return name === "deceased" ? { ...facts, deceased: true } : facts;
}

const institutions = [
  { number: "12817", name: "Unit of the register" },
  { number: "12818", name: "Site of the register" },
  { number: "12819", name: "Second site of the register" },
  { number: "12820", name: "Second unit of the register" },
];
const domainKinds = ["mammography-screening", "employer-nsso", "ehealth-care", "residential-care"];

/** What the registers know: everybody is an employee, save those whose name says something else. */
export const facts: Facts & Required<Pick<Facts, "enterprises" | "persons">> = {
  enterprises: {
    [hospital]: { name: "Example Hospital", nssoNumbers: [nsso], domainKinds, institutions },
    [clinic]: { name: "Example Clinic", nssoNumbers: [], domainKinds, institutions: [] },
  },
  persons: Object.fromEntries(names.map((name) => [inszOfName(name), personFact(name)])),
};

/** The facts with something else known of an enterprise or a person. */
export function factsWith(more: Pick<Facts, "enterprises" | "persons">): Facts {
  return {
    enterprises: { ...facts.enterprises, ...more.enterprises },
    persons: { ...facts.persons, ...more.persons },
  };
}

/** The day on which the world begins. */
export const today = "2026-03-02";

/** The moment that many minutes after the world began, on an ordinary morning. */
export function minute(after: number): string {
  return new Date(Date.UTC(2026, 2, 2, 9, 0) + after * 60_000).toISOString();
}

export function acting(
  name: Name,
  role: Role,
  scope: string,
  loggedInAt?: string,
  means = "eid",
): AccountActor {
  const actor = { kind: "account", account: name, role, scope } as const;
  return loggedInAt === undefined ? actor : { ...actor, session: { loggedInAt, means } };
}

export const representative = (means = "eid"): Actor => ({
  kind: "legal-representative",
  insz: inszOfName("director"),
  session: { loggedInAt: minute(-5), means },
});

/** Everybody of the world in the role that he has in it. */
export const by = {
  chief: acting("chief", "chief-access-manager", hospital),
  cochief: acting("cochief", "co-chief-access-manager", hospital),
  manager: acting("manager", "access-manager", domain),
  comanager: acting("comanager", "co-access-manager", domain),
  unitmanager: acting("unitmanager", "subdivision-manager", unit),
  sitemanager: acting("sitemanager", "site-manager", site),
  user1: acting("user1", "user", site),
  otherchief: acting("otherchief", "chief-access-manager", clinic),
  director: representative(),
  contactCentre: { kind: "contact-centre" },
  court: { kind: "court" },
} as const satisfies Record<string, Actor>;

/** A context an hour after the world began. */
export function context(actor: Actor, more: SampleContext = {}): Context {
  return contextOf({ facts, now: minute(60), ...more, actor });
}

export type Turn = readonly [command: Command, actor: Actor, more?: SampleContext];

/** The registry after commands that are all accepted, a minute apart. */
export function played(turns: readonly Turn[], from: Registry = world(), start = 30): Registry {
  return turns.reduce((registry, [command, actor, more], at) => {
    const answer = handle(registry, command, context(actor, { now: minute(start + at), ...more }));
    return holding(answer).registry;
  }, from);
}

/** The contact centre sets somebody's password, which ties it to nobody. */
export function untying(account: Name, scope: string): Turn {
  const passwords = { password, passwordConfirmation: password };
  return [{ type: "ResetPassword", scope, account, ...passwords }, by.contactCentre];
}

/** An answer that is to be no refusal. */
export function holding<A extends { readonly ok: boolean }>(answer: A): Extract<A, { ok: true }> {
  if (!answer.ok) throw new Error(`was to be accepted: ${JSON.stringify(answer)}`);
  return answer as Extract<A, { ok: true }>;
}

/** The violations of a command that is to be refused. */
export function refusal(
  command: Command,
  actor: Actor,
  more: SampleContext = {},
  registry: Registry = world(),
): readonly RuleViolation[] {
  const answer = handle(registry, command, context(actor, more));
  if (answer.ok) throw new Error(`was to be refused: ${JSON.stringify(answer)}`);
  if ("registry" in answer) throw new Error("a refused command answers with a registry");
  return answer.violations;
}

/** A command that is to be accepted, on the world where nothing else is said. */
export function acceptance(
  command: Command,
  actor: Actor,
  more: SampleContext = {},
  registry: Registry = world(),
): Extract<HandleAnswer, { ok: true }> {
  return holding(handle(registry, command, context(actor, more)));
}

/** Events as a test tells them: what happened, without the stamp. */
export function told(events: readonly RegistryEvent[]): readonly object[] {
  return events.map(({ type, data }) => ({ type, data }));
}

/** Violations as a test tells them: code and path. */
export function codes(violations: readonly RuleViolation[]): readonly string[] {
  return violations.map(({ code, path }) => (path.length === 0 ? code : `${code} at ${path.join(".")}`));
}

export const phone = "021234567";
const contact = { email: "toegang@example.org", phone };

const history: readonly Turn[] = [
  [
    {
      type: "AppointChiefAccessManager",
      enterprise: hospital,
      chief: { insz: inszOfName("chief"), account: "chief", ...contact },
      requester: contact,
      declaration: true,
    },
    by.director,
  ],
  [
    {
      type: "ActivateDomain",
      enterprise: hospital,
      kind: "mammography-screening",
      email: "domein@example.org",
      manager: newPerson("manager"),
    },
    by.chief,
  ],
  [
    {
      type: "AddSubdivision",
      scope: domain,
      kind: "mammography-unit",
      number: "12817",
      email: "eenheid@example.org",
      manager: newPerson("unitmanager"),
    },
    by.manager,
  ],
  [
    {
      type: "AddSite",
      scope: unit,
      kind: "mammography-site",
      number: "12818",
      email: "site@example.org",
      manager: newPerson("sitemanager"),
    },
    by.unitmanager,
  ],
  [{ type: "AppointCoChiefAccessManager", scope: hospital, person: newPerson("cochief") }, by.chief],
  [{ type: "AppointCoAccessManager", scope: domain, person: newPerson("comanager") }, by.manager],
  [
    {
      type: "AddUser",
      scope: site,
      person: newPerson("user1"),
      applications: ["ehealth-box"],
      functions: ["radiologist"],
    },
    by.sitemanager,
  ],
  [{ type: "AddUser", scope: site, person: newPerson("user2") }, by.sitemanager],
  [
    {
      type: "AppointChiefAccessManager",
      enterprise: clinic,
      chief: { insz: inszOfName("otherchief"), account: "otherchief", ...contact },
      requester: contact,
      declaration: true,
    },
    by.director,
  ],
];

let made: Registry | undefined;

/**
 * The world of the examples, made by commands a minute apart: a hospital with its chief and co-chief; its mammography
 * domain, unit and site, each under a manager by name; a co-access manager; at the site user1 (eHealthBox,
 * radiologist) and user2 (nothing); and a clinic with nothing but its chief.
 */
export function world(): Registry {
  made ??= played(history, emptyRegistry(), 0);
  return made;
}

/** The details of an assignment of which a form said nothing but the e-mail address. */
export function details(email: string, more: object = {}): object {
  return { title: null, language: null, email, localEmail: null, lastDay: null, ...more };
}

const givers = [
  { scope: hospital, placeSince: minute(0), rank: 6, by: "chief" },
  { scope: domain, placeSince: minute(1), rank: 4, by: "manager" },
  { scope: unit, placeSince: minute(2), rank: 2, by: "unitmanager" },
  { scope: site, placeSince: minute(3), rank: 1, by: "sitemanager" },
] as const;

/**
 * The tie of a password that somebody of the world sets in the role that he has in it: nobody says how he is logged in, so
 * that it may be whoever set his own.
 */
export function tieBy(actor: (typeof givers)[number]["by"]): object {
  const at = givers.findIndex(({ by }) => by === actor);
  return at === 0 ? { ...givers[0] } : { ...givers[at], under: givers.slice(0, at).reverse() };
}

/** What happens when a person of the world gets an account from that actor. */
export function opened(name: Name, passwordTiedTo: object | null, more: object = {}): object {
  const username = `${name}login`;
  const data = { account: name, insz: inszOfName(name), firstName: "Sam", lastName: `Van ${name}`, username };
  return { type: "AccountOpened", data: { ...data, passwordTiedTo, ...more } };
}

/** What a person is in a place of a registry. */
export function assignmentIn(registry: Registry, name: Name, scope: string): Assignment | undefined {
  const account = registry.accounts.get(name as string as AccountId);
  return account?.assignments.find((assignment) => assignment.scope === scope);
}

/** Who manages a place of a registry. */
export function managerOf(registry: Registry, scope: string): Manager | undefined {
  return registry.places.get(scope as Scope)?.manager;
}
