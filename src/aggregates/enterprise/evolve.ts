import type {
  ChiefAccessManagerAppointed,
  ChiefAccessManagerReplaced,
  ChiefContactUpdated,
  EnterpriseRegistered,
} from "./events.js";
import type { Curator, Enterprise } from "./state.js";

/** A copy of the one shape that all enterprises have: engines read what has one shape fastest. */
export function asEnterprise(one: Enterprise): Enterprise {
  return {
    number: one.number,
    name: one.name,
    registeredAt: one.registeredAt,
    chief: one.chief,
    curator: one.curator,
  };
}

/** The enterprise as it is registered, before its chief. */
export function registeredEnterprise({ data, metadata }: EnterpriseRegistered): Enterprise {
  return { number: data.enterprise, name: data.name, registeredAt: metadata.at, chief: null, curator: null };
}

/** The enterprise under that chief. */
export function underChief(
  enterprise: Enterprise,
  { data }: ChiefAccessManagerAppointed | ChiefAccessManagerReplaced,
): Enterprise {
  return { ...enterprise, chief: { account: data.account, email: data.email, phone: data.phone } };
}

/** The enterprise whose chief is reached elsewhere. */
export function withChiefContact(enterprise: Enterprise, { data }: ChiefContactUpdated): Enterprise {
  const { chief } = enterprise;
  return {
    ...enterprise,
    chief: chief && { account: chief.account, email: data.email, phone: data.phone },
  };
}

/** The enterprise with that curator, or without one. */
export function withCurator(enterprise: Enterprise, curator: Curator | null): Enterprise {
  return { ...enterprise, curator };
}
