import type { Shape } from "../../kernel/reading.js";
import { type FieldShapes, guarded, list, nullable, oneOf, record } from "../../kernel/shape.js";
import { reviewDecisions } from "../../words/findings.js";
import { by, instant, line, scope } from "../common/stored.js";
import {
  accountOfFinding,
  type Confirmation,
  type ConfirmedFinding,
  type ConfirmedReview,
  type DecidedFinding,
  type FindingId,
  isFindingId,
} from "./state.js";

/** The id of a finding: it names the person whom the finding is about. */
export const findingName: Shape<FindingId> = {
  ...guarded("finding-of-place", isFindingId),
  names: (id, note) => {
    const account = accountOfFinding(id);
    if (account !== undefined) note("accounts", account);
  },
};

const decided: FieldShapes<DecidedFinding> = {
  finding: findingName,
  decision: oneOf(...reviewDecisions),
  reason: nullable(line),
};
const confirmation: FieldShapes<Confirmation> = { at: instant, by };

/** What was decided of findings. */
export const findings: Shape<readonly DecidedFinding[]> = list(record<DecidedFinding>(decided), "entries");

/** What was confirmed of a review, as it is stored. */
export const review: Shape<ConfirmedReview> = record<ConfirmedReview>({
  scope,
  ...confirmation,
  before: nullable(record<Confirmation>(confirmation)),
  findings: list(record<ConfirmedFinding>({ ...decided, ...confirmation, factsAt: instant }), "entries"),
});
