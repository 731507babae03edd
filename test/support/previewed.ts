import { type PreviewAnswer, preview, type Registry } from "../../src/index.js";
import { context, minute, type Turn } from "../support/world.js";
import { holding } from "./world.js";

/** What a command that holds would change, an hour after the world began unless something else is said. */
export function previewed(
  registry: Registry,
  [command, actor, more]: Turn,
): Extract<PreviewAnswer, { ok: true }> {
  const answer = holding(preview(registry, command, context(actor, more)));
  return answer;
}

/** The moment of what is asked, and the end of a delay that begins then. */
export const now = minute(60);
export const afterDelay = minute(80);

/** An access as it is told: lost, or coming from that moment on. */
export function at(account: string, scope: string, application: string, from?: string): object {
  return from === undefined ? { account, scope, application } : { account, scope, application, from };
}

/** Aggregates that stay, and say something else. */
export function changes(...keys: readonly string[]): readonly object[] {
  return keys.map((key) => ({ key, change: "changed" }));
}
