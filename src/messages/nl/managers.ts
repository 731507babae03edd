import type { CommandMessages } from "../types.js";

/** Dutch messages for what a command meets beyond its form, save senders, routing, mandates and curators. */
export const nlCommandMessages: CommandMessages = {
  "facts.missing": "Een gegeven uit een ander register ontbreekt ({fact}). Probeer het later opnieuw.",
  "enterprise.unknown": "Er is geen onderneming met het nummer {enterprise} gevonden. Kijk het nummer na.",
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

  "authentication.eid-required": "Meld u aan met uw elektronische identiteitskaart (eID) om verder te gaan.",
  "chief.self-reappointment":
    "U bent al hoofdtoegangsbeheerder van deze onderneming. U kunt wel iemand anders aanstellen.",
  "chief.exists":
    "Deze onderneming heeft al een hoofdtoegangsbeheerder: {account}. Als u doorgaat, wordt die vervangen.",
  "co-chiefs.remain":
    "De co-hoofdtoegangsbeheerders behouden hun rol (aantal: {count}). Ga na of dat nog klopt.",
  "declaration.required": "Kijk de gegevens na en bevestig dat ze juist zijn.",
  "exception.eid-available":
    "Een wettelijk vertegenwoordiger van deze onderneming heeft een eID of een elektronische vreemdelingenkaart. Laat die persoon zich daarmee aanmelden en zelf de hoofdtoegangsbeheerder aanstellen.",
  "request.unknown": "Er is geen aanvraag gevonden met het ticketnummer {ticket}. Kijk het nummer na.",
  "request.closed":
    "De aanvraag met het ticketnummer {ticket} is al behandeld of ingetrokken. Dien zo nodig een nieuwe aanvraag in.",
  "request.signature":
    "Deze handtekening volstaat niet. Laat een wettelijk vertegenwoordiger met tekenbevoegdheid het origineel met de hand ondertekenen; een fax, kopie of scan telt niet. De eID kan alleen als de procedure dat toelaat en het document het INSZ vermeldt.",
  "request.unsigned":
    "Deze aanvraag is nog niet ondertekend. Registreer eerst de handtekening van een wettelijk vertegenwoordiger.",

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
  "ticket.taken": "Het ticketnummer {ticket} is al in gebruik. Probeer het opnieuw met een ander nummer.",
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
    "Deze persoon heeft nog niet alles om zich aan te melden. Vul naam, voornaam, gebruikersnaam en wachtwoord in, de laatste twee telkens twee keer, of vraag toegangscodes aan.",
  "user.credentials-fixed":
    "Deze persoon heeft al een account. Laat naam, voornaam, gebruikersnaam en wachtwoord weg.",
  "application.not-in-scope":
    "De toepassing “{application}” staat hier niet open. Laat ze eerst openen of kies een andere toepassing.",
  "status.already": "{account} heeft al de status “{status}”. Haal deze persoon uit uw selectie.",
  "selection.empty": "Selecteer minstens één gebruiker.",
  "selection.duplicate":
    "{account} staat meer dan één keer in uw selectie. Selecteer elke gebruiker maar één keer.",

  "function.unknown": "Dit domein kent de functie “{function}” niet. Kies een functie uit de lijst.",
  "function.no-effect": "De functie “{function}” telt alleen op het niveau “{level}”. Geef de functie daar.",
  "application.companion-missing":
    "Bij de toepassing “{application}” hoort voor deze functie ook “{companion}”. Geef de gebruiker ook die toepassing.",

  "session.stale": "Dit is na uw aanmelding aangemaakt. Meld u af en opnieuw aan om hier verder te gaan.",
  "session.password-tied":
    "Iemand anders heeft uw wachtwoord ingesteld; daarom geldt het hier nog niet. Meld u aan met uw eID, itsme of een code via een mobiele app en wijzig uw wachtwoord.",
  "access.pending": "Deze toegang geldt vanaf {until}. Probeer het dan opnieuw.",

  "person.number-unchanged": "Deze persoon heeft dit INSZ al. Vul het nieuwe INSZ in.",
  "person.number-taken":
    "Bij dit INSZ hoort al een ander account. Geef aan welk van de twee accounts blijft en, als beide een gebruikersnaam hebben, welke gebruikersnaam.",
  "account.erased": "Dit account is gewist of samengevoegd met een ander. Zoek de persoon opnieuw op.",
  "account.in-use":
    "De gegevens van deze persoon kunnen nog niet worden gewist: er loopt nog een rol, een aanvraag of een mandaat. Wacht tot alles beëindigd is en probeer het dan opnieuw.",
  "period.order": "De laatste dag ligt in het verleden. Kies vandaag of een latere dag.",

  "command.unknown": "Deze opdracht bestaat niet. Kijk de naam van de opdracht na.",
};
