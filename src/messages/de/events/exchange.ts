import type { ExchangeSentences } from "../../event-sentences.js";

/** What to say in German of what happens to senders, routes and mandates. */
export const exchange: ExchangeSentences = {
  SenderRegistered: {
    told: "Am {at}, hat {by} einen Versender für „{domain}“ registriert.",
    done: "Der Versender wurde registriert.",
  },
  SenderContactUpdated: {
    told: "Am {at}, hat {by} die Kontaktperson des Versenders für „{domain}“ geändert.",
    done: "Die Daten der Kontaktperson wurden geändert.",
  },
  SenderClosed: {
    told: "Am {at}, hat {by} den Versender für „{domain}“ mit allen Kanälen abgemeldet.",
    done: "Der Versender wurde mit allen Kanälen abgemeldet.",
  },
  ChannelOpened: {
    told: "Am {at}, hat {by} den Kanal „{channel}“ für „{domain}“ geöffnet.",
    done: "Der Kanal „{channel}“ wurde geöffnet.",
  },
  ChannelClosed: {
    told: "Am {at}, hat {by} den Kanal „{channel}“ für „{domain}“ geschlossen.",
    done: "Der Kanal „{channel}“ wurde geschlossen.",
  },
  ChannelUpdated: {
    told: "Am {at}, hat {by} den Kanal „{channel}“ für „{domain}“ geändert.",
    done: "Der Kanal „{channel}“ wurde geändert.",
  },
  ChannelPreferred: {
    told: "Am {at}, hat {by} für „{domain}“ den bevorzugten Kanal der Anwendung „{application}“ gewählt: {channel}.",
    done: "„{channel}“ ist jetzt der bevorzugte Kanal für „{application}“.",
  },
  TechnicalUserPasswordReset: {
    told: "Am {at}, hat {by} für „{domain}“ das Kennwort des technischen Benutzers im Kanal „{channel}“ zurückgesetzt.",
    done: "Das Kennwort des technischen Benutzers im Kanal „{channel}“ wurde zurückgesetzt.",
  },
  RouteSet: {
    told: "Am {at}, hat {by} für „{domain}“ die Weiterleitung der Antworten auf „{declaration}“ eingestellt. Empfänger: {recipient}.",
    done: "Die Antworten auf „{declaration}“ gehen ab jetzt an „{recipient}“.",
    variants: {
      self: {
        told: "Am {at}, hat {by} für „{domain}“ die Weiterleitung der Antworten auf „{declaration}“ eingestellt. Kanal: {recipient}.",
        done: "Das Unternehmen erhält die Antworten auf „{declaration}“ ab jetzt über „{recipient}“.",
      },
      person: {
        told: "Am {at}, hat {by} für „{domain}“ einen Mandatar als Empfänger der Antworten auf „{declaration}“ gewählt.",
        done: "Die Antworten auf „{declaration}“ gehen ab jetzt an den Mandatar.",
      },
    },
  },
  RouteCleared: {
    told: "Am {at}, hat {by} für „{domain}“ die Weiterleitung der Antworten auf „{declaration}“ gelöscht.",
    done: "Die Weiterleitung der Antworten auf „{declaration}“ wurde gelöscht.",
  },
  MandateGranted: {
    told: "Am {at}, hat {by} im Namen von „{enterprise}“ dem Mandatar „{mandatary}“ ein Mandat „{subject}“ erteilt, ab {from}.",
    done: "Das Mandat „{subject}“ wurde dem Mandatar „{mandatary}“ erteilt.",
    variants: {
      person: {
        told: "Am {at}, hat {by} im Namen von „{enterprise}“ einer Person ein Mandat „{subject}“ erteilt, ab {from}.",
        done: "Das Mandat „{subject}“ wurde dieser Person erteilt.",
      },
    },
  },
  MandateRevoked: {
    told: "Am {at}, hat {by} im Namen von „{enterprise}“ das Mandat „{subject}“ für „{mandatary}“ widerrufen.",
    done: "Das Mandat „{subject}“ für „{mandatary}“ wurde widerrufen.",
    variants: {
      person: {
        told: "Am {at}, hat {by} im Namen von „{enterprise}“ ein Mandat „{subject}“ für eine Person widerrufen.",
        done: "Das Mandat „{subject}“ für diese Person wurde widerrufen.",
      },
    },
  },
};
