import {
  type Answer,
  type Context,
  details,
  lookUp,
  mandatesOf,
  menu,
  openRequests,
  outlines,
  ownData,
  type Registry,
  requestDetails,
  responsibles,
  routes,
  senderDetails,
  userDetails,
  waitingForCodes,
  welcome,
} from "toegangsbeheer";

/** A question of a screen: a query that may be anything, and an answer to whoever asks. */
export type ScreenQuestion = (registry: Registry, query: never, context: Context) => Answer<unknown>;

/** Every screen that shows something but lists of users, which the store looks for itself, by the name under which it is asked. */
export const screenQuestions: Readonly<Record<string, ScreenQuestion>> = {
  welcome: (registry, _, context) => welcome(registry, context),
  "own-data": (registry, _, context) => ownData(registry, context),
  outlines: (registry, _, context) => outlines(registry, context),
  menu,
  details,
  responsibles,
  routes,
  user: userDetails,
  sender: senderDetails,
  mandates: mandatesOf,
  request: requestDetails,
  requests: openRequests,
  codes: waitingForCodes,
  "look-up": lookUp,
};
