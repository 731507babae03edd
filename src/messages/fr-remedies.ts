import type { AccessStepCode } from "../words/access.js";
import type { ObstacleSentences, Templates } from "./types.js";

/** What to say in French of each step that opens an access. */
export const frSteps: Templates<AccessStepCode> = {
  "add-user": "Ajoutez {account} ici comme utilisateur de «\u00a0{application}\u00a0».",
  "appoint-co-access-manager": "Désignez {account} comme co-Gestionnaire d’Accès de cette qualité.",
  "appoint-co-chief": "Désignez {account} comme co-Gestionnaire d’Accès Principal de cette entreprise.",
  "discharge-curator": "Attendez que le tribunal mette fin à la mission du curateur.",
  unblock: "Débloquez {account}.",
  extend: "Choisissez un dernier jour ultérieur pour {account}.",
  "open-at-domain": "Ouvrez «\u00a0{application}\u00a0» pour la qualité.",
  "open-at-subdivision": "Ouvrez «\u00a0{application}\u00a0» pour la sous-division.",
  "open-at-site": "Ouvrez «\u00a0{application}\u00a0» pour le site.",
  grant: "Attribuez «\u00a0{application}\u00a0» à {account}.",
  "assign-function": "Attribuez une de ces fonctions à {account}\u00a0: {functions}.",
  "upload-certificate": "Demandez à {account} d’ajouter un certificat personnel valable.",
  "log-in": "Demandez à {account} de s’identifier à nouveau par un de ces moyens\u00a0: {means}.",
  wait: "Attendez jusqu’au {until}.",
};

/** What to say in French where no step can help. */
export const frObstacles: ObstacleSentences = {
  "account.name": "«\u00a0{account}\u00a0» ne peut pas être un compte. Vérifiez le nom du compte.",
  "account.erased": "Les données de cette personne ont été effacées. Ouvrez un nouveau compte.",
  "account.merged": "Ce compte a été fusionné avec un autre. Utilisez ce dernier\u00a0: {account}.",
  "application.unknown": "L’application «\u00a0{application}\u00a0» n’existe pas. Choisissez-en une autre.",
  "application.not-in-kind":
    "«\u00a0{application}\u00a0» ne fait pas partie de cette qualité. Choisissez une autre qualité.",
  "application.level":
    "«\u00a0{application}\u00a0» ne compte qu’au niveau «\u00a0{level}\u00a0». Choisissez un endroit à ce niveau.",
  "application.not-at-enterprise":
    "«\u00a0{application}\u00a0» ne s’ouvre pas au niveau de l’entreprise. Choisissez une qualité.",
  "function.unknown":
    "«\u00a0{application}\u00a0» demande une fonction que cette qualité n’a pas à ce niveau.",
  "kind.unknown": "Ce type de qualité n’existe plus\u00a0: rien ne s’y ouvre encore.",
  "kind.managed-elsewhere":
    "Les utilisateurs et les applications de cette qualité sont gérés dans «\u00a0{system}\u00a0». Adressez-vous-y.",
  "means.none": "Aucun moyen d’identification ne suffit pour «\u00a0{application}\u00a0».",
  "nobody.may": "Personne n’a en ce moment le rôle qui permettrait d’aider {account} ici.",
  "place.unknown": "Cet endroit n’existe pas. Ajoutez-le d’abord.",
  "user.level":
    "Les utilisateurs de cette qualité ont leur place au niveau «\u00a0{level}\u00a0». Choisissez un endroit à ce niveau.",
};
