import { change } from "../common/change.js";
import type {
  ChiefAccessManagerAppointed,
  ChiefAccessManagerReplaced,
  EnterpriseRegistered,
} from "./events.js";
import type { Curator, Enterprise } from "./state.js";

/** The enterprise as it is registered, before its chief. */
export function registeredEnterprise({ data, metadata }: EnterpriseRegistered): Enterprise {
  return { number: data.enterprise, name: data.name, registeredAt: metadata.at, chief: null, curator: null };
}

/** The enterprise under that chief. */
export function underChief(
  enterprise: Enterprise,
  { data }: ChiefAccessManagerAppointed | ChiefAccessManagerReplaced,
): Enterprise {
  return change(enterprise, (draft) => {
    draft.chief = { account: data.account, email: data.email, phone: data.phone };
  });
}

/** The enterprise with that curator, or without one. */
export function withCurator(enterprise: Enterprise, curator: Curator | null): Enterprise {
  return { ...enterprise, curator };
}
