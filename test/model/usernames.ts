import type { Judging, ModelPath } from "./judging.js";
import { usernamesOf } from "./state.js";

/** True for a user name that somebody has or had; of an erased person only its digest is known. */
export function isTaken(judging: Judging, username: string, path: ModelPath): boolean {
  const { accounts, technicalNames, digests } = judging.state;
  if ([...technicalNames, ...accounts.flatMap(usernamesOf)].includes(username)) return true;
  if (digests.length === 0) return false;
  const given = judging.context.facts.usernameDigests ?? {};
  const digest = Object.hasOwn(given, username) ? given[username] : undefined;
  if (digest === undefined) judging.lacks("username-digest", path);
  return digests.some((one) => one.digest === digest);
}
