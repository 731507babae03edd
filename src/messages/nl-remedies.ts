import type { AccessStepCode } from "../words/access.js";
import type { ObstacleSentences, Templates } from "./types.js";

/** What to say in Dutch of each step that opens an access. */
export const nlSteps: Templates<AccessStepCode> = {
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
export const nlObstacles: ObstacleSentences = {
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
