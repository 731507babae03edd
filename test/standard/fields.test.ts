import fc from "fast-check";
import {
  checkPassword,
  type Instant,
  type LocalDate,
  message,
  parseEmail,
  parseEnterpriseNumber,
  parseEstablishmentNumber,
  parseInsz,
  parseLanguage,
  parseNihiiNumber,
  parseNssoNumber,
  parsePersonName,
  parsePhone,
  parseTitle,
  parseUsername,
  type Result,
  userManagementPasswords,
} from "toegangsbeheer";
import { parseCertificate, parseSshKey } from "toegangsbeheer/keys";
import { fr, frFormMessages } from "toegangsbeheer/messages/fr";
import { nl } from "toegangsbeheer/messages/nl";
import * as standard from "toegangsbeheer/standard";
import * as arbitrary from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { ed25519Key } from "../support/ssh-keys.js";
import { triesOf } from "../support/tries.js";

type FieldName = Exclude<keyof typeof standard, "commands">;

const ed25519 = ed25519Key();
const good = "2030-01-01T00:00:00.000Z";
const values = { owner: "A", issuer: "B", expiresAt: good, serialDecimal: "255", serialHexadecimal: "ff" };

/** The parser behind each schema, and values that are near to what it takes. */
const fields: Readonly<
  Record<FieldName, readonly [(input: unknown) => Result<unknown>, fc.Arbitrary<unknown>]>
> = {
  insz: [parseInsz, arbitrary.insz()],
  enterpriseNumber: [parseEnterpriseNumber, arbitrary.enterpriseNumber()],
  establishmentNumber: [parseEstablishmentNumber, arbitrary.establishmentNumber()],
  nssoNumber: [parseNssoNumber, arbitrary.nssoNumber()],
  nihiiNumber: [parseNihiiNumber, arbitrary.nihiiNumber()],
  username: [parseUsername, arbitrary.username()],
  password: [(input) => asTyped(input), arbitrary.password()],
  email: [parseEmail, arbitrary.email()],
  phone: [parsePhone, arbitrary.phone()],
  personName: [parsePersonName, arbitrary.personName()],
  language: [parseLanguage, fc.constantFrom("nl", "fr", "de", "en")],
  title: [parseTitle, fc.constantFrom("mr", "mrs", "miss", "dr")],
  sshKey: [parseSshKey, fc.constantFrom(ed25519, `${ed25519} somebody`, "ssh-rsa AAAA")],
  certificate: [
    parseCertificate,
    fc.constantFrom<unknown>(values, { ...values, owner: " " }, { ...values, issuer: 5 }),
  ],
};

const schemas: Readonly<Record<string, unknown>> = { ...standard };

function asTyped(input: unknown): Result<unknown> {
  const answer = checkPassword(input);
  return answer.ok ? { ok: true, value: input } : answer;
}

describe.each(Object.entries(fields))("the schema %s", (name, [parse, near]) => {
  const schema = schemas[name] as standard.Schema<unknown, unknown, object>;

  it("accepts what its parser accepts and gives the same, and tells each rule that is broken", () => {
    fc.assert(
      fc.property(fc.oneof(near, near.map(String), arbitrary.anyInput()), (input) => {
        const answer = parse(input);
        const { issues, ...accepted } = schema["~standard"].validate(input) as { issues?: standard.Issue[] };
        expect(schema.is(input)).toBe(answer.ok);
        if (answer.ok) expect([issues, accepted]).toEqual([undefined, { value: answer.value }]);
        else expect(issues).toEqual(answer.violations.map((found) => ({ ...found, message: found.code })));
      }),
      { numRuns: triesOf(100) },
    );
  });

  it("speaks the language of the pack that it was given, and stays as it was itself", () => {
    const inFrench = schema({ messages: fr });
    const { issues = [] } = inFrench["~standard"].validate(Symbol("none"));
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) expect(issue.message).toBe(message(issue as never, fr));
    const [plain] = schema["~standard"].validate(Symbol("none")).issues ?? [];
    expect(plain?.message).toBe(plain?.code);
  });
});

const issuesOf = (schema: standard.StandardSchema<unknown, unknown>, input: unknown): readonly unknown[] =>
  (schema["~standard"].validate(input).issues ?? []).map(({ code, path }) => [code, ...path]);

describe("the options of a schema", () => {
  it("are those of its parser, each kept where another is given after it", () => {
    const today = standard.insz({ messages: frFormMessages })({ asOf: "1985-07-29" as LocalDate });
    const [issue] = today["~standard"].validate("85073000160").issues ?? [];
    expect(issue).toMatchObject({ code: "insz.future", message: frFormMessages.rules["insz.future"] });
    expect(standard.insz.is("85073000160")).toBe(true);
    expect(standard.password({ policy: userManagementPasswords }).is("abcdefghij+")).toBe(true);
    expect(standard.password.is("abcdefgh1+")).toBe(false);
    expect(issuesOf(standard.certificate({ asOf: "2031-01-01T00:00:00.000Z" as Instant }), values)).toEqual([
      ["certificate.expired", "expiresAt"],
    ]);
  });

  it("compare what is typed twice, and tell a difference at the second", () => {
    expect(issuesOf(standard.password({ confirmation: "abcdefgh13" }), "abcdefgh12")).toEqual([
      ["password.confirmation", "confirmation"],
    ]);
    expect(issuesOf(standard.username({ confirmation: "jpeeterz" }), "jpeeters")).toEqual([
      ["username.confirmation", "confirmation"],
    ]);
    expect(standard.username({ confirmation: "JPeeters" }).is("jpeeters")).toBe(true);
  });

  it("give names to what a message speaks of", () => {
    expect(standard.email({ messages: nl })["~standard"].validate(undefined).issues).toMatchObject([
      { code: "field.required", message: nl.rules["field.required"] },
    ]);
  });
});
