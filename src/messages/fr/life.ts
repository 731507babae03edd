import type { PartMessages } from "../types.js";

/** French messages about what a register must cope with in practice. */
export const life: PartMessages<"life"> = {
  "person.number-unchanged": "Cette personne a déjà ce NISS. Indiquez le nouveau NISS.",
  "person.number-taken":
    "Un autre compte existe déjà pour ce NISS. Indiquez quel compte subsiste et, si les deux ont un nom d’utilisateur, lequel.",
  "account.erased": "Ce compte a été effacé ou fusionné avec un autre. Recherchez à nouveau la personne.",
  "account.in-use":
    "Les données de cette personne ne peuvent pas encore être effacées\u00a0: un rôle, une demande ou un mandat est encore en cours. Réessayez quand tout aura pris fin.",
  "period.order": "Le dernier jour se situe dans le passé. Choisissez aujourd’hui ou un jour ultérieur.",
};
