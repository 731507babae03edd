import type { ExchangeSentences } from "../../event-sentences.js";

/** What to say in English of what happens to senders, routes and mandates. */
export const exchange: ExchangeSentences = {
  SenderRegistered: {
    told: "On {at}, {by} registered a sender for “{domain}”.",
    done: "The sender has been registered.",
  },
  SenderContactUpdated: {
    told: "On {at}, {by} changed the contact person of the sender for “{domain}”.",
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
    told: "On {at}, {by} chose the preferred channel of “{application}” for “{domain}”: {channel}.",
    done: "“{channel}” is the preferred channel for “{application}” now.",
  },
  TechnicalUserPasswordReset: {
    told: "On {at}, {by} reset the password of the technical user of the channel “{channel}” for “{domain}”.",
    done: "The password of the technical user of the channel “{channel}” has been reset.",
  },
  RouteSet: {
    told: "On {at}, {by} set the routing of the answers to “{declaration}” for “{domain}”. Recipient: {recipient}.",
    done: "The answers to “{declaration}” go to “{recipient}” from now on.",
    variants: {
      self: {
        told: "On {at}, {by} set the routing of the answers to “{declaration}” for “{domain}”. Channel: {recipient}.",
        done: "The enterprise receives the answers to “{declaration}” by “{recipient}” from now on.",
      },
      person: {
        told: "On {at}, {by} chose a mandatary as the recipient of the answers to “{declaration}” for “{domain}”.",
        done: "The answers to “{declaration}” go to the mandatary from now on.",
      },
    },
  },
  RouteCleared: {
    told: "On {at}, {by} cleared the routing of the answers to “{declaration}” for “{domain}”.",
    done: "The routing of the answers to “{declaration}” has been cleared.",
  },
  MandateGranted: {
    told: "On {at}, {by} gave “{mandatary}” a mandate “{subject}” on behalf of “{enterprise}”, from {from}.",
    done: "The mandate “{subject}” has been given to “{mandatary}”.",
    variants: {
      person: {
        told: "On {at}, {by} gave a person a mandate “{subject}” on behalf of “{enterprise}”, from {from}.",
        done: "The mandate “{subject}” has been given to this person.",
      },
    },
  },
  MandateRevoked: {
    told: "On {at}, {by} revoked on behalf of “{enterprise}” the mandate “{subject}” given to “{mandatary}”.",
    done: "The mandate “{subject}” given to “{mandatary}” has been revoked.",
    variants: {
      person: {
        told: "On {at}, {by} revoked on behalf of “{enterprise}” a mandate “{subject}” given to a person.",
        done: "The mandate “{subject}” given to this person has been revoked.",
      },
    },
  },
};
