import fc from "fast-check";
import { type Command, handle } from "toegangsbeheer";
import * as standard from "toegangsbeheer/standard";
import * as arbitrary from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { replacedAt } from "../support/spoil.js";
import { ed25519Key } from "../support/ssh-keys.js";
import { triesOf } from "../support/tries.js";
import { by, context, domain, employer, hospital, newPerson, site, world } from "../support/world.js";

type Schema = standard.Schema<unknown, unknown, Readonly<Record<string, unknown>>>;
type Path = readonly (string | number)[];

interface Field {
  readonly schema: (typed: unknown, now: ReturnType<typeof context>) => unknown;
  readonly command: object;
  readonly who: Parameters<typeof context>[0];
  readonly path: Path;
  readonly near: fc.Arbitrary<unknown>;
  /** The rules that only the registry can tell. */
  readonly elsewhere?: readonly string[];
}

const person = newPerson("newcomer");
const addUser = { type: "AddUser", scope: site, person };
const contact = {
  ...{ firstName: "An", lastName: "Peeters", title: "mr", function: "Payroll officer", language: "nl" },
  ...{ phone: "021234567", emails: ["a@example.org"] },
};
const updateContact = { type: "UpdateSenderContact", scope: employer, contact };
const key = ed25519Key();
const values = {
  ...{ owner: "A", issuer: "B", expiresAt: "2030-01-01T00:00:00.000Z" },
  ...{ serialDecimal: "255", serialHexadecimal: "ff" },
};

/** Where a command asks what a schema describes: with the same value as second text where there is one. */
const fields: Readonly<Record<string, Field>> = {
  insz: {
    schema: (_, { today }) => standard.insz({ asOf: today }),
    ...{ command: addUser, who: by.sitemanager, path: ["person", "insz"], near: arbitrary.insz() },
  },
  enterpriseNumber: {
    schema: () => standard.enterpriseNumber,
    command: { type: "AppointCurator", enterprise: hospital, person },
    ...{ who: by.court, path: ["enterprise"], near: arbitrary.enterpriseNumber() },
    elsewhere: ["curator.not-bankrupt", "enterprise.unknown"],
  },
  nssoNumber: {
    schema: () => standard.nssoNumber,
    command: {
      ...{ type: "ActivateDomain", enterprise: hospital, kind: "employer-nsso", email: "a@example.org" },
      ...{ identifier: "x", manager: "self" },
    },
    ...{ who: by.chief, path: ["identifier"], near: arbitrary.nssoNumber() },
    elsewhere: ["domain.identifier"],
  },
  username: {
    schema: (confirmation) => standard.username({ confirmation }),
    ...{ command: addUser, who: by.sitemanager, path: ["person", "username"], near: arbitrary.username() },
    elsewhere: ["username.taken"],
  },
  password: {
    schema: (confirmation) => standard.password({ confirmation }),
    ...{ command: addUser, who: by.sitemanager, path: ["person", "password"], near: arbitrary.password() },
  },
  email: {
    schema: () => standard.email,
    command: { type: "UpdateDomain", scope: domain, email: "" },
    ...{ who: by.manager, path: ["email"], near: arbitrary.email() },
  },
  phone: {
    schema: () => standard.phone,
    ...{ command: updateContact, who: by.chief, path: ["contact", "phone"], near: arbitrary.phone() },
  },
  personName: {
    schema: () => standard.personName,
    ...{ command: updateContact, who: by.chief, path: ["contact", "lastName"], near: arbitrary.personName() },
  },
  language: {
    schema: () => standard.language,
    ...{ command: updateContact, who: by.chief, path: ["contact", "language"] },
    near: fc.constantFrom("nl", "fr", "de", "en", "NL"),
  },
  title: {
    schema: () => standard.title,
    ...{ command: updateContact, who: by.chief, path: ["contact", "title"] },
    near: fc.constantFrom("mr", "mrs", "miss", "dr"),
  },
  sshKey: {
    schema: () => standard.sshKey,
    command: { type: "RenewChannelKey", scope: employer, channel: "sftp", sshKey: "" },
    ...{
      who: by.chief,
      path: ["sshKey"],
      near: fc.constantFrom(key, ` ${key} x`, "ssh-rsa AAAA", `${key}A`),
    },
  },
  certificate: {
    schema: (_, { now }) => standard.certificate({ asOf: now }),
    command: { type: "UploadOwnCertificate", certificate: values },
    ...{ who: by.user1, path: ["certificate"] },
    near: fc.constantFrom<unknown>(
      ...[
        values,
        values,
        values,
        { ...values, owner: " " },
        { ...values, issuer: 5 },
        { ...values, serialDecimal: "1" },
      ],
      ...[{ ...values, expiresAt: "2020-01-01T00:00:00.000Z" }, { ...values, more: "" }, { owner: "A" }, {}],
    ),
  },
};

describe.each(Object.entries(fields))("the schema %s and handle", (name, field) => {
  const { command, who, path, near, elsewhere = [] } = field;
  const now = context(who);
  const twice = `${path.at(-1)}Confirmation`;

  /** What handle says of that field by itself, wherever in it. */
  function toldOf(typed: unknown): readonly string[] {
    const filled = replacedAt(command, path, typed) as Record<string, unknown>;
    const isTwice = name === "username" || name === "password";
    const whole = isTwice ? replacedAt(filled, [...path.slice(0, -1), twice], typed) : filled;
    const answer = handle(world(), whole as unknown as Command, now);
    if (answer.ok) return [];
    return answer.violations
      .filter(({ path: at }) => path.every((step, depth) => at[depth] === step))
      .map(({ code }) => code)
      .filter((code) => code !== "facts.missing" && !elsewhere.includes(code));
  }

  it("accept the same values", () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.oneof({ arbitrary: near, weight: 3 }, near.map(String), arbitrary.anyInput()),
        (typed) => {
          const schema = field.schema(typed, now) as Schema;
          const { issues } = schema["~standard"].validate(typed);
          const told = toldOf(typed);
          seen[issues === undefined ? "accepted" : "refused"] += 1;
          expect(issues === undefined, `${issues?.map(({ code }) => code)} / ${told}`).toBe(
            told.length === 0,
          );
        },
      ),
      { numRuns: triesOf(150) },
    );
    expect(seen.accepted).toBeGreaterThan(0);
    expect(seen.refused).toBeGreaterThan(0);
  });
});
