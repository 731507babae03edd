import type { PartMessages } from "../types.js";

/** Dutch messages about users, their assignments and functions. */
export const users: PartMessages<"users" | "functions"> = {
  "user.unknown": "{account} is hier niet gevonden. Zoek de gebruiker opnieuw op.",
  "user.credentials-required":
    "Deze persoon kan zich nog niet met een wachtwoord aanmelden. Vul naam, voornaam, gebruikersnaam en wachtwoord in, de laatste twee telkens twee keer, of vraag toegangscodes aan.",
  "user.credentials-fixed":
    "Deze persoon heeft al een account. Laat naam, voornaam, gebruikersnaam en wachtwoord weg.",
  "user.log-in-kept":
    "Deze persoon heeft al een account en krijgt geen nieuw wachtwoord. Aanmelden kan met eID, itsme of een code via een mobiele app; anders helpt het contactcenter.",
  "application.not-in-scope":
    "De toepassing “{application}” staat hier niet open. Laat ze eerst openen of kies een andere toepassing.",
  "status.already": "{account} heeft al de status “{status}”. Haal deze persoon uit uw selectie.",
  "selection.empty": "Selecteer minstens één gebruiker.",
  "person.repeated": "Deze persoon staat meer dan één keer in de lijst. Behoud maar één regel.",
  "selection.duplicate":
    "{account} staat meer dan één keer in uw selectie. Selecteer elke gebruiker maar één keer.",

  "function.unknown": "De functie “{function}” bestaat niet in dit domein. Kies een functie uit de lijst.",
  "function.no-effect":
    "De functie “{function}” geldt alleen op het niveau “{level}”. Ken de functie daar toe.",
  "application.companion-missing":
    "Bij de toepassing “{application}” hoort voor deze functie ook “{companion}”. Ken de gebruiker ook die toepassing toe.",
};
