import type { PartMessages } from "../types.js";

/** French messages about senders, their channels and certificates. */
export const senders: PartMessages<"senders"> = {
  "sender.exists":
    "Cette qualité a déjà un expéditeur. Modifiez l’expéditeur existant ou clôturez-le d’abord.",
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
    "Les formes décimale et hexadécimale du numéro de série ne donnent pas le même numéro. Recopiez les deux formes du certificat.",
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
};
