import type { ExchangeSentences } from "../../event-sentences.js";

/** What to say in Dutch of what happens to senders, routes and mandates. */
export const exchange: ExchangeSentences = {
  SenderRegistered: {
    told: "Op {at} is een verzender geregistreerd voor “{domain}” door {by}.",
    done: "De verzender is geregistreerd.",
  },
  SenderContactUpdated: {
    told: "Op {at} is de contactpersoon voor de verzender bij “{domain}” gewijzigd door {by}.",
    done: "De gegevens voor de contactpersoon zijn gewijzigd.",
  },
  SenderClosed: {
    told: "Op {at} is de verzender voor “{domain}” met alle kanalen afgesloten door {by}.",
    done: "De verzender is afgesloten, met alle kanalen.",
  },
  ChannelOpened: {
    told: "Op {at} is het kanaal “{channel}” voor “{domain}” geopend door {by}.",
    done: "Het kanaal “{channel}” is geopend.",
  },
  ChannelClosed: {
    told: "Op {at} is het kanaal “{channel}” voor “{domain}” gesloten door {by}.",
    done: "Het kanaal “{channel}” is gesloten.",
  },
  ChannelUpdated: {
    told: "Op {at} is het kanaal “{channel}” voor “{domain}” gewijzigd door {by}.",
    done: "Het kanaal “{channel}” is gewijzigd.",
  },
  ChannelPreferred: {
    told: "Op {at} is “{channel}” gekozen als voorkeurkanaal voor “{application}” bij “{domain}” door {by}.",
    done: "“{channel}” is nu het voorkeurkanaal voor “{application}”.",
  },
  TechnicalUserPasswordReset: {
    told: "Op {at} is het wachtwoord voor de technische gebruiker bij “{channel}” voor “{domain}” opnieuw ingesteld door {by}.",
    done: "Het wachtwoord voor de technische gebruiker bij “{channel}” is opnieuw ingesteld.",
  },
  RouteSet: {
    told: "Op {at} is de routering gekozen voor “{declaration}” bij “{domain}” door {by}. Ontvanger: {recipient}.",
    done: "De antwoorden op “{declaration}” gaan voortaan naar {recipient}.",
    variants: {
      self: {
        told: "Op {at} is de routering gekozen voor “{declaration}” bij “{domain}” door {by}. Kanaal: {recipient}.",
        done: "De onderneming ontvangt de antwoorden op “{declaration}” voortaan via {recipient}.",
      },
      person: {
        told: "Op {at} is een mandataris gekozen als ontvanger voor “{declaration}” bij “{domain}” door {by}.",
        done: "De antwoorden op “{declaration}” gaan voortaan naar de mandataris.",
      },
    },
  },
  RouteCleared: {
    told: "Op {at} is de routering voor “{declaration}” bij “{domain}” gewist door {by}.",
    done: "De routering voor “{declaration}” is gewist.",
  },
  MandateGranted: {
    told: "Op {at} heeft “{mandatary}” een mandaat “{subject}” gekregen van “{enterprise}”, gegeven door {by}, vanaf {from}.",
    done: "Het mandaat “{subject}” is gegeven aan “{mandatary}”.",
    variants: {
      person: {
        told: "Op {at} is een mandaat “{subject}” voor “{enterprise}” aan een persoon gegeven door {by}, vanaf {from}.",
        done: "Het mandaat “{subject}” is aan deze persoon gegeven.",
      },
    },
  },
  MandateRevoked: {
    told: "Op {at} is het mandaat “{subject}” van “{enterprise}” voor “{mandatary}” ingetrokken door {by}.",
    done: "Het mandaat “{subject}” voor “{mandatary}” is ingetrokken.",
    variants: {
      person: {
        told: "Op {at} is een mandaat “{subject}” van “{enterprise}” dat een persoon had, ingetrokken door {by}.",
        done: "Het mandaat “{subject}” voor deze persoon is ingetrokken.",
      },
    },
  },
};
