import { parseEmail, parsePhone } from "../../credentials/contact.js";
import { adviseOnChief, appoint, judgeChief, readContact } from "../../form/chief.js";
import type { Decision } from "../../form/decision.js";
import { judgeEnterprise } from "../../form/enterprise.js";
import type { Judgement } from "../../form/judgement.js";
import { accountOfSameId, reads } from "../../form/repetition.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { type Insz, parseInsz } from "../../identifiers/insz.js";
import type { Path } from "../../kernel/violation.js";
import { isBlank } from "../../kernel/visible.js";
import type { EventNamed } from "../../registry/events.js";
import type { Inquiry } from "../../registry/inquiry.js";
import type { AppointChiefAccessManager } from "../commands.js";

type Command = AppointChiefAccessManager;
const inszPath: Path = ["chief", "insz"];

/** The standard procedure: a legal representative, or the contact centre for one, appoints or replaces the chief. */
export const appointChief: Decision<Command> = {
  isRepeated: ({ enterprise, chief, representative }, inquiry) => {
    const number = parseEnterpriseNumber(enterprise);
    const present = number.ok ? inquiry.enterprise(number.value)?.chief : undefined;
    const insz = chief.insz === "self" ? representativeOf(inquiry, representative) : chief.insz;
    const account = accountOfSameId(inquiry, { ...chief, insz });
    return (
      present !== undefined &&
      present !== null &&
      account?.id === present.account &&
      reads(parseEmail(chief.email), present.email) &&
      reads(parsePhone(chief.phone), present.phone)
    );
  },

  judge: (command, inquiry, judgement) => {
    const number = judgement.take(parseEnterpriseNumber(command.enterprise), ["enterprise"]);
    const fact = number && judgeEnterprise(inquiry, judgement, number, ["enterprise"]);
    const representative = readRepresentative(command, inquiry, judgement, number);
    const enterprise = number && inquiry.enterprise(number);
    const person = judgeChief(inquiry, judgement, {
      number,
      enterprise,
      insz: readChiefNumber(command, inquiry, judgement, representative),
      representative,
      account: command.chief.account,
      inszPath,
      accountPath: ["chief", "account"],
    });
    const contact = readContact(judgement, command.chief, ["chief"]);
    const requester = readRequester(command, inquiry, judgement, person.insz, representative);
    if (!command.declaration) judgement.refuse("declaration.required", ["declaration"]);
    const path: Path = ["enterprise"];
    adviseOnChief(inquiry, judgement, enterprise, person, contact, {
      email: ["chief", "email"],
      enterprise: path,
    });
    appoint(inquiry, judgement, { number, name: fact?.name, enterprise, person, contact, requester, path });
  },
};

function readChiefNumber(
  { chief }: Command,
  inquiry: Inquiry,
  judgement: Judgement,
  representative: Insz | undefined,
): Insz | undefined {
  if (chief.insz === "self") return representative;
  return judgement.take(parseInsz(chief.insz, { asOf: inquiry.context.today }), inszPath);
}

/** The INSZ of the representative, as the log-in gives it or as the contact centre names him. */
function representativeOf({ context: { actor } }: Inquiry, named = ""): string {
  return actor.kind === "legal-representative" ? actor.insz : named;
}

function readRepresentative(
  command: Command,
  inquiry: Inquiry,
  judgement: Judgement,
  enterprise: EnterpriseNumber | undefined,
): Insz | undefined {
  const { actor, today } = inquiry.context;
  if (actor.kind === "legal-representative") {
    const own = parseInsz(actor.insz, { asOf: today });
    return own.ok ? own.value : undefined;
  }
  const path: Path = ["representative"];
  if (command.representative === undefined || isBlank(command.representative)) {
    judgement.refuse("field.required", path);
    return undefined;
  }
  const insz = judgement.take(parseInsz(command.representative, { asOf: today }), path);
  if (insz && enterprise && inquiry.facts.isLegalRepresentative(insz, enterprise, path) === false) {
    judgement.refuse("person.not-legal-representative", path, { enterprise });
  }
  return insz;
}

function readRequester(
  { chief: named, requester }: Command,
  inquiry: Inquiry,
  judgement: Judgement,
  chief: Insz | undefined,
  representative: Insz | undefined,
): EventNamed<"ConfirmationRequested">["data"]["requester"] {
  if (requester !== undefined) {
    const { email, phone } = readContact(judgement, requester, ["requester"]);
    return email && phone ? { email, phone } : null;
  }
  const isForHimself = named.insz === "self" || (chief !== undefined && chief === representative);
  if (!isForHimself && inquiry.context.actor.kind === "legal-representative") {
    judgement.refuse("field.required", ["requester"]);
  }
  return null;
}
