import { describe, expect, it } from "vitest";
import { type Command, decide, mayOpen, onSlice, preview, type Slice, slice } from "../../src/index.js";
import { adding, addingAlso, catalogueWith, opening, ready } from "../access/situations.js";
import { afterDelay, at, changes, now, previewed } from "../support/previewed.js";
import { loading } from "../support/slices.js";
import {
  by,
  context,
  domain,
  employer,
  hospital,
  inszOfName,
  knownPerson,
  minute,
  password,
  played,
  site,
  type Turn,
  told,
  unit,
  world,
} from "../support/world.js";

describe("blocking a user", () => {
  const block: Turn = [{ type: "BlockUsers", scope: site, accounts: ["user1"] }, by.sitemanager];

  it("tells what that closes, and blocks nobody", () => {
    const { events, changed, gained, lost, delayed } = previewed(world(), block);
    expect(told(events)).toEqual([{ type: "AssignmentBlocked", data: { account: "user1", scope: site } }]);
    expect(changed).toEqual(changes("account:user1"));
    expect(lost).toEqual([at("user1", site, "access-management"), at("user1", site, "ehealth-box")]);
    expect([gained, delayed]).toEqual([[], []]);
    const question = {
      account: "user1",
      application: "ehealth-box",
      scope: site,
      session: "unjudged",
    } as const;
    expect(mayOpen(world(), question, context(by.chief))).toMatchObject({ allowed: true });
  });

  it("tells of each of a group, by account", () => {
    const command: Command = { type: "BlockUsers", scope: site, accounts: ["user2", "user1"] };
    const { changed, lost } = previewed(world(), [command, by.sitemanager]);
    expect(changed).toEqual(changes("account:user1", "account:user2"));
    expect(lost).toEqual([
      at("user1", site, "access-management"),
      at("user1", site, "ehealth-box"),
      at("user2", site, "access-management"),
    ]);
  });

  it("takes also what he still waited for", () => {
    const grant: Command = {
      type: "GrantApplications",
      scope: site,
      accounts: ["user1"],
      applications: ["ebm-practice-net"],
    };
    const granted = played([[grant, by.sitemanager, { now: minute(55) }]]);
    const { lost } = previewed(granted, block);
    expect(lost).toContainEqual(at("user1", site, "ebm-practice-net"));
    const blocked = played([block], granted, 57);
    const unblock: Turn = [{ type: "UnblockUsers", scope: site, accounts: ["user1"] }, by.sitemanager];
    expect(previewed(blocked, unblock).gained).toEqual([
      at("user1", site, "access-management", now),
      at("user1", site, "ebm-practice-net", afterDelay),
      at("user1", site, "ehealth-box", afterDelay),
    ]);
  });
});

describe("giving somebody something", () => {
  it("adds him with what he may open, at once or after the delay, and tells no password", () => {
    const answer = previewed(world(), adding());
    expect(answer.changed).toEqual([{ key: "account:newcomer", change: "added" }]);
    expect(answer.gained).toEqual([
      at("newcomer", site, "access-management", now),
      at("newcomer", site, "heracles", afterDelay),
    ]);
    expect(answer.claims).toEqual(["username:newcomerlogin", `insz:${inszOfName("newcomer")}`]);
    expect(JSON.stringify(answer)).not.toContain(password);
  });

  it("grants what opens nothing where something else is lacking", () => {
    const grant: Command = {
      type: "GrantApplications",
      scope: site,
      accounts: ["user1", "user2"],
      applications: ["heracles"],
    };
    // Heracles asks for a function: user1 is a radiologist, user2 is nothing.
    expect(previewed(world(), [grant, by.sitemanager])).toMatchObject({
      changed: changes("account:user1", "account:user2"),
      gained: [at("user1", site, "heracles", afterDelay)],
    });
  });

  it("clears a last day that has passed, and what he has counts after the delay", () => {
    const ended = ready();
    const end: Turn = [
      { type: "UpdateUser", scope: site, account: "newcomer", lastDay: "2026-03-03" },
      by.manager,
    ];
    const clear: Command = { type: "UpdateUser", scope: site, account: "newcomer", lastDay: null };
    const later = "2026-03-10T09:00:00.000Z";
    const answer = previewed(played([end], ended, 41), [clear, by.manager, { now: later }]);
    expect(answer.gained).toEqual([
      at("newcomer", site, "access-management", later),
      at("newcomer", site, "heracles", "2026-03-10T09:20:00.000Z"),
    ]);
    expect(previewed(ended, end)).toMatchObject({ gained: [], lost: [], delayed: [] });
  });

  it("uploads a certificate that an application asks for", () => {
    const catalogue = catalogueWith("ehealth-box", { certificate: true });
    const certificate = {
      owner: "Sam",
      issuer: "Example CA",
      expiresAt: "2027-01-01T00:00:00.000Z",
      serialDecimal: "255",
      serialHexadecimal: "ff",
    };
    const upload: Turn = [{ type: "UploadOwnCertificate", certificate }, by.user1];
    const [command, actor] = upload;
    expect(previewed(world(), [command, actor, { catalogue }])).toMatchObject({
      changed: changes("account:user1"),
      gained: [at("user1", site, "ehealth-box", now)],
    });
    expect(previewed(world(), upload).gained).toEqual([]);
    // Whoever comes to it by his office uploads his as well.
    const byOffice = played([[{ type: "ReplaceAccessManager", scope: domain, manager: "self" }, by.chief]]);
    expect(previewed(byOffice, [command, by.chief, { catalogue }]).gained).toEqual([
      at("chief", domain, "ehealth-box", minute(60)),
    ]);
  });
});

describe("a leaver", () => {
  const registry = played([
    adding(),
    addingAlso(unit, { applications: ["ehealth-box"] }),
    [
      { type: "AddUser", scope: employer, person: knownPerson("newcomer"), applications: ["dimona"] },
      by.chief,
    ],
  ]);
  const leave = (scope: string, actor: Turn[1]): Turn => [
    { type: "RemovePersonEverywhere", scope, account: "newcomer" },
    actor,
  ];
  const inMammography = [
    at("newcomer", unit, "access-management"),
    at("newcomer", unit, "ehealth-box"),
    at("newcomer", site, "access-management"),
    at("newcomer", site, "heracles"),
  ];

  it("loses what he had in every place", () => {
    const { changed, lost } = previewed(registry, leave(hospital, by.chief));
    expect(changed).toEqual(changes("account:newcomer"));
    expect(lost).toEqual([
      at("newcomer", employer, "access-management"),
      at("newcomer", employer, "dimona"),
      ...inMammography,
    ]);
  });

  it("keeps what lies outside the scope of whoever removes him", () => {
    expect(previewed(registry, leave(domain, by.manager)).lost).toEqual(inMammography);
  });
});

describe("closing an application at the domain of the mammography unit", () => {
  const close = opening(domain, ["ebm-practice-net", "ehealth-certificate-manager", "heracles"]);
  const [whoHadIt, reopen] = [
    [
      ["comanager", domain],
      ["manager", domain],
      ["user1", site],
    ] as const,
    opening(domain, ["ebm-practice-net", "ehealth-certificate-manager", "heracles", "ehealth-box"]),
  ];

  it("takes it from those who manage the domain, and from whoever has it below", () => {
    const { changed, gained, lost, delayed } = previewed(world(), close);
    expect(changed).toEqual(changes(`place:${domain}`));
    expect(lost).toEqual(whoHadIt.map(([account, scope]) => at(account, scope, "ehealth-box")));
    expect([gained, delayed]).toEqual([[], []]);
  });

  it("and opening it again gives it back to the same, after the delay", () => {
    const { warnings, gained } = previewed(played([close]), reopen);
    expect(warnings.map(({ code }) => code)).toEqual(["application.restores"]);
    expect(gained).toEqual(whoHadIt.map(([account, scope]) => at(account, scope, "ehealth-box", afterDelay)));
  });

  it("takes nothing from whom it was closed to already further down", () => {
    const closed = played([opening(site, ["heracles"])]);
    expect(previewed(closed, close).lost).not.toContainEqual(at("user1", site, "ehealth-box"));
  });
});

describe("a command that changes nothing", () => {
  it("is refused with what it breaks, and nothing beside", () => {
    const command: Command = { type: "BlockUsers", scope: site, accounts: ["user2"] };
    const answer = preview(world(), command, context(by.user1));
    expect(answer).toEqual({
      ok: false,
      violations: [{ code: "permission.denied", path: [], params: { action: "block-user" } }],
    });
  });

  it("is accepted and tells that it changes nothing: what he has already is granted", () => {
    const grant: Command = {
      type: "GrantApplications",
      scope: site,
      accounts: ["user1"],
      applications: ["ehealth-box"],
    };
    const empty = { events: [], warnings: [], claims: [], changed: [], gained: [], lost: [], delayed: [] };
    expect(previewed(world(), [grant, by.sitemanager])).toEqual({ ok: true, ...empty });
  });

  it("changes of the account no more than since when: a password set again by the same manager", () => {
    const reset: Command = {
      type: "ResetPassword",
      scope: site,
      account: "user1",
      password: "ander-wacht2",
      passwordConfirmation: "ander-wacht2",
    };
    const answer = previewed(world(), [reset, by.sitemanager]);
    expect(answer.events.map(({ type }) => type)).toEqual(["PasswordReset"]);
    expect(answer.changed).toEqual([{ key: "account:user1", change: "changed" }]);
    expect([answer.gained, answer.lost, answer.delayed]).toEqual([[], [], []]);
    expect(JSON.stringify(answer)).not.toContain("ander-wacht2");
  });
});

describe("on a slice", () => {
  const close = opening(domain, ["heracles"]);
  const [command, actor] = close;
  const asked = context(actor);

  /** What the decision alone needs. */
  function decided(): Slice {
    return slice(world(), loading(world(), (view) => decide(view, command, asked)).keys);
  }

  it("names the keys that the decision lacks", () => {
    const nothing = slice(world(), []);
    const answer = onSlice(nothing, (view) => preview(view, command, asked));
    expect(answer).toEqual(onSlice(nothing, (view) => decide(view, command, asked)));
  });

  it("names the keys that the comparison lacks where the decision lacks none: whoever is at or below the place", () => {
    const answer = onSlice(decided(), (view) => preview(view, command, asked));
    if (answer.ok) throw new Error("it is to lack something");
    expect(answer.missing).toEqual(expect.arrayContaining([`members:${domain}`, `children:${domain}`]));
  });

  it("answers as the whole registry once it knows them", () => {
    const { value, keys } = loading(world(), (view) => preview(view, command, asked));
    expect(value).toEqual(preview(world(), command, asked));
    expect(keys).not.toContain("account:otherchief");
  });
});
