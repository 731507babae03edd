import { survivorOf } from "../../src/aggregates/account/state.js";
import {
  type Account,
  type Enterprise,
  type Held,
  type Place,
  type Registry,
  type Scope,
  snapshot,
} from "../../src/index.js";
import { exchangeOf, isByThosePresent } from "./exchange.js";
import { effective, giverOf, isFunction } from "./population.js";

// Everything that stands in the rows of a registry, without what lists can't tell of it (docs/embedding.md says which).

type Table = Readonly<Record<string, readonly unknown[]>>;

/** All rows of aggregates, in an order of their own. */
export function tellable(registry: Registry, today: string): Table {
  const whole = snapshot(registry);
  const { senders, routes } = exchangeOf(registry, today);
  const names: readonly unknown[] = (senders ?? []).flatMap(({ channels }) =>
    channels.map(({ username }) => username),
  );
  return {
    enterprises: sorted(whole.enterprises.map(enterpriseOf)),
    places: sorted(whole.places.map((place) => placeOf(registry, place))),
    accounts: sorted(whole.accounts.map((account) => accountOf(registry, account))),
    former: sorted(
      whole.former.map(({ account, former }) => {
        const into = survivorOf(account, (id) => registry.former.get(id));
        return { account, former: former.kind === "merged" ? { ...former, into } : former };
      }),
    ),
    requests: sorted(whole.requests),
    mandates: sorted(whole.mandates),
    digests: sorted(whole.digests),
    reviews: sorted(
      whole.reviews
        .filter((one) => isByThosePresent(registry, one))
        .map((one) => ({ ...one, findings: sorted(one.findings) })),
    ),
    usernames: sorted(
      whole.usernames.filter(({ username, account }) => account !== null || names.includes(username)),
    ),
    // A channel carries no application that was closed, and a route that leads nowhere stays behind.
    senders: sorted(senders ?? []),
    routes: sorted(routes ?? []),
  };
}

function sorted(list: readonly object[]): readonly string[] {
  return list.map((one) => JSON.stringify(one)).sort();
}

function enterpriseOf({ curator, chief, ...one }: Enterprise): object {
  return {
    ...one,
    chief: chief && { ...chief, led: sorted(chief.led) },
    curator: curator && {
      ...{ account: curator.account, domains: [...curator.domains].sort() },
      coManagers: sorted(curator.coManagers),
    },
  };
}

/** What is gone that made a site or was in charge is not told. */
function placeOf(registry: Registry, place: Place): object {
  return {
    ...place,
    ...{ lastSiteAt: undefined, curatedUntil: undefined },
    applications: open(registry, place.scope, place.applications),
  };
}

/** Places come in the order of the lists, and of ties those that a role of the population explains. */
function accountOf(registry: Registry, account: Account): object {
  return {
    ...account,
    ...{ passwordTiedTo: giverOf(registry, account) ?? null, certificateTiedTo: null },
    assignments: sorted(
      account.assignments.map((one) =>
        one.role === "curator"
          ? { scope: one.scope, role: one.role }
          : {
              ...one,
              roleSince: isChiefOver(account, one.scope)
                ? undefined
                : [one.roleSince, one.createdAt].sort()[1],
              applications: open(registry, one.scope, one.applications),
              functions: sorted(one.functions.filter(({ id }) => isFunction(one.scope, id))),
            },
      ),
    ),
  };
}

/** Since when the chief leads a domain of his follows from his office too; an office that somebody had before is not told. */
function isChiefOver({ assignments }: Account, scope: Scope): boolean {
  return assignments.some((one) => one.role === "chief-access-manager" && scope.startsWith(`${one.scope}/`));
}

/** What is closed in between opens nothing, and stays behind. */
function open(registry: Registry, scope: Scope, held: readonly Held[]): readonly string[] {
  const counting = scope.includes("/") ? effective(registry, scope, held) : [];
  return sorted(held.filter(({ id }) => counting.includes(id)));
}
