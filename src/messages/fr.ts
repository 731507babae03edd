import { frConditions } from "./fr-conditions.js";
import type { FormMessages, MessagePack, RuleMessages } from "./types.js";

export { message } from "./message.js";
export { roleLabel } from "./role-label.js";
export { sentence } from "./sentence.js";

/** French messages for what a form checks by itself: numbers, user names, passwords and contact data. */
export const frFormMessages: FormMessages = {
  language: "fr",
  otherwise: "Ceci n’a pas été accepté. Vérifiez vos données.",
  rules: {
    "insz.format": "Indiquez le NISS en 11 chiffres, sous la forme AA.MM.JJ-XXX.CC.",
    "insz.check-digits":
      "Ce NISS est incorrect\u00a0: les deux derniers chiffres ne correspondent pas aux autres. Vérifiez le numéro sur la carte d’identité.",
    "insz.birth-date":
      "La date de naissance contenue dans ce NISS n’existe pas. Vérifiez les six premiers chiffres.",
    "insz.sequence":
      "Le numéro d’ordre contenu dans ce NISS n’existe pas. Vérifiez les septième, huitième et neuvième chiffres.",
    "insz.future": "La date de naissance contenue dans ce NISS se situe dans le futur. Vérifiez le numéro.",
    "enterprise-number.format":
      "Indiquez le numéro d’entreprise en 10 chiffres, sous la forme XXXX.XXX.XXX. Le premier chiffre est 0 ou 1.",
    "enterprise-number.check-digits":
      "Ce numéro d’entreprise est incorrect. Vérifiez-le dans la Banque-Carrefour des Entreprises.",
    "establishment-number.format":
      "Indiquez le numéro d’unité d’établissement en 10 chiffres, sous la forme X.XXX.XXX.XXX. Le premier chiffre va de 2 à 8.",
    "establishment-number.check-digits":
      "Ce numéro d’unité d’établissement est incorrect. Vérifiez-le dans la Banque-Carrefour des Entreprises.",
    "nsso-number.format":
      "Indiquez le matricule ONSS en 7 chiffres et 2 chiffres de contrôle, ou le numéro provisoire en 10 chiffres.",
    "nsso-number.check-digits":
      "Ce matricule ONSS est incorrect\u00a0: les deux derniers chiffres ne correspondent pas aux autres. Vérifiez le numéro.",
    "nihii-number.format": "Indiquez le numéro INAMI en 8 ou 11 chiffres.",
    "nihii-number.check-digits": "Ce numéro INAMI est incorrect. Vérifiez les huit premiers chiffres.",
    "hco-number.format":
      "Indiquez le numéro de l’institution en 1 à 11 chiffres. Conservez les zéros placés au début.",
    "identification-code.format":
      "Indiquez le code d’identification en 1 à 20 lettres et chiffres, sans espace.",

    "username.length": "Choisissez un nom d’utilisateur de {minimum} à {maximum} caractères.",
    "username.characters":
      "N’utilisez dans le nom d’utilisateur que des chiffres et les lettres de a à z, sans accent ni espace.",
    "username.confirmation":
      "Les deux noms d’utilisateur sont différents. Saisissez deux fois le même nom d’utilisateur.",
    "username.taken": "Ce nom d’utilisateur n’est plus disponible. Choisissez-en un autre.",
    "username.immutable": "Un nom d’utilisateur ne change jamais. Utilisez le nom d’utilisateur existant.",
    "technical-username.prefix":
      "Le nom d’un utilisateur technique commence par {prefix}. Placez {prefix} au début.",

    "password.length": "Choisissez un mot de passe de {minimum} à {maximum} caractères.",
    "password.spaces": "N’utilisez pas d’espace dans le mot de passe.",
    "password.characters":
      "Utilisez dans le mot de passe des chiffres et des lettres sans accent. Parmi les caractères spéciaux, seuls {specialCharacters} sont autorisés.",
    "password.variety": "Utilisez dans le mot de passe au moins {minimum} chiffres ou caractères spéciaux.",
    "password.confirmation":
      "Les deux mots de passe sont différents. Saisissez deux fois le même mot de passe, en respectant les majuscules.",

    "field.required": "Remplissez ce champ.",
    "person.name": "Indiquez un nom de 100 caractères au plus, sur une seule ligne.",
    "email.format": "Indiquez une seule adresse e-mail valide, par exemple info@example.com.",
    "phone.format": "Indiquez un numéro de téléphone de 8 à 15 chiffres, avec ou sans + au début.",
    "language.unknown": "Choisissez comme langue le néerlandais, le français ou l’allemand.",
    "title.unknown": "Choisissez un titre\u00a0: Monsieur, Madame ou Mademoiselle.",
    "email.personal":
      "Cette adresse e-mail semble personnelle. Indiquez de préférence une adresse générale de l’entreprise, qui est lue aussi en cas d’absence.",
    "limit.exceeded":
      "C’est trop long\u00a0: la limite est de {limit}. Raccourcissez le texte ou divisez la liste.",

    "input.shape": "Cette donnée n’a pas la forme attendue. Attendu\u00a0: {expected}.",
  },
};

function everyRule(): RuleMessages {
  return {
    ...frFormMessages.rules,

    "facts.missing": "Une donnée d’un autre registre manque ({fact}). Réessayez plus tard.",
    "enterprise.unknown":
      "La Banque-Carrefour des Entreprises ne connaît aucune entreprise portant le numéro {enterprise}. Vérifiez le numéro.",
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
    "manager.already":
      "Cette personne a déjà ici le rôle «\u00a0{role}\u00a0». Choisissez une autre personne.",
    "account.id-taken":
      "L’identifiant prévu pour le nouveau compte est déjà utilisé. Réessayez avec un autre.",
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
      "Cette personne n’a pas encore de compte. Indiquez le nom, le prénom, le nom d’utilisateur et le mot de passe, ces deux derniers deux fois chacun.",
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

    "period.order": "Le dernier jour se situe dans le passé. Choisissez aujourd’hui ou un jour ultérieur.",

    "command.unknown": "Cette commande n’existe pas. Vérifiez le nom de la commande.",
  };
}

/** Everything in French: the message of every rule, and the labels of roles, levels, actions and statuses. */
export const fr: MessagePack = {
  language: "fr",
  otherwise: "Ceci n’a pas été accepté. Vérifiez vos données.",
  rules: /* @__PURE__ */ everyRule(),
  conditions: frConditions,
  labels: {
    roles: {
      "chief-access-manager": "Gestionnaire d’Accès Principal",
      "co-chief-access-manager": "co-Gestionnaire d’Accès Principal",
      "access-manager": "Gestionnaire d’Accès",
      "co-access-manager": "co-Gestionnaire d’Accès",
      curator: "curateur",
      "subdivision-manager": "gestionnaire de sous-division",
      "site-manager": "gestionnaire de site",
      user: "utilisateur",
    },
    olderRoles: {
      "chief-access-manager": "Responsable Accès Entité",
      "access-manager": "gestionnaire local",
    },
    levels: {
      enterprise: "entreprise",
      domain: "qualité",
      subdivision: "sous-division",
      site: "site",
    },
    statuses: {
      active: "actif",
      blocked: "bloqué",
    },
    facts: {
      enterprise: "entreprise",
      "nsso-numbers": "matricules ONSS",
      "domain-kinds": "qualités admises",
      institutions: "numéros d’institution",
      person: "personne",
      "legal-functions": "fonctions légales",
      ties: "lien avec l’entreprise",
    },
    columns: {
      lastName: "Nom",
      firstName: "Prénom",
      username: "Nom d’utilisateur",
      role: "Type",
      insz: "NISS",
      status: "Statut",
      scope: "Lieu",
      email: "Adresse e-mail",
      localEmail: "Adresse e-mail locale",
      lastDay: "Dernier jour",
      applications: "Applications sécurisées",
      functions: "Fonctions",
    },
    tree: {
      pair: "{label}\u00a0: {value}",
      office: "{name}, en tant que {role}",
      users: "utilisateurs",
      applications: "applications",
      "closed-here": "fermée ici",
      "closed-above": "fermée plus haut",
      pending: "à partir du {moment}",
      "last-day": "jusqu’au {day} inclus",
    },
    actions: {
      "view-enterprise": "consulter l’entreprise",
      "search-enterprise": "rechercher dans toute l’entreprise",
      "activate-domain": "activer une qualité",
      "replace-access-manager": "remplacer le Gestionnaire d’Accès",
      "set-domain-applications": "choisir les applications d’une qualité",
      "manage-co-chiefs": "gérer les co-Gestionnaires d’Accès Principaux",
      "manage-mandates": "gérer les mandats",
      "manage-co-access-managers": "gérer les co-Gestionnaires d’Accès",
      "view-domain": "consulter une qualité",
      "edit-domain": "modifier les données d’une qualité",
      "manage-sender": "gérer un expéditeur",
      "manage-routing": "gérer le routage des déclarations",
      "add-subdivision": "ajouter une sous-division",
      "remove-subdivision": "supprimer une sous-division",
      "replace-subdivision-manager": "remplacer le gestionnaire de sous-division",
      "set-subdivision-applications": "choisir les applications d’une sous-division",
      "view-subdivision": "consulter une sous-division",
      "edit-subdivision": "modifier les données d’une sous-division",
      "add-site": "ajouter un site",
      "remove-site": "supprimer un site",
      "replace-site-manager": "remplacer le gestionnaire de site",
      "set-site-applications": "choisir les applications d’un site",
      "view-site": "consulter un site",
      "edit-site": "modifier les données d’un site",
      "search-users": "rechercher des utilisateurs",
      "export-users": "exporter des utilisateurs",
      "add-user": "ajouter un utilisateur",
      "edit-user": "modifier les données d’un utilisateur",
      "block-user": "bloquer un utilisateur",
      "unblock-user": "débloquer un utilisateur",
      "remove-user": "supprimer un utilisateur",
      "grant-application": "donner accès à une application",
      "revoke-application": "retirer une application",
      "assign-function": "attribuer une fonction",
      "reset-password": "réinitialiser un mot de passe",
      review: "contrôler les accès",
      "view-own-data": "consulter vos propres données",
      "edit-own-data": "modifier vos propres données",
      "change-own-password": "modifier votre mot de passe",
      "manage-own-certificate": "gérer votre certificat",
      "view-responsibles": "consulter les responsables",
      "appoint-chief": "désigner un Gestionnaire d’Accès Principal",
      "edit-chief-contact": "modifier les coordonnées du Gestionnaire d’Accès Principal",
      "request-chief": "demander un Gestionnaire d’Accès Principal",
      "withdraw-request": "retirer une demande",
      "sign-request": "enregistrer la signature d’une demande",
      "grant-request": "approuver une demande",
      "reject-request": "refuser une demande",
      "correct-person": "corriger le NISS d’une personne",
      "erase-person": "effacer les données d’une personne",
      "issue-access-codes": "délivrer des codes d’accès",
      "appoint-curator": "désigner un curateur",
      "discharge-curator": "décharger un curateur",
      "request-access-codes": "demander des codes d’accès",
    },
  },
};
