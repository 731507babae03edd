import type { EventOf } from "../../aggregates/common/event.js";
import { enterpriseNumber, line, otherEnterprise } from "../../aggregates/common/stored.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { expectPlace } from "../../registry/agreement.js";
import { amend } from "../../registry/amend.js";
import { endEnterprise } from "../../registry/ending.js";
import { enterpriseScope } from "../../scope/scope.js";
import type { EventsOf } from "../event.js";

/** An enterprise has another name. */
export type EnterpriseRenamed = EventOf<
  "EnterpriseRenamed",
  { readonly enterprise: EnterpriseNumber; readonly name: string }
>;

/**
 * An enterprise is no more, and everything in it: its chief and co-chiefs, a curator, its domains with all that lies in
 * them, and the mandates that it gave or held. Its open requests were rejected before.
 */
export type EnterpriseCeased = EventOf<"EnterpriseCeased", { readonly enterprise: EnterpriseNumber }>;

/** An enterprise went into another one: everything in it ended as if it had ceased, and nothing moved there. */
export type EnterpriseMerged = EventOf<
  "EnterpriseMerged",
  { readonly enterprise: EnterpriseNumber; readonly into: EnterpriseNumber }
>;

/** That an enterprise ended was recorded by mistake: it is one again that was never registered, with nothing in it. */
export type EnterpriseRevived = EventOf<"EnterpriseRevived", { readonly enterprise: EnterpriseNumber }>;

/** The events of what becomes of an enterprise. */
export type EnterpriseEvent = EnterpriseRenamed | EnterpriseCeased | EnterpriseMerged | EnterpriseRevived;

export const enterpriseEvents: EventsOf<EnterpriseEvent> = {
  EnterpriseRenamed: {
    data: { enterprise: enterpriseNumber, name: line },
    change: ({ data: { enterprise, name } }, write) => {
      expectPlace(write, enterpriseScope(enterprise));
      amend(write, "enterprises", enterprise, (one) => ({ ...one, name }));
    },
  },
  EnterpriseCeased: {
    hash: "forget",
    data: { enterprise: enterpriseNumber },
    change: ({ data: { enterprise }, metadata: { at } }, write) =>
      endEnterprise(write, enterprise, { at, into: null }),
  },
  EnterpriseMerged: {
    hash: "forget",
    data: { enterprise: enterpriseNumber, into: otherEnterprise },
    change: ({ data: { enterprise, into }, metadata: { at } }, write) => {
      if (enterprise === into) write.stop(`enterprise ${enterprise} goes into itself`);
      if (write.get("enterprises", into)?.ended) write.stop(`enterprise ${into} is no more`);
      endEnterprise(write, enterprise, { at, into });
    },
  },
  EnterpriseRevived: {
    data: { enterprise: enterpriseNumber },
    change: ({ data: { enterprise } }, write) => {
      const ended = write.get("enterprises", enterprise)?.ended;
      // It lives already, and is not registered again: the event came twice.
      if (ended === undefined) return;
      if (ended === null) write.stop(`enterprise ${enterprise} lives`);
      write.drop("enterprises", enterprise);
    },
  },
};
