import type { EnterprisesSentences } from "../../event-sentences.js";

/** What to say in French of what happens to enterprises, their chiefs and curators, and requests for a chief. */
export const enterprises: EnterprisesSentences = {
  EnterpriseRegistered: {
    told: "Le {at}, {by} a enregistré l’entreprise «\u00a0{enterprise}\u00a0».",
    done: "L’entreprise «\u00a0{enterprise}\u00a0» a été enregistrée.",
  },
  EnterpriseRenamed: {
    told: "Le {at}, {by} a modifié le nom de l’entreprise «\u00a0{enterprise}\u00a0». Nouveau nom\u00a0: «\u00a0{name}\u00a0».",
    done: "L’entreprise s’appelle à présent «\u00a0{name}\u00a0».",
  },
  EnterpriseCeased: {
    told: "Le {at}, {by} a enregistré la cessation de l’entreprise «\u00a0{enterprise}\u00a0». Ses rôles, ses qualités, ses mandats et ses demandes ont tous pris fin.",
    done: "La cessation de l’entreprise «\u00a0{enterprise}\u00a0» a été enregistrée. Ses rôles, ses qualités, ses mandats et ses demandes ont tous pris fin.",
  },
  EnterpriseMerged: {
    told: "Le {at}, {by} a enregistré l’absorption de l’entreprise «\u00a0{enterprise}\u00a0» par «\u00a0{into}\u00a0». Ses rôles, ses qualités, ses mandats et ses demandes ont tous pris fin, sans transfert.",
    done: "L’absorption de l’entreprise «\u00a0{enterprise}\u00a0» par «\u00a0{into}\u00a0» a été enregistrée. Ses rôles, ses qualités, ses mandats et ses demandes ont tous pris fin, sans transfert.",
  },
  EnterpriseRevived: {
    told: "Le {at}, {by} a annulé la fin de l’entreprise «\u00a0{enterprise}\u00a0».",
    done: "La fin de l’entreprise «\u00a0{enterprise}\u00a0» a été annulée. Un Gestionnaire d’Accès Principal peut de nouveau y être désigné.",
  },
  ChiefAccessManagerAppointed: {
    told: "Le {at}, {by} a désigné {account} comme Gestionnaire d’Accès Principal de l’entreprise «\u00a0{enterprise}\u00a0».",
    done: "{account} est à présent Gestionnaire d’Accès Principal.",
  },
  ChiefAccessManagerReplaced: {
    told: "Le {at}, {by} a désigné {account} comme Gestionnaire d’Accès Principal de l’entreprise «\u00a0{enterprise}\u00a0». Auparavant\u00a0: {previous}.",
    done: "{account} remplace {previous} comme Gestionnaire d’Accès Principal. Les gestionnaires, les utilisateurs et leurs droits restent inchangés.",
  },
  ConfirmationRequested: {
    told: "Le {at}, une confirmation a été envoyée pour {account}, après la désignation par {by} dans l’entreprise «\u00a0{enterprise}\u00a0».",
    done: "La confirmation, avec la suite à donner, sera envoyée à {email}.",
  },
  ChiefContactUpdated: {
    told: "Le {at}, {by} a modifié les coordonnées du Gestionnaire d’Accès Principal de l’entreprise «\u00a0{enterprise}\u00a0»\u00a0: {account}.",
    done: "Les coordonnées ont été modifiées pour {account}.",
  },
  AppointmentRequested: {
    told: "Le {at}, {by} a demandé un Gestionnaire d’Accès Principal pour l’entreprise «\u00a0{enterprise}\u00a0», sous le numéro de ticket {ticket}.",
    done: "Votre demande a été enregistrée sous le numéro de ticket {ticket}. Mentionnez ce numéro chaque fois que vous vous adressez au centre de contact.",
  },
  AppointmentRequestSigned: {
    told: "Le {at}, {by} a enregistré la signature de la demande portant le numéro de ticket {ticket}.",
    done: "La signature de la demande portant le numéro de ticket {ticket} a été enregistrée.",
  },
  AppointmentRequestGranted: {
    told: "Le {at}, {by} a approuvé la demande portant le numéro de ticket {ticket}. Personne désignée\u00a0: {account}.",
    done: "La demande portant le numéro de ticket {ticket} a été approuvée.",
  },
  AppointmentRequestRejected: {
    told: "Le {at}, {by} a refusé la demande portant le numéro de ticket {ticket}. Motif\u00a0: «\u00a0{reason}\u00a0».",
    done: "La demande portant le numéro de ticket {ticket} a été refusée.",
    variants: {
      "enterprise-ended": {
        told: "Le {at}, {by} a clôturé la demande portant le numéro de ticket {ticket}\u00a0: l’entreprise a cessé ses activités ou a été absorbée par une autre.",
        done: "La demande portant le numéro de ticket {ticket} a été clôturée, car l’entreprise a cessé ses activités ou a été absorbée par une autre.",
      },
      superseded: {
        told: "Le {at}, {by} a clôturé la demande portant le numéro de ticket {ticket}\u00a0: une autre demande de l’entreprise a été approuvée.",
        done: "La demande portant le numéro de ticket {ticket} a été clôturée, car une autre a été approuvée.",
      },
    },
  },
  AppointmentRequestWithdrawn: {
    told: "Le {at}, {by} a retiré la demande portant le numéro de ticket {ticket}.",
    done: "La demande portant le numéro de ticket {ticket} a été retirée.",
  },
  CuratorAppointed: {
    told: "Le {at}, {by} a confié à {account} le rôle «\u00a0curateur\u00a0» dans l’entreprise «\u00a0{enterprise}\u00a0». Qualités\u00a0: {domains}.",
    done: "{account} a maintenant le rôle «\u00a0curateur\u00a0» et gère\u00a0: {domains}.",
  },
  CuratorDischarged: {
    told: "Le {at}, {by} a mis fin à la mission du curateur de l’entreprise «\u00a0{enterprise}\u00a0»\u00a0: {account}.",
    done: "La mission de curateur a pris fin pour {account}.",
  },
};
