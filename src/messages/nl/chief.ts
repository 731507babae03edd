import type { PartMessages } from "../types.js";

/** Dutch messages about facts from other registers, and the chief access manager. */
export const chief: PartMessages<"facts" | "chief"> = {
  "facts.missing": "Een gegeven uit een ander register ontbreekt ({fact}). Probeer het later opnieuw.",
  "enterprise.unknown": "Er is geen onderneming met het nummer {enterprise} gevonden. Kijk het nummer na.",
  "enterprise.ceased":
    "De onderneming {enterprise} is stopgezet of is in een andere opgegaan. Er kan niets nieuws meer voor worden geregistreerd. Kijk het nummer na.",
  "enterprise.not-ended": "Voor de onderneming {enterprise} is geen einde vastgelegd. Kijk het nummer na.",
  "enterprise.into-itself":
    "De onderneming {enterprise} kan niet in zichzelf opgaan. Geef het nummer van de andere onderneming op.",
  "person.not-legal-representative":
    "Volgens de Kruispuntbank van Ondernemingen is deze persoon op dit moment geen wettelijk vertegenwoordiger van de onderneming {enterprise}. Laat de gegevens daar aanpassen of laat een andere wettelijk vertegenwoordiger de aanvraag doen.",
  "person.not-eligible":
    "Volgens de beschikbare gegevens heeft deze persoon niet de band met de onderneming die de rol “{role}” vraagt. Kies iemand anders of laat de gegevens aanpassen.",
  "person.name-differs":
    "Deze naam is niet de naam die bij dit INSZ hoort. Kijk het INSZ na, en typ voornaam en naam zoals ze op de identiteitskaart staan.",
  "domain.not-entitled":
    "De onderneming hoort niet in het domein “{kind}”. Kijk na of u het juiste domein koos.",
  "institution.not-owned":
    "De instelling met het nummer {number} hoort niet bij deze onderneming. Kijk het nummer na.",

  "authentication.eid-required": "Meld u aan met uw elektronische identiteitskaart (eID) om verder te gaan.",
  "chief.self-reappointment":
    "U bent al hoofdtoegangsbeheerder van deze onderneming. U kunt wel iemand anders aanstellen.",
  "chief.exists":
    "Deze onderneming heeft al een hoofdtoegangsbeheerder: {account}. Als u doorgaat, wordt die persoon vervangen.",
  "co-chiefs.remain":
    "De co-hoofdtoegangsbeheerders behouden hun rol (aantal: {count}). Ga na of dat nog klopt.",
  "declaration.required": "Kijk de gegevens na en bevestig dat ze juist zijn.",
  "exception.eid-available":
    "Een wettelijk vertegenwoordiger van deze onderneming heeft een eID of een elektronische vreemdelingenkaart. Laat die persoon zich daarmee aanmelden en zelf de hoofdtoegangsbeheerder aanstellen.",
  "request.unknown": "Er is geen aanvraag gevonden met het ticketnummer {ticket}. Kijk het nummer na.",
  "request.closed":
    "De aanvraag met het ticketnummer {ticket} is al behandeld of ingetrokken. Dien zo nodig een nieuwe aanvraag in.",
  "request.signature":
    "Deze handtekening volstaat niet. Laat een wettelijk vertegenwoordiger met tekenbevoegdheid het origineel met de hand ondertekenen; een fax, kopie of scan volstaat niet. De eID geldt alleen als de procedure dat toelaat en het document het INSZ van de vertegenwoordiger vermeldt.",
  "request.unsigned":
    "Deze aanvraag is nog niet ondertekend. Registreer eerst de handtekening van een wettelijk vertegenwoordiger.",
};
