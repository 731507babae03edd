import { parseEnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { PermissionQuestion, TargetField } from "../permissions/question.js";
import type { Command, CommandType } from "../procedures/commands.js";
import { rooms } from "../procedures/index.js";
import { enterpriseScope } from "../scope/scope.js";
import type { Action } from "../words/actions.js";
import { commandTypes } from "./decode.js";

/** How the question of a command's second stage is drawn from the command. */
export interface CommandAction {
  /** The action; towards persons of another role than user, `actionOnRole` tells which one it takes instead. */
  readonly action: Action;
  /** The field that names the place. */
  readonly scope: "scope" | "enterprise" | "none";
  /** The field that names a further place where it is asked. */
  readonly to?: "to";
  /** The field that names the persons it is done to. */
  readonly targets?: TargetField;
}

/** Which permission each command asks for, where, and towards whom. */
export const commandActions: Readonly<Record<CommandType, CommandAction>> = /* @__PURE__ */ everyAction();

function everyAction(): Readonly<Record<CommandType, CommandAction>> {
  const actions = commandTypes.map((type) => {
    const { action, targets, shape } = rooms[type];
    const scope = "scope" in shape ? "scope" : "enterprise" in shape ? "enterprise" : "none";
    const to = "to" in shape && ({ to: "to" } as const);
    return [type, { action, scope, ...to, ...(targets && { targets }) }] as const;
  });
  return Object.fromEntries(actions) as Record<CommandType, CommandAction>;
}

/** The question of a command's second stage: `can` answers it as `decide` does. */
export function questionOf(command: Command): PermissionQuestion {
  const { action, targets: field } = rooms[command.type];
  return {
    action,
    scope: scopeOf(command),
    to: "to" in command ? command.to : undefined,
    ticket: "ticket" in command ? command.ticket : undefined,
    targets: field && targetsOf(command),
    field,
  };
}

function targetsOf(command: Command): readonly string[] {
  if ("accounts" in command) return command.accounts;
  return "account" in command ? [command.account] : [];
}

function scopeOf(command: Command): string | undefined {
  if ("scope" in command) return command.scope;
  const enterprise = parseEnterpriseNumber("enterprise" in command ? command.enterprise : undefined);
  return enterprise.ok ? enterpriseScope(enterprise.value) : undefined;
}
