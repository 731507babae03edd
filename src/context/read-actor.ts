import { defaultCatalogue } from "../catalogue/default/catalogue.js";
import { authenticationLevel } from "../catalogue/find.js";
import type { Catalogue } from "../catalogue/types.js";
import { type Instant, readMoment } from "../kernel/instant.js";
import { deepFrozen } from "../kernel/mark.js";
import { accepted, type Result, refused } from "../kernel/result.js";
import {
  type Caps,
  misshapen,
  oneOf,
  optional,
  readShape,
  record,
  type Shape,
  type ShapeViolation,
  text,
  variants,
} from "../kernel/shape.js";
import { violation } from "../kernel/violation.js";
import { officials } from "../words/actors.js";
import type { Role } from "../words/roles.js";
import type {
  AnyoneActor,
  CheckedAccountActor,
  CheckedActor,
  CheckedRepresentativeActor,
  CheckedSession,
  OfficialActor,
} from "./actor.js";

/** No policy is known yet where an actor is read, so the caps are not the policy's. */
const caps: Caps = { text: 10_000 };

function actorShape(): Shape<CheckedActor> {
  const moment: Shape<Instant> = {
    expected: "moment",
    read: (input, reading) => readMoment(input) ?? misshapen("moment", reading),
  };
  const session: Shape<CheckedSession> = record<CheckedSession>({ loggedInAt: moment, means: text() });
  const official: Shape<CheckedActor> = record<OfficialActor>({
    kind: oneOf(...officials),
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
          scope: text(),
          session: optional(session),
        }),
      ],
      [
        "legal-representative",
        record<CheckedRepresentativeActor>({ kind: oneOf("legal-representative"), insz: text(), session }),
      ],
      ["anyone", record<AnyoneActor>({ kind: oneOf("anyone"), requester: text() })],
      ["contact-centre", official],
      ["court", official],
      ["import", official],
    ]),
    (reading) => misshapen("kind of actor", reading),
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
  shape ??= actorShape();
  const read = readShape(shape, input, caps);
  if (!read.ok) return read;
  const actor = read.value;
  const session = "session" in actor ? actor.session : undefined;
  if (session !== undefined && authenticationLevel(catalogue, session.means) === undefined) {
    return refused(violation("input.shape", ["session", "means"], { expected: "means of the catalogue" }));
  }
  return accepted(deepFrozen(actor));
}
