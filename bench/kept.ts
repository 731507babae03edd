import { replay } from "../src/engine/evolve.js";
import type { EventNamed, EventType, RegistryEvent } from "../src/procedures/events.js";
import { mandatesOf } from "../src/queries/kept/mandates.js";
import { ownData } from "../src/queries/kept/own-data.js";
import { userDetails } from "../src/queries/kept/user-details.js";
import type { Registry } from "../src/registry/registry.js";
import { contextOf } from "../src/testing/sample.js";
import { withCheckDigits } from "../src/testing/synthetic.js";
import { compared, dice, duration, interleaved, pick, type Row, received } from "./measure.js";
import { accountOf, inszOfPerson, usernameOf } from "./people.js";
import { type Domain, land } from "./search.js";

const rounds = 25;
const queries = 500;
const pages = 20;
const held = 10_000;
const target = 1.5;
const at = "2026-03-02T09:00:00.000Z";
const next = dice(61);
const eid = { means: "eid", loggedInAt: "2026-04-01T08:00:00.000Z" };

type Ask = (registry: Registry, domain: Domain, account: string) => boolean;

/** Asking about one person of a domain of many users, beside one of a domain of few. */
function ofPersons(name: string, ask: Ask, { registry, domains }: ReturnType<typeof land>): Row {
  const [few = [], many = []] = domains;
  const batch = (from: readonly Domain[]) =>
    Array.from({ length: queries }, () => {
      const domain = pick(next, from);
      return { domain, account: received(accountOf(pick(next, domain.people))) };
    });
  const asked = (questions: ReturnType<typeof batch>): void => {
    for (const { domain, account } of questions) {
      if (!ask(registry, domain, account)) throw new Error(`${name} is refused`);
    }
  };
  const [atFew = 0, atMany = 0] = interleaved(rounds, () => ({ few: batch(few), many: batch(many) }), [
    (questions) => asked(questions.few),
    (questions) => asked(questions.many),
  ]);
  return {
    name: `${name}, a domain of 10 000 beside one of 100`,
    library: duration(atMany / queries),
    other: duration(atFew / queries),
    ratio: atMany / atFew,
    target,
  };
}

/** A page of ten of the mandates of an office that holds ten thousand, beside sorting their names. */
function ofMandates(): Row {
  const events: RegistryEvent[] = [];
  const emit = <Type extends EventType>(type: Type, data: EventNamed<Type>["data"]): void => {
    const metadata = { at, by: { kind: "import" } };
    events.push({ type, version: 1, data, metadata } as unknown as RegistryEvent);
  };
  const numbers = Array.from({ length: held + 1 }, (_, nth) => withCheckDigits(1_500_000 + nth * 7) as never);
  const [office, ...employers] = numbers;
  const account = accountOf(1) as never;
  const names = { firstName: "An", lastName: "Peeters", username: usernameOf(1) as never };
  emit("AccountOpened", { account, insz: inszOfPerson(1), ...names, passwordTiedTo: null });
  for (const number of numbers)
    emit("EnterpriseRegistered", { enterprise: number, name: `Enterprise ${number}` });
  emit("ChiefAccessManagerAppointed", {
    enterprise: office as never,
    account,
    email: "u@example.org" as never,
    phone: null,
  });
  const mandate = { subject: "social-security", from: "2026-03-02" as never, until: null };
  for (const employer of employers) {
    const mandatary = { kind: "enterprise", enterprise: office as never } as const;
    emit("MandateGranted", { enterprise: employer, mandatary, ...mandate });
  }
  const registry = replay(received(events));
  const actor = { kind: "account", account, role: "chief-access-manager", scope: office as never } as const;
  const context = contextOf({ actor: { ...actor, session: eid }, now: "2026-04-01T09:00:00.000Z" });
  const ids = employers.map((employer) => `${employer}/${office}`);
  const measured = interleaved(rounds, () => Array.from({ length: pages }, () => 1 + next(held / 10)), [
    (batch) => {
      for (const page of batch) {
        const answer = mandatesOf(registry, { scope: office as never, side: "held", page }, context);
        if (!answer.ok || answer.value.rows.length !== 10) throw new Error("no page of mandates");
      }
    },
    (batch) => batch.map((page) => [...new Set(ids)].sort()[page]),
  ]);
  return compared("mandatesOf, a page of ten of 10 000, beside sorting their names", measured, pages, 2);
}

/** Reading back what is kept. */
export function compareKept(): readonly Row[] {
  const country = land();
  const own: Ask = (registry, { scope }, account) => {
    const actor = { kind: "account", account, role: "user", scope, session: eid } as const;
    return ownData(registry, contextOf({ actor, now: "2026-04-01T09:00:00.000Z" })).ok;
  };
  const one: Ask = (registry, { scope, context }, account) =>
    userDetails(registry, { scope, account }, context).ok;
  return [
    ofPersons("ownData, with a context of its own", own, country),
    ofPersons("userDetails", one, country),
    ofMandates(),
  ];
}
