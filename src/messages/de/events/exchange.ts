import type { ExchangeSentences } from "../../event-sentences.js";

/** What to say in German of what happens to senders, routes and mandates. */
export const exchange: ExchangeSentences = {
  SenderRegistered: {
    told: "Am {at}, wurde für „{domain}“ durch {by} ein Versender registriert.",
    done: "Der Versender ist registriert.",
  },
  SenderContactUpdated: {
    told: "Am {at}, wurde die Kontaktperson für den Versender bei „{domain}“ durch {by} geändert.",
    done: "Die Daten für die Kontaktperson sind geändert.",
  },
  SenderClosed: {
    told: "Am {at}, wurde der Versender für „{domain}“ mit allen Kanälen durch {by} abgemeldet.",
    done: "Der Versender ist mit allen Kanälen abgemeldet.",
  },
  ChannelOpened: {
    told: "Am {at}, wurde der Kanal „{channel}“ für „{domain}“ durch {by} geöffnet.",
    done: "Der Kanal „{channel}“ ist geöffnet.",
  },
  ChannelClosed: {
    told: "Am {at}, wurde der Kanal „{channel}“ für „{domain}“ durch {by} geschlossen.",
    done: "Der Kanal „{channel}“ ist geschlossen.",
  },
  ChannelUpdated: {
    told: "Am {at}, wurde der Kanal „{channel}“ für „{domain}“ durch {by} geändert.",
    done: "Der Kanal „{channel}“ ist geändert.",
  },
  ChannelPreferred: {
    told: "Am {at}, wurde „{channel}“ für „{application}“ bei „{domain}“ durch {by} zum bevorzugten Kanal gewählt.",
    done: "„{channel}“ ist jetzt der bevorzugte Kanal für „{application}“.",
  },
  TechnicalUserPasswordReset: {
    told: "Am {at}, wurde das Kennwort für den technischen Benutzer bei „{channel}“ für „{domain}“ durch {by} zurückgesetzt.",
    done: "Das Kennwort für den technischen Benutzer bei „{channel}“ ist zurückgesetzt.",
  },
  RouteSet: {
    told: "Am {at}, wurde die Weiterleitung für „{declaration}“ bei „{domain}“ durch {by} gewählt. Empfänger: {recipient}.",
    done: "Die Antworten auf „{declaration}“ gehen ab jetzt an {recipient}.",
    variants: {
      self: {
        told: "Am {at}, wurde die Weiterleitung für „{declaration}“ bei „{domain}“ durch {by} gewählt. Kanal: {recipient}.",
        done: "Das Unternehmen erhält die Antworten auf „{declaration}“ ab jetzt über {recipient}.",
      },
      person: {
        told: "Am {at}, wurde für „{declaration}“ bei „{domain}“ durch {by} ein Mandatar als Empfänger gewählt.",
        done: "Die Antworten auf „{declaration}“ gehen ab jetzt an den Mandatar.",
      },
    },
  },
  RouteCleared: {
    told: "Am {at}, wurde die Weiterleitung für „{declaration}“ bei „{domain}“ durch {by} gelöscht.",
    done: "Die Weiterleitung für „{declaration}“ ist gelöscht.",
  },
  MandateGranted: {
    told: "Am {at}, wurde „{mandatary}“ durch {by} für „{enterprise}“ ein Mandat „{subject}“ erteilt, ab {from}.",
    done: "Das Mandat „{subject}“ ist „{mandatary}“ erteilt.",
    variants: {
      person: {
        told: "Am {at}, wurde einer Person durch {by} für „{enterprise}“ ein Mandat „{subject}“ erteilt, ab {from}.",
        done: "Das Mandat „{subject}“ ist dieser Person erteilt.",
      },
    },
  },
  MandateRevoked: {
    told: "Am {at}, wurde das Mandat „{subject}“ für „{enterprise}“ durch {by} widerrufen. Mandatar: „{mandatary}“.",
    done: "Das Mandat „{subject}“ für „{mandatary}“ ist widerrufen.",
    variants: {
      person: {
        told: "Am {at}, wurde ein Mandat „{subject}“ für „{enterprise}“, das eine Person hatte, durch {by} widerrufen.",
        done: "Das Mandat „{subject}“ für diese Person ist widerrufen.",
      },
    },
  },
};
