import type { ConditionSentences, ObstacleSentences, StepSentences } from "../types.js";

/** What to say in German of each condition of an access. */
export const conditions: ConditionSentences = {
  "account.known": {
    holds: "{account} hat ein Konto.",
    fails: "{account} hat noch kein Konto. Fügen Sie diese Person als Benutzer hinzu.",
  },
  "application.known": {
    holds: "Die Anwendung „{application}“ gibt es.",
    fails: "Die Anwendung „{application}“ gibt es nicht. Wählen Sie eine andere.",
  },
  "place.known": {
    holds: "Diesen Ort gibt es.",
    fails: "Diesen Ort gibt es nicht. Fügen Sie ihn zuerst hinzu.",
  },
  "assignment.active": {
    holds: "{account} hat hier eine aktive Rolle.",
    fails: "{account} hat hier keine Rolle. Fügen Sie diese Person hier als Benutzer hinzu.",
    blocked: "{account}: Die Rolle ist hier gesperrt. Entsperren Sie diese Person.",
    ended: "{account}: Die Rolle ist hier abgelaufen. Wählen Sie einen späteren letzten Tag.",
    suspended:
      "{account}: Diese Rolle übt hier vorläufig ein Konkursverwalter aus. Warten Sie, bis das Gericht seinen Auftrag beendet.",
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
    holds: "Die Anwendung „{application}“ gilt auf der Ebene „{level}“.",
    fails:
      "Die Anwendung „{application}“ gilt nur auf der Ebene „{level}“. Fügen Sie den Benutzer dort hinzu.",
  },
  "function.held": {
    holds: "{account} fehlt hier keine Funktion für „{application}“.",
    fails:
      "Für „{application}“ fehlt {account} hier eine Funktion. Weisen Sie eine auf der Ebene zu, auf der sie gilt, wahlweise: {functions}.",
  },
  "access.effective": {
    holds: "Für „{application}“ läuft keine Wartezeit.",
    fails:
      "Eine Änderung wird erst nach einiger Zeit wirksam: „{application}“ ist zugänglich ab dem {until}. Versuchen Sie es dann erneut.",
  },
  "authentication.level": {
    holds: "Die Stufe des digitalen Schlüssels genügt für „{application}“.",
    fails:
      "Die Stufe des digitalen Schlüssels genügt nicht für „{application}“. Bitten Sie {account}, sich mit einem Schlüssel einer höheren Stufe erneut anzumelden, zum Beispiel mit der eID.",
    "password-tied":
      "{account}: Das Kennwort wurde von einer anderen Person festgelegt; deshalb gilt es hier noch nicht. Bitten Sie die Person selbst, sich mit eID, itsme oder einem Code über eine mobile App anzumelden und das Kennwort zu ändern.",
    "password-outdated":
      "{account}: Das Kennwort wurde nach der Anmeldung geändert. Bitten Sie die Person selbst, sich erneut anzumelden.",
    "session-missing":
      "{account}: Es ist keine gültige Anmeldung bekannt. Bitten Sie die Person selbst, sich anzumelden.",
    unjudged: "Die Anmeldung wurde nicht geprüft.",
  },
  "certificate.held": {
    holds: "Für „{application}“ fehlt kein Zertifikat.",
    fails:
      "Die Anwendung „{application}“ verlangt ein gültiges persönliches Zertifikat. Bitten Sie {account}, eines bei den persönlichen Daten hinzuzufügen.",
  },
};

/** What to say in German of each step that opens an access, or puts a finding right. */
export const steps: StepSentences = {
  "add-user": "Fügen Sie {account} hier als Benutzer von „{application}“ hinzu.",
  "appoint-co-access-manager": "Ernennen Sie {account} zum Co-Zugangsverwalter dieses Bereichs.",
  "appoint-co-chief": "Ernennen Sie {account} zum Co-Hauptzugangsverwalter dieses Unternehmens.",
  "discharge-curator": "Warten Sie, bis das Gericht den Auftrag des Konkursverwalters beendet.",
  unblock: "Entsperren Sie {account}.",
  extend: "Wählen Sie für {account} einen späteren letzten Tag.",
  "open-at-domain": "Öffnen Sie „{application}“ für den Bereich.",
  "open-at-subdivision": "Öffnen Sie „{application}“ für die Unterabteilung.",
  "open-at-site": "Öffnen Sie „{application}“ für den Standort.",
  grant: "Weisen Sie {account} „{application}“ zu.",
  "assign-function": "Weisen Sie {account} eine Funktion zu, wahlweise: {functions}.",
  "upload-certificate": "Bitten Sie {account}, ein gültiges persönliches Zertifikat hinzuzufügen.",
  "log-in": "Bitten Sie {account}, sich mit einem digitalen Schlüssel erneut anzumelden, wahlweise: {means}.",
  wait: "Warten Sie bis {until}.",
  "add-co-access-manager": "Ernennen Sie einen Co-Zugangsverwalter für diesen Bereich.",
  "add-co-chief": "Ernennen Sie einen Co-Hauptzugangsverwalter für dieses Unternehmen.",
  "appoint-chief": "Lassen Sie einen gesetzlichen Vertreter einen anderen Hauptzugangsverwalter ernennen.",
  "change-password": "Bitten Sie {account}, sich ohne Kennwort anzumelden und ein neues zu wählen.",
  "choose-application": "Weisen Sie {account} eine Anwendung zu, wahlweise: {applications}.",
  "clear-route": "Löschen Sie die Weiterleitung von „{declaration}“.",
  "close-application": "Schließen Sie „{application}“ an diesem Ort.",
  "confirm-review": "Bestätigen Sie, was noch stimmt.",
  "give-application": "Weisen Sie „{application}“ einem Benutzer zu, der sie braucht.",
  "issue-codes": "Stellen Sie {account} Zugangscodes aus.",
  "no-last-day": "{account}: Entfernen Sie das Enddatum der Rolle.",
  remove: "Entziehen Sie {account} die Rolle an diesem Ort.",
  "remove-everywhere": "Entziehen Sie {account} die Rolle an jedem Ort dieser Überprüfung.",
  "renew-certificate": "Erneuern Sie das Zertifikat von „{channel}“.",
  "replace-manager": "Ernennen Sie jemand anderen für diese Rolle: {role}.",
  "reset-password": "{account}: Setzen Sie das Kennwort zurück.",
  "route-to-e-box": "Wählen Sie die e-Box des Unternehmens für „{declaration}“.",
  "sign-request":
    "Lassen Sie den Antrag mit der Ticketnummer {ticket} von einem gesetzlichen Vertreter unterzeichnen.",
  "update-place": "Geben Sie die E-Mail-Adresse dieses Ortes an.",
  "withdraw-request": "Ziehen Sie den Antrag mit der Ticketnummer {ticket} zurück.",
};

/** What to say in German where no step can help. */
export const obstacles: ObstacleSentences = {
  "account.name": "„{account}“ kann kein Konto sein. Prüfen Sie den Namen des Kontos.",
  "account.erased": "Die Daten dieser Person wurden gelöscht. Eröffnen Sie ein neues Konto.",
  "account.merged":
    "Dieses Konto wurde mit einem anderen zusammengeführt. Verwenden Sie das andere: {account}.",
  "application.unknown": "Die Anwendung „{application}“ gibt es nicht. Wählen Sie eine andere.",
  "application.not-in-kind":
    "„{application}“ gehört nicht zu diesem Bereich. Wählen Sie einen anderen Bereich.",
  "application.level":
    "„{application}“ gilt nur auf der Ebene „{level}“. Wählen Sie einen Ort auf dieser Ebene.",
  "application.not-at-enterprise":
    "Auf der Ebene des Unternehmens kann „{application}“ nicht geöffnet werden. Wählen Sie einen Bereich.",
  "function.unknown":
    "„{application}“ verlangt eine Funktion, die dieser Bereich auf dieser Ebene nicht hat.",
  "kind.unknown": "Diese Bereichsart gibt es nicht mehr: Hier kann nichts mehr geöffnet werden.",
  "kind.managed-elsewhere":
    "Die Benutzer und Anwendungen dieses Bereichs werden in „{system}“ verwaltet. Fahren Sie dort fort.",
  "means.none": "Kein digitaler Schlüssel hat eine ausreichende Stufe für „{application}“.",
  "nobody.may": "Derzeit hat niemand die nötige Rolle, um {account} hier zu helfen.",
  "place.unknown": "Diesen Ort gibt es nicht. Fügen Sie ihn zuerst hinzu.",
  "user.level":
    "Die Benutzer dieses Bereichs gehören auf die Ebene „{level}“. Wählen Sie einen Ort auf dieser Ebene.",
};
