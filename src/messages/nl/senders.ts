import type { PartMessages } from "../types.js";

/** Dutch messages about senders, their channels and certificates. */
export const senders: PartMessages<"senders"> = {
  "sender.exists": "Dit domein heeft al een verzender. Wijzig de bestaande verzender of sluit die eerst af.",
  "sender.unknown":
    "Dit domein heeft geen verzender. Registreer er eerst een, of kies een domein dat een verzender kan hebben.",
  "contact.email-required": "Vul minstens één en hoogstens {limit} e-mailadressen in.",
  "channel.exists": "De verzender heeft al een kanaal “{channel}”. Wijzig dat kanaal of kies een ander.",
  "channel.unknown": "Het kanaal “{channel}” is hier niet gevonden. Kies een kanaal uit de lijst.",
  "channel.kind-closed":
    "Het kanaal “{channel}” kunt u niet meer openen, alleen nog sluiten. Kies een ander kanaal.",
  "certificate.required": "Voeg een certificaat toe.",
  "certificate.expired": "Dit certificaat is vervallen. Voeg een certificaat toe dat nog geldig is.",
  "certificate.serial":
    "De decimale en de hexadecimale vorm van het serienummer geven niet hetzelfde nummer. Neem beide vormen over van het certificaat.",
  "ssh-key.required": "Voeg een openbare SSH-sleutel toe: dit kanaal vraagt er een.",
  "ssh-key.format":
    "Vul een openbare SSH-sleutel in OpenSSH-formaat in: RSA van minstens 2048 bits, Ed25519 of ECDSA. Laat de sleutel weg als het kanaal er geen vraagt.",
  "technical-user.required":
    "Het kanaal “{channel}” vraagt dit gegeven van de technische gebruiker. Vul het twee keer in.",
  "technical-user.not-allowed":
    "Het kanaal “{channel}” vraagt dit gegeven van een technische gebruiker niet. Laat het weg.",
  "channel.applications-required":
    "Kijk de toepassingen van het kanaal “{channel}” na. Kies er minstens één voor FTP of SFTP en geen enkele voor een webservice.",
  "channel.preference":
    "De toepassing “{application}” loopt niet over het kanaal “{channel}”. Voeg ze eerst aan dat kanaal toe of kies een ander voorkeurkanaal.",
};
