/**
 * For test suites that embed the rules: arbitraries for fast-check, sequences of commands on made-up worlds,
 * given/when/then, the invariants of a registry, sample facts. Needs fast-check, an optional peer.
 */
export type { InvariantCode, InvariantFault } from "../registry/invariant.js";
export { invariantFaults } from "../registry/invariants.js";
export { answersOf } from "./answers-of.js";
export { accountId, email, password, personName, phone, scope, username } from "./fields.js";
export { anyInput, anyText } from "./hostile.js";
export {
  enterpriseNumber,
  establishmentNumber,
  hcoNumber,
  identificationCode,
  insz,
  type NumberKind,
  nihiiNumber,
  notations,
  nssoNumber,
} from "./numbers.js";
export { contextOf, type SampleContext, sampleFacts } from "./sample.js";
export { type InterpretOptions, interpret, type Step, type Turn } from "./sequences/interpret.js";
export {
  type CommandSequence,
  commandSequences,
  type PlayedTurn,
  play,
  playTurn,
  type SequenceOptions,
  step,
} from "./sequences/sequences.js";
export type { Position } from "./sequences/view.js";
export {
  type ExpectedEvent,
  type ExpectedViolation,
  type Given,
  given,
  type History,
  type Outcome,
  type PastCommand,
} from "./specification.js";
export {
  type ContractCase,
  type ContractOptions,
  type ContractSubject,
  storeContract,
} from "./store-contract.js";
