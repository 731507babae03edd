import type { Counting, CountingAt, DraftStep, Hole } from "./step.js";

type OfAccount = Counting & { readonly account: string };

const blank = { password: "", passwordConfirmation: "" } as const;
const holes: readonly Hole[] = Object.keys(blank).map((field) => ({ path: [field], asks: "password" }));

/** A user name, unless the person has one, and a password. */
export function issueCodes({ account, isNamed, from }: OfAccount & { readonly isNamed: boolean }): DraftStep {
  const name = isNamed ? {} : { username: "", usernameConfirmation: "" };
  const ofName = Object.keys(name).map((field): Hole => ({ path: [field], asks: "username" }));
  return {
    code: "issue-codes",
    command: { type: "IssueAccessCodes", account, ...name, ...blank },
    holes: [...ofName, ...holes],
    from,
    params: { account },
  };
}

/** A password of the person's own choice. */
export function changePassword({ account, from }: OfAccount): DraftStep {
  return {
    code: "change-password",
    command: { type: "ChangeOwnPassword", ...blank },
    holes,
    from,
    params: { account },
    question: { action: "change-own-password", targets: [account], field: "account" },
  };
}

/** A password from somebody who is in place. */
export function resetPassword({ scope, account, from }: OfAccount & CountingAt): DraftStep {
  const command = { type: "ResetPassword", scope, account, ...blank } as const;
  return { code: "reset-password", command, holes, from, params: { account } };
}
