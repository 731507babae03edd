import type { ReviewStepCode } from "../../words/access.js";
import type { FindingSentences, Templates } from "../types.js";

/** What to say in Dutch of each finding of a review: what is so, and what to do. */
export const findings: FindingSentences = {
  "review.certificate-expiring": {
    found:
      "Het persoonlijke certificaat van {account} vervalt op {until}, en “{application}” vraagt er een. Vraag deze persoon om tijdig een nieuw toe te voegen.",
    expired:
      "Het persoonlijke certificaat van {account} is vervallen op {until}, en “{application}” vraagt er een. Vraag deze persoon om een nieuw toe te voegen.",
    channel: "Het certificaat van “{channel}” vervalt op {until}. Vernieuw het tijdig.",
    "channel-expired": "Het certificaat van “{channel}” is vervallen op {until}. Vernieuw het.",
  },
  "review.companion-missing": {
    found:
      "{account} heeft hier “{application}” zonder “{companion}”, die bij deze functie hoort. Geef die toepassing ook.",
    place: "Hier staat “{application}” open zonder “{companion}”. Open die toepassing ook.",
  },
  "review.ending": {
    found: "De laatste dag van {account} is hier {day}. Kies een latere laatste dag als deze persoon blijft.",
    passed:
      "De laatste dag van {account} was hier {day}. Verwijder deze persoon of kies een latere laatste dag.",
  },
  "review.leaver": {
    found:
      "{account} hoort volgens de registers niet meer bij deze onderneming. Verwijder deze gebruiker, of laat de registers aanpassen als dat niet klopt.",
  },
  "review.manager-not-eligible": {
    found:
      "{account} is hier {role}, maar kan dat volgens de registers niet meer zijn. Laat iemand anders die rol opnemen, of laat de registers aanpassen als dat niet klopt.",
    curator:
      "{account} kan volgens de registers geen curator meer zijn. Vraag de rechtbank om iemand anders aan te stellen.",
  },
  "review.no-effect": {
    found:
      "{account} heeft hier geen toepassing of functie die telt. Geef er een of verwijder deze gebruiker.",
  },
  "review.nobody-holds": {
    found:
      "De toepassing “{application}” staat open, maar niemand kan ze hier of lager gebruiken. Geef ze aan wie ze nodig heeft of sluit ze.",
  },
  "review.request-unsigned": {
    found:
      "De aanvraag met ticketnummer {ticket} is nog niet ondertekend. Laat ze ondertekenen of trek ze in.",
  },
  "review.route-broken": {
    found:
      "De antwoorden op “{declaration}” komen niet meer aan: het mandaat of het kanaal is beëindigd. Kies een andere weg of wis de routering.",
  },
  "review.single-person": {
    found:
      "Alleen {account} kan iets doen voor deze onderneming. Stel een co-hoofdtoegangsbeheerder aan die kan inspringen.",
    domain:
      "Alleen {account} kan iets doen voor dit domein. Stel een co-toegangsbeheerder aan die kan inspringen.",
  },
  "review.untouched": {
    found:
      "De rol van {account} ({role}) is hier niet gewijzigd of bevestigd sinds {since}. Kijk na of ze nog klopt en bevestig de controle.",
  },
  "review.wrong-level": {
    found:
      "{account} is hier gebruiker, maar gebruikers van dit domein horen op het niveau “{level}”. Voeg deze persoon daar toe en verwijder de gebruiker hier.",
  },
};

/** What to say in Dutch of each step that puts a finding right. */
export const reviewSteps: Templates<ReviewStepCode> = {
  "add-co-access-manager": "Stel een co-toegangsbeheerder aan voor dit domein.",
  "add-co-chief": "Stel een co-hoofdtoegangsbeheerder aan voor deze onderneming.",
  "appoint-chief": "Laat een wettelijk vertegenwoordiger een andere hoofdtoegangsbeheerder aanstellen.",
  "choose-application": "Geef {account} een van deze toepassingen: {applications}.",
  "clear-route": "Wis de routering van “{declaration}”.",
  "close-application": "Sluit “{application}” op deze plaats.",
  "confirm-review": "Bevestig de controle als alles nog klopt.",
  "give-application": "Geef “{application}” aan een gebruiker die ze nodig heeft.",
  "no-last-day": "Laat de rol van {account} zonder laatste dag doorlopen.",
  remove: "Verwijder {account} op deze plaats.",
  "remove-everywhere": "Verwijder {account} op elke plaats van deze controle.",
  "renew-certificate": "Vernieuw het certificaat van “{channel}”.",
  "replace-manager": "Stel iemand anders aan als {role}.",
  "route-to-e-box": "Kies de e-Box van de onderneming voor “{declaration}”.",
  "sign-request": "Laat een wettelijk vertegenwoordiger de aanvraag met ticketnummer {ticket} ondertekenen.",
  "withdraw-request": "Trek de aanvraag met ticketnummer {ticket} in.",
};
