import type { Command, Context, Registry, Role, Session } from "toegangsbeheer";
import { contextOf, given, type PastCommand, play } from "toegangsbeheer/testing";
import { describe, it } from "vitest";

/** The way out that a password opens when the one who set it meets its owner's later, higher role. */
describe("law 5, by example: a password that somebody else set stays tied to where he was", () => {
  const giant = "0400000185";
  const screening = `${giant}/mammography-screening:${giant}`;
  const care = `${giant}/ehealth-care:${giant}`;
  const password = "Welcome-0001!";
  const newcomer = (insz: string, account: string) => ({
    ...{ insz, account, username: `${account}xxxx`, usernameConfirmation: `${account}xxxx` },
    ...{
      password,
      passwordConfirmation: password,
      firstName: "An",
      lastName: "Peeters",
      email: "an@example.org",
    },
  });
  const known = (insz: string) => ({ insz, email: "an@example.org" });
  const as = (account: string, role: Role, scope: string, session?: Session): Context =>
    contextOf({
      actor: { kind: "account", account, role, scope, ...(session && { session }) },
      now: "2026-04-01T09:00:00.000Z",
    });
  const byPassword = { loggedInAt: "2026-04-01T08:59:00.000Z", means: "password" };
  const chief = as("account-0", "chief-access-manager", giant);
  const head = as("account-12", "co-access-manager", screening);
  const pawn = as("pawn", "co-chief-access-manager", giant, byPassword);
  // The head opens an account under a password that he knows; the chief, in good faith, gives it a higher role.
  const start = given(play({ start: "grown", steps: [] }));
  const trusted = [
    {
      command: { type: "AddUser", scope: screening, person: newcomer("85073000160", "pawn") },
      context: head,
    },
    {
      command: { type: "AppointCoChiefAccessManager", scope: giant, person: known("85073000160") },
      context: chief,
    },
    {
      command: { type: "AddUser", scope: screening, person: newcomer("90010100123", "zed1") },
      context: chief,
    },
    { command: { type: "ReplaceAccessManager", scope: care, manager: known("90010100123") }, context: chief },
  ] as const;
  const following = (registry: Registry, turns: readonly PastCommand[]): Registry =>
    turns.reduce(
      (before, { command, context }) => given(before).when(command, context).thenAccepted(),
      registry,
    );

  it("in the scope itself", () => {
    const command: Command = { type: "UpdateDomain", scope: care, email: "x@example.org" };
    given(following(start.registry, trusted)).when(command, pawn).thenViolations("session.password-tied");
  });

  it("and is not passed on to a password that reaches further", () => {
    const reset: Command = {
      ...{ type: "ResetPassword", scope: screening, account: "zed1" },
      ...{ password, passwordConfirmation: password },
    };
    const { answer } = given(following(start.registry, trusted)).when(reset, pawn);
    if (!answer.ok) return;
    const zed = as("zed1", "access-manager", care, byPassword);
    const command: Command = { type: "UpdateDomain", scope: care, email: "x@example.org" };
    given(answer.registry).when(command, zed).thenViolations("session.password-tied");
  });
});
