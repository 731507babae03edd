// The entry `toegangsbeheer/identifiers`: what a form or an API needs that only checks what people type.
export * from "./credentials/index.js";
export * from "./identifiers/index.js";
export { type LocalDate, parseLocalDate } from "./kernel/instant.js";
export type { Accepted, Refused, Result } from "./kernel/result.js";
export type { Params, Path, Violation } from "./kernel/violation.js";
