import { isAccountId } from "../aggregates/shared/event.js";
import type { Result } from "../kernel/result.js";
import {
  dictionary,
  type FieldShapes,
  flag,
  guarded,
  list,
  nullable,
  oneOf,
  optional,
  type Reading,
  readShape,
  record,
  type Shape,
  text,
  textOr,
  variants,
} from "../kernel/shape.js";
import { type Violation, violation } from "../kernel/violation.js";
import { defaultPolicy } from "../policy/default.js";
import type { Limits } from "../policy/types.js";
import { isScope, type Level, levelOf, type Scope } from "../scope/scope.js";
import type {
  Command,
  CommandNamed,
  CommandType,
  ContactInput,
  ManagerInput,
  PersonInput,
} from "./commands.js";

/** What can be wrong with the shape of a command. */
export type CommandShapeCode = "input.shape" | "limit.exceeded" | "command.unknown";

const line = text();
const scope: Shape<string> = guarded("scope", isScope);
const belowEnterprise = scopeAt("domain", "subdivision", "site");
const account: Shape<string> = guarded("account id", isAccountId);
const applications = list(line, "applications");

const person = record<PersonInput>({
  insz: line,
  email: line,
  title: optional(line),
  language: optional(line),
  localEmail: optional(line),
  lastDay: optional(line),
  account: optional(account),
  username: optional(line),
  usernameConfirmation: optional(line),
  password: optional(line),
  passwordConfirmation: optional(line),
  firstName: optional(line),
  lastName: optional(line),
});
const manager: Shape<ManagerInput> = textOr(oneOf("self"), person);
const contact = { email: line, phone: line } satisfies FieldShapes<ContactInput>;

function scopeAt(...levels: readonly Level[]): Shape<string> {
  return guarded(
    `scope of a ${levels.join(" or ")}`,
    (input): input is Scope => isScope(input) && levels.includes(levelOf(input)),
  );
}

type Fields = { readonly [Type in CommandType]: FieldShapes<Omit<CommandNamed<Type>, "type">> };

const updateAt = (level: Level) => ({ scope: scopeAt(level), email: line });
const setApplicationsAt = (level: Level) => ({ scope: scopeAt(level), applications });
const replaceManagerAt = (level: Level) => ({ scope: scopeAt(level), manager });
const addPlaceUnder = (level: Level) => ({
  scope: scopeAt(level),
  kind: line,
  number: line,
  name: optional(line),
  email: line,
  applications: optional(applications),
  manager,
});
const onUsers = { scope, accounts: list(account, "users") };
const onApplications = { scope: belowEnterprise, accounts: list(account, "users"), applications };

const fields: Fields = {
  AppointChiefAccessManager: {
    enterprise: line,
    chief: record({ insz: line, account: optional(account), ...contact }),
    requester: optional(record(contact)),
    representative: optional(line),
    declaration: flag,
  },
  AppointCoChiefAccessManager: { scope: scopeAt("enterprise"), person },
  AppointCoAccessManager: { scope: scopeAt("domain"), person },
  ActivateDomain: {
    enterprise: line,
    kind: line,
    identifier: optional(line),
    email: line,
    applications: optional(applications),
    fields: optional(dictionary((key) => key.length <= 64, line, "applications")),
    manager,
  },
  UpdateDomain: updateAt("domain"),
  UpdateSubdivision: updateAt("subdivision"),
  UpdateSite: updateAt("site"),
  SetDomainApplications: setApplicationsAt("domain"),
  SetSubdivisionApplications: setApplicationsAt("subdivision"),
  SetSiteApplications: setApplicationsAt("site"),
  ReplaceAccessManager: replaceManagerAt("domain"),
  ReplaceSubdivisionManager: replaceManagerAt("subdivision"),
  ReplaceSiteManager: replaceManagerAt("site"),
  AddSubdivision: addPlaceUnder("domain"),
  AddSite: addPlaceUnder("subdivision"),
  RemoveSubdivision: { scope: scopeAt("subdivision") },
  RemoveSite: { scope: scopeAt("site") },
  AddUser: {
    scope: belowEnterprise,
    person,
    applications: optional(applications),
    functions: optional(applications),
  },
  UpdateUser: {
    scope,
    account,
    title: optional(nullable(line)),
    language: optional(nullable(line)),
    email: optional(line),
    localEmail: optional(nullable(line)),
    lastDay: optional(nullable(line)),
  },
  BlockUsers: onUsers,
  UnblockUsers: onUsers,
  RemoveUsers: onUsers,
  RemovePersonEverywhere: { scope, account },
  GrantApplications: onApplications,
  RevokeApplications: onApplications,
  AssignFunctions: { scope: belowEnterprise, account, functions: applications },
  ResetPassword: { scope, account, password: line, passwordConfirmation: line },
};

/** The names of all commands. */
export const commandTypes: readonly CommandType[] = /* @__PURE__ */ Object.keys(fields) as CommandType[];

const shapes: ReadonlyMap<string, Shape<Command>> = new Map(
  Object.entries(fields).map(([type, shape]) => [
    type,
    record({ type: oneOf(type), ...shape } as unknown as FieldShapes<Command>),
  ]),
);

const anyCommand: Shape<Command> = variants("type", shapes, (reading: Reading): never => {
  (reading.faults as Violation[]).push(violation("command.unknown", [...reading.path]));
  return undefined as never;
});

/**
 * Reads a command that comes from outside (parsed JSON, or anything at all) into a fresh one. Only the shape is
 * judged; what the texts say is for `handle`. Reads each field once, and never throws.
 *
 * Refused with `command.unknown`, or with every `input.shape` and `limit.exceeded`, each with its path.
 */
export function decodeCommand(
  input: unknown,
  limits: Limits = defaultPolicy.limits,
): Result<Command, Violation<CommandShapeCode>> {
  return readShape(anyCommand, input, { ...limits });
}
