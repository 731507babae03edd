import type { AccountId } from "../../aggregates/common/event.js";
import { parseUsername, type Username } from "../../credentials/username.js";
import { belowEnterprise } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { person, personFields } from "../../form/person.js";
import type { Checked, CommandRoom } from "../../form/room.js";
import { type Insz, parseInsz } from "../../identifiers/insz.js";
import { list, record } from "../../kernel/shape.js";
import type { AddUser, AddUsers, NewUser } from "./commands.js";
import { isUserAlready, judgeNewUser, judgePlaceOfUsers, rights } from "./new-user.js";

export const addUser: CommandRoom<AddUser> = {
  action: "add-user",
  shape: { scope: belowEnterprise, person, ...rights },

  isRepeated: (command, port) => isUserAlready(port, command.scope, command.person, command),

  judge: (form) => {
    judgePlaceOfUsers(form.at("scope"));
    judgeNewUser(form.at("person"), form, form.value.scope);
  },
};

type UserForm = Form<Checked<NewUser>>;

/** What the users of a list before the one at hand take. */
class Taken {
  readonly numbers: Set<Insz> = new Set();
  readonly usernames: Set<Username> = new Set();
  readonly accounts: Set<AccountId> = new Set();
}

/** Adds each person of a list as `AddUser` would, one after the other: all of them, or none. */
export const addUsers: CommandRoom<AddUsers> = {
  action: "add-user",
  shape: {
    scope: belowEnterprise,
    users: list(record<Checked<NewUser>>({ ...personFields, ...rights }), "users"),
  },

  isRepeated: ({ scope, users }, port) =>
    users.length > 0 && users.every((user) => isUserAlready(port, scope, user, user)),

  judge: (form) => {
    const { scope } = form.value;
    const users = form.at("users");
    judgePlaceOfUsers(form.at("scope"));
    if (users.value.length === 0) users.refuse("selection.empty");
    const taken = new Taken();
    users.each((user) => {
      if (isListed(user, taken) || isUserAlready(user.port, scope, user.value, user.value)) return;
      const known = judgeNewUser(user, user, scope);
      judgeFree(user, known === undefined, taken);
    });
  },
};

/** Whether a person stands in the list before, by whichever of his numbers: that is told, and nothing else of him. */
function isListed(user: UserForm, { numbers }: Taken): boolean {
  const field = user.at("insz");
  const read = parseInsz(field.value, { asOf: user.context.today });
  if (!read.ok) return false;
  const insz = user.port.accountOfNumber(read.value)?.insz ?? read.value;
  if (numbers.has(insz)) {
    field.refuse("person.repeated");
    return true;
  }
  numbers.add(insz);
  return false;
}

/** Judges that the id and the user name with which an account opens are nobody's before him in the list. */
function judgeFree(user: UserForm, isNew: boolean, taken: Taken): void {
  const { account, username: typed } = user.value;
  if (account !== undefined) {
    if (taken.accounts.has(account)) user.at("account").refuse("account.id-taken", { account });
    if (isNew) taken.accounts.add(account);
  }
  const username = parseUsername(typed, { confirmation: typed });
  if (!isNew || !username.ok) return;
  if (taken.usernames.has(username.value)) user.at("username").refuse("username.taken");
  taken.usernames.add(username.value);
}
