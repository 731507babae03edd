import type { CommandNamed, CommandType, PersonInput } from "../src/commands/commands.js";
import type { Actor } from "../src/context/actor.js";
import type { Context } from "../src/context/context.js";
import { contextOf } from "../src/testing/sample.js";
import { type Dice, pick } from "./measure.js";
import { accountOf, type Charge, inszOfPerson, type Sample, usernameOf } from "./population.js";

/** A command that is accepted on a registry of the population, by somebody who may give it, and the users it touches. */
export interface Asked {
  readonly command: CommandNamed<CommandType>;
  readonly context: Context;
  readonly users: number;
}

const context = contextOf({ now: "2026-11-21T09:00:00.000Z" });
const session = { loggedInAt: "2026-11-21T08:30:00.000Z", means: "itsme" };
const centre: Actor = { kind: "contact-centre" };

/** Makes commands at random places; people who are new in them get numbers from `firstNew` on. */
export class Asking {
  private newcomer: number;

  constructor(
    private readonly sample: Sample,
    private readonly next: Dice,
    firstNew: number,
  ) {
    this.newcomer = firstNew;
  }

  /** Each command type with a way to ask for it; those on a group come for one user and for ten. */
  readonly kinds: Readonly<Record<string, () => Asked>> = {
    AppointChiefAccessManager: () => {
      const { enterprise } = this.at("enterprises");
      const person = this.newcomer++;
      return asked(centre, {
        type: "AppointChiefAccessManager",
        enterprise,
        chief: {
          insz: inszOfPerson(person),
          account: accountOf(person),
          email: "info@example.org",
          phone: "+3221112233",
        },
        representative: inszOfPerson(this.newcomer + 500_000),
        declaration: true,
      });
    },
    AppointCoChiefAccessManager: () =>
      this.byChief("enterprises", ({ scope }) => ({
        type: "AppointCoChiefAccessManager",
        scope,
        person: this.stranger(),
      })),
    AppointCoAccessManager: () =>
      this.byChief("domains", ({ scope }) => ({
        type: "AppointCoAccessManager",
        scope,
        person: this.stranger(),
      })),
    ActivateDomain: () =>
      this.byChief("enterprises", ({ enterprise }) => ({
        type: "ActivateDomain",
        enterprise,
        kind: "residential-care",
        email: "care@example.org",
        manager: "self",
      })),
    UpdateDomain: () =>
      this.byChief("domains", ({ scope }) => ({ type: "UpdateDomain", scope, email: this.email() })),
    UpdateSubdivision: () =>
      this.byChief("subdivisions", ({ scope }) => ({
        type: "UpdateSubdivision",
        scope,
        email: this.email(),
      })),
    UpdateSite: () =>
      this.byChief("sites", ({ scope }) => ({ type: "UpdateSite", scope, email: this.email() })),
    SetDomainApplications: () =>
      this.byChief("domains", ({ scope }) => ({
        type: "SetDomainApplications",
        scope,
        applications: scope.includes("/service-provider")
          ? ["dmfa", "unique-site-notification"]
          : ["heracles"],
      })),
    SetSubdivisionApplications: () =>
      this.byChief("subdivisions", ({ scope }) => ({
        type: "SetSubdivisionApplications",
        scope,
        applications: ["heracles"],
      })),
    SetSiteApplications: () =>
      this.byChief("sites", ({ scope }) => ({
        type: "SetSiteApplications",
        scope,
        applications: ["heracles"],
      })),
    ReplaceAccessManager: () =>
      this.byChief("domains", ({ scope }) => ({
        type: "ReplaceAccessManager",
        scope,
        manager: this.stranger(),
      })),
    ReplaceSubdivisionManager: () =>
      this.byChief("subdivisions", ({ scope }) => ({
        type: "ReplaceSubdivisionManager",
        scope,
        manager: this.stranger(),
      })),
    ReplaceSiteManager: () =>
      this.byChief("sites", ({ scope }) => ({ type: "ReplaceSiteManager", scope, manager: this.stranger() })),
    AddSubdivision: () =>
      this.byChief("subdivisions", ({ scope }) => ({
        type: "AddSubdivision",
        scope: scope.slice(0, scope.lastIndexOf("/")),
        kind: "mammography-unit",
        number: String(1_000_000 + this.newcomer++),
        email: "unit@example.org",
        manager: "self",
      })),
    AddSite: () =>
      this.byChief("subdivisions", ({ scope }) => ({
        type: "AddSite",
        scope,
        kind: "mammography-site",
        number: String(1_000_000 + this.newcomer++),
        email: "site@example.org",
        manager: "self",
      })),
    RemoveSubdivision: () =>
      this.byChief("emptySubdivisions", ({ scope }) => ({ type: "RemoveSubdivision", scope })),
    RemoveSite: () => this.byChief("emptySites", ({ scope }) => ({ type: "RemoveSite", scope })),
    AddUser: () =>
      this.byChief("domains", ({ scope }) => ({
        type: "AddUser",
        scope,
        person: this.stranger(),
        applications: [scope.includes("/service-provider") ? "dmfa" : "heracles"],
      })),
    UpdateUser: () =>
      this.byChief("users", ({ scope, account }) => ({
        type: "UpdateUser",
        scope,
        account,
        email: this.email(),
      })),
    BlockUsers: () => this.onUsers("users", "BlockUsers"),
    "BlockUsers, ten": () => this.onTen("BlockUsers"),
    UnblockUsers: () => this.onUsers("blockedUsers", "UnblockUsers"),
    RemoveUsers: () => this.onUsers("users", "RemoveUsers"),
    "RemoveUsers, ten": () => this.onTen("RemoveUsers"),
    RemovePersonEverywhere: () =>
      this.byChief("users", ({ enterprise, account }) => ({
        type: "RemovePersonEverywhere",
        scope: enterprise,
        account,
      })),
    GrantApplications: () =>
      this.byChief("users", ({ scope, account }) => ({
        type: "GrantApplications",
        scope,
        accounts: [account],
        applications: [scope.includes("/service-provider") ? "dimona" : "ehealth-box"],
      })),
    RevokeApplications: () =>
      this.byChief("users", ({ scope, account }) => ({
        type: "RevokeApplications",
        scope,
        accounts: [account],
        applications: [scope.includes("/service-provider") ? "dmfa" : "heracles"],
      })),
    AssignFunctions: () =>
      this.byChief("siteUsers", ({ scope, account }) => ({
        type: "AssignFunctions",
        scope,
        account,
        functions: ["radiologist"],
      })),
    ResetPassword: () => {
      const { scope, account } = this.at("users");
      const password = "Wachtwoord-123";
      return asked(centre, {
        type: "ResetPassword",
        scope,
        account,
        password,
        passwordConfirmation: password,
      });
    },
  };

  private at<Name extends keyof Sample>(name: Name): Sample[Name][number] {
    return pick(this.next, this.sample[name] as readonly Sample[Name][number][]);
  }

  private byChief<Name extends keyof Sample>(
    name: Name,
    command: (at: Sample[Name][number]) => CommandNamed<CommandType>,
    users = 1,
  ): Asked {
    const at = this.at(name);
    return asked(chiefOf(at), command(at), users);
  }

  private onUsers(
    name: "users" | "blockedUsers",
    type: "BlockUsers" | "UnblockUsers" | "RemoveUsers",
  ): Asked {
    return this.byChief(name, ({ scope, account }) => ({ type, scope, accounts: [account] }));
  }

  private onTen(type: "BlockUsers" | "RemoveUsers"): Asked {
    return this.byChief("groups", ({ scope, accounts }) => ({ type, scope, accounts }), 10);
  }

  private email(): string {
    return `new${this.next(1_000_000)}@example.org`;
  }

  private stranger(): PersonInput {
    const person = this.newcomer++;
    const password = "Wachtwoord-123";
    return {
      insz: inszOfPerson(person),
      email: "new@example.org",
      account: accountOf(person),
      username: usernameOf(person),
      usernameConfirmation: usernameOf(person),
      password,
      passwordConfirmation: password,
      firstName: "Fien",
      lastName: "Willems",
    };
  }
}

function chiefOf({ chief, enterprise }: Charge): Actor {
  return { kind: "account", account: chief, role: "chief-access-manager", scope: enterprise, session };
}

function asked(actor: Actor, command: CommandNamed<CommandType>, users = 1): Asked {
  return { command, context: { ...context, actor }, users };
}
