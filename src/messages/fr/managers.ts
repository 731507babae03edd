import type { PartMessages } from "../types.js";

/** French messages about who may do what, the managers, and sessions. */
export const managers: PartMessages<"managers" | "sessions"> = {
  "permission.denied":
    "Votre rôle ne vous permet pas de faire ceci à cet endroit\u00a0: {action}. Adressez-vous à une personne habilitée.",
  "place.unknown": "Cet endroit n’existe pas ou n’existe plus. Choisissez-en un autre.",
  "permission.rank":
    "{account} a ici le rôle «\u00a0{role}\u00a0». Vous ne pouvez gérer que les rôles inférieurs au vôtre. Adressez-vous à un gestionnaire de rang supérieur.",
  "account.held-elsewhere":
    "Vous ne pouvez pas modifier les données de connexion de cette personne. Demandez-lui de le faire elle-même ou de s’adresser au centre de contact.",
  "manager.replace-only":
    "{account} est la seule personne à avoir ici le rôle «\u00a0{role}\u00a0». Vous ne pouvez ni bloquer ni retirer ce rôle\u00a0: désignez un remplaçant.",
  "manager.already": "Cette personne a déjà ici le rôle «\u00a0{role}\u00a0». Choisissez une autre personne.",
  "account.id-taken": "L’identifiant prévu pour le nouveau compte est déjà utilisé. Réessayez avec un autre.",
  "ticket.taken": "Le numéro de ticket {ticket} est déjà utilisé. Réessayez avec un autre numéro.",
  "assignment.exists":
    "Cette personne a déjà un rôle à cet endroit\u00a0: {role}. Retirez-lui d’abord ce rôle ou choisissez une autre personne.",
  "assignment.blocked":
    "Le rôle de cette personne est bloqué à cet endroit\u00a0: {role}. Débloquez d’abord ce rôle ou choisissez une autre personne.",
  "self.forbidden":
    "Vous ne pouvez ni bloquer votre propre rôle ni vous le retirer. Demandez-le à un autre gestionnaire.",
  "actor.unknown":
    "Le rôle choisi ne vous permet pas de continuer. Connectez-vous à nouveau et choisissez votre rôle.",
  "actor.blocked": "Votre rôle est bloqué ou a pris fin. Contactez votre gestionnaire.",
  "assignment.elsewhere":
    "{account} conserve d’autres rôles que vous gérez (nombre\u00a0: {count}). Vérifiez que c’est encore justifié.",

  "session.stale":
    "Ces données ou votre mot de passe sont plus récents que votre dernière connexion. Déconnectez-vous, puis connectez-vous à nouveau pour continuer ici.",
  "session.password-tied":
    "Votre mot de passe a été défini par une autre personne\u202f; il n’est donc pas encore valable ici. Connectez-vous avec votre eID, itsme ou un code via une application mobile et modifiez votre mot de passe.",
  "access.pending": "Cet accès est valable à partir du {until}. Réessayez à ce moment-là.",
};
