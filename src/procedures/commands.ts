import type { ChiefCommand } from "./chief/commands.js";
import type { CodeCommand } from "./codes/commands.js";
import type { CuratorCommand } from "./curators/commands.js";
import type { DomainCommand } from "./domains/commands.js";
import type { EnterpriseCommand } from "./enterprises/commands.js";
import type { ManagerCommand } from "./managers/commands.js";
import type { MandateCommand } from "./mandates/commands.js";
import type { OwnDataCommand } from "./own-data/commands.js";
import type { PersonCommand } from "./persons/commands.js";
import type { PlaceCommand } from "./places/commands.js";
import type { RequestCommand } from "./requests/commands.js";
import type { ReviewCommand } from "./reviews/commands.js";
import type { RouteCommand } from "./routes/commands.js";
import type { SenderCommand } from "./senders/commands.js";
import type { UserCommand } from "./users/commands.js";

/**
 * Everything that can be asked of a registry, as plain JSON: text as the form gave it. Who gives a command, when, and
 * what is known beside comes in the context. In commands that update, an absent field stays as it was and `null` clears
 * it.
 */
export type Command =
  | ChiefCommand
  | RequestCommand
  | CodeCommand
  | EnterpriseCommand
  | DomainCommand
  | PlaceCommand
  | ManagerCommand
  | UserCommand
  | SenderCommand
  | RouteCommand
  | MandateCommand
  | CuratorCommand
  | OwnDataCommand
  | PersonCommand
  | ReviewCommand;

/** The name of a command. */
export type CommandType = Command["type"];

/** The command of that name. */
export type CommandNamed<Type extends CommandType> = Extract<Command, { readonly type: Type }>;
