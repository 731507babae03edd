import type { PeopleSentences } from "../../event-sentences.js";

/** What to say in German of what happens to people: their roles, and their accounts. */
export const people: PeopleSentences = {
  AssignmentAdded: {
    told: "Am {at}, hat {account} bei „{scope}“ durch {by} die Rolle „{role}“ erhalten.",
    done: "Die Daten sind gespeichert: {account} hat die Rolle „{role}“.",
    variants: {
      applications: {
        told: "Am {at}, hat {account} bei „{scope}“ durch {by} die Rolle „{role}“ erhalten, mit diesen Anwendungen: {applications}.",
        done: "Die Daten sind gespeichert: {account} hat die Rolle „{role}“ mit diesen Anwendungen: {applications}.",
      },
    },
  },
  AssignmentLifted: {
    told: "Am {at}, wurde die Rolle bei „{scope}“ für {account} durch {by} zu „{role}“ angehoben.",
    done: "{account} hat jetzt die Rolle „{role}“. Die Anwendungen und Funktionen bleiben.",
  },
  AssignmentUpdated: {
    told: "Am {at}, wurden die Daten bei „{scope}“ für {account} durch {by} geändert.",
    done: "Die geänderten Daten sind für {account} gespeichert.",
  },
  AssignmentBlocked: {
    told: "Am {at}, wurde {account} bei „{scope}“ durch {by} gesperrt.",
    done: "{account} ist hier gesperrt.",
  },
  AssignmentUnblocked: {
    told: "Am {at}, wurde {account} bei „{scope}“ durch {by} entsperrt.",
    done: "{account} ist hier entsperrt.",
  },
  AssignmentRemoved: {
    told: "Am {at}, wurde die Rolle bei „{scope}“ für {account} durch {by} beendet.",
    done: "Die Rolle bei „{scope}“ ist für {account} beendet.",
  },
  ApplicationsGranted: {
    told: "Am {at}, wurden {account} bei „{scope}“ durch {by} Anwendungen zugewiesen: {applications}.",
    done: "Die Anwendungen sind {account} zugewiesen: {applications}.",
  },
  ApplicationsRevoked: {
    told: "Am {at}, wurden {account} bei „{scope}“ durch {by} Anwendungen entzogen: {applications}.",
    done: "Die Anwendungen sind {account} entzogen: {applications}.",
  },
  FunctionsAssigned: {
    told: "Am {at}, wurden bei „{scope}“ für {account} durch {by} die Funktionen gewählt: {functions}.",
    done: "{account} hat jetzt diese Funktionen: {functions}.",
    variants: {
      none: {
        told: "Am {at}, wurden {account} bei „{scope}“ durch {by} alle Funktionen entzogen.",
        done: "{account} hat hier keine Funktion mehr.",
      },
    },
  },
  PasswordReset: {
    told: "Am {at}, wurde das Kennwort für {account} durch {by} zurückgesetzt.",
    done: "Das Kennwort ist für {account} zurückgesetzt.",
  },
  AccessCodesRequested: {
    told: "Am {at}, wurden für {account} durch {by} Zugangscodes beantragt.",
    done: "Ihr Antrag auf Zugangscodes ist registriert.",
  },
  AccessCodesIssued: {
    told: "Am {at}, hat {account} durch {by} Zugangscodes erhalten.",
    done: "Die Zugangscodes sind für {account} ausgestellt.",
  },
  AccountUpdated: {
    told: "Am {at}, wurden die persönlichen Daten für {account} durch {by} geändert.",
    done: "Ihre persönlichen Daten sind geändert.",
  },
  PasswordChanged: {
    told: "Am {at}, wurde das eigene Kennwort durch {by} geändert.",
    done: "Ihr Kennwort ist geändert.",
  },
  CertificateUploaded: {
    told: "Am {at}, wurde ein persönliches Zertifikat durch {by} hinzugefügt.",
    done: "Ihr Zertifikat ist hinzugefügt.",
  },
  CertificateRemoved: {
    told: "Am {at}, wurde das persönliche Zertifikat durch {by} entfernt.",
    done: "Ihr Zertifikat ist entfernt.",
  },
  AccountOpened: {
    told: "Am {at}, wurde für {account} durch {by} ein Konto eröffnet.",
    done: "{account} hat jetzt ein Konto.",
  },
  PersonNumberCorrected: {
    told: "Am {at}, wurde die ENSS für {account} durch {by} geändert.",
    done: "Die ENSS ist für {account} geändert. Die vorige Nummer verweist weiter auf dieses Konto.",
  },
  AccountsMerged: {
    told: "Am {at}, wurde das Konto „{merged}“ durch {by} mit dem Konto für {account} zusammengeführt.",
    done: "Die Konten sind für {account} zu einem Konto zusammengeführt.",
  },
  PersonErased: {
    told: "Am {at}, wurden die personenbezogenen Daten für das Konto „{account}“ durch {by} gelöscht.",
    done: "Die personenbezogenen Daten sind gelöscht.",
  },
};
