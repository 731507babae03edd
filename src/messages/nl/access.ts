import type { ConditionSentences } from "../types.js";

/** What to say in Dutch of each condition of an access. */
export const nlConditions: ConditionSentences = {
  "account.known": {
    holds: "{account} heeft een account.",
    fails: "{account} heeft nog geen account. Voeg deze persoon als gebruiker toe.",
  },
  "assignment.active": {
    holds: "{account} heeft hier een actieve rol.",
    fails: "{account} heeft hier geen rol. Voeg deze persoon hier als gebruiker toe.",
    blocked: "De rol van {account} is hier geblokkeerd. Deblokkeer deze persoon.",
    ended: "De rol van {account} is hier afgelopen. Kies een latere laatste dag.",
  },
  "application.open-at-domain": {
    holds: "Op het niveau van het domein houdt niets “{application}” tegen.",
    fails: "De toepassing “{application}” staat niet open voor het domein. Laat ze daar openen.",
  },
  "application.open-at-subdivision": {
    holds: "Op het niveau van de subafdeling houdt niets “{application}” tegen.",
    fails: "De toepassing “{application}” staat niet open voor de subafdeling. Laat ze daar openen.",
  },
  "application.open-at-site": {
    holds: "Op het niveau van de site houdt niets “{application}” tegen.",
    fails: "De toepassing “{application}” staat niet open voor de site. Laat ze daar openen.",
  },
  "application.granted": {
    holds: "{account} mag “{application}” hier gebruiken.",
    fails: "{account} kreeg de toepassing “{application}” hier nog niet. Geef ze aan deze persoon.",
  },
  "application.level": {
    holds: "De toepassing “{application}” telt op het niveau “{level}”.",
    fails: "De toepassing “{application}” telt alleen op het niveau “{level}”. Voeg de gebruiker daar toe.",
  },
  "function.held": {
    holds: "{account} mist hier geen functie voor “{application}”.",
    fails:
      "Voor “{application}” mist {account} hier een functie. Geef een van deze functies op het niveau waar ze telt: {functions}.",
  },
  "access.effective": {
    holds: "Er loopt geen wachttijd voor “{application}”.",
    fails:
      "Een wijziging telt pas na enige tijd: “{application}” gaat open vanaf {until}. Probeer het dan opnieuw.",
  },
  "authentication.level": {
    holds: "De aanmelding volstaat voor “{application}”.",
    fails:
      "De aanmelding is niet sterk genoeg voor “{application}”. Vraag {account} om zich opnieuw aan te melden met een sterker middel, bijvoorbeeld de eID.",
    "password-tied":
      "Iemand anders heeft het wachtwoord van {account} ingesteld; daarom geldt het hier nog niet. Vraag deze persoon om zich aan te melden met eID, itsme of een code via een mobiele app en het wachtwoord te wijzigen.",
  },
  "certificate.held": {
    holds: "Voor “{application}” ontbreekt geen certificaat.",
    fails:
      "De toepassing “{application}” vraagt een geldig persoonlijk certificaat. Vraag {account} om er een toe te voegen bij de persoonlijke gegevens.",
  },
};
