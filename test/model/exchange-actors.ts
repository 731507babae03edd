import type { Actor, Command, Facts } from "toegangsbeheer";
import { enterprise, insz, one, other, type Pick } from "./exchange-forms.js";
import type { ModelState } from "./state.js";

/** Somebody who may give the command, as a rule; else anybody. */
export function drawActor(pick: Pick, command: Command, model: ModelState): Actor {
  const { type } = command;
  const centre: Actor = { kind: "contact-centre" };
  const means = one(pick, "eid", "password", "itsme");
  const session = pick(2)
    ? { session: { loggedInAt: pick(9) ? "2026-03-05T00:00:00.000Z" : "2026-03-02T07:00:00.000Z", means } }
    : {};
  if (pick(7) > 0) {
    if (
      /Request$|Contact$|PersonNumber|ErasePerson|IssueAccess/.test(type) &&
      pick(5) > 0 &&
      type !== "UpdateSenderContact"
    )
      return centre;
    if (type.includes("Curator")) return { kind: "court" };
    if (type === "RequestChiefAccessManager" || type === "WithdrawAppointmentRequest")
      return { kind: "anyone", requester: `r${pick(2)}` };
    if (!/Own|RequestAccess/.test(type) && pick(3) > 0) {
      const chief = model.enterprises[0]?.chief?.account ?? "a0";
      return { kind: "account", account: chief, role: "chief-access-manager", scope: enterprise, ...session };
    }
  }
  const held = model.accounts.flatMap(({ id, assignments }) =>
    assignments.map(({ role, scope }) => ({ id, role, scope })),
  );
  const found = held[pick(Math.max(1, held.length))];
  if (found === undefined || pick(20) === 0) return { kind: one(pick, "import", "court", "contact-centre") };
  return { kind: "account", account: found.id, role: found.role, scope: found.scope, ...session };
}

/** What is known: nothing is asked in vain, as a rule. */
export function drawFacts(pick: Pick): Facts {
  const usernameDigests = Object.fromEntries(
    Array.from({ length: 9 }, (_, n) => [`username${n}`, `digest-username${n}`]),
  );
  const bankrupt = pick(3) > 0;
  const known = { name: "Example NV", bankrupt, hasRepresentativeWithEid: pick(4) === 0 };
  const enterprises = { [enterprise]: known, [other]: pick(5) === 0 ? null : { ...known, nssoNumbers: [] } };
  const functions = [{ enterprise, as: "director" as const, signingAuthority: pick(3) > 0 }];
  const persons = {
    [insz(1)]: { legalFunctions: functions },
    [insz(2)]: pick(3) ? { deceased: true } : null,
  };
  return {
    permissive: pick(8) > 0,
    enterprises,
    ...(pick(3) === 0 ? { persons } : {}),
    ...(pick(8) > 0 ? { usernameDigests } : {}),
  };
}
