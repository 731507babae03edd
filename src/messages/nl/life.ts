import type { PartMessages } from "../types.js";

/** Dutch messages about what a register must cope with in practice. */
export const life: PartMessages<"life"> = {
  "person.number-unchanged": "Deze persoon heeft dit INSZ al. Vul het nieuwe INSZ in.",
  "person.number-taken":
    "Bij dit INSZ hoort al een ander account. Geef aan welk van de twee accounts blijft en, als beide een gebruikersnaam hebben, welke gebruikersnaam.",
  "account.erased": "Dit account is gewist of samengevoegd met een ander. Zoek de persoon opnieuw op.",
  "account.in-use":
    "De gegevens van deze persoon kunnen nog niet worden gewist: er is nog een rol, een aanvraag of een mandaat. Wacht tot alles beëindigd is en probeer het dan opnieuw.",
  "period.order": "De laatste dag ligt in het verleden. Kies vandaag of een latere dag.",
};
