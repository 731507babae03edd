import type { PartMessages } from "../types.js";

/** Dutch messages about user names and passwords. */
export const credentials: PartMessages<"usernames" | "passwords"> = {
  "username.length": "Kies een gebruikersnaam van {minimum} tot {maximum} tekens.",
  "username.characters":
    "Gebruik in de gebruikersnaam alleen cijfers en letters van a tot z, zonder accenten of spaties.",
  "username.confirmation": "De twee gebruikersnamen zijn niet gelijk. Typ twee keer dezelfde gebruikersnaam.",
  "username.taken": "Deze gebruikersnaam is niet meer beschikbaar. Kies een andere gebruikersnaam.",
  "username.immutable": "Een gebruikersnaam blijft altijd dezelfde. Gebruik de bestaande gebruikersnaam.",
  "technical-username.prefix":
    "De gebruikersnaam van een technische gebruiker begint met {prefix}. Zet {prefix} vooraan.",

  "password.length": "Kies een wachtwoord van {minimum} tot {maximum} tekens.",
  "password.spaces": "Gebruik geen spaties in het wachtwoord.",
  "password.characters":
    "Gebruik in het wachtwoord cijfers en letters zonder accenten. Van de speciale tekens zijn alleen {specialCharacters} toegelaten.",
  "password.variety": "Gebruik in het wachtwoord cijfers of speciale tekens (minstens {minimum}).",
  "password.confirmation":
    "De twee wachtwoorden zijn niet gelijk. Typ twee keer hetzelfde wachtwoord en let op hoofdletters.",
};
