import type { ExchangeSentences } from "../../event-sentences.js";

/** What to say in French of what happens to senders, routes and mandates. */
export const exchange: ExchangeSentences = {
  SenderRegistered: {
    told: "Le {at}, {by} a enregistré un expéditeur pour «\u00a0{domain}\u00a0».",
    done: "L’expéditeur a été enregistré.",
  },
  SenderContactUpdated: {
    told: "Le {at}, {by} a modifié la personne de contact de l’expéditeur pour «\u00a0{domain}\u00a0».",
    done: "Les données de la personne de contact ont été modifiées.",
  },
  SenderClosed: {
    told: "Le {at}, {by} a clôturé l’expéditeur pour «\u00a0{domain}\u00a0» avec tous ses canaux.",
    done: "L’expéditeur a été clôturé, avec tous ses canaux.",
  },
  ChannelOpened: {
    told: "Le {at}, {by} a ouvert le canal «\u00a0{channel}\u00a0» pour «\u00a0{domain}\u00a0».",
    done: "Le canal «\u00a0{channel}\u00a0» a été ouvert.",
  },
  ChannelClosed: {
    told: "Le {at}, {by} a fermé le canal «\u00a0{channel}\u00a0» pour «\u00a0{domain}\u00a0».",
    done: "Le canal «\u00a0{channel}\u00a0» a été fermé.",
  },
  ChannelUpdated: {
    told: "Le {at}, {by} a modifié le canal «\u00a0{channel}\u00a0» pour «\u00a0{domain}\u00a0».",
    done: "Le canal «\u00a0{channel}\u00a0» a été modifié.",
  },
  ChannelPreferred: {
    told: "Le {at}, {by} a choisi pour «\u00a0{domain}\u00a0» le canal préféré de l’application «\u00a0{application}\u00a0»\u00a0: {channel}.",
    done: "«\u00a0{channel}\u00a0» est à présent le canal préféré pour «\u00a0{application}\u00a0».",
  },
  TechnicalUserPasswordReset: {
    told: "Le {at}, {by} a réinitialisé le mot de passe de l’utilisateur technique du canal «\u00a0{channel}\u00a0» pour «\u00a0{domain}\u00a0».",
    done: "Le mot de passe de l’utilisateur technique du canal «\u00a0{channel}\u00a0» a été réinitialisé.",
  },
  RouteSet: {
    told: "Le {at}, {by} a défini pour «\u00a0{domain}\u00a0» le routage des réponses à «\u00a0{declaration}\u00a0». Destinataire\u00a0: {recipient}.",
    done: "Les réponses à «\u00a0{declaration}\u00a0» sont désormais envoyées à «\u00a0{recipient}\u00a0».",
    variants: {
      self: {
        told: "Le {at}, {by} a défini pour «\u00a0{domain}\u00a0» le routage des réponses à «\u00a0{declaration}\u00a0». Canal\u00a0: {recipient}.",
        done: "L’entreprise reçoit désormais les réponses à «\u00a0{declaration}\u00a0» par «\u00a0{recipient}\u00a0».",
      },
      person: {
        told: "Le {at}, {by} a choisi un mandataire comme destinataire des réponses à «\u00a0{declaration}\u00a0» pour «\u00a0{domain}\u00a0».",
        done: "Les réponses à «\u00a0{declaration}\u00a0» sont désormais envoyées au mandataire.",
      },
    },
  },
  RouteCleared: {
    told: "Le {at}, {by} a supprimé pour «\u00a0{domain}\u00a0» le routage des réponses à «\u00a0{declaration}\u00a0».",
    done: "Le routage des réponses à «\u00a0{declaration}\u00a0» a été supprimé.",
  },
  MandateGranted: {
    told: "Le {at}, {by} a donné au nom de l’entreprise «\u00a0{enterprise}\u00a0» un mandat «\u00a0{subject}\u00a0» à «\u00a0{mandatary}\u00a0», à partir du {from}.",
    done: "Le mandat «\u00a0{subject}\u00a0» a été donné à «\u00a0{mandatary}\u00a0».",
    variants: {
      person: {
        told: "Le {at}, {by} a donné au nom de l’entreprise «\u00a0{enterprise}\u00a0» un mandat «\u00a0{subject}\u00a0» à une personne, à partir du {from}.",
        done: "Le mandat «\u00a0{subject}\u00a0» a été donné à cette personne.",
      },
    },
  },
  MandateRevoked: {
    told: "Le {at}, {by} a révoqué le mandat «\u00a0{subject}\u00a0» donné par l’entreprise «\u00a0{enterprise}\u00a0» à «\u00a0{mandatary}\u00a0».",
    done: "Le mandat «\u00a0{subject}\u00a0» donné à «\u00a0{mandatary}\u00a0» a été révoqué.",
    variants: {
      person: {
        told: "Le {at}, {by} a révoqué un mandat «\u00a0{subject}\u00a0» donné par l’entreprise «\u00a0{enterprise}\u00a0» à une personne.",
        done: "Le mandat «\u00a0{subject}\u00a0» donné à cette personne a été révoqué.",
      },
    },
  },
};
