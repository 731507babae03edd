import { sValidator } from "@hono/standard-validator";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { initTRPC } from "@trpc/server";
import { Hono } from "hono";
import { nl, nlFormMessages } from "toegangsbeheer/messages/nl";
import { commands, insz, password } from "toegangsbeheer/standard";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import * as z from "zod";

const right = "85.07.30-001.60";
const wrong = "85.07.30-001.61";
const inDutch = insz({ messages: nlFormMessages });
const wording = nlFormMessages.rules["insz.check-digits"];

describe("a schema in the hands of others", () => {
  it("is an input of tRPC, which answers the canonical number and refuses with the message", async () => {
    const t = initTRPC.create();
    const router = t.router({ look: t.procedure.input(inDutch).query(({ input }) => input) });
    const caller = t.createCallerFactory(router)({});
    await expect(caller.look(right)).resolves.toBe("85073000160");
    await expect(caller.look(wrong)).rejects.toMatchObject({ code: "BAD_REQUEST", message: wording });
  });

  it("validates a body for Hono, a whole command too", async () => {
    const app = new Hono().post("/", sValidator("json", commands.ChangeOwnPassword({ messages: nl })), (c) =>
      c.json(c.req.valid("json").type),
    );
    const post = (body: object) =>
      app.request("/", {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      });
    const command = {
      type: "ChangeOwnPassword",
      password: "Welkom-1234",
      passwordConfirmation: "Welkom-1234",
    };
    expect(await (await post(command)).json()).toBe("ChangeOwnPassword");
    const refused = await post({ ...command, passwordConfirmation: "Welkom-12345" });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      error: [{ path: ["passwordConfirmation"], message: nl.rules["password.confirmation"] }],
    });
  });

  it("resolves a form of React Hook Form, each message at its own field", async () => {
    const resolve = standardSchemaResolver(commands.AddUser({ messages: nl }));
    const form = {
      type: "AddUser" as const,
      scope: "0412398765/employer:134567808",
      person: {
        ...{
          insz: right,
          email: "an.peeters@example.org",
          firstName: "An",
          lastName: "Peeters",
          account: "a1",
        },
        ...{ username: "anpeeters", usernameConfirmation: "anpeeter" },
        ...{ password: "Welkom-1234", passwordConfirmation: "Welkom-1234" },
      },
      applications: [],
      functions: [],
    };
    const options = { fields: {}, shouldUseNativeValidation: false } as const;
    const { errors } = await resolve(form, undefined, options);
    expect(errors).toMatchObject({
      person: { usernameConfirmation: { message: nl.rules["username.confirmation"] } },
    });
    expect(Object.keys(errors.person ?? {})).toEqual(["usernameConfirmation"]);
    const person = { ...form.person, usernameConfirmation: "ANPEETERS" };
    expect((await resolve({ ...form, person }, undefined, options)).errors).toEqual({});
  });

  it("checks by a boolean for valibot", () => {
    const schema = v.pipe(v.string(), v.check(insz.is, wording));
    expect(v.safeParse(schema, right).success).toBe(true);
    expect(v.safeParse(schema, wrong).issues?.map(({ message }) => message)).toEqual([wording]);
  });

  it("refines for zod, and gives its issues to a form of zod's", () => {
    expect(z.string().refine(insz.is).safeParse(right).success).toBe(true);
    const form = z
      .object({ username: z.string(), password: z.string(), passwordConfirmation: z.string() })
      .superRefine((typed, context) => {
        const twice = password({ messages: nlFormMessages, confirmation: typed.passwordConfirmation });
        for (const { message, path } of twice["~standard"].validate(typed.password).issues ?? []) {
          const field = path[0] === "confirmation" ? "passwordConfirmation" : "password";
          context.addIssue({ code: "custom", path: [field], message });
        }
      });
    const answer = form.safeParse({
      ...{ username: "anpeeters", password: "Welkom-1234", passwordConfirmation: "Welkom" },
    });
    expect(answer.error?.issues).toMatchObject([
      { path: ["passwordConfirmation"], message: nlFormMessages.rules["password.confirmation"] },
    ]);
  });
});
