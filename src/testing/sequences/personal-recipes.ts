import type { Account } from "../../aggregates/account/state.js";
import type { OwnDataCommand } from "../../procedures/own-data/commands.js";
import type { CorrectPersonNumber, PersonCommand } from "../../procedures/persons/commands.js";
import {
  byAnybody,
  byContactCentre,
  byWhoeverHasUsername,
  byWhoeverIsCertified,
  byWhoeverIsThere,
} from "./doers.js";
import type { RecipesOf } from "./recipe.js";
import { passwordOf, type Scene } from "./scene.js";
import { certificateFor } from "./sender-recipes.js";
import { digestOf } from "./world.js";

/** For each command about a person's data: one that should be accepted. */
export const personalRecipes: RecipesOf<OwnDataCommand | PersonCommand> = {
  UpdateOwnDetails: {
    weight: 2,
    by: byWhoeverIsThere,
    build: ({ draw, view }) => {
      const account = draw.of(view.accounts.filter(({ assignments }) => assignments.length > 0));
      const own = draw.of(account?.assignments ?? []);
      return {
        type: "UpdateOwnDetails",
        ...(draw.chance(50) && { language: draw.from<string | null>([null, "nl", "fr"]) }),
        ...(draw.chance(50) && {
          email: draw.from<string | null>([null, `own${draw.below(20)}@example.org`]),
        }),
        ...(own && {
          assignments: [
            {
              scope: own.scope,
              email: `own${draw.below(20)}@example.org`,
              ...(draw.chance(30) && { language: draw.from<string | null>([null, "de"]) }),
              ...(draw.chance(30) && { localEmail: draw.from<string | null>([null, "own@example.org"]) }),
            },
          ],
        }),
      };
    },
  },
  ChangeOwnPassword: {
    weight: 2,
    after: "AddUser",
    by: byWhoeverHasUsername,
    build: ({ draw, view }) => {
      if (!view.accounts.some(({ username }) => username !== null)) return undefined;
      const password = passwordOf(500 + draw.below(500));
      return { type: "ChangeOwnPassword", password, passwordConfirmation: password };
    },
  },
  UploadOwnCertificate: {
    weight: 1,
    after: "AppointChiefAccessManager",
    by: byAnybody,
    build: (scene) =>
      scene.view.accounts.length === 0
        ? undefined
        : { type: "UploadOwnCertificate", certificate: certificateFor(scene) },
  },
  RemoveOwnCertificate: {
    weight: 1,
    after: "UploadOwnCertificate",
    by: byWhoeverIsCertified,
    build: ({ view }) =>
      view.accounts.some(({ certificate }) => certificate !== null)
        ? { type: "RemoveOwnCertificate" }
        : undefined,
  },
  CorrectPersonNumber: {
    weight: 2,
    after: "AppointChiefAccessManager",
    by: byContactCentre,
    build: correctNumber,
  },
  ErasePerson: {
    weight: 3,
    after: "RemovePersonEverywhere",
    by: byContactCentre,
    build: (scene) => {
      const account = scene.draw.of(scene.view.accounts.filter((one) => isFree(scene, one)));
      return account && { type: "ErasePerson", account: account.id, digests: digestsOf(account) };
    },
  },
};

/** The digests of an account's user names, as the host of the made-up world makes them. */
function digestsOf({ username, formerUsernames }: Account): readonly string[] {
  return [...(username === null ? [] : [username]), ...formerUsernames].map(digestOf);
}

/** True for somebody who holds nothing, and whom nothing names. */
function isFree({ view }: Scene, { assignments, insz, aliases }: Account): boolean {
  const mentions = [insz, ...aliases].flatMap((number) => [...(view.registry.mentions.get(number) ?? [])]);
  return assignments.length === 0 && mentions.every((key) => key.startsWith("routing:"));
}

/** Mostly a number that nobody has; else the one of somebody who is in none of the same places. */
function correctNumber({ draw, view, world }: Scene): CorrectPersonNumber | undefined {
  const account = draw.of(view.accounts);
  if (account === undefined) return undefined;
  const type = "CorrectPersonNumber";
  const unused = world.persons.filter(({ insz }) => !view.registry.numbers.has(insz));
  const stranger = draw.chance(55) ? undefined : draw.of(unused);
  if (stranger) return { type, account: account.id, insz: stranger.insz };
  const places = new Set(account.assignments.map(({ scope }) => scope));
  const apart = view.accounts.filter(
    (one) => one !== account && one.assignments.every(({ scope }) => !places.has(scope)),
  );
  const other = draw.of(apart);
  if (other === undefined) return undefined;
  const names = [account.username, other.username].filter((name) => name !== null);
  const username = names.length === 2 ? draw.of(names) : undefined;
  const survivor = draw.of([account, other])?.id ?? account.id;
  const merge = { account: survivor, ...(username !== undefined && { username }) };
  return { type, account: account.id, insz: other.insz, merge };
}
