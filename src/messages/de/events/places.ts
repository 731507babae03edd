import type { PlacesSentences } from "../../event-sentences.js";

/** What to say in German of what happens to places, and of who manages them. */
export const places: PlacesSentences = {
  DomainActivated: {
    told: "Am {at}, wurde der Bereich „{scope}“ durch {by} geöffnet.",
    done: "Der Bereich „{scope}“ ist geöffnet.",
  },
  DomainUpdated: {
    told: "Am {at}, wurde die E-Mail-Adresse für den Bereich „{scope}“ durch {by} geändert.",
    done: "Die E-Mail-Adresse für den Bereich „{scope}“ ist geändert.",
  },
  DomainClosed: {
    told: "Am {at}, wurde der Bereich „{scope}“ durch {by} geschlossen, mit allem darunter.",
    done: "Der Bereich „{scope}“ ist geschlossen, mit allem darunter.",
  },
  SubdivisionAdded: {
    told: "Am {at}, wurde die Unterabteilung „{scope}“ durch {by} hinzugefügt.",
    done: "Die Unterabteilung „{scope}“ ist hinzugefügt.",
  },
  SubdivisionUpdated: {
    told: "Am {at}, wurde die E-Mail-Adresse für die Unterabteilung „{scope}“ durch {by} geändert.",
    done: "Die E-Mail-Adresse für die Unterabteilung „{scope}“ ist geändert.",
  },
  SubdivisionRemoved: {
    told: "Am {at}, wurde die Unterabteilung „{scope}“ durch {by} entfernt.",
    done: "Die Unterabteilung „{scope}“ ist entfernt.",
  },
  SiteAdded: {
    told: "Am {at}, wurde der Standort „{scope}“ durch {by} hinzugefügt.",
    done: "Der Standort „{scope}“ ist hinzugefügt.",
  },
  SiteUpdated: {
    told: "Am {at}, wurde die E-Mail-Adresse für den Standort „{scope}“ durch {by} geändert.",
    done: "Die E-Mail-Adresse für den Standort „{scope}“ ist geändert.",
  },
  SiteRemoved: {
    told: "Am {at}, wurde der Standort „{scope}“ durch {by} entfernt.",
    done: "Der Standort „{scope}“ ist entfernt.",
  },
  ApplicationsSet: {
    told: "Am {at}, wurden die Anwendungen für „{scope}“ durch {by} gewählt: {applications}.",
    done: "Für „{scope}“ sind jetzt geöffnet: {applications}.",
    variants: {
      none: {
        told: "Am {at}, wurden alle Anwendungen für „{scope}“ durch {by} geschlossen.",
        done: "Für „{scope}“ ist keine Anwendung mehr geöffnet.",
      },
    },
  },
  ManagerAppointed: {
    told: "Am {at}, wurde die Verwaltung für „{scope}“ durch {by} an {manager} übertragen.",
    done: "{manager} verwaltet jetzt „{scope}“.",
    variants: {
      office: {
        told: "Am {at}, wurde die Verwaltung für „{scope}“ durch {by} der Person überlassen, die „{manager}“ verwaltet.",
        done: "Wer „{manager}“ verwaltet, verwaltet auch „{scope}“.",
      },
    },
  },
  ManagerReplaced: {
    told: "Am {at}, wurde die Verwaltung für „{scope}“ durch {by} an {manager} übergeben. Zuvor: {previous}.",
    done: "Die Verwaltung für „{scope}“ ist an {manager} übergeben.",
    variants: {
      office: {
        told: "Am {at}, wurde die Verwaltung für „{scope}“ durch {by} zurückgenommen: Wer „{manager}“ verwaltet, verwaltet sie mit. Zuvor: {previous}.",
        done: "Wer „{manager}“ verwaltet, verwaltet ab jetzt auch „{scope}“.",
      },
    },
  },
  ReviewConfirmed: {
    told: "Am {at}, wurde die Überprüfung für „{scope}“ durch {by} bestätigt.",
    done: "Die Überprüfung für „{scope}“ ist bestätigt.",
  },
};
