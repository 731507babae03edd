import type { ConditionSentences, ObstacleSentences, StepSentences } from "../types.js";

/** What to say in French of each condition of an access. */
export const conditions: ConditionSentences = {
  "account.known": {
    holds: "{account} a un compte.",
    fails: "{account} n’a pas encore de compte. Ajoutez cette personne comme utilisateur.",
  },
  "application.known": {
    holds: "L’application «\u00a0{application}\u00a0» existe.",
    fails: "L’application «\u00a0{application}\u00a0» n’existe pas. Choisissez-en une autre.",
  },
  "place.known": {
    holds: "Cet endroit existe.",
    fails: "Cet endroit n’existe pas. Ajoutez-le d’abord.",
  },
  "assignment.active": {
    holds: "{account} a un rôle actif ici.",
    fails: "{account} n’a pas de rôle ici. Ajoutez cette personne ici comme utilisateur.",
    blocked: "{account}\u00a0: le rôle est bloqué ici. Débloquez cette personne.",
    ended: "{account}\u00a0: le rôle a pris fin ici. Choisissez un dernier jour ultérieur.",
    suspended:
      "{account}\u00a0: un curateur exerce provisoirement ce rôle ici. Attendez que le tribunal mette fin à la mission du curateur.",
  },
  "application.open-at-domain": {
    holds: "Au niveau de la qualité, rien ne s’oppose à «\u00a0{application}\u00a0».",
    fails:
      "L’application «\u00a0{application}\u00a0» n’est pas ouverte pour la qualité. Faites-la ouvrir à ce niveau.",
  },
  "application.open-at-subdivision": {
    holds: "Au niveau de la sous-division, rien ne s’oppose à «\u00a0{application}\u00a0».",
    fails:
      "L’application «\u00a0{application}\u00a0» n’est pas ouverte pour la sous-division. Faites-la ouvrir à ce niveau.",
  },
  "application.open-at-site": {
    holds: "Au niveau du site, rien ne s’oppose à «\u00a0{application}\u00a0».",
    fails:
      "L’application «\u00a0{application}\u00a0» n’est pas ouverte pour le site. Faites-la ouvrir à ce niveau.",
  },
  "application.granted": {
    holds: "{account} peut utiliser «\u00a0{application}\u00a0» ici.",
    fails:
      "{account} n’a pas encore reçu l’application «\u00a0{application}\u00a0» ici. Attribuez-la à cette personne.",
  },
  "application.level": {
    holds: "L’application «\u00a0{application}\u00a0» produit ses effets au niveau «\u00a0{level}\u00a0».",
    fails:
      "L’application «\u00a0{application}\u00a0» ne produit ses effets qu’au niveau «\u00a0{level}\u00a0». Ajoutez l’utilisateur à ce niveau.",
  },
  "function.held": {
    holds: "Il ne manque ici à {account} aucune fonction pour «\u00a0{application}\u00a0».",
    fails:
      "Pour «\u00a0{application}\u00a0», il manque ici une fonction à {account}. Attribuez-en une au niveau où elle produit ses effets, au choix\u00a0: {functions}.",
  },
  "access.effective": {
    holds: "Aucun délai ne court pour «\u00a0{application}\u00a0».",
    fails:
      "Une modification ne prend effet qu’après un certain temps\u00a0: «\u00a0{application}\u00a0» sera accessible à partir du {until}. Réessayez à ce moment-là.",
  },
  "authentication.level": {
    holds: "Le niveau de la clé numérique est suffisant pour «\u00a0{application}\u00a0».",
    fails:
      "Le niveau de la clé numérique est insuffisant pour «\u00a0{application}\u00a0». Demandez à {account} de se connecter à nouveau avec une clé d’un niveau plus élevé, par exemple l’eID.",
    "password-tied":
      "{account}\u00a0: le mot de passe a été défini par une autre personne\u202f; il n’est donc pas encore valable ici. Demandez à la personne elle-même de se connecter avec son eID, itsme ou un code via une application mobile et de modifier le mot de passe.",
    "password-outdated":
      "{account}\u00a0: le mot de passe a été modifié après la connexion. Demandez à la personne elle-même de se connecter à nouveau.",
    "session-missing":
      "{account}\u00a0: aucune connexion valable n’est connue. Demandez à la personne elle-même de se connecter.",
    unjudged: "La connexion n’a pas été examinée.",
  },
  "certificate.held": {
    holds: "Pour «\u00a0{application}\u00a0», il ne manque aucun certificat.",
    fails:
      "L’application «\u00a0{application}\u00a0» demande un certificat personnel valable. Demandez à {account} d’en ajouter un à ses données personnelles.",
  },
};

/** What to say in French of each step that opens an access, or puts a finding right. */
export const steps: StepSentences = {
  "add-user": "Ajoutez {account} ici comme utilisateur pour «\u00a0{application}\u00a0».",
  "appoint-co-access-manager": "Désignez {account} comme co-Gestionnaire d’Accès de cette qualité.",
  "appoint-co-chief": "Désignez {account} comme co-Gestionnaire d’Accès Principal de cette entreprise.",
  "discharge-curator": "Attendez que le tribunal mette fin à la mission du curateur.",
  unblock: "Débloquez {account}.",
  extend: "Choisissez un dernier jour ultérieur pour {account}.",
  "open-at-domain": "Ouvrez «\u00a0{application}\u00a0» pour la qualité.",
  "open-at-subdivision": "Ouvrez «\u00a0{application}\u00a0» pour la sous-division.",
  "open-at-site": "Ouvrez «\u00a0{application}\u00a0» pour le site.",
  grant: "Attribuez «\u00a0{application}\u00a0» à {account}.",
  "assign-function": "Attribuez une fonction à {account}, au choix\u00a0: {functions}.",
  "upload-certificate": "Demandez à {account} d’ajouter un certificat personnel valable.",
  "log-in": "Demandez à {account} de se connecter à nouveau avec une clé numérique, au choix\u00a0: {means}.",
  wait: "Attendez jusqu’au {until}.",
  "add-co-access-manager": "Désignez un co-Gestionnaire d’Accès pour cette qualité.",
  "add-co-chief": "Désignez un co-Gestionnaire d’Accès Principal pour cette entreprise.",
  "appoint-chief": "Faites désigner un autre Gestionnaire d’Accès Principal par un représentant légal.",
  "change-password": "Demandez à {account} de se connecter sans mot de passe et d’en choisir un nouveau.",
  "choose-application": "Attribuez une application à {account}, au choix\u00a0: {applications}.",
  "clear-route": "Supprimez le routage pour «\u00a0{declaration}\u00a0».",
  "close-application": "Fermez «\u00a0{application}\u00a0» à cet endroit.",
  "confirm-review": "Confirmez ce qui est encore exact.",
  "give-application": "Attribuez «\u00a0{application}\u00a0» à un utilisateur qui en a besoin.",
  "issue-codes": "Délivrez des codes d’accès à {account}.",
  "no-last-day": "{account}\u00a0: supprimez la date de fin du rôle.",
  remove: "Retirez à {account} son rôle à cet endroit.",
  "remove-everywhere": "Retirez à {account} son rôle à chaque endroit de ce contrôle.",
  "renew-certificate": "Renouvelez le certificat du canal «\u00a0{channel}\u00a0».",
  "replace-manager": "Désignez quelqu’un d’autre pour ce rôle\u00a0: {role}.",
  "reset-password": "{account}\u00a0: réinitialisez le mot de passe.",
  "route-to-e-box": "Choisissez l’e-Box de l’entreprise pour «\u00a0{declaration}\u00a0».",
  "sign-request": "Faites signer la demande portant le numéro de ticket {ticket} par un représentant légal.",
  "update-place": "Indiquez l’adresse e-mail de cet endroit.",
  "withdraw-request": "Retirez la demande portant le numéro de ticket {ticket}.",
};

/** What to say in French where no step can help. */
export const obstacles: ObstacleSentences = {
  "account.name": "«\u00a0{account}\u00a0» ne peut pas être un compte. Vérifiez le nom du compte.",
  "account.erased": "Les données de cette personne ont été effacées. Ouvrez un nouveau compte.",
  "account.merged": "Ce compte a été fusionné avec un autre. Utilisez l’autre\u00a0: {account}.",
  "application.unknown": "L’application «\u00a0{application}\u00a0» n’existe pas. Choisissez-en une autre.",
  "application.not-in-kind":
    "«\u00a0{application}\u00a0» ne fait pas partie de cette qualité. Choisissez une autre qualité.",
  "application.level":
    "«\u00a0{application}\u00a0» ne produit ses effets qu’au niveau «\u00a0{level}\u00a0». Choisissez un endroit à ce niveau.",
  "application.not-at-enterprise":
    "«\u00a0{application}\u00a0» ne peut pas être ouverte au niveau de l’entreprise. Choisissez une qualité.",
  "function.unknown":
    "«\u00a0{application}\u00a0» demande une fonction que cette qualité n’a pas à ce niveau.",
  "kind.unknown": "Ce type de qualité n’existe plus\u00a0: plus rien ne peut y être ouvert.",
  "kind.managed-elsewhere":
    "Les utilisateurs et les applications de cette qualité sont gérés dans «\u00a0{system}\u00a0». Poursuivez dans ce système.",
  "means.none": "Aucune clé numérique n’est d’un niveau suffisant pour «\u00a0{application}\u00a0».",
  "nobody.may": "Personne n’a en ce moment le rôle qui permettrait d’aider {account} ici.",
  "place.unknown": "Cet endroit n’existe pas. Ajoutez-le d’abord.",
  "user.level":
    "Les utilisateurs de cette qualité ont leur place au niveau «\u00a0{level}\u00a0». Choisissez un endroit à ce niveau.",
};
