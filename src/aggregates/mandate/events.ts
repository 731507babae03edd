import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { LocalDate } from "../../kernel/instant.js";
import type { EventOf } from "../common/event.js";
import type { Mandatary } from "../common/mandatary.js";

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

export type MandateRevoked = EventOf<
  "MandateRevoked",
  { readonly enterprise: EnterpriseNumber; readonly mandatary: Mandatary | null; readonly subject: string }
>;

/** The events of the mandates of an enterprise. */
export type MandateEvent = MandateGranted | MandateRevoked;
