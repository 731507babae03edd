import type { ExchangeMessages } from "../types.js";

/** Dutch messages about senders and their channels, certificates, routing, mandates and curators. */
export const nlExchangeMessages: ExchangeMessages = {
  "sender.exists": "Dit domein heeft al een verzender. Wijzig de bestaande verzender of sluit die eerst af.",
  "sender.unknown":
    "Dit domein heeft geen verzender. Registreer er eerst een, of kies een domein dat een verzender kan hebben.",
  "contact.email-required": "Vul minstens één en hoogstens {limit} e-mailadressen in.",
  "channel.exists": "De verzender heeft al een kanaal “{channel}”. Wijzig dat kanaal of kies een ander.",
  "channel.unknown": "Het kanaal “{channel}” is hier niet gevonden. Kies een kanaal uit de lijst.",
  "channel.kind-closed":
    "Het kanaal “{channel}” kunt u niet meer openen, alleen nog afsluiten. Kies een ander kanaal.",
  "certificate.required": "Voeg een certificaat toe.",
  "certificate.expired": "Dit certificaat is vervallen. Voeg een certificaat toe dat nog geldig is.",
  "certificate.serial":
    "De decimale en de hexadecimale vorm van het serienummer geven niet hetzelfde nummer. Neem beide over van het certificaat.",
  "ssh-key.required": "Voeg een openbare SSH-sleutel toe: dit kanaal vraagt er een.",
  "ssh-key.format":
    "Geef een openbare SSH-sleutel in OpenSSH-formaat: RSA van minstens 2048 bits, Ed25519 of ECDSA. Laat de sleutel weg als het kanaal er geen vraagt.",
  "technical-user.required":
    "Het kanaal “{channel}” vraagt dit gegeven van de technische gebruiker. Vul het twee keer in.",
  "technical-user.not-allowed":
    "Het kanaal “{channel}” vraagt dit gegeven van een technische gebruiker niet. Laat het weg.",
  "channel.applications-required":
    "Kijk de toepassingen van het kanaal “{channel}” na. Kies er minstens één voor FTP of SFTP en geen enkele voor een webservice.",
  "channel.preference":
    "De toepassing “{application}” loopt niet over het kanaal “{channel}”. Voeg ze eerst aan dat kanaal toe of kies een ander voorkeurkanaal.",

  "route.declaration-unknown":
    "Voor de aangifte “{declaration}” is hier geen routering mogelijk of ingesteld. Kies een aangifte uit de lijst.",
  "route.recipient-without-mandate":
    "Deze ontvanger heeft nu geen mandaat van uw onderneming. Geef eerst een mandaat of kies een andere ontvanger.",
  "route.channel":
    "Kies voor uw onderneming de e-Box of een FTP- of SFTP-kanaal van uw verzender. Kies geen kanaal voor een andere ontvanger.",
  "route.broken":
    "De route voor “{declaration}” loopt niet meer: het mandaat of het kanaal is beëindigd. Kies een andere ontvanger of een ander kanaal.",

  "mandate.not-employer":
    "Alleen een werkgever bij de RSZ kan dit mandaat geven, en de onderneming {enterprise} is daar niet als werkgever bekend. Kijk het nummer na.",
  "mandate.managed-elsewhere":
    "Mandaten voor “{subject}” worden in een andere dienst beheerd: {system}. Ga daar verder.",
  "mandate.exists":
    "Deze mandataris heeft in die periode al een mandaat voor “{subject}”. Trek dat eerst in of kies een andere periode.",
  "mandate.unknown":
    "Er is geen mandaat voor “{subject}” gevonden. Kies het onderwerp uit de lijst en kijk de mandataris na.",
  "mandate.period":
    "Het mandaat eindigt voor het begint. Kies als laatste dag de eerste dag of een latere dag.",
  "curator.exists": "Deze onderneming heeft al een curator: {account}. Beëindig eerst die aanstelling.",
  "curator.unknown": "De onderneming {enterprise} heeft geen curator. Kijk het nummer na.",
  "curator.not-bankrupt":
    "Van de onderneming {enterprise} is geen faillissement bekend. Kijk het nummer na of laat de gegevens aanpassen.",
};
