import { withCurator } from "../../aggregates/enterprise/evolve.js";
import { enterpriseOf } from "../../scope/scope.js";
import { amend } from "../amend.js";
import type { EventNamed } from "../events.js";
import type { Registry } from "../registry.js";

/** What a curator's discharge must end: the co-managers whom he appointed, and his office in domains opened since. */
export function withCoManagerOfCurator(
  registry: Registry,
  { data, metadata }: EventNamed<"AssignmentAdded" | "AssignmentLifted">,
): Registry {
  const { account, scope, role } = data;
  if (role !== "co-access-manager" && role !== "curator") return registry;
  const enterprise = registry.enterprises.get(enterpriseOf(scope));
  const curator = enterprise?.curator;
  if (enterprise === undefined || !curator) return registry;
  if (role === "curator" && account === curator.account) {
    const domains = [...curator.domains, scope];
    return amend(registry, "enterprises", enterprise.number, (one) =>
      withCurator(one, { ...curator, domains }),
    );
  }
  if (role === "curator" || !curator.domains.includes(scope)) return registry;
  // Whoever left, and was appointed again by somebody else, is the curator's no longer.
  const others = curator.coManagers.filter((one) => one.account !== account || one.scope !== scope);
  const isHis = metadata.by.kind === "account" && metadata.by.account === curator.account;
  const coManagers = isHis ? [...others, { account, scope }] : others;
  return amend(registry, "enterprises", enterprise.number, (one) =>
    withCurator(one, { ...curator, coManagers }),
  );
}
