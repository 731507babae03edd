import { asEnterprise, type Ending } from "../aggregates/enterprise/state.js";
import { partyName } from "../aggregates/mandate/state.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import { isSame } from "../kernel/same.js";
import { enterpriseScope, type Scope } from "../scope/scope.js";
import { leave } from "./amend.js";
import { dropPlace } from "./indexes.js";
import { putMandates, putReview, putRoutes } from "./mentions.js";
import type { Writer } from "./writer.js";

// What ends with a place or an enterprise: it costs what it ends, and nothing of the rest.

/** A place ends with all that lies in and below it; one that is not there stays away. */
export function endPlace(write: Writer, scope: Scope): void {
  if (!write.has("places", scope)) return;
  for (const below of [...write.items("children", scope)]) endPlace(write, below);
  // Whom the place names is in charge of it no more, so that he can leave it.
  write.drop("places", scope);
  for (const account of [...write.items("members", scope)]) leave(write, account, scope);
  write.drop("senders", scope);
  putRoutes(write, scope, []);
  dropPlace(write, scope);
}

/** An enterprise ends with all that lies in it, and the mandates that it gave or held. Only its name stays. */
export function endEnterprise(write: Writer, number: EnterpriseNumber, ended: Ending): void {
  const enterprise = write.get("enterprises", number);
  if (enterprise === undefined) {
    write.lack(`enterprise ${number}`);
    return;
  }
  if (enterprise.ended !== null) {
    // It ended so already: the event came twice.
    if (isSame(enterprise.ended, ended)) return;
    write.stop(`enterprise ${number} is no more`);
  }
  if (write.items("openRequests", number).size > 0) write.stop(`a request of ${number} is open`);
  const scope = enterpriseScope(number);
  write.put("enterprises", number, asEnterprise({ ...enterprise, chief: null, curator: null, ended }));
  for (const domain of [...write.items("children", scope)]) endPlace(write, domain);
  for (const account of [...write.items("members", scope)]) leave(write, account, scope);
  putReview(write, scope, undefined);
  for (const side of ["given", "held"] as const) {
    for (const id of [...write.items("parties", partyName(side, number))]) {
      const mandates = write.get("mandates", id);
      if (mandates !== undefined) putMandates(write, { ...mandates, given: [] });
    }
  }
}
