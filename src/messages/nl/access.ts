import type { AccessStepCode } from "../../words/access.js";
import type { ConditionSentences, ObstacleSentences, Templates } from "../types.js";

/** What to say in Dutch of each condition of an access. */
export const conditions: ConditionSentences = {
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
    "session-missing":
      "Er is geen geldige aanmelding van {account} bekend. Vraag deze persoon om zich aan te melden.",
    "password-tied":
      "Iemand anders heeft het wachtwoord van {account} ingesteld; daarom geldt het hier nog niet. Vraag deze persoon om zich aan te melden met eID, itsme of een code via een mobiele app en het wachtwoord te wijzigen.",
    "password-outdated":
      "Het wachtwoord van {account} is na de aanmelding gewijzigd. Vraag deze persoon om zich opnieuw aan te melden.",
    unjudged: "De aanmelding werd niet beoordeeld.",
  },
  "certificate.held": {
    holds: "Voor “{application}” ontbreekt geen certificaat.",
    fails:
      "De toepassing “{application}” vraagt een geldig persoonlijk certificaat. Vraag {account} om er een toe te voegen bij de persoonlijke gegevens.",
  },
};

/** What to say in Dutch of each step that opens an access. */
export const accessSteps: Templates<AccessStepCode> = {
  "add-user": "Voeg {account} hier toe als gebruiker voor “{application}”.",
  "appoint-co-access-manager": "Stel {account} aan als co-toegangsbeheerder van dit domein.",
  "appoint-co-chief": "Stel {account} aan als co-hoofdtoegangsbeheerder van deze onderneming.",
  "discharge-curator": "Wacht tot de rechtbank de opdracht van de curator beëindigt.",
  unblock: "Deblokkeer {account}.",
  extend: "Kies voor {account} een latere laatste dag.",
  "open-at-domain": "Open “{application}” voor het domein.",
  "open-at-subdivision": "Open “{application}” voor de subafdeling.",
  "open-at-site": "Open “{application}” voor de site.",
  grant: "Geef “{application}” aan {account}.",
  "assign-function": "Geef {account} een van deze functies: {functions}.",
  "upload-certificate": "Vraag {account} om een geldig persoonlijk certificaat toe te voegen.",
  "log-in": "Vraag {account} om zich opnieuw aan te melden met een van deze middelen: {means}.",
  wait: "Wacht tot {until}.",
};

/** What to say in Dutch where no step can help. */
export const obstacles: ObstacleSentences = {
  "account.name": "“{account}” kan geen account zijn. Kijk de naam van het account na.",
  "account.erased": "De gegevens van deze persoon zijn gewist. Open een nieuw account.",
  "account.merged": "Dit account is samengevoegd met een ander. Gebruik dat account: {account}.",
  "application.unknown": "De toepassing “{application}” bestaat niet. Kies een andere.",
  "application.not-in-kind": "“{application}” hoort niet bij dit domein. Kies een ander domein.",
  "application.level": "“{application}” telt alleen op het niveau “{level}”. Kies een plaats op dat niveau.",
  "application.not-at-enterprise":
    "Op het niveau van de onderneming gaat “{application}” niet open. Kies een domein.",
  "function.unknown": "“{application}” vraagt een functie die dit domein op dit niveau niet heeft.",
  "kind.unknown": "Deze soort domein bestaat niet meer: hier gaat niets meer open.",
  "kind.managed-elsewhere":
    "De gebruikers en toepassingen van dit domein worden beheerd in “{system}”. Vraag het daar.",
  "means.none": "Geen enkel middel om zich aan te melden volstaat voor “{application}”.",
  "nobody.may": "Niemand heeft nu de rol om {account} hier te helpen.",
  "place.unknown": "Deze plaats bestaat niet. Voeg ze eerst toe.",
  "user.level": "Gebruikers van dit domein horen op het niveau “{level}”. Kies een plaats op dat niveau.",
};
