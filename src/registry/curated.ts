import type { AccountId, By } from "../aggregates/common/event.js";
import { enterpriseOf, type Scope } from "../scope/scope.js";
import type { Role } from "../words/roles.js";
import { revise } from "./amend.js";
import type { Writer } from "./writer.js";

/** Who got which role where. */
interface Entry {
  readonly account: AccountId;
  readonly scope: Scope;
  readonly role: Role;
}

/** What a curator's discharge must end: the co-managers whom he appointed, and his office in domains opened since. */
export function noteUnderCurator(write: Writer, { account, scope, role }: Entry, by: By): void {
  if (role !== "co-access-manager" && role !== "curator") return;
  const number = enterpriseOf(scope);
  const curator = write.get("enterprises", number)?.curator;
  if (!curator) return;
  if (role === "curator" && account !== curator.account) return;
  if (role === "co-access-manager" && !curator.domains.includes(scope)) return;
  revise(write, "enterprises", number, ({ curator: draft }) => {
    if (draft === null) return;
    if (role === "curator") {
      draft.domains.push(scope);
      return;
    }
    // Whoever left, and was appointed again by somebody else, is the curator's no longer.
    draft.coManagers = draft.coManagers.filter((one) => one.account !== account || one.scope !== scope);
    const isHis = by.kind === "account" && by.account === curator.account;
    if (isHis) draft.coManagers.push({ account, scope });
  });
}
