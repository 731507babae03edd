import type { AccountId } from "../../aggregates/common/event.js";
import type { Manager } from "../../aggregates/common/manager.js";
import type { Account } from "../../aggregates/user/state.js";
import type { Insz } from "../../identifiers/insz.js";
import { enterpriseOf, levelOf, type Scope } from "../../scope/scope.js";
import type { Role } from "../../words/roles.js";
import { isSingleRole } from "../../words/roles.js";
import { absent, amend, amendAccount } from "../amend.js";
import type { EventNamed } from "../events.js";
import { withNewAccount, withoutAccount } from "../indexes.js";
import type { Registry } from "../registry.js";
import { withoutMentions } from "./mandates.js";

/** A person under another INSZ; the old one stays an alias of the account. */
export function withNumberCorrected(
  registry: Registry,
  { data: { account: id, insz } }: EventNamed<"PersonNumberCorrected">,
): Registry {
  if (insz === null) return registry;
  const corrected = amendAccount(registry, id, (account) => ({
    ...account,
    insz,
    aliases: withAliases(insz, [...account.aliases, account.insz]),
  }));
  return { ...corrected, numbers: corrected.numbers.set(insz, id) };
}

/** Two accounts of one person as one: what was `merged`'s is the account's, its places and offices too. */
export function withMerged(registry: Registry, { data }: EventNamed<"AccountsMerged">): Registry {
  const { account: id, merged: goneId, insz, username } = data;
  const former = registry.former.set(goneId, { kind: "merged", into: id });
  const kept = registry.accounts.get(id);
  const gone = registry.accounts.get(goneId);
  if (insz === null) return { ...registry, former };
  if (kept === undefined || gone === undefined) return absent(`accounts ${id} and ${goneId}`);
  const one = unite(kept, gone, insz, username);
  const without = withoutAccount(withoutAccount({ ...registry, former }, kept), gone);
  return gone.assignments.reduce(
    (next, { role, scope }) => (role === "user" ? next : underSurvivor(next, role, scope, gone, one)),
    withNewAccount(without, one),
  );
}

function unite(kept: Account, gone: Account, insz: Insz, username: Account["username"]): Account {
  const usernames = [kept.username, gone.username, ...kept.formerUsernames, ...gone.formerUsernames];
  return {
    ...kept,
    insz,
    aliases: withAliases(insz, [kept.insz, ...kept.aliases, gone.insz, ...gone.aliases]),
    username,
    formerUsernames: usernames.filter(
      (name) => name !== null && name !== username,
    ) as Account["formerUsernames"],
    passwordTiedTo: username === kept.username ? kept.passwordTiedTo : gone.passwordTiedTo,
    language: kept.language ?? gone.language,
    email: kept.email ?? gone.email,
    certificate: kept.certificate ?? gone.certificate,
    assignments: [...kept.assignments, ...gone.assignments],
  };
}

function withAliases(insz: Insz, numbers: readonly Insz[]): readonly Insz[] {
  return [...new Set(numbers)].filter((number) => number !== insz);
}

/** Whoever led a place under his other account, or was a curator's choice there, is so under this one. */
function underSurvivor(registry: Registry, role: Role, scope: Scope, gone: Account, kept: Account): Registry {
  const curated = underCurator(registry, scope, gone, kept);
  if (!isSingleRole(role)) return curated;
  if (levelOf(scope) !== "enterprise") {
    return amend(curated, "places", scope, (place) => ({
      ...place,
      manager: renamed(place.manager, gone, kept),
    }));
  }
  return amend(curated, "enterprises", enterpriseOf(scope), (enterprise) => ({
    ...enterprise,
    chief: enterprise.chief && { ...enterprise.chief, account: kept.id },
  }));
}

function underCurator(registry: Registry, scope: Scope, gone: Account, kept: Account): Registry {
  const enterprise = registry.enterprises.get(enterpriseOf(scope));
  if (!enterprise?.curator) return registry;
  const { account, domains, coManagers } = enterprise.curator;
  const named = <One extends { readonly account: AccountId }>(one: One): One =>
    one.account === gone.id ? { ...one, account: kept.id } : one;
  const curator = { ...named({ account }), domains, coManagers: coManagers.map(named) };
  return amend(registry, "enterprises", enterprise.number, (one) => ({ ...one, curator }));
}

function renamed(manager: Manager, gone: Account, kept: Account): Manager {
  return manager.kind === "account" && manager.account === gone.id
    ? { ...manager, account: kept.id }
    : manager;
}

/** A registry that knows nothing of a person but that his id and his user names were somebody's. */
export function withErased(registry: Registry, { data }: EventNamed<"PersonErased">): Registry {
  const { account: id, digests } = data;
  const account = registry.accounts.get(id);
  const marked = digests.reduce<Registry>((next, digest) => withDigest(next, digest, id), {
    ...registry,
    former: registry.former.set(id, { kind: "erased" }),
  });
  if (account === undefined) return marked;
  const { insz, aliases, username, formerUsernames } = account;
  const names = username === null ? formerUsernames : [username, ...formerUsernames];
  const numbers = [insz, ...aliases];
  const forgotten = withoutMentions(withoutAccount(marked, account), numbers);
  return {
    ...forgotten,
    usernames: names.reduce((all, name) => all.delete(name), forgotten.usernames),
    numbers: numbers.reduce((all, number) => all.delete(number), forgotten.numbers),
  };
}

/** The registry with the keyed digest of an erased person's user name; the tally `digests` says that there are any. */
export function withDigest(registry: Registry, digest: string, account: AccountId): Registry {
  return {
    ...registry,
    digests: registry.digests.set(digest, account),
    tallies: registry.tallies.set("digests", 1),
  };
}
