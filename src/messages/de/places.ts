import type { PartMessages } from "../types.js";

/** German messages about domains, subdivisions and sites. */
export const places: PartMessages<"domains" | "places"> = {
  "domain-kind.unknown": "Den Bereich „{kind}“ gibt es nicht. Wählen Sie einen Bereich aus der Liste.",
  "domain.already-active":
    "Der Bereich „{kind}“ ist für die Nummer {identifier} bereits aktiviert. Verwenden Sie den bestehenden Bereich.",
  "domain.opens-by-itself":
    "Ein Bereich „{kind}“ wird automatisch aktiviert und nur mit dem Unternehmen geschlossen. Schließen Sie Anwendungen, die Sie nicht brauchen.",
  "domain.identifier":
    "Diese Nummer passt nicht zum Bereich „{kind}“. Verwenden Sie je nach Bereich die Unternehmensnummer oder eine LSS-Nummer des Unternehmens.",
  "domain.managed-elsewhere":
    "Die Benutzer und Anwendungen des Bereichs „{kind}“ werden in einem anderen System verwaltet: {system}. Fahren Sie dort fort.",
  "application.not-in-catalogue":
    "Die Anwendung „{application}“ gehört nicht zum Bereich „{kind}“. Wählen Sie eine Anwendung aus der Liste.",

  "subdivision-kind.unknown":
    "Dieser Bereich hat keine Unterabteilungen der Art „{kind}“. Wählen Sie eine Art aus der Liste.",
  "site-kind.unknown":
    "Diese Unterabteilung hat keine Standorte der Art „{kind}“. Wählen Sie eine Art aus der Liste.",
  "subdivision.identifier-taken":
    "Dieser Bereich hat bereits eine Unterabteilung mit der Kennung {identifier}. Verwenden Sie die bestehende Unterabteilung oder prüfen Sie die Nummer.",
  "site.identifier-taken":
    "Diese Unterabteilung hat bereits einen Standort mit der Kennung {identifier}. Verwenden Sie den bestehenden Standort oder prüfen Sie die Nummer.",
  "application.not-in-parent":
    "Die Anwendung „{application}“ ist auf einer höheren Ebene noch nicht geöffnet. Lassen Sie sie zuerst dort öffnen.",
  "application.restores":
    "Wer die Anwendung „{application}“ hier oder darunter noch hatte, erhält sie jetzt zurück (Anzahl: {count}). Prüfen Sie, ob das richtig ist.",
  "structure.users-first":
    "Dieser Bereich hat bereits Benutzer. Fügen Sie Unterabteilungen und Standorte vor den Benutzern hinzu. Prüfen Sie, ob jeder am richtigen Ort steht.",
  "user.wrong-level":
    "In diesem Bereich gehören die Benutzer auf die Ebene „{level}“. Fügen Sie den Benutzer dort hinzu.",
  "scope.not-empty": "Hier gibt es noch Standorte oder Benutzer. Entfernen Sie diese zuerst.",
};
