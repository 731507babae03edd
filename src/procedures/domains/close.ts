import { kindAt } from "../../form/applications.js";
import { scopeAt } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import { enterpriseOf } from "../../scope/scope.js";
import type { CloseDomain } from "./commands.js";

/** Ends a domain with everything in and below it; one that opens by itself ends only with its enterprise. */
export const closeDomain: CommandRoom<CloseDomain> = {
  action: "close-domain",
  shape: { scope: scopeAt("domain") },

  judge: (form) => {
    const { scope } = form.value;
    const place = form.at("scope");
    const kind = kindAt(form, scope);
    if (kind !== undefined && kind.opensByItself !== "never") {
      place.refuse("domain.opens-by-itself", { kind: kind.id });
    }
    const curator = form.port.enterprise(enterpriseOf(scope))?.curator;
    if (curator?.domains.includes(scope)) place.refuse("curator.exists", { account: curator.account });
    form.emit("DomainClosed", { scope });
  },
};
