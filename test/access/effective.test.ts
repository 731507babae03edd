import { type AccessQuestion, type Command, explainAccess, type Registry } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { policyOf } from "../support/settings.js";
import {
  acting,
  by,
  context,
  domain,
  employer,
  facts,
  factsWith,
  hospital,
  inszOfName,
  knownPerson,
  minute,
  newPerson,
  phone,
  played,
  site,
  type Turn,
  unit,
  world,
} from "../support/world.js";
import { adding, everything, failing, opening, ready, withoutHeracles } from "./situations.js";

const accounts = ["newcomer"];
const box = { application: "ehealth-box", scope: domain } as const;

/** The moment that many minutes after the change, and one millisecond before it. */
function around(change: number, minutes: number): readonly [just: string, before: string] {
  const just = minute(change + minutes);
  return [just, new Date(Date.parse(just) - 1).toISOString()];
}

/** Access counts twenty minutes after that minute, and not a millisecond earlier. */
function countsAfter(change: number, registry: Registry, question: Partial<AccessQuestion> = {}): void {
  const [just, before] = around(change, 20);
  expect(failing(registry, question, { now: before })).toEqual(["access.effective"]);
  expect(failing(registry, question, { now: just })).toEqual([]);
}

/** Access counts at that minute, for nothing new has happened to it. */
function countsAt(at: number, registry: Registry, question: Partial<AccessQuestion> = {}): void {
  expect(failing(registry, question, { now: minute(at) })).toEqual([]);
}

/** What happens at minute 200 to the world in which the newcomer may open Heracles long since. */
const then = (...turns: readonly Turn[]): Registry => played(turns, ready(), 200);

const revoking: Turn = [
  { type: "RevokeApplications", scope: site, accounts, applications: ["heracles"] },
  by.manager,
];
const granting: Turn = [
  { type: "GrantApplications", scope: site, accounts, applications: ["heracles", "ehealth-box"] },
  by.manager,
];
const blocking: Turn = [{ type: "BlockUsers", scope: site, accounts }, by.manager];
const unblocking: Turn = [{ type: "UnblockUsers", scope: site, accounts }, by.manager];
const functions = (...held: readonly string[]): Turn => [
  { type: "AssignFunctions", scope: site, account: "newcomer", functions: held },
  by.manager,
];

describe("access counts twenty minutes, to the millisecond, after", () => {
  it("the user was added", () => countsAfter(30, played([adding()])));

  it("the grant", () => countsAfter(201, then(revoking, granting)));

  it("the function", () => countsAfter(201, then(functions(), functions("radiologist"))));

  it("the unblocking", () => countsAfter(201, then(blocking, unblocking)));

  it.each([
    ["domain", domain],
    ["subdivision", unit],
    ["site", site],
  ])("the opening at the %s", (_, scope) => {
    countsAfter(201, then(opening(scope, withoutHeracles), opening(scope, everything)));
  });

  it("the latest of them all", () => {
    countsAfter(205, then(blocking, revoking, functions(), granting, functions("technologist"), unblocking));
    countsAfter(203, then(revoking, granting, opening(unit, withoutHeracles), opening(unit, everything)));
  });

  it("the appointment of a manager, by name or beside him", () => {
    const named = played([
      [{ type: "ReplaceAccessManager", scope: domain, manager: newPerson("newcomer") }, by.chief],
    ]);
    countsAfter(30, named, box);
    const beside = played([
      [{ type: "AppointCoAccessManager", scope: domain, person: newPerson("newcomer") }, by.chief],
    ]);
    countsAfter(30, beside, box);
  });

  it("the day that a domain came to an office, or somebody to that office", () => {
    const left = played([[{ type: "ReplaceAccessManager", scope: domain, manager: "self" }, by.chief]]);
    countsAfter(30, left, { ...box, account: "chief" });
    const chief = { insz: inszOfName("newcomer"), account: "newcomer", email: "a@example.org", phone };
    const replaced = played([
      [
        {
          type: "AppointChiefAccessManager",
          enterprise: hospital,
          chief,
          requester: { email: "b@example.org", phone },
          declaration: true,
        },
        by.director,
      ],
    ]);
    countsAfter(30, replaced, { application: "dmfa", scope: employer });
  });

  it("a domain was opened, for its manager", () => {
    const opened = played([
      [
        {
          type: "ActivateDomain",
          enterprise: hospital,
          kind: "ehealth-care",
          email: "d@example.org",
          manager: newPerson("newcomer"),
        },
        by.chief,
      ],
    ]);
    countsAfter(30, opened, { application: "cirro", scope: `${hospital}/ehealth-care:${hospital}` });
  });
});

describe("what had stopped to count, and comes back, counts twenty minutes after", () => {
  const dimona = { application: "dimona", scope: employer } as const;
  const broke = {
    facts: factsWith({
      enterprises: {
        [hospital]: { ...facts.enterprises[hospital], name: "Example Hospital", bankrupt: true },
      },
    }),
  };
  const curated = (...before: readonly Turn[]): Registry =>
    played(
      [
        [{ type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") }, by.court, broke],
        [{ type: "DischargeCurator", enterprise: hospital }, by.court],
      ],
      played(before),
      200,
    );

  it("a curator's discharge, for a manager by office, by name or beside him", () => {
    countsAfter(201, curated(), { ...dimona, account: "chief" });
    const named: Turn = [
      { type: "ReplaceAccessManager", scope: employer, manager: newPerson("newcomer") },
      by.chief,
    ];
    countsAfter(201, curated(named), dimona);
    const beside: Turn = [
      { type: "AppointCoAccessManager", scope: employer, person: newPerson("newcomer") },
      by.chief,
    ];
    countsAfter(201, curated(beside), dimona);
    const { conditions } = explainAccess(
      curated(beside),
      { ...dimona, account: "newcomer", session: "unjudged" },
      context(by.chief, { now: minute(205) }),
    );
    const since = conditions.filter((one) => one.since === minute(201)).map(({ code }) => code);
    expect(since).toEqual(["assignment.active", "access.effective"]);
  });

  it("a curator's discharge, not for a user, nor for who came to lead the domain since", () => {
    const user: Turn = [
      { type: "AddUser", scope: employer, person: newPerson("newcomer"), applications: ["dimona"] },
      by.chief,
    ];
    countsAt(201, curated(user), dimona);
    const lifting: Turn = [
      { type: "AppointCoAccessManager", scope: employer, person: knownPerson("newcomer") },
      by.chief,
    ];
    countsAt(203, played([lifting], curated(user), 202), dimona);
  });

  const ending = (lastDay: string | null): Turn => [
    { type: "UpdateUser", scope: site, account: "newcomer", lastDay },
    by.manager,
  ];
  const nextDay = 60 * 24;

  it("a later last day, or none any more, once the one before has passed", () => {
    const ended = played([ending("2026-03-02")], ready(), 200);
    countsAfter(nextDay + 5, played([ending("2026-03-20")], ended, nextDay + 5));
    countsAfter(nextDay + 5, played([ending(null)], ended, nextDay + 5));
    countsAt(202, played([ending("2026-03-20")], ended, 201));
  });

  it("a lift, for who was past his last day", () => {
    const person = newPerson("newcomer", { lastDay: "2026-03-02" });
    const user: Turn = [
      { type: "AddUser", scope: domain, person, applications: ["ehealth-box"] },
      by.manager,
    ];
    const lifting: Turn = [
      { type: "AppointCoAccessManager", scope: domain, person: knownPerson("newcomer") },
      by.manager,
    ];
    countsAfter(nextDay + 5, played([lifting], played([user]), nextDay + 5), box);
  });
});

describe("who leads a domain keeps the moment from which he does", () => {
  const chief = { insz: inszOfName("comanager"), email: "a@example.org", phone };
  const becoming: Turn = [
    {
      type: "AppointChiefAccessManager",
      enterprise: hospital,
      chief,
      requester: { email: "b@example.org", phone },
      declaration: true,
    },
    by.director,
  ];
  const self: Turn = [
    { type: "ReplaceAccessManager", scope: domain, manager: "self" },
    acting("comanager", "chief-access-manager", hospital, minute(190)),
  ];
  const removing: Turn = [
    { type: "RemoveUsers", scope: domain, accounts: ["comanager"] },
    acting("cochief", "co-chief-access-manager", hospital, minute(190)),
  ];

  it("when it comes to the office of the chief that he became a moment ago", () => {
    countsAt(203, played([becoming, self, removing], world(), 200), { ...box, account: "comanager" });
  });

  it("when the office that the domain is left to comes to him", () => {
    const left: Turn = [{ type: "ReplaceAccessManager", scope: domain, manager: "self" }, by.chief];
    const changed = played([becoming, removing], played([left], world(), 100), 200);
    countsAt(203, changed, { ...box, account: "comanager" });
  });

  it("when he loses the office and leads it by name since a moment", () => {
    const left: Turn = [{ type: "ReplaceAccessManager", scope: domain, manager: "self" }, by.chief];
    const beside: Turn = [
      { type: "AppointCoAccessManager", scope: domain, person: knownPerson("chief") },
      by.chief,
    ];
    const changed = played([beside, becoming], played([left], world(), 100), 200);
    countsAt(203, changed, { ...box, account: "chief" });
  });

  it("from when he was unblocked, where he was blocked before", () => {
    const accounts = ["comanager"];
    const returned = played(
      [
        [{ type: "BlockUsers", scope: domain, accounts }, by.manager],
        [{ type: "UnblockUsers", scope: domain, accounts }, by.manager],
        becoming,
        self,
      ],
      world(),
      200,
    );
    countsAfter(201, returned, { ...box, account: "comanager" });
  });

  it("not when another chief comes between", () => {
    const again = (name: "chief" | "comanager"): Turn => [
      { ...(becoming[0] as object), chief: { ...chief, insz: inszOfName(name) } } as Command,
      by.director,
    ];
    const changed = played([becoming, self, removing, again("chief"), again("comanager")], world(), 200);
    countsAfter(204, changed, { ...box, account: "comanager" });
  });
});

describe("nothing starts anew", () => {
  it("by granting what is held, or setting a list again with what stays on it", () => {
    countsAt(200, then(granting));
    countsAt(200, then(functions("technologist", "radiologist")));
    countsAt(
      202,
      then(opening(domain, ["heracles"]), opening(unit, ["heracles"]), opening(site, ["heracles"])),
    );
  });

  it("as long as one function that suffices stays", () => {
    const more = then(functions("technologist", "radiologist"));
    countsAt(301, played([functions("radiologist")], more, 300));
    countsAfter(200, played([functions("radiologist")], more, 201));
  });

  it("for a manager who was a user before: the grant and the appointment, whichever came first", () => {
    const person = newPerson("newcomer");
    const user: Turn = [
      { type: "AddUser", scope: domain, person, applications: ["ehealth-box"] },
      by.manager,
    ];
    const lifting: Turn = [
      { type: "AppointCoAccessManager", scope: domain, person: knownPerson("newcomer") },
      by.manager,
    ];
    const lifted = played([lifting], played([user]), 200);
    countsAt(200, lifted, box);
    countsAfter(200, lifted, { ...box, application: "ebm-practice-net" });
    const grant = { type: "GrantApplications", scope: domain, accounts } as const;
    const granted = played([[{ ...grant, applications: ["ebm-practice-net"] }, by.manager]], lifted, 300);
    countsAt(300, granted, { ...box, application: "ebm-practice-net" });
  });

  it("for a manager, by what his office has beside it", () => {
    const user: Turn = [
      { type: "AddUser", scope: employer, person: knownPerson("chief"), applications: ["dmfa"] },
      by.cochief,
    ];
    countsAt(200, played([user], world(), 200), { account: "chief", application: "dmfa", scope: employer });
  });
});

describe("less access counts at once", () => {
  it.each([
    ["a block", blocking, "assignment.active"],
    ["a withdrawal", revoking, "application.granted"],
    ["a function that is taken", functions(), "function.held"],
    ["a closing", opening(unit, withoutHeracles), "application.open-at-subdivision"],
  ] as const)("%s", (_, turn, condition) => {
    expect(failing(then(turn), {}, { now: minute(200) })).toEqual([condition]);
  });
});

describe("the delay", () => {
  it.each([0, 1, 90])("is what the policy says: %i minutes", (effectDelayMinutes) => {
    const policy = policyOf({ effectDelayMinutes });
    const [just, before] = around(30, effectDelayMinutes);
    const added = played([adding()]);
    expect(failing(added, {}, { now: just, policy })).toEqual([]);
    expect(failing(added, {}, { now: before, policy })).toEqual(["access.effective"]);
  });
});

describe("a last day that a lift sets", () => {
  it("ends what the person had in that place, and nothing before", () => {
    const user: Turn = [
      { type: "AddUser", scope: domain, person: newPerson("newcomer"), applications: ["ehealth-box"] },
      by.manager,
    ];
    const person = knownPerson("newcomer", { lastDay: "2026-03-10" });
    const lifting: Turn = [{ type: "AppointCoAccessManager", scope: domain, person }, by.manager];
    const lifted = played([lifting], played([user]), 200);
    const on = (day: string): readonly string[] =>
      failing(lifted, box, { now: `2026-03-${day}T12:00:00.000Z` });
    expect(on("10")).toEqual([]);
    expect(on("11")).toEqual(["assignment.active"]);
  });
});
