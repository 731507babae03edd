import type { EventOf } from "../../aggregates/common/event.js";
import type { Mandatary } from "../../aggregates/common/mandatary.js";
import { enterpriseNumber, line, localDate, mandatary } from "../../aggregates/common/stored.js";
import { type Mandate, overlap } from "../../aggregates/mandate/state.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { LocalDate } from "../../kernel/instant.js";
import { isSame } from "../../kernel/same.js";
import { nullable } from "../../kernel/shape.js";
import { expectPlace } from "../../registry/agreement.js";
import { mandatesTo, putMandates } from "../../registry/mentions.js";
import { enterpriseScope } from "../../scope/scope.js";
import { type Erased, type EventsOf, isMandatary } from "../event.js";

/** An enterprise gave a mandate. */
export type MandateGranted = EventOf<
  "MandateGranted",
  {
    readonly enterprise: EnterpriseNumber;
    /** `null` where a person was erased. */
    readonly mandatary: Mandatary | null;
    readonly subject: string;
    readonly from: LocalDate;
    readonly until: LocalDate | null;
  }
>;

/** A mandate was taken back. */
export type MandateRevoked = EventOf<
  "MandateRevoked",
  { readonly enterprise: EnterpriseNumber; readonly mandatary: Mandatary | null; readonly subject: string }
>;

/** The events of the mandates of an enterprise. */
export type MandateEvent = MandateGranted | MandateRevoked;

const withoutMandatary = <Data extends { readonly mandatary: Mandatary | null }>(
  data: Data,
  person: Erased,
): Data => (isMandatary(data.mandatary, person) ? { ...data, mandatary: null } : data);

export const mandateEvents: EventsOf<MandateEvent> = {
  MandateGranted: {
    data: {
      enterprise: enterpriseNumber,
      mandatary: nullable(mandatary),
      subject: line,
      from: localDate,
      until: nullable(localDate),
    },
    erase: withoutMandatary,
    change: ({ data: { enterprise, mandatary, subject, from, until } }, write) => {
      if (mandatary === null) return;
      expectPlace(write, enterpriseScope(enterprise));
      if (mandatary.kind === "enterprise" && write.get("enterprises", mandatary.enterprise)?.ended) {
        write.stop(`enterprise ${mandatary.enterprise} is no more`);
      }
      if (until !== null && until < from) write.stop("a mandate ends before it starts");
      const mandate: Mandate = { subject, from, until };
      const given = mandatesTo(write, enterprise, mandatary);
      const other = given.find((one) => overlap(one, mandate));
      if (other === undefined) putMandates(write, { enterprise, mandatary, given: [...given, mandate] });
      // The same one is there already: the event came twice.
      else if (!isSame(other, mandate)) write.stop(`enterprise ${enterprise} gave such a mandate`);
    },
  },
  MandateRevoked: {
    data: { enterprise: enterpriseNumber, mandatary: nullable(mandatary), subject: line },
    erase: withoutMandatary,
    change: ({ data: { enterprise, mandatary, subject } }, write) => {
      if (mandatary === null) return;
      const given = mandatesTo(write, enterprise, mandatary).filter((one) => one.subject !== subject);
      putMandates(write, { enterprise, mandatary, given });
    },
  },
};
