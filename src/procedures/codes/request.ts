import { account } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import type { RequestAccessCodes } from "./commands.js";

export const requestAccessCodes: CommandRoom<RequestAccessCodes> = {
  action: "request-access-codes",
  targets: "account",
  shape: { account },

  judge: (form) => {
    const person = form.port.account(form.value.account);
    if (person) form.emit("AccessCodesRequested", { account: person.id });
  },
};
