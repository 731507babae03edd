import { decodeCommand, definePolicy, userManagementPasswords } from "toegangsbeheer";
import { nl } from "toegangsbeheer/messages/nl";
import { commands, type StandardSchema } from "toegangsbeheer/standard";
import { describe, expect, it } from "vitest";
import { onEveryTurn } from "../properties/support.js";
import { fullCommands } from "../support/commands.js";
import { ed25519Key } from "../support/ssh-keys.js";

const key = ed25519Key();
const examples = JSON.parse(
  JSON.stringify(fullCommands).replaceAll("ssh-ed25519 AAAA", key),
) as typeof fullCommands;
const schemas: Readonly<Record<string, StandardSchema<unknown, unknown>>> = commands;

function told(type: string, command: unknown): string[] {
  const { issues = [] } = schemas[type]?.["~standard"].validate(command) ?? {};
  return issues.map(({ code, path }) => `${code} at ${path.join(".")}`);
}

describe("the schema of a command", () => {
  it("is there for every command, and gives the command back, fresh", () => {
    for (const [type, example] of Object.entries(examples)) {
      const answer = schemas[type]?.["~standard"].validate(example);
      expect(answer, type).toEqual({ value: example });
      expect(answer && "value" in answer && answer.value).not.toBe(example);
    }
    expect(Object.keys(commands).sort()).toEqual(Object.keys(examples).sort());
  });

  it("refuses what decodeCommand refuses, and every command but its own", () => {
    for (const wrong of [
      null,
      [],
      "AddUser",
      { ...examples.AddUser, scope: 1 },
      { ...examples.AddUser, more: 1 },
    ]) {
      const decoded = decodeCommand({ ...Object(wrong), type: "AddUser" });
      if (typeof wrong === "object" && wrong !== null && !Array.isArray(wrong)) {
        expect(told("AddUser", wrong)).toEqual(
          decoded.ok ? [] : decoded.violations.map(({ code, path }) => `${code} at ${path.join(".")}`),
        );
      } else expect(told("AddUser", wrong)).toEqual(["input.shape at "]);
    }
    expect(told("AddUser", examples.RemoveUsers)).toContain("input.shape at type");
    expect(told("AddUser", { type: "AddUser" })).toEqual([
      "input.shape at scope",
      "field.required at person",
    ]);
  });

  it("tells what the texts tell by themselves, each at its own field", () => {
    const { person } = examples.AddUser;
    const wrong = {
      ...examples.AddUser,
      person: {
        ...person,
        insz: "85073000161",
        email: "nobody",
        usernameConfirmation: "another1",
        password: "short",
        passwordConfirmation: "shorter",
        firstName: "An\u202e",
      },
    };
    expect(told("AddUser", wrong).sort()).toEqual([
      "email.format at person.email",
      "insz.check-digits at person.insz",
      "password.confirmation at person.passwordConfirmation",
      "password.length at person.password",
      "password.variety at person.password",
      "person.name at person.firstName",
      "username.confirmation at person.usernameConfirmation",
    ]);
  });

  it("goes into lists, keys and certificates", () => {
    const { contact, channel } = examples.RegisterSender;
    const wrong = {
      ...examples.RegisterSender,
      contact: { ...contact, emails: ["a@example.org", "", "b"], phone: "12" },
      channel: {
        ...channel,
        sshKey: "ssh-rsa AAAA",
        certificate: { ...channel.certificate, serialDecimal: "1" },
      },
    };
    expect(told("RegisterSender", wrong).sort()).toEqual([
      "certificate.serial at channel.certificate.serialDecimal",
      "email.format at contact.emails.2",
      "phone.format at contact.phone",
      "ssh-key.format at channel.sshKey",
    ]);
  });

  it("leaves to handle what a form may leave blank, and what stands there already", () => {
    const { person } = examples.AddUser;
    expect(told("AddUser", { ...examples.AddUser, person: { ...person, insz: " " } })).toEqual([]);
  });

  it("goes by the policy, and words what is wrong by the pack", () => {
    const command = {
      ...examples.ChangeOwnPassword,
      password: "abcdefghij+",
      passwordConfirmation: "abcdefghij+",
    };
    expect(commands.ChangeOwnPassword.is(command)).toBe(false);
    const policy = definePolicy({ passwords: userManagementPasswords });
    if (!policy.ok) throw new Error("no policy");
    expect(commands.ChangeOwnPassword({ policy: policy.value }).is(command)).toBe(true);
    const limited = definePolicy({ limits: { text: 5 } });
    if (!limited.ok) throw new Error("no policy");
    expect(commands.ChangeOwnPassword({ policy: limited.value }).is(command)).toBe(false);
    const { issues } = commands.ChangeOwnPassword({ messages: nl })["~standard"].validate({
      ...command,
      passwordConfirmation: "other",
    });
    expect(issues?.map(({ message }) => message)).toContain(nl.rules["password.confirmation"]);
  });

  it("accepts every command that handle accepts", () => {
    onEveryTurn(
      60,
      ({ command, context: { policy }, answer }) => {
        const schema = schemas[command.type] as (typeof commands)["AddUser"];
        if (!answer.ok || answer.events.length === 0) return;
        expect(schema({ policy })["~standard"].validate(command)).toEqual({ value: command });
      },
      { spoiled: 30 },
    );
  });
});
