import type { PartMessages } from "../types.js";

/** German messages about senders, their channels and certificates. */
export const senders: PartMessages<"senders"> = {
  "sender.exists":
    "Dieser Bereich hat bereits einen Versender. Ändern Sie den bestehenden Versender oder melden Sie ihn zuerst ab.",
  "sender.unknown":
    "Dieser Bereich hat keinen Versender. Registrieren Sie zuerst einen oder wählen Sie einen Bereich, der einen Versender haben kann.",
  "contact.email-required": "Geben Sie mindestens eine und höchstens {limit} E-Mail-Adressen ein.",
  "channel.exists":
    "Der Versender hat bereits einen Kanal „{channel}“. Ändern Sie diesen Kanal oder wählen Sie einen anderen.",
  "channel.unknown": "Der Kanal „{channel}“ wurde hier nicht gefunden. Wählen Sie einen Kanal aus der Liste.",
  "channel.kind-closed":
    "Der Kanal „{channel}“ kann nicht mehr geöffnet, sondern nur noch geschlossen werden. Wählen Sie einen anderen Kanal.",
  "certificate.required": "Fügen Sie ein Zertifikat hinzu.",
  "certificate.expired":
    "Dieses Zertifikat ist abgelaufen. Fügen Sie ein Zertifikat hinzu, das noch gültig ist.",
  "certificate.serial":
    "Die dezimale und die hexadezimale Form der Seriennummer ergeben nicht dieselbe Nummer. Übernehmen Sie beide vom Zertifikat.",
  "ssh-key.required": "Fügen Sie einen öffentlichen SSH-Schlüssel hinzu: Dieser Kanal verlangt einen.",
  "ssh-key.format":
    "Geben Sie einen öffentlichen SSH-Schlüssel im OpenSSH-Format ein: RSA mit mindestens 2048 Bit, Ed25519 oder ECDSA. Lassen Sie ihn weg, wenn der Kanal keinen verlangt.",
  "technical-user.required":
    "Der Kanal „{channel}“ verlangt diese Angabe zum technischen Benutzer. Geben Sie sie zweimal ein.",
  "technical-user.not-allowed":
    "Der Kanal „{channel}“ verlangt diese Angabe zu einem technischen Benutzer nicht. Lassen Sie sie weg.",
  "channel.applications-required":
    "Prüfen Sie die Anwendungen des Kanals „{channel}“. Wählen Sie mindestens eine für FTP oder SFTP und keine für einen Webservice.",
  "channel.preference":
    "Die Anwendung „{application}“ läuft nicht über den Kanal „{channel}“. Fügen Sie sie zuerst zu diesem Kanal hinzu oder wählen Sie einen anderen Kanal.",
};
