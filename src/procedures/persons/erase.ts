import type { Account } from "../../aggregates/account/state.js";
import { hasEnded } from "../../aggregates/mandate/state.js";
import { account as accountId, line } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { list, optional } from "../../kernel/shape.js";
import { isBlank } from "../../kernel/visible.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { idOfKey } from "../../registry/keys.js";
import type { ErasePerson } from "./commands.js";
import { readPresentAccount } from "./present.js";

/** Erases the personal data of a person who holds nothing, asked for nothing and acts for nobody any more. */
export const erasePerson: CommandRoom<ErasePerson> = {
  action: "erase-person",
  shape: { account: accountId, digests: optional(list(line, "applications")) },

  judge: (form) => {
    const field = form.at("account");
    const account = readPresentAccount(field);
    if (account && isInUse(form.port, account)) field.refuse("account.in-use", { account: account.id });
    const { digests = [] } = form.value;
    const isOneEach = account === undefined || digests.length === namesOf(account);
    if (!isOneEach || digests.some((digest) => isBlank(digest))) form.at("digests").refuse("field.required");
    if (account === undefined) return;
    form.emit("PersonErased", { account: account.id, digests });
  },
};

/** How many user names somebody has and had. */
function namesOf({ username, formerUsernames }: Account): number {
  return (username === null ? 0 : 1) + formerUsernames.length;
}

function isInUse(port: Inquiry, account: Account): boolean {
  const { today } = port.context;
  return (
    account.assignments.length > 0 ||
    [account.insz, ...account.aliases].some((insz) =>
      [...port.mentions(insz)].sort().some((key) => {
        // A route to somebody without a mandate is none of his business: it goes with him.
        if (key.startsWith("routing:")) return false;
        if (!key.startsWith("mandates:")) return true;
        const [enterprise] = idOfKey(key).split("/") as [EnterpriseNumber];
        return port
          .mandates(enterprise, { kind: "person", insz })
          .some(({ given }) => given.some((mandate) => !hasEnded(mandate, today)));
      }),
    )
  );
}
