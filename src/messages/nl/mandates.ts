import type { PartMessages } from "../types.js";

/** Dutch messages about routing, mandates and curators. */
export const mandates: PartMessages<"routing" | "mandates"> = {
  "route.declaration-unknown":
    "Voor de aangifte “{declaration}” is hier geen routering mogelijk of ingesteld. Kies een aangifte uit de lijst.",
  "route.recipient-without-mandate":
    "Deze ontvanger heeft op dit moment geen mandaat van uw onderneming. Geef eerst een mandaat of kies een andere ontvanger.",
  "route.channel":
    "Kies voor uw onderneming de e-Box of een FTP- of SFTP-kanaal van uw verzender. Kies geen kanaal voor een andere ontvanger.",
  "route.broken":
    "De routering van “{declaration}” werkt niet meer: het mandaat of het kanaal is beëindigd. Kies een andere ontvanger of een ander kanaal.",

  "mandate.not-employer":
    "Alleen een bij de RSZ aangesloten werkgever kan dit mandaat geven, en de onderneming {enterprise} is daar niet als werkgever bekend. Kijk het nummer na.",
  "mandate.managed-elsewhere":
    "Mandaten voor “{subject}” worden in een andere dienst beheerd: {system}. Ga daar verder.",
  "mandate.exists":
    "Deze mandataris heeft in die periode al een mandaat voor “{subject}”. Trek dat eerst in of kies een andere periode.",
  "mandate.unknown":
    "Er is geen mandaat voor “{subject}” gevonden. Kies het onderwerp uit de lijst en kijk de mandataris na.",
  "mandate.period":
    "Het mandaat eindigt vóór het begint. Kies als laatste dag de eerste dag of een latere dag.",
  "curator.exists":
    "Deze onderneming heeft een curator: {account}. Die opdracht moet eerst worden beëindigd.",
  "curator.unknown": "De onderneming {enterprise} heeft geen curator. Kijk het nummer na.",
  "curator.not-bankrupt":
    "Van de onderneming {enterprise} is geen faillissement bekend. Kijk het nummer na of laat de gegevens aanpassen.",
};
