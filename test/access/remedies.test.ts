import {
  type AccessQuestion,
  type Catalogue,
  type CommandStep,
  decide,
  defaultCatalogue,
  fillHoles,
  type Registry,
  type Remedies,
  remediesFor,
} from "toegangsbeheer";
import { contextOf, type SampleContext } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { catalogueOf, otherCatalogue, policyOf } from "../support/settings.js";
import { loading } from "../support/slices.js";
import {
  by,
  clinic,
  codes,
  context,
  domain,
  employer,
  finance,
  hospital,
  inszOfName,
  knownPerson,
  minute,
  newPerson,
  played,
  site,
  type Turn,
  unit,
  world,
} from "../support/world.js";
import {
  adding,
  addingAlso,
  askingFor,
  catalogueWith,
  later,
  loggedInBy,
  opening,
  ready,
  withoutHeracles,
} from "./situations.js";

const accounts = ["newcomer"];
const soon = "2026-03-20T09:20:00.000Z";

function remedies(
  registry: Registry,
  question: Partial<AccessQuestion> = {},
  more: SampleContext = {},
): Remedies {
  return remediesFor(registry, askingFor(question), contextOf({ now: later, ...more }));
}

const names = ({ steps }: Remedies): readonly string[] => steps.map(({ code }) => code);
const reasons = ({ obstacles }: Remedies): readonly string[] => obstacles.map(({ code }) => code);

function commandStep(found: Remedies, name: string): CommandStep {
  const step = found.steps.find((one) => one.code === name);
  if (step === undefined || !("command" in step)) throw new Error(`no step ${name} in ${names(found)}`);
  return step;
}

/** Who may do it, as `account role`. */
const whoMay = ({ by: { persons } }: CommandStep): readonly string[] =>
  persons.map(({ account, role }) => `${account} ${role}`);

describe("what would help", () => {
  it("is nothing where the access is open", () => {
    expect(remedies(ready())).toMatchObject({ steps: [], obstacles: [] });
  });

  it.each([
    [
      "domain",
      domain,
      "SetDomainApplications",
      ["chief chief-access-manager", "cochief co-chief-access-manager"],
    ],
    [
      "subdivision",
      unit,
      "SetSubdivisionApplications",
      [
        "manager access-manager",
        "comanager co-access-manager",
        "chief chief-access-manager",
        "cochief co-chief-access-manager",
      ],
    ],
    [
      "site",
      site,
      "SetSiteApplications",
      [
        "unitmanager subdivision-manager",
        "manager access-manager",
        "comanager co-access-manager",
        "chief chief-access-manager",
        "cochief co-chief-access-manager",
      ],
    ],
  ])(
    "an application closed at the %s is opened there, by a manager above it, and waited for",
    (level, scope, type, who) => {
      const found = remedies(ready(opening(scope, withoutHeracles)));
      expect(names(found)).toEqual([`open-at-${level}`, "wait"]);
      const step = commandStep(found, `open-at-${level}`);
      expect(step.command).toEqual({ type, scope, applications: [...withoutHeracles, "heracles"] });
      expect(step.holes).toEqual([]);
      expect(step.from).toBe(soon);
      expect(whoMay(step)).toEqual(who);
      expect(found.steps[1]).toMatchObject({ code: "wait", until: soon });
    },
  );

  it("closed at every level, it is opened from the top down", () => {
    const closed = [domain, unit, site].map((scope) => opening(scope, withoutHeracles));
    expect(names(remedies(ready(...closed)))).toEqual([
      "open-at-domain",
      "open-at-subdivision",
      "open-at-site",
      "wait",
    ]);
  });

  it("a user without the application is given it", () => {
    const found = remedies(played([adding(site, { applications: [] })]));
    expect(names(found)).toEqual(["grant", "wait"]);
    const step = commandStep(found, "grant");
    expect(step.command).toEqual({
      type: "GrantApplications",
      scope: site,
      accounts,
      applications: ["heracles"],
    });
    expect(whoMay(step)[0]).toBe("sitemanager site-manager");
    expect(step.by.roles).toEqual([
      "chief-access-manager",
      "co-chief-access-manager",
      "access-manager",
      "curator",
      "co-access-manager",
      "subdivision-manager",
      "site-manager",
    ]);
  });

  it("a user without a function is given one of those that count, beside what he has", () => {
    const none = remedies(played([adding(site, { functions: [] })]));
    expect(names(none)).toEqual(["assign-function", "wait"]);
    const options = ["chief-radiologist", "radiologist", "technologist", "administrative-employee"];
    expect(commandStep(none, "assign-function").holes).toEqual([
      { path: ["functions", 0], asks: "function", options },
    ]);
    const catalogue = catalogueWith("heracles", { functions: ["radiologist"] });
    const step = commandStep(remedies(ready(), {}, { catalogue }), "assign-function");
    expect(step.holes).toEqual([{ path: ["functions", 1], asks: "function", options: ["radiologist"] }]);
    expect(fillHoles(step, { "functions.1": "radiologist" })).toEqual({
      type: "AssignFunctions",
      scope: site,
      account: "newcomer",
      functions: ["technologist", "radiologist"],
    });
  });

  it("a blocked user is unblocked, and waits", () => {
    const found = remedies(ready([{ type: "BlockUsers", scope: site, accounts }, by.manager]));
    expect(names(found)).toEqual(["unblock", "wait"]);
    expect(commandStep(found, "unblock").command).toEqual({ type: "UnblockUsers", scope: site, accounts });
  });

  it("an assignment that ended gets a last day that is not past when the access opens", () => {
    const person = newPerson("newcomer", { lastDay: "2026-03-05" });
    const found = remedies(played([adding(site, { person })]), {}, { now: "2026-03-06T12:00:00.000Z" });
    expect(names(found)).toEqual(["extend", "wait"]);
    const step = commandStep(found, "extend");
    expect(step.holes).toEqual([{ path: ["lastDay"], asks: "last-day", earliest: "2026-03-06" }]);
    expect(step.from).toBe("2026-03-06T12:20:00.000Z");
  });

  it("and one that ends before the delay has passed, as well: at midnight in Belgium", () => {
    const person = newPerson("newcomer", { lastDay: "2026-03-05" });
    const found = remedies(
      played([adding(site, { person, applications: [] })]),
      {},
      { now: "2026-03-05T22:50:00.000Z" },
    );
    expect(names(found)).toEqual(["extend", "grant", "wait"]);
    expect(commandStep(found, "extend").holes[0]?.earliest).toBe("2026-03-06");
  });

  it("a grant of a moment ago is waited for", () => {
    const found = remedies(ready(), {}, { now: minute(45) });
    expect(found.steps).toEqual([
      { code: "wait", until: minute(50), params: { application: "heracles", until: minute(50) } },
    ]);
  });

  it("without a delay nothing is waited for", () => {
    const policy = policyOf({ effectDelayMinutes: 0 });
    expect(names(remedies(played([adding(site, { applications: [] })]), {}, { policy }))).toEqual(["grant"]);
  });

  it("somebody who is nothing there is added as a user, with all that the application asks", () => {
    const found = remedies(ready(), { account: "manager" });
    expect(names(found)).toEqual(["add-user", "wait"]);
    const step = commandStep(found, "add-user");
    expect(step.command).toEqual({
      type: "AddUser",
      scope: site,
      person: { insz: "", email: "" },
      applications: ["heracles"],
      functions: [""],
    });
    expect(step.holes.map(({ path, asks }) => [path.join("."), asks])).toEqual([
      ["person.insz", "insz"],
      ["person.email", "email"],
      ["functions.0", "function"],
    ]);
    expect(JSON.stringify(found)).not.toContain(inszOfName("manager"));
  });

  it("somebody without an account gets one, under the id that was asked about", () => {
    const found = remedies(ready(), { account: "somebody" });
    const step = commandStep(found, "add-user");
    expect(step.command).toMatchObject({ person: { account: "somebody", username: "", password: "" } });
    expect(step.holes.map(({ path }) => path.join("."))).toEqual([
      "person.insz",
      "person.email",
      "person.username",
      "person.usernameConfirmation",
      "person.password",
      "person.passwordConfirmation",
      "person.firstName",
      "person.lastName",
      "functions.0",
    ]);
  });

  it("somebody at the enterprise is appointed beside the chief: nobody is a user there", () => {
    const found = remedies(world(), { account: "user1", application: "access-management", scope: hospital });
    expect(names(found)).toEqual(["appoint-co-chief"]);
    expect(whoMay(commandStep(found, "appoint-co-chief"))).toEqual(["chief chief-access-manager"]);
  });

  it("where another system manages the users, somebody is appointed beside the manager", () => {
    const question = { account: "user1", application: "access-management", scope: finance };
    expect(names(remedies(world(), question))).toEqual(["appoint-co-access-manager"]);
  });

  it("a stronger log-in is by the means that reach the level, the weakest first", () => {
    const session = loggedInBy("token");
    const found = remedies(
      ready(),
      { session },
      { catalogue: catalogueWith("heracles", { authenticationLevel: 400 }) },
    );
    expect(found.steps).toEqual([
      {
        code: "log-in",
        account: "newcomer",
        means: ["mobile-code", "itsme", "eid"],
        params: { account: "newcomer", means: "mobile-code,itsme,eid" },
      },
    ]);
  });

  it("a password that somebody else set is passed by with any other means", () => {
    const question = { application: "access-management", scope: employer, session: loggedInBy("password") };
    const registry = played(
      [[{ type: "AddUser", scope: employer, person: knownPerson("newcomer") }, by.chief]],
      ready(),
      90,
    );
    expect(remedies(registry, question).steps[0]).toMatchObject({
      code: "log-in",
      means: ["token", "mobile-code", "itsme", "eid"],
    });
    const pin = { id: "pin-code", labels: { nl: "Pin", fr: "Pin", de: "Pin", en: "Pin" }, level: 200 };
    const catalogue = catalogueOf({ means: [{ ...pin, password: true }] });
    expect(remedies(registry, question, { catalogue }).steps[0]).toMatchObject({
      code: "log-in",
      means: ["token", "mobile-code", "itsme", "eid"],
    });
  });

  it("a certificate is uploaded by the person himself, in any role, that of the remedy included", () => {
    const catalogue = catalogueWith("heracles", { certificate: true });
    const open = remedies(ready(), {}, { catalogue });
    expect(names(open)).toEqual(["upload-certificate"]);
    expect(whoMay(commandStep(open, "upload-certificate"))).toEqual(["newcomer user"]);
    const fresh = remedies(ready(), { account: "somebody" }, { catalogue });
    expect(names(fresh)).toEqual(["add-user", "upload-certificate", "wait"]);
    expect(commandStep(fresh, "upload-certificate").by.persons).toEqual([
      { account: "somebody", role: "user", scope: site, byOffice: false },
    ]);
  });

  it("and again where his runs out before the rest counts", () => {
    const certificate = {
      owner: "Sam",
      issuer: "Example CA",
      expiresAt: "2026-03-20T09:10:00.000Z",
      serialDecimal: "255",
      serialHexadecimal: "FF",
    };
    const himself = { kind: "account", account: "newcomer", role: "user", scope: site } as const;
    const registry = played(
      [[{ type: "UploadOwnCertificate", certificate }, himself]],
      played([adding(site, { applications: [] })]),
      50,
    );
    const catalogue = catalogueWith("heracles", { certificate: true });
    expect(names(remedies(registry, {}, { catalogue }))).toEqual(["grant", "upload-certificate", "wait"]);
    const { expiresAt: now } = certificate;
    expect(names(remedies(registry, {}, { catalogue: catalogueWith("heracles", {}), now }))).toEqual([
      "grant",
      "wait",
    ]);
  });

  it("lists what the application needs outside, whatever else is said", () => {
    const external = defaultCatalogue.applications.find(({ id }) => id === "heracles")?.external;
    expect(external?.length).toBeGreaterThan(0);
    expect(remedies(ready()).external).toEqual(external);
    expect(remedies(ready(), { scope: unit }).external).toEqual(external);
  });
});

describe("while a curator is in charge", () => {
  const inCharge = (...turns: readonly Turn[]): Registry =>
    played(
      [
        [
          { type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") },
          by.court,
          { facts: { permissive: true, enterprises: { [hospital]: { name: "H", bankrupt: true } } } },
        ],
        ...turns,
      ],
      world(),
      40,
    );

  it("a manager whom he suspends comes again when the court discharges him", () => {
    const registry = inCharge();
    const person = knownPerson("user1");
    const beside = played(
      [[{ type: "AppointCoAccessManager", scope: employer, person }, by.chief]],
      registry,
      60,
    );
    const found = remedies(beside, { account: "user1", application: "dmfa", scope: employer });
    expect(names(found)).toEqual(["discharge-curator", "wait"]);
    expect(commandStep(found, "discharge-curator").from).toBe(soon);
    expect(commandStep(found, "discharge-curator").by).toMatchObject({ actors: ["court"], persons: [] });
  });

  it("once he is discharged the manager may act again, and he no more", () => {
    const person = knownPerson("user1");
    const beside = played(
      [
        [{ type: "ReplaceAccessManager", scope: employer, manager: knownPerson("user2") }, by.chief],
        [{ type: "AppointCoAccessManager", scope: employer, person }, by.chief],
        [{ type: "BlockUsers", scope: employer, accounts: ["user1"] }, by.chief],
      ],
      inCharge(),
      60,
    );
    const found = remedies(beside, { account: "user1", application: "dmfa", scope: employer });
    expect(names(found)).toEqual(["discharge-curator", "unblock", "wait"]);
    expect(whoMay(commandStep(found, "unblock"))).toEqual([
      "user2 access-manager",
      "chief chief-access-manager",
      "cochief co-chief-access-manager",
    ]);
  });

  it("a chief whose office he suspends is added as a user rather: the court comes last", () => {
    const found = remedies(inCharge(), { account: "chief", application: "dmfa", scope: employer });
    expect(names(found)).toEqual(["add-user", "wait"]);
  });

  it("whom he appointed himself needs nothing, as long as he is in charge", () => {
    const curator = { kind: "account", account: "outsider", role: "curator", scope: employer } as const;
    const person = knownPerson("user1");
    const registry = inCharge([{ type: "AppointCoAccessManager", scope: employer, person }, curator]);
    const question = { account: "user1", application: "dmfa", scope: employer };
    expect(names(remedies(registry, question))).toEqual([]);
    const byChief = inCharge([{ type: "AppointCoAccessManager", scope: employer, person }, by.chief]);
    expect(names(remedies(byChief, question))[0]).toBe("discharge-curator");
  });

  it("he is discharged before he is anything else in the enterprise", () => {
    const question = { account: "outsider", application: "ehealth-box", scope: site };
    expect(names(remedies(inCharge(), question))).toEqual(["discharge-curator", "add-user", "wait"]);
  });

  it("nobody gives him anything", () => {
    const catalogue = catalogueWith("dmfa", { implicitForManagers: false });
    const question = { account: "outsider", application: "dmfa", scope: employer };
    expect(reasons(remedies(inCharge(), question, { catalogue }))).toEqual(["nobody.may"]);
  });
});

describe("why nothing helps", () => {
  const kinds = (changes: object): Catalogue =>
    otherCatalogue({
      domainKinds: defaultCatalogue.domainKinds.map((kind) =>
        kind.id === "mammography-screening" ? { ...kind, ...changes } : kind,
      ),
    });
  const ungranted = (): Registry => played([adding(site, { applications: [] })]);
  const cases: readonly (readonly [string, Registry, Partial<AccessQuestion>, SampleContext])[] = [
    ["application.unknown", ready(), { application: "unheard-of" }, {}],
    ["application.level", ready(addingAlso(unit)), { scope: unit }, {}],
    ["application.not-in-kind", ready(), { application: "dmfa" }, {}],
    ["application.not-at-enterprise", ready(), { scope: hospital }, {}],
    ["place.unknown", ready(), { scope: `${site}9`, account: "manager" }, {}],
    ["place.unknown", ready(), { scope: "nowhere" }, {}],
    ["account.name", ready(), { account: "no account" }, {}],
    ["function.unknown", ungranted(), {}, { catalogue: catalogueWith("heracles", { functions: ["cook"] }) }],
    ["kind.unknown", ungranted(), {}, { catalogue: otherCatalogue({ domainKinds: [] }) }],
    ["kind.managed-elsewhere", ungranted(), {}, { catalogue: kinds({ managedElsewhere: "egov" }) }],
    [
      "kind.managed-elsewhere",
      ready([{ type: "BlockUsers", scope: site, accounts }, by.manager]),
      {},
      { catalogue: kinds({ managedElsewhere: "egov" }) },
    ],
    [
      "user.level",
      ready(),
      { account: "manager", scope: unit, application: "ehealth-box" },
      { catalogue: kinds({ severities: { "user.wrong-level": "refuse" } }) },
    ],
    [
      "means.none",
      ready(),
      { session: loggedInBy("eid") },
      { catalogue: catalogueWith("heracles", { authenticationLevel: 600 }) },
    ],
  ];

  it.each(cases)("%s", (reason, registry, question, more) => {
    const found = remedies(registry, question, more);
    expect(found.steps).toEqual([]);
    expect(reasons(found)).toEqual([reason]);
  });

  it("tells every reason of the account and of the place", () => {
    const found = remedies(ready(), { account: "no account", application: "unheard-of", scope: "nowhere" });
    expect(reasons(found)).toEqual(["account.name", "application.unknown", "place.unknown"]);
  });

  it("repeats no more of a name that nobody knows than a reader needs", () => {
    const long = "x".repeat(1_000_000);
    const found = remedies(ready(), { account: long, application: long });
    expect(reasons(found)).toEqual(["account.name", "application.unknown"]);
    expect(JSON.stringify(found).length).toBeLessThan(400);
  });

  it("an erased person and a merged account are told apart, and nothing else of them", () => {
    const left = ready([{ type: "RemoveUsers", scope: site, accounts }, by.manager]);
    const erased = played(
      [[{ type: "ErasePerson", account: "newcomer", digests: ["digest-one"] }, by.contactCentre]],
      left,
      80,
    );
    expect(remedies(erased).obstacles).toEqual([{ code: "account.erased", params: {} }]);
    const merged = played(
      [
        [
          {
            type: "CorrectPersonNumber",
            account: "newcomer",
            insz: inszOfName("user2"),
            merge: { account: "user2", username: "user2login" },
          },
          by.contactCentre,
        ],
      ],
      left,
      80,
    );
    expect(remedies(merged).obstacles).toEqual([{ code: "account.merged", params: { account: "user2" } }]);
  });
});

describe("the holes of a step", () => {
  const step = (): CommandStep => commandStep(remedies(ready(), { account: "manager" }), "add-user");

  it("are filled by path; the step stays as it was, and other answers are passed over", () => {
    const before = JSON.stringify(step());
    const one = step();
    const filled = fillHoles(one, {
      "person.insz": inszOfName("manager"),
      "person.email": "m@example.org",
      "functions.0": "radiologist",
      "person.account": "somebody-else",
      scope: clinic,
      __proto__: { polluted: true },
    });
    expect(filled).toEqual({
      type: "AddUser",
      scope: site,
      person: { insz: inszOfName("manager"), email: "m@example.org" },
      applications: ["heracles"],
      functions: ["radiologist"],
    });
    expect(JSON.stringify(one)).toBe(before);
    expect("polluted" in {}).toBe(false);
  });

  it("that stay open are refused by the rules, each in its place", () => {
    const person = remedies(ready(), { account: "somebody" });
    const { command } = commandStep(person, "add-user");
    const answer = decide(ready(), command, context(by.manager, { now: minute(90) }));
    const refused = answer.ok ? [] : codes(answer.violations);
    expect(refused).toEqual([
      "field.required at person.insz",
      "field.required at person.email",
      "function.unknown at functions.0",
    ]);
  });
});

describe("on a slice", () => {
  it.each([{ account: "manager" }, { account: "somebody" }, { account: "newcomer" }, { scope: unit }])(
    "asks for keys until it answers as on the whole registry: %j",
    (question) => {
      const whole = ready(opening(site, withoutHeracles));
      const asked = askingFor(question);
      const context = contextOf({ now: later });
      const { value, keys } = loading(whole, (view) => remediesFor(view, asked, context), 10);
      expect(value).toEqual(remediesFor(whole, asked, context));
      expect(keys.size).toBeLessThan(60);
    },
  );
});

describe("an application that asks nothing", () => {
  it("opens at once for whoever is added", () => {
    const found = remedies(ready(), { account: "manager", application: "access-management" });
    expect(names(found)).toEqual(["add-user"]);
    expect(commandStep(found, "add-user").command).toEqual({
      type: "AddUser",
      scope: site,
      person: { insz: "", email: "" },
    });
  });
});
