import type { EventType, Labels } from "toegangsbeheer";

/** What happened; whom or what it happened to follows. An event without words does not compile. */
export const happenings: Readonly<Record<EventType, Labels>> = {
  EnterpriseRegistered: {
    nl: "Onderneming geregistreerd",
    fr: "Entreprise enregistrée",
    de: "Unternehmen registriert",
    en: "Enterprise registered",
  },
  ChiefAccessManagerAppointed: {
    nl: "Hoofdtoegangsbeheerder aangesteld",
    fr: "Gestionnaire d’Accès Principal désigné",
    de: "Hauptzugangsverwalter ernannt",
    en: "Chief access manager appointed",
  },
  ChiefAccessManagerReplaced: {
    nl: "Hoofdtoegangsbeheerder vervangen",
    fr: "Gestionnaire d’Accès Principal remplacé",
    de: "Hauptzugangsverwalter ersetzt",
    en: "Chief access manager replaced",
  },
  ConfirmationRequested: {
    nl: "Bevestiging te versturen naar",
    fr: "Confirmation à envoyer à",
    de: "Bestätigung zu senden an",
    en: "Confirmation to be sent to",
  },
  DomainActivated: {
    nl: "Domein geopend",
    fr: "Qualité ouverte",
    de: "Bereich geöffnet",
    en: "Domain opened",
  },
  DomainUpdated: {
    nl: "E-mailadres van het domein gewijzigd",
    fr: "Adresse e-mail de la qualité modifiée",
    de: "E-Mail-Adresse des Bereichs geändert",
    en: "Domain’s e-mail address changed",
  },
  SubdivisionAdded: {
    nl: "Subafdeling toegevoegd",
    fr: "Sous-division ajoutée",
    de: "Unterabteilung hinzugefügt",
    en: "Subdivision added",
  },
  SubdivisionUpdated: {
    nl: "E-mailadres van de subafdeling gewijzigd",
    fr: "Adresse e-mail de la sous-division modifiée",
    de: "E-Mail-Adresse der Unterabteilung geändert",
    en: "Subdivision’s e-mail address changed",
  },
  SubdivisionRemoved: {
    nl: "Subafdeling verwijderd",
    fr: "Sous-division supprimée",
    de: "Unterabteilung entfernt",
    en: "Subdivision removed",
  },
  SiteAdded: {
    nl: "Site toegevoegd",
    fr: "Site ajouté",
    de: "Standort hinzugefügt",
    en: "Site added",
  },
  SiteUpdated: {
    nl: "E-mailadres van de site gewijzigd",
    fr: "Adresse e-mail du site modifiée",
    de: "E-Mail-Adresse des Standorts geändert",
    en: "Site’s e-mail address changed",
  },
  SiteRemoved: {
    nl: "Site verwijderd",
    fr: "Site supprimé",
    de: "Standort entfernt",
    en: "Site removed",
  },
  ManagerAppointed: {
    nl: "Beheer toevertrouwd aan",
    fr: "Gestion confiée à",
    de: "Verwaltung anvertraut an",
    en: "Management entrusted to",
  },
  ManagerReplaced: {
    nl: "Beheer overgedragen",
    fr: "Gestion transmise",
    de: "Verwaltung übergeben",
    en: "Management handed over",
  },
  ApplicationsSet: {
    nl: "Open toepassingen",
    fr: "Applications ouvertes",
    de: "Geöffnete Anwendungen",
    en: "Open applications",
  },
  AccountOpened: {
    nl: "Account geopend",
    fr: "Compte ouvert",
    de: "Konto eröffnet",
    en: "Account opened",
  },
  AssignmentAdded: {
    nl: "Rol gegeven",
    fr: "Rôle donné",
    de: "Rolle zugewiesen",
    en: "Role given",
  },
  AssignmentLifted: {
    nl: "Rol verhoogd",
    fr: "Rôle élevé",
    de: "Rolle angehoben",
    en: "Role raised",
  },
  AssignmentUpdated: {
    nl: "Gegevens gewijzigd",
    fr: "Données modifiées",
    de: "Daten geändert",
    en: "Details changed",
  },
  AssignmentBlocked: {
    nl: "Geblokkeerd",
    fr: "Bloqué",
    de: "Gesperrt",
    en: "Blocked",
  },
  AssignmentUnblocked: {
    nl: "Gedeblokkeerd",
    fr: "Débloqué",
    de: "Entsperrt",
    en: "Unblocked",
  },
  AssignmentRemoved: {
    nl: "Rol beëindigd",
    fr: "Rôle supprimé",
    de: "Rolle beendet",
    en: "Role ended",
  },
  ApplicationsGranted: {
    nl: "Toepassing gegeven",
    fr: "Application donnée",
    de: "Anwendung gegeben",
    en: "Application granted",
  },
  ApplicationsRevoked: {
    nl: "Toepassing afgenomen",
    fr: "Application retirée",
    de: "Anwendung entzogen",
    en: "Application revoked",
  },
  FunctionsAssigned: {
    nl: "Functies gegeven",
    fr: "Fonctions attribuées",
    de: "Funktionen zugewiesen",
    en: "Functions assigned",
  },
  PasswordReset: {
    nl: "Wachtwoord opnieuw ingesteld",
    fr: "Mot de passe réinitialisé",
    de: "Passwort zurückgesetzt",
    en: "Password reset",
  },
};

/** A colon as each language sets it. */
export const colon: Labels = { nl: ": ", fr: "\u00a0: ", de: ": ", en: ": " };

/** Somebody may open an application; which one follows. */
export const allowed: Labels = { nl: "Toegang tot", fr: "Accès à", de: "Zugang zu", en: "Access to" };

/** How many users a search found; the page that is shown, and how many there are, follow. */
export const found: Labels = {
  nl: "Gevonden gebruikers",
  fr: "Utilisateurs trouvés",
  de: "Gefundene Benutzer",
  en: "Users found",
};
