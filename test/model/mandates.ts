import type { MandataryInput } from "../../src/form/mandatary.js";
import type { GrantMandate, RevokeMandate } from "../../src/procedures/mandates/commands.js";
import type { ClearRoute, SetRoute } from "../../src/procedures/routes/commands.js";
import { start } from "./applications.js";
import { channelKind } from "./channels.js";
import {
  isSameMandatary,
  type ModelMandatary,
  type ModelMandate,
  type ModelRoute,
} from "./exchange-state.js";
import { isEmployer, judgeEnterprise } from "./facts.js";
import { isDay, readEnterpriseNumber, readInsz } from "./identifiers.js";
import type { Judging, ModelPath } from "./judging.js";
import { senderIn } from "./senders.js";
import { enterpriseNumberOf, numbersOfPerson } from "./state.js";
import { isBlank } from "./text.js";

export function judgeMandate(judging: Judging, command: GrantMandate): void {
  const enterprise = judging.number(readEnterpriseNumber(command.enterprise), ["enterprise"]);
  if (enterprise === undefined) return;
  judgeEnterprise(judging, enterprise, ["enterprise"], false);
  if (!isEmployer(judging, enterprise, ["enterprise"])) {
    judging.refuse("mandate.not-employer", ["enterprise"], { enterprise });
  }
  const mandatary = judgeMandatary(judging, command.mandatary, ["mandatary"]);
  if (mandatary?.kind === "enterprise") {
    judgeEnterprise(judging, mandatary.enterprise, ["mandatary", "enterprise"], true);
  }
  const { subject, from } = command;
  const until = isBlank(command.until ?? "") ? undefined : command.until;
  const known = judging.context.catalogue.mandateSubjects.find(({ id }) => id === subject);
  if (known === undefined) judging.refuse("mandate.unknown", ["subject"], { subject: start(subject) });
  else if (known.managedElsewhere !== undefined) {
    judging.refuse("mandate.managed-elsewhere", ["subject"], { subject, system: known.managedElsewhere });
  }
  const begins = judgeDay(judging, from, ["from"]);
  const ends = until === undefined || judgeDay(judging, until, ["until"]);
  if (!begins || !ends) return;
  if (until !== undefined && until < from) judging.refuse("mandate.period", ["until"]);
  if (mandatary === undefined) return;
  const wanted: ModelMandate = { enterprise, mandatary, subject, from, until: until ?? null };
  if (known !== undefined && mandatesTo(judging, wanted).some((one) => overlap(one, wanted))) {
    judging.refuse("mandate.exists", ["mandatary"], { subject });
  }
  const { mandates: limit } = judging.context.policy.limits;
  const isFull = judging.state.mandates.filter((one) => one.enterprise === enterprise).length >= limit;
  if (known !== undefined && known.managedElsewhere === undefined && isFull) {
    judging.refuse("limit.exceeded", ["mandatary"], { limit });
  }
  judging.emit("MandateGranted", wanted);
}

export function judgeRevocation(judging: Judging, command: RevokeMandate): void {
  const { subject } = command;
  const enterprise = judging.number(readEnterpriseNumber(command.enterprise), ["enterprise"]);
  if (enterprise === undefined) return;
  const mandatary = judgeMandatary(judging, command.mandatary, ["mandatary"]);
  if (mandatary === undefined) return;
  const held = mandatesTo(judging, { enterprise, mandatary, subject });
  if (held.length === 0) judging.refuse("mandate.unknown", ["mandatary"], { subject: start(subject) });
  for (const name of namesOf(judging, mandatary)) {
    if (!held.some((one) => isSameMandatary(one.mandatary, name))) continue;
    judging.emit("MandateRevoked", { enterprise, mandatary: name, subject });
  }
}

function judgeDay(judging: Judging, text: string, path: ModelPath): boolean {
  if (!isDay(text)) judging.refuse("input.shape", path, { expected: "date" });
  return isDay(text);
}

function judgeMandatary(
  judging: Judging,
  input: MandataryInput,
  path: ModelPath,
): ModelMandatary | undefined {
  if ("enterprise" in input) {
    const enterprise = judging.number(readEnterpriseNumber(input.enterprise), [...path, "enterprise"]);
    return enterprise === undefined ? undefined : { kind: "enterprise", enterprise };
  }
  const insz = judging.number(readInsz(input.insz, judging.context.today), [...path, "insz"]);
  return insz === undefined ? undefined : { kind: "person", insz };
}

/** What the enterprise gave him about that, by whichever of his numbers. */
function mandatesTo(
  judging: Judging,
  { enterprise, mandatary, subject }: Omit<ModelMandate, "from" | "until">,
): ModelMandate[] {
  const names = namesOf(judging, mandatary);
  return judging.state.mandates.filter(
    (one) =>
      one.enterprise === enterprise &&
      one.subject === subject &&
      names.some((name) => isSameMandatary(one.mandatary, name)),
  );
}

/** A person has been given mandates by each number that was his at the time. */
function namesOf({ state }: Judging, mandatary: ModelMandatary): ModelMandatary[] {
  if (mandatary.kind === "enterprise") return [mandatary];
  return numbersOfPerson(state, mandatary.insz).map((insz) => ({ kind: "person", insz }));
}

function overlap(one: ModelMandate, other: ModelMandate): boolean {
  const last = (mandate: ModelMandate) => mandate.until ?? "9999-12-31";
  const from = one.from > other.from ? one.from : other.from;
  const until = last(one) < last(other) ? last(one) : last(other);
  return from <= until;
}

export function judgeRoute(judging: Judging, command: SetRoute): void {
  const { scope: domain, declaration, channel } = command;
  judgeEnterprise(judging, enterpriseNumberOf(domain), ["scope"], false);
  if (!judging.context.catalogue.declarations.some(({ id }) => id === declaration)) {
    judging.refuse("route.declaration-unknown", ["declaration"], { declaration: start(declaration) });
  }
  let recipient: { kind: "self"; channel?: string } | { kind: "mandatary"; mandatary?: ModelMandatary };
  if (command.recipient === "self") {
    const isOpen = senderIn(judging, domain)?.channels.some(({ kind }) => kind === channel) === true;
    const carries = channelKind(judging, channel ?? "")?.carriesApplications === true;
    if (channel !== "e-box" && !(isOpen && carries)) judging.refuse("route.channel", ["channel"]);
    recipient = { kind: "self", ...(channel !== undefined && { channel }) };
  } else {
    const mandatary = judgeMandatary(judging, command.recipient, ["recipient"]);
    const { today } = judging.context;
    const live = judging.state.mandates.filter(
      (one) =>
        one.enterprise === enterpriseNumberOf(domain) &&
        one.from <= today &&
        (one.until === null || one.until >= today),
    );
    const names = mandatary === undefined ? [] : namesOf(judging, mandatary);
    const isHis = (one: ModelMandate) => names.some((name) => isSameMandatary(one.mandatary, name));
    if (mandatary !== undefined && !live.some(isHis)) {
      judging.refuse("route.recipient-without-mandate", ["recipient"]);
    }
    if (!isBlank(channel ?? "")) judging.refuse("route.channel", ["channel"]);
    recipient = { kind: "mandatary", ...(mandatary && { mandatary }) };
  }
  const present = judging.state.routes.find(
    (one) => one.domain === domain && one.declaration === declaration,
  );
  if (isSameRecipient(judging, present?.recipient, recipient)) return;
  judging.emit("RouteSet", { domain, declaration, recipient });
}

/** The enterprise by the same channel, or the same mandatary, a person by whichever of his numbers. */
function isSameRecipient(
  judging: Judging,
  present: ModelRoute["recipient"] | undefined,
  wanted: { kind: string; channel?: string; mandatary?: ModelMandatary },
): boolean {
  if (present?.kind !== wanted.kind) return false;
  if (present.kind === "self") return present.channel === wanted.channel;
  const { mandatary } = present;
  return (
    wanted.mandatary !== undefined &&
    namesOf(judging, wanted.mandatary).some((name) => isSameMandatary(name, mandatary))
  );
}

export function judgeClearing(judging: Judging, { scope: domain, declaration }: ClearRoute): void {
  if (!judging.state.routes.some((one) => one.domain === domain && one.declaration === declaration)) {
    judging.refuse("route.declaration-unknown", ["declaration"], { declaration: start(declaration) });
  }
  judging.emit("RouteCleared", { domain, declaration });
}
