import type { OpenRequest } from "../../aggregates/request/state.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { sortedValues } from "../../kernel/sorted.js";
import type { UpdateChiefContact } from "../../procedures/chief/commands.js";
import type { CodeCommand } from "../../procedures/codes/commands.js";
import type { CommandNamed } from "../../procedures/commands.js";
import type { RequestCommand, RequestPartyInput } from "../../procedures/requests/commands.js";
import { enterpriseScope, type Scope } from "../../scope/scope.js";
import { byAnyone, byContactCentre, byHimself, byIssuer, byItsChief, byRequester } from "./doers.js";
import type { RecipesOf } from "./recipe.js";
import { accountOf, eligible, freeId, freeName, passwordOf, representatives, type Scene } from "./scene.js";
import type { WorldPerson } from "./world.js";

/** For each command about a request for a chief or his codes: one that should be accepted. */
export const requestRecipes: RecipesOf<RequestCommand | CodeCommand | UpdateChiefContact> = {
  RequestChiefAccessManager: { weight: 2, by: byAnyone, build: requestChief },
  SignAppointmentRequest: {
    weight: 4,
    after: "RequestChiefAccessManager",
    by: byContactCentre,
    build: (scene) => {
      const unsigned = openRequests(scene).filter(({ isSigned }) => !isSigned);
      const request = scene.draw.of(unsigned);
      if (request === undefined) return undefined;
      const fit = representatives(scene, request.enterprise);
      const himself = fit.filter((one) => isOf(request, one));
      const signer = (scene.draw.chance(70) ? scene.draw.of(himself) : undefined) ?? scene.draw.of(fit);
      if (signer === undefined) return undefined;
      const { ticket, procedure, representative } = request;
      const { insz } = signer;
      const mayBeByEid = procedure === "signed-request" && representative?.insz === insz;
      const means = mayBeByEid && scene.draw.chance(60) ? "eid" : "handwritten-original";
      return { type: "SignAppointmentRequest", ticket, insz, means };
    },
  },
  GrantAppointmentRequest: {
    weight: 4,
    after: "SignAppointmentRequest",
    by: byContactCentre,
    build: (scene) => {
      const request = scene.draw.of(openRequests(scene).filter((one) => isGrantable(scene, one)));
      if (request === undefined) return undefined;
      const { ticket, chief, signedBy } = request;
      const insz = chief?.insz ?? signedBy;
      const person = scene.world.persons.find((one) => one.insz === insz);
      const isNew = person && accountOf(scene, person.insz) === undefined;
      return { type: "GrantAppointmentRequest", ticket, ...(isNew && { account: freeId(scene, person) }) };
    },
  },
  RejectAppointmentRequest: {
    weight: 2,
    after: "RequestChiefAccessManager",
    by: byContactCentre,
    build: (scene) => {
      const ticket = scene.draw.of(openRequests(scene))?.ticket;
      return ticket && { type: "RejectAppointmentRequest", ticket, reason: "No answer within 30 days" };
    },
  },
  WithdrawAppointmentRequest: {
    weight: 2,
    after: "RequestChiefAccessManager",
    by: byRequester,
    build: (scene) => {
      const ticket = scene.draw.of(openRequests(scene))?.ticket;
      return ticket && { type: "WithdrawAppointmentRequest", ticket };
    },
  },
  UpdateChiefContact: {
    weight: 1,
    after: "AppointChiefAccessManager",
    by: byItsChief,
    build: ({ draw, view }) => {
      const enterprise = draw.early(view.at("enterprise"));
      if (enterprise === undefined) return undefined;
      const email = `access${draw.below(9)}@example.org`;
      return { type: "UpdateChiefContact", enterprise, email, phone: "+32 2 555 12 36" };
    },
  },
  RequestAccessCodes: {
    weight: 4,
    after: "AppointChiefAccessManager",
    by: byHimself,
    build: ({ draw, view }) => {
      const managers = view.positions.filter(({ role, inForce }) => role !== "user" && inForce);
      // Whoever waits already has little to ask for.
      const ready = managers.filter(({ account }) => view.account(account)?.codesRequestedAt === null);
      const manager = draw.chance(80) ? (draw.of(ready) ?? draw.of(managers)) : draw.of(managers);
      return manager && { type: "RequestAccessCodes", account: manager.account };
    },
  },
  IssueAccessCodes: {
    weight: 2,
    after: "AppointChiefAccessManager",
    by: byIssuer,
    build: (scene) => {
      const { draw, view } = scene;
      const here = view.accounts.filter(({ assignments }) => assignments.length > 0);
      const without = here.filter(({ username }) => username === null);
      const account = draw.chance(75) ? (draw.of(without) ?? draw.of(here)) : draw.of(here);
      if (account === undefined) return undefined;
      const person = scene.world.persons.find(({ insz }) => insz === account.insz) as WorldPerson | undefined;
      const password = passwordOf(500 + draw.below(500));
      const username = person === undefined ? undefined : freeName(scene, person);
      if (account.username === null && username === undefined) return undefined;
      return {
        type: "IssueAccessCodes",
        account: account.id,
        ...(account.username === null && { username, usernameConfirmation: username }),
        password,
        passwordConfirmation: password,
      } as CommandNamed<"IssueAccessCodes">;
    },
  },
};

/** The open requests, in an order of their own. */
export function openRequests({ view }: Scene): readonly OpenRequest[] {
  return sortedValues(view.registry.requests).filter((request) => request.status === "open");
}

/** True for the representative whom a request names, by his number or else by his names. */
function isOf({ representative }: OpenRequest, { insz, firstName, lastName }: WorldPerson): boolean {
  if (representative?.insz) return representative.insz === insz;
  return representative?.firstName === firstName && representative.lastName === lastName;
}

function isGrantable({ view }: Scene, { isSigned, chief, signedBy, enterprise }: OpenRequest): boolean {
  const insz = chief?.insz ?? signedBy;
  const account = insz === null ? undefined : view.registry.numbers.get(insz);
  return isSigned && (account === undefined || view.holder(enterpriseScope(enterprise)) !== account);
}

function requestChief(scene: Scene): CommandNamed<"RequestChiefAccessManager"> {
  const { draw, view, world } = scene;
  const isException = draw.chance(50);
  // Only of the enterprises at odd places has no representative an eID.
  const fit = world.enterprises.slice(0, 6).filter((_, at) => !isException || at % 2 === 1);
  const living = fit.filter((number) => !view.registry.enterprises.get(number)?.ended);
  const enterprise = (draw.early(living) ?? draw.early(fit)) as EnterpriseNumber;
  const present = view.holder(enterprise as string as Scope);
  const others = (person: WorldPerson): boolean => {
    const account = accountOf(scene, person.insz);
    return account === undefined || account.id !== present;
  };
  const representing = representatives(scene, enterprise).filter(others);
  const representative = (draw.of(representing) ?? draw.of(world.persons)) as WorldPerson;
  const chief = draw.of(eligible(scene, enterprise).filter(others));
  const party = (person: WorldPerson): RequestPartyInput => ({
    firstName: person.firstName,
    lastName: person.lastName,
    insz: person.insz,
    ...(!isException && { capacity: "director" as const }),
    email: "access@example.org",
    phone: "+32 2 555 12 34",
    ...(draw.chance(20) && { mobile: "0470 12 34 56" }),
  });
  const { insz, ...numberless } = party(representative);
  const wanted = chief && party(chief);
  return {
    type: "RequestChiefAccessManager",
    ticket: `T-${view.registry.requests.size}-${draw.below(9_999)}`,
    procedure: isException ? "exception" : "signed-request",
    enterprise,
    representative: { ...numberless, ...((isException || draw.chance(70)) && insz && { insz }) },
    chief: !wanted || draw.chance(40) ? "representative" : asAsked(wanted, isException && draw.chance(70)),
    ...(draw.chance(30) && { accessCodes: true }),
    declaration: true,
  };
}

/** The exception procedure asks no names of another chief. */
function asAsked(
  { firstName, lastName, ...party }: RequestPartyInput,
  isNameless: boolean,
): RequestPartyInput {
  return isNameless ? party : ({ ...party, firstName, lastName } as RequestPartyInput);
}
