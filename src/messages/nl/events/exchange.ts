import type { ExchangeSentences } from "../../event-sentences.js";

/** What to say in Dutch of what happens to senders, routes and mandates. */
export const exchange: ExchangeSentences = {
  SenderRegistered: {
    told: "Op {at} heeft {by} een verzender geregistreerd voor “{domain}”.",
    done: "De verzender is geregistreerd.",
  },
  SenderContactUpdated: {
    told: "Op {at} heeft {by} de contactpersoon van de verzender voor “{domain}” gewijzigd.",
    done: "De gegevens van de contactpersoon zijn gewijzigd.",
  },
  SenderClosed: {
    told: "Op {at} heeft {by} de verzender voor “{domain}” afgesloten, met alle kanalen.",
    done: "De verzender is afgesloten, met alle kanalen.",
  },
  ChannelOpened: {
    told: "Op {at} heeft {by} het kanaal “{channel}” geopend voor “{domain}”.",
    done: "Het kanaal “{channel}” is geopend.",
  },
  ChannelClosed: {
    told: "Op {at} heeft {by} het kanaal “{channel}” gesloten voor “{domain}”.",
    done: "Het kanaal “{channel}” is gesloten.",
  },
  ChannelUpdated: {
    told: "Op {at} heeft {by} het kanaal “{channel}” gewijzigd voor “{domain}”.",
    done: "Het kanaal “{channel}” is gewijzigd.",
  },
  ChannelPreferred: {
    told: "Op {at} heeft {by} voor “{domain}” het voorkeurkanaal van de toepassing “{application}” gekozen: {channel}.",
    done: "“{channel}” is nu het voorkeurkanaal voor “{application}”.",
  },
  TechnicalUserPasswordReset: {
    told: "Op {at} heeft {by} voor “{domain}” het wachtwoord van de technische gebruiker van het kanaal “{channel}” opnieuw ingesteld.",
    done: "Het wachtwoord van de technische gebruiker van het kanaal “{channel}” is opnieuw ingesteld.",
  },
  RouteSet: {
    told: "Op {at} heeft {by} voor “{domain}” de routering van de antwoorden op “{declaration}” ingesteld. Ontvanger: {recipient}.",
    done: "De antwoorden op “{declaration}” gaan voortaan naar “{recipient}”.",
    variants: {
      self: {
        told: "Op {at} heeft {by} voor “{domain}” de routering van de antwoorden op “{declaration}” ingesteld. Kanaal: {recipient}.",
        done: "De onderneming ontvangt de antwoorden op “{declaration}” voortaan via “{recipient}”.",
      },
      person: {
        told: "Op {at} heeft {by} voor “{domain}” een mandataris gekozen als ontvanger van de antwoorden op “{declaration}”.",
        done: "De antwoorden op “{declaration}” gaan voortaan naar de mandataris.",
      },
    },
  },
  RouteCleared: {
    told: "Op {at} heeft {by} voor “{domain}” de routering van de antwoorden op “{declaration}” gewist.",
    done: "De routering van de antwoorden op “{declaration}” is gewist.",
  },
  MandateGranted: {
    told: "Op {at} heeft {by} namens “{enterprise}” een mandaat “{subject}” gegeven aan “{mandatary}”, vanaf {from}.",
    done: "Het mandaat “{subject}” is gegeven aan “{mandatary}”.",
    variants: {
      person: {
        told: "Op {at} heeft {by} namens “{enterprise}” een mandaat “{subject}” gegeven aan een persoon, vanaf {from}.",
        done: "Het mandaat “{subject}” is aan deze persoon gegeven.",
      },
    },
  },
  MandateRevoked: {
    told: "Op {at} heeft {by} namens “{enterprise}” het mandaat “{subject}” voor “{mandatary}” ingetrokken.",
    done: "Het mandaat “{subject}” voor “{mandatary}” is ingetrokken.",
    variants: {
      person: {
        told: "Op {at} heeft {by} namens “{enterprise}” een mandaat “{subject}” voor een persoon ingetrokken.",
        done: "Het mandaat “{subject}” voor deze persoon is ingetrokken.",
      },
    },
  },
};
