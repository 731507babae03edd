import type { Command, CommandType } from "../../procedures/commands.js";
import { openRequests } from "./request-recipes.js";
import { accountOf, type Scene } from "./scene.js";
import { type Spoiler, type Spoilers, setIn, withEnterpriseFact } from "./spoil.js";

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
      return {
        ...plan,
        actor: { kind: "contact-centre" },
        facts: { ...facts, enterprises: Object.fromEntries(every) },
      };
    },
    command: (_scene, command) =>
      command.type === "RequestChiefAccessManager" ? setIn(command, ["procedure"], "exception") : command,
  },
  "request.unknown": {
    on: answering,
    command: (_scene, command) => setIn(command, ["ticket"], "no-such-ticket"),
  },
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
  "username.immutable": {
    on: ["IssueAccessCodes"],
    command: ({ draw, view }, command) => {
      const named = view.accounts.filter(
        ({ username, assignments }) => username !== null && assignments.length > 0,
      );
      const account = draw.of(named)?.id;
      const names = { username: "anothername1", usernameConfirmation: "anothername1" };
      return account && ({ ...command, account, ...names } as Command);
    },
  },
  "mandate.not-employer": factOf(["GrantMandate"], { nssoNumbers: [] }),
  "mandate.managed-elsewhere": {
    on: ["GrantMandate"],
    command: ({ draw }, command) => setIn(command, ["subject"], draw.from(["tax", "vat", "health-care"])),
  },
  "mandate.unknown": {
    on: ["GrantMandate", "RevokeMandate"],
    command: (_scene, command) => setIn(command, ["subject"], "no-such-subject"),
  },
  "mandate.exists": {
    on: ["RevokeMandate"],
    command: ({ today }, command) => ({ ...command, type: "GrantMandate", from: today }) as Command,
  },
  "mandate.period": {
    on: ["GrantMandate"],
    command: (_scene, command) => setIn(command, ["until"], "2001-01-01"),
  },
  "enterprise.not-ended": {
    on: ["RecordEnterpriseChange"],
    command: ({ draw, view }) => {
      const enterprise = draw.of(view.at("enterprise"));
      return enterprise && { type: "RecordEnterpriseChange", enterprise, change: { kind: "revived" } };
    },
  },
  "enterprise.into-itself": {
    on: ["RecordEnterpriseChange"],
    command: ({ draw, view }) => {
      const enterprise = draw.of(view.at("enterprise"));
      return (
        enterprise && {
          type: "RecordEnterpriseChange",
          enterprise,
          change: { kind: "merged", into: enterprise },
        }
      );
    },
  },
  "curator.exists": {
    on: ["DischargeCurator"],
    command: ({ draw, view }, command) => {
      const known = draw.of(view.accounts);
      const person = known && { insz: known.insz, email: "office@example.org" };
      return person && ({ ...command, type: "AppointCurator", person } as Command);
    },
  },
  "curator.unknown": {
    on: ["AppointCurator"],
    command: (_scene, command) =>
      "enterprise" in command ? { type: "DischargeCurator", enterprise: command.enterprise } : undefined,
  },
  "curator.not-bankrupt": factOf(["AppointCurator"], { bankrupt: false }),
  "person.number-unchanged": {
    on: ["CorrectPersonNumber"],
    command: ({ draw, view }, command) => {
      const account = draw.of(view.accounts);
      return account && ({ ...command, account: account.id, insz: account.insz } as Command);
    },
  },
  "person.number-taken": {
    on: ["CorrectPersonNumber"],
    command: (scene, _command) => {
      const { draw, view } = scene;
      const account = draw.of(view.accounts);
      const other = draw.of(view.accounts.filter((one) => one !== account));
      if (account === undefined || other === undefined || accountOf(scene, other.insz) === undefined) {
        return undefined;
      }
      const merge = draw.chance(30) ? { merge: { account: "nobody" } } : {};
      return { type: "CorrectPersonNumber", account: account.id, insz: other.insz, ...merge };
    },
  },
  "account.erased": {
    on: ["CorrectPersonNumber", "ErasePerson"],
    command: ({ draw, view }, command) => {
      const account = draw.of([...view.registry.former.keys()].sort());
      return account && ({ ...command, account } as Command);
    },
  },
  "account.in-use": {
    on: ["CorrectPersonNumber", "ErasePerson"],
    command: ({ draw, view }) => {
      const account = draw.of(view.accounts.filter(({ assignments }) => assignments.length > 0));
      return account && { type: "ErasePerson", account: account.id, digests: ["digest-0"] };
    },
  },
};
