import { deConditions } from "./de-conditions.js";
import type { FormMessages, MessagePack, RuleMessages } from "./types.js";

export { message } from "./message.js";
export { roleLabel } from "./role-label.js";
export { sentence } from "./sentence.js";

/** German messages for what a form checks by itself: numbers, user names, passwords and contact data. */
export const deFormMessages: FormMessages = {
  language: "de",
  otherwise: "Dies wurde nicht angenommen. Prüfen Sie Ihre Angaben.",
  rules: {
    "insz.format": "Geben Sie die ENSS mit 11 Ziffern ein, in der Form JJ.MM.TT-XXX.CC.",
    "insz.check-digits":
      "Diese ENSS stimmt nicht: Die letzten zwei Ziffern passen nicht zu den anderen. Prüfen Sie die Nummer auf dem Personalausweis.",
    "insz.birth-date": "Das Geburtsdatum in dieser ENSS gibt es nicht. Prüfen Sie die ersten sechs Ziffern.",
    "insz.sequence":
      "Die laufende Nummer in dieser ENSS gibt es nicht. Prüfen Sie die siebte, achte und neunte Ziffer.",
    "insz.future": "Das Geburtsdatum in dieser ENSS liegt in der Zukunft. Prüfen Sie die Nummer.",
    "enterprise-number.format":
      "Geben Sie die Unternehmensnummer mit 10 Ziffern ein, in der Form XXXX.XXX.XXX. Die erste Ziffer ist 0 oder 1.",
    "enterprise-number.check-digits":
      "Diese Unternehmensnummer stimmt nicht. Prüfen Sie sie in der Zentralen Unternehmensdatenbank.",
    "establishment-number.format":
      "Geben Sie die Nummer der Niederlassungseinheit mit 10 Ziffern ein, in der Form X.XXX.XXX.XXX. Die erste Ziffer ist 2 bis 8.",
    "establishment-number.check-digits":
      "Diese Nummer der Niederlassungseinheit stimmt nicht. Prüfen Sie sie in der Zentralen Unternehmensdatenbank.",
    "nsso-number.format":
      "Geben Sie die LSS-Nummer mit 7 Ziffern und 2 Prüfziffern ein oder die vorläufige Nummer mit 10 Ziffern.",
    "nsso-number.check-digits":
      "Diese LSS-Nummer stimmt nicht: Die letzten zwei Ziffern passen nicht zu den anderen. Prüfen Sie die Nummer.",
    "nihii-number.format": "Geben Sie die LIKIV-Nummer mit 8 oder 11 Ziffern ein.",
    "nihii-number.check-digits": "Diese LIKIV-Nummer stimmt nicht. Prüfen Sie die ersten acht Ziffern.",
    "hco-number.format":
      "Geben Sie die Nummer der Einrichtung mit 1 bis 11 Ziffern ein. Behalten Sie führende Nullen bei.",
    "identification-code.format":
      "Geben Sie den Identifikationscode mit 1 bis 20 Buchstaben und Ziffern ein, ohne Leerzeichen.",

    "username.length": "Wählen Sie einen Benutzernamen mit {minimum} bis {maximum} Zeichen.",
    "username.characters":
      "Verwenden Sie im Benutzernamen nur Ziffern und die Buchstaben a bis z, ohne Akzente, Umlaute oder Leerzeichen.",
    "username.confirmation":
      "Die beiden Benutzernamen stimmen nicht überein. Geben Sie zweimal denselben Benutzernamen ein.",
    "username.taken": "Dieser Benutzername ist nicht mehr verfügbar. Wählen Sie einen anderen Benutzernamen.",
    "username.immutable":
      "Ein Benutzername bleibt immer derselbe. Verwenden Sie den bestehenden Benutzernamen.",
    "technical-username.prefix":
      "Der Name eines technischen Benutzers beginnt mit {prefix}. Setzen Sie {prefix} an den Anfang.",

    "password.length": "Wählen Sie ein Passwort mit {minimum} bis {maximum} Zeichen.",
    "password.spaces": "Verwenden Sie keine Leerzeichen im Passwort.",
    "password.characters":
      "Verwenden Sie im Passwort Ziffern und Buchstaben ohne Akzente und Umlaute. Von den Sonderzeichen sind nur {specialCharacters} zugelassen.",
    "password.variety": "Verwenden Sie im Passwort mindestens {minimum} Ziffern oder Sonderzeichen.",
    "password.confirmation":
      "Die beiden Passwörter stimmen nicht überein. Geben Sie zweimal dasselbe Passwort ein und achten Sie auf Großbuchstaben.",

    "field.required": "Füllen Sie dieses Feld aus.",
    "person.name": "Geben Sie einen Namen mit höchstens 100 Zeichen ein, in einer Zeile.",
    "email.format": "Geben Sie eine einzige gültige E-Mail-Adresse ein, zum Beispiel info@example.com.",
    "phone.format": "Geben Sie eine Telefonnummer mit 8 bis 15 Ziffern ein, mit oder ohne + am Anfang.",
    "language.unknown": "Wählen Sie als Sprache Niederländisch, Französisch oder Deutsch.",
    "title.unknown": "Wählen Sie eine Anrede: Herr, Frau oder Fräulein.",
    "email.personal":
      "Diese E-Mail-Adresse scheint persönlich zu sein. Geben Sie besser eine allgemeine Adresse des Unternehmens an, die auch bei Abwesenheit gelesen wird.",
    "limit.exceeded":
      "Das ist zu lang: Die Grenze liegt bei {limit}. Kürzen Sie den Text oder teilen Sie die Liste auf.",

    "input.shape": "Diese Angabe hat nicht die erwartete Form. Erwartet: {expected}.",
  },
};

function everyRule(): RuleMessages {
  return {
    ...deFormMessages.rules,

    "facts.missing": "Eine Angabe aus einem anderen Register fehlt ({fact}). Versuchen Sie es später erneut.",
    "enterprise.unknown":
      "Die Zentrale Unternehmensdatenbank kennt kein Unternehmen mit der Nummer {enterprise}. Prüfen Sie die Nummer.",
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
      "Diese Person hat noch kein Konto. Geben Sie Name, Vorname, Benutzername und Passwort ein, die letzten beiden jeweils zweimal.",
    "user.credentials-fixed":
      "Diese Person hat bereits ein Konto. Lassen Sie Name, Vorname, Benutzername und Passwort weg.",
    "application.not-in-scope":
      "Die Anwendung „{application}“ ist hier nicht geöffnet. Lassen Sie sie zuerst öffnen oder wählen Sie eine andere Anwendung.",
    "status.already":
      "{account} hat bereits den Status „{status}“. Nehmen Sie diese Person aus Ihrer Auswahl.",
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

    "period.order":
      "Der letzte Tag liegt in der Vergangenheit. Wählen Sie den heutigen oder einen späteren Tag.",

    "command.unknown": "Diesen Befehl gibt es nicht. Prüfen Sie den Namen des Befehls.",
  };
}

/** Everything in German: the message of every rule, and the labels of roles, levels, actions and statuses. */
export const de: MessagePack = {
  language: "de",
  otherwise: "Dies wurde nicht angenommen. Prüfen Sie Ihre Angaben.",
  rules: /* @__PURE__ */ everyRule(),
  conditions: deConditions,
  labels: {
    roles: {
      "chief-access-manager": "Hauptzugangsverwalter",
      "co-chief-access-manager": "Co-Hauptzugangsverwalter",
      "access-manager": "Zugangsverwalter",
      "co-access-manager": "Mit-Zugangsverwalter",
      curator: "Konkursverwalter",
      "subdivision-manager": "Unterabteilungsverwalter",
      "site-manager": "Standortverwalter",
      user: "Benutzer",
    },
    olderRoles: {},
    levels: {
      enterprise: "Unternehmen",
      domain: "Bereich",
      subdivision: "Unterabteilung",
      site: "Standort",
    },
    statuses: {
      active: "aktiv",
      blocked: "gesperrt",
    },
    facts: {
      enterprise: "Unternehmen",
      "nsso-numbers": "LSS-Nummern",
      "domain-kinds": "zulässige Bereiche",
      institutions: "Einrichtungsnummern",
      person: "Person",
      "legal-functions": "gesetzliche Funktionen",
      ties: "Verbindung zum Unternehmen",
    },
    columns: {
      lastName: "Name",
      firstName: "Vorname",
      username: "Benutzername",
      role: "Typ",
      insz: "ENSS",
      status: "Status",
      scope: "Ort",
      email: "E-Mail-Adresse",
      localEmail: "Lokale E-Mail-Adresse",
      lastDay: "Letzter Tag",
      applications: "Gesicherte Anwendungen",
      functions: "Funktionen",
    },
    tree: {
      pair: "{label}: {value}",
      office: "{name}, als {role}",
      users: "Benutzer",
      applications: "Anwendungen",
      "closed-here": "hier geschlossen",
      "closed-above": "weiter oben geschlossen",
      pending: "ab {moment}",
      "last-day": "bis einschließlich {day}",
    },
    actions: {
      "view-enterprise": "das Unternehmen einsehen",
      "search-enterprise": "im ganzen Unternehmen suchen",
      "activate-domain": "einen Bereich aktivieren",
      "replace-access-manager": "den Zugangsverwalter ersetzen",
      "set-domain-applications": "die Anwendungen eines Bereichs wählen",
      "manage-co-chiefs": "Co-Hauptzugangsverwalter verwalten",
      "manage-mandates": "Mandate verwalten",
      "manage-co-access-managers": "Mit-Zugangsverwalter verwalten",
      "view-domain": "einen Bereich einsehen",
      "edit-domain": "die Daten eines Bereichs ändern",
      "manage-sender": "einen Versender verwalten",
      "manage-routing": "die Weiterleitung von Meldungen verwalten",
      "add-subdivision": "eine Unterabteilung hinzufügen",
      "remove-subdivision": "eine Unterabteilung entfernen",
      "replace-subdivision-manager": "den Unterabteilungsverwalter ersetzen",
      "set-subdivision-applications": "die Anwendungen einer Unterabteilung wählen",
      "view-subdivision": "eine Unterabteilung einsehen",
      "edit-subdivision": "die Daten einer Unterabteilung ändern",
      "add-site": "einen Standort hinzufügen",
      "remove-site": "einen Standort entfernen",
      "replace-site-manager": "den Standortverwalter ersetzen",
      "set-site-applications": "die Anwendungen eines Standorts wählen",
      "view-site": "einen Standort einsehen",
      "edit-site": "die Daten eines Standorts ändern",
      "search-users": "Benutzer suchen",
      "export-users": "Benutzer exportieren",
      "add-user": "einen Benutzer hinzufügen",
      "edit-user": "die Daten eines Benutzers ändern",
      "block-user": "einen Benutzer sperren",
      "unblock-user": "einen Benutzer entsperren",
      "remove-user": "einen Benutzer entfernen",
      "grant-application": "eine Anwendung geben",
      "revoke-application": "eine Anwendung entziehen",
      "assign-function": "eine Funktion zuweisen",
      "reset-password": "ein Passwort zurücksetzen",
      review: "die Zugänge überprüfen",
      "view-own-data": "Ihre eigenen Daten einsehen",
      "edit-own-data": "Ihre eigenen Daten ändern",
      "change-own-password": "Ihr Passwort ändern",
      "manage-own-certificate": "Ihr Zertifikat verwalten",
      "view-responsibles": "die Verantwortlichen einsehen",
      "appoint-chief": "einen Hauptzugangsverwalter ernennen",
      "edit-chief-contact": "die Kontaktdaten des Hauptzugangsverwalters ändern",
      "request-chief": "einen Hauptzugangsverwalter beantragen",
      "withdraw-request": "einen Antrag zurückziehen",
      "sign-request": "die Unterschrift eines Antrags erfassen",
      "grant-request": "einen Antrag genehmigen",
      "reject-request": "einen Antrag ablehnen",
      "correct-person": "die ENSS einer Person berichtigen",
      "erase-person": "die Daten einer Person löschen",
      "issue-access-codes": "Zugangscodes ausstellen",
      "appoint-curator": "einen Konkursverwalter ernennen",
      "discharge-curator": "einen Konkursverwalter abberufen",
      "request-access-codes": "Zugangscodes beantragen",
    },
  },
};
