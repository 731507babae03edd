import type { ExchangeSentences } from "../../event-sentences.js";

/** What to say in French of what happens to senders, routes and mandates. */
export const exchange: ExchangeSentences = {
  SenderRegistered: {
    told: "Le {at}, {by} a enregistré un expéditeur pour «\u00a0{domain}\u00a0».",
    done: "L’expéditeur est enregistré.",
  },
  SenderContactUpdated: {
    told: "Le {at}, {by} a modifié la personne de contact de l’expéditeur pour «\u00a0{domain}\u00a0».",
    done: "Les données de la personne de contact sont modifiées.",
  },
  SenderClosed: {
    told: "Le {at}, {by} a clôturé l’expéditeur pour «\u00a0{domain}\u00a0» avec tous ses canaux.",
    done: "L’expéditeur est clôturé, avec tous ses canaux.",
  },
  ChannelOpened: {
    told: "Le {at}, {by} a ouvert le canal «\u00a0{channel}\u00a0» pour «\u00a0{domain}\u00a0».",
    done: "Le canal «\u00a0{channel}\u00a0» est ouvert.",
  },
  ChannelClosed: {
    told: "Le {at}, {by} a fermé le canal «\u00a0{channel}\u00a0» pour «\u00a0{domain}\u00a0».",
    done: "Le canal «\u00a0{channel}\u00a0» est fermé.",
  },
  ChannelUpdated: {
    told: "Le {at}, {by} a modifié le canal «\u00a0{channel}\u00a0» pour «\u00a0{domain}\u00a0».",
    done: "Le canal «\u00a0{channel}\u00a0» est modifié.",
  },
  ChannelPreferred: {
    told: "Le {at}, {by} a choisi «\u00a0{channel}\u00a0» comme canal préféré pour «\u00a0{application}\u00a0» auprès de «\u00a0{domain}\u00a0».",
    done: "«\u00a0{channel}\u00a0» est à présent le canal préféré pour «\u00a0{application}\u00a0».",
  },
  TechnicalUserPasswordReset: {
    told: "Le {at}, {by} a réinitialisé le mot de passe pour l’utilisateur technique du canal «\u00a0{channel}\u00a0» pour «\u00a0{domain}\u00a0».",
    done: "Le mot de passe pour l’utilisateur technique du canal «\u00a0{channel}\u00a0» est réinitialisé.",
  },
  RouteSet: {
    told: "Le {at}, {by} a choisi le routage pour «\u00a0{declaration}\u00a0» auprès de «\u00a0{domain}\u00a0». Destinataire\u00a0: {recipient}.",
    done: "Les réponses à «\u00a0{declaration}\u00a0» sont désormais envoyées à {recipient}.",
    variants: {
      self: {
        told: "Le {at}, {by} a choisi le routage pour «\u00a0{declaration}\u00a0» auprès de «\u00a0{domain}\u00a0». Canal\u00a0: {recipient}.",
        done: "L’entreprise reçoit désormais les réponses à «\u00a0{declaration}\u00a0» par {recipient}.",
      },
      person: {
        told: "Le {at}, {by} a choisi un mandataire comme destinataire pour «\u00a0{declaration}\u00a0» auprès de «\u00a0{domain}\u00a0».",
        done: "Les réponses à «\u00a0{declaration}\u00a0» sont désormais envoyées au mandataire.",
      },
    },
  },
  RouteCleared: {
    told: "Le {at}, {by} a supprimé le routage pour «\u00a0{declaration}\u00a0» auprès de «\u00a0{domain}\u00a0».",
    done: "Le routage pour «\u00a0{declaration}\u00a0» est supprimé.",
  },
  MandateGranted: {
    told: "Le {at}, {by} a donné à «\u00a0{mandatary}\u00a0» un mandat «\u00a0{subject}\u00a0» pour «\u00a0{enterprise}\u00a0», à partir du {from}.",
    done: "Le mandat «\u00a0{subject}\u00a0» est donné à «\u00a0{mandatary}\u00a0».",
    variants: {
      person: {
        told: "Le {at}, {by} a donné à une personne un mandat «\u00a0{subject}\u00a0» pour «\u00a0{enterprise}\u00a0», à partir du {from}.",
        done: "Le mandat «\u00a0{subject}\u00a0» est donné à cette personne.",
      },
    },
  },
  MandateRevoked: {
    told: "Le {at}, {by} a révoqué pour «\u00a0{enterprise}\u00a0» le mandat «\u00a0{subject}\u00a0» donné à «\u00a0{mandatary}\u00a0».",
    done: "Le mandat «\u00a0{subject}\u00a0» donné à «\u00a0{mandatary}\u00a0» est révoqué.",
    variants: {
      person: {
        told: "Le {at}, {by} a révoqué pour «\u00a0{enterprise}\u00a0» un mandat «\u00a0{subject}\u00a0» donné à une personne.",
        done: "Le mandat «\u00a0{subject}\u00a0» donné à cette personne est révoqué.",
      },
    },
  },
};
