import { line } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import { parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { DischargeCurator } from "./commands.js";

/** The court ends a curator's task, and with it that of the co-managers whom he appointed. */
export const dischargeCurator: CommandRoom<DischargeCurator> = {
  action: "discharge-curator",
  shape: { enterprise: line },

  judge: (form) => {
    const named = form.at("enterprise");
    const number = named.required()?.read(parseEnterpriseNumber);
    const curator = number && form.port.enterprise(number)?.curator;
    if (number && !curator) named.refuse("curator.unknown", { enterprise: number });
    if (!number || !curator) return;
    const { account, domains, coManagers } = curator;
    form.emit("CuratorDischarged", { enterprise: number, account, domains, coManagers });
  },
};
