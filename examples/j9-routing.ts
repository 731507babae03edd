import type { GrantMandate, Session, SetRoute } from "toegangsbeheer";
import { bakery, lotte, pieter } from "./facts/bakery.js";
import { secretariat } from "./facts/social-secretariat.js";
import { sender } from "./j8-sender.js";
import { formScreen, mandateScreen } from "./screens.js";
import type { Story } from "./story.js";
import { acting, eid, tell } from "./tell.js";

const start = "2026-04-07T07:00:00.000Z";
const session: Session = eid(start);

const route: Omit<SetRoute, "recipient"> = {
  type: "SetRoute",
  scope: bakery.employer,
  declaration: "social-risk-declaration",
};
const mandatary = { enterprise: secretariat.number };
const mandate: GrantMandate = {
  type: "GrantMandate",
  enterprise: bakery.number,
  mandatary,
  subject: "social-security",
  from: "2026-04-07",
};

/** An employer chooses who gets the answers to its declarations of social risks: itself, or a mandatary. */
export function routing(): Story {
  const chief = acting(lotte, "chief-access-manager", bakery.scope, session);
  const manager = acting(pieter, "access-manager", bakery.employer, session);
  return tell({
    title: {
      nl: "Routering en mandaten",
      fr: "Routage et mandats",
      de: "Weiterleitung und Mandate",
      en: "Routing and mandates",
    },
    about: {
      nl: `Pieter Goossens, toegangsbeheerder, kiest wie de antwoorden op de aangiften van sociale risico’s van ${bakery.name} krijgt. ${secretariat.name} (${secretariat.number}) wil ze graag overnemen.`,
      fr: `Pieter Goossens, Gestionnaire d’Accès, choisit qui reçoit les réponses aux déclarations des risques sociaux de ${bakery.name}. ${secretariat.name} (${secretariat.number}) voudrait s’en charger.`,
      de: `Pieter Goossens, Zugangsverwalter, wählt, wer die Antworten auf die Meldungen von Sozialrisiken von ${bakery.name} erhält. ${secretariat.name} (${secretariat.number}) würde sie gern übernehmen.`,
      en: `Pieter Goossens, access manager, chooses who gets the answers to the declarations of social risks of ${bakery.name}. ${secretariat.name} (${secretariat.number}) would like to take them over.`,
    },
    scope: bakery.employer,
    start,
    past: sender(),
    moves: [
      {
        who: pieter,
        as: manager,
        form: formScreen({ form: "SetRoute", scope: bakery.employer }, "declaration", "channel"),
        does: {
          nl: "Pieter Goossens laat de antwoorden naar de e-Box van de onderneming komen.",
          fr: "Pieter Goossens fait arriver les réponses dans l’e-Box de l’entreprise.",
          de: "Pieter Goossens lässt die Antworten in die e-Box des Unternehmens kommen.",
          en: "Pieter Goossens has the answers sent to the enterprise’s e-Box.",
        },
        command: { ...route, recipient: "self", channel: "e-box" },
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens probeert de webservice, maar die draagt geen berichten van toepassingen.",
          fr: "Pieter Goossens essaie le service web, mais celui-ci ne porte pas de messages d’applications.",
          de: "Pieter Goossens versucht es mit dem Webservice, doch dieser führt keine Nachrichten von Anwendungen.",
          en: "Pieter Goossens tries the web service, but that carries no messages of applications.",
        },
        command: { ...route, recipient: "self", channel: "web-service" },
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens kiest het SFTP-kanaal van de verzender.",
          fr: "Pieter Goossens choisit le canal SFTP de l’expéditeur.",
          de: "Pieter Goossens wählt den SFTP-Kanal des Versenders.",
          en: "Pieter Goossens chooses the sender’s SFTP channel.",
        },
        command: { ...route, recipient: "self", channel: "sftp" },
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens kiest het sociaal secretariaat, dat nog geen mandaat heeft.",
          fr: "Pieter Goossens choisit le secrétariat social, qui n’a pas encore de mandat.",
          de: "Pieter Goossens wählt das Sozialsekretariat, das noch kein Mandat hat.",
          en: "Pieter Goossens chooses the social secretariat, which has no mandate yet.",
        },
        command: { ...route, recipient: mandatary },
      },
      {
        who: lotte,
        as: chief,
        form: formScreen({ form: "GrantMandate", enterprise: bakery.number }, "subject"),
        does: {
          nl: "Lotte Peeters, hoofdtoegangsbeheerder, wil een mandaat geven, ook voor de btw.",
          fr: "Lotte Peeters, Gestionnaire d’Accès Principal, veut donner un mandat, aussi pour la TVA.",
          de: "Lotte Peeters, Hauptzugangsverwalterin, möchte ein Mandat erteilen, auch für die Mehrwertsteuer.",
          en: "Lotte Peeters, chief access manager, wants to give a mandate, for VAT too.",
        },
        command: { ...mandate, subject: "vat" },
      },
      {
        who: lotte,
        as: chief,
        does: {
          nl: "Lotte Peeters geeft het mandaat voor de sociale zekerheid.",
          fr: "Lotte Peeters donne le mandat pour la sécurité sociale.",
          de: "Lotte Peeters erteilt das Mandat für die soziale Sicherheit.",
          en: "Lotte Peeters gives the mandate for social security.",
        },
        command: mandate,
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens kiest het sociaal secretariaat opnieuw.",
          fr: "Pieter Goossens choisit à nouveau le secrétariat social.",
          de: "Pieter Goossens wählt das Sozialsekretariat erneut.",
          en: "Pieter Goossens chooses the social secretariat again.",
        },
        command: { ...route, recipient: mandatary },
      },
      {
        who: lotte,
        as: chief,
        does: {
          nl: "Lotte Peeters bekijkt haar mandaten, en wat ze meebrengen.",
          fr: "Lotte Peeters consulte ses mandats, et ce qu’ils entraînent.",
          de: "Lotte Peeters sieht sich ihre Mandate an, und was sie mit sich bringen.",
          en: "Lotte Peeters looks at her mandates, and what goes with them.",
        },
        looks: mandateScreen({ scope: bakery.scope, side: "given" }),
      },
      {
        who: lotte,
        as: chief,
        form: formScreen({ form: "RevokeMandate", enterprise: bakery.number }, "mandatary.enterprise"),
        does: {
          nl: "Lotte Peeters trekt het mandaat een half jaar later in.",
          fr: "Lotte Peeters révoque le mandat six mois plus tard.",
          de: "Lotte Peeters widerruft das Mandat ein halbes Jahr später.",
          en: "Lotte Peeters revokes the mandate half a year later.",
        },
        command: { type: "RevokeMandate", enterprise: bakery.number, mandatary, subject: "social-security" },
        after: 180 * 24 * 60,
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens doet de controle van zijn domein.",
          fr: "Pieter Goossens fait le contrôle de sa qualité.",
          de: "Pieter Goossens überprüft seinen Bereich.",
          en: "Pieter Goossens reviews his domain.",
        },
        reviews: bakery.employer,
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens bevestigt de oude keuze nog eens.",
          fr: "Pieter Goossens confirme encore une fois l’ancien choix.",
          de: "Pieter Goossens bestätigt die alte Wahl noch einmal.",
          en: "Pieter Goossens confirms the old choice once more.",
        },
        command: { ...route, recipient: mandatary },
      },
      {
        who: pieter,
        as: manager,
        does: {
          nl: "Pieter Goossens keert terug naar de e-Box.",
          fr: "Pieter Goossens revient à l’e-Box.",
          de: "Pieter Goossens kehrt zur e-Box zurück.",
          en: "Pieter Goossens goes back to the e-Box.",
        },
        command: { ...route, recipient: "self", channel: "e-box" },
      },
      {
        who: pieter,
        as: manager,
        form: formScreen({ form: "ClearRoute", scope: bakery.employer }, "declaration"),
        does: {
          nl: "Pieter Goossens heeft de routering niet meer nodig en wist ze.",
          fr: "Pieter Goossens n’a plus besoin du routage et l’efface.",
          de: "Pieter Goossens braucht die Weiterleitung nicht mehr und löscht sie.",
          en: "Pieter Goossens has no need of the routing any more and clears it.",
        },
        command: {
          type: "ClearRoute",
          scope: bakery.employer,
          declaration: "social-risk-declaration",
        },
      },
    ],
  });
}
