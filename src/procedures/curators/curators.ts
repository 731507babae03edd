import { assignmentAt } from "../../aggregates/user/evolve.js";
import type { Account } from "../../aggregates/user/state.js";
import { findDomainKind } from "../../catalogue/find.js";
import type { Decision } from "../../form/decision.js";
import type { Judgement } from "../../form/judgement.js";
import { accountOf, completed, openAccount, readPerson } from "../../form/person.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { enterpriseScope, ownPart, type Scope } from "../../scope/scope.js";
import { isSingleRole } from "../../words/roles.js";
import type { AppointCurator, DischargeCurator } from "../mandates/commands.js";

/** The court puts a curator in charge of the employer domains of a bankrupt enterprise. */
export const appointCurator: Decision<AppointCurator> = {
  judge: (command, inquiry, judgement) => {
    const number = judgement.take(parseEnterpriseNumber(command.enterprise), ["enterprise"]);
    const enterprise = number && inquiry.enterprise(number);
    if (number && !enterprise) judgement.refuse("enterprise.unknown", ["enterprise"], { enterprise: number });
    if (enterprise?.curator) {
      judgement.refuse("curator.exists", ["enterprise"], { account: enterprise.curator.account });
    }
    const domains = enterprise ? curatedDomains(inquiry, enterprise.number) : [];
    const isBankrupt = number && inquiry.facts.isBankrupt(number, ["enterprise"]);
    if (number && (isBankrupt === false || (enterprise && domains.length === 0))) {
      judgement.refuse("curator.not-bankrupt", ["enterprise"], { enterprise: number });
    }
    const person = readPerson(inquiry, judgement, command.person, ["person"], "curator");
    if (person.known) judgeFree(judgement, person.known, domains);
    const account = accountOf(person);
    const before =
      person.known && domains.map((domain) => assignmentAt(person.known as Account, domain)).find(Boolean);
    const details = completed(person.details, before);
    if (!enterprise || account === undefined || details === undefined) return;
    openAccount(judgement, person);
    judgement.emit("CuratorAppointed", { enterprise: enterprise.number, account, domains, details });
  },
};

/** The court ends a curator's task, and with it that of the co-managers whom he appointed. */
export const dischargeCurator: Decision<DischargeCurator> = {
  judge: (command, inquiry, judgement) => {
    const number = judgement.take(parseEnterpriseNumber(command.enterprise), ["enterprise"]);
    const curator = number && inquiry.enterprise(number)?.curator;
    if (number && !curator) judgement.refuse("curator.unknown", ["enterprise"], { enterprise: number });
    if (!number || !curator) return;
    const { account, domains } = curator;
    const coManagers = curator.coManagers.filter(({ account: id, scope }) => {
      const present = inquiry.account(id);
      return present && assignmentAt(present, scope)?.role === "co-access-manager";
    });
    judgement.emit("CuratorDischarged", { enterprise: number, account, domains, coManagers });
  },
};

function curatedDomains(inquiry: Inquiry, enterprise: EnterpriseNumber): readonly Scope[] {
  return [...inquiry.children(enterpriseScope(enterprise))]
    .filter((domain) => findDomainKind(inquiry.context.catalogue, ownPart(domain).kind)?.curator === true)
    .sort();
}

/** Whoever leads one of the domains by name must be replaced there first. */
function judgeFree(judgement: Judgement, account: Account, domains: readonly Scope[]): void {
  for (const domain of domains) {
    const role = assignmentAt(account, domain)?.role;
    if (role && isSingleRole(role)) judgement.refuse("assignment.exists", ["person", "insz"], { role });
  }
}
