import type { FindingSentences } from "../types.js";

/** What to say in German of each finding of a review: what is so, and what to do. */
export const findings: FindingSentences = {
  "review.certificate-expiring": {
    found:
      "{account}: Das persönliche Zertifikat gilt nur noch bis {until}, und „{application}“ verlangt eines. Bitten Sie diese Person, rechtzeitig ein neues hinzuzufügen.",
    expired:
      "{account}: Das persönliche Zertifikat galt nur bis {until}, und „{application}“ verlangt eines. Bitten Sie diese Person, ein neues hinzuzufügen.",
    channel: "Das Zertifikat von „{channel}“ gilt nur noch bis {until}. Erneuern Sie es rechtzeitig.",
    "channel-expired": "Das Zertifikat von „{channel}“ galt nur bis {until}. Erneuern Sie es.",
  },
  "review.codes-requested": {
    found:
      "{account} wartet auf Zugangscodes seit dem {since}. Stellen Sie diese aus oder lassen Sie sie ausstellen.",
  },
  "review.companion-missing": {
    found:
      "{account} hat hier „{application}“ ohne „{companion}“; beides gehört zu dieser Funktion. Weisen Sie auch diese Anwendung zu.",
    place:
      "Die Anwendung „{application}“ ist hier ohne „{companion}“ geöffnet. Öffnen Sie auch diese Anwendung.",
  },
  "review.ending": {
    found:
      "{account}: Der letzte Tag hier ist der {day}. Wählen Sie einen späteren letzten Tag, wenn diese Person bleibt.",
    passed:
      "{account}: Der letzte Tag hier war der {day}. Entziehen Sie dieser Person die Rolle an diesem Ort oder wählen Sie einen späteren letzten Tag.",
  },
  "review.leaver": {
    found:
      "{account} gehört laut den Registern nicht mehr zu diesem Unternehmen. Entziehen Sie dieser Person die Rolle an diesem Ort oder lassen Sie die Register berichtigen, wenn das nicht stimmt.",
  },
  "review.manager-not-eligible": {
    found:
      "{account} darf hier laut den Registern die Rolle „{role}“ nicht mehr haben. Übertragen Sie diese Rolle jemand anderem oder lassen Sie die Register berichtigen, wenn das nicht stimmt.",
    curator:
      "{account} kann laut den Registern nicht mehr Konkursverwalter sein. Bitten Sie das Gericht, jemand anderen zu ernennen.",
  },
  "review.no-effect": {
    found:
      "{account} hat hier keine Anwendung oder Funktion, die wirksam ist. Weisen Sie eine zu oder entziehen Sie dieser Person die Rolle an diesem Ort.",
  },
  "review.nobody-holds": {
    found:
      "Die Anwendung „{application}“ ist geöffnet, aber niemand kann sie hier oder darunter nutzen. Weisen Sie sie jemandem zu, der sie braucht, oder schließen Sie sie.",
  },
  "review.password-of-former": {
    found:
      "{account}: Das Kennwort hat jemand festgelegt, der hier kein Verwalter mehr ist. Bitten Sie {account}, sich anders anzumelden und selbst ein Kennwort zu wählen, oder setzen Sie es zurück.",
  },
  "review.place-data": {
    found:
      "Dieser Ort hat keine E-Mail-Adresse. Geben Sie eine Adresse an, unter der die Verwalter erreichbar sind.",
    old: "Die Angaben zu diesem Ort wurden weder geändert noch bestätigt seit dem {since}. Prüfen Sie, ob das noch stimmt, und bestätigen Sie es.",
  },
  "review.request-unsigned": {
    found:
      "Der Antrag mit der Ticketnummer {ticket} ist noch nicht unterzeichnet. Lassen Sie ihn unterzeichnen oder ziehen Sie ihn zurück.",
  },
  "review.route-broken": {
    found:
      "Die Antworten auf „{declaration}“ kommen nicht mehr an: Das Mandat oder der Kanal ist beendet. Wählen Sie einen anderen Empfänger oder Kanal oder löschen Sie die Weiterleitung.",
  },
  "review.single-person": {
    found:
      "Nur {account} kann für dieses Unternehmen handeln. Ernennen Sie einen Co-Hauptzugangsverwalter, der einspringen kann.",
    domain:
      "Nur {account} kann für diesen Bereich handeln. Ernennen Sie einen Co-Zugangsverwalter, der einspringen kann.",
  },
  "review.untouched": {
    found:
      "{account}: Die Rolle „{role}“ wurde hier weder geändert noch bestätigt seit dem {since}. Prüfen Sie, ob das noch stimmt, und bestätigen Sie es.",
  },
  "review.wrong-level": {
    found:
      "{account} hat hier die Rolle „Benutzer“, aber die Benutzer dieses Bereichs gehören auf die Ebene „{level}“. Fügen Sie diese Person dort hinzu und entziehen Sie ihr hier die Rolle.",
  },
};
