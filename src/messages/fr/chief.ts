import type { PartMessages } from "../types.js";

/** French messages about facts from other registers, and the chief access manager. */
export const chief: PartMessages<"facts" | "chief"> = {
  "facts.missing": "Une donnée d’un autre registre manque ({fact}). Réessayez plus tard.",
  "enterprise.unknown":
    "Aucune entreprise portant le numéro {enterprise} n’a été trouvée. Vérifiez le numéro.",
  "enterprise.ceased":
    "L’entreprise {enterprise} a cessé ses activités ou a été absorbée par une autre. Plus rien de nouveau ne peut y être enregistré. Vérifiez le numéro.",
  "enterprise.not-ended":
    "Aucune fin n’a été enregistrée pour l’entreprise {enterprise}. Vérifiez le numéro.",
  "enterprise.into-itself":
    "L’entreprise {enterprise} ne peut pas être absorbée par elle-même. Indiquez le numéro de l’autre entreprise.",
  "person.not-legal-representative":
    "Selon la Banque-Carrefour des Entreprises, cette personne n’est pas actuellement représentant légal de l’entreprise {enterprise}. Faites-y adapter les données ou faites introduire la demande par un autre représentant légal.",
  "person.not-eligible":
    "D’après les données disponibles, cette personne n’a pas avec l’entreprise le lien que demande le rôle «\u00a0{role}\u00a0». Choisissez une autre personne ou faites adapter les données.",
  "person.name-differs":
    "Ce nom n’est pas celui qui correspond à ce NISS. Vérifiez le NISS et saisissez le prénom et le nom tels qu’ils figurent sur la carte d’identité.",
  "domain.not-entitled":
    "L’entreprise ne relève pas de la qualité «\u00a0{kind}\u00a0». Vérifiez que vous avez choisi la bonne qualité.",
  "institution.not-owned":
    "L’institution portant le numéro {number} n’appartient pas à cette entreprise. Vérifiez le numéro.",

  "authentication.eid-required":
    "Connectez-vous avec votre carte d’identité électronique (eID) pour continuer.",
  "chief.self-reappointment":
    "Vous êtes déjà Gestionnaire d’Accès Principal de cette entreprise. Vous pouvez en revanche désigner une autre personne.",
  "chief.exists":
    "Cette entreprise a déjà un Gestionnaire d’Accès Principal\u00a0: {account}. Si vous continuez, cette personne sera remplacée.",
  "co-chiefs.remain":
    "Les co-Gestionnaires d’Accès Principal conservent leur rôle (nombre\u00a0: {count}). Vérifiez que c’est encore justifié.",
  "declaration.required": "Vérifiez les données et confirmez qu’elles sont exactes.",
  "exception.eid-available":
    "Un représentant légal de cette entreprise a une eID ou une carte électronique pour étranger. Demandez-lui de se connecter avec cette carte et de désigner le Gestionnaire d’Accès Principal.",
  "request.unknown": "Aucune demande ne porte le numéro de ticket {ticket}. Vérifiez le numéro.",
  "request.closed":
    "La demande portant le numéro de ticket {ticket} a déjà été traitée ou retirée. Introduisez au besoin une nouvelle demande.",
  "request.signature":
    "Cette signature ne suffit pas. Faites signer l’original à la main par un représentant légal ayant pouvoir de signature\u202f; un fax, une copie ou un scan ne suffit pas. L’eID n’est admise que si la procédure le permet et que le document mentionne le NISS du représentant légal.",
  "request.unsigned":
    "Cette demande n’est pas encore signée. Enregistrez d’abord la signature d’un représentant légal.",
};
