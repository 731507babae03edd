import { nlConditions } from "./nl-conditions.js";
import type { FormMessages, MessagePack, RuleMessages } from "./types.js";

export { message } from "./message.js";
export { roleLabel } from "./role-label.js";
export { sentence } from "./sentence.js";

/** Dutch messages for what a form checks by itself: numbers, user names, passwords and contact data. */
export const nlFormMessages: FormMessages = {
  language: "nl",
  otherwise: "Dit is niet aanvaard. Kijk uw gegevens na.",
  rules: {
    "insz.format": "Vul het INSZ in met 11 cijfers, in de vorm JJ.MM.DD-XXX.CC.",
    "insz.check-digits":
      "Dit INSZ klopt niet: de laatste twee cijfers passen niet bij de andere. Kijk het nummer na op de identiteitskaart.",
    "insz.birth-date": "De geboortedatum in dit INSZ bestaat niet. Kijk de eerste zes cijfers na.",
    "insz.sequence":
      "Het volgnummer in dit INSZ bestaat niet. Kijk het zevende, achtste en negende cijfer na.",
    "insz.future": "De geboortedatum in dit INSZ ligt in de toekomst. Kijk het nummer na.",
    "enterprise-number.format":
      "Vul het ondernemingsnummer in met 10 cijfers, in de vorm XXXX.XXX.XXX. Het eerste cijfer is 0 of 1.",
    "enterprise-number.check-digits":
      "Dit ondernemingsnummer klopt niet. Kijk het na in de Kruispuntbank van Ondernemingen.",
    "establishment-number.format":
      "Vul het vestigingseenheidsnummer in met 10 cijfers, in de vorm X.XXX.XXX.XXX. Het eerste cijfer is 2 tot 8.",
    "establishment-number.check-digits":
      "Dit vestigingseenheidsnummer klopt niet. Kijk het na in de Kruispuntbank van Ondernemingen.",
    "nsso-number.format":
      "Vul het RSZ-stamnummer in met 7 cijfers en 2 controlecijfers, of het voorlopige nummer met 10 cijfers.",
    "nsso-number.check-digits":
      "Dit RSZ-stamnummer klopt niet: de laatste twee cijfers passen niet bij de andere. Kijk het nummer na.",
    "nihii-number.format": "Vul het RIZIV-nummer in met 8 of met 11 cijfers.",
    "nihii-number.check-digits": "Dit RIZIV-nummer klopt niet. Kijk de eerste acht cijfers na.",
    "hco-number.format":
      "Vul het nummer van de instelling in met 1 tot 11 cijfers. Laat nullen vooraan staan.",
    "identification-code.format":
      "Vul de identificatiecode in met 1 tot 20 letters en cijfers, zonder spaties.",

    "username.length": "Kies een gebruikersnaam van {minimum} tot {maximum} tekens.",
    "username.characters":
      "Gebruik in de gebruikersnaam alleen cijfers en letters van a tot z, zonder accenten of spaties.",
    "username.confirmation":
      "De twee gebruikersnamen zijn niet gelijk. Typ twee keer dezelfde gebruikersnaam.",
    "username.taken": "Deze gebruikersnaam is niet meer beschikbaar. Kies een andere gebruikersnaam.",
    "username.immutable": "Een gebruikersnaam blijft altijd dezelfde. Gebruik de bestaande gebruikersnaam.",
    "technical-username.prefix":
      "De gebruikersnaam van een technische gebruiker begint met {prefix}. Zet {prefix} vooraan.",

    "password.length": "Kies een wachtwoord van {minimum} tot {maximum} tekens.",
    "password.spaces": "Gebruik geen spaties in het wachtwoord.",
    "password.characters":
      "Gebruik in het wachtwoord cijfers en letters zonder accenten. Van de speciale tekens zijn alleen {specialCharacters} toegelaten.",
    "password.variety": "Gebruik in het wachtwoord minstens {minimum} cijfers of speciale tekens.",
    "password.confirmation":
      "De twee wachtwoorden zijn niet gelijk. Typ twee keer hetzelfde wachtwoord en let op hoofdletters.",

    "field.required": "Vul dit veld in.",
    "person.name": "Vul een naam in van hoogstens 100 tekens, op één regel.",
    "email.format": "Vul één geldig e-mailadres in, bijvoorbeeld info@example.com.",
    "phone.format": "Vul een telefoonnummer in van 8 tot 15 cijfers, met of zonder + vooraan.",
    "language.unknown": "Kies Nederlands, Frans of Duits als taal.",
    "title.unknown": "Kies een aanspreking: de heer, mevrouw of mejuffrouw.",
    "email.personal":
      "Dit lijkt een persoonlijk e-mailadres. Geef liever een algemeen adres van de onderneming op, dat ook bij afwezigheid wordt gelezen.",
    "limit.exceeded": "Dit is te lang: de grens is {limit}. Kort de tekst in of verdeel de lijst.",

    "input.shape": "Dit gegeven heeft niet de verwachte vorm. Verwacht: {expected}.",
  },
};

function everyRule(): RuleMessages {
  return {
    ...nlFormMessages.rules,

    "facts.missing": "Een gegeven uit een ander register ontbreekt ({fact}). Probeer het later opnieuw.",
    "enterprise.unknown":
      "De Kruispuntbank van Ondernemingen kent geen onderneming met het nummer {enterprise}. Kijk het nummer na.",
    "enterprise.ceased":
      "De onderneming {enterprise} is stopgezet. U kunt er niets nieuws meer voor openen of aanstellen. Kijk het nummer na.",
    "person.not-legal-representative":
      "Volgens de Kruispuntbank van Ondernemingen is deze persoon op dit moment geen wettelijk vertegenwoordiger van de onderneming {enterprise}. Laat de gegevens daar aanpassen of laat een andere wettelijk vertegenwoordiger de aanvraag doen.",
    "person.not-eligible":
      "Deze persoon heeft voor zover bekend geen band met de onderneming die past bij de rol van {role}. Kies iemand anders of laat de gegevens aanpassen.",
    "domain.not-entitled":
      "De onderneming hoort niet in het domein “{kind}”. Kijk na of u het juiste domein koos.",
    "institution.not-owned":
      "De instelling met het nummer {number} hoort niet bij deze onderneming. Kijk het nummer na.",

    "authentication.eid-required":
      "Meld u aan met uw elektronische identiteitskaart (eID) om verder te gaan.",
    "chief.self-reappointment":
      "U bent al hoofdtoegangsbeheerder van deze onderneming. U kunt wel iemand anders aanstellen.",
    "chief.exists":
      "Deze onderneming heeft al een hoofdtoegangsbeheerder: {account}. Als u doorgaat, wordt die vervangen.",
    "co-chiefs.remain":
      "De co-hoofdtoegangsbeheerders behouden hun rol (aantal: {count}). Ga na of dat nog klopt.",
    "declaration.required": "Kijk de gegevens na en bevestig dat ze juist zijn.",

    "domain-kind.unknown": "Het domein “{kind}” bestaat niet. Kies een domein uit de lijst.",
    "domain.already-active":
      "Het domein “{kind}” is al geactiveerd voor het nummer {identifier}. Gebruik het bestaande domein.",
    "domain.identifier":
      "Dit nummer past niet bij het domein “{kind}”. Gebruik het ondernemingsnummer of een RSZ-stamnummer van de onderneming, naargelang van het domein.",
    "domain.managed-elsewhere":
      "De gebruikers en toepassingen van het domein “{kind}” worden in een ander systeem beheerd: {system}. Ga daar verder.",
    "application.not-in-catalogue":
      "De toepassing “{application}” hoort niet bij het domein “{kind}”. Kies een toepassing uit de lijst.",

    "permission.denied":
      "Met uw rol kunt u dit hier niet doen: {action}. Vraag hulp aan een beheerder van uw onderneming.",
    "permission.rank":
      "{account} heeft hier de rol van {role}. U kunt alleen rollen beheren die lager zijn dan de uwe. Vraag het aan een hogere beheerder.",
    "account.held-elsewhere":
      "U kunt de aanmeldgegevens van deze persoon niet wijzigen. Vraag de persoon om dat zelf te doen of om het contactcenter te contacteren.",
    "manager.replace-only":
      "{account} heeft hier als enige de rol van {role}. Die rol kunt u niet blokkeren of verwijderen: stel een vervanger aan.",
    "manager.already": "Deze persoon heeft hier al de rol van {role}. Kies iemand anders.",
    "account.id-taken":
      "De identificatie voor het nieuwe account is al in gebruik. Probeer het opnieuw met een andere.",
    "assignment.exists":
      "Deze persoon heeft hier al een rol: {role}. Verwijder eerst die rol of kies iemand anders.",
    "assignment.blocked":
      "De rol van deze persoon is hier geblokkeerd: {role}. Deblokkeer die rol eerst of kies iemand anders.",
    "self.forbidden": "U kunt uzelf niet blokkeren of verwijderen. Vraag het aan een andere beheerder.",
    "actor.unknown": "Met de gekozen rol kunt u hier niet verder. Meld u opnieuw aan en kies uw rol.",
    "actor.blocked": "Uw rol is geblokkeerd of afgelopen. Neem contact op met uw beheerder.",
    "assignment.elsewhere":
      "{account} behoudt andere rollen die u beheert (aantal: {count}). Ga na of dat nog klopt.",

    "subdivision-kind.unknown":
      "Dit domein heeft geen subafdelingen van de soort “{kind}”. Kies een soort uit de lijst.",
    "site-kind.unknown":
      "Deze subafdeling heeft geen sites van de soort “{kind}”. Kies een soort uit de lijst.",
    "subdivision.identifier-taken":
      "Dit domein heeft al een subafdeling met de identificatie {identifier}. Gebruik de bestaande subafdeling of kijk het nummer na.",
    "site.identifier-taken":
      "Deze subafdeling heeft al een site met de identificatie {identifier}. Gebruik de bestaande site of kijk het nummer na.",
    "application.not-in-parent":
      "De toepassing “{application}” staat op een hoger niveau nog niet open. Laat ze daar eerst openen.",
    "application.restores":
      "Wie de toepassing “{application}” hier of lager nog had, krijgt ze nu terug (aantal: {count}). Ga na of dat klopt.",
    "structure.users-first":
      "Dit domein heeft al gebruikers. Voeg subafdelingen en sites toe vóór de gebruikers, en ga na of iedereen op de juiste plaats staat.",
    "user.wrong-level": "In dit domein horen gebruikers op het niveau “{level}”. Voeg de gebruiker daar toe.",
    "scope.not-empty": "Hier zijn nog sites of gebruikers. Verwijder die eerst.",

    "user.unknown": "{account} is hier niet gevonden. Zoek de gebruiker opnieuw op.",
    "user.credentials-required":
      "Deze persoon heeft nog geen account. Vul naam, voornaam, gebruikersnaam en wachtwoord in, de laatste twee telkens twee keer.",
    "user.credentials-fixed":
      "Deze persoon heeft al een account. Laat naam, voornaam, gebruikersnaam en wachtwoord weg.",
    "application.not-in-scope":
      "De toepassing “{application}” staat hier niet open. Laat ze eerst openen of kies een andere toepassing.",
    "status.already": "{account} heeft al de status “{status}”. Haal deze persoon uit uw selectie.",
    "selection.empty": "Selecteer minstens één gebruiker.",
    "selection.duplicate":
      "{account} staat meer dan één keer in uw selectie. Selecteer elke gebruiker maar één keer.",

    "function.unknown": "Dit domein kent de functie “{function}” niet. Kies een functie uit de lijst.",
    "function.no-effect":
      "De functie “{function}” telt alleen op het niveau “{level}”. Geef de functie daar.",
    "application.companion-missing":
      "Bij de toepassing “{application}” hoort voor deze functie ook “{companion}”. Geef de gebruiker ook die toepassing.",

    "session.stale": "Dit is na uw aanmelding aangemaakt. Meld u af en opnieuw aan om hier verder te gaan.",
    "session.password-tied":
      "Iemand anders heeft uw wachtwoord ingesteld; daarom geldt het hier nog niet. Meld u aan met uw eID, itsme of een code via een mobiele app en wijzig uw wachtwoord.",
    "access.pending": "Deze toegang geldt vanaf {until}. Probeer het dan opnieuw.",

    "period.order": "De laatste dag ligt in het verleden. Kies vandaag of een latere dag.",

    "command.unknown": "Deze opdracht bestaat niet. Kijk de naam van de opdracht na.",
  };
}

/** Everything in Dutch: the message of every rule, and the labels of roles, levels, actions and statuses. */
export const nl: MessagePack = {
  language: "nl",
  otherwise: "Dit is niet aanvaard. Kijk uw gegevens na.",
  rules: /* @__PURE__ */ everyRule(),
  conditions: nlConditions,
  labels: {
    roles: {
      "chief-access-manager": "hoofdtoegangsbeheerder",
      "co-chief-access-manager": "co-hoofdtoegangsbeheerder",
      "access-manager": "toegangsbeheerder",
      "co-access-manager": "co-toegangsbeheerder",
      curator: "curator",
      "subdivision-manager": "subafdelingsbeheerder",
      "site-manager": "beheerder van de subafdeling-site",
      user: "gebruiker",
    },
    olderRoles: {
      "chief-access-manager": "Verantwoordelijke Toegangen Onderneming",
      "co-chief-access-manager": "Co-Verantwoordelijke Toegangen Onderneming",
      "access-manager": "Lokale beheerder",
      "co-access-manager": "Co-Lokale beheerder",
    },
    levels: {
      enterprise: "onderneming",
      domain: "domein",
      subdivision: "subafdeling",
      site: "site",
    },
    statuses: {
      active: "actief",
      blocked: "geblokkeerd",
    },
    facts: {
      enterprise: "onderneming",
      "nsso-numbers": "RSZ-stamnummers",
      "domain-kinds": "toegelaten domeinen",
      institutions: "instellingsnummers",
      person: "persoon",
      "legal-functions": "wettelijke functies",
      ties: "band met de onderneming",
    },
    columns: {
      lastName: "Naam",
      firstName: "Voornaam",
      username: "Gebruikersnaam",
      role: "Type",
      insz: "INSZ",
      status: "Status",
      scope: "Plaats",
      email: "E-mailadres",
      localEmail: "Lokaal e-mailadres",
      lastDay: "Laatste dag",
      applications: "Beveiligde toepassingen",
      functions: "Functies",
    },
    tree: {
      pair: "{label}: {value}",
      office: "{name}, als {role}",
      users: "gebruikers",
      applications: "toepassingen",
      "closed-here": "hier gesloten",
      "closed-above": "hoger gesloten",
      pending: "vanaf {moment}",
      "last-day": "tot en met {day}",
    },
    actions: {
      "view-enterprise": "de onderneming raadplegen",
      "search-enterprise": "in de hele onderneming zoeken",
      "activate-domain": "een domein activeren",
      "replace-access-manager": "de toegangsbeheerder wijzigen",
      "set-domain-applications": "de toepassingen van een domein kiezen",
      "manage-co-chiefs": "co-hoofdtoegangsbeheerders beheren",
      "manage-mandates": "mandaten beheren",
      "manage-co-access-managers": "co-toegangsbeheerders beheren",
      "view-domain": "een domein raadplegen",
      "edit-domain": "de gegevens van een domein wijzigen",
      "manage-sender": "een verzender beheren",
      "manage-routing": "de routering van aangiften beheren",
      "add-subdivision": "een subafdeling toevoegen",
      "remove-subdivision": "een subafdeling verwijderen",
      "replace-subdivision-manager": "de subafdelingsbeheerder wijzigen",
      "set-subdivision-applications": "de toepassingen van een subafdeling kiezen",
      "view-subdivision": "een subafdeling raadplegen",
      "edit-subdivision": "de gegevens van een subafdeling wijzigen",
      "add-site": "een site toevoegen",
      "remove-site": "een site verwijderen",
      "replace-site-manager": "de beheerder van een site wijzigen",
      "set-site-applications": "de toepassingen van een site kiezen",
      "view-site": "een site raadplegen",
      "edit-site": "de gegevens van een site wijzigen",
      "search-users": "gebruikers opzoeken",
      "export-users": "gebruikers exporteren",
      "add-user": "een gebruiker toevoegen",
      "edit-user": "de gegevens van een gebruiker wijzigen",
      "block-user": "een gebruiker blokkeren",
      "unblock-user": "een gebruiker deblokkeren",
      "remove-user": "een gebruiker verwijderen",
      "grant-application": "een toepassing geven",
      "revoke-application": "een toepassing afnemen",
      "assign-function": "een functie geven",
      "reset-password": "een wachtwoord opnieuw instellen",
      review: "de toegangen controleren",
      "view-own-data": "uw eigen gegevens raadplegen",
      "edit-own-data": "uw eigen gegevens wijzigen",
      "change-own-password": "uw wachtwoord wijzigen",
      "manage-own-certificate": "uw certificaat beheren",
      "view-responsibles": "de verantwoordelijken raadplegen",
      "appoint-chief": "een hoofdtoegangsbeheerder aanstellen",
      "edit-chief-contact": "de contactgegevens van de hoofdtoegangsbeheerder wijzigen",
      "request-chief": "een hoofdtoegangsbeheerder aanvragen",
      "withdraw-request": "een aanvraag intrekken",
      "sign-request": "een handtekening onder een aanvraag registreren",
      "grant-request": "een aanvraag goedkeuren",
      "reject-request": "een aanvraag weigeren",
      "correct-person": "het INSZ van een persoon verbeteren",
      "erase-person": "de gegevens van een persoon wissen",
      "issue-access-codes": "toegangscodes geven",
      "appoint-curator": "een curator aanstellen",
      "discharge-curator": "een curator ontslaan",
      "request-access-codes": "toegangscodes aanvragen",
    },
  },
};
