import { accountOfFinding, type DecidedFinding, scopeOfFinding } from "../../aggregates/review/state.js";
import { findingName } from "../../aggregates/review/stored.js";
import { readVisibleText } from "../../credentials/visible-text.js";
import { line, scope } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { readPast } from "../../form/past.js";
import type { Checked, CommandRoom } from "../../form/room.js";
import { list, oneOf, record } from "../../kernel/shape.js";
import { isAtOrBelow, type Scope } from "../../scope/scope.js";
import { reviewDecisions } from "../../words/findings.js";
import type { EventNamed } from "../events.js";
import type { ConfirmReview } from "./commands.js";

/** Keeps what was decided of findings of a place. Whether they are findings now is not judged. */
export const confirmReview: CommandRoom<ConfirmReview> = {
  action: "review",
  shape: {
    scope,
    factsAt: line,
    findings: list(
      record({ finding: findingName, decision: oneOf(...reviewDecisions), reason: line }),
      "findings",
    ),
  },

  judge: (form) => {
    const { actor } = form.context;
    const place = form.value.scope;
    form.emit("ReviewConfirmed", {
      scope: place,
      ...readDecisions(form, place, actor.kind === "account" ? actor.account : undefined),
    });
  },
};

/** What was decided of findings of a place, of nobody by himself, and of when the facts were. */
export function readDecisions(
  form: Form<Pick<Checked<ConfirmReview>, "factsAt" | "findings">>,
  place: Scope | undefined,
  by: string | undefined,
): Omit<EventNamed<"ReviewConfirmed">["data"], "scope"> {
  const told = form.at("factsAt").required();
  const factsAt = told ? readPast(told) : form.context.now;
  const seen = new Set<string>();
  const findings: DecidedFinding[] = [];
  form.at("findings").each((one) => {
    const { finding, decision } = one.value;
    const id = one.at("finding");
    if (place !== undefined && !isAtOrBelow(scopeOfFinding(finding), place)) {
      id.refuse("input.shape", { expected: "finding-of-place" });
    } else if (seen.has(finding)) id.refuse("input.shape", { expected: "entry-once" });
    else if (by !== undefined && accountOfFinding(finding) === by) id.refuse("self.forbidden");
    seen.add(finding);
    const reason = one.at("reason").read(readVisibleText);
    if (reason !== undefined) findings.push({ finding, decision, reason });
  });
  return { factsAt, findings };
}
