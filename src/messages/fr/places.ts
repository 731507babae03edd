import type { PartMessages } from "../types.js";

/** French messages about domains, subdivisions and sites. */
export const places: PartMessages<"domains" | "places"> = {
  "domain-kind.unknown":
    "La qualité «\u00a0{kind}\u00a0» n’existe pas. Choisissez une qualité dans la liste.",
  "domain.already-active":
    "La qualité «\u00a0{kind}\u00a0» est déjà activée pour le numéro {identifier}. Utilisez la qualité existante.",
  "domain.opens-by-itself":
    "Une qualité «\u00a0{kind}\u00a0» est activée automatiquement et ne se ferme qu’avec l’entreprise. Fermez les applications dont vous n’avez pas besoin.",
  "domain.identifier":
    "Ce numéro ne convient pas à la qualité «\u00a0{kind}\u00a0». Utilisez le numéro d’entreprise ou un matricule ONSS de l’entreprise, selon la qualité.",
  "domain.managed-elsewhere":
    "Les utilisateurs et les applications de la qualité «\u00a0{kind}\u00a0» sont gérés dans un autre système\u00a0: {system}. Poursuivez dans ce système.",
  "application.not-in-catalogue":
    "L’application «\u00a0{application}\u00a0» ne fait pas partie de la qualité «\u00a0{kind}\u00a0». Choisissez une application dans la liste.",

  "subdivision-kind.unknown":
    "Cette qualité n’a pas de sous-divisions du type «\u00a0{kind}\u00a0». Choisissez un type dans la liste.",
  "site-kind.unknown":
    "Cette sous-division n’a pas de sites du type «\u00a0{kind}\u00a0». Choisissez un type dans la liste.",
  "subdivision.identifier-taken":
    "Cette qualité a déjà une sous-division identifiée par {identifier}. Utilisez la sous-division existante ou vérifiez le numéro.",
  "site.identifier-taken":
    "Cette sous-division a déjà un site identifié par {identifier}. Utilisez le site existant ou vérifiez le numéro.",
  "application.not-in-parent":
    "L’application «\u00a0{application}\u00a0» n’est pas encore ouverte à un niveau supérieur. Faites-la d’abord ouvrir à ce niveau.",
  "application.restores":
    "Ceux qui avaient encore l’application «\u00a0{application}\u00a0» ici ou à un niveau inférieur la récupèrent (nombre\u00a0: {count}). Vérifiez que c’est justifié.",
  "structure.users-first":
    "Cette qualité a déjà des utilisateurs. Ajoutez les sous-divisions et les sites avant les utilisateurs, et vérifiez que chacun se trouve au bon endroit.",
  "user.wrong-level":
    "Dans cette qualité, la place des utilisateurs est au niveau «\u00a0{level}\u00a0». Ajoutez l’utilisateur à ce niveau.",
  "scope.not-empty": "Il reste ici des sites ou des utilisateurs. Retirez-les d’abord.",
};
