import type { ManagerInput } from "../../src/form/manager.js";
import type { PersonInput } from "../../src/form/person.js";
import type { Command } from "../../src/procedures/commands.js";
import type { RightsInput } from "../../src/procedures/users/commands.js";
import type { Role } from "../../src/words/roles.js";
import { kindNamed } from "./applications.js";
import { identifierOf } from "./domains.js";
import { isEndedSo } from "./enterprises.js";
import { readEnterpriseNumber, readInsz } from "./identifiers.js";
import type { Judging } from "./judging.js";
import { placeKind, readPlaceNumber } from "./places.js";
import { isFiled, requestOf } from "./requests.js";
import { inszOf } from "./standing.js";
import {
  accountIn,
  accountOfInsz,
  assignmentIn,
  domainScopeOf,
  enterpriseIn,
  idsOf,
  type ModelAccount,
  type ModelPlace,
  placeIn,
  sameSet,
} from "./state.js";
import {
  folded,
  isBlank,
  isNameOf,
  type ReadText,
  readEmail,
  readLanguage,
  readName,
  readPhone,
} from "./text.js";

/** True for a command that was carried out already: the same id, the same person, the same result. */
export function isRepetition(judging: Judging, command: Command): boolean {
  switch (command.type) {
    case "AppointChiefAccessManager": {
      const { chief, representative } = command;
      const actor = judging.context.actor;
      let text = chief.insz;
      if (text === "self") {
        const own = actor.kind === "legal-representative" ? inszOf(judging, actor) : representative;
        text = own ?? "";
      }
      const account = ownerOf(judging, text, chief.account);
      const number = readEnterpriseNumber(command.enterprise);
      if (account === undefined || !("value" in number)) return false;
      const present = enterpriseIn(judging.state, number.value)?.chief;
      return (
        present?.account === account.id &&
        reads(readEmail(chief.email), present.email) &&
        reads(readPhone(chief.phone), present.phone)
      );
    }
    case "RecordEnterpriseChange":
      return isEndedSo(judging, command);
    case "AppointCoChiefAccessManager":
      return holds(judging, command.person, command.scope, "co-chief-access-manager");
    case "AppointCoAccessManager":
      return holds(judging, command.person, command.scope, "co-access-manager");
    case "AppointCurator": {
      const number = readEnterpriseNumber(command.enterprise);
      const curator = "value" in number ? enterpriseIn(judging.state, number.value)?.curator : undefined;
      return curator ? holds(judging, command.person, curator.domains[0] as string, "curator") : false;
    }
    case "AddUser":
      return isUserThere(judging, command.person, command.scope, command);
    case "AddUsers":
      return (
        command.users.length > 0 &&
        command.users.every((user) => isUserThere(judging, user, command.scope, user))
      );
    case "MoveUser": {
      const { scope, account, to } = command;
      const held = (place: string) => assignmentIn(accountIn(judging.state, account), place)?.role === "user";
      return domainScopeOf(scope) === domainScopeOf(to) && !held(scope) && held(to);
    }
    case "ActivateDomain": {
      const number = readEnterpriseNumber(command.enterprise);
      const kind = kindNamed(judging, command.kind);
      if (!("value" in number) || kind === undefined) return false;
      const identifier = identifierOf(kind, number.value, command.identifier);
      if (!("value" in identifier)) return false;
      const place = placeIn(judging.state, `${number.value}/${kind.id}:${identifier.value}`);
      const asked = Object.entries(command.fields ?? {})
        .filter(([, text]) => !isBlank(text))
        .map(([id, text]) => [id, text.trim()]);
      const kept = Object.entries(place?.fields ?? {});
      return (
        isOpenAs(judging, place, command) && JSON.stringify(asked.sort()) === JSON.stringify(kept.sort())
      );
    }
    case "AddSubdivision":
    case "AddSite": {
      const kind = placeKind(judging, command);
      if (kind === undefined) return false;
      const number = readPlaceNumber(kind.identifiedBy, command.number);
      if (!("value" in number)) return false;
      return isOpenAs(
        judging,
        placeIn(judging.state, `${command.scope}/${command.kind}:${number.value}`),
        command,
      );
    }
    case "ReplaceAccessManager":
    case "ReplaceSubdivisionManager":
    case "ReplaceSiteManager":
      return isManagedBy(judging, placeIn(judging.state, command.scope), command.manager);
    case "RequestChiefAccessManager":
      return isFiled(judging, command);
    case "GrantAppointmentRequest": {
      const request = requestOf(judging, command.ticket);
      const chief = enterpriseIn(judging.state, request?.enterprise ?? "")?.chief;
      return request?.status === "granted" && chief?.account === command.account;
    }
    default:
      return false;
  }
}

/** True for a user who is there as the form says, with exactly those applications and functions. */
export function isUserThere(
  judging: Judging,
  person: PersonInput,
  scope: string,
  { applications = [], functions = [] }: RightsInput,
): boolean {
  if (!holds(judging, person, scope, "user")) return false;
  const held = assignmentIn(ownerOf(judging, person.insz, person.account), scope);
  return (
    held !== undefined &&
    sameSet(applications, idsOf(held.applications)) &&
    sameSet(functions, idsOf(held.functions))
  );
}

/** The account that the person of that INSZ has, when it is the one of that id. */
function ownerOf(judging: Judging, insz: string, id: string | undefined): ModelAccount | undefined {
  const read = readInsz(insz, judging.context.today);
  if (id === undefined || !("value" in read)) return undefined;
  const account = accountOfInsz(judging.state, read.value);
  return account?.id === id ? account : undefined;
}

/** What was typed reads as a spelling of the name: the account has the register's. */
function isSpelling(typed: string | undefined, name: string, isFirst: boolean): boolean {
  if (typed === undefined) return true;
  const read = readName(typed);
  return "value" in read && isNameOf(read.value, name, isFirst);
}

function reads(read: ReadText, value: string | null): boolean {
  return "value" in read && read.value === value;
}

/** True when the account and what it is there are as the form says, as far as it says. */
function isAsGiven(judging: Judging, input: PersonInput, scope: string): boolean {
  const account = ownerOf(judging, input.insz, input.account);
  const held = assignmentIn(account, scope);
  if (account === undefined || held === undefined) return false;
  const { username, firstName, lastName, title, language, email, localEmail, lastDay } = input;
  const given = (text: string | undefined): text is string => text !== undefined && !isBlank(text);
  return (
    (username === undefined || folded(username) === account.username) &&
    isSpelling(firstName, account.firstName, true) &&
    isSpelling(lastName, account.lastName, false) &&
    (!given(title) || title === held.title) &&
    (!given(language) || reads(readLanguage(language), held.language)) &&
    reads(readEmail(email), held.email) &&
    (!given(localEmail) || reads(readEmail(localEmail), held.localEmail)) &&
    (!given(lastDay) || lastDay === held.lastDay)
  );
}

function holds(judging: Judging, person: PersonInput, scope: string, role: Role): boolean {
  const held = assignmentIn(ownerOf(judging, person.insz, person.account), scope);
  return held?.role === role && held.status === "active" && isAsGiven(judging, person, scope);
}

function isManagedBy(judging: Judging, place: ModelPlace | undefined, input: ManagerInput): boolean {
  if (place === undefined || input === "self" || place.manager.kind !== "account") return false;
  return place.manager.account === input.account && isAsGiven(judging, input, place.scope);
}

function isOpenAs(
  judging: Judging,
  place: ModelPlace | undefined,
  command: { email: string; applications?: readonly string[]; manager: ManagerInput },
): boolean {
  if (place === undefined || !reads(readEmail(command.email), place.email)) return false;
  if (command.applications !== undefined && !sameSet(command.applications, idsOf(place.applications)))
    return false;
  return isManagedBy(judging, place, command.manager);
}
