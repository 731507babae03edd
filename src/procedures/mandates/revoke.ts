import { line } from "../../form/fields.js";
import { mandatary, readMandatary } from "../../form/mandatary.js";
import type { CommandRoom } from "../../form/room.js";
import { parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { RevokeMandate } from "./commands.js";

/** Takes a mandate back; of one that has ended it makes room for others. */
export const revokeMandate: CommandRoom<RevokeMandate> = {
  action: "manage-mandates",
  shape: { enterprise: line, mandatary, subject: line },

  judge: (form) => {
    const number = form.at("enterprise").read(parseEnterpriseNumber);
    if (number === undefined) return;
    const holder = readMandatary(form.at("mandatary"));
    const { subject } = form.value;
    if (holder === undefined) return;
    const held = form.port
      .mandates(number, holder)
      .filter(({ given }) => given.some((mandate) => mandate.subject === subject));
    if (held.length === 0) form.at("mandatary").refuse("mandate.unknown", { subject: subject.slice(0, 64) });
    for (const { mandatary } of held) form.emit("MandateRevoked", { enterprise: number, mandatary, subject });
  },
};
