import { type Held, holdExactly } from "../aggregates/common/held.js";
import type { DomainKind } from "../catalogue/types.js";
import { type Email, type Phone, parseEmail, parsePersonName } from "../credentials/contact.js";
import { readVisibleText } from "../credentials/visible-text.js";
import { judgeApplications, judgeManagedHere, readDomainApplications } from "../form/applications.js";
import { readContact } from "../form/contact.js";
import { readDomainFields } from "../form/domain-fields.js";
import type { Form } from "../form/form.js";
import { readPast, readPastGiven } from "../form/past.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Instant } from "../kernel/instant.js";
import type { EventNamed } from "../procedures/events.js";
import { enterpriseScope, isAtOrBelow, levelOf, ownPart, parentScope, type Scope } from "../scope/scope.js";
import type { Level } from "../words/levels.js";
import type { ImportedDomain, ImportedEnterprise } from "./population.js";
import { type ImportReading, readEach, readHeld } from "./reading.js";

/** An enterprise that is right. */
export interface FoundEnterprise {
  readonly number: EnterpriseNumber;
  readonly name: string;
  readonly email: Email;
  readonly phone: Phone;
  readonly address: string | undefined;
  readonly registeredAt: Instant;
}

/** An enterprise that is no more, and is right. */
export interface FoundEnded {
  readonly number: EnterpriseNumber;
  readonly name: string;
  readonly address: string | undefined;
  readonly registeredAt: Instant;
  readonly endedAt: Instant;
  readonly into: EnterpriseNumber | undefined;
}

/** What an entry of a place tells beside its event: since when it is, and what it opens and who leads it since when. */
interface Past {
  readonly applications: readonly Held[];
  readonly createdAt: Instant;
  readonly managedSince: Instant | undefined;
  readonly changedAt: Instant | undefined;
  readonly office?: Scope | undefined;
}

/** A domain that is right. */
export type FoundDomain = Omit<EventNamed<"DomainActivated">["data"], "applications"> & Past;

/** A subdivision or a site that is right. */
export type FoundPlace = Omit<EventNamed<"SubdivisionAdded">["data"], "applications"> & Past;

/** Reads the enterprises, and opens each in the reading. */
export function readEnterprises(
  reading: ImportReading,
  chiefs: ReadonlySet<Scope>,
): readonly FoundEnterprise[] {
  return readEach(reading, reading.form.at("enterprises"), (entry): FoundEnterprise | undefined => {
    const number = entry.at("number").read(parseEnterpriseNumber);
    const name = readRegisteredName(entry);
    const { email, phone } = readContact(entry);
    const address = readAddress(entry);
    const registeredAt = readPast(entry.at("registeredAt"));
    readLed(reading, entry.at("led"), number);
    if (number === undefined) return undefined;
    const scope = enterpriseScope(number);
    if (reading.places.has(scope)) entry.at("number").refuse("input.shape", { expected: "entry-once" });
    else if (!chiefs.has(scope)) entry.refuse("input.shape", { expected: "chief-of-enterprise" });
    reading.open(scope, [], registeredAt);
    return name && email && phone ? { number, name, email, phone, address, registeredAt } : undefined;
  });
}

/** Domains that the chief led by name before they were left to his office: each is one of his enterprise's. */
function readLed(
  reading: ImportReading,
  form: Form<ImportedEnterprise["led"]>,
  number: EnterpriseNumber | undefined,
): void {
  form.given()?.each((entry) => {
    const since = readPast(entry.at("since"));
    const scope = entry.at("scope").read(reading.readScope);
    if (scope === undefined || number === undefined) return;
    if (parentScope(scope) !== enterpriseScope(number)) {
      entry.at("scope").refuse("input.shape", { expected: "domain-of-enterprise" });
    } else reading.led.set(scope, { since, form: entry.at("scope") });
  });
}

/** Reads the enterprises that are no more, in an order in which each went into one that lived. */
export function readEnded(reading: ImportReading): readonly FoundEnded[] {
  const found = new Map<EnterpriseNumber, FoundEnded>();
  const into = reading.form.at("endedEnterprises");
  readEach(reading, into, (entry) => {
    const field = entry.at("number");
    const number = field.read(parseEnterpriseNumber);
    const name = readRegisteredName(entry);
    const address = readAddress(entry);
    const registeredAt = readPast(entry.at("registeredAt"));
    const endedAt = readPast(entry.at("endedAt"));
    const other = entry.at("into").filled()?.read(parseEnterpriseNumber);
    if (number === undefined) return;
    if (found.has(number) || reading.places.has(enterpriseScope(number))) {
      field.refuse("input.shape", { expected: "entry-once" });
    }
    if (name) found.set(number, { number, name, address, registeredAt, endedAt, into: other });
    if (goesIntoItself(found, number))
      entry.at("into").refuse("enterprise.into-itself", { enterprise: number });
  });
  const steps = (one: FoundEnded | undefined): number =>
    one?.into === undefined ? 0 : 1 + steps(found.get(one.into));
  if (reading.faults.length > 0) return [];
  return [...found.values()]
    .map((one) => ({ one, steps: steps(one) }))
    .sort((a, b) => b.steps - a.steps)
    .map(({ one }) => one);
}

function goesIntoItself(found: ReadonlyMap<EnterpriseNumber, FoundEnded>, number: EnterpriseNumber): boolean {
  const passed = new Set<EnterpriseNumber>();
  for (let at = found.get(number)?.into; at !== undefined && !passed.has(at); at = found.get(at)?.into) {
    if (at === number) return true;
    passed.add(at);
  }
  return false;
}

/** Registered names may be longer than those that people type. */
function readRegisteredName(entry: Form<{ readonly name: string }>): string | undefined {
  return entry.at("name").read((text) => readVisibleText(text.normalize("NFC")));
}

function readAddress(entry: Form<{ readonly address?: string }>): string | undefined {
  return entry.at("address").filled()?.read(readVisibleText);
}

/** Reads the domains, and opens each in the reading. */
export function readDomains(reading: ImportReading): readonly FoundDomain[] {
  return readEach(reading, reading.form.at("domains"), (entry): FoundDomain | undefined => {
    const given = entry.at("email").filled();
    const email = given === undefined ? null : given.read(parseEmail);
    const past = readChanges(entry);
    const { createdAt } = past;
    const told = readHeld(entry.at("applications"), createdAt);
    const scope = readPlaceScope(reading, entry.at("scope"), "domain");
    if (scope === undefined) return undefined;
    const { kind: id, identifier } = ownPart(scope);
    if (reading.places.has(scope)) {
      entry.at("scope").refuse("domain.already-active", { kind: id, identifier });
    }
    const kind = reading.kindOf(scope) as DomainKind;
    const wanted = entry.at("applications").as(entry.value.applications && told.ids.value);
    const opened = readDomainApplications(wanted, kind);
    const fields = readDomainFields(entry.at("fields").as(entry.value.fields ?? {}), kind);
    reading.open(scope, opened, createdAt);
    const applications = holdExactly(told.held, opened, createdAt);
    return email === undefined ? undefined : { scope, email, applications, fields, ...past };
  });
}

const placeLists = {
  subdivisions: { level: "subdivision", taken: "subdivision.identifier-taken" },
  sites: { level: "site", taken: "site.identifier-taken" },
} as const;

/** Reads the subdivisions or the sites, and opens each in the reading. */
export function readPlaces(reading: ImportReading, name: keyof typeof placeLists): readonly FoundPlace[] {
  const { level, taken } = placeLists[name];
  const numbers = new Set<string>();
  return readEach(reading, reading.form.at(name), (entry): FoundPlace | undefined => {
    const placeName = entry.at("name").read(parsePersonName);
    const email = entry.at("email").read(parseEmail);
    const past = readChanges(entry);
    const { ids, held } = readHeld(entry.at("applications"), past.createdAt);
    const field = entry.at("scope");
    const scope = readPlaceScope(reading, field, level);
    if (scope === undefined) return undefined;
    // A number is in use once in its place, whatever the kind.
    const { identifier } = ownPart(scope);
    const number = `${parentScope(scope)}/${identifier}`;
    if (numbers.has(number)) field.refuse(taken, { identifier });
    numbers.add(number);
    judgePlaceApplications(reading, ids, scope);
    reading.open(scope, ids.value, past.createdAt);
    const office = readOffice(reading, entry.at("office"), scope);
    return placeName && email && { scope, name: placeName, email, applications: held, office, ...past };
  });
}

/** The office that is in charge: that of a place above. */
function readOffice(reading: ImportReading, form: Form<string | undefined>, scope: Scope): Scope | undefined {
  const named = form.filled();
  const office = named?.read(reading.readScope);
  if (named === undefined || office === undefined) return undefined;
  if (office === scope || !isAtOrBelow(scope, office)) {
    named.refuse("input.shape", { expected: "place-of-lists" });
  }
  reading.offices.set(scope, named);
  return office;
}

function readChanges(entry: Form<ImportedDomain>): Omit<Past, "applications" | "office"> {
  const createdAt = readPast(entry.at("createdAt"));
  const managedSince = readPastGiven(entry.at("managedSince"));
  return { createdAt, managedSince, changedAt: readPastGiven(entry.at("changedAt")) };
}

function judgePlaceApplications(reading: ImportReading, form: Form<readonly string[]>, scope: Scope): void {
  const kind = reading.kindOf(scope);
  const parent = parentScope(scope) as Scope;
  if (kind?.managedElsewhere !== undefined) {
    if (form.value.length > 0) judgeManagedHere(form, kind);
  } else {
    judgeApplications(form, kind, (one) => {
      if (!reading.places.has(parent) || reading.isOpenAtAndAbove(parent, one.value)) return;
      one.refuse("application.not-in-parent", { application: one.value });
    });
  }
}

/** The scope of a place of that level, in a place that is there. */
function readPlaceScope(reading: ImportReading, form: Form<string>, level: Level): Scope | undefined {
  const scope = form.read(reading.readScope);
  if (scope === undefined) return undefined;
  if (levelOf(scope) !== level) {
    const atLevel = { expected: "scope-at-level", levels: level } as const;
    form.refuse("input.shape", atLevel);
    return undefined;
  }
  if (!reading.places.has(parentScope(scope) as Scope)) {
    form.refuse("input.shape", { expected: "place-of-lists" });
  }
  return scope;
}
