import { type Actor, type Command, type FirstLookQuery, firstLook, type Registry } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { onEveryTurn } from "../properties/support.js";
import { meetsAll } from "../support/tries.js";
import {
  by,
  clinic,
  codes,
  context,
  domain,
  employer,
  facts,
  holding,
  hospital,
  inszOfName,
  knownPerson,
  played,
  site,
  unit,
  world,
} from "../support/world.js";
import { answered, askedOfSlices, refusedWith } from "./ask.js";

const registry = world();
const look = (query: FirstLookQuery, actor: Actor = by.chief, on: Registry = registry) =>
  answered(firstLook(on, query, context(actor)));
const ids = (choices: readonly { readonly id: string }[] | undefined) => choices?.map(({ id }) => id);

describe("the first look at a form", () => {
  it("tells who is chief already, and since when, once the number was typed", () => {
    const { enterprise } = look(
      { form: "AppointChiefAccessManager", enterprise: `BE ${hospital}` },
      by.director,
    );
    expect(enterprise).toMatchObject({ number: hospital, name: "Example Hospital", lives: true });
    expect(enterprise?.chief).toMatchObject({ account: "chief" });
    expect(enterprise?.chiefSince).toBe(enterprise?.registeredAt);
  });

  it("tells that an enterprise ceased, and nothing of one that no register knows", () => {
    const given = { enterprises: { ...facts.enterprises, [clinic]: { name: "Clinic", ceased: true } } };
    const asked = { form: "AppointChiefAccessManager", enterprise: clinic } as const;
    const ceased = answered(firstLook(registry, asked, context(by.contactCentre, { facts: given })));
    expect(ceased.enterprise?.lives).toBe(false);
    const untold = answered(firstLook(registry, asked, context(by.contactCentre, { facts: {} })));
    expect(untold.enterprise?.lives).toBe(null);
    expect(untold.unanswered).toContainEqual({ fact: "enterprise", enterprise: clinic });
  });

  it("fills the form of a person who is known, and tells nothing of a number that nobody has", () => {
    const form = { form: "AddUser", scope: site } as const;
    const { person } = look({ ...form, insz: inszOfName("user1") }, by.sitemanager);
    expect(person).toMatchObject({ account: "user1", username: "user1login" });
    expect(person).not.toHaveProperty("insz");
    expect(look({ ...form, insz: inszOfName("newcomer") }, by.sitemanager).person).toBeNull();
    expect(look(form, by.sitemanager).person).toBeNull();
  });

  it("is no way to ask after a number where the form has none", () => {
    const asked = { form: "ChangeOwnPassword", insz: inszOfName("chief") } as const;
    expect(codes(refusedWith(firstLook(registry, asked, context(by.user1))) as never)).toEqual([
      "input.shape at insz",
    ]);
  });

  it("lists the domain kinds that can still be opened, each with its numbers", () => {
    const asked = { form: "ActivateDomain", enterprise: hospital } as const;
    const { choices } = look(asked);
    expect(choices.kind).toContainEqual({ id: "ehealth-care", numbers: [hospital] });
    expect(ids(choices.kind)).not.toContain("mammography-screening");
    expect(ids(choices.kind)).not.toContain("employer-nsso");
    expect(choices.applications).toBeUndefined();
    expect(ids(look({ ...asked, kind: "employer-nsso" }).choices.identifier)).toEqual([]);
    const closed = played([[{ type: "CloseDomain", scope: domain }, by.chief]]);
    expect(ids(look(asked, by.chief, closed).choices.kind)).toContain("mammography-screening");
    expect(
      ids(look({ ...asked, kind: "mammography-screening" }, by.chief, closed).choices.applications),
    ).toContain("heracles");
  });

  it("lists the institutions of the enterprise that are no place there yet", () => {
    const { choices } = look({ form: "AddSubdivision", scope: domain }, by.manager);
    expect(choices.kind).toEqual([{ id: "mammography-unit" }]);
    expect(choices.number).toEqual([
      { id: "12818", name: "Site of the register" },
      { id: "12819", name: "Second site of the register" },
      { id: "12820", name: "Second unit of the register" },
    ]);
    expect(ids(look({ form: "AddSite", scope: unit }, by.manager).choices.number)).not.toContain("12818");
  });

  it("lists for a user what is open down to his place, and the functions of the kind", () => {
    const { choices } = look({ form: "AddUser", scope: site }, by.sitemanager);
    expect(ids(choices.applications)).toContain("heracles");
    expect(ids(choices.functions)).toContain("radiologist");
    expect(ids(choices["person.title"])).toEqual(["mr", "mrs", "miss"]);
    expect(ids(choices["person.language"])).toEqual(["nl", "fr", "de"]);
    const narrowed = played([
      [{ type: "SetSubdivisionApplications", scope: unit, applications: ["ehealth-box"] }, by.manager],
    ]);
    const form = { form: "AddUser", scope: site } as const;
    expect(ids(look(form, by.sitemanager, narrowed).choices.applications)).toEqual(["ehealth-box"]);
    const revoke = { form: "RevokeApplications", scope: site, accounts: ["user1"] } as const;
    expect(ids(look(revoke, by.sitemanager).choices.applications)).toEqual(["ehealth-box"]);
  });

  it("lists channels that can be opened, and by what an answer can come", () => {
    const { choices } = look({ form: "RegisterSender", scope: employer });
    expect(ids(choices["channel.kind"])).toEqual(["ftp", "sftp", "web-service", "rest"]);
    const route = look({ form: "SetRoute", scope: employer }).choices;
    expect(ids(route.channel)).toEqual(["e-box"]);
    expect(route.declaration?.length).toBeGreaterThan(0);
  });

  it("lists to a chief who can be sent an answer, and to nobody else who holds a mandate", () => {
    const mandate = { type: "GrantMandate", enterprise: hospital, subject: "social-security" } as const;
    const ended = { ...mandate, from: "2026-01-01", until: "2026-02-01" } as const;
    const person = { insz: inszOfName("outsider") };
    const given = played([
      [{ ...mandate, mandatary: { enterprise: clinic }, from: "2026-01-01" }, by.chief],
      [{ ...ended, mandatary: person }, by.chief],
    ]);
    const form = { form: "SetRoute", scope: employer } as const;
    const { choices } = look(form, by.chief, given);
    expect(choices["recipient.enterprise"]).toEqual([{ id: clinic, name: "Example Clinic" }]);
    expect(choices["recipient.insz"]).toEqual([]);
    const ending = look({ form: "RevokeMandate", enterprise: hospital }, by.chief, given).choices;
    expect(ids(ending["mandatary.enterprise"])).toEqual([clinic]);
    expect(ids(ending["mandatary.insz"])).toEqual([person.insz]);
    const manager: Actor = { kind: "account", account: "manager", role: "access-manager", scope: employer };
    const led = played(
      [[{ type: "ReplaceAccessManager", scope: employer, manager: knownPerson("manager") }, by.chief]],
      given,
    );
    const seen = look(form, manager, led).choices;
    expect(ids(seen.channel)).toEqual(["e-box"]);
    expect(Object.keys(seen)).not.toContain("recipient.enterprise");
    expect(Object.keys(seen)).not.toContain("recipient.insz");
    askedOfSlices(given, (part) => firstLook(part, form, context(by.chief)));
  });

  it("lists the few values that a field takes: capacities, signatures", () => {
    const party = { form: "RequestChiefAccessManager", enterprise: hospital } as const;
    const { choices } = look(party, by.contactCentre);
    expect(ids(choices["representative.capacity"])).toContain("director");
    expect(ids(choices.procedure)).toEqual(["exception", "signed-request"]);
    const sign = { form: "SignAppointmentRequest", ticket: "T-1" } as const;
    expect(ids(look(sign, by.contactCentre).choices.means)).toContain("handwritten-original");
  });

  it("tells anyone who files a request nothing of persons and enterprises", () => {
    const asked = {
      form: "RequestChiefAccessManager",
      enterprise: hospital,
      insz: inszOfName("chief"),
    } as const;
    const anyone = { kind: "anyone", requester: "somebody" } as const;
    expect(look(asked, anyone)).toMatchObject({ enterprise: null, person: null, unanswered: [] });
  });

  it("judges whoever looks as it judges whoever gives the command", () => {
    const form = { form: "AddUser", scope: site } as const;
    expect(codes(refusedWith(firstLook(registry, form, context(by.user1))) as never)).toEqual([
      "permission.denied",
    ]);
    expect(
      codes(refusedWith(firstLook(registry, { ...form, insz: "x" }, context(by.chief))) as never),
    ).toEqual(["insz.format at insz"]);
    for (const wrong of [
      {},
      { form: "Nothing" },
      { form: "AddUser", scope: hospital },
      { ...form, more: 1 },
    ]) {
      const refused = refusedWith(firstLook(registry, wrong as never, context(by.chief)));
      expect(refused).toMatchObject([{ code: "input.shape" }]);
    }
  });

  it("is answered by slices", () => {
    for (const query of [
      { form: "AddUser", scope: site, insz: inszOfName("user1") },
      { form: "AddSubdivision", scope: domain },
      { form: "ActivateDomain", enterprise: hospital },
    ] as const) {
      askedOfSlices(registry, (part) => firstLook(part, query, context(by.chief)));
    }
  });
});

describe("what a first look offers", () => {
  it("is whatever a command that holds has chosen", () => {
    const met = new Set<string>();
    onEveryTurn(120, ({ command, context: at, before, answer }) => {
      if (!answer.ok || answer.events.length === 0) return;
      const found = holding(firstLook(before, queryFor(command), at));
      for (const [path, choices] of Object.entries(found.value.choices)) {
        for (const value of valuesAt(command, path.split("."))) {
          met.add(path);
          // Numbers and codes are offered as they are kept, and taken in any notation.
          expect(ids(choices), `${command.type} ${path}`).toContain(kept(path, value));
        }
      }
    });
    if (!meetsAll) return;
    expect([...met]).toEqual(
      expect.arrayContaining(["kind", "number", "applications", "functions", "channel.kind"]),
    );
  });
});

function kept(path: string, value: string): string {
  if (path === "number") return value.toUpperCase();
  return /\.(enterprise|insz)$/.test(path)
    ? value.replace(/^BE/, "").replace(/\D/g, "").padStart(10, "0")
    : value;
}

function queryFor(command: Command): FirstLookQuery {
  const { scope, enterprise, ticket, account, accounts, kind } = command as unknown as Record<string, never>;
  const fields = { scope, enterprise, ticket, account, accounts, kind };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { form: command.type, ...Object.fromEntries(given) } as FirstLookQuery;
}

/** The texts that a command has at a path, those of the items of a list alike. */
function valuesAt(value: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === "string" && value.trim() !== "" ? [value] : [];
  return typeof value === "object" && value !== null ? valuesAt((value as never)[step], rest) : [];
}
