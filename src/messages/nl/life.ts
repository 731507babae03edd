import type { PartMessages } from "../types.js";

/** Dutch messages about what a register must cope with in practice. */
export const life: PartMessages<"life"> = {
  "person.number-unchanged": "Deze persoon heeft dit INSZ al. Vul het nieuwe INSZ in.",
  "person.number-taken":
    "Bij dit INSZ hoort al een ander account. Geef aan welk account blijft en, als beide een gebruikersnaam hebben, welke.",
  "account.erased": "Dit account is gewist of samengevoegd met een ander. Zoek de persoon opnieuw op.",
  "account.in-use":
    "De gegevens van deze persoon kunnen nog niet worden gewist: er is nog een rol, een aanvraag of een mandaat. Probeer het opnieuw als alles beëindigd is.",
  "period.order": "De laatste dag ligt in het verleden. Kies vandaag of een latere dag.",
};
