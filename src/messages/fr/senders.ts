import type { ExchangeMessages } from "../types.js";

/** French messages about senders and their channels, certificates, routing, mandates and curators. */
export const frExchangeMessages: ExchangeMessages = {
  "sender.exists":
    "Cette qualité a déjà un expéditeur. Modifiez l’expéditeur existant ou mettez-y d’abord fin.",
  "sender.unknown":
    "Cette qualité n’a pas d’expéditeur. Enregistrez-en d’abord un, ou choisissez une qualité qui peut avoir un expéditeur.",
  "contact.email-required": "Indiquez au moins une et au plus {limit} adresses e-mail.",
  "channel.exists":
    "L’expéditeur a déjà un canal «\u00a0{channel}\u00a0». Modifiez ce canal ou choisissez-en un autre.",
  "channel.unknown":
    "Le canal «\u00a0{channel}\u00a0» est introuvable ici. Choisissez un canal dans la liste.",
  "channel.kind-closed":
    "Le canal «\u00a0{channel}\u00a0» ne peut plus être ouvert, seulement fermé. Choisissez un autre canal.",
  "certificate.required": "Ajoutez un certificat.",
  "certificate.expired": "Ce certificat a expiré. Ajoutez un certificat encore valable.",
  "certificate.serial":
    "Les formes décimale et hexadécimale du numéro de série ne donnent pas le même numéro. Reprenez les deux du certificat.",
  "ssh-key.required": "Ajoutez une clé SSH publique\u00a0: ce canal en demande une.",
  "ssh-key.format":
    "Indiquez une clé SSH publique au format OpenSSH\u00a0: RSA d’au moins 2048 bits, Ed25519 ou ECDSA. N’indiquez pas de clé si le canal n’en demande pas.",
  "technical-user.required":
    "Le canal «\u00a0{channel}\u00a0» demande cette donnée de l’utilisateur technique. Indiquez-la deux fois.",
  "technical-user.not-allowed":
    "Le canal «\u00a0{channel}\u00a0» ne demande pas cette donnée d’un utilisateur technique. Ne l’indiquez pas.",
  "channel.applications-required":
    "Vérifiez les applications du canal «\u00a0{channel}\u00a0». Choisissez-en au moins une pour FTP ou SFTP et aucune pour un service web.",
  "channel.preference":
    "L’application «\u00a0{application}\u00a0» ne passe pas par le canal «\u00a0{channel}\u00a0». Ajoutez-la d’abord à ce canal ou choisissez un autre canal préféré.",

  "route.declaration-unknown":
    "Pour la déclaration «\u00a0{declaration}\u00a0», aucun routage n’est possible ou défini ici. Choisissez une déclaration dans la liste.",
  "route.recipient-without-mandate":
    "Ce destinataire n’a pas actuellement de mandat de votre entreprise. Donnez d’abord un mandat ou choisissez un autre destinataire.",
  "route.channel":
    "Choisissez pour votre entreprise l’e-Box ou un canal FTP ou SFTP de votre expéditeur. Ne choisissez pas de canal pour un autre destinataire.",
  "route.broken":
    "La route pour «\u00a0{declaration}\u00a0» ne fonctionne plus\u00a0: le mandat ou le canal a pris fin. Choisissez un autre destinataire ou un autre canal.",

  "mandate.not-employer":
    "Seul un employeur affilié à l’ONSS peut donner ce mandat, et l’entreprise {enterprise} n’y est pas connue comme employeur. Vérifiez le numéro.",
  "mandate.managed-elsewhere":
    "Les mandats pour «\u00a0{subject}\u00a0» sont gérés dans un autre service\u00a0: {system}. Poursuivez dans ce service.",
  "mandate.exists":
    "Ce mandataire a déjà un mandat pour «\u00a0{subject}\u00a0» pendant cette période. Retirez-le d’abord ou choisissez une autre période.",
  "mandate.unknown":
    "Aucun mandat pour «\u00a0{subject}\u00a0» n’a été trouvé. Choisissez l’objet dans la liste et vérifiez le mandataire.",
  "mandate.period":
    "Le mandat prend fin avant de commencer. Choisissez comme dernier jour le premier jour ou un jour ultérieur.",
  "curator.exists":
    "Cette entreprise a déjà un curateur\u00a0: {account}. Mettez d’abord fin à cette désignation.",
  "curator.unknown": "L’entreprise {enterprise} n’a pas de curateur. Vérifiez le numéro.",
  "curator.not-bankrupt":
    "Aucune faillite de l’entreprise {enterprise} n’est connue. Vérifiez le numéro ou faites adapter les données.",
};
