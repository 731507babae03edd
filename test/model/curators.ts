import type { AppointCurator, DischargeCurator } from "../../src/procedures/curators/commands.js";
import { kindAt } from "./applications.js";
import { judgeBankruptcy, judgeEnterprise } from "./facts.js";
import { readEnterpriseNumber } from "./identifiers.js";
import type { Judging, ModelPath } from "./judging.js";
import { detailsOf, emitOpening, judgeDetails, judgePerson } from "./persons.js";
import { isSingle } from "./roles.js";
import { accountIn, assignmentIn, enterpriseIn, enterpriseNumberOf } from "./state.js";

export function judgeCurator(judging: Judging, command: AppointCurator): void {
  const number = judging.number(readEnterpriseNumber(command.enterprise), ["enterprise"]);
  const enterprise = enterpriseIn(judging.state, number ?? "");
  const domains = judging.state.places
    .filter(({ level }) => level === "domain")
    .map(({ scope }) => scope)
    .filter((scope) => enterpriseNumberOf(scope) === number && kindAt(judging, scope)?.curator === true)
    .sort();
  if (number !== undefined) {
    judgeEnterprise(judging, number, ["enterprise"], false);
    if (enterprise === undefined) {
      judging.refuse("enterprise.unknown", ["enterprise"], { enterprise: number });
    } else if (enterprise.curator !== null) {
      judging.refuse("curator.exists", ["enterprise"], { account: enterprise.curator.account });
    }
    judgeBankruptcy(judging, number, ["enterprise"]);
    if (enterprise !== undefined && domains.length === 0) {
      judging.refuse("curator.not-bankrupt", ["enterprise"], { enterprise: number });
    }
  }
  const person = judgePerson(judging, command.person, ["person"]);
  const given = judgeDetails(judging, command.person, "curator", ["person"]);
  const before = domains
    .map((scope) => assignmentIn(person?.account, scope))
    .filter((one) => one !== undefined);
  for (const { role } of before) {
    if (isSingle(role)) judging.refuse("assignment.exists", ["person", "insz"], { role });
  }
  if (judging.isRefused() || person === undefined) return;
  emitOpening(judging, person);
  const details = detailsOf(given, before[0]);
  judging.emit("CuratorAppointed", { enterprise: number, account: person.id, domains, details });
}

export function judgeDischarge(judging: Judging, command: DischargeCurator): void {
  const number = judging.number(readEnterpriseNumber(command.enterprise), ["enterprise"]);
  if (number === undefined) return;
  const curator = enterpriseIn(judging.state, number)?.curator;
  if (!curator) {
    judging.refuse("curator.unknown", ["enterprise"], { enterprise: number });
    return;
  }
  const coManagers = curator.coManagers.filter(
    ({ account, scope }) =>
      assignmentIn(accountIn(judging.state, account), scope)?.role === "co-access-manager",
  );
  const { account, domains } = curator;
  judging.emit("CuratorDischarged", {
    enterprise: number,
    account,
    domains: [...domains],
    coManagers: structuredClone(coManagers),
  });
}

/** `assignment.exists`: whoever is curator of the enterprise gets no other role in it. */
export function judgeNoCurator(
  judging: Judging,
  enterprise: string,
  account: { id: string } | undefined,
  path: ModelPath,
): boolean {
  const curator = enterpriseIn(judging.state, enterprise)?.curator;
  const isHe = account !== undefined && curator?.account === account.id;
  if (isHe) judging.refuse("assignment.exists", path, { role: "curator" });
  return isHe;
}
