import type { PartMessages } from "../types.js";

/** German messages about routing, mandates and curators. */
export const mandates: PartMessages<"routing" | "mandates"> = {
  "route.declaration-unknown":
    "Für die Meldung „{declaration}“ ist hier keine Weiterleitung möglich oder eingestellt. Wählen Sie eine Meldung aus der Liste.",
  "route.recipient-without-mandate":
    "Dieser Empfänger hat derzeit kein Mandat Ihres Unternehmens. Erteilen Sie zuerst ein Mandat oder wählen Sie einen anderen Empfänger.",
  "route.channel":
    "Wählen Sie für Ihr Unternehmen die e-Box oder einen FTP- oder SFTP-Kanal Ihres Versenders. Wählen Sie keinen Kanal für einen anderen Empfänger.",
  "route.broken":
    "Die Weiterleitung von „{declaration}“ funktioniert nicht mehr: Das Mandat oder der Kanal ist beendet. Wählen Sie einen anderen Empfänger oder Kanal.",

  "mandate.not-employer":
    "Nur ein beim LSS angemeldeter Arbeitgeber kann dieses Mandat erteilen, und das Unternehmen {enterprise} ist dort nicht als Arbeitgeber bekannt. Prüfen Sie die Nummer.",
  "mandate.managed-elsewhere":
    "Mandate für „{subject}“ werden in einem anderen Dienst verwaltet: {system}. Fahren Sie dort fort.",
  "mandate.exists":
    "Dieser Mandatar hat in diesem Zeitraum bereits ein Mandat für „{subject}“. Widerrufen Sie es zuerst oder wählen Sie einen anderen Zeitraum.",
  "mandate.unknown":
    "Ein Mandat für „{subject}“ wurde nicht gefunden. Wählen Sie den Gegenstand aus der Liste und prüfen Sie den Mandatar.",
  "mandate.period":
    "Das Mandat endet, bevor es beginnt. Wählen Sie als letzten Tag den ersten oder einen späteren Tag.",
  "curator.exists":
    "Dieses Unternehmen hat einen Konkursverwalter: {account}. Dessen Auftrag muss zuerst enden.",
  "curator.unknown": "Das Unternehmen {enterprise} hat keinen Konkursverwalter. Prüfen Sie die Nummer.",
  "curator.not-bankrupt":
    "Für das Unternehmen {enterprise} ist kein Konkurs bekannt. Prüfen Sie die Nummer oder lassen Sie die Daten anpassen.",
};
