import type { AccountId, By } from "../aggregates/common/event.js";
import type { Curator } from "../aggregates/enterprise/state.js";
import { enterpriseOf, levelOf, type Scope } from "../scope/scope.js";
import type { Role } from "../words/roles.js";
import { isSameAccount } from "./agreement.js";
import type { Writer } from "./writer.js";

/** Who got which role where. */
interface Entry {
  readonly account: AccountId;
  readonly scope: Scope;
  readonly role: Role;
}

/** What a curator's discharge must end: the co-managers whom he appointed, and his office in domains opened since. */
export function noteUnderCurator(write: Writer, { account, scope, role }: Entry, by: By): void {
  if (role !== "curator" && role !== "co-access-manager") return;
  changeCurator(write, scope, (curator) => {
    const { domains, coManagers } = curator;
    if (role === "curator") {
      const isOpened = curator.account === account && !domains.includes(scope);
      return isOpened ? { ...curator, domains: [...domains, scope] } : curator;
    }
    const others = coManagers.filter((one) => one.account !== account || one.scope !== scope);
    const isKnown = others.length < coManagers.length;
    const isHis = by.kind === "account" && by.account === curator.account && domains.includes(scope);
    if (isKnown === isHis) return curator;
    // Whoever was appointed again by somebody else is the curator's no longer.
    return { ...curator, coManagers: isHis ? [...coManagers, { account, scope }] : others };
  });
}

/** Whoever left a place, or leads it by name now, is a curator's co-manager there no longer. */
export function noLongerUnderCurator(write: Writer, account: AccountId, scope: Scope): void {
  changeCurator(write, scope, (curator) => {
    const left = curator.coManagers.filter(
      (one) => one.scope !== scope || !isSameAccount(write, one.account, account),
    );
    return left.length === curator.coManagers.length ? curator : { ...curator, coManagers: left };
  });
}

/** True where a curator is in charge who did not appoint that person: who leads the domain is suspended. */
export function isUnderAnother(write: Writer, account: AccountId, scope: Scope): boolean {
  const curator = write.get("enterprises", enterpriseOf(scope))?.curator;
  if (!curator?.domains.includes(scope)) return false;
  return !curator.coManagers.some((one) => one.scope === scope && isSameAccount(write, one.account, account));
}

function changeCurator(write: Writer, scope: Scope, change: (curator: Curator) => Curator): void {
  if (levelOf(scope) !== "domain") return;
  const number = enterpriseOf(scope);
  const enterprise = write.get("enterprises", number);
  if (!enterprise?.curator) return;
  const curator = change(enterprise.curator);
  if (curator !== enterprise.curator) write.put("enterprises", number, { ...enterprise, curator });
}
