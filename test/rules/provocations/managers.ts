import type { Command, Registry } from "../../../src/index.js";
import type { RuleCode } from "../../../src/rules/index.js";
import {
  acting,
  by,
  clinic,
  domain,
  hospital,
  inszOfName,
  knownPerson,
  minute,
  newPerson,
  password,
  played,
  site,
  unit,
} from "../../support/world.js";
import { advised, type Provocations, refused } from "./provocation.js";

const block = (scope: string, account: string) => (): Command => ({
  type: "BlockUsers",
  scope,
  accounts: [account],
});
const addUser = (person: ReturnType<typeof knownPerson>, scope = site): Command => ({
  type: "AddUser",
  scope,
  person,
});
const correct = (insz: string) => (): Command => ({ type: "CorrectPersonNumber", account: "user1", insz });
const erase = (account: string) => (): Command => ({
  type: "ErasePerson",
  account,
  digests: [`digest-of-${account}`],
});
const updateDomain = (): Command => ({ type: "UpdateDomain", scope: domain, email: "nieuw@example.org" });

const managerIsUserToo = (): Registry => played([[addUser(knownPerson("manager")), by.sitemanager]]);
const user2Blocked = (): Registry => played([[block(site, "user2")(), by.sitemanager]]);
const comanagerBlocked = (): Registry => played([[block(domain, "comanager")(), by.manager]]);
const siteManagerElsewhere = (): Registry =>
  played([[addUser(knownPerson("sitemanager"), domain), by.manager]]);
const managerInClinic = (): Registry =>
  played([
    [{ type: "AppointCoChiefAccessManager", scope: clinic, person: knownPerson("manager") }, by.otherchief],
  ]);

export const managers: Provocations<Exclude<RuleCode<"managers">, "ticket.taken">> = {
  "permission.denied": refused([], updateDomain, by.sitemanager),
  "place.unknown": refused([], block(`${unit}/mammography-site:99999`, "user2"), by.manager),
  "permission.rank": refused(
    ["account"],
    () => ({ type: "UpdateUser", scope: domain, account: "comanager", title: "mr" }),
    by.comanager,
  ),
  "account.held-elsewhere": refused(
    ["account"],
    () => ({
      type: "ResetPassword",
      scope: site,
      account: "sitemanager",
      password,
      passwordConfirmation: password,
    }),
    by.sitemanager,
  ),
  "manager.replace-only": refused(["accounts", 0], block(domain, "manager")),
  "manager.already": refused(["manager", "insz"], () => ({
    type: "ReplaceAccessManager",
    scope: domain,
    manager: knownPerson("manager"),
  })),
  "account.id-taken": refused(
    ["person", "account"],
    () => addUser(newPerson("newcomer", { account: "user1" })),
    by.sitemanager,
  ),
  "assignment.exists": refused(["person", "insz"], () => addUser(knownPerson("user1")), by.sitemanager),
  "assignment.blocked": refused(
    ["manager", "insz"],
    () => ({ type: "ReplaceSiteManager", scope: site, manager: knownPerson("user2") }),
    by.unitmanager,
    { before: user2Blocked },
  ),
  "self.forbidden": refused(["accounts", 0], block(site, "manager"), by.manager, {
    before: managerIsUserToo,
  }),
  "actor.unknown": refused([], updateDomain, acting("user1", "access-manager", domain, minute(50))),
  "actor.blocked": refused([], updateDomain, by.comanager, { before: comanagerBlocked }),
  "assignment.elsewhere": advised(
    [],
    () => ({ type: "ReplaceSiteManager", scope: site, manager: newPerson("newcomer") }),
    by.manager,
    { before: siteManagerElsewhere },
  ),
};

export const sessions: Provocations<Exclude<RuleCode<"sessions">, "access.pending">> = {
  "session.stale": refused([], updateDomain, acting("chief", "chief-access-manager", hospital, minute(1))),
  "session.password-tied": refused(
    [],
    () => ({
      type: "ActivateDomain",
      enterprise: clinic,
      kind: "hospital",
      email: "a@example.org",
      manager: "self",
    }),
    acting("manager", "co-chief-access-manager", clinic, minute(50), "password"),
    { before: managerInClinic },
  ),
};

const withoutUser2 = (): Registry =>
  played([
    [{ type: "RemoveUsers", scope: site, accounts: ["user2"] }, by.sitemanager],
    [erase("user2")(), by.contactCentre],
  ]);

export const life: Provocations<RuleCode<"life">> = {
  "person.number-unchanged": refused(["insz"], correct(inszOfName("user1")), by.contactCentre),
  "person.number-taken": refused(["insz"], correct(inszOfName("user2")), by.contactCentre),
  "account.erased": refused(["account"], erase("user2"), by.contactCentre, { before: withoutUser2 }),
  "account.in-use": refused(["account"], erase("user1"), by.contactCentre),
  "period.order": refused(
    ["lastDay"],
    () => ({ type: "UpdateUser", scope: site, account: "user1", lastDay: "2026-03-01" }),
    by.sitemanager,
  ),
};
