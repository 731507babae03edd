import type { CommandType } from "../../procedures/commands.js";
import { openRequests } from "./request-recipes.js";
import { accountOf, type Scene } from "./scene.js";
import { changed, put, type Spoiler, type Spoilers, setIn, withEnterpriseFact } from "./spoil.js";

const answering: readonly CommandType[] = [
  "SignAppointmentRequest",
  "GrantAppointmentRequest",
  "RejectAppointmentRequest",
  "WithdrawAppointmentRequest",
];

function factOf(on: readonly CommandType[], change: object): Spoiler {
  return {
    on,
    plan: (scene, plan) => ({ ...plan, facts: withEnterpriseFact(scene, plan.command, change) }),
  };
}

function ticketOf({ draw, view }: Scene, isMeant: (status: string) => boolean): string | undefined {
  const requests = [...view.registry.requests.values()].filter(({ status }) => isMeant(status));
  return draw.of(requests.map(({ ticket }) => ticket).sort());
}

/** Rules about requests for a chief, access codes, mandates, curators and persons. */
export const requestSpoilers: Spoilers = {
  "ticket.taken": {
    on: ["RequestChiefAccessManager"],
    command: (scene, command) => {
      const ticket = ticketOf(scene, () => true);
      return ticket === undefined ? undefined : setIn(command, ["ticket"], ticket);
    },
  },
  "exception.eid-available": {
    on: ["RequestChiefAccessManager", "SignAppointmentRequest", "GrantAppointmentRequest"],
    plan: (scene, plan) => {
      const { facts } = scene.world;
      const every = Object.entries(facts.enterprises ?? {}).map(([number, fact]) => [
        number,
        fact && { ...fact, hasRepresentativeWithEid: true },
      ]);
      const enterprises = Object.fromEntries(every);
      return { ...plan, actor: { kind: "contact-centre" }, facts: { ...facts, enterprises } };
    },
    command: (_scene, command) =>
      command.type === "RequestChiefAccessManager" ? setIn(command, ["procedure"], "exception") : command,
  },
  "request.unknown": put(answering, ["ticket"], "no-such-ticket"),
  "request.closed": {
    on: [...answering, "RequestChiefAccessManager"],
    command: (scene, command) => {
      const ticket = ticketOf(scene, (status) => status !== "open");
      if (ticket === undefined) return undefined;
      return command.type === "RequestChiefAccessManager"
        ? { type: "RejectAppointmentRequest", ticket, reason: "No answer" }
        : setIn(command, ["ticket"], ticket);
    },
  },
  "request.signature": {
    on: ["SignAppointmentRequest", "RequestChiefAccessManager"],
    command: (scene) => {
      const { draw, world } = scene;
      const ticket = draw.of(openRequests(scene))?.ticket;
      const [signer, stranger] = [world.persons[draw.below(16)], world.persons[20 + draw.below(80)]];
      const insz = (draw.chance(50) ? signer : stranger)?.insz;
      if (ticket === undefined || insz === undefined) return undefined;
      return { type: "SignAppointmentRequest", ticket, insz, means: draw.from(["fax", "copy", "scan"]) };
    },
  },
  "request.unsigned": {
    on: ["SignAppointmentRequest", "RequestChiefAccessManager"],
    command: (scene) => {
      const request = scene.draw.of(openRequests(scene).filter(({ isSigned }) => !isSigned));
      return request && { type: "GrantAppointmentRequest", ticket: request.ticket };
    },
  },
  "username.immutable": changed(["IssueAccessCodes"], ({ draw, view }) => {
    const here = view.accounts.filter(({ assignments }) => assignments.length > 0);
    const account = draw.of(here.filter(({ username }) => username !== null))?.id;
    return account && { account, username: "anothername1", usernameConfirmation: "anothername1" };
  }),
  "mandate.not-employer": factOf(["GrantMandate"], { nssoNumbers: [] }),
  "mandate.managed-elsewhere": {
    on: ["GrantMandate"],
    command: ({ draw }, command) => setIn(command, ["subject"], draw.from(["tax", "vat", "health-care"])),
  },
  "mandate.unknown": put(["GrantMandate", "RevokeMandate"], ["subject"], "no-such-subject"),
  "mandate.exists": changed(["RevokeMandate"], ({ today }) => ({ type: "GrantMandate", from: today })),
  "mandate.period": put(["GrantMandate"], ["until"], "2001-01-01"),
  "enterprise.not-ended": changed(["RecordEnterpriseChange"], ({ draw, view }) => {
    const enterprise = draw.of(view.at("enterprise"));
    return enterprise && { enterprise, change: { kind: "revived" } };
  }),
  "enterprise.into-itself": changed(["RecordEnterpriseChange"], ({ draw, view }) => {
    const enterprise = draw.of(view.at("enterprise"));
    return enterprise && { enterprise, change: { kind: "merged", into: enterprise } };
  }),
  "curator.exists": changed(["DischargeCurator"], ({ draw, view }) => {
    const known = draw.of(view.accounts);
    return known && { type: "AppointCurator", person: { insz: known.insz, email: "office@example.org" } };
  }),
  "curator.unknown": {
    on: ["AppointCurator"],
    command: (_scene, command) =>
      "enterprise" in command ? { type: "DischargeCurator", enterprise: command.enterprise } : undefined,
  },
  "curator.not-bankrupt": factOf(["AppointCurator"], { bankrupt: false }),
  "person.number-unchanged": changed(["CorrectPersonNumber"], ({ draw, view }) => {
    const account = draw.of(view.accounts);
    return account && { account: account.id, insz: account.insz };
  }),
  "person.number-taken": {
    on: ["CorrectPersonNumber"],
    command: (scene) => {
      const { draw, view } = scene;
      const account = draw.of(view.accounts);
      const other = draw.of(view.accounts.filter((one) => one !== account));
      if (!account || !other || accountOf(scene, other.insz) === undefined) return undefined;
      const merge = draw.chance(30) ? { merge: { account: "nobody" } } : {};
      return { type: "CorrectPersonNumber", account: account.id, insz: other.insz, ...merge };
    },
  },
  "account.erased": changed(["CorrectPersonNumber", "ErasePerson"], ({ draw, view }) => {
    const account = draw.of([...view.registry.former.keys()].sort());
    return account && { account };
  }),
  "account.in-use": {
    on: ["CorrectPersonNumber", "ErasePerson"],
    command: ({ draw, view }) => {
      const account = draw.of(view.accounts.filter(({ assignments }) => assignments.length > 0));
      return account && { type: "ErasePerson", account: account.id, digests: ["digest-0"] };
    },
  },
};
