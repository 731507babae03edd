import type { PartMessages } from "../types.js";

/** Dutch messages about domains, subdivisions and sites. */
export const places: PartMessages<"domains" | "places"> = {
  "domain-kind.unknown": "Het domein “{kind}” bestaat niet. Kies een domein uit de lijst.",
  "domain.already-active":
    "Het domein “{kind}” is al geactiveerd voor het nummer {identifier}. Gebruik het bestaande domein.",
  "domain.opens-by-itself":
    "Een domein “{kind}” wordt automatisch geactiveerd en alleen samen met de onderneming gesloten. Sluit de toepassingen die u niet nodig hebt.",
  "domain.identifier":
    "Dit nummer past niet bij het domein “{kind}”. Gebruik het ondernemingsnummer of een RSZ-stamnummer van de onderneming, naargelang van het domein.",
  "domain.managed-elsewhere":
    "De gebruikers en toepassingen van het domein “{kind}” worden in een ander systeem beheerd: {system}. Ga daar verder.",
  "application.not-in-catalogue":
    "De toepassing “{application}” hoort niet bij het domein “{kind}”. Kies een toepassing uit de lijst.",

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
};
