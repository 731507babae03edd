import type { ConditionSentences, ObstacleSentences, StepSentences } from "../types.js";

/** What to say in Dutch of each condition of an access. */
export const conditions: ConditionSentences = {
  "account.known": {
    holds: "{account} heeft een account.",
    fails: "{account} heeft nog geen account. Voeg deze persoon als gebruiker toe.",
  },
  "application.known": {
    holds: "De toepassing “{application}” bestaat.",
    fails: "De toepassing “{application}” bestaat niet. Kies een andere.",
  },
  "place.known": {
    holds: "Deze plaats bestaat.",
    fails: "Deze plaats bestaat niet. Voeg ze eerst toe.",
  },
  "assignment.active": {
    holds: "{account} heeft hier een actieve rol.",
    fails: "{account} heeft hier geen rol. Voeg deze persoon hier als gebruiker toe.",
    blocked: "{account}: de rol is hier geblokkeerd. Deblokkeer deze persoon.",
    ended: "{account}: de rol is hier afgelopen. Kies een latere laatste dag.",
    suspended:
      "{account}: een curator neemt deze rol hier voorlopig waar. Wacht tot de rechtbank zijn opdracht beëindigt.",
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
    fails:
      "{account} heeft de toepassing “{application}” hier nog niet gekregen. Ken ze aan deze persoon toe.",
  },
  "application.level": {
    holds: "De toepassing “{application}” geldt op het niveau “{level}”.",
    fails: "De toepassing “{application}” geldt alleen op het niveau “{level}”. Voeg de gebruiker daar toe.",
  },
  "function.held": {
    holds: "{account} mist hier geen functie voor “{application}”.",
    fails:
      "Voor “{application}” mist {account} hier een functie. Ken er een toe op het niveau waar ze geldt, naar keuze: {functions}.",
  },
  "access.effective": {
    holds: "Er loopt geen wachttijd voor “{application}”.",
    fails:
      "Een wijziging gaat pas na enige tijd in: “{application}” is toegankelijk vanaf {until}. Probeer het dan opnieuw.",
  },
  "authentication.level": {
    holds: "Het niveau van de digitale sleutel volstaat voor “{application}”.",
    fails:
      "Het niveau van de digitale sleutel volstaat niet voor “{application}”. Vraag {account} om zich opnieuw aan te melden met een sleutel van een hoger niveau, bijvoorbeeld de eID.",
    "password-tied":
      "{account}: iemand anders heeft het wachtwoord ingesteld; daarom geldt het hier nog niet. Vraag de persoon zelf om zich aan te melden met eID, itsme of een code via een mobiele app en het wachtwoord te wijzigen.",
    "password-outdated":
      "{account}: het wachtwoord is na de aanmelding gewijzigd. Vraag de persoon zelf om zich opnieuw aan te melden.",
    "session-missing":
      "{account}: er is geen geldige aanmelding bekend. Vraag de persoon zelf om zich aan te melden.",
    unjudged: "De aanmelding werd niet beoordeeld.",
  },
  "certificate.held": {
    holds: "Voor “{application}” ontbreekt geen certificaat.",
    fails:
      "De toepassing “{application}” vraagt een geldig persoonlijk certificaat. Vraag {account} om er een toe te voegen bij de persoonlijke gegevens.",
  },
};

/** What to say in Dutch of each step that opens an access, or puts a finding right. */
export const steps: StepSentences = {
  "add-user": "Voeg {account} hier toe als gebruiker voor “{application}”.",
  "appoint-co-access-manager": "Stel {account} aan als co-toegangsbeheerder van dit domein.",
  "appoint-co-chief": "Stel {account} aan als co-hoofdtoegangsbeheerder van deze onderneming.",
  "discharge-curator": "Wacht tot de rechtbank de opdracht van de curator beëindigt.",
  unblock: "Deblokkeer {account}.",
  extend: "Kies voor {account} een latere laatste dag.",
  "open-at-domain": "Open “{application}” voor het domein.",
  "open-at-subdivision": "Open “{application}” voor de subafdeling.",
  "open-at-site": "Open “{application}” voor de site.",
  grant: "Ken “{application}” toe aan {account}.",
  "assign-function": "Ken {account} een functie toe, naar keuze: {functions}.",
  "upload-certificate": "Vraag {account} om een geldig persoonlijk certificaat toe te voegen.",
  "log-in": "Vraag {account} om zich opnieuw aan te melden met een digitale sleutel, naar keuze: {means}.",
  wait: "Wacht tot {until}.",
  "add-co-access-manager": "Stel een co-toegangsbeheerder aan voor dit domein.",
  "add-co-chief": "Stel een co-hoofdtoegangsbeheerder aan voor deze onderneming.",
  "appoint-chief": "Laat een wettelijk vertegenwoordiger een andere hoofdtoegangsbeheerder aanstellen.",
  "change-password": "Vraag {account} om zich zonder wachtwoord aan te melden en een nieuw te kiezen.",
  "choose-application": "Ken {account} een toepassing toe, naar keuze: {applications}.",
  "clear-route": "Wis de routering van “{declaration}”.",
  "close-application": "Sluit “{application}” op deze plaats.",
  "confirm-review": "Bevestig wat nog klopt.",
  "give-application": "Ken “{application}” toe aan een gebruiker die ze nodig heeft.",
  "issue-codes": "Reik toegangscodes uit aan {account}.",
  "no-last-day": "{account}: schrap de einddatum van de rol.",
  remove: "{account}: verwijder de rol op deze plaats.",
  "remove-everywhere": "{account}: verwijder de rol op elke plaats van deze controle.",
  "renew-certificate": "Vernieuw het certificaat van “{channel}”.",
  "replace-manager": "Stel iemand anders aan voor deze rol: {role}.",
  "reset-password": "Stel een nieuw wachtwoord in voor {account}.",
  "route-to-e-box": "Kies de e-Box van de onderneming voor “{declaration}”.",
  "sign-request": "Laat een wettelijk vertegenwoordiger de aanvraag met ticketnummer {ticket} ondertekenen.",
  "update-place": "Vul het e-mailadres van deze plaats in.",
  "withdraw-request": "Trek de aanvraag met ticketnummer {ticket} in.",
};

/** What to say in Dutch where no step can help. */
export const obstacles: ObstacleSentences = {
  "account.name": "“{account}” kan geen account zijn. Kijk de naam van het account na.",
  "account.erased": "De gegevens van deze persoon zijn gewist. Open een nieuw account.",
  "account.merged": "Dit account is samengevoegd met een ander. Gebruik dat account: {account}.",
  "application.unknown": "De toepassing “{application}” bestaat niet. Kies een andere.",
  "application.not-in-kind": "“{application}” hoort niet bij dit domein. Kies een ander domein.",
  "application.level": "“{application}” geldt alleen op het niveau “{level}”. Kies een plaats op dat niveau.",
  "application.not-at-enterprise":
    "Op het niveau van de onderneming kan “{application}” niet worden geopend. Kies een domein.",
  "function.unknown": "“{application}” vraagt een functie die dit domein op dit niveau niet heeft.",
  "kind.unknown": "Deze soort domein bestaat niet meer: hier kan niets meer worden geopend.",
  "kind.managed-elsewhere":
    "De gebruikers en toepassingen van dit domein worden beheerd in “{system}”. Ga daar verder.",
  "means.none": "Geen enkele digitale sleutel heeft een niveau dat volstaat voor “{application}”.",
  "nobody.may": "Niemand heeft nu de nodige rol om {account} hier te helpen.",
  "place.unknown": "Deze plaats bestaat niet. Voeg ze eerst toe.",
  "user.level": "Gebruikers van dit domein horen op het niveau “{level}”. Kies een plaats op dat niveau.",
};
