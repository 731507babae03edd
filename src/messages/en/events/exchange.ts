import type { ExchangeSentences } from "../../event-sentences.js";

/** What to say in English of what happens to senders, routes and mandates. */
export const exchange: ExchangeSentences = {
  SenderRegistered: {
    told: "On {at}, {by} registered a sender for “{domain}”.",
    done: "The sender has been registered.",
  },
  SenderContactUpdated: {
    told: "On {at}, {by} changed the contact person for the sender at “{domain}”.",
    done: "The details of the contact person have been changed.",
  },
  SenderClosed: {
    told: "On {at}, {by} closed the sender for “{domain}” with all its channels.",
    done: "The sender has been closed, with all its channels.",
  },
  ChannelOpened: {
    told: "On {at}, {by} opened the channel “{channel}” for “{domain}”.",
    done: "The channel “{channel}” has been opened.",
  },
  ChannelClosed: {
    told: "On {at}, {by} closed the channel “{channel}” for “{domain}”.",
    done: "The channel “{channel}” has been closed.",
  },
  ChannelUpdated: {
    told: "On {at}, {by} changed the channel “{channel}” for “{domain}”.",
    done: "The channel “{channel}” has been changed.",
  },
  ChannelPreferred: {
    told: "On {at}, {by} chose “{channel}” as the preferred channel for “{application}” at “{domain}”.",
    done: "“{channel}” is the preferred channel for “{application}” now.",
  },
  TechnicalUserPasswordReset: {
    told: "On {at}, {by} reset the password for the technical user of “{channel}” for “{domain}”.",
    done: "The password for the technical user of “{channel}” has been reset.",
  },
  RouteSet: {
    told: "On {at}, {by} chose the routing for “{declaration}” at “{domain}”. Recipient: {recipient}.",
    done: "The answers to “{declaration}” go to {recipient} from now on.",
    variants: {
      self: {
        told: "On {at}, {by} chose the routing for “{declaration}” at “{domain}”. Channel: {recipient}.",
        done: "The enterprise receives the answers to “{declaration}” by {recipient} from now on.",
      },
      person: {
        told: "On {at}, {by} chose a mandatary as the recipient of “{declaration}” at “{domain}”.",
        done: "The answers to “{declaration}” go to the mandatary from now on.",
      },
    },
  },
  RouteCleared: {
    told: "On {at}, {by} cleared the routing for “{declaration}” at “{domain}”.",
    done: "The routing for “{declaration}” has been cleared.",
  },
  MandateGranted: {
    told: "On {at}, {by} gave “{mandatary}” a mandate “{subject}” for “{enterprise}”, from {from}.",
    done: "The mandate “{subject}” has been given to “{mandatary}”.",
    variants: {
      person: {
        told: "On {at}, {by} gave a person a mandate “{subject}” for “{enterprise}”, from {from}.",
        done: "The mandate “{subject}” has been given to this person.",
      },
    },
  },
  MandateRevoked: {
    told: "On {at}, {by} revoked for “{enterprise}” the mandate “{subject}” given to “{mandatary}”.",
    done: "The mandate “{subject}” given to “{mandatary}” has been revoked.",
    variants: {
      person: {
        told: "On {at}, {by} revoked for “{enterprise}” a mandate “{subject}” given to a person.",
        done: "The mandate “{subject}” given to this person has been revoked.",
      },
    },
  },
};
