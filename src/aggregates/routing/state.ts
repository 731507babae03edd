import type { Scope } from "../../scope/scope.js";
import type { Mandatary } from "../common/mandatary.js";

/** Who gets a declaration's answers, and by which way. */
export interface Route {
  readonly declaration: string;
  /** The enterprise itself, or one of its mandataries. */
  readonly recipient: Recipient;
}

/** The enterprise with the way that it chose, or a mandatary, who chooses none here. */
export type Recipient =
  | { readonly kind: "self"; readonly channel: string }
  | { readonly kind: "mandatary"; readonly mandatary: Mandatary };

/** The routes of a domain, at most one a declaration. */
export interface Routing {
  readonly domain: Scope;
  readonly routes: readonly Route[];
}
