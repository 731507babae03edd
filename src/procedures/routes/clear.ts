import { line, scopeAt } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import type { ClearRoute } from "./commands.js";

export const clearRoute: CommandRoom<ClearRoute> = {
  action: "manage-routing",
  shape: { scope: scopeAt("domain"), declaration: line },

  judge: (form) => {
    const { scope: domain, declaration } = form.value;
    const isThere = form.port.routing(domain)?.routes.some((route) => route.declaration === declaration);
    if (!isThere) {
      form.at("declaration").refuse("route.declaration-unknown", { declaration: declaration.slice(0, 64) });
    }
    form.emit("RouteCleared", { domain, declaration });
  },
};
