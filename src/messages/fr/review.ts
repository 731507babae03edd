import type { FindingSentences } from "../types.js";

/** What to say in French of each finding of a review: what is so, and what to do. */
export const findings: FindingSentences = {
  "review.certificate-expiring": {
    found:
      "{account}\u00a0: le certificat personnel expire le {until}, et «\u00a0{application}\u00a0» en demande un. Demandez à cette personne d’en ajouter un nouveau à temps.",
    expired:
      "{account}\u00a0: le certificat personnel a expiré le {until}, et «\u00a0{application}\u00a0» en demande un. Demandez à cette personne d’en ajouter un nouveau.",
    channel: "Le certificat du canal «\u00a0{channel}\u00a0» expire le {until}. Renouvelez-le à temps.",
    "channel-expired": "Le certificat du canal «\u00a0{channel}\u00a0» a expiré le {until}. Renouvelez-le.",
  },
  "review.codes-requested": {
    found:
      "{account} attend des codes d’accès depuis le {since}. Délivrez-les ou faites-les délivrer par une personne habilitée.",
  },
  "review.companion-missing": {
    found:
      "{account} a ici «\u00a0{application}\u00a0» sans «\u00a0{companion}\u00a0», qui va de pair avec cette fonction. Attribuez aussi cette application.",
    place:
      "L’application «\u00a0{application}\u00a0» est ouverte ici sans «\u00a0{companion}\u00a0». Ouvrez aussi cette application.",
  },
  "review.ending": {
    found:
      "{account}\u00a0: le dernier jour ici est le {day}. Choisissez un dernier jour ultérieur si cette personne reste.",
    passed:
      "{account}\u00a0: le dernier jour ici était le {day}. Retirez à cette personne son rôle à cet endroit ou choisissez un dernier jour ultérieur.",
  },
  "review.leaver": {
    found:
      "Selon les registres, {account} ne fait plus partie de cette entreprise. Retirez à cette personne son rôle à cet endroit ou, si ce n’est pas exact, faites corriger les registres.",
  },
  "review.manager-not-eligible": {
    found:
      "Selon les registres, {account} ne peut plus avoir ici le rôle «\u00a0{role}\u00a0». Confiez ce rôle à quelqu’un d’autre ou, si ce n’est pas exact, faites corriger les registres.",
    curator:
      "Selon les registres, {account} ne peut plus être curateur. Demandez au tribunal de désigner quelqu’un d’autre.",
  },
  "review.no-effect": {
    found:
      "{account} n’a ici aucune application ni fonction qui produise ses effets. Attribuez-en une ou retirez à cette personne son rôle à cet endroit.",
  },
  "review.nobody-holds": {
    found:
      "L’application «\u00a0{application}\u00a0» est ouverte, mais personne ne peut l’utiliser ici ni à un niveau inférieur. Attribuez-la à qui en a besoin ou fermez-la.",
  },
  "review.password-of-former": {
    found:
      "{account}\u00a0: le mot de passe a été défini par quelqu’un qui n’est plus gestionnaire ici. Demandez à {account} de se connecter autrement et de choisir un nouveau mot de passe, ou réinitialisez le mot de passe.",
  },
  "review.place-data": {
    found:
      "Cet endroit n’a pas d’adresse e-mail. Indiquez une adresse à laquelle ses gestionnaires sont joignables.",
    old: "Les données de cet endroit n’ont été ni modifiées ni confirmées depuis le {since}. Vérifiez que l’adresse e-mail est encore correcte et confirmez le contrôle.",
  },
  "review.request-unsigned": {
    found:
      "La demande portant le numéro de ticket {ticket} n’est pas encore signée. Faites-la signer ou retirez-la.",
  },
  "review.route-broken": {
    found:
      "Les réponses à «\u00a0{declaration}\u00a0» n’arrivent plus\u00a0: le mandat ou le canal a pris fin. Choisissez un autre destinataire ou un autre canal, ou supprimez le routage.",
  },
  "review.single-person": {
    found:
      "Seule une personne, {account}, peut agir pour cette entreprise. Désignez un co-Gestionnaire d’Accès Principal qui puisse prendre le relais.",
    domain:
      "Seule une personne, {account}, peut agir pour cette qualité. Désignez un co-Gestionnaire d’Accès qui puisse prendre le relais.",
  },
  "review.untouched": {
    found:
      "{account}\u00a0: le rôle «\u00a0{role}\u00a0» n’a été ici ni modifié ni confirmé depuis le {since}. Vérifiez qu’il est encore justifié et confirmez le contrôle.",
  },
  "review.wrong-level": {
    found:
      "{account} a ici le rôle «\u00a0utilisateur\u00a0», mais la place des utilisateurs de cette qualité est au niveau «\u00a0{level}\u00a0». Ajoutez cette personne à ce niveau et retirez-lui son rôle ici.",
  },
};
