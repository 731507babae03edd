import type { AccessStepCode } from "../words/access.js";
import type { ObstacleSentences, Templates } from "./types.js";

/** What to say in German of each step that opens an access. */
export const deSteps: Templates<AccessStepCode> = {
  "add-user": "Fügen Sie {account} hier als Benutzer von „{application}“ hinzu.",
  "appoint-co-access-manager": "Bestellen Sie {account} zum Mit-Zugangsverwalter dieses Bereichs.",
  "appoint-co-chief": "Bestellen Sie {account} zum Co-Hauptzugangsverwalter dieses Unternehmens.",
  "discharge-curator": "Warten Sie, bis das Gericht den Auftrag des Konkursverwalters beendet.",
  unblock: "Entsperren Sie {account}.",
  extend: "Wählen Sie für {account} einen späteren letzten Tag.",
  "open-at-domain": "Öffnen Sie „{application}“ für den Bereich.",
  "open-at-subdivision": "Öffnen Sie „{application}“ für die Unterabteilung.",
  "open-at-site": "Öffnen Sie „{application}“ für den Standort.",
  grant: "Weisen Sie {account} „{application}“ zu.",
  "assign-function": "Weisen Sie {account} eine dieser Funktionen zu: {functions}.",
  "upload-certificate": "Bitten Sie {account}, ein gültiges persönliches Zertifikat hinzuzufügen.",
  "log-in": "Bitten Sie {account}, sich mit einem dieser Mittel erneut anzumelden: {means}.",
  wait: "Warten Sie bis zum {until}.",
};

/** What to say in German where no step can help. */
export const deObstacles: ObstacleSentences = {
  "account.name": "„{account}“ kann kein Konto sein. Prüfen Sie den Namen des Kontos.",
  "account.erased": "Die Daten dieser Person wurden gelöscht. Eröffnen Sie ein neues Konto.",
  "account.merged": "Dieses Konto wurde mit einem anderen zusammengeführt. Verwenden Sie dieses: {account}.",
  "application.unknown": "Die Anwendung „{application}“ gibt es nicht. Wählen Sie eine andere.",
  "application.not-in-kind":
    "„{application}“ gehört nicht zu diesem Bereich. Wählen Sie einen anderen Bereich.",
  "application.level":
    "„{application}“ zählt nur auf der Ebene „{level}“. Wählen Sie einen Ort auf dieser Ebene.",
  "application.not-at-enterprise":
    "Auf der Ebene des Unternehmens öffnet sich „{application}“ nicht. Wählen Sie einen Bereich.",
  "function.unknown":
    "„{application}“ verlangt eine Funktion, die dieser Bereich auf dieser Ebene nicht hat.",
  "kind.unknown": "Diese Bereichsart gibt es nicht mehr: Hier öffnet sich nichts mehr.",
  "kind.managed-elsewhere":
    "Die Benutzer und Anwendungen dieses Bereichs werden in „{system}“ verwaltet. Wenden Sie sich dorthin.",
  "means.none": "Kein Mittel zur Anmeldung genügt für „{application}“.",
  "nobody.may": "Niemand hat derzeit die Rolle, um {account} hier zu helfen.",
  "place.unknown": "Diesen Ort gibt es nicht. Fügen Sie ihn zuerst hinzu.",
  "user.level":
    "Die Benutzer dieses Bereichs gehören auf die Ebene „{level}“. Wählen Sie einen Ort auf dieser Ebene.",
};
