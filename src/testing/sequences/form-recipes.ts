import { defaultCatalogue } from "../../catalogue/default/catalogue.js";
import { findDomainKind } from "../../catalogue/find.js";
import { type EnterpriseNumber, formatEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { AppointChiefAccessManager } from "../../procedures/chief/commands.js";
import type { ActivateDomain } from "../../procedures/domains/commands.js";
import type { AddSite, AddSubdivision } from "../../procedures/places/commands.js";
import { childScope, enterpriseOf, enterpriseScope, ownPart, type Scope } from "../../scope/scope.js";
import { nssoOf } from "../synthetic.js";
import {
  accountOf,
  effectiveAt,
  eligible,
  freeId,
  kindOf,
  managerFor,
  openAt,
  placeOf,
  representatives,
  type Scene,
} from "./scene.js";
import { institutionNumbers, type WorldPerson } from "./world.js";

const wantedKinds = [
  "mammography-screening",
  "ehealth-care",
  "residential-care",
  "service-provider",
  "social-welfare",
  "flemish-government",
];

/** The first chief of an enterprise, or another one; the actor that is chosen later fills in what depends on him. */
export function appointChief(scene: Scene): AppointChiefAccessManager {
  const { draw, view, world } = scene;
  const fit = world.enterprises.slice(0, 6).filter((number) => !view.registry.enterprises.get(number)?.ended);
  const unregistered = fit.filter((number) => !view.registry.enterprises.has(number));
  const enterprise = ((draw.chance(40) ? undefined : draw.of(unregistered)) ??
    draw.early(fit) ??
    world.enterprises[0]) as EnterpriseNumber;
  const present = view.holder(enterpriseScope(enterprise));
  const candidates = eligible(scene, enterprise).filter(({ insz }) => {
    const account = accountOf(scene, insz);
    return account === undefined || (account.id !== present && scene.wish !== "new");
  });
  const chief = (draw.early(candidates) ?? draw.of(world.persons)) as WorldPerson;
  const representative = draw.of(representatives(scene, enterprise));
  return {
    type: "AppointChiefAccessManager",
    enterprise: draw.chance(30) ? formatEnterpriseNumber(enterprise) : enterprise,
    chief: {
      insz: chief.insz,
      email: `access${draw.below(9)}@example.org`,
      phone: "+32 2 555 12 34",
      ...(accountOf(scene, chief.insz) === undefined && { account: freeId(scene, chief) }),
    },
    requester: { email: "board@example.org", phone: "02/555.12.35" },
    ...(representative && { representative: representative.insz }),
    declaration: true,
  };
}

/** A kind that the enterprise has not opened yet, with some or all of its applications. */
export function activateDomain(scene: Scene): ActivateDomain | undefined {
  const { draw, view } = scene;
  const scope = placeOf(scene, "enterprise");
  if (scope === undefined) return undefined;
  const enterprise = enterpriseOf(scope);
  const closed = wantedKinds.filter((kind) => !view.registry.places.has(domainScope(enterprise, kind)));
  const kind = draw.early(closed);
  if (kind === undefined || draw.chance(8)) return activateEmployer(scene, enterprise);
  const domainKind = findDomainKind(defaultCatalogue, kind);
  const choosable = domainKind?.managedElsewhere === undefined ? (domainKind?.applications ?? []) : [];
  return {
    type: "ActivateDomain",
    enterprise,
    kind,
    ...(draw.chance(50) && { identifier: enterprise }),
    email: "domain@example.org",
    ...(choosable.length > 0 && draw.chance(40) && { applications: draw.some(choosable, 8) }),
    manager: managerFor(scene, domainScope(enterprise, kind)),
  };
}

function activateEmployer(scene: Scene, enterprise: EnterpriseNumber): ActivateDomain {
  const own = { kind: "employer-nsso", identifier: nssoOf(1_400_000 + scene.draw.below(400_000)) };
  const manager = managerFor(scene, childScope(enterpriseScope(enterprise), own));
  return { type: "ActivateDomain", enterprise, ...own, email: "domain@example.org", manager };
}

/** A subdivision or site under a place that may have one. */
export function addPlace<Type extends "AddSubdivision" | "AddSite">(
  scene: Scene,
  type: Type,
): (Type extends "AddSite" ? AddSite : AddSubdivision) | undefined;
export function addPlace(
  scene: Scene,
  type: "AddSubdivision" | "AddSite",
): AddSubdivision | AddSite | undefined {
  const { draw } = scene;
  const parents = possibleParents(scene, type);
  const scope = draw.chance(70) ? draw.early(parents) : draw.of(parents);
  if (scope === undefined) return undefined;
  const below = kindsBelow(scope, type);
  const kind = draw.of(below);
  if (kind === undefined) return undefined;
  const isCode = kind.identifiedBy === "identification-code";
  const numbers = institutionNumbers.filter((number) => isCode || /^\d+$/.test(number));
  const free = numbers.filter(
    (identifier) => scene.view.place(childScope(scope, { kind: kind.id, identifier })) === undefined,
  );
  const number = draw.of(free) ?? (isCode ? `Z${draw.below(999)}` : String(20_000 + draw.below(9_999)));
  const open = type === "AddSite" ? effectiveAt(scene, scope) : openAt(scene, scope);
  return {
    type,
    scope,
    kind: kind.id,
    number: isCode && draw.chance(30) ? number.toLowerCase() : number,
    name: `Place ${number}`,
    email: "place@example.org",
    ...(draw.chance(40) && { applications: draw.some(open, 6) }),
    manager: managerFor(scene, childScope(scope, { kind: kind.id, identifier: number })),
  };
}

/** The domains that can have subdivisions, or the subdivisions that can have sites; within reach where there are any. */
function possibleParents(scene: Scene, type: "AddSubdivision" | "AddSite"): readonly Scope[] {
  const { view, reach } = scene;
  const parents = view
    .at(type === "AddSite" ? "subdivision" : "domain")
    .filter((scope) => kindsBelow(scope, type).length > 0);
  const near = parents.filter((scope) => reach !== null && scope.startsWith(reach));
  return near.length > 0 ? near : parents;
}

function kindsBelow(
  scope: Scope,
  type: "AddSubdivision" | "AddSite",
): readonly { readonly id: string; readonly identifiedBy: string }[] {
  const kinds = kindOf(scope)?.subdivisionKinds ?? [];
  if (type === "AddSubdivision") return kinds;
  return kinds.find(({ id }) => id === ownPart(scope).kind)?.siteKinds ?? [];
}

function domainScope(enterprise: EnterpriseNumber, kind: string): Scope {
  return childScope(enterpriseScope(enterprise), { kind, identifier: enterprise });
}
