import { sValidator } from "@hono/standard-validator";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { initTRPC } from "@trpc/server";
import { Hono } from "hono";
import {
  type Instant,
  type LocalDate,
  type MessagePack,
  message,
  userManagementPasswords,
} from "toegangsbeheer";
import { de } from "toegangsbeheer/messages/de";
import { en } from "toegangsbeheer/messages/en";
import { fr } from "toegangsbeheer/messages/fr";
import { nl } from "toegangsbeheer/messages/nl";
import * as standard from "toegangsbeheer/standard";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { ed25519Key } from "../support/ssh-keys.js";

type Options = { readonly messages?: MessagePack } & Readonly<Record<string, unknown>>;
type AnySchema = standard.Schema<unknown, unknown, Options>;

/** A right value with what it reads as, a wrong one with the rule that it breaks, and an option under which the right one is not. */
interface Tried {
  readonly right: unknown;
  readonly read: unknown;
  readonly wrong: unknown;
  readonly code: string;
  readonly option?: readonly [options: Options, code: string];
}

const key = ed25519Key();
const [algorithm, data] = key.split(" ");
const values = {
  owner: "Example Hospital",
  issuer: "Example CA",
  expiresAt: "2030-01-01T00:00:00.000Z",
  serialDecimal: "255",
  serialHexadecimal: "00:FF",
};
const { serialDecimal: _, serialHexadecimal: __, ...plain } = values;

const tried: Readonly<Record<Exclude<keyof typeof standard, "commands">, Tried>> = {
  insz: {
    ...{ right: "85.07.30-001.60", read: "85073000160", wrong: "85.07.30-001.61", code: "insz.check-digits" },
    option: [{ asOf: "1985-07-29" as LocalDate }, "insz.future"],
  },
  enterpriseNumber: {
    ...{ right: "BE 0412.398.765", read: "0412398765", wrong: "0412.398.766" },
    code: "enterprise-number.check-digits",
  },
  establishmentNumber: {
    ...{ right: "2.123.456.791", read: "2123456791", wrong: "2.123.456.792" },
    code: "establishment-number.check-digits",
  },
  nssoNumber: {
    right: "1345678-08",
    read: "134567808",
    wrong: "1345678-09",
    code: "nsso-number.check-digits",
  },
  nihiiNumber: { right: "12345625", read: "12345625", wrong: "1234567", code: "nihii-number.format" },
  username: {
    ...{ right: "AnPeeters", read: "anpeeters", wrong: "an.peeters", code: "username.characters" },
    option: [{ confirmation: "anpeeterz" }, "username.confirmation"],
  },
  password: {
    ...{ right: "Welkom-1234", read: "Welkom-1234", wrong: "Welkom", code: "password.length" },
    option: [{ policy: { ...userManagementPasswords, minimumLength: 12 } }, "password.length"],
  },
  email: {
    ...{ right: " an@example.org ", read: "an@example.org", wrong: "an@", code: "email.format" },
  },
  phone: { right: "+32 (0)2 555 01 23", read: "+3225550123", wrong: "12", code: "phone.format" },
  personName: { right: " An ", read: "An", wrong: "An\u202e", code: "person.name" },
  language: { right: "de", read: "de", wrong: "en", code: "language.unknown" },
  title: { right: "miss", read: "miss", wrong: "dr", code: "title.unknown" },
  sshKey: {
    right: `${key} an@laptop`,
    read: { algorithm, data },
    wrong: "ssh-ed25519 AAAA",
    code: "ssh-key.format",
  },
  certificate: {
    ...{ right: values, read: { ...plain, enterprise: null, serial: "255" } },
    ...{ wrong: { ...values, serialDecimal: "256" }, code: "certificate.serial" },
    option: [{ asOf: "2031-01-01T00:00:00.000Z" as Instant }, "certificate.expired"],
  },
};

const schemas = standard as unknown as Readonly<Record<string, AnySchema>>;
const packs = [nl, fr, de, en] as const;
const codesOf = (schema: AnySchema, input: unknown) =>
  (schema["~standard"].validate(input).issues ?? []).map(({ code }) => code);

const trap = (): never => {
  throw new Error("nobody may look here");
};
const hostile: Readonly<Record<string, () => unknown>> = {
  "a getter": () => ({
    get owner(): string {
      return trap();
    },
  }),
  "a proxy": () => new Proxy({}, { get: trap, ownKeys: trap, getPrototypeOf: trap }),
  "a text that a conversion makes": () => ({ toString: trap, valueOf: trap, [Symbol.toPrimitive]: trap }),
  "a symbol": () => Symbol("none"),
  "a big number": () => 85073000160n,
  "a huge text": () => "9".repeat(5_000_000),
  "a huge text of joiners": () => "\u200d".repeat(1_000_000),
  "half a character": () => "\ud800",
  nothing: () => undefined,
};

it("tries every export", () => {
  expect(Object.keys(tried).sort()).toEqual(
    Object.keys(standard)
      .filter((name) => name !== "commands")
      .sort(),
  );
});

describe.each(Object.entries(tried))("the schema %s", (name, { right, read, wrong, code, option }) => {
  const schema = schemas[name] as AnySchema;

  it("is one of version 1, under this library's name, and a function that gives another such", () => {
    for (const one of [schema, schema({}), schema({})({ messages: nl })]) {
      expect(typeof one).toBe("function");
      expect(Object.keys(one["~standard"]).sort()).toEqual(["validate", "vendor", "version"]);
      expect(one["~standard"]).toMatchObject({ version: 1, vendor: "toegangsbeheer" });
    }
  });

  it("gives the canonical value of a right one", () => {
    expect(schema["~standard"].validate(right)).toEqual({ value: read });
    expect(schema.is(right)).toBe(true);
  });

  it("refuses a wrong one, in the language of the pack, with the code of the rule beside", () => {
    expect(codesOf(schema, wrong)).toContain(code);
    expect(schema.is(wrong)).toBe(false);
    const said = packs.map((messages) => {
      const issue = schema({ messages })
        ["~standard"].validate(wrong)
        .issues?.find((one) => one.code === code);
      if (issue === undefined) throw new Error("was to be refused");
      expect(issue.message).toBe(message(issue as never, messages));
      expect(issue.message).not.toMatch(/[{}…]/);
      return issue.message;
    });
    expect(new Set(said).size).toBe(packs.length);
  });

  it("goes by its options, and what it was made from does not", () => {
    if (option === undefined) return;
    const [options, told] = option;
    expect(codesOf(schema(options), right)).toContain(told);
    expect(codesOf(schema({ messages: nl })(options), right)).toContain(told);
    expect(schema.is(right)).toBe(true);
  });

  it.each(Object.entries(hostile))("refuses %s, and throws nothing", (_, made) => {
    const { user } = process.cpuUsage();
    expect(codesOf(schema, made()).length).toBeGreaterThan(0);
    expect(schema({ messages: nl }).is(made())).toBe(false);
    expect(process.cpuUsage().user - user, "microseconds").toBeLessThan(2_000_000);
  });

  it("is an input of tRPC and a validator of Hono", async () => {
    const t = initTRPC.create();
    const router = t.router({
      look: t.procedure.input(schema({ messages: nl })).query(({ input }) => input),
    });
    const caller = t.createCallerFactory(router)({});
    await expect(caller.look(right)).resolves.toEqual(read);
    await expect(caller.look(wrong)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const app = new Hono().post("/", sValidator("json", schema), (c) =>
      c.json(c.req.valid("json") as object),
    );
    const post = (value: unknown) =>
      app.request("/", {
        ...{ method: "POST", body: JSON.stringify(value) },
        headers: { "content-type": "application/json" },
      });
    expect(await (await post(right)).json()).toEqual(read);
    expect((await post(wrong)).status).toBe(400);
  });

  it("is a check for valibot's `check` and for zod's `refine`", () => {
    const byValibot = v.pipe(v.unknown(), v.check(schema.is, "wrong"));
    const byZod = z.unknown().refine(schema.is);
    for (const [value, isRight] of [
      [right, true],
      [wrong, false],
    ] as const) {
      expect(v.safeParse(byValibot, value).success).toBe(isRight);
      expect(byZod.safeParse(value).success).toBe(isRight);
    }
  });
});

it("the standard resolver of React Hook Form gives what a certificate reads as, and each message at its field", async () => {
  const resolve = standardSchemaResolver(standard.certificate({ messages: nl }));
  const options = { fields: {}, shouldUseNativeValidation: false } as const;
  expect(await resolve(values, undefined, options)).toMatchObject({ values: { serial: "255" }, errors: {} });
  const { errors } = await resolve({ ...values, owner: "", serialDecimal: "1" }, undefined, options);
  expect(errors).toMatchObject({
    owner: { message: "Vul het veld “houder” in." },
    serialDecimal: { message: nl.rules["certificate.serial"] },
  });
});
