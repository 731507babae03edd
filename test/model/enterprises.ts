import type { RecordEnterpriseChange } from "../../src/procedures/enterprises/commands.js";
import type { EnterpriseEvent } from "../../src/procedures/enterprises/events.js";
import { endWithin } from "./evolve.js";
import { judgeEnterprise } from "./facts.js";
import { readEnterpriseNumber } from "./identifiers.js";
import type { Judging } from "./judging.js";
import { enterpriseIn, type ModelEnterprise, type ModelState } from "./state.js";
import { readPlaceName } from "./text.js";

/** True where the end that is told was recorded already, or undone: of what lives again nothing is known. */
export function isEndedSo(judging: Judging, { enterprise, change }: RecordEnterpriseChange): boolean {
  const number = readEnterpriseNumber(enterprise);
  if (!("value" in number)) return false;
  const present = enterpriseIn(judging.state, number.value);
  if (change.kind === "revived") return present === undefined;
  const ended = present?.ended;
  if (!ended) return false;
  if (change.kind === "ceased") return ended.into === null;
  if (change.kind !== "merged") return false;
  const into = readEnterpriseNumber(change.into);
  return "value" in into && into.value === ended.into;
}

export function judgeEnterpriseChange(judging: Judging, command: RecordEnterpriseChange): void {
  const { change } = command;
  const number = judging.number(readEnterpriseNumber(command.enterprise), ["enterprise"]);
  const enterprise = number === undefined ? undefined : enterpriseIn(judging.state, number);
  if (change.kind === "revived") {
    if (number === undefined) return;
    const isEnded = enterprise !== undefined && enterprise.ended !== null;
    if (!isEnded) judging.refuse("enterprise.not-ended", ["enterprise"], { enterprise: number });
    else judging.emit("EnterpriseRevived", { enterprise: number });
    return;
  }
  if (number !== undefined && enterprise === undefined) {
    judging.refuse("enterprise.unknown", ["enterprise"], { enterprise: number });
  }
  if (enterprise?.ended) {
    judging.refuse("enterprise.ceased", ["enterprise"], { enterprise: enterprise.number });
  }
  if (change.kind === "renamed") {
    const name = judging.text(readPlaceName(change.name), ["change", "name"]);
    if (!judging.isRefused() && name !== enterprise?.name) {
      judging.emit("EnterpriseRenamed", { enterprise: number, name });
    }
    return;
  }
  let into: string | undefined;
  if (change.kind === "merged") {
    into = judging.number(readEnterpriseNumber(change.into), ["change", "into"]);
    if (into !== undefined && into === enterprise?.number) {
      judging.refuse("enterprise.into-itself", ["change", "into"], { enterprise: into });
    } else if (into !== undefined) judgeEnterprise(judging, into, ["change", "into"], true);
  }
  if (judging.isRefused()) return;
  const open = judging.state.requests.filter((one) => one.open && one.enterprise === number);
  for (const ticket of open.map((one) => one.ticket).sort()) {
    judging.emit("AppointmentRequestRejected", { ticket, reason: "enterprise-ended" });
  }
  if (change.kind === "ceased") judging.emit("EnterpriseCeased", { enterprise: number });
  else judging.emit("EnterpriseMerged", { enterprise: number, into });
}

export function applyToEnterprise(state: ModelState, event: EnterpriseEvent, at: string): void {
  const number: string = event.data.enterprise;
  const enterprise = enterpriseIn(state, number) as ModelEnterprise;
  switch (event.type) {
    case "EnterpriseRenamed":
      enterprise.name = event.data.name;
      break;
    case "EnterpriseRevived":
      state.enterprises = state.enterprises.filter((one) => one !== enterprise);
      break;
    default:
      Object.assign(enterprise, { chief: null, curator: null });
      enterprise.ended = { at, into: event.type === "EnterpriseMerged" ? event.data.into : null };
      endWithin(state, number);
      state.mandates = state.mandates.filter(
        (one) =>
          one.enterprise !== number &&
          !(one.mandatary.kind === "enterprise" && one.mandatary.enterprise === number),
      );
  }
}
