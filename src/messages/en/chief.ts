import type { PartMessages } from "../types.js";

/** English messages about facts from other registers, and the chief access manager. */
export const chief: PartMessages<"facts" | "chief"> = {
  "facts.missing": "Information from another register is missing ({fact}). Try again later.",
  "enterprise.unknown": "No enterprise with the number {enterprise} was found. Check the number.",
  "enterprise.ceased":
    "The enterprise {enterprise} has ceased or has merged into another one. Nothing new can be recorded for it. Check the number.",
  "enterprise.not-ended": "No end was recorded for the enterprise {enterprise}. Check the number.",
  "enterprise.into-itself":
    "The enterprise {enterprise} cannot merge into itself. Give the number of the other enterprise.",
  "person.not-legal-representative":
    "According to the Crossroads Bank for Enterprises, this person is not a legal representative of the enterprise {enterprise} at this moment. Have the data corrected there, or have another legal representative make the request.",
  "person.not-eligible":
    "As far as is known, this person does not have the tie with the enterprise that the role “{role}” asks for. Choose somebody else or have the data corrected.",
  "person.name-differs":
    "This name does not go with this INSZ. Check the INSZ, and type first name and name as they stand on the identity card.",
  "domain.not-entitled":
    "The enterprise does not belong in the domain “{kind}”. Check that you chose the right domain.",
  "institution.not-owned":
    "The institution with the number {number} does not belong to this enterprise. Check the number.",

  "authentication.eid-required": "Log in with your electronic identity card (eID) to go on.",
  "chief.self-reappointment":
    "You are already the chief access manager of this enterprise. You can appoint somebody else.",
  "chief.exists":
    "This enterprise already has a chief access manager: {account}. If you go on, that person is replaced.",
  "co-chiefs.remain":
    "The co-chief access managers keep their role (number: {count}). Check that this is still right.",
  "declaration.required": "Check the data and confirm that they are correct.",
  "exception.eid-available":
    "A legal representative of this enterprise has an eID or an electronic foreigner’s card. Ask that person to log in with it and to appoint the chief access manager.",
  "request.unknown": "No request was found with the ticket number {ticket}. Check the number.",
  "request.closed":
    "The request with the ticket number {ticket} has already been answered or withdrawn. Submit a new request if needed.",
  "request.signature":
    "This signature is not enough. Have a legal representative with signing authority sign the original by hand; a fax, a copy or a scan is not enough. The eID is accepted only where the procedure allows it and the document states the representative’s INSZ.",
  "request.unsigned":
    "This request has not been signed yet. Record the signature of a legal representative first.",
};
