import type { PeopleSentences } from "../../event-sentences.js";

/** What to say in French of what happens to people: their roles, and their accounts. */
export const people: PeopleSentences = {
  AssignmentAdded: {
    told: "Le {at}, {by} a attribué à {account} le rôle «\u00a0{role}\u00a0» pour «\u00a0{scope}\u00a0».",
    done: "Les données ont été enregistrées\u00a0: {account} a le rôle «\u00a0{role}\u00a0».",
    variants: {
      applications: {
        told: "Le {at}, {by} a attribué à {account} le rôle «\u00a0{role}\u00a0» pour «\u00a0{scope}\u00a0». Applications\u00a0: {applications}.",
        done: "Les données ont été enregistrées\u00a0: {account} a le rôle «\u00a0{role}\u00a0». Applications\u00a0: {applications}.",
      },
      functions: {
        told: "Le {at}, {by} a attribué à {account} le rôle «\u00a0{role}\u00a0» pour «\u00a0{scope}\u00a0». Fonctions\u00a0: {functions}.",
        done: "Les données ont été enregistrées\u00a0: {account} a le rôle «\u00a0{role}\u00a0». Fonctions\u00a0: {functions}.",
      },
      rights: {
        told: "Le {at}, {by} a attribué à {account} le rôle «\u00a0{role}\u00a0» pour «\u00a0{scope}\u00a0». Applications\u00a0: {applications}. Fonctions\u00a0: {functions}.",
        done: "Les données ont été enregistrées\u00a0: {account} a le rôle «\u00a0{role}\u00a0». Applications\u00a0: {applications}. Fonctions\u00a0: {functions}.",
      },
    },
  },
  AssignmentLifted: {
    told: "Le {at}, {by} a attribué à {account} le rôle supérieur «\u00a0{role}\u00a0» pour «\u00a0{scope}\u00a0».",
    done: "{account} a maintenant le rôle «\u00a0{role}\u00a0». Les applications et les fonctions restent.",
  },
  AssignmentUpdated: {
    told: "Le {at}, {by} a modifié les données pour «\u00a0{scope}\u00a0». Personne concernée\u00a0: {account}.",
    done: "Les données modifiées ont été enregistrées pour {account}.",
  },
  AssignmentBlocked: {
    told: "Le {at}, {by} a bloqué {account} pour «\u00a0{scope}\u00a0».",
    done: "Le rôle a été bloqué ici pour {account}.",
  },
  AssignmentUnblocked: {
    told: "Le {at}, {by} a débloqué {account} pour «\u00a0{scope}\u00a0».",
    done: "Le rôle a été débloqué ici pour {account}.",
  },
  AssignmentRemoved: {
    told: "Le {at}, {by} a retiré à {account} son rôle pour «\u00a0{scope}\u00a0».",
    done: "{account} n’a plus de rôle pour «\u00a0{scope}\u00a0».",
  },
  ApplicationsGranted: {
    told: "Le {at}, {by} a attribué des applications à {account} pour «\u00a0{scope}\u00a0»\u00a0: {applications}.",
    done: "Applications attribuées à {account}\u00a0: {applications}.",
  },
  ApplicationsRevoked: {
    told: "Le {at}, {by} a retiré des applications à {account} pour «\u00a0{scope}\u00a0»\u00a0: {applications}.",
    done: "Applications retirées à {account}\u00a0: {applications}.",
  },
  FunctionsAssigned: {
    told: "Le {at}, {by} a choisi les fonctions exercées par {account} pour «\u00a0{scope}\u00a0»\u00a0: {functions}.",
    done: "Les fonctions ont été enregistrées pour {account}\u00a0: {functions}.",
    variants: {
      none: {
        told: "Le {at}, {by} a retiré toutes les fonctions à {account} pour «\u00a0{scope}\u00a0».",
        done: "{account} n’a plus de fonction ici.",
      },
    },
  },
  PasswordReset: {
    told: "Le {at}, {by} a réinitialisé le mot de passe pour {account}.",
    done: "Le mot de passe a été réinitialisé pour {account}.",
  },
  AccessCodesRequested: {
    told: "Le {at}, {by} a demandé des codes d’accès pour {account}.",
    done: "Votre demande de codes d’accès a été enregistrée.",
  },
  AccessCodesIssued: {
    told: "Le {at}, {by} a délivré des codes d’accès à {account}.",
    done: "Les codes d’accès ont été délivrés à {account}.",
  },
  AccountUpdated: {
    told: "Le {at}, {by} a modifié ses propres données personnelles.",
    done: "Vos données personnelles ont été modifiées.",
  },
  PasswordChanged: {
    told: "Le {at}, {by} a modifié son propre mot de passe.",
    done: "Votre mot de passe a été modifié.",
  },
  CertificateUploaded: {
    told: "Le {at}, {by} a ajouté son certificat personnel.",
    done: "Votre certificat a été ajouté.",
  },
  CertificateRemoved: {
    told: "Le {at}, {by} a supprimé son certificat personnel.",
    done: "Votre certificat a été supprimé.",
  },
  AccountOpened: {
    told: "Le {at}, {by} a ouvert un compte pour {account}.",
    done: "{account} a maintenant un compte.",
  },
  PersonNumberCorrected: {
    told: "Le {at}, {by} a modifié le NISS pour {account}.",
    done: "Le NISS a été modifié pour {account}. L’ancien numéro continue à renvoyer à ce compte.",
  },
  AccountsMerged: {
    told: "Le {at}, {by} a fusionné le compte «\u00a0{merged}\u00a0» avec le compte «\u00a0{account}\u00a0».",
    done: "Les comptes ont été fusionnés en un seul\u00a0: {account}.",
  },
  PersonErased: {
    told: "Le {at}, {by} a effacé les données personnelles liées au compte «\u00a0{account}\u00a0».",
    done: "Les données personnelles ont été effacées.",
  },
};
