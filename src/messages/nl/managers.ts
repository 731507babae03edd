import type { PartMessages } from "../types.js";

/** Dutch messages about who may do what, the managers, and sessions. */
export const managers: PartMessages<"managers" | "sessions"> = {
  "permission.denied": "Met uw rol kunt u dit hier niet doen: {action}. Vraag het aan iemand die dat mag.",
  "place.unknown": "Deze plaats bestaat niet (meer). Kies een andere plaats.",
  "permission.rank":
    "{account} heeft hier de rol “{role}”. U kunt alleen rollen beheren die lager zijn dan de uwe. Vraag het aan een hogere beheerder.",
  "account.held-elsewhere":
    "U kunt de aanmeldgegevens van deze persoon niet wijzigen. Vraag de persoon om dat zelf te doen of om contact op te nemen met het contactcenter.",
  "manager.replace-only":
    "{account} heeft hier als enige de rol “{role}”. Die rol kunt u niet blokkeren of verwijderen: stel een vervanger aan.",
  "manager.already": "Deze persoon heeft hier al de rol “{role}”. Kies iemand anders.",
  "account.id-taken":
    "De identificatie voor het nieuwe account is al in gebruik. Probeer het opnieuw met een andere.",
  "ticket.taken": "Het ticketnummer {ticket} is al in gebruik. Probeer het opnieuw met een ander nummer.",
  "assignment.exists":
    "Deze persoon heeft hier al een rol: {role}. Verwijder eerst die rol of kies iemand anders.",
  "assignment.blocked":
    "De rol van deze persoon is hier geblokkeerd: {role}. Deblokkeer die rol eerst of kies iemand anders.",
  "self.forbidden": "U kunt uw eigen rol niet blokkeren of verwijderen. Vraag het aan een andere beheerder.",
  "actor.unknown": "Met de gekozen rol kunt u hier niet verder. Meld u opnieuw aan en kies uw rol.",
  "actor.blocked": "Uw rol is geblokkeerd of afgelopen. Neem contact op met uw beheerder.",
  "assignment.elsewhere":
    "{account} behoudt andere rollen die u beheert (aantal: {count}). Ga na of dat nog klopt.",

  "session.stale":
    "Deze gegevens of uw wachtwoord zijn recenter dan uw aanmelding. Meld u af en opnieuw aan om hier verder te gaan.",
  "session.password-tied":
    "Iemand anders heeft uw wachtwoord ingesteld; daarom geldt het hier nog niet. Meld u aan met uw eID, itsme of een code via een mobiele app en wijzig uw wachtwoord.",
  "access.pending": "Deze toegang geldt vanaf {until}. Probeer het dan opnieuw.",
};
