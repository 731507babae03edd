import type { PlacesSentences } from "../../event-sentences.js";

/** What to say in German of what happens to places, and of who manages them. */
export const places: PlacesSentences = {
  DomainActivated: {
    told: "Am {at}, hat {by} den Bereich „{scope}“ aktiviert.",
    done: "Der Bereich „{scope}“ wurde aktiviert.",
  },
  DomainUpdated: {
    told: "Am {at}, hat {by} die E-Mail-Adresse des Bereichs „{scope}“ geändert.",
    done: "Die E-Mail-Adresse des Bereichs „{scope}“ wurde geändert.",
  },
  DomainClosed: {
    told: "Am {at}, hat {by} den Bereich „{scope}“ mit allem darunter geschlossen.",
    done: "Der Bereich „{scope}“ wurde mit allem darunter geschlossen.",
  },
  SubdivisionAdded: {
    told: "Am {at}, hat {by} die Unterabteilung „{scope}“ hinzugefügt.",
    done: "Die Unterabteilung „{scope}“ wurde hinzugefügt.",
  },
  SubdivisionUpdated: {
    told: "Am {at}, hat {by} die E-Mail-Adresse der Unterabteilung „{scope}“ geändert.",
    done: "Die E-Mail-Adresse der Unterabteilung „{scope}“ wurde geändert.",
  },
  SubdivisionRemoved: {
    told: "Am {at}, hat {by} die Unterabteilung „{scope}“ entfernt.",
    done: "Die Unterabteilung „{scope}“ wurde entfernt.",
  },
  SiteAdded: {
    told: "Am {at}, hat {by} den Standort „{scope}“ hinzugefügt.",
    done: "Der Standort „{scope}“ wurde hinzugefügt.",
  },
  SiteUpdated: {
    told: "Am {at}, hat {by} die E-Mail-Adresse des Standorts „{scope}“ geändert.",
    done: "Die E-Mail-Adresse des Standorts „{scope}“ wurde geändert.",
  },
  SiteRemoved: {
    told: "Am {at}, hat {by} den Standort „{scope}“ entfernt.",
    done: "Der Standort „{scope}“ wurde entfernt.",
  },
  ApplicationsSet: {
    told: "Am {at}, hat {by} die Anwendungen für „{scope}“ gewählt: {applications}.",
    done: "Jetzt geöffnete Anwendungen für „{scope}“: {applications}.",
    variants: {
      none: {
        told: "Am {at}, hat {by} alle Anwendungen für „{scope}“ geschlossen.",
        done: "Für „{scope}“ ist keine Anwendung mehr geöffnet.",
      },
    },
  },
  ManagerAppointed: {
    told: "Am {at}, hat {by} die Verwaltung für „{scope}“ an {manager} übertragen.",
    done: "{manager} verwaltet jetzt „{scope}“.",
    variants: {
      office: {
        told: "Am {at}, hat {by} die Verwaltung für „{scope}“ der Person übertragen, die „{manager}“ verwaltet.",
        done: "Wer „{manager}“ verwaltet, verwaltet auch „{scope}“.",
      },
    },
  },
  ManagerReplaced: {
    told: "Am {at}, hat {by} die Verwaltung für „{scope}“ an {manager} übertragen. Zuvor: {previous}.",
    done: "{manager} verwaltet ab jetzt „{scope}“.",
    variants: {
      office: {
        told: "Am {at}, hat {by} die Verwaltung für „{scope}“ der Person übertragen, die „{manager}“ verwaltet. Zuvor: {previous}.",
        done: "Wer „{manager}“ verwaltet, verwaltet ab jetzt auch „{scope}“.",
      },
    },
  },
  ReviewConfirmed: {
    told: "Am {at}, hat {by} die Überprüfung für „{scope}“ bestätigt.",
    done: "Die Überprüfung für „{scope}“ wurde bestätigt.",
  },
};
