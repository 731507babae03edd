import type { Actor, RequestChiefAccessManager, RequestPartyInput, TieKind } from "toegangsbeheer";
import { els, filip, hospital, ines, joris, karen, marc } from "./facts/hospital.js";
import { agent } from "./facts/officials.js";
import { newcomer, type Person } from "./facts/people.js";
import { requestScreen, requestsScreen } from "./screens.js";
import type { Story } from "./story.js";
import { anyone, tell } from "./tell.js";

const contactCentre: Actor = { kind: "contact-centre" };
const tickets = {
  els: "3Y26-00101",
  karen: "3Y26-00102",
  ines: "3Y26-00103",
  joris: "3Y26-00104",
  filip: "3Y26-00105",
} as const;

const party = ({ firstName, lastName, insz }: Person, capacity: TieKind): RequestPartyInput => ({
  firstName,
  lastName,
  insz,
  capacity,
  email: "directie@delinde.example",
  phone: "+32 2 000 03 00",
  mobile: "+32 470 00 03 00",
});

const request = (who: Person, ticket: string): RequestChiefAccessManager => ({
  type: "RequestChiefAccessManager",
  ticket,
  procedure: "signed-request",
  enterprise: hospital.number,
  representative: party(marc, "managing-director"),
  chief: party(who, "employee"),
  declaration: true,
});

/** Signed requests: anybody of the enterprise fills one in, a legal representative signs it, the contact centre answers. */
export function signedRequest(): Story {
  const { insz: _unknown, ...unnumbered } = party(marc, "managing-director");
  const { username, usernameConfirmation, password, passwordConfirmation } = newcomer(els, "");
  return tell({
    title: {
      nl: "Een ondertekende aanvraag",
      fr: "Une demande signée",
      de: "Ein unterschriebener Antrag",
      en: "A signed request",
    },
    about: {
      nl: `${hospital.name} vraagt haar hoofdtoegangsbeheerder met een document aan. Marc Hermans, de gedelegeerd bestuurder, ondertekent het.`,
      fr: `${hospital.name} demande son Gestionnaire d’Accès Principal par un document. Marc Hermans, l’administrateur délégué, le signe.`,
      de: `${hospital.name} beantragt seinen Hauptzugangsverwalter mit einem Dokument. Marc Hermans, der geschäftsführende Verwalter, unterschreibt es.`,
      en: `${hospital.name} asks for its chief access manager with a document. Marc Hermans, the managing director, signs it.`,
    },
    scope: hospital.scope,
    start: "2026-01-12T08:00:00.000Z",
    moves: [
      {
        who: els,
        as: anyone(els),
        does: {
          nl: "Els Verbruggen, een werkneemster, vult de aanvraag in. Zij vraagt ook toegangscodes.",
          fr: "Els Verbruggen, une travailleuse, remplit la demande. Elle demande aussi des codes d’accès.",
          de: "Els Verbruggen, eine Arbeitnehmerin, füllt den Antrag aus. Sie beantragt auch Zugangscodes.",
          en: "Els Verbruggen, an employee, fills in the request. She also asks for access codes.",
        },
        command: { ...request(els, tickets.els), accessCodes: true },
      },
      {
        who: filip,
        as: contactCentre,
        does: {
          nl: "Filip Aerts, die voor het ziekenhuis niet mag tekenen, zet zijn handtekening op het origineel.",
          fr: "Filip Aerts, qui ne peut pas signer pour l’hôpital, met sa signature sur l’original.",
          de: "Filip Aerts, der für das Krankenhaus nicht zeichnen darf, unterschreibt das Original.",
          en: "Filip Aerts, who may not sign for the hospital, puts his signature on the original.",
        },
        command: {
          type: "SignAppointmentRequest",
          ticket: tickets.els,
          insz: filip.insz,
          means: "handwritten-original",
        },
      },
      {
        who: marc,
        as: contactCentre,
        does: {
          nl: "Marc Hermans tekent en stuurt een fax.",
          fr: "Marc Hermans signe et envoie un fax.",
          de: "Marc Hermans unterschreibt und schickt ein Fax.",
          en: "Marc Hermans signs and sends a fax.",
        },
        command: { type: "SignAppointmentRequest", ticket: tickets.els, insz: marc.insz, means: "fax" },
      },
      {
        who: marc,
        as: contactCentre,
        does: {
          nl: "Marc Hermans ondertekent het document met zijn eID.",
          fr: "Marc Hermans signe le document avec son eID.",
          de: "Marc Hermans unterschreibt das Dokument mit seiner eID.",
          en: "Marc Hermans signs the document with his eID.",
        },
        command: { type: "SignAppointmentRequest", ticket: tickets.els, insz: marc.insz, means: "eid" },
      },
      {
        who: agent,
        as: contactCentre,
        form: requestScreen("3Y26-00101"),
        does: {
          nl: "Saskia Nuyts van het contactcenter keurt de aanvraag goed.",
          fr: "Saskia Nuyts, du centre de contact, approuve la demande.",
          de: "Saskia Nuyts vom Kontaktzentrum genehmigt den Antrag.",
          en: "Saskia Nuyts of the contact centre grants the request.",
        },
        command: { type: "GrantAppointmentRequest", ticket: tickets.els, account: els.account },
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts reikt Els Verbruggen de toegangscodes uit die zij vroeg.",
          fr: "Saskia Nuyts délivre à Els Verbruggen les codes d’accès qu’elle a demandés.",
          de: "Saskia Nuyts stellt Els Verbruggen die Zugangscodes aus, die sie beantragt hat.",
          en: "Saskia Nuyts issues Els Verbruggen the access codes that she asked for.",
        },
        command: {
          type: "IssueAccessCodes",
          account: els.account,
          ...(username && { username }),
          ...(usernameConfirmation && { usernameConfirmation }),
          password: password ?? "",
          passwordConfirmation: passwordConfirmation ?? "",
        },
      },
      {
        who: karen,
        as: anyone(karen),
        does: {
          nl: "Karen Smets vraagt een jaar later de rol voor zichzelf.",
          fr: "Karen Smets demande un an plus tard le rôle pour elle-même.",
          de: "Karen Smets beantragt ein Jahr später die Rolle für sich selbst.",
          en: "Karen Smets asks for the role herself a year later.",
        },
        command: request(karen, tickets.karen),
        after: 365 * 24 * 60,
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts belt de directie, die van niets weet, en weigert de aanvraag.",
          fr: "Saskia Nuyts téléphone à la direction, qui n’est au courant de rien, et refuse la demande.",
          de: "Saskia Nuyts ruft die Direktion an, die von nichts weiß, und lehnt den Antrag ab.",
          en: "Saskia Nuyts calls the directors, who know of nothing, and rejects the request.",
        },
        command: {
          type: "RejectAppointmentRequest",
          ticket: tickets.karen,
          reason: "De onderneming bevestigt de aanvraag niet.",
        },
      },
      {
        who: ines,
        as: anyone(ines),
        does: {
          nl: "Ines Moreau vraagt de rol ook aan; niemand ondertekent haar document.",
          fr: "Ines Moreau demande aussi le rôle\u00a0; personne ne signe son document.",
          de: "Ines Moreau beantragt die Rolle auch; niemand unterschreibt ihr Dokument.",
          en: "Ines Moreau asks for the role too; nobody signs her document.",
        },
        command: request(ines, tickets.ines),
      },
      {
        who: joris,
        as: anyone(joris),
        does: {
          nl: "Joris Lemmens doet hetzelfde, maar hoort dan dat Filip Aerts het wordt.",
          fr: "Joris Lemmens fait de même, mais apprend ensuite que ce sera Filip Aerts.",
          de: "Joris Lemmens tut dasselbe, hört dann aber, dass es Filip Aerts wird.",
          en: "Joris Lemmens does the same, but then hears that it will be Filip Aerts.",
        },
        command: request(joris, tickets.joris),
      },
      {
        who: ines,
        as: anyone(ines),
        does: {
          nl: "Ines Moreau wil de aanvraag van Joris Lemmens voor hem intrekken.",
          fr: "Ines Moreau veut retirer la demande de Joris Lemmens à sa place.",
          de: "Ines Moreau möchte den Antrag von Joris Lemmens für ihn zurückziehen.",
          en: "Ines Moreau wants to withdraw the request of Joris Lemmens for him.",
        },
        command: { type: "WithdrawAppointmentRequest", ticket: tickets.joris },
      },
      {
        who: joris,
        as: anyone(joris),
        does: {
          nl: "Joris Lemmens trekt zijn aanvraag zelf in.",
          fr: "Joris Lemmens retire lui-même sa demande.",
          de: "Joris Lemmens zieht seinen Antrag selbst zurück.",
          en: "Joris Lemmens withdraws his request himself.",
        },
        command: { type: "WithdrawAppointmentRequest", ticket: tickets.joris },
      },
      {
        who: filip,
        as: anyone(filip),
        does: {
          nl: "Filip Aerts, de opvolger van Els Verbruggen, vraagt de rol ook aan. Hij laat het INSZ van de vertegenwoordiger leeg.",
          fr: "Filip Aerts, successeur d’Els Verbruggen, demande aussi le rôle. Il laisse vide le NISS du représentant.",
          de: "Filip Aerts, der Nachfolger von Els Verbruggen, beantragt die Rolle auch. Er lässt die ENSS des Vertreters leer.",
          en: "Filip Aerts, who succeeds Els Verbruggen, asks for the role too. He leaves the representative’s INSZ empty.",
        },
        command: { ...request(filip, tickets.filip), representative: unnumbered },
      },
      {
        who: filip,
        as: anyone(filip),
        does: {
          nl: "Filip Aerts kijkt na wat er nog ontbreekt.",
          fr: "Filip Aerts regarde ce qui manque encore.",
          de: "Filip Aerts sieht nach, was noch fehlt.",
          en: "Filip Aerts looks what is still lacking.",
        },
        looks: requestScreen(tickets.filip),
      },
      {
        who: marc,
        as: contactCentre,
        does: {
          nl: "Marc Hermans wil het opnieuw met zijn eID ondertekenen.",
          fr: "Marc Hermans veut à nouveau signer avec son eID.",
          de: "Marc Hermans möchte wieder mit seiner eID unterschreiben.",
          en: "Marc Hermans wants to sign with his eID again.",
        },
        command: { type: "SignAppointmentRequest", ticket: tickets.filip, insz: marc.insz, means: "eid" },
      },
      {
        who: marc,
        as: contactCentre,
        does: {
          nl: "Marc Hermans tekent dan maar met de hand en stuurt het origineel per post.",
          fr: "Marc Hermans signe donc à la main et envoie l’original par la poste.",
          de: "Marc Hermans unterschreibt also von Hand und schickt das Original mit der Post.",
          en: "Marc Hermans then signs by hand and sends the original by post.",
        },
        command: {
          type: "SignAppointmentRequest",
          ticket: tickets.filip,
          insz: marc.insz,
          means: "handwritten-original",
        },
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts keurt de aanvraag goed. Wat nog openstond voor het ziekenhuis, wordt afgesloten.",
          fr: "Saskia Nuyts approuve la demande. Ce qui restait ouvert pour l’hôpital est clôturé.",
          de: "Saskia Nuyts genehmigt den Antrag. Was für das Krankenhaus noch offen war, wird abgeschlossen.",
          en: "Saskia Nuyts grants the request. What was still open for the hospital is closed.",
        },
        command: { type: "GrantAppointmentRequest", ticket: tickets.filip, account: filip.account },
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts heeft voor het ziekenhuis niets meer openstaan.",
          fr: "Saskia Nuyts n’a plus rien d’ouvert pour l’hôpital.",
          de: "Saskia Nuyts hat für das Krankenhaus nichts mehr offen.",
          en: "Saskia Nuyts has nothing open for the hospital any more.",
        },
        looks: requestsScreen({ scope: hospital.scope }),
      },
    ],
  });
}
