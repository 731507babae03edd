import type { ConditionSentences } from "../types.js";

/** What to say in French of each condition of an access. */
export const frConditions: ConditionSentences = {
  "account.known": {
    holds: "{account} a un compte.",
    fails: "{account} n’a pas encore de compte. Ajoutez cette personne comme utilisateur.",
  },
  "assignment.active": {
    holds: "{account} a un rôle actif ici.",
    fails: "{account} n’a pas de rôle ici. Ajoutez-y cette personne comme utilisateur.",
    blocked: "Le rôle de {account} est bloqué ici. Débloquez cette personne.",
    ended: "Le rôle de {account} a pris fin ici. Choisissez un dernier jour ultérieur.",
  },
  "application.open-at-domain": {
    holds: "Au niveau de la qualité, rien ne s’oppose à «\u00a0{application}\u00a0».",
    fails: "L’application «\u00a0{application}\u00a0» n’est pas ouverte pour la qualité. Faites-l’y ouvrir.",
  },
  "application.open-at-subdivision": {
    holds: "Au niveau de la sous-division, rien ne s’oppose à «\u00a0{application}\u00a0».",
    fails:
      "L’application «\u00a0{application}\u00a0» n’est pas ouverte pour la sous-division. Faites-l’y ouvrir.",
  },
  "application.open-at-site": {
    holds: "Au niveau du site, rien ne s’oppose à «\u00a0{application}\u00a0».",
    fails: "L’application «\u00a0{application}\u00a0» n’est pas ouverte pour le site. Faites-l’y ouvrir.",
  },
  "application.granted": {
    holds: "{account} peut utiliser «\u00a0{application}\u00a0» ici.",
    fails:
      "{account} n’a pas encore reçu l’application «\u00a0{application}\u00a0» ici. Attribuez-la à cette personne.",
  },
  "application.level": {
    holds: "L’application «\u00a0{application}\u00a0» compte au niveau «\u00a0{level}\u00a0».",
    fails:
      "L’application «\u00a0{application}\u00a0» ne compte qu’au niveau «\u00a0{level}\u00a0». Ajoutez l’utilisateur à ce niveau.",
  },
  "function.held": {
    holds: "Il ne manque ici à {account} aucune fonction pour «\u00a0{application}\u00a0».",
    fails:
      "Pour «\u00a0{application}\u00a0», il manque ici une fonction à {account}. Attribuez une de ces fonctions au niveau où elle compte\u00a0: {functions}.",
  },
  "access.effective": {
    holds: "Aucun délai ne court pour «\u00a0{application}\u00a0».",
    fails:
      "Une modification ne compte qu’après un certain temps\u00a0: «\u00a0{application}\u00a0» s’ouvrira à partir du {until}. Réessayez à ce moment-là.",
  },
  "authentication.level": {
    holds: "L’identification suffit pour «\u00a0{application}\u00a0».",
    fails:
      "L’identification n’est pas assez forte pour «\u00a0{application}\u00a0». Demandez à {account} de s’identifier à nouveau par un moyen plus fort, par exemple l’eID.",
    "password-tied":
      "Le mot de passe de {account} a été défini par une autre personne\u202f; il n’est donc pas encore valable ici. Demandez à cette personne de s’identifier avec son eID, itsme ou un code via une application mobile et de modifier le mot de passe.",
  },
  "certificate.held": {
    holds: "Pour «\u00a0{application}\u00a0», il ne manque aucun certificat.",
    fails:
      "L’application «\u00a0{application}\u00a0» demande un certificat personnel valable. Demandez à {account} d’en ajouter un à ses données personnelles.",
  },
};
