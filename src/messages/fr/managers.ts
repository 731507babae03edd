import type { CommandMessages } from "../types.js";

/** French messages for what a command meets beyond its form, save senders, routing, mandates and curators. */
export const frCommandMessages: CommandMessages = {
  "facts.missing": "Une donnée d’un autre registre manque ({fact}). Réessayez plus tard.",
  "enterprise.unknown":
    "Aucune entreprise portant le numéro {enterprise} n’a été trouvée. Vérifiez le numéro.",
  "enterprise.ceased":
    "L’entreprise {enterprise} a cessé ses activités. Vous ne pouvez plus rien y ouvrir ni y désigner personne. Vérifiez le numéro.",
  "person.not-legal-representative":
    "Selon la Banque-Carrefour des Entreprises, cette personne n’est pas actuellement représentant légal de l’entreprise {enterprise}. Faites-y adapter les données ou laissez un autre représentant légal introduire la demande.",
  "person.not-eligible":
    "Autant que l’on sache, cette personne n’a pas avec l’entreprise le lien que demande le rôle «\u00a0{role}\u00a0». Choisissez une autre personne ou faites adapter les données.",
  "domain.not-entitled":
    "L’entreprise ne relève pas de la qualité «\u00a0{kind}\u00a0». Vérifiez que vous avez choisi la bonne qualité.",
  "institution.not-owned":
    "L’institution portant le numéro {number} n’appartient pas à cette entreprise. Vérifiez le numéro.",

  "authentication.eid-required":
    "Identifiez-vous avec votre carte d’identité électronique (eID) pour continuer.",
  "chief.self-reappointment":
    "Vous êtes déjà Gestionnaire d’Accès Principal de cette entreprise. Vous pouvez en revanche désigner une autre personne.",
  "chief.exists":
    "Cette entreprise a déjà un Gestionnaire d’Accès Principal\u00a0: {account}. Si vous continuez, cette personne sera remplacée.",
  "co-chiefs.remain":
    "Les co-Gestionnaires d’Accès Principaux conservent leur rôle (nombre\u00a0: {count}). Vérifiez que c’est encore justifié.",
  "declaration.required": "Vérifiez les données et confirmez qu’elles sont exactes.",
  "exception.eid-available":
    "Un représentant légal de cette entreprise a une eID ou une carte d’étranger électronique. Demandez-lui de s’identifier avec cette carte et de désigner lui-même le Gestionnaire d’Accès Principal.",
  "request.unknown": "Aucune demande ne porte le numéro de ticket {ticket}. Vérifiez le numéro.",
  "request.closed":
    "La demande portant le numéro de ticket {ticket} a déjà été traitée ou retirée. Introduisez au besoin une nouvelle demande.",
  "request.signature":
    "Cette signature ne suffit pas. Faites signer l’original à la main par un représentant légal ayant pouvoir de signature\u202f; un fax, une copie ou un scan ne compte pas. L’eID n’est admise que si la procédure le permet et que le document mentionne le NISS.",
  "request.unsigned":
    "Cette demande n’est pas encore signée. Enregistrez d’abord la signature d’un représentant légal.",

  "domain-kind.unknown":
    "La qualité «\u00a0{kind}\u00a0» n’existe pas. Choisissez une qualité dans la liste.",
  "domain.already-active":
    "La qualité «\u00a0{kind}\u00a0» est déjà activée pour le numéro {identifier}. Utilisez la qualité existante.",
  "domain.identifier":
    "Ce numéro ne convient pas à la qualité «\u00a0{kind}\u00a0». Utilisez le numéro d’entreprise ou un matricule ONSS de l’entreprise, selon la qualité.",
  "domain.managed-elsewhere":
    "Les utilisateurs et les applications de la qualité «\u00a0{kind}\u00a0» sont gérés dans un autre système\u00a0: {system}. Poursuivez dans ce système.",
  "application.not-in-catalogue":
    "L’application «\u00a0{application}\u00a0» ne fait pas partie de la qualité «\u00a0{kind}\u00a0». Choisissez une application dans la liste.",

  "permission.denied":
    "Votre rôle ne vous permet pas de faire ceci à cet endroit\u00a0: {action}. Demandez l’aide d’un gestionnaire de votre entreprise.",
  "permission.rank":
    "{account} a ici le rôle «\u00a0{role}\u00a0». Vous ne pouvez gérer que les rôles inférieurs au vôtre. Adressez-vous à un gestionnaire de rang supérieur.",
  "account.held-elsewhere":
    "Vous ne pouvez pas modifier les données de connexion de cette personne. Demandez-lui de le faire elle-même ou de s’adresser au centre de contact.",
  "manager.replace-only":
    "{account} est la seule personne à avoir ici le rôle «\u00a0{role}\u00a0». Vous ne pouvez ni bloquer ni supprimer ce rôle\u00a0: désignez un remplaçant.",
  "manager.already": "Cette personne a déjà ici le rôle «\u00a0{role}\u00a0». Choisissez une autre personne.",
  "account.id-taken": "L’identifiant prévu pour le nouveau compte est déjà utilisé. Réessayez avec un autre.",
  "ticket.taken": "Le numéro de ticket {ticket} est déjà utilisé. Réessayez avec un autre numéro.",
  "assignment.exists":
    "Cette personne a déjà un rôle à cet endroit\u00a0: {role}. Supprimez d’abord ce rôle ou choisissez une autre personne.",
  "assignment.blocked":
    "Le rôle de cette personne est bloqué à cet endroit\u00a0: {role}. Débloquez d’abord ce rôle ou choisissez une autre personne.",
  "self.forbidden":
    "Vous ne pouvez pas vous bloquer ni vous supprimer vous-même. Demandez-le à un autre gestionnaire.",
  "actor.unknown":
    "Le rôle choisi ne vous permet pas de continuer. Identifiez-vous à nouveau et choisissez votre rôle.",
  "actor.blocked": "Votre rôle est bloqué ou a pris fin. Contactez votre gestionnaire.",
  "assignment.elsewhere":
    "{account} conserve d’autres rôles que vous gérez (nombre\u00a0: {count}). Vérifiez que c’est encore justifié.",

  "subdivision-kind.unknown":
    "Cette qualité n’a pas de sous-divisions du type «\u00a0{kind}\u00a0». Choisissez un type dans la liste.",
  "site-kind.unknown":
    "Cette sous-division n’a pas de sites du type «\u00a0{kind}\u00a0». Choisissez un type dans la liste.",
  "subdivision.identifier-taken":
    "Cette qualité a déjà une sous-division identifiée par {identifier}. Utilisez la sous-division existante ou vérifiez le numéro.",
  "site.identifier-taken":
    "Cette sous-division a déjà un site identifié par {identifier}. Utilisez le site existant ou vérifiez le numéro.",
  "application.not-in-parent":
    "L’application «\u00a0{application}\u00a0» n’est pas encore ouverte à un niveau supérieur. Faites-la d’abord ouvrir à ce niveau.",
  "application.restores":
    "Ceux qui avaient encore l’application «\u00a0{application}\u00a0» ici ou à un niveau inférieur la récupèrent (nombre\u00a0: {count}). Vérifiez que c’est justifié.",
  "structure.users-first":
    "Cette qualité a déjà des utilisateurs. Ajoutez les sous-divisions et les sites avant les utilisateurs, et vérifiez que chacun se trouve au bon endroit.",
  "user.wrong-level":
    "Dans cette qualité, la place des utilisateurs est au niveau «\u00a0{level}\u00a0». Ajoutez-y l’utilisateur.",
  "scope.not-empty": "Il reste ici des sites ou des utilisateurs. Supprimez-les d’abord.",

  "user.unknown": "Introuvable ici\u00a0: {account}. Recherchez à nouveau l’utilisateur.",
  "user.credentials-required":
    "Cette personne n’a pas encore tout ce qu’il faut pour s’identifier. Indiquez le nom, le prénom, le nom d’utilisateur et le mot de passe, ces deux derniers deux fois chacun, ou demandez des codes d’accès.",
  "user.credentials-fixed":
    "Cette personne a déjà un compte. N’indiquez ni nom, ni prénom, ni nom d’utilisateur, ni mot de passe.",
  "application.not-in-scope":
    "L’application «\u00a0{application}\u00a0» n’est pas ouverte ici. Faites-la d’abord ouvrir ou choisissez une autre application.",
  "status.already":
    "{account} a déjà le statut «\u00a0{status}\u00a0». Retirez cette personne de votre sélection.",
  "selection.empty": "Sélectionnez au moins un utilisateur.",
  "selection.duplicate":
    "{account} figure plusieurs fois dans votre sélection. Sélectionnez chaque utilisateur une seule fois.",

  "function.unknown":
    "Cette qualité ne connaît pas la fonction «\u00a0{function}\u00a0». Choisissez une fonction dans la liste.",
  "function.no-effect":
    "La fonction «\u00a0{function}\u00a0» ne compte qu’au niveau «\u00a0{level}\u00a0». Attribuez la fonction à ce niveau.",
  "application.companion-missing":
    "Pour cette fonction, l’application «\u00a0{application}\u00a0» va de pair avec «\u00a0{companion}\u00a0». Donnez aussi cette application à l’utilisateur.",

  "session.stale":
    "Ceci a été créé après votre connexion. Déconnectez-vous et identifiez-vous à nouveau pour continuer ici.",
  "session.password-tied":
    "Votre mot de passe a été défini par une autre personne\u202f; il n’est donc pas encore valable ici. Identifiez-vous avec votre eID, itsme ou un code via une application mobile et modifiez votre mot de passe.",
  "access.pending": "Cet accès est valable à partir du {until}. Réessayez à ce moment-là.",

  "person.number-unchanged": "Cette personne a déjà ce NISS. Indiquez le nouveau NISS.",
  "person.number-taken":
    "Un autre compte existe déjà pour ce NISS. Indiquez lequel des deux comptes subsiste et, si les deux ont un nom d’utilisateur, quel nom d’utilisateur.",
  "account.erased": "Ce compte a été effacé ou fusionné avec un autre. Recherchez à nouveau la personne.",
  "account.in-use":
    "Les données de cette personne ne peuvent pas encore être effacées\u00a0: un rôle, une demande ou un mandat est encore en cours. Attendez que tout ait pris fin, puis réessayez.",
  "period.order": "Le dernier jour se situe dans le passé. Choisissez aujourd’hui ou un jour ultérieur.",

  "command.unknown": "Cette commande n’existe pas. Vérifiez le nom de la commande.",
};
