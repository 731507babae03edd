import type { Actor, LookUpQuery, RequestChiefAccessManager } from "toegangsbeheer";
import { hospital, ines, karen, marc } from "./facts/hospital.js";
import { agent } from "./facts/officials.js";
import { newcomer } from "./facts/people.js";
import { codesScreen, lookUpScreen, ownDataScreen, requestScreen, requestsScreen } from "./screens.js";
import type { Story } from "./story.js";
import { acting, anyone, eid, tell } from "./tell.js";

/** The host knows who of the contact centre acts, for its own log. */
const contactCentre: Actor = { kind: "contact-centre", agent: "desk-4" };
const ticket = "3Y26-00214";
const contact = { email: "directie@delinde.example", phone: "+32 2 000 03 00" };

const request: RequestChiefAccessManager = {
  type: "RequestChiefAccessManager",
  ticket,
  procedure: "signed-request",
  enterprise: hospital.number,
  representative: {
    firstName: marc.firstName,
    lastName: marc.lastName,
    insz: marc.insz,
    capacity: "managing-director",
    ...contact,
  },
  chief: {
    firstName: karen.firstName,
    lastName: karen.lastName,
    insz: karen.insz,
    capacity: "employee",
    ...contact,
  },
  accessCodes: true,
  declaration: true,
};

const asking: Omit<LookUpQuery, "by" | "value"> = { reason: "Marc Hermans belt over zijn aanvraag" };

/** A day at the contact centre: a call, a look-up, a signature, a grant, and access codes. */
export function contactCentreDay(): Story {
  const { username, usernameConfirmation, password, passwordConfirmation } = newcomer(karen, "");
  const codes = { ...(username && { username }), ...(usernameConfirmation && { usernameConfirmation }) };
  const chief = acting(karen, "chief-access-manager", hospital.scope, eid("2026-01-14T10:00:00.000Z"));
  return tell({
    title: {
      nl: "Een dag bij het contactcenter",
      fr: "Une journée au centre de contact",
      de: "Ein Tag beim Kontaktzentrum",
      en: "A day at the contact centre",
    },
    about: {
      nl: `Saskia Nuyts werkt bij het contactcenter. ${hospital.name} heeft nog geen hoofdtoegangsbeheerder.`,
      fr: `Saskia Nuyts travaille au centre de contact. ${hospital.name} n’a pas encore de Gestionnaire d’Accès Principal.`,
      de: `Saskia Nuyts arbeitet beim Kontaktzentrum. ${hospital.name} hat noch keinen Hauptzugangsverwalter.`,
      en: `Saskia Nuyts works at the contact centre. ${hospital.name} has no chief access manager yet.`,
    },
    scope: hospital.scope,
    start: "2026-01-14T08:00:00.000Z",
    moves: [
      {
        who: karen,
        as: anyone(karen),
        does: {
          nl: "Karen Smets vraagt de rol voor zichzelf, met toegangscodes.",
          fr: "Karen Smets demande le rôle pour elle-même, avec des codes d’accès.",
          de: "Karen Smets beantragt die Rolle für sich selbst, mit Zugangscodes.",
          en: "Karen Smets asks for the role herself, with access codes.",
        },
        command: request,
      },
      {
        who: karen,
        as: anyone(karen),
        does: {
          nl: "Karen Smets kijkt na hoe het met haar aanvraag staat.",
          fr: "Karen Smets regarde où en est sa demande.",
          de: "Karen Smets sieht nach, wie es um ihren Antrag steht.",
          en: "Karen Smets looks how her request stands.",
        },
        looks: requestScreen(ticket),
      },
      {
        who: ines,
        as: anyone(ines),
        does: {
          nl: "Ines Moreau, een collega, kent het ticket ook en wil meelezen.",
          fr: "Ines Moreau, une collègue, connaît aussi le numéro de ticket et veut lire la demande.",
          de: "Ines Moreau, eine Kollegin, kennt das Ticket auch und möchte mitlesen.",
          en: "Ines Moreau, a colleague, knows the ticket too and wants to read along.",
        },
        looks: requestScreen(ticket),
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts bekijkt ’s morgens wat er openstaat.",
          fr: "Le matin, Saskia Nuyts regarde ce qui est ouvert.",
          de: "Saskia Nuyts sieht sich morgens an, was offen ist.",
          en: "Saskia Nuyts looks at what is open in the morning.",
        },
        looks: requestsScreen({}),
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Marc Hermans belt. Saskia Nuyts zoekt zijn onderneming op, maar schrijft niet op waarom.",
          fr: "Marc Hermans téléphone. Saskia Nuyts recherche son entreprise, mais n’écrit pas pourquoi.",
          de: "Marc Hermans ruft an. Saskia Nuyts schlägt sein Unternehmen nach, schreibt aber nicht auf, warum.",
          en: "Marc Hermans rings up. Saskia Nuyts looks his enterprise up, but does not write down why.",
        },
        looks: lookUpScreen({ by: "enterprise", value: hospital.number, reason: " " }),
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts schrijft de reden erbij.",
          fr: "Saskia Nuyts ajoute la raison.",
          de: "Saskia Nuyts schreibt den Grund dazu.",
          en: "Saskia Nuyts adds the reason.",
        },
        looks: lookUpScreen({ by: "enterprise", value: hospital.number, ...asking }),
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts zoekt ook de aanvraag op, met haar ticket.",
          fr: "Saskia Nuyts recherche aussi la demande, par son ticket.",
          de: "Saskia Nuyts schlägt auch den Antrag nach, mit seinem Ticket.",
          en: "Saskia Nuyts looks the request up too, by its ticket.",
        },
        looks: lookUpScreen({ by: "ticket", value: ticket, ...asking }),
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts wil de aanvraag goedkeuren, maar de handtekening ontbreekt nog.",
          fr: "Saskia Nuyts veut approuver la demande, mais la signature manque encore.",
          de: "Saskia Nuyts möchte den Antrag genehmigen, doch die Unterschrift fehlt noch.",
          en: "Saskia Nuyts wants to grant the request, but the signature is still missing.",
        },
        command: { type: "GrantAppointmentRequest", ticket, account: karen.account },
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "De post brengt het origineel, met de hand ondertekend door Marc Hermans. Saskia Nuyts noteert het.",
          fr: "Le courrier apporte l’original, signé à la main par Marc Hermans. Saskia Nuyts le note.",
          de: "Die Post bringt das Original, von Marc Hermans von Hand unterschrieben. Saskia Nuyts vermerkt es.",
          en: "The post brings the original, signed by hand by Marc Hermans. Saskia Nuyts notes it.",
        },
        command: {
          type: "SignAppointmentRequest",
          ticket,
          insz: marc.insz,
          means: "handwritten-original",
        },
        after: 60,
      },
      {
        who: agent,
        as: contactCentre,
        form: requestScreen("3Y26-00214"),
        does: {
          nl: "Saskia Nuyts keurt de aanvraag goed.",
          fr: "Saskia Nuyts approuve la demande.",
          de: "Saskia Nuyts genehmigt den Antrag.",
          en: "Saskia Nuyts grants the request.",
        },
        command: { type: "GrantAppointmentRequest", ticket, account: karen.account },
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts ziet dat er iemand op toegangscodes wacht.",
          fr: "Saskia Nuyts voit que quelqu’un attend des codes d’accès.",
          de: "Saskia Nuyts sieht, dass jemand auf Zugangscodes wartet.",
          en: "Saskia Nuyts sees that somebody waits for access codes.",
        },
        looks: codesScreen({}),
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Karen Smets belt. Saskia Nuyts zoekt haar op met haar INSZ.",
          fr: "Karen Smets téléphone. Saskia Nuyts la recherche par son NISS.",
          de: "Karen Smets ruft an. Saskia Nuyts schlägt sie mit ihrer ENSS nach.",
          en: "Karen Smets rings up. Saskia Nuyts looks her up by her INSZ.",
        },
        looks: lookUpScreen({
          by: "insz",
          value: karen.insz,
          reason: "Karen Smets vraagt haar toegangscodes",
        }),
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Saskia Nuyts reikt Karen Smets haar toegangscodes uit.",
          fr: "Saskia Nuyts délivre à Karen Smets ses codes d’accès.",
          de: "Saskia Nuyts stellt Karen Smets ihre Zugangscodes aus.",
          en: "Saskia Nuyts issues Karen Smets her access codes.",
        },
        command: {
          type: "IssueAccessCodes",
          account: karen.account,
          ...codes,
          password: password ?? "",
          passwordConfirmation: passwordConfirmation ?? "",
        },
      },
      {
        who: agent,
        as: contactCentre,
        does: {
          nl: "Niemand wacht nog.",
          fr: "Plus personne n’attend.",
          de: "Niemand wartet mehr.",
          en: "Nobody waits any more.",
        },
        looks: codesScreen({}),
      },
      {
        who: karen,
        as: chief,
        does: {
          nl: "Karen Smets meldt zich aan met haar eID en bekijkt haar eigen gegevens.",
          fr: "Karen Smets se connecte avec son eID et consulte ses propres données.",
          de: "Karen Smets meldet sich mit ihrer eID an und sieht sich ihre eigenen Daten an.",
          en: "Karen Smets logs in with her eID and looks at her own data.",
        },
        looks: ownDataScreen,
      },
      {
        who: karen,
        as: chief,
        does: {
          nl: "Karen Smets wil zelf iemand opzoeken zoals het contactcenter dat doet.",
          fr: "Karen Smets veut elle-même rechercher quelqu’un comme le fait le centre de contact.",
          de: "Karen Smets möchte selbst jemanden nachschlagen, wie es das Kontaktzentrum tut.",
          en: "Karen Smets wants to look somebody up herself, as the contact centre does.",
        },
        looks: lookUpScreen({ by: "insz", value: ines.insz, reason: "Een collega" }),
      },
    ],
  });
}
