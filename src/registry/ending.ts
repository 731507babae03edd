import type { Scope } from "../scope/scope.js";
import { leave } from "./amend.js";
import { dropPlace } from "./indexes.js";
import { putRoutes } from "./mentions.js";
import type { Writer } from "./writer.js";

// What ends with a place: it costs what it ends, and nothing of the rest.

/** A place ends with all that lies in and below it; one that is not there stays away. */
export function endPlace(write: Writer, scope: Scope): void {
  if (!write.has("places", scope)) return;
  for (const below of [...write.items("children", scope)]) endPlace(write, below);
  // Whom the place names is in charge of it no more, so that he can leave it.
  write.drop("places", scope);
  for (const account of [...write.items("members", scope)]) leave(write, account, scope);
  write.drop("senders", scope);
  putRoutes(write, scope, []);
  dropPlace(write, scope);
}
