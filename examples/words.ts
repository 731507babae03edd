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
  DomainClosed: {
    nl: "Domein afgesloten",
    fr: "Qualité fermée",
    de: "Bereich geschlossen",
    en: "Domain closed",
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
    de: "Anwendung zugewiesen",
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
    de: "Kennwort zurückgesetzt",
    en: "Password reset",
  },
  ChiefContactUpdated: {
    nl: "Contactgegevens van de hoofdtoegangsbeheerder gewijzigd",
    fr: "Coordonnées du Gestionnaire d’Accès Principal modifiées",
    de: "Kontaktdaten des Hauptzugangsverwalters geändert",
    en: "Chief access manager’s contact details changed",
  },
  AppointmentRequested: {
    nl: "Aanvraag geregistreerd, ticket",
    fr: "Demande enregistrée, ticket",
    de: "Antrag registriert, Ticket",
    en: "Request registered, ticket",
  },
  AppointmentRequestSigned: {
    nl: "Handtekening aanvaard, ticket",
    fr: "Signature acceptée, ticket",
    de: "Unterschrift angenommen, Ticket",
    en: "Signature accepted, ticket",
  },
  AppointmentRequestGranted: {
    nl: "Aanvraag ingewilligd, ticket",
    fr: "Demande acceptée, ticket",
    de: "Antrag genehmigt, Ticket",
    en: "Request granted, ticket",
  },
  AppointmentRequestRejected: {
    nl: "Aanvraag afgewezen, ticket",
    fr: "Demande rejetée, ticket",
    de: "Antrag abgelehnt, Ticket",
    en: "Request rejected, ticket",
  },
  AppointmentRequestWithdrawn: {
    nl: "Aanvraag ingetrokken, ticket",
    fr: "Demande retirée, ticket",
    de: "Antrag zurückgezogen, Ticket",
    en: "Request withdrawn, ticket",
  },
  CuratorAppointed: {
    nl: "Curator aangesteld",
    fr: "Curateur désigné",
    de: "Konkursverwalter ernannt",
    en: "Curator appointed",
  },
  CuratorDischarged: {
    nl: "Curator ontslagen",
    fr: "Curateur déchargé",
    de: "Konkursverwalter entlassen",
    en: "Curator discharged",
  },
  SenderRegistered: {
    nl: "Verzender geregistreerd",
    fr: "Expéditeur enregistré",
    de: "Versender registriert",
    en: "Sender registered",
  },
  SenderContactUpdated: {
    nl: "Contactgegevens van de verzender gewijzigd",
    fr: "Coordonnées de l’expéditeur modifiées",
    de: "Kontaktdaten des Versenders geändert",
    en: "Sender’s contact details changed",
  },
  SenderClosed: {
    nl: "Verzender afgesloten",
    fr: "Expéditeur clôturé",
    de: "Versender geschlossen",
    en: "Sender closed",
  },
  ChannelOpened: {
    nl: "Kanaal geopend",
    fr: "Canal ouvert",
    de: "Kanal geöffnet",
    en: "Channel opened",
  },
  ChannelClosed: {
    nl: "Kanaal afgesloten",
    fr: "Canal fermé",
    de: "Kanal geschlossen",
    en: "Channel closed",
  },
  ChannelUpdated: {
    nl: "Kanaal gewijzigd",
    fr: "Canal modifié",
    de: "Kanal geändert",
    en: "Channel changed",
  },
  ChannelPreferred: {
    nl: "Voorkeurkanaal gekozen",
    fr: "Canal préféré choisi",
    de: "Bevorzugter Kanal gewählt",
    en: "Preferred channel chosen",
  },
  TechnicalUserPasswordReset: {
    nl: "Wachtwoord van de technische gebruiker opnieuw ingesteld",
    fr: "Mot de passe de l’utilisateur technique réinitialisé",
    de: "Kennwort des technischen Benutzers zurückgesetzt",
    en: "Technical user’s password reset",
  },
  RouteSet: {
    nl: "Routering gekozen",
    fr: "Routage choisi",
    de: "Weiterleitung gewählt",
    en: "Route chosen",
  },
  RouteCleared: {
    nl: "Routering gewist",
    fr: "Routage supprimé",
    de: "Weiterleitung gelöscht",
    en: "Route cleared",
  },
  MandateGranted: {
    nl: "Mandaat gegeven",
    fr: "Mandat donné",
    de: "Mandat erteilt",
    en: "Mandate given",
  },
  MandateRevoked: {
    nl: "Mandaat ingetrokken",
    fr: "Mandat révoqué",
    de: "Mandat widerrufen",
    en: "Mandate revoked",
  },
  PasswordChanged: {
    nl: "Eigen wachtwoord gewijzigd",
    fr: "Propre mot de passe modifié",
    de: "Eigenes Kennwort geändert",
    en: "Own password changed",
  },
  AccessCodesRequested: {
    nl: "Toegangscodes gevraagd",
    fr: "Codes d’accès demandés",
    de: "Zugangscodes beantragt",
    en: "Access codes asked for",
  },
  AccessCodesIssued: {
    nl: "Toegangscodes gegeven",
    fr: "Codes d’accès donnés",
    de: "Zugangscodes ausgestellt",
    en: "Access codes issued",
  },
  AccountUpdated: {
    nl: "Persoonlijke gegevens gewijzigd",
    fr: "Données personnelles modifiées",
    de: "Persönliche Daten geändert",
    en: "Personal details changed",
  },
  CertificateUploaded: {
    nl: "Certificaat toegevoegd",
    fr: "Certificat ajouté",
    de: "Zertifikat hinzugefügt",
    en: "Certificate added",
  },
  CertificateRemoved: {
    nl: "Certificaat verwijderd",
    fr: "Certificat supprimé",
    de: "Zertifikat entfernt",
    en: "Certificate removed",
  },
  PersonNumberCorrected: {
    nl: "INSZ gewijzigd",
    fr: "NISS modifié",
    de: "ENSS geändert",
    en: "INSZ changed",
  },
  AccountsMerged: {
    nl: "Accounts samengevoegd",
    fr: "Comptes fusionnés",
    de: "Konten zusammengeführt",
    en: "Accounts merged",
  },
  ReviewConfirmed: {
    nl: "Controle bevestigd",
    fr: "Contrôle confirmé",
    de: "Überprüfung bestätigt",
    en: "Review confirmed",
  },
  PersonErased: {
    nl: "Persoonsgegevens gewist",
    fr: "Données personnelles effacées",
    de: "Personenbezogene Daten gelöscht",
    en: "Personal data erased",
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

/** How many findings of a review press, and how many others there are. */
export const reviewWords = {
  pressing: {
    nl: "Dringende vaststellingen",
    fr: "Constatations urgentes",
    de: "Dringende Feststellungen",
    en: "Pressing findings",
  },
  others: { nl: "Andere", fr: "Autres", de: "Andere", en: "Others" },
} as const satisfies Readonly<Record<string, Labels>>;

/** What there is of structured messages at the end of a story. */
export const exchangeWords = {
  sender: { nl: "Verzender", fr: "Expéditeur", de: "Versender", en: "Sender" },
  channel: { nl: "Kanaal", fr: "Canal", de: "Kanal", en: "Channel" },
  preferred: { nl: "Voorkeurkanaal", fr: "Canal préféré", de: "Bevorzugter Kanal", en: "Preferred channel" },
  route: { nl: "Routering", fr: "Routage", de: "Weiterleitung", en: "Route" },
  mandate: { nl: "Mandaat", fr: "Mandat", de: "Mandat", en: "Mandate" },
} as const satisfies Readonly<Record<string, Labels>>;
