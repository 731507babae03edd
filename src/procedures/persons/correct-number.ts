import { type Account, assignmentAt } from "../../aggregates/account/state.js";
import { parseUsername, type Username } from "../../credentials/username.js";
import { account as accountId, line } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { readInsz } from "../../form/person.js";
import type { Checked, CommandRoom } from "../../form/room.js";
import type { Insz } from "../../identifiers/insz.js";
import { optional, record } from "../../kernel/shape.js";
import { enterpriseOf } from "../../scope/scope.js";
import type { CorrectPersonNumber } from "./commands.js";
import { readPresentAccount } from "./present.js";

type Merge = NonNullable<Checked<CorrectPersonNumber>["merge"]>;

/** A person has another number; when that number has an account already, the two become one. */
export const correctPersonNumber: CommandRoom<CorrectPersonNumber> = {
  action: "correct-person",
  shape: {
    account: accountId,
    insz: line,
    merge: optional(record<Merge>({ account: accountId, username: optional(line) })),
  },

  judge: (form) => {
    const account = readPresentAccount(form.at("account"));
    const named = form.at("insz");
    const insz = readInsz(named);
    if (!account || !insz) return;
    const other = form.port.accountOfNumber(insz);
    if (insz === account.insz) named.refuse("person.number-unchanged");
    else if (other === undefined || other.id === account.id) {
      form.emit("PersonNumberCorrected", { account: account.id, insz });
      if (other === undefined) form.claim(`insz:${insz}`);
    } else {
      const merge = form.at("merge").given();
      if (merge === undefined) named.refuse("person.number-taken", { account: other.id });
      else judgeMerge(merge, account, other, insz);
    }
  },
};

/** The command says which id and which user name survive; roles in the same place are reported, never guessed. */
function judgeMerge(form: Form<Merge>, account: Account, other: Account, insz: Insz): void {
  const survives = form.at("account");
  const survivor = [account, other].find(({ id }) => id === survives.value);
  if (survivor === undefined) {
    survives.refuse("person.number-taken", { account: other.id });
    readSurvivingUsername(form.at("username"), account, other);
    return;
  }
  const gone = survivor === account ? other : account;
  for (const { scope, role } of gone.assignments) {
    if (assignmentAt(survivor, scope)) survives.refuse("assignment.exists", { role });
  }
  // The places that the one leads go over to the other, so a slice must know them, and a curator's enterprise.
  for (const { scope } of gone.assignments) {
    form.port.madeAt(scope);
    form.port.enterprise(enterpriseOf(scope));
  }
  const username = readSurvivingUsername(form.at("username"), account, other);
  if (username === undefined) return;
  form.emit("AccountsMerged", { account: survivor.id, merged: gone.id, insz, username });
}

function readSurvivingUsername(
  form: Form<string | undefined>,
  account: Account,
  other: Account,
): Username | null | undefined {
  const names = [account.username, other.username].filter((name) => name !== null);
  if (names.length < 2) return names[0] ?? null;
  const read = parseUsername(form.value);
  const username = read.ok ? names.find((name) => name === read.value) : undefined;
  if (username === undefined) form.refuse("field.required");
  return username;
}
