import { contactFields, readContact } from "../../form/contact.js";
import { line } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import { parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { UpdateChiefContact } from "./commands.js";

export const updateChiefContact: CommandRoom<UpdateChiefContact> = {
  action: "edit-chief-contact",
  shape: { enterprise: line, ...contactFields },

  judge: (form) => {
    const number = form.at("enterprise").read(parseEnterpriseNumber);
    const enterprise = number && form.port.enterprise(number);
    if (number && !enterprise) form.at("enterprise").refuse("enterprise.unknown", { enterprise: number });
    const { email, phone } = readContact(form);
    if (!enterprise?.chief || !email || !phone) return;
    if (enterprise.chief.email === email && enterprise.chief.phone === phone) return;
    form.emit("ChiefContactUpdated", {
      enterprise: enterprise.number,
      account: enterprise.chief.account,
      email,
      phone,
    });
  },
};
