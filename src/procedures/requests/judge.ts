import type { OpenRequest, RequestParty } from "../../aggregates/request/state.js";
import { adviseOnPresent, judgeCandidate } from "../../form/chief.js";
import type { Form } from "../../form/form.js";
import { spelledNames } from "../../form/names.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Insz } from "../../identifiers/insz.js";
import { isSame } from "../../kernel/same.js";
import type { RequestProcedure } from "../../words/requests.js";

/** A person of a request, as far as he could be read. */
export type KnownParty = Partial<Pick<RequestParty, "firstName" | "lastName" | "insz">>;

/** The persons of a request. */
export interface RequestParties {
  readonly representative: KnownParty;
  /** Absent where he is the representative. */
  readonly chief: KnownParty | undefined;
}

/** What a request asks for, and the fields of the form by which it is judged. */
export interface JudgedRequest extends RequestParties {
  readonly number: EnterpriseNumber;
  readonly procedure: RequestProcedure;
  /** Who signed, once somebody did. */
  readonly signer?: Insz | undefined;
}

/** Where each part of a request stands in a form. */
export interface RequestFields {
  readonly enterprise: Form;
  readonly procedure: Form;
  readonly representative: PartyFields;
  readonly chief: PartyFields;
}

interface PartyFields {
  readonly firstName: Form;
  readonly lastName: Form;
  readonly insz: Form;
}

/** The exception procedure is only for an enterprise none of whose representatives can log in by eID. */
export function judgeException({ number, procedure, representative }: JudgedRequest, field: Form): void {
  if (procedure !== "exception") return;
  const { insz } = representative;
  const hasEid = insz ? field.facts.hasEid(insz) : false;
  if (hasEid || field.facts.hasRepresentativeWithEid(number, field) === true) {
    field.refuse("exception.eid-available");
  }
}

/** Judges the names of the persons of a request by what the register told of them. */
export function judgePartyNames({ representative, chief }: RequestParties, at: RequestFields): void {
  judgeNames(representative, at.representative);
  if (chief !== undefined) judgeNames(chief, at.chief);
}

function judgeNames({ firstName, lastName, insz }: KnownParty, at: PartyFields): void {
  const registered = insz ? at.insz.facts.givenName(insz) : undefined;
  const typed = { firstName: firstName ?? undefined, lastName: lastName ?? undefined };
  spelledNames([at.firstName, at.lastName], typed, registered);
}

/** Judges whom a request wants as chief, and advises on who is there. Who asks for himself is the one who signs. */
export function judgeWanted(
  { number, representative, chief, signer }: JudgedRequest,
  at: RequestFields,
): void {
  const enterprise = at.enterprise.port.enterprise(number);
  const asking = representative.insz ?? signer;
  const insz = (chief === undefined ? asking : chief.insz) ?? undefined;
  const named = (chief === undefined ? at.representative : at.chief).insz;
  adviseOnPresent(
    at.enterprise,
    enterprise,
    judgeCandidate({ number, enterprise, insz, representative: asking, named }),
  );
}

/** Judges a request that a form names by its ticket, all of it there. */
export function judgeAll(field: Form, request: OpenRequest): void {
  const judged = judgedOf(request);
  judgeException(judged, field);
  judgePartyNames(judged, allAt(field));
  judgeWanted(judged, allAt(field));
}

/** The fields of a request that a form names by its ticket: all the same. */
export function allAt(field: Form): RequestFields {
  const party = { firstName: field, lastName: field, insz: field };
  return { enterprise: field, procedure: field, representative: party, chief: party };
}

export function judgedOf({ enterprise: number, procedure, ...request }: OpenRequest): JudgedRequest {
  const { representative, chief } = request;
  return {
    number,
    procedure,
    representative: representative ?? {},
    chief: isForHimself(request) ? undefined : (chief ?? {}),
    signer: request.signedBy ?? undefined,
  };
}

/** True when the representative asks to be chief himself. */
export function isForHimself({
  chief,
  representative,
}: Pick<OpenRequest, "chief" | "representative">): boolean {
  return chief !== null && isSame(chief, representative);
}
