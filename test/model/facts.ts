import type { Role } from "../../src/words/roles.js";
import type { Judging, ModelPath } from "./judging.js";
import { enterpriseIn } from "./state.js";
import { isBlank } from "./text.js";

interface Span {
  from?: string;
  until?: string;
}

/** The kinds of ties that make somebody eligible, as a manager, a chief and a user. */
const managersTies = ["employee", "director", "managing-director", "business-manager", "founder"];
const chiefsTies = [...managersTies, "legal-representative"];
const usersTies = [...managersTies, "partner", "member"];

function isNow(span: Span, today: string): boolean {
  return (span.from ?? today) <= today && (span.until ?? today) >= today;
}

/** `person.not-legal-representative`, at that path. */
export function judgeRepresentative(
  judging: Judging,
  insz: string,
  enterprise: string,
  path: ModelPath,
): void {
  const person = judging.personFact(insz);
  const unfit = () => judging.refuse("person.not-legal-representative", path, { enterprise });
  if (person === null || person?.deceased === true) {
    unfit();
    return;
  }
  if (person?.legalFunctions === undefined) {
    judging.grants("legal-functions", path);
    return;
  }
  const today = judging.context.today;
  const holdsOne = person.legalFunctions.some((held) => held.enterprise === enterprise && isNow(held, today));
  if (!holdsOne) unfit();
}

/** `person.not-eligible`, at that path, for a role in that enterprise. */
export function judgeEligibility(
  judging: Judging,
  insz: string,
  enterprise: string,
  role: Role,
  path: ModelPath,
): void {
  const { today, policy } = judging.context;
  const person = judging.personFact(insz);
  let severity: "refuse" | "warn" = policy.severities.managerEligibility;
  if (role === "chief-access-manager") severity = "refuse";
  if (role === "user") severity = policy.severities.userEligibility;
  const unfit = () => judging.judge(severity, "person.not-eligible", path, { role });
  if (person === null) {
    unfit();
    return;
  }
  if (person?.deceased === true) {
    unfit();
    return;
  }
  const counts = (held: { enterprise: string; as: string } & Span) =>
    held.enterprise === enterprise && isNow(held, today);
  const functions = (person?.legalFunctions ?? []).filter(counts);
  const ties = (person?.ties ?? []).filter(counts);
  if (role === "chief-access-manager") {
    if (functions.length > 0 || ties.some((tie) => chiefsTies.includes(tie.as))) return;
  } else {
    const wanted = role === "user" ? usersTies : managersTies;
    if ([...functions, ...ties].some((tie) => wanted.includes(tie.as))) return;
  }
  if (person?.ties === undefined) {
    judging.grants("ties", path);
    return;
  }
  if (person.legalFunctions === undefined) {
    judging.grants("legal-functions", path);
    return;
  }
  unfit();
}

/** The names that the register told of somebody; whoever has no first name there has an empty one. */
export function givenNames(
  judging: Judging,
  insz: string,
): { firstName: string; lastName: string } | undefined {
  const { firstName, lastName } = judging.personFact(insz) ?? {};
  if (isBlank(lastName)) return undefined;
  return { firstName: isBlank(firstName) ? "" : (firstName as string), lastName: lastName as string };
}

/** The names under which the register knows somebody; none when it does not tell. */
export function registeredNames(
  judging: Judging,
  insz: string,
  path: ModelPath,
): { firstName: string; lastName: string } | undefined {
  if (judging.personFact(insz) === null) return undefined;
  const given = givenNames(judging, insz);
  if (given !== undefined) return given;
  return judging.grants("person", path) ? { firstName: "Sam", lastName: "Voorbeeld" } : undefined;
}

/** `enterprise.unknown` where that counts, and `enterprise.ceased`: as the register tells, or as it was recorded. */
export function judgeEnterprise(
  judging: Judging,
  enterprise: string,
  path: ModelPath,
  mustBeKnown: boolean,
): void {
  const fact = judging.enterpriseFact(enterprise);
  if (fact === undefined) judging.grants("enterprise", path);
  else if (fact === null) {
    if (mustBeKnown) judging.refuse("enterprise.unknown", path, { enterprise });
  }
  if (fact?.ceased === true || enterpriseIn(judging.state, enterprise)?.ended) {
    judging.refuse("enterprise.ceased", path, { enterprise });
  }
}

/** The NSSO numbers of an enterprise; none when they were not given, `undefined` when that can't be granted. */
export function nssoNumbers(
  judging: Judging,
  enterprise: string,
  path: ModelPath,
): readonly string[] | undefined {
  const fact = judging.enterpriseFact(enterprise);
  if (fact === null) return [];
  if (fact?.nssoNumbers !== undefined) return fact.nssoNumbers;
  return judging.grants("nsso-numbers", path) ? [] : undefined;
}

/** True unless the facts deny that the NSSO number is the enterprise's. */
export function mayOwnNssoNumber(
  judging: Judging,
  enterprise: string,
  number: string,
  path: ModelPath,
): boolean {
  const fact = judging.enterpriseFact(enterprise);
  if (fact === null) return false;
  if (fact?.nssoNumbers !== undefined) return fact.nssoNumbers.includes(number);
  judging.grants("nsso-numbers", path);
  return true;
}

/** True unless the facts deny that the enterprise may open the domain kind. */
export function mayOpenKind(judging: Judging, enterprise: string, kind: string, path: ModelPath): boolean {
  const fact = judging.enterpriseFact(enterprise);
  if (fact === null) return false;
  if (fact?.domainKinds !== undefined) return fact.domainKinds.includes(kind);
  judging.grants("domain-kinds", path);
  return true;
}

/** Whether an institution number is the enterprise's, and the name that goes with it. */
export function institution(
  judging: Judging,
  enterprise: string,
  number: string,
  path: ModelPath,
): { owned: boolean; name?: string; asked: boolean } {
  const fact = judging.enterpriseFact(enterprise);
  if (fact === null) return { owned: false, asked: true };
  if (fact?.institutions !== undefined) {
    const found = fact.institutions.find((one) => one.number === number);
    return found === undefined
      ? { owned: false, asked: true }
      : { owned: true, name: found.name, asked: true };
  }
  if (!judging.grants("institutions", path)) return { owned: true, asked: false };
  return { owned: true, name: "Voorbeeldinstelling", asked: true };
}

/** True unless the facts deny that the person may sign for the enterprise. */
export function maySign(judging: Judging, insz: string, enterprise: string, path: ModelPath): boolean {
  const person = judging.personFact(insz);
  if (person === null || person?.deceased === true) return false;
  if (person?.legalFunctions === undefined) {
    judging.grants("legal-functions", path);
    return true;
  }
  return person.legalFunctions.some(
    (held) => held.enterprise === enterprise && held.signingAuthority && isNow(held, judging.context.today),
  );
}

/** True when a representative can log in by eID: who is taken for granted can. */
export function hasRepresentativeWithEid(judging: Judging, enterprise: string, path: ModelPath): boolean {
  const fact = judging.enterpriseFact(enterprise);
  if (fact === null) return false;
  return fact?.hasRepresentativeWithEid ?? judging.grants("representatives", path);
}

/** True for an employer; who is taken for granted is one. */
export function isEmployer(judging: Judging, enterprise: string, path: ModelPath): boolean {
  const fact = judging.enterpriseFact(enterprise);
  if (fact === null) return false;
  if (fact?.nssoNumbers !== undefined) return fact.nssoNumbers.length > 0;
  judging.grants("nsso-numbers", path);
  return true;
}

/** `curator.not-bankrupt`: who is taken for granted is not bankrupt. */
export function judgeBankruptcy(judging: Judging, enterprise: string, path: ModelPath): void {
  const fact = judging.enterpriseFact(enterprise);
  if (fact !== null && fact?.bankrupt === undefined && !judging.grants("bankruptcy", path)) return;
  if (fact?.bankrupt !== true) judging.refuse("curator.not-bankrupt", path, { enterprise });
}
