import { describe, expect, it } from "vitest";
import {
  defaultCatalogue,
  type FactQuestion,
  permissiveFacts,
  type Registry,
  type TieKind,
} from "../../src/index.js";
import { otherCatalogue } from "../support/settings.js";
import {
  acting,
  by,
  clinic,
  domain,
  employer,
  hospital,
  inszOfName,
  knownPerson,
  minute,
  type Name,
  newPerson,
  phone,
  played,
  representative,
  site,
  type Turn,
  unit,
  world,
} from "../support/world.js";
import { carriedOut, found, gone, knowing, remedy, reviewOf, steps, subjects, theOne } from "./reviewing.js";

const unfit = "review.manager-not-eligible";
const leaver = "review.leaver";
const tied = (as: TieKind, enterprise: string = hospital, more: object = {}) => ({
  ...gone,
  ties: [{ enterprise, as, ...more }],
});
const managing = (as: TieKind, until?: string) => ({
  ...gone,
  legalFunctions: [{ enterprise: hospital, as, signingAuthority: true, ...(until && { until }) }],
});

describe("a manager who is not eligible any more", () => {
  it.each([
    ["chief", "chief-access-manager", hospital],
    ["cochief", "co-chief-access-manager", hospital],
    ["manager", "access-manager", domain],
    ["comanager", "co-access-manager", domain],
    ["unitmanager", "subdivision-manager", unit],
    ["sitemanager", "site-manager", site],
  ] as const)("%s is found, with his role", (name, role, scope) => {
    const finding = theOne(unfit, world(), knowing([name, gone]));
    expect(finding).toMatchObject({
      code: unfit,
      id: `${unfit}@${scope}#${name}`,
      severity: "high",
      scope,
      account: name,
      role,
      isNew: true,
      params: { account: name, role },
    });
    expect(finding).not.toHaveProperty("variant");
  });

  it.each([
    ["dead", { ...tied("employee"), deceased: true }],
    ["unknown to the register", null],
    ["tied elsewhere", tied("employee", clinic)],
    ["no longer tied", tied("employee", hospital, { until: "2026-03-01" })],
    ["a partner alone", tied("partner")],
    ["no longer a director", managing("director", "2026-03-01")],
  ])("is one who is %s", (_, fact) => {
    expect(subjects(unfit, world(), knowing(["manager", fact]))).toEqual(["manager"]);
  });

  it.each([
    ["an employee until today", tied("employee", hospital, { until: "2026-03-02" })],
    ["a founder", tied("founder")],
    ["a director by his legal function", managing("director")],
  ])("is none who is %s", (_, fact) => {
    expect(found(unfit, world(), knowing(["manager", fact]))).toEqual([]);
  });

  it("may be chief as an employee, as one who leads, or by any legal function, and as nothing else", () => {
    expect(found(unfit, world(), knowing(["chief", managing("member")]))).toEqual([]);
    expect(subjects(unfit, world(), knowing(["chief", tied("member")]))).toEqual(["chief"]);
    expect(found(unfit, world(), knowing(["chief", tied("director")]))).toEqual([]);
    expect(found(unfit, world(), knowing(["manager", tied("director")]))).toEqual([]);
  });

  it("is not asked about where his office manages, but where he is named", () => {
    const left = played([[{ type: "ReplaceAccessManager", scope: domain, manager: "self" }, by.chief]]);
    const asked = knowing(["chief", gone]);
    expect(found(unfit, left, asked).map(({ scope }) => scope)).toEqual([hospital]);
    expect(found(unfit, left, { ...asked, scope: domain })).toEqual([]);
  });

  it("is replaced: by a legal representative for a chief", () => {
    const asked = knowing(["chief", gone]);
    const step = remedy(theOne(unfit, world(), asked), "appoint-chief");
    expect(step.by).toEqual({ roles: [], actors: ["legal-representative", "contact-centre"], persons: [] });
    const answers = {
      "chief.insz": inszOfName("newcomer"),
      "chief.account": "newcomer",
      "chief.email": "toegang@example.org",
      "chief.phone": phone,
      "requester.email": "directie@example.org",
      "requester.phone": phone,
      declaration: true,
    };
    const after = carriedOut(world(), step, answers, { ...asked, actor: representative() });
    // His password was set by the chief who is gone.
    const cochief = acting("cochief", "co-chief-access-manager", hospital, minute(50));
    expect(found(unfit, after, { ...asked, actor: cochief })).toEqual([]);
    const centre = { ...answers, representative: inszOfName("director") };
    expect(carriedOut(world(), step, centre, { ...asked, actor: by.contactCentre })).toBeDefined();
    const unfilled = { ...asked, actor: representative() };
    expect(() => carriedOut(world(), step, { ...answers, declaration: false }, unfilled)).toThrow(
      "declaration.required",
    );
  });

  it.each([
    ["manager", { insz: "cochief", email: "c@example.org" }],
    ["unitmanager", { insz: "cochief", email: "c@example.org" }],
    ["sitemanager", { insz: "cochief", email: "c@example.org" }],
  ] as const)("is replaced: %s by somebody who has an account", (name, { insz, email }) => {
    const asked = knowing([name, gone]);
    const finding = theOne(unfit, world(), asked);
    expect(steps(finding)).toEqual(["replace-manager"]);
    const answers = { "manager.insz": inszOfName(insz), "manager.email": email };
    const after = carriedOut(world(), remedy(finding, "replace-manager"), answers, asked);
    expect(found(unfit, after, asked)).toEqual([]);
  });

  it("is replaced by somebody new", () => {
    const asked = knowing(["manager", gone]);
    const step = remedy(theOne(unfit, world(), asked), "replace-manager");
    const person = Object.entries(newPerson("newcomer"));
    const answers = Object.fromEntries(person.map(([field, value]) => [`manager.${field}`, value]));
    expect(step.holes.map(({ path }) => path.join(".")).sort()).toEqual(Object.keys(answers).sort());
    expect(found(unfit, carriedOut(world(), step, answers, asked), asked)).toEqual([]);
  });

  it.each(["cochief", "comanager"] as const)("is removed: %s", (name) => {
    const asked = knowing([name, gone]);
    const finding = theOne(unfit, world(), asked);
    expect(steps(finding)).toEqual(["remove"]);
    const after = carriedOut(world(), remedy(finding, "remove"), {}, asked);
    expect(found(unfit, after, asked)).toEqual([]);
  });
});

describe("a curator", () => {
  const bankrupt = {
    facts: { ...permissiveFacts, enterprises: { [hospital]: { name: "x", bankrupt: true } } },
  };
  const curated = (): Registry =>
    played([
      [{ type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") }, by.court, bankrupt],
    ] as readonly Turn[]);

  it("needs no tie, but must be alive", () => {
    expect(found(unfit, curated(), knowing(["outsider", gone]))).toEqual([]);
    expect(found(unfit, curated(), knowing(["outsider", null]))).toEqual([]);
    const finding = theOne(unfit, curated(), knowing(["outsider", { ...gone, deceased: true }]));
    expect(finding).toMatchObject({
      scope: employer,
      account: "outsider",
      role: "curator",
      variant: "curator",
    });
  });

  it("is discharged by the court", () => {
    const asked = knowing(["outsider", { ...gone, deceased: true }]);
    const step = remedy(theOne(unfit, curated(), asked), "discharge-curator");
    expect(step.by).toEqual({ roles: [], actors: ["court"], persons: [] });
    const after = carriedOut(curated(), step, {}, { ...asked, actor: by.court });
    expect(found(unfit, after, asked)).toEqual([]);
  });
});

describe("a curator who has other roles too", () => {
  const person = knownPerson("user1", { lastDay: "2026-03-10" });
  const bankrupt = {
    facts: { ...permissiveFacts, enterprises: { [hospital]: { name: "x", bankrupt: true } } },
  };
  const appointed: Turn = [{ type: "AppointCurator", enterprise: hospital, person }, by.court, bankrupt];
  const alsoIn = (scope: string): Turn => [
    { type: "AddUser", scope, person: knownPerson("user1") },
    by.chief,
  ];

  it("is removed from those alone, and never from everywhere at once", () => {
    const asked = knowing(["user1", gone]);
    const everywhere = ["remove", "remove-everywhere"];
    expect(found(leaver, played([alsoIn(unit)]), asked).map(steps)).toEqual([everywhere, everywhere]);
    const both = found(leaver, played([alsoIn(unit), appointed]), asked);
    expect(both.map(steps)).toEqual([["remove"], ["remove"]]);
    expect(found(leaver, played([appointed]), asked).map(steps)).toEqual([["remove"]]);
    // In a place without the curator's domains he is removed from everything there.
    const inDomain = { ...asked, scope: domain };
    expect(found(leaver, played([alsoIn(unit), appointed]), inDomain).map(steps)).toEqual([
      everywhere,
      everywhere,
    ]);
  });

  it("has a last day that the court alone can put off", () => {
    const ending = "review.ending";
    const finding = theOne(ending, played([appointed]));
    expect([finding.account, finding.scope, steps(finding)]).toEqual(["user1", employer, []]);
    const later = theOne(ending, played([appointed]), { now: "2026-03-12T10:00:00.000Z" });
    expect(steps(later)).toEqual(["discharge-curator"]);
  });
});

describe("a leaver whom another system manages", () => {
  const catalogue = otherCatalogue({
    domainKinds: defaultCatalogue.domainKinds.map((kind) =>
      kind.id === "mammography-screening" ? { ...kind, managedElsewhere: "egov-role-administration" } : kind,
    ),
  });

  it("is found, and not removed here, nor is his last day put off", () => {
    const person = knownPerson("user2", { lastDay: "2026-03-10" });
    const registry = played([[{ type: "AddUser", scope: unit, person }, by.chief]]);
    const asked = { ...knowing(["user2", gone]), catalogue };
    expect(found(leaver, registry, asked).map(steps)).not.toHaveLength(0);
    expect(found(leaver, registry, asked).flatMap(steps)).toEqual([]);
    expect(found("review.ending", registry, asked).flatMap(steps)).toEqual([]);
    expect(steps(theOne("review.ending", registry, { ...asked, catalogue: defaultCatalogue }))).not.toEqual(
      [],
    );
  });
});

describe("a leaver", () => {
  it.each([
    ["no longer works there", gone],
    ["has died", { ...tied("employee"), deceased: true }],
    ["is unknown to the register", null],
    ["works elsewhere", tied("employee", clinic)],
    ["stopped yesterday", tied("employee", hospital, { until: "2026-03-01" })],
    ["starts tomorrow", tied("employee", hospital, { from: "2026-03-03" })],
  ])("is a user who %s", (_, fact) => {
    const finding = theOne(leaver, world(), knowing(["user1", fact]));
    expect(finding).toMatchObject({
      id: `${leaver}@${site}#user1`,
      severity: "high",
      scope: site,
      account: "user1",
    });
  });

  it.each(["partner", "member", "employee", "founder"] as const)("is no %s of the enterprise", (as) => {
    expect(found(leaver, world(), knowing(["user1", tied(as)]))).toEqual([]);
  });

  it("is found wherever he is a user, blocked or not, and nowhere as a manager", () => {
    const registry = played([
      [{ type: "AddUser", scope: unit, person: knownPerson("user1") }, by.chief],
      [{ type: "BlockUsers", scope: unit, accounts: ["user1"] }, by.chief],
      [{ type: "AddUser", scope: site, person: knownPerson("cochief") }, by.chief],
    ]);
    const asked = knowing(["user1", gone], ["cochief", gone]);
    expect(found(leaver, registry, asked).map(({ scope, account }) => [scope, account])).toEqual([
      [unit, "user1"],
      [site, "cochief"],
      [site, "user1"],
    ]);
  });

  it("is removed there, or at once in every place of the review", () => {
    const registry = played([[{ type: "AddUser", scope: unit, person: knownPerson("user1") }, by.chief]]);
    const asked = knowing(["user1", gone]);
    const [first, second] = found(leaver, registry, asked);
    if (first === undefined || second === undefined) throw new Error("he is in two places");
    expect(steps(first)).toEqual(["remove", "remove-everywhere"]);
    expect(found(leaver, carriedOut(registry, remedy(first, "remove"), {}, asked), asked)).toMatchObject([
      { id: second.id },
    ]);
    const step = remedy(first, "remove-everywhere");
    expect(step.command).toMatchObject({ scope: hospital, account: "user1" });
    expect(found(leaver, carriedOut(registry, step, {}, asked), asked)).toEqual([]);
  });

  it("is removed there alone, where he is nowhere else, or manager elsewhere", () => {
    expect(steps(theOne(leaver, world(), knowing(["user1", gone])))).toEqual(["remove"]);
    const both = played([[{ type: "AddUser", scope: unit, person: knownPerson("sitemanager") }, by.chief]]);
    expect(steps(theOne(leaver, both, knowing(["sitemanager", gone])))).toEqual(["remove"]);
    const twice = played([[{ type: "AddUser", scope: unit, person: knownPerson("user1") }, by.chief]]);
    const ofSite = { ...knowing(["user1", gone]), scope: site };
    expect(steps(theOne(leaver, twice, ofSite))).toEqual(["remove"]);
  });

  it("who is told who may remove him, himself never", () => {
    const registry = played([
      [{ type: "AddUser", scope: site, person: knownPerson("unitmanager") }, by.chief],
    ]);
    const people = (name: Name): readonly string[] => {
      const finding = found(leaver, registry, knowing([name, gone]))[0];
      return finding === undefined ? [] : remedy(finding, "remove").by.persons.map(({ account }) => account);
    };
    const all = ["sitemanager", "unitmanager", "manager", "comanager", "chief", "cochief"];
    expect(people("user1")).toEqual(all);
    expect(people("unitmanager")).toEqual(all.filter((name) => name !== "unitmanager"));
  });

  it("who stands above himself is left out for himself alone, whoever else leaves", () => {
    const registry = played([
      ...(["unitmanager", "comanager"] as const).map(
        (name): Turn => [{ type: "AddUser", scope: site, person: knownPerson(name) }, by.chief],
      ),
      // Whoever manages beside the place, or below it, stands above nobody there.
      [{ type: "AddUser", scope: unit, person: knownPerson("sitemanager") }, by.chief],
      [{ type: "AddUser", scope: unit, person: knownPerson("user1") }, by.chief],
      [{ type: "AddUser", scope: unit, person: knownPerson("user2") }, by.chief],
    ]);
    const leavers = ["user1", "unitmanager", "user2", "comanager", "sitemanager"] as const;
    const asked = knowing(...leavers.map((name) => [name, gone] as const));
    const findings = found(leaver, registry, asked);
    const all = ["sitemanager", "unitmanager", "manager", "comanager", "chief", "cochief"];
    const told = findings.map((finding) => [
      finding.account,
      finding.scope,
      remedy(finding, "remove").by.persons.map(({ account }) => account),
    ]);
    const without = (...names: readonly string[]) => all.filter((name) => !names.includes(name));
    expect(told).toEqual([
      ["sitemanager", unit, without("sitemanager")],
      ["user1", unit, without("sitemanager")],
      ["user2", unit, without("sitemanager")],
      ["comanager", site, without("comanager")],
      ["unitmanager", site, without("unitmanager")],
      ["user1", site, all],
      ["user2", site, all],
    ]);
    expect(findings.filter(({ account }) => account === "user1").map(steps)).toEqual([
      ["remove", "remove-everywhere"],
      ["remove", "remove-everywhere"],
    ]);
  });
});

describe("what the registers were not asked", () => {
  const inNumbers = (questions: readonly FactQuestion[]): readonly string[] =>
    questions.map((one) => ("insz" in one ? one.insz : "")).sort();
  const nothing = { facts: {} };

  it("is not found, and stands among the questions, each once", () => {
    const { findings, unanswered } = reviewOf(world(), nothing);
    expect(findings.filter(({ code }) => code === leaver || code === unfit)).toEqual([]);
    const names: readonly Name[] = [
      "chief",
      "cochief",
      "comanager",
      "manager",
      "unitmanager",
      "sitemanager",
      "user1",
      "user2",
    ];
    expect(inNumbers(unanswered)).toEqual(
      inNumbers(names.map((name) => ({ fact: "ties", insz: inszOfName(name) }))),
    );
  });

  it("is asked once for a person in many places", () => {
    const registry = played([[{ type: "AddUser", scope: unit, person: knownPerson("user1") }, by.chief]]);
    const asked = reviewOf(registry, nothing).unanswered.filter(
      (one) => "insz" in one && one.insz === inszOfName("user1"),
    );
    expect(asked).toHaveLength(1);
  });

  it("is of the places under review alone", () => {
    const { unanswered } = reviewOf(world(), { ...nothing, scope: site, actor: by.sitemanager });
    const numbers = ["sitemanager", "user1", "user2"].map((name) => inszOfName(name as Name));
    expect(inNumbers(unanswered)).toEqual(numbers);
  });

  it("is asked no more once it is given, and nothing is once all facts are", () => {
    const { unanswered } = reviewOf(world(), knowing(["user1", undefined]));
    expect(unanswered).toEqual([{ fact: "ties", insz: inszOfName("user1") }]);
    expect(reviewOf(world()).unanswered).toEqual([]);
  });

  it("counts as it should be where facts are permissive", () => {
    const { findings, unanswered } = reviewOf(world(), { facts: permissiveFacts });
    expect(unanswered).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "high")).toEqual([]);
    const given = { permissive: true, persons: { [inszOfName("user1")]: gone } };
    expect(subjects(leaver, world(), { facts: given })).toEqual(["user1"]);
  });

  it("of a curator is whether the register knows that he died", () => {
    const bankrupt = {
      facts: { ...permissiveFacts, enterprises: { [hospital]: { name: "x", bankrupt: true } } },
    };
    const registry = played([
      [{ type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") }, by.court, bankrupt],
    ]);
    const { unanswered } = reviewOf(registry, { ...knowing(["outsider", undefined]), now: minute(70) });
    expect(unanswered).toEqual([{ fact: "person", insz: inszOfName("outsider") }]);
  });
});
