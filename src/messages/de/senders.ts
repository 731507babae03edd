import type { ExchangeMessages } from "../types.js";

/** German messages about senders and their channels, certificates, routing, mandates and curators. */
export const deExchangeMessages: ExchangeMessages = {
  "sender.exists":
    "Dieser Bereich hat bereits einen Versender. Ändern Sie den bestehenden Versender oder beenden Sie ihn zuerst.",
  "sender.unknown":
    "Dieser Bereich hat keinen Versender. Registrieren Sie zuerst einen oder wählen Sie einen Bereich, der einen Versender haben kann.",
  "contact.email-required": "Geben Sie mindestens eine und höchstens {limit} E-Mail-Adressen ein.",
  "channel.exists":
    "Der Versender hat bereits einen Kanal „{channel}“. Ändern Sie diesen Kanal oder wählen Sie einen anderen.",
  "channel.unknown": "Der Kanal „{channel}“ wurde hier nicht gefunden. Wählen Sie einen Kanal aus der Liste.",
  "channel.kind-closed":
    "Der Kanal „{channel}“ kann nicht mehr eröffnet, sondern nur noch geschlossen werden. Wählen Sie einen anderen Kanal.",
  "certificate.required": "Fügen Sie ein Zertifikat hinzu.",
  "certificate.expired":
    "Dieses Zertifikat ist abgelaufen. Fügen Sie ein Zertifikat hinzu, das noch gültig ist.",
  "certificate.serial":
    "Die dezimale und die hexadezimale Form der Seriennummer ergeben nicht dieselbe Nummer. Übernehmen Sie beide vom Zertifikat.",
  "ssh-key.required": "Fügen Sie einen öffentlichen SSH-Schlüssel hinzu: Dieser Kanal verlangt einen.",
  "ssh-key.format":
    "Geben Sie einen öffentlichen SSH-Schlüssel im OpenSSH-Format ein: RSA mit mindestens 2048 Bit, Ed25519 oder ECDSA. Lassen Sie den Schlüssel weg, wenn der Kanal keinen verlangt.",
  "technical-user.required":
    "Der Kanal „{channel}“ verlangt diese Angabe zum technischen Benutzer. Geben Sie sie zweimal ein.",
  "technical-user.not-allowed":
    "Der Kanal „{channel}“ verlangt diese Angabe zu einem technischen Benutzer nicht. Lassen Sie sie weg.",
  "channel.applications-required":
    "Prüfen Sie die Anwendungen des Kanals „{channel}“. Wählen Sie mindestens eine für FTP oder SFTP und keine für einen Webservice.",
  "channel.preference":
    "Die Anwendung „{application}“ läuft nicht über den Kanal „{channel}“. Fügen Sie sie zuerst zu diesem Kanal hinzu oder wählen Sie einen anderen bevorzugten Kanal.",

  "route.declaration-unknown":
    "Für die Meldung „{declaration}“ ist hier keine Weiterleitung möglich oder eingestellt. Wählen Sie eine Meldung aus der Liste.",
  "route.recipient-without-mandate":
    "Dieser Empfänger hat derzeit kein Mandat Ihres Unternehmens. Erteilen Sie zuerst ein Mandat oder wählen Sie einen anderen Empfänger.",
  "route.channel":
    "Wählen Sie für Ihr Unternehmen die e-Box oder einen FTP- oder SFTP-Kanal Ihres Versenders. Wählen Sie keinen Kanal für einen anderen Empfänger.",
  "route.broken":
    "Der Weg für „{declaration}“ besteht nicht mehr: Das Mandat oder der Kanal wurde beendet. Wählen Sie einen anderen Empfänger oder einen anderen Kanal.",

  "mandate.not-employer":
    "Nur ein beim LSS angemeldeter Arbeitgeber kann dieses Mandat erteilen, und das Unternehmen {enterprise} ist dort nicht als Arbeitgeber bekannt. Prüfen Sie die Nummer.",
  "mandate.managed-elsewhere":
    "Mandate für „{subject}“ werden in einem anderen Dienst verwaltet: {system}. Fahren Sie dort fort.",
  "mandate.exists":
    "Dieser Mandatar hat in diesem Zeitraum bereits ein Mandat für „{subject}“. Entziehen Sie es zuerst oder wählen Sie einen anderen Zeitraum.",
  "mandate.unknown":
    "Es wurde kein Mandat für „{subject}“ gefunden. Wählen Sie den Gegenstand aus der Liste und prüfen Sie den Mandatar.",
  "mandate.period":
    "Das Mandat endet, bevor es beginnt. Wählen Sie als letzten Tag den ersten oder einen späteren Tag.",
  "curator.exists":
    "Dieses Unternehmen hat bereits einen Konkursverwalter: {account}. Beenden Sie zuerst dessen Ernennung.",
  "curator.unknown": "Das Unternehmen {enterprise} hat keinen Konkursverwalter. Prüfen Sie die Nummer.",
  "curator.not-bankrupt":
    "Für das Unternehmen {enterprise} ist kein Konkurs bekannt. Prüfen Sie die Nummer oder lassen Sie die Daten anpassen.",
};
