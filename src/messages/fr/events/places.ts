import type { PlacesSentences } from "../../event-sentences.js";

/** What to say in French of what happens to places, and of who manages them. */
export const places: PlacesSentences = {
  DomainActivated: {
    told: "Le {at}, {by} a ouvert la qualité «\u00a0{scope}\u00a0».",
    done: "La qualité «\u00a0{scope}\u00a0» est ouverte.",
  },
  DomainUpdated: {
    told: "Le {at}, {by} a modifié l’adresse e-mail pour la qualité «\u00a0{scope}\u00a0».",
    done: "L’adresse e-mail pour la qualité «\u00a0{scope}\u00a0» est modifiée.",
  },
  DomainClosed: {
    told: "Le {at}, {by} a fermé la qualité «\u00a0{scope}\u00a0» avec tout ce qu’elle contenait.",
    done: "La qualité «\u00a0{scope}\u00a0» est fermée, avec tout ce qu’elle contenait.",
  },
  SubdivisionAdded: {
    told: "Le {at}, {by} a ajouté la sous-division «\u00a0{scope}\u00a0».",
    done: "La sous-division «\u00a0{scope}\u00a0» est ajoutée.",
  },
  SubdivisionUpdated: {
    told: "Le {at}, {by} a modifié l’adresse e-mail pour la sous-division «\u00a0{scope}\u00a0».",
    done: "L’adresse e-mail pour la sous-division «\u00a0{scope}\u00a0» est modifiée.",
  },
  SubdivisionRemoved: {
    told: "Le {at}, {by} a supprimé la sous-division «\u00a0{scope}\u00a0».",
    done: "La sous-division «\u00a0{scope}\u00a0» est supprimée.",
  },
  SiteAdded: {
    told: "Le {at}, {by} a ajouté le site «\u00a0{scope}\u00a0».",
    done: "Le site «\u00a0{scope}\u00a0» est ajouté.",
  },
  SiteUpdated: {
    told: "Le {at}, {by} a modifié l’adresse e-mail pour le site «\u00a0{scope}\u00a0».",
    done: "L’adresse e-mail pour le site «\u00a0{scope}\u00a0» est modifiée.",
  },
  SiteRemoved: {
    told: "Le {at}, {by} a supprimé le site «\u00a0{scope}\u00a0».",
    done: "Le site «\u00a0{scope}\u00a0» est supprimé.",
  },
  ApplicationsSet: {
    told: "Le {at}, {by} a choisi les applications pour «\u00a0{scope}\u00a0»\u00a0: {applications}.",
    done: "Sont à présent ouvertes pour «\u00a0{scope}\u00a0»\u00a0: {applications}.",
    variants: {
      none: {
        told: "Le {at}, {by} a fermé toutes les applications pour «\u00a0{scope}\u00a0».",
        done: "Plus aucune application n’est ouverte pour «\u00a0{scope}\u00a0».",
      },
    },
  },
  ManagerAppointed: {
    told: "Le {at}, {by} a confié la gestion pour «\u00a0{scope}\u00a0» à {manager}.",
    done: "{manager} gère à présent «\u00a0{scope}\u00a0».",
    variants: {
      office: {
        told: "Le {at}, {by} a laissé la gestion pour «\u00a0{scope}\u00a0» à la personne qui gère «\u00a0{manager}\u00a0».",
        done: "«\u00a0{scope}\u00a0» est géré par la personne qui gère «\u00a0{manager}\u00a0».",
      },
    },
  },
  ManagerReplaced: {
    told: "Le {at}, {by} a transmis la gestion pour «\u00a0{scope}\u00a0» à {manager}. Auparavant\u00a0: {previous}.",
    done: "La gestion pour «\u00a0{scope}\u00a0» est transmise à {manager}.",
    variants: {
      office: {
        told: "Le {at}, {by} a repris la gestion pour «\u00a0{scope}\u00a0»\u00a0: la personne qui gère «\u00a0{manager}\u00a0» la gère aussi. Auparavant\u00a0: {previous}.",
        done: "La personne qui gère «\u00a0{manager}\u00a0» gère désormais aussi «\u00a0{scope}\u00a0».",
      },
    },
  },
  ReviewConfirmed: {
    told: "Le {at}, {by} a confirmé le contrôle pour «\u00a0{scope}\u00a0».",
    done: "Le contrôle pour «\u00a0{scope}\u00a0» est confirmé.",
  },
};
