import type { Actor } from "../../context/actor.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { plusMinutes } from "../../kernel/instant.js";
import { actionOnRole, permissionMatrix } from "../../permissions/matrix.js";
import type { Command, CommandType } from "../../procedures/commands.js";
import { enterpriseOf, isAtOrBelow, isScope, type Scope } from "../../scope/scope.js";
import { ranks } from "../../words/roles.js";
import { representatives, type Scene } from "./scene.js";
import { acting, sessionFor } from "./sessions.js";
import { specialActors } from "./special-actors.js";
import type { Position } from "./view.js";

/** The lowest rank that may give each command. */
export const lowestRank: Readonly<Record<CommandType, number>> = {
  AppointChiefAccessManager: 7,
  AppointCoChiefAccessManager: 6,
  AppointCoAccessManager: 4,
  ActivateDomain: 5,
  UpdateDomain: 3,
  UpdateSubdivision: 2,
  UpdateSite: 1,
  SetDomainApplications: 5,
  SetSubdivisionApplications: 3,
  SetSiteApplications: 2,
  ReplaceAccessManager: 5,
  ReplaceSubdivisionManager: 3,
  ReplaceSiteManager: 2,
  AddSubdivision: 3,
  AddSite: 2,
  RemoveSubdivision: 3,
  RemoveSite: 2,
  AddUser: 1,
  UpdateUser: 1,
  BlockUsers: 1,
  UnblockUsers: 1,
  RemoveUsers: 1,
  RemovePersonEverywhere: 1,
  GrantApplications: 1,
  RevokeApplications: 1,
  AssignFunctions: 1,
  ResetPassword: 1,
  RequestChiefAccessManager: 7,
  SignAppointmentRequest: 7,
  GrantAppointmentRequest: 7,
  RejectAppointmentRequest: 7,
  WithdrawAppointmentRequest: 7,
  UpdateChiefContact: 6,
  RequestAccessCodes: 1,
  IssueAccessCodes: 6,
  RegisterSender: 3,
  UpdateSenderContact: 3,
  CloseSender: 3,
  OpenChannel: 3,
  CloseChannel: 3,
  SetChannelApplications: 3,
  PreferChannel: 3,
  RenewChannelCertificate: 3,
  RenewChannelKey: 3,
  ResetTechnicalUserPassword: 3,
  SetRoute: 3,
  ClearRoute: 3,
  GrantMandate: 5,
  RevokeMandate: 5,
  AppointCurator: 7,
  DischargeCurator: 7,
  UpdateOwnDetails: 0,
  ChangeOwnPassword: 0,
  UploadOwnCertificate: 0,
  RemoveOwnCertificate: 0,
  CorrectPersonNumber: 7,
  ErasePerson: 7,
  ConfirmReview: 1,
};

/** The scope that a command is about, as far as it can be read. */
export function scopeOf(command: Command): Scope | undefined {
  const text =
    "scope" in command ? command.scope : canonical("enterprise" in command ? command.enterprise : undefined);
  return isScope(text) ? text : undefined;
}

/** The accounts that a command is done to. */
export function targetsOf(command: Command): readonly string[] {
  if ("accounts" in command && Array.isArray(command.accounts)) return command.accounts;
  return "account" in command && typeof command.account === "string" ? [command.account] : [];
}

/** Somebody who should be allowed to give the command; else somebody who is not. */
export function actorFor(scene: Scene, command: Command): Actor {
  if (command.type === "AppointChiefAccessManager") return appointer(scene, command);
  const special = Object.hasOwn(specialActors, command.type) ? specialActors[command.type] : undefined;
  if (special !== undefined) return special(scene, command);
  const scope = scopeOf(command);
  if (scope === undefined) return { kind: "contact-centre" };
  if (command.type === "ResetPassword" && scene.draw.chance(15)) return { kind: "contact-centre" };
  const fit = fitPositions(scene, command, scope);
  const position = scene.draw.of(fit) ?? scene.draw.of(scene.view.capable(scope, 1));
  if (position === undefined) return { kind: "contact-centre" };
  return acting(position, sessionFor(scene, position));
}

/** The positions that rank high enough for a command and for all whom it concerns. */
export function fitPositions(scene: Scene, command: Command, scope: Scope): readonly Position[] {
  const targets = targetsOf(command).map((id) => scene.view.account(id));
  const isEverywhere = command.type === "RemovePersonEverywhere";
  const touched = targets.flatMap(
    (account) =>
      account?.assignments.filter((assignment) =>
        isEverywhere ? isAtOrBelow(assignment.scope, scope) : assignment.scope === scope,
      ) ?? [],
  );
  const isLeaving = ["BlockUsers", "UnblockUsers", "RemoveUsers", "RemovePersonEverywhere"].includes(
    command.type,
  );
  return scene.view
    .capable(scope, lowestRank[command.type])
    .filter(
      (held) =>
        touched.every(
          ({ role }) =>
            ranks[role] < ranks[held.role] &&
            role !== "curator" &&
            (!isLeaving || role === "user" || permissionMatrix[actionOnRole[role]].roles.includes(held.role)),
        ) && !targetsOf(command).includes(held.account),
    );
}

function appointer(scene: Scene, command: Command): Actor {
  const scope = scopeOf(command);
  const enterprise = scope === undefined ? scene.world.enterprises[0] : enterpriseOf(scope);
  const representative = scene.draw.of(representatives(scene, enterprise as EnterpriseNumber));
  if (representative === undefined || scene.draw.chance(30)) return { kind: "contact-centre" };
  return {
    kind: "legal-representative",
    insz: representative.insz,
    session: { loggedInAt: plusMinutes(scene.now, -5), means: "eid" },
  };
}

function canonical(enterprise: unknown): string | undefined {
  const read = parseEnterpriseNumber(enterprise);
  return read.ok ? read.value : undefined;
}
