import { eBox } from "../registry/routes.js";
import type { CountingAt, DraftStep } from "./step.js";

interface OfDeclaration extends CountingAt {
  readonly declaration: string;
}

/** Leads a declaration to the enterprise's mailbox. */
export function routeToEBox({ scope, declaration, from }: OfDeclaration): DraftStep {
  const command = { type: "SetRoute", scope, declaration, recipient: "self", channel: eBox } as const;
  return { code: "route-to-e-box", command, holes: [], from, params: { declaration } };
}

/** Leads a declaration nowhere of its own any more. */
export function clearRoute({ scope, declaration, from }: OfDeclaration): DraftStep {
  const command = { type: "ClearRoute", scope, declaration } as const;
  return { code: "clear-route", command, holes: [], from, params: { declaration } };
}
