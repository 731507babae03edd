import { defaultCatalogue } from "../catalogue/default/catalogue.js";
import { authenticationLevel } from "../catalogue/find.js";
import type { Catalogue } from "../catalogue/types.js";
import { moment } from "../kernel/checked-shape.js";
import { readMoment } from "../kernel/instant.js";
import { deepFrozen } from "../kernel/mark.js";
import {
  type Caps,
  isPlainObject,
  misshapen,
  readShape,
  type Shape,
  type ShapeViolation,
} from "../kernel/reading.js";
import { accepted, type Result, refused } from "../kernel/result.js";
import { oneOf, optional, record, text, variants } from "../kernel/shape.js";
import { violation } from "../kernel/violation.js";
import { isWellFormed } from "../kernel/visible.js";
import { readScope } from "../scope/scope.js";
import type { Role } from "../words/roles.js";
import type {
  AnyoneActor,
  CheckedAccountActor,
  CheckedActor,
  CheckedRepresentativeActor,
  CheckedSession,
  ContactCentreActor,
  OfficialActor,
} from "./actor.js";

/** No policy is known yet where an actor is read, so the caps are not the policy's. */
const longest = 10_000;
const caps: Caps = { text: longest };

function actorShape(): Shape<CheckedActor> {
  const line = text();
  const place: Shape<string> = { ...line, read: (input, reading) => asPlace(line.read(input, reading)) };
  const session: Shape<CheckedSession> = record<CheckedSession>({ loggedInAt: moment, means: text() });
  const official: Shape<CheckedActor> = record<OfficialActor>({
    kind: oneOf("court", "import"),
  });
  return variants<CheckedActor>(
    "kind",
    new Map<CheckedActor["kind"], Shape<CheckedActor>>([
      [
        "account",
        record<CheckedAccountActor>({
          kind: oneOf("account"),
          account: text(),
          role: text() as Shape<Role>,
          scope: place,
          session: optional(session),
        }),
      ],
      [
        "legal-representative",
        record<CheckedRepresentativeActor>({ kind: oneOf("legal-representative"), insz: text(), session }),
      ],
      ["anyone", record<AnyoneActor>({ kind: oneOf("anyone"), requester: text() })],
      [
        "contact-centre",
        record<ContactCentreActor>({ kind: oneOf("contact-centre"), agent: optional(text()) }),
      ],
      ["court", official],
      ["import", official],
    ]),
    (reading) => misshapen("kind-of-actor", reading),
  );
}

let shape: Shape<CheckedActor> | undefined;

/**
 * Reads what a log-in brings, which may be anything, as an actor: a fresh, frozen one whose session tells its moment as
 * an `Instant`; else `input.shape` or `limit.exceeded` for each fault. Whether the account exists and holds the role is
 * not looked at: that is for each question to judge.
 *
 * A means of log-in is one of the catalogue's, the default one where none is given. So whatever is accepted here,
 * `contextAt` takes under the same catalogue.
 */
export function parseActor(
  input: unknown,
  catalogue: Catalogue = defaultCatalogue,
): Result<CheckedActor, ShapeViolation> {
  const read = readOnce(input);
  if (!read.ok) return read;
  const actor = read.value;
  const session = "session" in actor ? actor.session : undefined;
  if (session !== undefined && authenticationLevel(catalogue, session.means) === undefined) {
    return refused(violation("input.shape", ["session", "means"], { expected: "means-of-the-catalogue" }));
  }
  return accepted(deepFrozen(actor));
}

/**
 * Reads each field once. Most actors are accounts whose fields are all as they should be: those need no shape, which is
 * several times as fast.
 */
function readOnce(input: unknown): Result<CheckedActor, ShapeViolation> {
  let actor: unknown = input;
  try {
    if (isPlainObject(input)) {
      const once: Record<string, unknown> = { ...input };
      if (isPlainObject(once.session)) once.session = { ...once.session };
      const account = accountOf(once);
      if (account !== undefined) return accepted(account);
      actor = once;
    }
  } catch {
    return refused(violation("input.shape", [], { expected: "plain-data" }));
  }
  shape ??= actorShape();
  return readShape(shape, actor, caps);
}

/** An account whose fields are all there and no others. A literal freezes many times as fast as a copy. */
function accountOf(once: object): CheckedAccountActor | undefined {
  const { kind, account, role, scope, session } = once as Readonly<Record<string, unknown>>;
  if (kind !== "account" || !isText(account) || !isText(role) || !isText(scope)) return undefined;
  const fields = Object.keys(once).length;
  if (session === undefined) {
    return fields === 4
      ? Object.freeze({ kind, account, role: role as Role, scope: asPlace(scope) })
      : undefined;
  }
  const checked = fields === 5 ? sessionOf(session) : undefined;
  return (
    checked && Object.freeze({ kind, account, role: role as Role, scope: asPlace(scope), session: checked })
  );
}

/** The place in its canonical text; what is none is judged by whoever asks. */
function asPlace(text: string): string {
  return readScope(text) ?? text;
}

function sessionOf(once: unknown): CheckedSession | undefined {
  if (typeof once !== "object" || once === null || Object.keys(once).length !== 2) return undefined;
  const { loggedInAt, means } = once as Readonly<Record<string, unknown>>;
  const at = readMoment(loggedInAt);
  return at !== undefined && isText(means) ? Object.freeze({ loggedInAt: at, means }) : undefined;
}

function isText(input: unknown): input is string {
  return typeof input === "string" && input.length <= longest && isWellFormed(input);
}
