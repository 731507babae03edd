import type { Held } from "../aggregates/common/held.js";
import type { DomainKind } from "../catalogue/types.js";
import { type Email, type Phone, parseEmail, parsePersonName } from "../credentials/contact.js";
import { readVisibleText } from "../credentials/visible-text.js";
import { judgeApplications, judgeManagedHere, readDomainApplications } from "../form/applications.js";
import { readContact } from "../form/contact.js";
import { readDomainFields } from "../form/domain-fields.js";
import type { Form } from "../form/form.js";
import { readPast } from "../form/past.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Instant } from "../kernel/instant.js";
import type { EventNamed } from "../procedures/events.js";
import { enterpriseScope, levelOf, ownPart, parentScope, type Scope } from "../scope/scope.js";
import type { Level } from "../words/levels.js";
import { type ImportReading, readEach, readHeld } from "./reading.js";

/** An enterprise that is right. */
export interface FoundEnterprise {
  readonly number: EnterpriseNumber;
  readonly name: string;
  readonly email: Email;
  readonly phone: Phone;
  readonly registeredAt: Instant;
}

/** What an entry of a place tells beside its event: since when it is, and what it opens since when. */
interface Past {
  readonly applications: readonly Held[];
  readonly createdAt: Instant;
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
    // Registered names may be longer than those that people type.
    const name = entry.at("name").read((text) => readVisibleText(text.normalize("NFC")));
    const { email, phone } = readContact(entry);
    const registeredAt = readPast(entry.at("registeredAt"));
    if (number === undefined) return undefined;
    const scope = enterpriseScope(number);
    if (reading.places.has(scope)) entry.at("number").refuse("input.shape", { expected: "entry-once" });
    else if (!chiefs.has(scope)) {
      entry.refuse("input.shape", { expected: "chief-of-enterprise" });
    }
    reading.open(scope, [], registeredAt);
    return name && email && phone ? { number, name, email, phone, registeredAt } : undefined;
  });
}

/** Reads the domains, and opens each in the reading. */
export function readDomains(reading: ImportReading): readonly FoundDomain[] {
  return readEach(reading, reading.form.at("domains"), (entry): FoundDomain | undefined => {
    const given = entry.at("email").filled();
    const email = given === undefined ? null : given.read(parseEmail);
    const scope = readPlaceScope(reading, entry.at("scope"), "domain");
    if (scope === undefined) return undefined;
    const { kind: id, identifier } = ownPart(scope);
    if (reading.places.has(scope)) {
      entry.at("scope").refuse("domain.already-active", { kind: id, identifier });
    }
    const kind = reading.kindOf(scope) as DomainKind;
    const createdAt = readPast(entry.at("createdAt"));
    const told = readHeld(entry.at("applications"), createdAt);
    const opened = readDomainApplications(
      entry.at("applications").as(entry.value.applications && told.ids.value),
      kind,
    );
    const fields = readDomainFields(entry.at("fields").as(entry.value.fields ?? {}), kind);
    reading.open(scope, opened, createdAt);
    const applications = opened.map(
      (id) => told.held.find((one) => one.id === id) ?? { id, since: createdAt },
    );
    return email === undefined ? undefined : { scope, email, applications, fields, createdAt };
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
    const field = entry.at("scope");
    const scope = readPlaceScope(reading, field, level);
    if (scope === undefined) return undefined;
    // A number is in use once in its place, whatever the kind.
    const { identifier } = ownPart(scope);
    const number = `${parentScope(scope)}/${identifier}`;
    if (numbers.has(number)) field.refuse(taken, { identifier });
    numbers.add(number);
    const createdAt = readPast(entry.at("createdAt"));
    const { ids, held } = readHeld(entry.at("applications"), createdAt);
    judgePlaceApplications(reading, ids, scope);
    reading.open(scope, ids.value, createdAt);
    return placeName && email && { scope, name: placeName, email, applications: held, createdAt };
  });
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
