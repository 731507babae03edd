import type { Account } from "../../aggregates/account/state.js";
import type { AccountId } from "../../aggregates/common/event.js";
import { defaultCatalogue } from "../../catalogue/default/catalogue.js";
import { findDomainKind } from "../../catalogue/find.js";
import type { DomainKind } from "../../catalogue/types.js";
import type { AccountActor, Session } from "../../context/actor.js";
import type { Username } from "../../credentials/username.js";
import type { ManagerInput } from "../../form/manager.js";
import type { PersonInput } from "../../form/person.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { formatInsz } from "../../identifiers/insz.js";
import type { Instant, LocalDate } from "../../kernel/instant.js";
import { domainOf, enterpriseOf, isAtOrBelow, ownPart, type Scope, selfAndAbove } from "../../scope/scope.js";
import type { Level } from "../../words/levels.js";
import { padded } from "../synthetic.js";
import type { Draw } from "./draw.js";
import type { Position, View } from "./view.js";
import { digestOf, type World, type WorldPerson } from "./world.js";

/** What a command is made from: the choices, what is there, and the moment. */
export interface Scene {
  readonly draw: Draw;
  readonly view: View;
  readonly world: World;
  readonly now: Instant;
  readonly today: LocalDate;
  /** The scope that most commands should be about; `null` for any. */
  readonly reach: Scope | null;
  /** Whether a person must be without an account, or have one. */
  readonly wish: "new" | "known" | null;
}

const applicableTies: ReadonlySet<string> = new Set(["employee", "director", "business-manager"]);

/** A place of that level: within reach, mostly. */
export function placeOf(scene: Scene, level: Level): Scope | undefined {
  const everywhere = scene.view.at(level);
  const { reach } = scene;
  const near = reach === null ? everywhere : everywhere.filter((scope) => isAtOrBelow(scope, reach));
  return scene.draw.chance(15) || near.length === 0 ? scene.draw.of(everywhere) : scene.draw.early(near);
}

/** A place below the enterprise, of any level. */
export function anyPlaceOf(scene: Scene): Scope | undefined {
  const level = scene.draw.of<Level>(["domain", "subdivision", "site", "site"]) as Level;
  return placeOf(scene, level) ?? placeOf(scene, "subdivision") ?? placeOf(scene, "domain");
}

/** The kind of the domain that a place lies in. */
export function kindOf(scope: Scope): DomainKind | undefined {
  return findDomainKind(defaultCatalogue, ownPart(domainOf(scope) ?? scope).kind);
}

/** The ids of what is open at a place. */
export function openAt(scene: Scene, scope: Scope): readonly string[] {
  return (scene.view.place(scope)?.applications ?? []).map(({ id }) => id);
}

/** The ids of what is open at a place and at every place above it. */
export function effectiveAt(scene: Scene, scope: Scope): readonly string[] {
  const above = selfAndAbove(scope).slice(1, -1);
  return openAt(scene, scope).filter((id) => above.every((place) => openAt(scene, place).includes(id)));
}

/** The people that may hold a role in an enterprise, as the registers know them. */
export function eligible(scene: Scene, enterprise: EnterpriseNumber): readonly WorldPerson[] {
  return scene.world.persons.filter(({ insz }) => {
    const fact = scene.world.facts.persons?.[insz];
    if (!fact || fact.deceased) return false;
    return [...(fact.ties ?? []), ...(fact.legalFunctions ?? [])].some(
      (tie) => tie.enterprise === enterprise && applicableTies.has(tie.as),
    );
  });
}

/** The people who represent an enterprise. */
export function representatives(scene: Scene, enterprise: EnterpriseNumber): readonly WorldPerson[] {
  return scene.world.persons.filter(({ insz }) =>
    scene.world.facts.persons?.[insz]?.legalFunctions?.some((held) => held.enterprise === enterprise),
  );
}

/** A person as a form takes him, for an assignment in a place: eligible, and nothing there yet. */
export function personFor(scene: Scene, scope: Scope): PersonInput {
  const { draw, view, wish } = scene;
  const candidates = eligible(scene, enterpriseOf(scope));
  const strangers = candidates.filter(({ insz }) => !view.registry.numbers.has(insz));
  const known = candidates.filter(({ insz }) => {
    const account = accountOf(scene, insz);
    return account?.assignments.every((assignment) => assignment.scope !== scope);
  });
  const isKnown = wish === "known" || (wish === null && draw.chance(45));
  const picked = isKnown
    ? (draw.of(known) ?? draw.of(strangers))
    : (draw.of(strangers) ?? draw.of(known) ?? draw.of(candidates));
  const person = picked ?? (draw.of(scene.world.persons) as WorldPerson);
  return { ...formFor(scene, person), ...extras(scene) };
}

/** What a form asks of that person: what opens an account, or an INSZ and an address alone. */
export function formFor(scene: Scene, person: WorldPerson): PersonInput {
  const { draw } = scene;
  const insz = draw.chance(20) ? formatInsz(person.insz) : person.insz;
  const email = `office${draw.below(50)}@example.org`;
  if (accountOf(scene, person.insz) !== undefined) return { insz, email };
  const password = passwordOf(draw.below(500));
  const username = freeName(scene, person);
  return {
    insz,
    email,
    account: freeId(scene, person),
    username: draw.chance(20) ? username.toUpperCase() : username,
    usernameConfirmation: username,
    password,
    passwordConfirmation: password,
    firstName: person.firstName,
    lastName: person.lastName,
  };
}

/** An id for the person's account that nobody has or had. */
export function freeId({ view }: Scene, { account }: WorldPerson): string {
  const { accounts, former } = view.registry;
  for (let life = 1; ; life += 1) {
    const id = (life === 1 ? account : `${account}-${life}`) as AccountId;
    if (!accounts.has(id) && !former.has(id)) return id;
  }
}

/** A user name for the person that nobody has or had. */
export function freeName({ view }: Scene, { username }: WorldPerson): string {
  const { usernames, digests } = view.registry;
  for (let life = 1; ; life += 1) {
    const name = life === 1 ? username : `${username}${life}`;
    if (!usernames.has(name as Username) && !digests.has(digestOf(name))) return name;
  }
}

/** A password that the default policy accepts. */
export function passwordOf(number: number): string {
  return `Welcome-${padded(number, 4)}!`;
}

/** Who is to manage a place: whoever says it, or a person. */
export function managerFor(scene: Scene, scope: Scope): ManagerInput {
  return scene.wish === null && scene.draw.chance(40) ? "self" : personFor(scene, scope);
}

/** The account that an INSZ opens. */
export function accountOf(scene: Scene, insz: WorldPerson["insz"]): Account | undefined {
  const id = scene.view.registry.numbers.get(insz);
  return id === undefined ? undefined : scene.view.account(id);
}

/** The day that many days after the scene's, within its month. */
export function dayAfter(scene: Scene, days: number): string {
  const day = Math.min(28, Number(scene.today.slice(8)) + days);
  return scene.today.slice(0, 8) + padded(Math.max(1, day), 2);
}

function extras({ draw }: Scene): Partial<PersonInput> {
  if (!draw.chance(40)) return {};
  return {
    title: draw.from(["mr", "mrs", "miss"]),
    language: draw.from(["nl", "fr", "de"]),
    ...(draw.chance(30) && { localEmail: "local@example.org" }),
  };
}

const sure = ["eid", "itsme", "mobile-code"] as const;

/** Whoever holds the position, acting in it. */
export function acting(position: Position, session?: Session): AccountActor {
  const { account, role, scope } = position;
  return { kind: "account", account, role, scope, ...(session && { session }) };
}

/** A session that began now, by a means that counts there; or none, which counts as one by a password. */
export function sessionFor({ draw, now, view }: Scene, position: Position): Session | undefined {
  const set = view.account(position.account)?.passwordSetAt ?? null;
  if (!position.byPassword) return { loggedInAt: now, means: draw.from([...sure, "token"]) };
  if (draw.chance(50)) return undefined;
  return { loggedInAt: now, means: draw.from([...sure, set === null || set < now ? "password" : "token"]) };
}
