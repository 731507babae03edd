import type { Command } from "../procedures/commands.js";
import { textOf } from "./checked.js";
import { type PasswordChanges, type PasswordDuties, type PasswordOwner, passwordsIn } from "./passwords.js";
import type { HostPorts } from "./ports.js";

const hashesAtOnce = 8;

/** Hashes what a command carries, for each owner once, however often the command is tried. */
export function hashing(
  ports: HostPorts,
  command: Command,
): (owner: PasswordOwner) => Promise<string> | undefined {
  const made = new Map<PasswordOwner, Promise<string>>();
  let passwordOf: ReturnType<typeof passwordsIn> | undefined;
  return (owner) => {
    passwordOf ??= passwordsIn(command);
    const password = made.has(owner) ? undefined : passwordOf(owner);
    if (password !== undefined) made.set(owner, textOf("hash", ports.hash(password)));
    return made.get(owner);
  };
}

/** A few at once, for each takes time and memory on purpose. What carried no password keeps none. */
export async function hashes(
  { keep, ...rest }: PasswordDuties,
  hashOf: (owner: PasswordOwner) => Promise<string> | undefined,
): Promise<PasswordChanges> {
  const kept: { readonly owner: PasswordOwner; readonly hash: string }[] = [];
  for (let at = 0; at < keep.length; at += hashesAtOnce) {
    const some = keep
      .slice(at, at + hashesAtOnce)
      .map(async (owner) => ({ owner, hash: await hashOf(owner) }));
    for (const { owner, hash } of await Promise.all(some)) if (hash !== undefined) kept.push({ owner, hash });
  }
  return { ...rest, keep: kept };
}
