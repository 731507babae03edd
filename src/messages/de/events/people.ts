import type { PeopleSentences } from "../../event-sentences.js";

/** What to say in German of what happens to people: their roles, and their accounts. */
export const people: PeopleSentences = {
  AssignmentAdded: {
    told: "Am {at}, hat {by} bei „{scope}“ die Rolle „{role}“ an {account} vergeben.",
    done: "Die Daten wurden gespeichert: {account} hat die Rolle „{role}“.",
    variants: {
      applications: {
        told: "Am {at}, hat {by} bei „{scope}“ die Rolle „{role}“ an {account} vergeben. Anwendungen: {applications}.",
        done: "Die Daten wurden gespeichert: {account} hat die Rolle „{role}“. Anwendungen: {applications}.",
      },
      functions: {
        told: "Am {at}, hat {by} bei „{scope}“ die Rolle „{role}“ an {account} vergeben. Funktionen: {functions}.",
        done: "Die Daten wurden gespeichert: {account} hat die Rolle „{role}“. Funktionen: {functions}.",
      },
      rights: {
        told: "Am {at}, hat {by} bei „{scope}“ die Rolle „{role}“ an {account} vergeben. Anwendungen: {applications}. Funktionen: {functions}.",
        done: "Die Daten wurden gespeichert: {account} hat die Rolle „{role}“. Anwendungen: {applications}. Funktionen: {functions}.",
      },
    },
  },
  AssignmentLifted: {
    told: "Am {at}, hat {by} bei „{scope}“ die höhere Rolle „{role}“ an {account} vergeben.",
    done: "{account} hat jetzt die Rolle „{role}“. Die Anwendungen und Funktionen bleiben.",
  },
  AssignmentUpdated: {
    told: "Am {at}, hat {by} bei „{scope}“ die Daten für {account} geändert.",
    done: "Die geänderten Daten wurden für {account} gespeichert.",
  },
  AssignmentBlocked: {
    told: "Am {at}, hat {by} die Rolle bei „{scope}“ für {account} gesperrt.",
    done: "{account} ist hier gesperrt.",
  },
  AssignmentUnblocked: {
    told: "Am {at}, hat {by} die Rolle bei „{scope}“ für {account} entsperrt.",
    done: "{account} ist hier entsperrt.",
  },
  AssignmentRemoved: {
    told: "Am {at}, hat {by} die Rolle bei „{scope}“ für {account} beendet.",
    done: "Die Rolle bei „{scope}“ ist für {account} beendet.",
  },
  ApplicationsGranted: {
    told: "Am {at}, hat {by} bei „{scope}“ {account} Anwendungen zugewiesen: {applications}.",
    done: "{account} wurden Anwendungen zugewiesen: {applications}.",
  },
  ApplicationsRevoked: {
    told: "Am {at}, hat {by} bei „{scope}“ {account} Anwendungen entzogen: {applications}.",
    done: "{account} wurden Anwendungen entzogen: {applications}.",
  },
  FunctionsAssigned: {
    told: "Am {at}, hat {by} bei „{scope}“ die Funktionen für {account} gewählt: {functions}.",
    done: "Die Funktionen wurden für {account} gespeichert: {functions}.",
    variants: {
      none: {
        told: "Am {at}, hat {by} bei „{scope}“ {account} alle Funktionen entzogen.",
        done: "{account} hat hier keine Funktion mehr.",
      },
    },
  },
  PasswordReset: {
    told: "Am {at}, hat {by} das Kennwort für {account} zurückgesetzt.",
    done: "Das Kennwort wurde für {account} zurückgesetzt.",
  },
  AccessCodesRequested: {
    told: "Am {at}, hat {by} Zugangscodes für {account} beantragt.",
    done: "Ihr Antrag auf Zugangscodes wurde registriert.",
  },
  AccessCodesIssued: {
    told: "Am {at}, hat {by} Zugangscodes für {account} ausgestellt.",
    done: "Die Zugangscodes wurden für {account} ausgestellt.",
  },
  AccountUpdated: {
    told: "Am {at}, hat {by} die eigenen persönlichen Daten geändert.",
    done: "Ihre persönlichen Daten wurden geändert.",
  },
  PasswordChanged: {
    told: "Am {at}, hat {by} das eigene Kennwort geändert.",
    done: "Ihr Kennwort wurde geändert.",
  },
  CertificateUploaded: {
    told: "Am {at}, hat {by} ein persönliches Zertifikat hinzugefügt.",
    done: "Ihr Zertifikat wurde hinzugefügt.",
  },
  CertificateRemoved: {
    told: "Am {at}, hat {by} das persönliche Zertifikat entfernt.",
    done: "Ihr Zertifikat wurde entfernt.",
  },
  AccountOpened: {
    told: "Am {at}, hat {by} ein Konto für {account} eröffnet.",
    done: "{account} hat jetzt ein Konto.",
  },
  PersonNumberCorrected: {
    told: "Am {at}, hat {by} die ENSS für {account} geändert.",
    done: "Die ENSS wurde für {account} geändert. Die frühere Nummer verweist weiter auf dieses Konto.",
  },
  AccountsMerged: {
    told: "Am {at}, hat {by} das Konto „{merged}“ mit dem Konto „{account}“ zusammengeführt.",
    done: "Die Konten wurden zu einem Konto zusammengeführt: {account}.",
  },
  PersonErased: {
    told: "Am {at}, hat {by} die personenbezogenen Daten zum Konto „{account}“ gelöscht.",
    done: "Die personenbezogenen Daten wurden gelöscht.",
  },
};
