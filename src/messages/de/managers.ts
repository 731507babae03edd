import type { PartMessages } from "../types.js";

/** German messages about who may do what, the managers, and sessions. */
export const managers: PartMessages<"managers" | "sessions"> = {
  "permission.denied":
    "Mit Ihrer Rolle ist Folgendes hier nicht möglich: {action}. Wenden Sie sich an jemanden, der das darf.",
  "place.unknown": "Diesen Ort gibt es nicht (mehr). Wählen Sie einen anderen.",
  "permission.rank":
    "{account} hat hier die Rolle „{role}“. Sie können nur Rollen verwalten, die unter Ihrer eigenen liegen. Wenden Sie sich an einen höheren Verwalter.",
  "account.held-elsewhere":
    "Sie können die Anmeldedaten dieser Person nicht ändern. Bitten Sie die Person, dies selbst zu tun oder sich an das Kontaktzentrum zu wenden.",
  "manager.replace-only":
    "{account} hat hier als einzige Person die Rolle „{role}“. Sie können diese Rolle weder sperren noch entziehen: Ernennen Sie einen Nachfolger.",
  "manager.already": "Diese Person hat hier bereits die Rolle „{role}“. Wählen Sie jemand anderen.",
  "account.id-taken":
    "Die Kennung für das neue Konto ist bereits vergeben. Versuchen Sie es mit einer anderen erneut.",
  "ticket.taken":
    "Die Ticketnummer {ticket} ist bereits vergeben. Versuchen Sie es mit einer anderen Nummer erneut.",
  "assignment.exists":
    "Diese Person hat hier bereits eine Rolle: {role}. Entziehen Sie ihr zuerst diese Rolle oder wählen Sie jemand anderen.",
  "assignment.blocked":
    "Die Rolle dieser Person ist hier gesperrt: {role}. Entsperren Sie zuerst diese Rolle oder wählen Sie jemand anderen.",
  "self.forbidden":
    "Sie können Ihre eigene Rolle weder sperren noch ablegen noch bestätigen. Wenden Sie sich an einen anderen Verwalter.",
  "actor.unknown":
    "Mit der gewählten Rolle können Sie hier nicht fortfahren. Melden Sie sich erneut an und wählen Sie Ihre Rolle.",
  "actor.blocked": "Ihre Rolle ist gesperrt oder abgelaufen. Wenden Sie sich an Ihren Verwalter.",
  "assignment.elsewhere":
    "{account} behält andere Rollen, die Sie verwalten (Anzahl: {count}). Prüfen Sie, ob das noch richtig ist.",

  "session.stale":
    "Diese Daten oder Ihr Kennwort sind neuer als Ihre Anmeldung. Melden Sie sich ab und erneut an, um hier fortzufahren.",
  "session.password-tied":
    "Ihr Kennwort wurde von einer anderen Person festgelegt; deshalb gilt es hier noch nicht. Melden Sie sich mit Ihrer eID, itsme oder einem Code über eine mobile App an und ändern Sie Ihr Kennwort.",
  "access.pending": "Dieser Zugang gilt ab dem {until}. Versuchen Sie es dann erneut.",
};
