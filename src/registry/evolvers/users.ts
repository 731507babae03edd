import type { UserEvent } from "../../aggregates/user/events.js";
import * as user from "../../aggregates/user/evolve.js";
import { amendAccount, amendAssignment, type EvolversOf, leaving } from "../amend.js";
import { withNewAccount } from "../indexes.js";
import { withCoManagerOfCurator } from "./curator.js";
import { withErased, withMerged, withNumberCorrected } from "./persons.js";

export const userEvolvers: EvolversOf<UserEvent> = {
  AccountOpened: (registry, event) => {
    const { data } = event;
    if ("erased" in data) {
      return { ...registry, former: registry.former.set(data.account, { kind: "erased" }) };
    }
    return withNewAccount(registry, user.openedAccount(data, event.metadata.at));
  },
  AssignmentAdded: (registry, event) =>
    withCoManagerOfCurator(
      amendAssignment(registry, event.data, (account) => user.withAssignment(account, event)),
      event,
    ),
  AssignmentLifted: (registry, event) => {
    const { data, metadata } = event;
    const { scope, role, details } = data;
    if (details === null) return withCoManagerOfCurator(registry, event);
    const lifted = amendAssignment(registry, data, (account) =>
      user.inRole(account, scope, role, details, metadata.at),
    );
    return withCoManagerOfCurator(lifted, event);
  },
  AssignmentUpdated: (registry, event) =>
    amendAccount(registry, event.data.account, (account) => user.withDetails(account, event)),
  AssignmentBlocked: (registry, { data, metadata }) =>
    amendAccount(registry, data.account, (account) => user.blocked(account, data.scope, metadata.at)),
  AssignmentUnblocked: (registry, { data, metadata }) =>
    amendAccount(registry, data.account, (account) => user.unblocked(account, data.scope, metadata.at)),
  AssignmentRemoved: (registry, { data }) => leaving(registry, data.account, data.scope),
  ApplicationsGranted: (registry, event) =>
    amendAssignment(registry, event.data, (account) => user.withGranted(account, event)),
  ApplicationsRevoked: (registry, event) =>
    amendAssignment(registry, event.data, (account) => user.withRevoked(account, event)),
  FunctionsAssigned: (registry, event) =>
    amendAccount(registry, event.data.account, (account) => user.withFunctions(account, event)),
  PasswordReset: (registry, { data }) =>
    amendAccount(registry, data.account, (account) => ({
      ...account,
      passwordTiedTo: data.passwordTiedTo,
    })),
  PasswordChanged: (registry, { data }) =>
    amendAccount(registry, data.account, (account) => ({ ...account, passwordTiedTo: data.passwordTiedTo })),
  AccessCodesRequested: (registry, { data, metadata }) =>
    amendAccount(registry, data.account, (account) => ({ ...account, codesRequestedAt: metadata.at })),
  AccessCodesIssued: (registry, { data }) => {
    const { account: id, username, passwordTiedTo } = data;
    if (username === null) return registry;
    const issued = amendAccount(registry, id, (account) => ({
      ...account,
      username,
      passwordTiedTo,
      codesRequestedAt: null,
    }));
    return { ...issued, usernames: issued.usernames.set(username, id) };
  },
  AccountUpdated: (registry, { data }) =>
    amendAccount(registry, data.account, (account) => ({ ...account, ...data.changes })),
  CertificateUploaded: (registry, { data }) =>
    amendAccount(registry, data.account, (account) => ({ ...account, certificate: data.certificate })),
  CertificateRemoved: (registry, { data }) =>
    amendAccount(registry, data.account, (account) => ({ ...account, certificate: null })),
  PersonNumberCorrected: withNumberCorrected,
  AccountsMerged: withMerged,
  PersonErased: withErased,
};
