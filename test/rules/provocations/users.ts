import type { Command, Registry } from "../../../src/index.js";
import type { RuleCode } from "../../../src/rules/index.js";
import { addSite, addUnit } from "../../support/places.js";
import { by, domain, knownPerson, newPerson, played, site, unit } from "../../support/world.js";
import { advised, type Provocations, refused } from "./provocation.js";

const setSite = (...applications: string[]): Command => ({
  type: "SetSiteApplications",
  scope: site,
  applications,
});
const closedAtSite = (): Registry => played([[setSite(), by.unitmanager]]);
const heraclesClosedAbove = (): Registry =>
  played([[{ type: "SetDomainApplications", scope: domain, applications: ["ehealth-box"] }, by.chief]]);
const userAtUnit = (): Registry =>
  played([[{ type: "AddUser", scope: unit, person: newPerson("newcomer") }, by.unitmanager]]);

export const places: Provocations<RuleCode<"places">> = {
  "subdivision-kind.unknown": refused(
    ["kind"],
    () => addUnit({ kind: "health-care", name: "Unit" }),
    by.manager,
  ),
  "site-kind.unknown": refused(
    ["kind"],
    () => addSite({ kind: "mammography-unit", name: "Site" }),
    by.unitmanager,
  ),
  "subdivision.identifier-taken": refused(["number"], () => addUnit({ number: "12817" }), by.manager),
  "site.identifier-taken": refused(["number"], () => addSite({ number: "12818" }), by.unitmanager),
  "application.not-in-parent": refused(
    ["applications", 1],
    () => addSite({ applications: ["ehealth-box", "heracles"] }),
    by.unitmanager,
    { before: heraclesClosedAbove },
  ),
  "application.restores": advised(["applications", 0], () => setSite("ehealth-box"), by.unitmanager, {
    before: closedAtSite,
  }),
  "structure.users-first": advised(["scope"], () => addUnit({}), by.manager),
  "user.wrong-level": advised(
    ["scope"],
    () => ({ type: "AddUser", scope: unit, person: newPerson("newcomer") }),
    by.unitmanager,
  ),
  "scope.not-empty": refused(["scope"], () => ({ type: "RemoveSite", scope: site }), by.unitmanager),
};

const addUser =
  (more: object, person = newPerson("newcomer")) =>
  (): Command => ({
    type: "AddUser",
    scope: site,
    person,
    ...more,
  });
const onUsers =
  (type: "BlockUsers" | "UnblockUsers", ...accounts: string[]) =>
  (): Command => ({
    type,
    scope: site,
    accounts,
  });
const { username: _, ...withoutUsername } = newPerson("newcomer");

export const users: Provocations<RuleCode<"users">> = {
  "user.unknown": refused(["accounts", 1], onUsers("BlockUsers", "user1", "chief"), by.sitemanager),
  "user.credentials-required": refused(["person", "username"], addUser({}, withoutUsername), by.sitemanager),
  "user.credentials-fixed": refused(
    ["person", "lastName"],
    addUser({}, knownPerson("comanager", { lastName: "Van comanager" })),
    by.sitemanager,
  ),
  "user.log-in-kept": advised(["person", "insz"], addUser({}, knownPerson("comanager")), by.sitemanager),
  "application.not-in-scope": refused(
    ["applications", 0],
    () => ({ type: "GrantApplications", scope: site, accounts: ["user2"], applications: ["ehealth-box"] }),
    by.sitemanager,
    { before: closedAtSite },
  ),
  "status.already": refused(["accounts", 0], onUsers("UnblockUsers", "user1"), by.sitemanager),
  "selection.empty": refused(["accounts"], onUsers("BlockUsers"), by.sitemanager),
  "person.repeated": refused(
    ["users", 1, "insz"],
    () => ({ type: "AddUsers", scope: site, users: [newPerson("newcomer"), knownPerson("newcomer")] }),
    by.sitemanager,
  ),
  "selection.duplicate": refused(["accounts", 1], onUsers("BlockUsers", "user1", "user1"), by.sitemanager),
};

export const functions: Provocations<RuleCode<"functions">> = {
  "function.unknown": refused(["functions", 0], addUser({ functions: ["surgeon"] }), by.sitemanager),
  "function.no-effect": advised(
    ["functions", 0],
    () => ({ type: "AssignFunctions", scope: unit, account: "newcomer", functions: ["technologist"] }),
    by.unitmanager,
    { before: userAtUnit },
  ),
  "application.companion-missing": advised(
    ["applications"],
    addUser({ applications: ["heracles"], functions: ["radiologist"] }),
    by.sitemanager,
  ),
};

export const input: Provocations<RuleCode<"input">> = {
  "input.shape": refused(["person", "shoeSize"], () => {
    const person = { ...newPerson("newcomer"), shoeSize: 43 };
    return { type: "AddUser", scope: site, person };
  }),
  "command.unknown": refused(["type"], () => ({ type: "DropEverything" }) as unknown as Command),
};
