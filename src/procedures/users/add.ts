import { belowEnterprise } from "../../form/fields.js";
import { person } from "../../form/person.js";
import type { CommandRoom } from "../../form/room.js";
import type { AddUser } from "./commands.js";
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
