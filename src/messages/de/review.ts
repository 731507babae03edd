import type { ReviewStepCode } from "../../words/access.js";
import type { FindingSentences, Templates } from "../types.js";

/** What to say in German of each finding of a review: what is so, and what to do. */
export const findings: FindingSentences = {
  "review.certificate-expiring": {
    found:
      "Das persönliche Zertifikat von {account} läuft am {until} ab, und „{application}“ verlangt eines. Bitten Sie diese Person, rechtzeitig ein neues hinzuzufügen.",
    expired:
      "Das persönliche Zertifikat von {account} ist am {until} abgelaufen, und „{application}“ verlangt eines. Bitten Sie diese Person, ein neues hinzuzufügen.",
    channel: "Das Zertifikat von „{channel}“ läuft am {until} ab. Erneuern Sie es rechtzeitig.",
    "channel-expired": "Das Zertifikat von „{channel}“ ist am {until} abgelaufen. Erneuern Sie es.",
  },
  "review.companion-missing": {
    found:
      "{account} hat hier „{application}“ ohne „{companion}“; beides gehört zu dieser Funktion. Weisen Sie auch diese Anwendung zu.",
    place:
      "Die Anwendung „{application}“ ist hier ohne „{companion}“ geöffnet. Öffnen Sie auch diese Anwendung.",
  },
  "review.ending": {
    found:
      "Der letzte Tag von {account} ist hier der {day}. Wählen Sie einen späteren letzten Tag, wenn diese Person bleibt.",
    passed:
      "Der letzte Tag von {account} war hier der {day}. Entfernen Sie diese Person oder wählen Sie einen späteren letzten Tag.",
  },
  "review.leaver": {
    found:
      "{account} gehört laut den Registern nicht mehr zu diesem Unternehmen. Entfernen Sie diesen Benutzer oder lassen Sie die Register berichtigen, wenn das nicht stimmt.",
  },
  "review.manager-not-eligible": {
    found:
      "{account} kann hier laut den Registern nicht mehr {role} sein. Übertragen Sie diese Rolle jemand anderem oder lassen Sie die Register berichtigen, wenn das nicht stimmt.",
    curator:
      "{account} kann laut den Registern nicht mehr Konkursverwalter sein. Bitten Sie das Gericht, jemand anderen zu bestellen.",
  },
  "review.no-effect": {
    found:
      "{account} hat hier keine Anwendung oder Funktion, die zählt. Weisen Sie eine zu oder entfernen Sie diesen Benutzer.",
  },
  "review.nobody-holds": {
    found:
      "Die Anwendung „{application}“ ist geöffnet, aber niemand kann sie hier oder darunter nutzen. Weisen Sie sie jemandem zu, der sie braucht, oder schließen Sie sie.",
  },
  "review.request-unsigned": {
    found:
      "Der Antrag mit der Ticketnummer {ticket} ist noch nicht unterzeichnet. Lassen Sie ihn unterzeichnen oder ziehen Sie ihn zurück.",
  },
  "review.route-broken": {
    found:
      "Die Antworten auf „{declaration}“ kommen nicht mehr an: Das Mandat oder der Kanal ist beendet. Wählen Sie einen anderen Weg oder löschen Sie die Weiterleitung.",
  },
  "review.single-person": {
    found:
      "Nur {account} kann für dieses Unternehmen handeln. Bestellen Sie einen Co-Hauptzugangsverwalter, der einspringen kann.",
    domain:
      "Nur {account} kann für diesen Bereich handeln. Bestellen Sie einen Mit-Zugangsverwalter, der einspringen kann.",
  },
  "review.untouched": {
    found:
      "Die Rolle von {account} ({role}) wurde hier seit dem {since} weder geändert noch bestätigt. Prüfen Sie, ob sie noch zutrifft, und bestätigen Sie die Überprüfung.",
  },
  "review.wrong-level": {
    found:
      "{account} ist hier Benutzer, aber die Benutzer dieses Bereichs gehören auf die Ebene „{level}“. Fügen Sie diese Person dort hinzu und entfernen Sie den Benutzer hier.",
  },
};

/** What to say in German of each step that puts a finding right. */
export const reviewSteps: Templates<ReviewStepCode> = {
  "add-co-access-manager": "Bestellen Sie einen Mit-Zugangsverwalter für diesen Bereich.",
  "add-co-chief": "Bestellen Sie einen Co-Hauptzugangsverwalter für dieses Unternehmen.",
  "appoint-chief": "Lassen Sie einen gesetzlichen Vertreter einen anderen Hauptzugangsverwalter bestellen.",
  "choose-application": "Weisen Sie {account} eine dieser Anwendungen zu: {applications}.",
  "clear-route": "Löschen Sie die Weiterleitung von „{declaration}“.",
  "close-application": "Schließen Sie „{application}“ an diesem Ort.",
  "confirm-review": "Bestätigen Sie die Überprüfung, wenn alles noch stimmt.",
  "give-application": "Weisen Sie „{application}“ einem Benutzer zu, der sie braucht.",
  "no-last-day": "Lassen Sie die Rolle von {account} ohne letzten Tag weiterlaufen.",
  remove: "Entfernen Sie {account} an diesem Ort.",
  "remove-everywhere": "Entfernen Sie {account} an jedem Ort dieser Überprüfung.",
  "renew-certificate": "Erneuern Sie das Zertifikat von „{channel}“.",
  "replace-manager": "Bestellen Sie jemand anderen zum {role}.",
  "route-to-e-box": "Wählen Sie die e-Box des Unternehmens für „{declaration}“.",
  "sign-request":
    "Lassen Sie den Antrag mit der Ticketnummer {ticket} von einem gesetzlichen Vertreter unterzeichnen.",
  "withdraw-request": "Ziehen Sie den Antrag mit der Ticketnummer {ticket} zurück.",
};
