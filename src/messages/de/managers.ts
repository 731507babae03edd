import type { CommandMessages } from "../types.js";

/** German messages for what a command meets beyond its form, save senders, routing, mandates and curators. */
export const deCommandMessages: CommandMessages = {
  "facts.missing": "Eine Angabe aus einem anderen Register fehlt ({fact}). Versuchen Sie es später erneut.",
  "enterprise.unknown":
    "Es wurde kein Unternehmen mit der Nummer {enterprise} gefunden. Prüfen Sie die Nummer.",
  "enterprise.ceased":
    "Das Unternehmen {enterprise} hat seine Tätigkeit eingestellt. Sie können dafür nichts Neues mehr eröffnen und niemanden mehr ernennen. Prüfen Sie die Nummer.",
  "person.not-legal-representative":
    "Laut der Zentralen Unternehmensdatenbank ist diese Person derzeit kein gesetzlicher Vertreter des Unternehmens {enterprise}. Lassen Sie die Daten dort anpassen oder lassen Sie einen anderen gesetzlichen Vertreter den Antrag stellen.",
  "person.not-eligible":
    "Soweit bekannt, hat diese Person nicht die Verbindung zum Unternehmen, die die Rolle „{role}“ verlangt. Wählen Sie jemand anderen oder lassen Sie die Daten anpassen.",
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
    "Ein gesetzlicher Vertreter dieses Unternehmens hat eine eID oder einen elektronischen Ausländerausweis. Bitten Sie diese Person, sich damit anzumelden und den Hauptzugangsverwalter selbst zu ernennen.",
  "request.unknown": "Es wurde kein Antrag mit der Ticketnummer {ticket} gefunden. Prüfen Sie die Nummer.",
  "request.closed":
    "Der Antrag mit der Ticketnummer {ticket} wurde bereits bearbeitet oder zurückgezogen. Reichen Sie bei Bedarf einen neuen Antrag ein.",
  "request.signature":
    "Diese Unterschrift reicht nicht aus. Lassen Sie das Original von einem zeichnungsberechtigten gesetzlichen Vertreter von Hand unterzeichnen, kein Fax, keine Kopie und keinen Scan. Die eID gilt nur, wenn das Verfahren es zulässt und das Dokument die ENSS nennt.",
  "request.unsigned":
    "Dieser Antrag ist noch nicht unterzeichnet. Erfassen Sie zuerst die Unterschrift eines gesetzlichen Vertreters.",

  "domain-kind.unknown": "Den Bereich „{kind}“ gibt es nicht. Wählen Sie einen Bereich aus der Liste.",
  "domain.already-active":
    "Der Bereich „{kind}“ ist für die Nummer {identifier} bereits aktiviert. Verwenden Sie den bestehenden Bereich.",
  "domain.identifier":
    "Diese Nummer passt nicht zum Bereich „{kind}“. Verwenden Sie je nach Bereich die Unternehmensnummer oder eine LSS-Nummer des Unternehmens.",
  "domain.managed-elsewhere":
    "Die Benutzer und Anwendungen des Bereichs „{kind}“ werden in einem anderen System verwaltet: {system}. Fahren Sie dort fort.",
  "application.not-in-catalogue":
    "Die Anwendung „{application}“ gehört nicht zum Bereich „{kind}“. Wählen Sie eine Anwendung aus der Liste.",

  "permission.denied":
    "Mit Ihrer Rolle ist Folgendes hier nicht möglich: {action}. Bitten Sie einen Verwalter Ihres Unternehmens um Hilfe.",
  "permission.rank":
    "{account} hat hier die Rolle „{role}“. Sie können nur Rollen verwalten, die unter Ihrer eigenen liegen. Wenden Sie sich an einen höheren Verwalter.",
  "account.held-elsewhere":
    "Sie können die Anmeldedaten dieser Person nicht ändern. Bitten Sie die Person, dies selbst zu tun oder sich an das Kontaktzentrum zu wenden.",
  "manager.replace-only":
    "{account} hat hier als einzige Person die Rolle „{role}“. Sie können diese Rolle weder sperren noch entfernen: Ernennen Sie einen Nachfolger.",
  "manager.already": "Diese Person hat hier bereits die Rolle „{role}“. Wählen Sie jemand anderen.",
  "account.id-taken":
    "Die Kennung für das neue Konto ist bereits vergeben. Versuchen Sie es mit einer anderen erneut.",
  "ticket.taken":
    "Die Ticketnummer {ticket} ist bereits vergeben. Versuchen Sie es mit einer anderen Nummer erneut.",
  "assignment.exists":
    "Diese Person hat hier bereits eine Rolle: {role}. Entfernen Sie zuerst diese Rolle oder wählen Sie jemand anderen.",
  "assignment.blocked":
    "Die Rolle dieser Person ist hier gesperrt: {role}. Entsperren Sie zuerst diese Rolle oder wählen Sie jemand anderen.",
  "self.forbidden":
    "Sie können sich nicht selbst sperren oder entfernen. Bitten Sie einen anderen Verwalter darum.",
  "actor.unknown":
    "Mit der gewählten Rolle können Sie hier nicht fortfahren. Melden Sie sich erneut an und wählen Sie Ihre Rolle.",
  "actor.blocked": "Ihre Rolle ist gesperrt oder abgelaufen. Wenden Sie sich an Ihren Verwalter.",
  "assignment.elsewhere":
    "{account} behält andere Rollen, die Sie verwalten (Anzahl: {count}). Prüfen Sie, ob das noch richtig ist.",

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
    "Dieser Bereich hat bereits Benutzer. Fügen Sie Unterabteilungen und Standorte vor den Benutzern hinzu und prüfen Sie, ob alle an der richtigen Stelle stehen.",
  "user.wrong-level":
    "In diesem Bereich gehören die Benutzer auf die Ebene „{level}“. Fügen Sie den Benutzer dort hinzu.",
  "scope.not-empty": "Hier gibt es noch Standorte oder Benutzer. Entfernen Sie diese zuerst.",

  "user.unknown": "{account} wurde hier nicht gefunden. Suchen Sie den Benutzer erneut.",
  "user.credentials-required":
    "Für diese Person fehlen noch Anmeldedaten. Geben Sie Name, Vorname, Benutzername und Passwort ein, die letzten beiden jeweils zweimal, oder beantragen Sie Zugangscodes.",
  "user.credentials-fixed":
    "Diese Person hat bereits ein Konto. Lassen Sie Name, Vorname, Benutzername und Passwort weg.",
  "application.not-in-scope":
    "Die Anwendung „{application}“ ist hier nicht geöffnet. Lassen Sie sie zuerst öffnen oder wählen Sie eine andere Anwendung.",
  "status.already": "{account} hat bereits den Status „{status}“. Nehmen Sie diese Person aus Ihrer Auswahl.",
  "selection.empty": "Wählen Sie mindestens einen Benutzer aus.",
  "selection.duplicate":
    "{account} steht mehrmals in Ihrer Auswahl. Wählen Sie jeden Benutzer nur einmal aus.",

  "function.unknown":
    "Dieser Bereich kennt die Funktion „{function}“ nicht. Wählen Sie eine Funktion aus der Liste.",
  "function.no-effect":
    "Die Funktion „{function}“ zählt nur auf der Ebene „{level}“. Weisen Sie die Funktion dort zu.",
  "application.companion-missing":
    "Zur Anwendung „{application}“ gehört bei dieser Funktion auch „{companion}“. Geben Sie dem Benutzer auch diese Anwendung.",

  "session.stale":
    "Dies wurde nach Ihrer Anmeldung angelegt. Melden Sie sich ab und erneut an, um hier fortzufahren.",
  "session.password-tied":
    "Ihr Passwort wurde von einer anderen Person festgelegt; deshalb gilt es hier noch nicht. Melden Sie sich mit Ihrer eID, itsme oder einem Code über eine mobile App an und ändern Sie Ihr Passwort.",
  "access.pending": "Dieser Zugang gilt ab dem {until}. Versuchen Sie es dann erneut.",

  "person.number-unchanged": "Diese Person hat diese ENSS bereits. Geben Sie die neue ENSS ein.",
  "person.number-taken":
    "Zu dieser ENSS gibt es bereits ein anderes Konto. Geben Sie an, welches der beiden Konten bleibt und, wenn beide einen Benutzernamen haben, welcher Benutzername.",
  "account.erased":
    "Dieses Konto wurde gelöscht oder mit einem anderen zusammengeführt. Suchen Sie die Person erneut.",
  "account.in-use":
    "Die Daten dieser Person können noch nicht gelöscht werden: Es läuft noch eine Rolle, ein Antrag oder ein Mandat. Warten Sie, bis alles beendet ist, und versuchen Sie es dann erneut.",
  "period.order":
    "Der letzte Tag liegt in der Vergangenheit. Wählen Sie den heutigen oder einen späteren Tag.",

  "command.unknown": "Diesen Befehl gibt es nicht. Prüfen Sie den Namen des Befehls.",
};
