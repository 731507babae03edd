import type { EnterprisesSentences } from "../../event-sentences.js";

/** What to say in German of what happens to enterprises, their chiefs and curators, and requests for a chief. */
export const enterprises: EnterprisesSentences = {
  EnterpriseRegistered: {
    told: "Am {at}, hat {by} das Unternehmen „{enterprise}“ registriert.",
    done: "Das Unternehmen „{enterprise}“ wurde registriert.",
  },
  EnterpriseRenamed: {
    told: "Am {at}, hat {by} den Namen des Unternehmens „{enterprise}“ geändert. Neuer Name: „{name}“.",
    done: "Das Unternehmen heißt jetzt „{name}“.",
  },
  EnterpriseCeased: {
    told: "Am {at}, hat {by} registriert, dass das Unternehmen „{enterprise}“ seine Tätigkeit eingestellt hat. Alle Rollen, Bereiche, Mandate und Anträge des Unternehmens sind beendet.",
    done: "Es wurde registriert, dass „{enterprise}“ seine Tätigkeit eingestellt hat. Alle Rollen, Bereiche, Mandate und Anträge des Unternehmens sind beendet.",
  },
  EnterpriseMerged: {
    told: "Am {at}, hat {by} registriert, dass das Unternehmen „{enterprise}“ in „{into}“ aufgegangen ist. Alle Rollen, Bereiche, Mandate und Anträge sind beendet und nicht übergegangen.",
    done: "Es wurde registriert, dass „{enterprise}“ in „{into}“ aufgegangen ist. Alle Rollen, Bereiche, Mandate und Anträge sind beendet und gehen nicht über.",
  },
  EnterpriseRevived: {
    told: "Am {at}, hat {by} das Ende des Unternehmens „{enterprise}“ rückgängig gemacht.",
    done: "Das Ende des Unternehmens „{enterprise}“ wurde rückgängig gemacht. Es kann wieder ein Hauptzugangsverwalter ernannt werden.",
  },
  ChiefAccessManagerAppointed: {
    told: "Am {at}, hat {by} bei „{enterprise}“ einen Hauptzugangsverwalter ernannt: {account}.",
    done: "{account} hat jetzt die Rolle „Hauptzugangsverwalter“.",
  },
  ChiefAccessManagerReplaced: {
    told: "Am {at}, hat {by} bei „{enterprise}“ einen neuen Hauptzugangsverwalter ernannt: {account}. Zuvor: {previous}.",
    done: "{account} hat {previous} in der Rolle „Hauptzugangsverwalter“ abgelöst. Die Verwalter, die Benutzer und ihre Rechte bleiben.",
  },
  ConfirmationRequested: {
    told: "Am {at}, wurde für {account} eine Bestätigung der Ernennung bei „{enterprise}“ versandt. Ernannt hat {by}.",
    done: "Die Bestätigung mit weiteren Erläuterungen wird an {email} gesendet.",
  },
  ChiefContactUpdated: {
    told: "Am {at}, hat {by} die Kontaktdaten des Hauptzugangsverwalters bei „{enterprise}“ geändert: {account}.",
    done: "Die Kontaktdaten wurden für {account} geändert.",
  },
  AppointmentRequested: {
    told: "Am {at}, hat {by} unter der Ticketnummer {ticket} einen Hauptzugangsverwalter für „{enterprise}“ beantragt.",
    done: "Ihr Antrag wurde unter der Ticketnummer {ticket} registriert. Geben Sie diese Nummer bei jedem Kontakt mit dem Kontaktzentrum an.",
  },
  AppointmentRequestSigned: {
    told: "Am {at}, hat {by} die Unterschrift unter dem Antrag mit der Ticketnummer {ticket} erfasst.",
    done: "Die Unterschrift unter dem Antrag mit der Ticketnummer {ticket} wurde erfasst.",
  },
  AppointmentRequestGranted: {
    told: "Am {at}, hat {by} den Antrag mit der Ticketnummer {ticket} genehmigt. Ernannt: {account}.",
    done: "Der Antrag mit der Ticketnummer {ticket} wurde genehmigt.",
  },
  AppointmentRequestRejected: {
    told: "Am {at}, hat {by} den Antrag mit der Ticketnummer {ticket} abgelehnt. Grund: „{reason}“.",
    done: "Der Antrag mit der Ticketnummer {ticket} wurde abgelehnt.",
    variants: {
      "enterprise-ended": {
        told: "Am {at}, hat {by} den Antrag mit der Ticketnummer {ticket} abgeschlossen: Das Unternehmen hat seine Tätigkeit eingestellt oder ist in einem anderen aufgegangen.",
        done: "Der Antrag mit der Ticketnummer {ticket} wurde abgeschlossen, weil das Unternehmen seine Tätigkeit eingestellt hat oder in einem anderen aufgegangen ist.",
      },
      superseded: {
        told: "Am {at}, hat {by} den Antrag mit der Ticketnummer {ticket} abgeschlossen: Ein anderer Antrag des Unternehmens wurde genehmigt.",
        done: "Der Antrag mit der Ticketnummer {ticket} wurde abgeschlossen, weil ein anderer genehmigt wurde.",
      },
    },
  },
  AppointmentRequestWithdrawn: {
    told: "Am {at}, hat {by} den Antrag mit der Ticketnummer {ticket} zurückgezogen.",
    done: "Der Antrag mit der Ticketnummer {ticket} wurde zurückgezogen.",
  },
  CuratorAppointed: {
    told: "Am {at}, hat {by} bei „{enterprise}“ einen Konkursverwalter ernannt: {account}. Bereiche: {domains}.",
    done: "{account} hat jetzt die Rolle „Konkursverwalter“ und verwaltet: {domains}.",
  },
  CuratorDischarged: {
    told: "Am {at}, hat {by} den Auftrag des Konkursverwalters bei „{enterprise}“ beendet: {account}.",
    done: "Der Auftrag als Konkursverwalter ist für {account} beendet.",
  },
};
