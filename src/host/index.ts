export { BrokenStoreError, CommandIdError, ConflictError, OtherSettingsError } from "./errors.js";
export {
  createHost,
  type Giving,
  type Host,
  type Occasion,
  type ReadPopulation,
  type Working,
} from "./host.js";
export type { OnProgress } from "./long-work.js";
export { type MemoryStore, memoryStore, mergedInto } from "./memory.js";
export type { PasswordChanges, PasswordOwner } from "./passwords.js";
export type {
  Awaitable,
  GivenAnswer,
  GivenCommand,
  HostAnswer,
  HostPorts,
  Registers,
  Store,
  StoredRow,
  StoreWrite,
} from "./ports.js";
export type { HostSettings } from "./settings.js";
