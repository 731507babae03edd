import type { FindingSentences } from "../types.js";

/** What to say in Dutch of each finding of a review: what is so, and what to do. */
export const findings: FindingSentences = {
  "review.certificate-expiring": {
    found:
      "{account}: het persoonlijke certificaat vervalt op {until}, en “{application}” vraagt er een. Vraag deze persoon om tijdig een nieuw toe te voegen.",
    expired:
      "{account}: het persoonlijke certificaat is vervallen op {until}, en “{application}” vraagt er een. Vraag deze persoon om een nieuw toe te voegen.",
    channel: "Het certificaat van “{channel}” vervalt op {until}. Vernieuw het tijdig.",
    "channel-expired": "Het certificaat van “{channel}” is vervallen op {until}. Vernieuw het.",
  },
  "review.codes-requested": {
    found: "{account} wacht op toegangscodes sinds {since}. Reik ze uit of laat dat doen door wie het mag.",
  },
  "review.companion-missing": {
    found:
      "{account} heeft hier “{application}” zonder “{companion}”, die bij deze functie hoort. Ken die toepassing ook toe.",
    place: "Hier staat “{application}” open zonder “{companion}”. Open die toepassing ook.",
  },
  "review.ending": {
    found: "{account}: de laatste dag hier is {day}. Kies een latere laatste dag als deze persoon blijft.",
    passed:
      "{account}: de laatste dag hier was {day}. Verwijder de rol van deze persoon op deze plaats of kies een latere laatste dag.",
  },
  "review.leaver": {
    found:
      "{account} hoort volgens de registers niet meer bij deze onderneming. Verwijder de rol van deze persoon op deze plaats, of laat de registers aanpassen als dat niet klopt.",
  },
  "review.manager-not-eligible": {
    found:
      "{account} kan hier volgens de registers de rol “{role}” niet meer hebben. Laat iemand anders die rol opnemen, of laat de registers aanpassen als dat niet klopt.",
    curator:
      "{account} kan volgens de registers geen curator meer zijn. Vraag de rechtbank om iemand anders aan te stellen.",
  },
  "review.no-effect": {
    found:
      "{account} heeft hier geen toepassing of functie die geldt. Ken er een toe of verwijder de rol van deze persoon op deze plaats.",
  },
  "review.nobody-holds": {
    found:
      "De toepassing “{application}” staat open, maar niemand kan ze hier of lager gebruiken. Ken ze toe aan wie ze nodig heeft of sluit ze.",
  },
  "review.password-of-former": {
    found:
      "{account}: het wachtwoord is ingesteld door iemand die hier geen beheerder meer is. Vraag {account} om zich op een andere manier aan te melden en zelf een wachtwoord te kiezen, of stel het opnieuw in.",
  },
  "review.place-data": {
    found: "Deze plaats heeft geen e-mailadres. Vul een adres in waarop de beheerders bereikbaar zijn.",
    old: "De gegevens van deze plaats zijn niet gewijzigd of bevestigd sinds {since}. Kijk na of het e-mailadres nog klopt en bevestig de controle.",
  },
  "review.request-unsigned": {
    found:
      "De aanvraag met ticketnummer {ticket} is nog niet ondertekend. Laat ze ondertekenen of trek ze in.",
  },
  "review.route-broken": {
    found:
      "De antwoorden op “{declaration}” komen niet meer aan: het mandaat of het kanaal is beëindigd. Kies een andere ontvanger of een ander kanaal, of wis de routering.",
  },
  "review.single-person": {
    found:
      "Alleen {account} kan optreden voor deze onderneming. Stel een co-hoofdtoegangsbeheerder aan die kan inspringen.",
    domain:
      "Alleen {account} kan optreden voor dit domein. Stel een co-toegangsbeheerder aan die kan inspringen.",
  },
  "review.untouched": {
    found:
      "{account}: de rol “{role}” is hier niet gewijzigd of bevestigd sinds {since}. Kijk na of ze nog klopt en bevestig de controle.",
  },
  "review.wrong-level": {
    found:
      "{account} is hier gebruiker, maar gebruikers van dit domein horen op het niveau “{level}”. Voeg deze persoon daar toe en verwijder de rol hier.",
  },
};
