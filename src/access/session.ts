import { authenticationLevel } from "../catalogue/find.js";
import type { Catalogue } from "../catalogue/types.js";
import type { CheckedSession, Session } from "../context/actor.js";
import { readMoment } from "../kernel/instant.js";

/**
 * The log-in of the person asked about, never the asker's: his session, `null` for somebody who is not logged in, or
 * `"unjudged"` for a question that leaves the log-in aside.
 */
export type AskedSession = Session | "unjudged" | null;

/** The same, read once. A session that can't be read, or by means that the catalogue has not, is a missing one. */
export type ReadSession = CheckedSession | "unjudged" | "missing";

/** Reads the session of a question, which may be anything. */
export function readSession(catalogue: Catalogue, session: unknown): ReadSession {
  if (session === "unjudged") return session;
  if (typeof session !== "object" || session === null) return "missing";
  try {
    const { loggedInAt, means } = session as Readonly<Record<string, unknown>>;
    const moment = readMoment(loggedInAt);
    const isKnown = typeof means === "string" && authenticationLevel(catalogue, means) !== undefined;
    return moment !== undefined && isKnown ? { loggedInAt: moment, means } : "missing";
  } catch {
    return "missing";
  }
}
