import { assignmentAt } from "../../aggregates/user/evolve.js";
import type { Account } from "../../aggregates/user/state.js";
import { parseUsername, type Username } from "../../credentials/username.js";
import type { Decision } from "../../form/decision.js";
import type { Judgement } from "../../form/judgement.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { type Insz, parseInsz } from "../../identifiers/insz.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { enterpriseOf } from "../../scope/scope.js";
import type { CorrectPersonNumber, ErasePerson } from "../own-data/commands.js";

/** A person has another number; when that number has an account already, the two become one. */
export const correctPersonNumber: Decision<CorrectPersonNumber> = {
  judge: (command, inquiry, judgement) => {
    const account = presentAccount(inquiry, judgement, command.account);
    const insz = judgement.take(parseInsz(command.insz, { asOf: inquiry.context.today }), ["insz"]);
    if (!account || !insz) return;
    const other = inquiry.accountOfNumber(insz);
    if (insz === account.insz) judgement.refuse("person.number-unchanged", ["insz"]);
    else if (other === undefined || other.id === account.id) {
      judgement.emit("PersonNumberCorrected", { account: account.id, insz });
      if (other === undefined) judgement.claims.push(`insz:${insz}`);
    } else merge(command, inquiry, judgement, account, other, insz);
  },
};

/** The command says which id and which user name survive; roles in the same place are reported, never guessed. */
function merge(
  command: CorrectPersonNumber,
  inquiry: Inquiry,
  judgement: Judgement,
  account: Account,
  other: Account,
  insz: Insz,
): void {
  const survivor = [account, other].find(({ id }) => id === command.merge?.account);
  if (command.merge === undefined || survivor === undefined) {
    judgement.refuse("person.number-taken", command.merge ? ["merge", "account"] : ["insz"], {
      account: other.id,
    });
    return;
  }
  const gone = survivor === account ? other : account;
  for (const { scope, role } of gone.assignments) {
    if (assignmentAt(survivor, scope)) judgement.refuse("assignment.exists", ["merge", "account"], { role });
  }
  // The places that the one leads go over to the other, so a slice must know them, and a curator's enterprise.
  for (const { scope } of gone.assignments) {
    inquiry.madeAt(scope);
    inquiry.enterprise(enterpriseOf(scope));
  }
  const username = survivingUsername(command, judgement, account, other);
  if (username === undefined) return;
  judgement.emit("AccountsMerged", { account: survivor.id, merged: gone.id, insz, username });
}

function survivingUsername(
  { merge: chosen }: CorrectPersonNumber,
  judgement: Judgement,
  account: Account,
  other: Account,
): Username | null | undefined {
  const names = [account.username, other.username].filter((name) => name !== null);
  if (names.length < 2) return names[0] ?? null;
  const read = parseUsername(chosen?.username);
  const username = read.ok ? names.find((name) => name === read.value) : undefined;
  if (username === undefined) judgement.refuse("field.required", ["merge", "username"]);
  return username;
}

/** Erases the personal data of a person who holds nothing, asked for nothing and acts for nobody any more. */
export const erasePerson: Decision<ErasePerson> = {
  judge: ({ account: id, digests = [] }, inquiry, judgement) => {
    const account = presentAccount(inquiry, judgement, id);
    if (account === undefined) return;
    if (isInUse(inquiry, account)) judgement.refuse("account.in-use", ["account"], { account: account.id });
    const names = (account.username === null ? 0 : 1) + account.formerUsernames.length;
    if (digests.length !== names || digests.some((digest) => digest.trim() === "")) {
      judgement.refuse("field.required", ["digests"]);
    }
    judgement.emit("PersonErased", { account: account.id, digests });
  },
};

function isInUse(inquiry: Inquiry, account: Account): boolean {
  const { today } = inquiry.context;
  return (
    account.assignments.length > 0 ||
    [account.insz, ...account.aliases].some((insz) =>
      [...inquiry.mentions(insz)].sort().some((key) => {
        // A route to somebody without a mandate is none of his business: it goes with him.
        if (key.startsWith("routing:")) return false;
        if (!key.startsWith("mandates:")) return true;
        const enterprise = key.slice("mandates:".length) as EnterpriseNumber;
        return inquiry
          .mandates(enterprise)
          .some(
            ({ mandatary, until }) =>
              mandatary.kind === "person" && mandatary.insz === insz && (until ?? today) >= today,
          );
      }),
    )
  );
}

/** The account of that id; refuses one that was erased or merged, or that never was. */
function presentAccount(inquiry: Inquiry, judgement: Judgement, id: string): Account | undefined {
  const account = inquiry.account(id);
  if (account !== undefined) return account;
  const code = inquiry.former(id) === undefined ? "user.unknown" : "account.erased";
  judgement.refuse(code, ["account"], { account: id });
  return undefined;
}
