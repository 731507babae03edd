import type { DomainKind } from "../../src/catalogue/types.js";
import type { ActivateDomain } from "../../src/procedures/domains/commands.js";
import { asSet, judgeInKind, judgeManagedHere, kindNamed, start } from "./applications.js";
import { judgeEnterprise, mayOpenKind, mayOwnNssoNumber } from "./facts.js";
import { readEnterpriseNumber, readNssoNumber } from "./identifiers.js";
import type { Judging } from "./judging.js";
import { judgeManager } from "./managers.js";
import { emitOpening } from "./persons.js";
import { accountIn, assignmentIn, enterpriseIn, enterpriseNumberOf, lastPart, placeIn } from "./state.js";
import { isBlank, readEmail, readText } from "./text.js";

/** Opens a domain. */
export function judgeActivation(judging: Judging, command: ActivateDomain): void {
  const number = judging.number(readEnterpriseNumber(command.enterprise), ["enterprise"]);
  if (number === undefined) return;
  judgeEnterprise(judging, number, ["enterprise"], true);
  const kind = kindNamed(judging, command.kind);
  let scope: string | undefined;
  let email: string | undefined;
  let fields: Record<string, string> = {};
  if (kind === undefined) {
    if (isBlank(command.kind)) judging.refuse("field.required", ["kind"]);
    else judging.refuse("domain-kind.unknown", ["kind"], { kind: start(command.kind) });
    email = judging.text(readEmail(command.email), ["email"]);
  } else {
    const identifier = judgeIdentifier(judging, command, kind, number);
    if (identifier !== undefined) scope = `${number}/${kind.id}:${identifier}`;
    if (identifier !== undefined && scope !== undefined && placeIn(judging.state, scope) !== undefined) {
      judging.refuse("domain.already-active", ["kind"], { kind: kind.id, identifier });
    }
    if (!mayOpenKind(judging, number, kind.id, ["kind"])) {
      judging.refuse("domain.not-entitled", ["kind"], { kind: kind.id });
    }
    email = judging.text(readEmail(command.email), ["email"]);
    if (command.applications !== undefined) {
      if (kind.managedElsewhere === undefined)
        judgeInKind(judging, command.applications, kind.id, ["applications"]);
      else if (command.applications.length > 0) judgeManagedHere(judging, kind.id, ["applications"]);
    }
    fields = judgeFields(judging, command, kind);
  }
  const appointed = judgeManager(judging, command.manager, number, scope, true);
  if (judging.isRefused()) return;
  const all = kind === undefined || kind.managedElsewhere !== undefined ? [] : kind.applications;
  const applications = asSet(command.applications ?? all);
  judging.emit("DomainActivated", { scope, email, applications, fields });
  emitOpening(judging, appointed?.person);
  judging.emit("ManagerAppointed", { scope, manager: appointed?.manager });
  if (kind?.curator === true) emitCurator(judging, number, scope as string);
}

/** Ends a domain, with all that is in it. */
export function judgeClosing(judging: Judging, scope: string): void {
  const { kind: name } = lastPart(scope);
  const opens = kindNamed(judging, name)?.opensByItself ?? "never";
  if (opens !== "never") judging.refuse("domain.opens-by-itself", ["scope"], { kind: name });
  const curator = enterpriseIn(judging.state, enterpriseNumberOf(scope))?.curator;
  if (curator?.domains.includes(scope)) {
    judging.refuse("curator.exists", ["scope"], { account: curator.account });
  }
  if (!judging.isRefused()) judging.emit("DomainClosed", { scope });
}

/** A domain that opens comes under the curator, with the details that he has in another one. */
function emitCurator(judging: Judging, number: string, scope: string): void {
  const curator = enterpriseIn(judging.state, number)?.curator;
  const held = assignmentIn(accountIn(judging.state, curator?.account ?? ""), curator?.domains[0] ?? "");
  if (!curator || held === undefined) return;
  const { title, language, email, localEmail } = held;
  const details = { title, language, email, localEmail, lastDay: null };
  const told = { account: curator.account, scope, role: "curator", details };
  judging.emit("AssignmentAdded", { ...told, applications: [], functions: [] });
}

/** What identifies the domain, in canonical form; nothing when it can't be read. */
export function identifierOf(
  kind: DomainKind,
  number: string,
  text: string | undefined,
): { value: string } | { codes: string[] } {
  if (kind.identifiedBy === "nsso-number") {
    return text === undefined || isBlank(text) ? { codes: ["field.required"] } : readNssoNumber(text);
  }
  return text === undefined || isBlank(text) ? { value: number } : readEnterpriseNumber(text);
}

function judgeIdentifier(
  judging: Judging,
  command: ActivateDomain,
  kind: DomainKind,
  number: string,
): string | undefined {
  const identifier = judging.number(identifierOf(kind, number, command.identifier), ["identifier"]);
  if (identifier === undefined) return undefined;
  const own =
    kind.identifiedBy === "nsso-number"
      ? mayOwnNssoNumber(judging, number, identifier, ["identifier"])
      : identifier === number;
  if (own) return identifier;
  judging.refuse("domain.identifier", ["identifier"], { kind: kind.id });
  return undefined;
}

function judgeFields(judging: Judging, command: ActivateDomain, kind: DomainKind): Record<string, string> {
  const given = command.fields ?? {};
  for (const field of kind.fields) {
    const text = Object.hasOwn(given, field.id) ? given[field.id] : undefined;
    const path = ["fields", field.id];
    if (text === undefined || isBlank(text)) {
      if (field.required) judging.refuse("field.required", path);
    } else if (Array.from(text.trim()).length > field.maxLength && "value" in readText(text)) {
      judging.refuse("limit.exceeded", path, { limit: field.maxLength });
    } else judging.text(readText(text), path);
  }
  for (const id of Object.keys(given)) {
    if (kind.fields.some((field) => field.id === id)) continue;
    judging.refuse("input.shape", ["fields", id], { expected: "no-such-key" });
  }
  return fieldsOf(given, kind);
}

/** The kind's own fields as they are kept: trimmed, blank ones left out. */
function fieldsOf(given: Readonly<Record<string, string>>, kind: DomainKind): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { id } of kind.fields) {
    const text = Object.hasOwn(given, id) ? given[id] : undefined;
    if (text !== undefined && !isBlank(text)) kept[id] = text.trim();
  }
  return kept;
}
