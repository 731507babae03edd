import type { DomainKind } from "../catalogue/types.js";
import { type Email, type Phone, parseEmail, parsePersonName } from "../credentials/contact.js";
import { readVisibleText } from "../credentials/visible-text.js";
import { asSet, judgeApplications, judgeManagedHere } from "../form/applications.js";
import { readContact } from "../form/chief.js";
import type { Judgement } from "../form/judgement.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../identifiers/enterprise-number.js";
import { isBlank } from "../kernel/visible.js";
import { readFields } from "../procedures/domains/activate.js";
import type { EventNamed } from "../registry/events.js";
import { enterpriseScope, levelOf, ownPart, parentScope, type Scope } from "../scope/scope.js";
import type { Level } from "../words/levels.js";
import type { ImportedDomain, ImportedEnterprise, ImportedPlace, ImportedPopulation } from "./population.js";
import type { ImportReading } from "./reading.js";

/** An enterprise that is right. */
export interface FoundEnterprise {
  readonly number: EnterpriseNumber;
  readonly name: string;
  readonly email: Email;
  readonly phone: Phone;
}

type DomainData = EventNamed<"DomainActivated">["data"];
type PlaceData = EventNamed<"SubdivisionAdded">["data"];

/** Reads the enterprises, and opens each in the reading. */
export function readEnterprises(
  reading: ImportReading,
  { enterprises }: ImportedPopulation,
  chiefs: ReadonlySet<Scope>,
): readonly FoundEnterprise[] {
  return reading.each("enterprises", enterprises, (entry, judgement): FoundEnterprise | undefined => {
    const number = judgement.take(parseEnterpriseNumber(entry.number), ["number"]);
    const name = readEnterpriseName(entry, judgement);
    const { email, phone } = readContact(judgement, entry, []);
    if (number === undefined) return undefined;
    const scope = enterpriseScope(number);
    if (reading.places.has(scope)) judgement.refuse("input.shape", ["number"], { expected: "entry once" });
    else if (!chiefs.has(scope)) {
      judgement.refuse("input.shape", [], { expected: "enterprise with a chief-access-manager" });
    }
    reading.open(scope, []);
    return email && phone && { number, name, email, phone };
  });
}

/** Registered names may be longer than those that people type. */
function readEnterpriseName({ name }: ImportedEnterprise, judgement: Judgement): string {
  return judgement.take(readVisibleText(name.normalize("NFC")), ["name"]) ?? "";
}

/** Reads the domains, and opens each in the reading. */
export function readDomains(reading: ImportReading, { domains }: ImportedPopulation): readonly DomainData[] {
  return reading.each("domains", domains, (entry, judgement): DomainData | undefined => {
    const email = isBlank(entry.email) ? null : judgement.take(parseEmail(entry.email), ["email"]);
    const scope = readPlaceScope(reading, judgement, entry.scope, "domain");
    if (scope === undefined) return undefined;
    const { kind: id, identifier } = ownPart(scope);
    if (reading.places.has(scope))
      judgement.refuse("domain.already-active", ["scope"], { kind: id, identifier });
    const kind = reading.kindOf(scope) as DomainKind;
    const applications = readDomainApplications(entry, judgement, kind);
    const fields = readFields(entry.fields ?? {}, judgement, kind);
    reading.open(scope, applications);
    return email === undefined ? undefined : { scope, email, applications, fields };
  });
}

function readDomainApplications(
  { applications }: ImportedDomain,
  judgement: Judgement,
  kind: DomainKind,
): readonly string[] {
  const isElsewhere = kind.managedElsewhere !== undefined;
  if (applications === undefined) return isElsewhere ? [] : kind.applications;
  if (!isElsewhere) judgeApplications(judgement, kind, applications);
  else if (applications.length > 0) judgeManagedHere(judgement, kind, ["applications"]);
  return asSet(applications);
}

const placeLists = {
  subdivisions: { level: "subdivision", taken: "subdivision.identifier-taken" },
  sites: { level: "site", taken: "site.identifier-taken" },
} as const;

/** Reads the subdivisions or the sites, and opens each in the reading. */
export function readPlaces(
  reading: ImportReading,
  population: ImportedPopulation,
  name: keyof typeof placeLists,
): readonly PlaceData[] {
  const { level, taken } = placeLists[name];
  const numbers = new Set<string>();
  return reading.each(name, population[name], (entry, judgement): PlaceData | undefined => {
    const placeName = judgement.take(parsePersonName(entry.name), ["name"]);
    const email = judgement.take(parseEmail(entry.email), ["email"]);
    const scope = readPlaceScope(reading, judgement, entry.scope, level);
    if (scope === undefined) return undefined;
    // A number is in use once in its place, whatever the kind.
    const { identifier } = ownPart(scope);
    const number = `${parentScope(scope)}/${identifier}`;
    if (numbers.has(number)) judgement.refuse(taken, ["scope"], { identifier });
    numbers.add(number);
    const applications = readPlaceApplications(reading, entry, judgement, scope);
    reading.open(scope, applications);
    return placeName && email && { scope, name: placeName, email, applications };
  });
}

function readPlaceApplications(
  reading: ImportReading,
  { applications }: ImportedPlace,
  judgement: Judgement,
  scope: Scope,
): readonly string[] {
  const kind = reading.kindOf(scope);
  const parent = parentScope(scope) as Scope;
  if (kind?.managedElsewhere !== undefined) {
    if (applications.length > 0) judgeManagedHere(judgement, kind, ["applications"]);
    return asSet(applications);
  }
  judgeApplications(judgement, kind, applications, (application, path) => {
    if (!reading.places.has(parent) || reading.isOpenAtAndAbove(parent, application)) return;
    judgement.refuse("application.not-in-parent", path, { application });
  });
  return asSet(applications);
}

/** The scope of a place of that level, in a place that is there. */
function readPlaceScope(
  reading: ImportReading,
  judgement: Judgement,
  text: string,
  level: Level,
): Scope | undefined {
  const scope = judgement.take(reading.readScope(text), ["scope"]);
  if (scope === undefined) return undefined;
  if (levelOf(scope) !== level) {
    judgement.refuse("input.shape", ["scope"], { expected: `scope of a ${level}` });
    return undefined;
  }
  if (!reading.places.has(parentScope(scope) as Scope)) {
    judgement.refuse("input.shape", ["scope"], { expected: "scope in a place of the lists" });
  }
  return scope;
}
