import { type Catalogue, decodeCommand, type Registry } from "toegangsbeheer";
import { contextOf, type SampleContext, type Turn } from "toegangsbeheer/testing";
import { asCatalogue } from "../../src/catalogue/mark.js";
import { policyOf } from "../support/settings.js";
import { droppedAt, replacedAt, valuesIn } from "../support/spoil.js";

/** Draws from a list of numbers, in a circle. */
export class Numbers {
  private made = 0;

  constructor(private readonly numbers: readonly number[]) {}

  below(end: number): number {
    const number = this.numbers[this.made % this.numbers.length] ?? 0;
    this.made += 1;
    return (number + 31 * Math.floor(this.made / this.numbers.length)) % Math.max(1, end);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

type Plain = Record<string, unknown>;
type Mutation = (turn: Turn, registry: Registry, numbers: Numbers) => Turn;

const blanks = ["", " ", "\t \n"];
const words = [
  ...blanks,
  "no-such",
  "x".repeat(101),
  "y".repeat(1_001),
  "😀".repeat(101),
  "a\u0007b",
  "access-management",
  "mammography-screening",
  "mammography-site",
  "heracles",
  "radiologist",
  "12001",
  "ab12",
  "0412398765",
  "134567808",
  "mr",
  "nl",
  "2026-03-02",
  "2026-02-30",
  "2001-01-01",
  "2030-01-01",
  "self",
  "An",
  "Welcome-0001!",
  "person001x",
  "office1@example.org",
  "an.peeters@example.org",
  " +32 2 555 12 34 ",
];
const optionalFields: readonly (readonly [within: string, field: string])[] = [
  ["", "identifier"],
  ["", "name"],
  ["", "title"],
  ["", "language"],
  ["", "email"],
  ["", "localEmail"],
  ["", "lastDay"],
  ["", "representative"],
  ...["person", "manager"].flatMap((within) =>
    [
      "title",
      "language",
      "localEmail",
      "lastDay",
      "account",
      "username",
      "usernameConfirmation",
      "password",
      "passwordConfirmation",
      "firstName",
      "lastName",
    ].map((field) => [within, field] as const),
  ),
  ["chief", "account"],
];
const lists = ["applications", "functions"];

function withCommand(turn: Turn, command: unknown): Turn {
  return { ...turn, command: command as Turn["command"] };
}

function withContext(turn: Turn, changed: SampleContext): Turn {
  return { ...turn, context: contextOf({ ...turn.context, ...changed }) };
}

/** The paths of the texts of a command, its type aside. */
function textsIn(turn: Turn): readonly (readonly (string | number)[])[] {
  return valuesIn(turn.command)
    .filter(({ path, value }) => typeof value === "string" && path[0] !== "type")
    .map(({ path }) => path);
}

function drop(turn: Turn, _registry: Registry, numbers: Numbers): Turn {
  const paths = valuesIn(turn.command)
    .map(({ path }) => path)
    .filter((path) => typeof path.at(-1) === "string" && path[0] !== "type");
  if (paths.length === 0) return turn;
  return withCommand(turn, droppedAt(turn.command, numbers.of(paths)));
}

/** Another text in the place of one. */
function retyped(texts: readonly string[]): Mutation {
  return (turn, _registry, numbers) => {
    const paths = textsIn(turn);
    if (paths.length === 0) return turn;
    return withCommand(turn, replacedAt(turn.command, numbers.of(paths), numbers.of(texts)));
  };
}

const blank = retyped(blanks);
const retype = retyped(words);

/** A text that stands somewhere else in the command. */
function swap(turn: Turn, _registry: Registry, numbers: Numbers): Turn {
  const paths = textsIn(turn);
  if (paths.length === 0) return turn;
  const [from, to] = [numbers.of(paths), numbers.of(paths)];
  const value = valuesIn(turn.command).find(({ path }) => path === from || `${path}` === `${from}`)?.value;
  return withCommand(turn, replacedAt(turn.command, to, value));
}

function give(turn: Turn, _registry: Registry, numbers: Numbers): Turn {
  const fits = optionalFields.filter(([within]) => {
    const at = (turn.command as unknown as Plain)[within];
    return within === "" || (typeof at === "object" && at !== null);
  });
  const [within, field] = numbers.of(fits);
  const path = within === "" ? [field] : [within, field];
  return withCommand(turn, replacedAt(turn.command, path, numbers.of(words)));
}

function lengthen(turn: Turn, registry: Registry, numbers: Numbers): Turn {
  const present = valuesIn(turn.command).filter(({ value }) => Array.isArray(value));
  const { path, value } = present.length > 0 ? numbers.of(present) : { path: [numbers.of(lists)], value: [] };
  const list = value as readonly string[];
  const ids = [...registry.accounts.keys()].sort();
  const more = [
    ...list,
    ...turn.context.catalogue.applications.map(({ id }) => id),
    ...(path[0] === "accounts" ? ids : words),
  ];
  const at = numbers.below(list.length + 1);
  const added = list.length > 0 && numbers.below(2) === 0 ? numbers.of(list) : numbers.of(more);
  return withCommand(
    turn,
    replacedAt(turn.command, path, [...list.slice(0, at), added, ...list.slice(at), numbers.of(more)]),
  );
}

function move(turn: Turn, registry: Registry, numbers: Numbers): Turn {
  const { enterprises, places } = registry;
  const scopes = [enterprises, places].flatMap((places) => [...(places.keys() as Iterable<string>)].sort());
  const field = "scope" in turn.command ? "scope" : "enterprise";
  const fits = scopes.filter((scope) => field === "scope" || scope.length === 10);
  return withCommand(turn, { ...turn.command, [field]: numbers.of([...fits, "0412398765", "1000000120"]) });
}

/** Somebody else, known to the registry or not, with his INSZ alone or with all that opens an account. */
function somebody(turn: Turn, registry: Registry, numbers: Numbers): Turn {
  const persons = Object.keys(turn.context.facts.persons ?? {});
  const insz = numbers.of([...persons, ...[...registry.numbers.keys()].sort(), "85073000160"]);
  const field = ["person", "manager", "chief"].find((name) => name in turn.command);
  if (field === undefined) return withCommand(turn, turn.command);
  const form = (turn.command as unknown as Plain)[field];
  const known = typeof form === "object" ? form : { email: "office@example.org" };
  const account = registry.numbers.get(insz as never);
  const choice = numbers.below(4);
  if (choice === 0 && field === "manager") return withCommand(turn, { ...turn.command, manager: "self" });
  const bare = { insz, email: "office@example.org", ...(choice === 1 && account && { account }) };
  const whole = field === "chief" ? { ...(known as object), insz } : choice === 2 ? { ...known, insz } : bare;
  return withCommand(turn, { ...turn.command, [field]: whole });
}

/** The same command once more, under the id of whom it concerns: near to a repetition. */
function again(turn: Turn, registry: Registry, numbers: Numbers): Turn {
  const accounts = [...registry.accounts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const account = numbers.of(accounts);
  const held = account && numbers.of(account.assignments);
  if (held === undefined) return turn;
  const person = { insz: account.insz, account: account.id, email: held.email };
  const { scope } = held;
  const place = registry.places.get(scope);
  const [kind = "", number = ""] = scope.slice(scope.lastIndexOf("/") + 1).split(":");
  const above = scope.slice(0, Math.max(10, scope.lastIndexOf("/")));
  const at = { email: place?.email ?? "place@example.org", manager: person, kind };
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const commands: Readonly<Record<string, object>> = {
    user: {
      type: "AddUser",
      scope,
      person,
      applications: ids(held.applications),
      functions: ids(held.functions),
    },
    "co-chief-access-manager": { type: "AppointCoChiefAccessManager", scope, person },
    "co-access-manager": { type: "AppointCoAccessManager", scope, person },
    "access-manager": numbers.of([
      { type: "ReplaceAccessManager", scope, manager: person },
      { type: "ActivateDomain", enterprise: above, identifier: number, ...at },
    ]),
    "subdivision-manager": numbers.of([
      { type: "ReplaceSubdivisionManager", scope, manager: person },
      { type: "AddSubdivision", scope: above, number, name: "Any", ...at },
    ]),
    "site-manager": numbers.of([
      { type: "ReplaceSiteManager", scope, manager: person },
      { type: "AddSite", scope: above, number, name: "Any", ...at },
    ]),
  };
  const enterprise = registry.enterprises.get(scope as never);
  const chief = { ...person, ...(enterprise?.chief ?? {}), insz: account.insz };
  const command = commands[held.role] ?? {
    type: "AppointChiefAccessManager",
    enterprise: scope,
    chief: { insz: chief.insz, account: chief.account, email: chief.email, phone: "+3225551234" },
    representative: account.insz,
    declaration: false,
  };
  return withCommand(turn, command);
}

/** One fact of whom or what the command is about taken away, or another one put in its place. */
function unlearn(turn: Turn, registry: Registry, numbers: Numbers): Turn {
  const { facts, actor } = turn.context;
  const text = JSON.stringify([turn.command, actor]);
  const digits = [...text.replace(/(\d)[ .-]+(?=\d)/g, "$1").matchAll(/\d{10,11}/g)].map(([found]) => found);
  const group = numbers.of(["persons", "enterprises"] as const);
  const entries = (facts[group] ?? {}) as Plain;
  const own = actor.kind === "account" ? registry.accounts.get(actor.account as never)?.insz : undefined;
  const about = [...digits, ...(own === undefined ? [] : [own])].filter((number) => number in entries);
  if (about.length === 0) return withContext(turn, { facts: { ...facts, [group]: undefined } as never });
  const number = numbers.of(about);
  const fact = entries[number] as Plain | null;
  const { [number]: _, ...without } = entries;
  const known = fact ?? { name: "Known", firstName: "An", lastName: "Maes" };
  const enterprise = text.match(/\d{10}/)?.[0] ?? "";
  const tie = { enterprise, as: numbers.of(["employee", "partner", "founder", "legal-representative"]) };
  const period = numbers.of([{}, { until: "2020-01-01" }, { from: "2030-01-01" }, { from: "2020-01-01" }]);
  const changes: readonly Plain[] =
    group === "persons"
      ? [
          { deceased: true },
          { ties: [] },
          { ties: [{ ...tie, ...period }] },
          { legalFunctions: [] },
          { legalFunctions: [{ ...tie, ...period, signingAuthority: true }] },
        ]
      : [
          { ceased: true },
          { nssoNumbers: ["134567808", "134567808", "134567808"] },
          { domainKinds: [] },
          { institutions: [] },
          { institutions: [{ number: "12001", name: numbers.of(["", " ", "Name"]) }] },
        ];
  const mayBeAbsent = Object.keys(known).filter((key) => key !== "name");
  const { [numbers.of(mayBeAbsent)]: _dropped, ...less } = known;
  const changed = numbers.of([
    without,
    { ...without, [number]: null },
    { ...without, [number]: less },
    { ...without, [number]: less },
    { ...without, [number]: { ...known, ...numbers.of(changes) } },
    { ...without, [number]: { ...known, ...numbers.of(changes) } },
  ]);
  const permissive = numbers.below(3) === 0;
  return withContext(turn, { facts: { ...facts, permissive, [group]: changed } as never });
}

/** Another catalogue: a kind less, managed elsewhere, with a second kind of place, with fields of its own, smaller. */
function recatalogue(turn: Turn, registry: Registry, numbers: Numbers): Turn {
  const { catalogue } = turn.context;
  const text = JSON.stringify(turn.command);
  const named = catalogue.domainKinds.map(({ id }) => id).filter((id) => text.includes(id));
  const inUse = [...registry.places.keys()].map((scope) => scope.slice(11).split(":")[0] ?? "");
  const id = numbers.of(named.length > 0 ? named : [...new Set(inUse)].sort());
  const again = <T extends { readonly id: string }>(kinds: readonly T[]): readonly T[] =>
    kinds.flatMap((kind) => [kind, { ...kind, id: `${kind.id}-two`, identifiedBy: "identification-code" }]);
  const labels = { nl: "Veld", fr: "Champ", de: "Feld", en: "Field" };
  const change = numbers.of<(kind: Catalogue["domainKinds"][number]) => readonly (typeof kind)[]>([
    () => [],
    (kind) => [{ ...kind, managedElsewhere: catalogue.systems[0]?.id ?? "" }],
    (kind) => [
      {
        ...kind,
        subdivisionKinds: again(kind.subdivisionKinds).map((one) => ({
          ...one,
          siteKinds: again(one.siteKinds),
        })),
      },
    ],
    (kind) => [{ ...kind, fields: [{ id: "code", labels, required: true, maxLength: 4 }] }],
    (kind) => [{ ...kind, applications: kind.applications.slice(1), functions: kind.functions.slice(1) }],
    (kind) => [{ ...kind, subdivisionKinds: [], usersBelongAt: "domain" as const }],
    (kind) => [
      {
        ...kind,
        severities: { "structure.users-first": "refuse" as const, "user.wrong-level": "refuse" as const },
      },
    ],
  ]);
  const domainKinds = catalogue.domainKinds.flatMap((kind) => (kind.id === id ? change(kind) : [kind]));
  const changed = withContext(turn, { catalogue: asCatalogue({ ...catalogue, domainKinds }) });
  if (turn.command.type === "AddSubdivision" || turn.command.type === "AddSite") {
    if (numbers.below(2) === 0) return changed;
    return withCommand(changed, {
      ...turn.command,
      kind: `${turn.command.kind}-two`,
      number: usedIn(turn, registry),
    });
  }
  if (turn.command.type !== "ActivateDomain") return changed;
  const fields = numbers.of([
    {},
    { code: " ab " },
    { code: "abcde" },
    { code: " ", other: "" },
    { other: "x" },
  ]);
  return withCommand(changed, { ...turn.command, fields });
}

/** A number in use where the command adds a place. */
function usedIn({ command }: Turn, registry: Registry): string {
  const scope = "scope" in command ? command.scope : "";
  const [child = ":12001"] = [...(registry.children.get(scope as never) ?? [])].sort();
  return child.slice(child.lastIndexOf(":") + 1);
}

function severer(turn: Turn, _registry: Registry, numbers: Numbers): Turn {
  const severity = () => numbers.of(["refuse", "warn"] as const);
  const severities = {
    managerEligibility: severity(),
    userEligibility: severity(),
    usersFirst: severity(),
    wrongLevel: severity(),
  };
  return withContext(turn, { policy: policyOf({ severities }) });
}

function impersonate(turn: Turn, registry: Registry, numbers: Numbers): Turn {
  const { actor } = turn.context;
  if (actor.kind !== "account") {
    const insz = numbers.of([...registry.numbers.keys(), "85.07.30-001.60", "1", "85073000161"].sort());
    const means = numbers.of(["eid", "itsme"]);
    const session = { loggedInAt: turn.context.now, means };
    return withContext(turn, { actor: { kind: "legal-representative", insz, session } });
  }
  const accounts = [...registry.accounts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const held = accounts.flatMap(({ id, assignments }) =>
    assignments.map(({ role, scope }) => ({ account: id, role, scope })),
  );
  const chief = held.filter(({ role }) => role !== "user");
  const session = numbers.of([undefined, { loggedInAt: turn.context.now, means: "password" }]);
  const { account, role, scope } = numbers.of([...held, ...chief, ...chief]);
  return withContext(turn, { actor: { kind: "account", account, role, scope, ...(session && { session }) } });
}

const mutations: readonly Mutation[] = [
  drop,
  drop,
  blank,
  blank,
  retype,
  retype,
  swap,
  give,
  give,
  lengthen,
  lengthen,
  move,
  somebody,
  somebody,
  again,
  again,
  unlearn,
  unlearn,
  unlearn,
  recatalogue,
  recatalogue,
  severer,
  impersonate,
];

/** The turn with up to three things changed that no form would change; it keeps the shape of a command. */
export function mutated(turn: Turn, registry: Registry, numbers: Numbers): Turn {
  let changed = turn;
  for (let left = numbers.below(4); left > 0; left -= 1) {
    const next = numbers.of(mutations)(changed, registry, numbers);
    if (decodeCommand(next.command, next.context.policy.limits).ok) changed = next;
  }
  return changed;
}
