import {
  type Command,
  type Context,
  decodeEvent,
  defaultCatalogue,
  emptyRegistry,
  type Facts,
  handle,
  type Registry,
  restore,
  rowsOf,
  sliceOf,
  snapshot,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { catalogueOf, policyOf } from "../support/settings.js";
import {
  by,
  clinic,
  context,
  employer,
  facts,
  factsWith,
  holding,
  hospital,
  inszOfName,
  minute,
  password,
  played,
  unit,
} from "../support/world.js";

const stored = (value: unknown): never => JSON.parse(JSON.stringify(value)) as never;

/** What is wrong with what is kept of a decision, once it is read again: its events, the snapshot and the rows after it. */
function unreadable(registry: Registry, command: Command, given: Context): readonly unknown[] {
  const { events, registry: after } = holding(handle(registry, command, given));
  const read = [
    ...events.map((event) => decodeEvent(stored(event))),
    restore(stored(snapshot(after))),
    sliceOf(stored([...rowsOf(after)])),
  ];
  return read.flatMap((one) => (one.ok ? [] : one.violations));
}

const contact = { email: "info@example.org", phone: "021234567" };
const appointing: Command = {
  type: "AppointChiefAccessManager",
  enterprise: clinic,
  chief: { insz: "self", account: "director", ...contact },
  requester: contact,
  declaration: true,
};
const adding: Command = {
  type: "AddSite",
  scope: unit,
  kind: "mammography-site",
  number: "12999",
  email: "site@example.org",
  manager: "self",
};
const director = inszOfName("director");

/** Facts in which a register tells that of a name or an address, as it comes out of JSON, and the command that keeps it. */
const odd: readonly (readonly [field: string, (told: unknown) => Facts, Command])[] = [
  ["an enterprise's name", (name) => ofEnterprise(clinic, { name }), appointing],
  ["an enterprise's address", (address) => ofEnterprise(clinic, { address }), appointing],
  ["a person's name", (lastName) => ofDirector({ lastName }), appointing],
  ["a person's first name", (firstName) => ofDirector({ firstName }), appointing],
  [
    "an institution's name",
    (name) => ofEnterprise(hospital, { institutions: [{ number: "12999", name }] }),
    adding,
  ],
];

function ofEnterprise(number: string, more: object): Facts {
  return factsWith({ enterprises: { [number]: { ...facts.enterprises[number], ...more } as never } });
}

function ofDirector(more: object): Facts {
  return factsWith({ persons: { [director]: { ...facts.persons[director], ...more } as never } });
}

describe("whatever a decision keeps is read again", () => {
  it.each(odd)("whatever a register tells of %s, or of nothing", (_, telling, command) => {
    const actor = command === adding ? by.chief : by.director;
    const registry = command === adding ? played([]) : emptyRegistry();
    for (const told of [null, undefined, "", " ", "\u3164", "An\u0000", "\u202eAn", "n".repeat(10_000)]) {
      const given = context(actor, { facts: telling(told) });
      const answer = handle(registry, command, given);
      if (answer.ok) expect(unreadable(registry, command, given), JSON.stringify(told)).toEqual([]);
      else expect(answer.violations[0].code).toMatch(/^(facts\.missing|field\.required)$/);
    }
    for (const told of [5, true, {}, ["An"], "n".repeat(10_001), "An\ud800"]) {
      expect(() => context(actor, { facts: telling(told) })).toThrow(/^context\.facts/);
    }
  });

  it.each([
    ["in the official layout", ["1345678-08"], ["134567808"]],
    ["twice", ["134567808", " 1345678.08 "], ["134567808"]],
    ["that are none", ["x", "", "a/b", "__proto__", "134567809"], []],
  ])("NSSO numbers %s", (_, nssoNumbers, opened) => {
    const given = context(by.director, { facts: ofEnterprise(clinic, { nssoNumbers }) });
    expect(unreadable(emptyRegistry(), appointing, given)).toEqual([]);
    const { registry } = holding(handle(emptyRegistry(), appointing, given));
    const domains = [...registry.places.keys()].filter((scope) => scope.includes("/employer-nsso:"));
    expect(domains).toEqual(opened.map((number) => `${clinic}/employer-nsso:${number}`));
  });

  it("texts of any length that a policy lets through", () => {
    const policy = policyOf({ limits: { text: 1_000_000 } });
    const owner = "o".repeat(1_000_000);
    const certificate = {
      ...{ owner, issuer: "Example CA", expiresAt: "2027-01-01T00:00:00.000Z" },
      ...{ serialDecimal: "255", serialHexadecimal: "ff" },
    };
    const uploading: Command = { type: "UploadOwnCertificate", certificate };
    expect(unreadable(played([]), uploading, context(by.chief, { policy }))).toEqual([]);
  });

  it("as many applications of one channel as a kind may have", () => {
    const kind = defaultCatalogue.domainKinds.find(({ id }) => id === "employer-nsso");
    const dimona = defaultCatalogue.applications.find(({ id }) => id === "dimona");
    if (!kind || !dimona) throw new Error("no such kind");
    const ids = Array.from({ length: 200 }, (_, at) => `application-${at}`);
    const catalogue = catalogueOf({
      applications: ids.map((id) => ({ ...dimona, id })),
      domainKinds: [{ ...kind, applications: ids }],
    });
    const under = { catalogue, now: minute(40) };
    const open = played([
      [{ type: "SetDomainApplications", scope: employer, applications: ids }, by.chief, under],
    ]);
    const registering: Command = {
      type: "RegisterSender",
      scope: employer,
      contact: {
        ...{ firstName: "Sam", lastName: "Voorbeeld", title: "mr", function: "Payroll", language: "nl" },
        ...{ phone: "021234567", emails: ["a@example.org"] },
      },
      channel: {
        kind: "ftp",
        applications: ids,
        ...{ username: "EXPhospital1", usernameConfirmation: "EXPhospital1" },
        ...{ password, passwordConfirmation: password },
        certificate: {
          ...{ owner: "Example Hospital", issuer: "Example CA", expiresAt: "2027-01-01T00:00:00.000Z" },
          ...{ serialDecimal: "255", serialHexadecimal: "ff" },
        },
      },
    };
    expect(unreadable(open, registering, context(by.chief, { catalogue }))).toEqual([]);
  });
});
