import { assignmentAt } from "../../aggregates/account/state.js";
import { findDomainKindAt } from "../../catalogue/find.js";
import { completed } from "../../form/details.js";
import { judgeNotCeased } from "../../form/enterprise.js";
import { line } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { accountOf, openAccount, person, readPerson } from "../../form/person.js";
import { sameAssignment } from "../../form/repetition.js";
import type { CommandRoom } from "../../form/room.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { enterpriseScope, type Scope } from "../../scope/scope.js";
import { isSingleRole } from "../../words/roles.js";
import type { AppointCurator } from "./commands.js";

export const appointCurator: CommandRoom<AppointCurator> = {
  action: "appoint-curator",
  shape: { enterprise: line, person },

  isRepeated: ({ enterprise: input, person: wanted }, port) => {
    const number = parseEnterpriseNumber(input);
    const curator = number.ok ? port.enterprise(number.value)?.curator : undefined;
    const [domain] = curator?.domains ?? [];
    return domain !== undefined && sameAssignment(port, wanted, domain, "curator") !== undefined;
  },

  judge: (form) => {
    const named = form.at("enterprise");
    const number = named.read(parseEnterpriseNumber);
    const enterprise = number && form.port.enterprise(number);
    if (number && !enterprise) named.refuse("enterprise.unknown", { enterprise: number });
    if (number) judgeNotCeased(named.as(enterpriseScope(number)));
    if (enterprise?.curator) named.refuse("curator.exists", { account: enterprise.curator.account });
    const domains = enterprise ? curatedDomains(form, enterprise.number) : [];
    const isBankrupt = number && form.facts.isBankrupt(number, named);
    if (number && (isBankrupt === false || (enterprise && domains.length === 0))) {
      named.refuse("curator.not-bankrupt", { enterprise: number });
    }
    const read = readPerson(form.at("person"), "curator");
    const { known } = read;
    const held = known ? domains.flatMap((domain) => assignmentAt(known, domain) ?? []) : [];
    // Whoever leads one of the domains by name must be replaced there first.
    for (const { role } of held) {
      if (isSingleRole(role)) form.at("person").at("insz").refuse("assignment.exists", { role });
    }
    const account = accountOf(read);
    const details = completed(read.details, held[0]);
    if (!enterprise || account === undefined || details === undefined) return;
    openAccount(form, read);
    form.emit("CuratorAppointed", { enterprise: enterprise.number, account, domains, details });
  },
};

/** The domains of an enterprise that a curator is in charge of. */
export function curatedDomains({ port, context }: Form, enterprise: EnterpriseNumber): readonly Scope[] {
  return [...port.children(enterpriseScope(enterprise))]
    .filter((domain) => findDomainKindAt(context.catalogue, domain)?.curator === true)
    .sort();
}
