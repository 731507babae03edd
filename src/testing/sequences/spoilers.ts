import type { Spoilers } from "./spoil.js";
import { exchangeSpoilers } from "./spoil-exchange.js";
import { fieldSpoilers } from "./spoil-fields.js";
import { memberSpoilers } from "./spoil-members.js";
import { placeSpoilers } from "./spoil-places.js";
import { requestSpoilers } from "./spoil-requests.js";
import { standingSpoilers } from "./spoil-standing.js";

/** One spoiler for every rule that a command can break. */
export const spoilers: Spoilers = /* @__PURE__ */ everySpoiler();

function everySpoiler(): Spoilers {
  return {
    ...fieldSpoilers,
    ...placeSpoilers,
    ...memberSpoilers,
    ...standingSpoilers,
    ...requestSpoilers,
    ...exchangeSpoilers,
  };
}
