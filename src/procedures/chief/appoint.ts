import { parseEmail, parsePhone } from "../../credentials/contact.js";
import { adviseOnChief, appoint, judgeChief } from "../../form/chief.js";
import { contactFields, readContact } from "../../form/contact.js";
import { judgeEnterprise } from "../../form/enterprise.js";
import { account, box, line } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { readInsz } from "../../form/person.js";
import { accountOfSameId, reads } from "../../form/repetition.js";
import type { Checked, CommandRoom } from "../../form/room.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { type Insz, parseInsz } from "../../identifiers/insz.js";
import { optional, record } from "../../kernel/shape.js";
import type { Inquiry } from "../../registry/inquiry.js";
import type { EventNamed } from "../events.js";
import type { AppointChiefAccessManager } from "./commands.js";

type AppointForm = Form<Checked<AppointChiefAccessManager>>;

/** The standard procedure: a legal representative, or the contact centre for one, appoints or replaces the chief. */
export const appointChief: CommandRoom<AppointChiefAccessManager> = {
  action: "appoint-chief",
  shape: {
    enterprise: line,
    chief: record<Checked<AppointChiefAccessManager>["chief"]>({
      insz: line,
      account: optional(account),
      ...contactFields,
    }),
    requester: optional(record(contactFields)),
    representative: optional(line),
    declaration: box,
  },

  isRepeated: ({ enterprise, chief, representative }, port) => {
    const number = parseEnterpriseNumber(enterprise);
    const present = number.ok ? port.enterprise(number.value)?.chief : undefined;
    const insz = chief.insz === "self" ? representativeOf(port, representative) : chief.insz;
    const person = accountOfSameId(port, { ...chief, insz });
    return (
      present !== undefined &&
      present !== null &&
      person?.id === present.account &&
      reads(parseEmail(chief.email), present.email) &&
      reads(parsePhone(chief.phone), present.phone)
    );
  },

  judge: (form) => {
    const named = form.at("enterprise");
    const chief = form.at("chief");
    const number = named.read(parseEnterpriseNumber);
    const register = number && judgeEnterprise(named, number);
    const representative = readRepresentative(form, number);
    const enterprise = number && form.port.enterprise(number);
    const person = judgeChief({
      number,
      enterprise,
      insz: chief.value.insz === "self" ? representative : readInsz(chief.at("insz")),
      representative,
      named: chief.at("insz"),
      account: chief.at("account"),
    });
    const contact = readContact(chief);
    const requester = readRequester(form, person.insz, representative);
    if (!form.value.declaration) form.at("declaration").refuse("declaration.required");
    const email = chief.at("email");
    const appointment = { number, register, enterprise, person, contact, requester, named, email };
    adviseOnChief(appointment);
    appoint(appointment);
  },
};

/** The INSZ of the representative, as the log-in gives it or as the contact centre names him. */
function representativeOf({ context: { actor } }: Inquiry, named = ""): string {
  return actor.kind === "legal-representative" ? actor.insz : named;
}

function readRepresentative(form: AppointForm, enterprise: EnterpriseNumber | undefined): Insz | undefined {
  const { actor, today } = form.context;
  if (actor.kind === "legal-representative") {
    const own = parseInsz(actor.insz, { asOf: today });
    return own.ok ? own.value : undefined;
  }
  const field = form.at("representative").required();
  const insz = field && readInsz(field);
  if (insz && enterprise && field.facts.isLegalRepresentative(insz, enterprise, field) === false) {
    field.refuse("person.not-legal-representative", { enterprise });
  }
  return insz;
}

function readRequester(
  form: AppointForm,
  chief: Insz | undefined,
  representative: Insz | undefined,
): EventNamed<"ConfirmationRequested">["data"]["requester"] {
  const field = form.at("requester");
  const given = field.given();
  if (given !== undefined) {
    const { email, phone } = readContact(given);
    return email && phone ? { email, phone } : null;
  }
  // Who names nobody as chief may mean himself.
  const named = form.at("chief").at("insz").filled()?.value ?? "self";
  const isForHimself =
    named === "self" ||
    (chief !== undefined && representative !== undefined && form.port.isSamePerson(chief, representative));
  if (!isForHimself && form.context.actor.kind === "legal-representative") field.refuse("field.required");
  return null;
}
