import type { Command, CommandType } from "../../procedures/commands.js";
import { enterpriseOf, enterpriseScope, isAtOrBelow, type Scope } from "../../scope/scope.js";
import type { Level } from "../../words/levels.js";
import type { AssignmentStatus } from "../../words/statuses.js";
import type { BuildersOf } from "./builders-of.js";
import { activateDomain, addPlace, appointChief } from "./form-builders.js";
import { mandateBuilders } from "./mandate-builders.js";
import { personalBuilders } from "./personal-builders.js";
import { requestBuilders } from "./request-builders.js";
import { reviewBuilders } from "./review-builders.js";
import {
  anyPlaceOf,
  dayAfter,
  effectiveAt,
  formFor,
  kindOf,
  managerFor,
  openAt,
  passwordOf,
  personFor,
  placeOf,
  type Scene,
} from "./scene.js";
import { senderBuilders } from "./sender-builders.js";

/** For each command: one that should be accepted, from what there is; `undefined` where there is nothing for it. */
const builders: BuildersOf<Command> = {
  ...requestBuilders,
  ...senderBuilders,
  ...mandateBuilders,
  ...personalBuilders,
  ...reviewBuilders,
  AppointChiefAccessManager: appointChief,
  AppointCoChiefAccessManager: (scene) => {
    const scope = placeOf(scene, "enterprise");
    return scope && { type: "AppointCoChiefAccessManager", scope, person: withLastDay(scene, scope) };
  },
  AppointCoAccessManager: (scene) => {
    const scope = placeOf(scene, "domain");
    if (scope === undefined) return undefined;
    const appointed = userToLift(scene) ?? { scope, person: withLastDay(scene, scope) };
    return { type: "AppointCoAccessManager", ...appointed };
  },
  ActivateDomain: activateDomain,
  UpdateDomain: (scene) => update(scene, "UpdateDomain", "domain"),
  UpdateSubdivision: (scene) => update(scene, "UpdateSubdivision", "subdivision"),
  UpdateSite: (scene) => update(scene, "UpdateSite", "site"),
  SetDomainApplications: (scene) => setApplications(scene, "SetDomainApplications", "domain"),
  SetSubdivisionApplications: (scene) => setApplications(scene, "SetSubdivisionApplications", "subdivision"),
  SetSiteApplications: (scene) => setApplications(scene, "SetSiteApplications", "site"),
  ReplaceAccessManager: (scene) => replace(scene, "ReplaceAccessManager", "domain"),
  ReplaceSubdivisionManager: (scene) => replace(scene, "ReplaceSubdivisionManager", "subdivision"),
  ReplaceSiteManager: (scene) => replace(scene, "ReplaceSiteManager", "site"),
  AddSubdivision: (scene) => addPlace(scene, "AddSubdivision"),
  AddSite: (scene) => addPlace(scene, "AddSite"),
  RemoveSubdivision: (scene) => removal(scene, "RemoveSubdivision", "subdivision"),
  RemoveSite: (scene) => removal(scene, "RemoveSite", "site"),
  AddUser: (scene) => {
    const scope = userPlace(scene);
    if (scope === undefined) return undefined;
    const { draw } = scene;
    const functions = kindOf(scope)?.functions.map(({ id }) => id) ?? [];
    return {
      type: "AddUser",
      scope,
      person: withLastDay(scene, scope),
      ...(draw.chance(80) && { applications: draw.some(effectiveAt(scene, scope), 4) }),
      ...(draw.chance(40) && { functions: draw.some(functions, 2) }),
    };
  },
  UpdateUser: (scene) =>
    onUser(scene, (scope, account) => ({
      type: "UpdateUser",
      scope,
      account,
      email: `changed${scene.draw.below(20)}@example.org`,
      ...(scene.draw.chance(40) && { title: scene.draw.from<string | null>(["miss", "mr", null]) }),
      ...(scene.draw.chance(40) && { language: scene.draw.from<string | null>([null, "fr", "de"]) }),
      ...(scene.draw.chance(30) && {
        localEmail: scene.draw.from<string | null>([null, "desk@example.org"]),
      }),
      ...(scene.draw.chance(30) && { lastDay: scene.draw.from<string | null>([null, dayAfter(scene, 1)]) }),
    })),
  BlockUsers: (scene) => group(scene, "BlockUsers", "active"),
  UnblockUsers: (scene) => group(scene, "UnblockUsers", "blocked"),
  RemoveUsers: (scene) => group(scene, "RemoveUsers", undefined),
  RemovePersonEverywhere: (scene) =>
    onUser(scene, (scope, account) => ({
      type: "RemovePersonEverywhere",
      scope: scene.draw.chance(50) ? enterpriseScope(enterpriseOf(scope)) : scope,
      account,
    })),
  GrantApplications: (scene) => {
    const chosen = group(scene, "GrantApplications", undefined);
    const open = chosen === undefined ? [] : effectiveAt(scene, chosen.scope as Scope);
    return chosen && { ...chosen, applications: scene.draw.some(open, 3) };
  },
  RevokeApplications: (scene) => {
    const chosen = group(scene, "RevokeApplications", undefined);
    if (chosen === undefined) return undefined;
    const held = scene.view
      .members(chosen.scope as Scope)
      .filter(({ account }) => chosen.accounts.includes(account.id))
      .flatMap(({ assignment }) => assignment.applications.map(({ id }) => id));
    return { ...chosen, applications: scene.draw.some([...new Set(held)].sort(), 3) };
  },
  AssignFunctions: (scene) =>
    onUser(scene, (scope, account) => {
      const functions = kindOf(scope)?.functions.map(({ id }) => id) ?? [];
      return { type: "AssignFunctions", scope, account, functions: scene.draw.some(functions, 3) };
    }),
  ResetPassword: (scene) =>
    onUser(scene, (scope, account) => {
      const password = passwordOf(500 + scene.draw.below(500));
      return { type: "ResetPassword", scope, account, password, passwordConfirmation: password };
    }),
};

/** What makes it possible to give a command: another command, which is given instead when there is nothing for it. */
const enabling: Partial<Readonly<Record<CommandType, CommandType>>> = {
  AppointCoChiefAccessManager: "AppointChiefAccessManager",
  ActivateDomain: "AppointChiefAccessManager",
  AddSubdivision: "ActivateDomain",
  AddSite: "AddSubdivision",
  UpdateSite: "AddSite",
  RemoveSite: "AddSite",
  SetSiteApplications: "AddSite",
  ReplaceSiteManager: "AddSite",
  UpdateSubdivision: "AddSubdivision",
  RemoveSubdivision: "AddSubdivision",
  SetSubdivisionApplications: "AddSubdivision",
  ReplaceSubdivisionManager: "AddSubdivision",
  UnblockUsers: "BlockUsers",
  BlockUsers: "AddUser",
  RemoveUsers: "AddUser",
  RemovePersonEverywhere: "AddUser",
  UpdateUser: "AddUser",
  GrantApplications: "AddUser",
  RevokeApplications: "GrantApplications",
  AssignFunctions: "AddUser",
  ResetPassword: "AddUser",
  AddUser: "AddSubdivision",
  SignAppointmentRequest: "RequestChiefAccessManager",
  GrantAppointmentRequest: "SignAppointmentRequest",
  RejectAppointmentRequest: "RequestChiefAccessManager",
  WithdrawAppointmentRequest: "RequestChiefAccessManager",
  UpdateChiefContact: "AppointChiefAccessManager",
  RequestAccessCodes: "AppointChiefAccessManager",
  IssueAccessCodes: "AppointChiefAccessManager",
  RegisterSender: "AppointChiefAccessManager",
  UpdateSenderContact: "RegisterSender",
  CloseSender: "RegisterSender",
  OpenChannel: "RegisterSender",
  CloseChannel: "RegisterSender",
  SetChannelApplications: "RegisterSender",
  PreferChannel: "RegisterSender",
  RenewChannelCertificate: "RegisterSender",
  RenewChannelKey: "OpenChannel",
  ResetTechnicalUserPassword: "OpenChannel",
  ClearRoute: "SetRoute",
  GrantMandate: "AppointChiefAccessManager",
  RevokeMandate: "GrantMandate",
  AppointCurator: "AppointChiefAccessManager",
  DischargeCurator: "AppointCurator",
  ChangeOwnPassword: "AddUser",
  UploadOwnCertificate: "AppointChiefAccessManager",
  RemoveOwnCertificate: "UploadOwnCertificate",
  CorrectPersonNumber: "AppointChiefAccessManager",
  ErasePerson: "RemovePersonEverywhere",
  ConfirmReview: "AppointChiefAccessManager",
};

/** A command of that type that should be accepted, or one that brings it nearer. */
export function buildCommand(scene: Scene, type: CommandType): Command {
  const built = builders[type](scene);
  if (built !== undefined) return built;
  const nearer = enabling[type] ?? "ActivateDomain";
  return buildCommand(scene, nearer === type ? "AppointChiefAccessManager" : nearer);
}

/** Somebody who is a user in a domain, sometimes: whoever appoints him there lifts him. */
function userToLift(scene: Scene): { scope: Scope; person: ReturnType<typeof personFor> } | undefined {
  const { draw, view, world, wish } = scene;
  if (wish !== null || !draw.chance(30)) return undefined;
  const members = view.at("domain").flatMap((scope) => view.members(scope));
  const user = draw.of(members.filter(({ assignment }) => assignment.role === "user"));
  const person = world.persons.find(({ insz }) => insz === user?.account.insz);
  return user && person && { scope: user.assignment.scope, person: formFor(scene, person) };
}

function withLastDay(scene: Scene, scope: Scope): ReturnType<typeof personFor> {
  const person = personFor(scene, scope);
  return scene.draw.chance(10) ? { ...person, lastDay: dayAfter(scene, scene.draw.below(3)) } : person;
}

function update<Type extends "UpdateDomain" | "UpdateSubdivision" | "UpdateSite">(
  scene: Scene,
  type: Type,
  level: Level,
): { type: Type; scope: Scope; email: string } | undefined {
  const scope = placeOf(scene, level);
  return scope && { type, scope, email: `place${scene.draw.below(20)}@example.org` };
}

function setApplications<
  Type extends "SetDomainApplications" | "SetSubdivisionApplications" | "SetSiteApplications",
>(
  scene: Scene,
  type: Type,
  level: Level,
): { type: Type; scope: Scope; applications: readonly string[] } | undefined {
  const managedHere = scene.view.at("domain").filter((one) => (kindOf(one)?.applications.length ?? 0) > 0);
  const scope =
    level === "domain" && scene.reach === null ? scene.draw.early(managedHere) : placeOf(scene, level);
  if (scope === undefined) return undefined;
  const { draw } = scene;
  const all = kindOf(scope)?.applications ?? [];
  const above = scope.slice(0, scope.lastIndexOf("/")) as Scope;
  const allowed = level === "domain" ? all : effectiveAt(scene, above);
  const kept = openAt(scene, scope).filter((id) => allowed.includes(id));
  return {
    type,
    scope,
    applications: draw.chance(50) ? allowed : draw.some(draw.chance(30) ? kept : allowed, 4),
  };
}

function replace<Type extends "ReplaceAccessManager" | "ReplaceSubdivisionManager" | "ReplaceSiteManager">(
  scene: Scene,
  type: Type,
  level: Level,
): { type: Type; scope: Scope; manager: ReturnType<typeof managerFor> } | undefined {
  const scope = placeOf(scene, level);
  return scope && { type, scope, manager: managerFor(scene, scope) };
}

function removal<Type extends "RemoveSubdivision" | "RemoveSite">(
  scene: Scene,
  type: Type,
  level: Level,
): { type: Type; scope: Scope } | undefined {
  const { view, draw } = scene;
  const empty = view.at(level).filter((scope) => {
    const named = view.place(scope)?.manager;
    const guests = view
      .members(scope)
      .filter(({ account }) => named?.kind !== "account" || named.account !== account.id);
    return guests.length === 0 && !view.registry.children.has(scope);
  });
  const scope = draw.chance(80) ? draw.of(empty) : placeOf(scene, level);
  return scope && { type, scope };
}

function userPlace(scene: Scene): Scope | undefined {
  for (let tries = 0; tries < 3; tries += 1) {
    const scope = anyPlaceOf(scene);
    const kind = scope === undefined ? undefined : kindOf(scope);
    if (kind?.managedElsewhere === undefined && kind?.applications.length !== 0) return scope;
  }
  return undefined;
}

function onUser<T>(scene: Scene, make: (scope: Scope, account: string) => T): T | undefined {
  const chosen = group(scene, "RemoveUsers", undefined);
  const account = chosen?.accounts[0];
  return chosen && account !== undefined ? make(chosen.scope as Scope, account) : undefined;
}

/** A place with somebody whom another one there can manage, and one or more of them. */
function group<
  Type extends "BlockUsers" | "UnblockUsers" | "RemoveUsers" | "GrantApplications" | "RevokeApplications",
>(
  scene: Scene,
  type: Type,
  status: AssignmentStatus | undefined,
): { type: Type; scope: Scope; accounts: readonly string[] } | undefined {
  const { draw, view, reach } = scene;
  const alsoCoRoles = draw.chance(10);
  const anywhere = reach === null || draw.chance(15);
  const below = type === "GrantApplications" || type === "RevokeApplications";
  const fit = view.accounts.flatMap((account) =>
    account.assignments
      .filter(({ role }) => role === "user" || (alsoCoRoles && role.startsWith("co-")))
      .filter((assignment) => status === undefined || assignment.status === status)
      .filter(({ applications }) => type !== "RevokeApplications" || applications.length > 0)
      .filter(({ scope }) => !below || scope.length > 10)
      .filter(({ scope }) => anywhere || isAtOrBelow(scope, reach))
      .map(({ scope }) => ({ scope, account: account.id })),
  );
  const first = draw.of(fit);
  if (first === undefined) return undefined;
  const others = fit.filter(({ scope, account }) => scope === first.scope && account !== first.account);
  const accounts = [first, ...(draw.chance(35) ? draw.some(others, 2) : [])].map(({ account }) => account);
  return { type, scope: first.scope, accounts };
}
