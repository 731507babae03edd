import type { PartMessages } from "../types.js";

/** French messages about routing, mandates and curators. */
export const mandates: PartMessages<"routing" | "mandates"> = {
  "route.declaration-unknown":
    "Pour la déclaration «\u00a0{declaration}\u00a0», aucun routage n’est possible ou défini ici. Choisissez une déclaration dans la liste.",
  "route.recipient-without-mandate":
    "Ce destinataire n’a pas actuellement de mandat de votre entreprise. Donnez d’abord un mandat ou choisissez un autre destinataire.",
  "route.channel":
    "Choisissez pour votre entreprise l’e-Box ou un canal FTP ou SFTP de votre expéditeur. Ne choisissez pas de canal pour un autre destinataire.",
  "route.broken":
    "Le routage pour «\u00a0{declaration}\u00a0» ne fonctionne plus\u00a0: le mandat ou le canal a pris fin. Choisissez un autre destinataire ou un autre canal.",

  "mandate.not-employer":
    "Seul un employeur affilié à l’ONSS peut donner ce mandat, et l’entreprise {enterprise} n’y est pas connue comme employeur. Vérifiez le numéro.",
  "mandate.managed-elsewhere":
    "Les mandats pour «\u00a0{subject}\u00a0» sont gérés dans un autre service\u00a0: {system}. Poursuivez dans ce service.",
  "mandate.exists":
    "Ce mandataire a déjà un mandat pour «\u00a0{subject}\u00a0» pendant cette période. Révoquez d’abord ce mandat ou choisissez une autre période.",
  "mandate.unknown":
    "Aucun mandat pour «\u00a0{subject}\u00a0» n’a été trouvé. Choisissez l’objet dans la liste et vérifiez le mandataire.",
  "mandate.period":
    "Le mandat prend fin avant de commencer. Choisissez comme dernier jour le premier jour ou un jour ultérieur.",
  "curator.exists": "Cette entreprise a un curateur\u00a0: {account}. Sa mission doit d’abord prendre fin.",
  "curator.unknown": "L’entreprise {enterprise} n’a pas de curateur. Vérifiez le numéro.",
  "curator.not-bankrupt":
    "Aucune faillite de l’entreprise {enterprise} n’est connue. Vérifiez le numéro ou faites adapter les données.",
};
