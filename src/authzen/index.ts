/**
 * The entry `toegangsbeheer/authzen`: what a host needs to serve the OpenID AuthZEN Authorization API 1.0 from a
 * registry. Pure functions from requests to answers; HTTP and who may call are the host's.
 */
export { evaluate, evaluateAll } from "./evaluate.js";
export { type Endpoint, type Metadata, metadata, type PublishedMetadata } from "./metadata.js";
export { type PrincipalAttributes, type PrincipalQuestion, principalAttributes } from "./principal.js";
export { type JsonSchema, type SchemaName, schemas } from "./schemas.js";
export { searchActions, searchResources, searchSubjects } from "./search.js";
export type * from "./types.js";
