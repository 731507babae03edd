import type { Actor, GrantAppointmentRequest, RequestChiefAccessManager } from "toegangsbeheer";
import { bakery, veerle } from "./facts/bakery.js";
import { elodie, importer } from "./facts/importer.js";
import { agent } from "./facts/officials.js";
import { requestScreen } from "./screens.js";
import type { Story } from "./story.js";
import { anyone, tell } from "./tell.js";

const contactCentre: Actor = { kind: "contact-centre" };
const ticket = "UP26-00418";

const request: RequestChiefAccessManager = {
  type: "RequestChiefAccessManager",
  ticket,
  procedure: "exception",
  enterprise: importer.number,
  representative: {
    firstName: elodie.firstName,
    lastName: elodie.lastName,
    insz: elodie.insz,
    email: "directie@douro.example",
    phone: "+32 2 000 06 00",
  },
  chief: "representative",
  declaration: true,
};

const grant: GrantAppointmentRequest = { type: "GrantAppointmentRequest", ticket, account: elodie.account };

/** The exception procedure: an enterprise without any eID asks for its chief on paper. */
export function exceptionProcedure(): Story {
  return tell({
    title: {
      nl: "De uitzonderingsprocedure",
      fr: "La procédure d’exception",
      de: "Das Ausnahmeverfahren",
      en: "The exception procedure",
    },
    about: {
      nl: `De twee bestuurders van ${importer.name} wonen in het buitenland. Geen van beiden heeft een eID of een elektronische vreemdelingenkaart.`,
      fr: `Les deux administrateurs de ${importer.name} habitent à l’étranger. Ni l’un ni l’autre n’a d’eID ou de carte électronique pour étranger.`,
      de: `Die beiden Verwalter von ${importer.name} wohnen im Ausland. Keiner von ihnen hat eine eID oder eine elektronische Ausländerkarte.`,
      en: `The two directors of ${importer.name} live abroad. Neither has an eID or an electronic foreigner’s card.`,
    },
    scope: importer.scope,
    start: "2026-04-01T08:00:00.000Z",
    moves: [
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: `Veerle Maes belt: ze wil deze weg nemen voor ${bakery.name}. Saskia Nuyts van het contactcenter vult de aanvraag in, maar de bestuurders hebben een eID.`,
          fr: `Veerle Maes téléphone : elle veut suivre cette voie pour ${bakery.name}. Saskia Nuyts, du centre de contact, remplit la demande, mais les administrateurs ont une eID.`,
          de: `Veerle Maes ruft an: Sie möchte diesen Weg für ${bakery.name} gehen. Saskia Nuyts vom Kontaktzentrum füllt den Antrag aus, doch die Verwalter haben eine eID.`,
          en: `Veerle Maes rings up: she wants to go this way for ${bakery.name}. Saskia Nuyts of the contact centre fills in the request, but the directors have an eID.`,
        },
        command: {
          ...request,
          ticket: "UP26-00417",
          enterprise: bakery.number,
          representative: {
            firstName: veerle.firstName,
            lastName: veerle.lastName,
            insz: veerle.insz,
            email: "directie@korenaar.example",
            phone: "+32 2 000 01 00",
          },
        },
      },
      {
        who: elodie,
        as: anyone(elodie),
        does: {
          nl: "Élodie Marchand vult de aanvraag in, maar bevestigt niet dat de gegevens juist zijn.",
          fr: "Élodie Marchand remplit la demande, mais ne confirme pas que les données sont exactes.",
          de: "Élodie Marchand füllt den Antrag aus, bestätigt aber nicht, dass die Angaben richtig sind.",
          en: "Élodie Marchand fills in the request, but does not confirm that the data are correct.",
        },
        command: { ...request, declaration: false },
      },
      {
        who: elodie,
        as: anyone(elodie),
        does: {
          nl: "Élodie Marchand bevestigt en krijgt een ticketnummer.",
          fr: "Élodie Marchand confirme et reçoit un numéro de ticket.",
          de: "Élodie Marchand bestätigt und erhält eine Ticketnummer.",
          en: "Élodie Marchand confirms and gets a ticket number.",
        },
        command: request,
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts van het contactcenter ontvangt het document als scan, per e-mail.",
          fr: "Saskia Nuyts, du centre de contact, reçoit le document scanné, par e-mail.",
          de: "Saskia Nuyts vom Kontaktzentrum erhält das Dokument als Scan, per E-Mail.",
          en: "Saskia Nuyts of the contact centre receives the document as a scan, by e-mail.",
        },
        command: { type: "SignAppointmentRequest", ticket, insz: elodie.insz, means: "scan" },
        after: 120,
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts wil de aanvraag toch al goedkeuren.",
          fr: "Saskia Nuyts veut malgré tout déjà approuver la demande.",
          de: "Saskia Nuyts möchte den Antrag trotzdem schon genehmigen.",
          en: "Saskia Nuyts wants to grant the request all the same.",
        },
        command: grant,
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts vindt drie dagen later het origineel bij de post, met de hand ondertekend.",
          fr: "Saskia Nuyts trouve trois jours plus tard l’original au courrier, signé à la main.",
          de: "Saskia Nuyts findet drei Tage später das Original in der Post, von Hand unterschrieben.",
          en: "Saskia Nuyts finds the original in the post three days later, signed by hand.",
        },
        command: {
          type: "SignAppointmentRequest",
          ticket,
          insz: elodie.insz,
          means: "handwritten-original",
        },
        after: 3 * 24 * 60,
      },
      {
        who: agent,
        as: contactCentre,
        form: requestScreen(ticket),
        does: {
          nl: "Saskia Nuyts keurt de aanvraag goed. De onderneming wordt geregistreerd.",
          fr: "Saskia Nuyts approuve la demande. L’entreprise est enregistrée.",
          de: "Saskia Nuyts genehmigt den Antrag. Das Unternehmen wird registriert.",
          en: "Saskia Nuyts grants the request. The enterprise is registered.",
        },
        command: grant,
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts neemt hetzelfde ticket nog eens, voor een ander account.",
          fr: "Saskia Nuyts reprend le même ticket, pour un autre compte.",
          de: "Saskia Nuyts nimmt dasselbe Ticket noch einmal, für ein anderes Konto.",
          en: "Saskia Nuyts takes the same ticket once more, for another account.",
        },
        command: { ...grant, account: "acc-elodie-2" },
      },
    ],
  });
}
