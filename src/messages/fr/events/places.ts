import type { PlacesSentences } from "../../event-sentences.js";

/** What to say in French of what happens to places, and of who manages them. */
export const places: PlacesSentences = {
  DomainActivated: {
    told: "Le {at}, {by} a activé la qualité «\u00a0{scope}\u00a0».",
    done: "La qualité «\u00a0{scope}\u00a0» a été activée.",
  },
  DomainUpdated: {
    told: "Le {at}, {by} a modifié l’adresse e-mail de la qualité «\u00a0{scope}\u00a0».",
    done: "L’adresse e-mail de la qualité «\u00a0{scope}\u00a0» a été modifiée.",
  },
  DomainClosed: {
    told: "Le {at}, {by} a fermé la qualité «\u00a0{scope}\u00a0» avec tout ce qu’elle contenait.",
    done: "La qualité «\u00a0{scope}\u00a0» a été fermée, avec tout ce qu’elle contenait.",
  },
  SubdivisionAdded: {
    told: "Le {at}, {by} a ajouté la sous-division «\u00a0{scope}\u00a0».",
    done: "La sous-division «\u00a0{scope}\u00a0» a été ajoutée.",
  },
  SubdivisionUpdated: {
    told: "Le {at}, {by} a modifié l’adresse e-mail de la sous-division «\u00a0{scope}\u00a0».",
    done: "L’adresse e-mail de la sous-division «\u00a0{scope}\u00a0» a été modifiée.",
  },
  SubdivisionRemoved: {
    told: "Le {at}, {by} a supprimé la sous-division «\u00a0{scope}\u00a0».",
    done: "La sous-division «\u00a0{scope}\u00a0» a été supprimée.",
  },
  SiteAdded: {
    told: "Le {at}, {by} a ajouté le site «\u00a0{scope}\u00a0».",
    done: "Le site «\u00a0{scope}\u00a0» a été ajouté.",
  },
  SiteUpdated: {
    told: "Le {at}, {by} a modifié l’adresse e-mail du site «\u00a0{scope}\u00a0».",
    done: "L’adresse e-mail du site «\u00a0{scope}\u00a0» a été modifiée.",
  },
  SiteRemoved: {
    told: "Le {at}, {by} a supprimé le site «\u00a0{scope}\u00a0».",
    done: "Le site «\u00a0{scope}\u00a0» a été supprimé.",
  },
  ApplicationsSet: {
    told: "Le {at}, {by} a choisi les applications pour «\u00a0{scope}\u00a0»\u00a0: {applications}.",
    done: "Applications à présent ouvertes pour «\u00a0{scope}\u00a0»\u00a0: {applications}.",
    variants: {
      none: {
        told: "Le {at}, {by} a fermé toutes les applications pour «\u00a0{scope}\u00a0».",
        done: "Plus aucune application n’est ouverte pour «\u00a0{scope}\u00a0».",
      },
    },
  },
  ManagerAppointed: {
    told: "Le {at}, {by} a confié «\u00a0{scope}\u00a0» à {manager}.",
    done: "{manager} gère à présent «\u00a0{scope}\u00a0».",
    variants: {
      office: {
        told: "Le {at}, {by} a confié «\u00a0{scope}\u00a0» à la personne qui gère «\u00a0{manager}\u00a0».",
        done: "La personne qui gère «\u00a0{manager}\u00a0» gère aussi «\u00a0{scope}\u00a0».",
      },
    },
  },
  ManagerReplaced: {
    told: "Le {at}, {by} a confié «\u00a0{scope}\u00a0» à {manager}. Auparavant\u00a0: {previous}.",
    done: "{manager} gère désormais «\u00a0{scope}\u00a0».",
    variants: {
      office: {
        told: "Le {at}, {by} a confié «\u00a0{scope}\u00a0» à la personne qui gère «\u00a0{manager}\u00a0». Auparavant\u00a0: {previous}.",
        done: "La personne qui gère «\u00a0{manager}\u00a0» gère désormais aussi «\u00a0{scope}\u00a0».",
      },
    },
  },
  ReviewConfirmed: {
    told: "Le {at}, {by} a confirmé le contrôle pour «\u00a0{scope}\u00a0».",
    done: "Le contrôle pour «\u00a0{scope}\u00a0» a été confirmé.",
  },
};
