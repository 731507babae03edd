import type { ConditionSentences } from "../types.js";

/** What to say in German of each condition of an access. */
export const deConditions: ConditionSentences = {
  "account.known": {
    holds: "{account} hat ein Konto.",
    fails: "{account} hat noch kein Konto. Fügen Sie diese Person als Benutzer hinzu.",
  },
  "assignment.active": {
    holds: "{account} hat hier eine aktive Rolle.",
    fails: "{account} hat hier keine Rolle. Fügen Sie diese Person hier als Benutzer hinzu.",
    blocked: "Die Rolle von {account} ist hier gesperrt. Entsperren Sie diese Person.",
    ended: "Die Rolle von {account} ist hier abgelaufen. Wählen Sie einen späteren letzten Tag.",
  },
  "application.open-at-domain": {
    holds: "Auf der Ebene des Bereichs steht „{application}“ nichts im Weg.",
    fails: "Die Anwendung „{application}“ ist für den Bereich nicht geöffnet. Lassen Sie sie dort öffnen.",
  },
  "application.open-at-subdivision": {
    holds: "Auf der Ebene der Unterabteilung steht „{application}“ nichts im Weg.",
    fails:
      "Die Anwendung „{application}“ ist für die Unterabteilung nicht geöffnet. Lassen Sie sie dort öffnen.",
  },
  "application.open-at-site": {
    holds: "Auf der Ebene des Standorts steht „{application}“ nichts im Weg.",
    fails: "Die Anwendung „{application}“ ist für den Standort nicht geöffnet. Lassen Sie sie dort öffnen.",
  },
  "application.granted": {
    holds: "{account} darf „{application}“ hier verwenden.",
    fails:
      "{account} hat die Anwendung „{application}“ hier noch nicht erhalten. Weisen Sie sie dieser Person zu.",
  },
  "application.level": {
    holds: "Die Anwendung „{application}“ zählt auf der Ebene „{level}“.",
    fails:
      "Die Anwendung „{application}“ zählt nur auf der Ebene „{level}“. Fügen Sie den Benutzer dort hinzu.",
  },
  "function.held": {
    holds: "{account} fehlt hier keine Funktion für „{application}“.",
    fails:
      "Für „{application}“ fehlt {account} hier eine Funktion. Weisen Sie eine dieser Funktionen auf der Ebene zu, auf der sie zählt: {functions}.",
  },
  "access.effective": {
    holds: "Für „{application}“ läuft keine Wartezeit.",
    fails:
      "Eine Änderung zählt erst nach einiger Zeit: „{application}“ öffnet sich ab dem {until}. Versuchen Sie es dann erneut.",
  },
  "authentication.level": {
    holds: "Die Anmeldung genügt für „{application}“.",
    fails:
      "Die Anmeldung ist nicht stark genug für „{application}“. Bitten Sie {account}, sich mit einem stärkeren Mittel erneut anzumelden, zum Beispiel mit der eID.",
    "password-tied":
      "Das Passwort von {account} wurde von einer anderen Person festgelegt; deshalb gilt es hier noch nicht. Bitten Sie diese Person, sich mit eID, itsme oder einem Code über eine mobile App anzumelden und das Passwort zu ändern.",
  },
  "certificate.held": {
    holds: "Für „{application}“ fehlt kein Zertifikat.",
    fails:
      "Die Anwendung „{application}“ verlangt ein gültiges persönliches Zertifikat. Bitten Sie {account}, eines bei den persönlichen Daten hinzuzufügen.",
  },
};
