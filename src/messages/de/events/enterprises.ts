import type { EnterprisesSentences } from "../../event-sentences.js";

/** What to say in German of what happens to enterprises, their chiefs and curators, and requests for a chief. */
export const enterprises: EnterprisesSentences = {
  EnterpriseRegistered: {
    told: "Am {at}, wurde das Unternehmen „{enterprise}“ durch {by} registriert.",
    done: "Das Unternehmen „{enterprise}“ ist registriert.",
  },
  EnterpriseRenamed: {
    told: "Am {at}, wurde der Name des Unternehmens „{enterprise}“ durch {by} geändert. Neuer Name: „{name}“.",
    done: "Das Unternehmen heißt jetzt „{name}“.",
  },
  EnterpriseCeased: {
    told: "Am {at}, wurde die Einstellung des Unternehmens „{enterprise}“ durch {by} registriert. Alles in dem Unternehmen ist beendet.",
    done: "Die Einstellung von „{enterprise}“ ist registriert. Alles in dem Unternehmen ist beendet.",
  },
  EnterpriseMerged: {
    told: "Am {at}, wurde durch {by} registriert, dass das Unternehmen „{enterprise}“ in „{into}“ aufgegangen ist. Alles in dem Unternehmen ist beendet, nichts ist übergegangen.",
    done: "Die Fusion von „{enterprise}“ mit „{into}“ ist registriert. Alles in dem Unternehmen ist beendet, nichts geht über.",
  },
  EnterpriseRevived: {
    told: "Am {at}, wurde das Ende des Unternehmens „{enterprise}“ durch {by} rückgängig gemacht.",
    done: "Das Ende von „{enterprise}“ ist rückgängig gemacht. Es kann wieder ein Hauptzugangsverwalter ernannt werden.",
  },
  ChiefAccessManagerAppointed: {
    told: "Am {at}, wurde {account} bei „{enterprise}“ durch {by} zum Hauptzugangsverwalter ernannt.",
    done: "{account} ist zum Hauptzugangsverwalter ernannt.",
  },
  ChiefAccessManagerReplaced: {
    told: "Am {at}, hat {account} als Hauptzugangsverwalter bei „{enterprise}“ {previous} abgelöst, ernannt durch {by}.",
    done: "{account} hat {previous} als Hauptzugangsverwalter abgelöst. Die Verwalter, die Benutzer und ihre Rechte bleiben.",
  },
  ConfirmationRequested: {
    told: "Am {at}, wurde für {account} eine Bestätigung versandt, nach der Ernennung bei „{enterprise}“ durch {by}.",
    done: "Die Bestätigung mit weiteren Erläuterungen wird an {email} gesendet.",
  },
  ChiefContactUpdated: {
    told: "Am {at}, wurden die Kontaktdaten für {account} als Hauptzugangsverwalter bei „{enterprise}“ durch {by} geändert.",
    done: "Die Kontaktdaten sind für {account} geändert.",
  },
  AppointmentRequested: {
    told: "Am {at}, wurde unter der Ticketnummer {ticket} ein Hauptzugangsverwalter für „{enterprise}“ durch {by} beantragt.",
    done: "Ihr Antrag ist unter der Ticketnummer {ticket} registriert. Geben Sie diese Nummer bei jedem Kontakt mit dem Kontaktzentrum an.",
  },
  AppointmentRequestSigned: {
    told: "Am {at}, wurde die Unterschrift unter dem Antrag mit der Ticketnummer {ticket} durch {by} eingetragen.",
    done: "Die Unterschrift unter dem Antrag mit der Ticketnummer {ticket} ist angenommen.",
  },
  AppointmentRequestGranted: {
    told: "Am {at}, wurde der Antrag mit der Ticketnummer {ticket} durch {by} genehmigt. Ernannt: {account}.",
    done: "Der Antrag mit der Ticketnummer {ticket} ist genehmigt.",
  },
  AppointmentRequestRejected: {
    told: "Am {at}, wurde der Antrag mit der Ticketnummer {ticket} durch {by} abgelehnt. Grund: „{reason}“.",
    done: "Der Antrag mit der Ticketnummer {ticket} ist abgelehnt.",
    variants: {
      "enterprise-ended": {
        told: "Am {at}, wurde der Antrag mit der Ticketnummer {ticket} durch {by} abgeschlossen: Das Unternehmen hat seine Tätigkeit eingestellt oder ist in einem anderen aufgegangen.",
        done: "Der Antrag mit der Ticketnummer {ticket} ist abgeschlossen, weil das Unternehmen seine Tätigkeit eingestellt hat oder in einem anderen aufgegangen ist.",
      },
      superseded: {
        told: "Am {at}, wurde der Antrag mit der Ticketnummer {ticket} durch {by} abgeschlossen: Ein anderer Antrag des Unternehmens ist genehmigt.",
        done: "Der Antrag mit der Ticketnummer {ticket} ist abgeschlossen, weil ein anderer genehmigt ist.",
      },
    },
  },
  AppointmentRequestWithdrawn: {
    told: "Am {at}, wurde der Antrag mit der Ticketnummer {ticket} durch {by} zurückgezogen.",
    done: "Der Antrag mit der Ticketnummer {ticket} ist zurückgezogen.",
  },
  CuratorAppointed: {
    told: "Am {at}, wurde {account} bei „{enterprise}“ durch {by} zum Konkursverwalter ernannt. Bereiche: {domains}.",
    done: "{account} ist zum Konkursverwalter ernannt und verwaltet jetzt: {domains}.",
  },
  CuratorDischarged: {
    told: "Am {at}, wurde der Auftrag als Konkursverwalter bei „{enterprise}“ durch {by} beendet. Konkursverwalter: {account}.",
    done: "Der Auftrag als Konkursverwalter ist für {account} beendet.",
  },
};
