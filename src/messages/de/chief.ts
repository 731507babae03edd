import type { PartMessages } from "../types.js";

/** German messages about facts from other registers, and the chief access manager. */
export const chief: PartMessages<"facts" | "chief"> = {
  "facts.missing": "Eine Angabe aus einem anderen Register fehlt ({fact}). Versuchen Sie es später erneut.",
  "enterprise.unknown":
    "Ein Unternehmen mit der Nummer {enterprise} wurde nicht gefunden. Prüfen Sie die Nummer.",
  "enterprise.ceased":
    "Das Unternehmen {enterprise} hat seine Tätigkeit eingestellt oder ist in einem anderen aufgegangen. Neues kann dafür nicht mehr eingetragen werden. Prüfen Sie die Nummer.",
  "enterprise.not-ended":
    "Für das Unternehmen {enterprise} ist kein Ende festgehalten. Prüfen Sie die Nummer.",
  "enterprise.into-itself":
    "Das Unternehmen {enterprise} kann nicht in sich selbst aufgehen. Geben Sie die Nummer des anderen Unternehmens an.",
  "person.not-legal-representative":
    "Laut der Zentralen Datenbank der Unternehmen (ZDU) ist diese Person derzeit kein gesetzlicher Vertreter des Unternehmens {enterprise}. Lassen Sie die Daten dort anpassen oder einen anderen gesetzlichen Vertreter den Antrag stellen.",
  "person.not-eligible":
    "Nach den verfügbaren Daten hat diese Person nicht die Verbindung zum Unternehmen, die die Rolle „{role}“ verlangt. Wählen Sie jemand anderen oder lassen Sie die Daten anpassen.",
  "person.name-differs":
    "Dieser Name gehört nicht zu dieser ENSS. Prüfen Sie die ENSS und geben Sie Vornamen und Namen so ein, wie sie auf dem Personalausweis stehen.",
  "domain.not-entitled":
    "Das Unternehmen gehört nicht in den Bereich „{kind}“. Prüfen Sie, ob Sie den richtigen Bereich gewählt haben.",
  "institution.not-owned":
    "Die Einrichtung mit der Nummer {number} gehört nicht zu diesem Unternehmen. Prüfen Sie die Nummer.",

  "authentication.eid-required":
    "Melden Sie sich mit Ihrem elektronischen Personalausweis (eID) an, um fortzufahren.",
  "chief.self-reappointment":
    "Sie sind bereits Hauptzugangsverwalter dieses Unternehmens. Sie können jedoch jemand anderen ernennen.",
  "chief.exists":
    "Dieses Unternehmen hat bereits einen Hauptzugangsverwalter: {account}. Wenn Sie fortfahren, wird diese Person ersetzt.",
  "co-chiefs.remain":
    "Die Co-Hauptzugangsverwalter behalten ihre Rolle (Anzahl: {count}). Prüfen Sie, ob das noch richtig ist.",
  "declaration.required": "Prüfen Sie die Angaben und bestätigen Sie, dass sie richtig sind.",
  "exception.eid-available":
    "Ein gesetzlicher Vertreter dieses Unternehmens hat eine eID oder eine elektronische Ausländerkarte. Bitten Sie diese Person, sich damit anzumelden und den Hauptzugangsverwalter selbst zu ernennen.",
  "request.unknown": "Ein Antrag mit der Ticketnummer {ticket} wurde nicht gefunden. Prüfen Sie die Nummer.",
  "request.closed":
    "Der Antrag mit der Ticketnummer {ticket} wurde bereits bearbeitet oder zurückgezogen. Stellen Sie bei Bedarf einen neuen Antrag.",
  "request.signature":
    "Diese Unterschrift reicht nicht aus. Lassen Sie das Original von einem zeichnungsberechtigten gesetzlichen Vertreter von Hand unterzeichnen; Fax, Kopie oder Scan genügen nicht. Die eID gilt nur, wenn das Verfahren es zulässt und das Dokument die ENSS des Vertreters nennt.",
  "request.unsigned":
    "Dieser Antrag ist noch nicht unterzeichnet. Erfassen Sie zuerst die Unterschrift eines gesetzlichen Vertreters.",
};
