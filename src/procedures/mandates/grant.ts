import type { Mandatary } from "../../aggregates/common/mandatary.js";
import { type Mandate, overlap } from "../../aggregates/mandate/state.js";
import { findMandateSubject } from "../../catalogue/find.js";
import { judgeEnterprise, judgeNotCeased } from "../../form/enterprise.js";
import { line } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { mandatary, readMandatary } from "../../form/mandatary.js";
import type { Checked, CommandRoom } from "../../form/room.js";
import { parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { parseLocalDate } from "../../kernel/instant.js";
import { optional } from "../../kernel/shape.js";
import { enterpriseScope } from "../../scope/scope.js";
import type { GrantMandate } from "./commands.js";

/** Gives a mandate, by an employer who has not given too many, to another enterprise or a person. */
export const grantMandate: CommandRoom<GrantMandate> = {
  action: "manage-mandates",
  shape: { enterprise: line, mandatary, subject: line, from: line, until: optional(line) },

  judge: (form) => {
    const employer = form.at("enterprise");
    const number = employer.read(parseEnterpriseNumber);
    if (number !== undefined) {
      judgeNotCeased(employer.as(enterpriseScope(number)));
      if (form.facts.isEmployer(number, employer) === false) {
        employer.refuse("mandate.not-employer", { enterprise: number });
      }
    }
    const holder = readKnownMandatary(form);
    const subject = readSubject(form.at("subject"));
    const from = form.at("from").read(parseLocalDate);
    const end = form.at("until").filled();
    const until = end === undefined ? null : end.read(parseLocalDate);
    if (from && until && until < from) form.at("until").refuse("mandate.period");
    if (!number || !holder || !subject || !from || until === undefined) return;
    const mandate: Mandate = { subject, from, until };
    const given = form.port.mandates(number, holder).flatMap((one) => one.given);
    if (given.some((other) => overlap(other, mandate))) {
      form.at("mandatary").refuse("mandate.exists", { subject });
    }
    const { mandates: limit } = form.context.policy.limits;
    if (form.port.tally(enterpriseScope(number), "mandates") >= limit) {
      form.at("mandatary").refuse("limit.exceeded", { limit });
    }
    form.emit("MandateGranted", { enterprise: number, mandatary: holder, ...mandate });
  },
};

/** A person, or an enterprise that the register knows. */
function readKnownMandatary(form: Form<Checked<GrantMandate>>): Mandatary | undefined {
  const field = form.at("mandatary");
  const holder = readMandatary(field);
  if (holder?.kind !== "enterprise" || !("enterprise" in field.value)) return holder;
  const { enterprise } = holder;
  const named = field.as(field.value).at("enterprise");
  judgeEnterprise(named, enterprise);
  return holder;
}

/** A subject of the catalogue that is not run by another service. */
function readSubject(form: Form<string>): string | undefined {
  const id = form.value;
  const subject = findMandateSubject(form.context.catalogue, id);
  if (subject === undefined) form.refuse("mandate.unknown", { subject: id.slice(0, 64) });
  else if (subject.managedElsewhere !== undefined) {
    form.refuse("mandate.managed-elsewhere", { subject: id, system: subject.managedElsewhere });
  }
  return subject?.id;
}
