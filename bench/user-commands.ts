import { type Asked, type Asking, asked, centre, type Kinds, passwords } from "./asking.js";

/** The commands about users. */
export function userCommands(asking: Asking): Kinds {
  return {
    AddUser: () =>
      asking.byChief("domains", ({ scope }) => ({
        type: "AddUser",
        scope,
        person: asking.stranger(),
        applications: [firstApplication(scope)],
      })),
    "AddUsers, ten": () =>
      asking.byChief(
        "domains",
        ({ scope }) => ({
          type: "AddUsers",
          scope,
          users: Array.from({ length: 10 }, () => ({
            ...asking.stranger(),
            applications: [firstApplication(scope)],
          })),
        }),
        10,
      ),
    UpdateUser: () =>
      asking.byChief("users", ({ scope, account }) => ({
        type: "UpdateUser",
        scope,
        account,
        email: asking.email(),
      })),
    BlockUsers: () => onUsers(asking, "users", "BlockUsers"),
    "BlockUsers, ten": () => onTen(asking, "groups", "BlockUsers"),
    UnblockUsers: () => onUsers(asking, "blockedUsers", "UnblockUsers"),
    RemoveUsers: () => onUsers(asking, "users", "RemoveUsers"),
    "RemoveUsers, ten": () => onTen(asking, "groups", "RemoveUsers"),
    RemovePersonEverywhere: () =>
      asking.byChief("users", ({ enterprise, account }) => ({
        type: "RemovePersonEverywhere",
        scope: enterprise,
        account,
      })),
    GrantApplications: () =>
      asking.byChief("users", ({ scope, account }) => ({
        type: "GrantApplications",
        scope,
        accounts: [account],
        applications: [scope.includes("/service-provider") ? "dimona" : "ehealth-box"],
      })),
    RevokeApplications: () =>
      asking.byChief("users", ({ scope, account }) => ({
        type: "RevokeApplications",
        scope,
        accounts: [account],
        applications: [firstApplication(scope)],
      })),
    AssignFunctions: () =>
      asking.byChief("siteUsers", ({ scope, account }) => ({
        type: "AssignFunctions",
        scope,
        account,
        functions: ["radiologist"],
      })),
    AssignFunctionsToUsers: () =>
      asking.byChief("siteUsers", ({ scope, account }) => ({
        type: "AssignFunctionsToUsers",
        scope,
        accounts: [account],
        functions: ["radiologist"],
      })),
    "CopyUserRights, to nine": () =>
      asking.byChief(
        "groups",
        ({ scope, accounts: [source = "", ...accounts] }) => ({
          type: "CopyUserRights",
          scope,
          source,
          accounts,
        }),
        9,
      ),
    MoveUser: () =>
      asking.byChief("siteUsers", ({ scope, account }) => ({
        type: "MoveUser",
        scope,
        account,
        to: scope.slice(0, scope.lastIndexOf("/")),
      })),
    ResetPassword: () => {
      const { scope, account } = asking.at("users");
      return asked(centre, { type: "ResetPassword", scope, account, ...passwords });
    },
  };
}

/** What users of a place open, in the made-up country. */
function firstApplication(scope: string): string {
  return scope.includes("/service-provider") ? "dmfa" : "heracles";
}

function onUsers(
  asking: Asking,
  name: "users" | "blockedUsers",
  type: "BlockUsers" | "UnblockUsers" | "RemoveUsers",
): Asked {
  return asking.byChief(name, ({ scope, account }) => ({ type, scope, accounts: [account] }));
}

/** Ten at a time. */
export function onTen(
  asking: Asking,
  name: "groups" | "largeGroups",
  type: "BlockUsers" | "RemoveUsers",
): Asked {
  return asking.byChief(name, ({ scope, accounts }) => ({ type, scope, accounts }), 10);
}
