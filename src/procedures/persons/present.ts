import type { Account } from "../../aggregates/account/state.js";
import type { AccountId } from "../../aggregates/common/event.js";
import type { Form } from "../../form/form.js";

/** The account of that id; refuses one that was erased or merged, or that never was. */
export function readPresentAccount(form: Form<AccountId>): Account | undefined {
  const account = form.port.account(form.value);
  if (account !== undefined) return account;
  const code = form.port.former(form.value) === undefined ? "user.unknown" : "account.erased";
  form.refuse(code, { account: form.value });
  return undefined;
}
