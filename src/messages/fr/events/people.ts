import type { PeopleSentences } from "../../event-sentences.js";

/** What to say in French of what happens to people: their roles, and their accounts. */
export const people: PeopleSentences = {
  AssignmentAdded: {
    told: "Le {at}, {by} a attribué à {account} le rôle «\u00a0{role}\u00a0» auprès de «\u00a0{scope}\u00a0».",
    done: "Les données sont enregistrées\u00a0: {account} a le rôle «\u00a0{role}\u00a0».",
    variants: {
      applications: {
        told: "Le {at}, {by} a attribué à {account} le rôle «\u00a0{role}\u00a0» auprès de «\u00a0{scope}\u00a0», avec ces applications\u00a0: {applications}.",
        done: "Les données sont enregistrées\u00a0: {account} a le rôle «\u00a0{role}\u00a0» avec ces applications\u00a0: {applications}.",
      },
    },
  },
  AssignmentLifted: {
    told: "Le {at}, {by} a élevé à «\u00a0{role}\u00a0» le rôle auprès de «\u00a0{scope}\u00a0» pour {account}.",
    done: "{account} a maintenant le rôle «\u00a0{role}\u00a0». Les applications et les fonctions restent.",
  },
  AssignmentUpdated: {
    told: "Le {at}, {by} a modifié les données auprès de «\u00a0{scope}\u00a0» pour {account}.",
    done: "Les données modifiées sont enregistrées pour {account}.",
  },
  AssignmentBlocked: {
    told: "Le {at}, {by} a bloqué {account} auprès de «\u00a0{scope}\u00a0».",
    done: "Le rôle est bloqué ici pour {account}.",
  },
  AssignmentUnblocked: {
    told: "Le {at}, {by} a débloqué {account} auprès de «\u00a0{scope}\u00a0».",
    done: "Le rôle est débloqué ici pour {account}.",
  },
  AssignmentRemoved: {
    told: "Le {at}, {by} a mis fin au rôle auprès de «\u00a0{scope}\u00a0» pour {account}.",
    done: "Le rôle auprès de «\u00a0{scope}\u00a0» a pris fin pour {account}.",
  },
  ApplicationsGranted: {
    told: "Le {at}, {by} a attribué des applications à {account} auprès de «\u00a0{scope}\u00a0»\u00a0: {applications}.",
    done: "Les applications sont attribuées à {account}\u00a0: {applications}.",
  },
  ApplicationsRevoked: {
    told: "Le {at}, {by} a retiré des applications à {account} auprès de «\u00a0{scope}\u00a0»\u00a0: {applications}.",
    done: "Les applications sont retirées à {account}\u00a0: {applications}.",
  },
  FunctionsAssigned: {
    told: "Le {at}, {by} a choisi les fonctions auprès de «\u00a0{scope}\u00a0» pour {account}\u00a0: {functions}.",
    done: "{account} a maintenant ces fonctions\u00a0: {functions}.",
    variants: {
      none: {
        told: "Le {at}, {by} a retiré toutes les fonctions à {account} auprès de «\u00a0{scope}\u00a0».",
        done: "{account} n’a plus de fonction ici.",
      },
    },
  },
  PasswordReset: {
    told: "Le {at}, {by} a réinitialisé le mot de passe pour {account}.",
    done: "Le mot de passe est réinitialisé pour {account}.",
  },
  AccessCodesRequested: {
    told: "Le {at}, {by} a demandé des codes d’accès pour {account}.",
    done: "Votre demande de codes d’accès est enregistrée.",
  },
  AccessCodesIssued: {
    told: "Le {at}, {by} a délivré des codes d’accès à {account}.",
    done: "Les codes d’accès sont délivrés à {account}.",
  },
  AccountUpdated: {
    told: "Le {at}, {by} a modifié les données personnelles pour {account}.",
    done: "Vos données personnelles sont modifiées.",
  },
  PasswordChanged: {
    told: "Le {at}, {by} a modifié son propre mot de passe.",
    done: "Votre mot de passe est modifié.",
  },
  CertificateUploaded: {
    told: "Le {at}, {by} a ajouté un certificat personnel.",
    done: "Votre certificat est ajouté.",
  },
  CertificateRemoved: {
    told: "Le {at}, {by} a supprimé le certificat personnel.",
    done: "Votre certificat est supprimé.",
  },
  AccountOpened: {
    told: "Le {at}, {by} a ouvert un compte pour {account}.",
    done: "{account} a maintenant un compte.",
  },
  PersonNumberCorrected: {
    told: "Le {at}, {by} a modifié le NISS pour {account}.",
    done: "Le NISS est modifié pour {account}. Le numéro précédent continue à renvoyer à ce compte.",
  },
  AccountsMerged: {
    told: "Le {at}, {by} a fusionné le compte «\u00a0{merged}\u00a0» avec celui pour {account}.",
    done: "Les comptes sont fusionnés en un seul pour {account}.",
  },
  PersonErased: {
    told: "Le {at}, {by} a effacé les données personnelles pour le compte «\u00a0{account}\u00a0».",
    done: "Les données personnelles sont effacées.",
  },
};
