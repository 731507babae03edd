import type { Actor } from "../../context/actor.js";
import { commandTypes } from "../../engine/decode.js";
import { commandActions } from "../../engine/question-of.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { plusMinutes } from "../../kernel/instant.js";
import { actionOnRole, permissionMatrix } from "../../permissions/matrix.js";
import type { Command, CommandType } from "../../procedures/commands.js";
import { enterpriseOf, isAtOrBelow, isScope, type Scope } from "../../scope/scope.js";
import { ranks } from "../../words/roles.js";
import { recipes } from "./recipes.js";
import { acting, representatives, type Scene, sessionFor } from "./scene.js";
import type { Position } from "./view.js";

/** The lowest rank that may give each command, as the matrix says; above all where no role may. */
export const lowestRank: Readonly<Record<CommandType, number>> = /* @__PURE__ */ everyLowestRank();

function everyLowestRank(): Readonly<Record<CommandType, number>> {
  const highest = Math.max(...Object.values(ranks));
  const found = commandTypes.map((type) => {
    const allowed = permissionMatrix[commandActions[type].action].roles;
    return [type, Math.min(highest + 1, ...allowed.map((role) => ranks[role]))];
  });
  return Object.fromEntries(found) as Record<CommandType, number>;
}

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

/** The accounts that a review is confirmed of. */
export function reviewedIn(command: Command): readonly string[] {
  if (!("findings" in command && Array.isArray(command.findings))) return [];
  return command.findings.map(({ finding }) => `${finding}`.split("#")[1] ?? "");
}

/** Somebody who should be allowed to give the command; else somebody who is not. */
export function actorFor(scene: Scene, command: Command): Actor {
  if (command.type === "AppointChiefAccessManager") return appointer(scene, command);
  // A command that was spoiled may be of no type at all.
  const by = Object.hasOwn(recipes, command.type) ? recipes[command.type].by : undefined;
  if (by !== undefined) return by(scene, command);
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
  const touched = targets
    .flatMap((account) => account?.assignments ?? [])
    .filter((held) => (isEverywhere ? isAtOrBelow(held.scope, scope) : held.scope === scope));
  const isLeaving = ["BlockUsers", "UnblockUsers", "RemoveUsers", "RemovePersonEverywhere"].includes(
    command.type,
  );
  const to = "to" in command && isScope(command.to) ? command.to : scope;
  return scene.view
    .capable(scope, lowestRank[command.type])
    .filter(
      (held) =>
        isAtOrBelow(to, held.scope) &&
        touched.every(
          ({ role }) =>
            ranks[role] < ranks[held.role] &&
            role !== "curator" &&
            (!isLeaving || role === "user" || permissionMatrix[actionOnRole[role]].roles.includes(held.role)),
        ) &&
        !targetsOf(command).includes(held.account) &&
        !reviewedIn(command).includes(held.account),
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
