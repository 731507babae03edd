import type { ConflictError } from "../host/errors.js";
import { createHost, type Giving, type Host } from "../host/host.js";
import type { HostPorts, Store } from "../host/ports.js";
import type { Command } from "../procedures/commands.js";

/** A host whose registers know everybody. */
export function hostOn(store: Store): Host {
  return createHost(portsOn(store));
}

/** What it brings beside the store. */
export function portsOn(store: Store): HostPorts {
  return {
    store,
    registers: { facts: () => ({ permissive: true }) },
    hash: (password) => `hash of ${password.length} characters`,
    digest: checkSum,
  };
}

/** Tells texts apart, and nothing of what they say. */
function checkSum(text: string): string {
  let sum = 17;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) % 4_294_967_291;
  return `${text.length}-${sum}`;
}

/** Gives these commands one after the other, each of which is to be accepted. */
export async function given(host: Host, turns: readonly (readonly [Command, Giving])[]): Promise<void> {
  for (const [command, giving] of turns) {
    const answer = await host.give(command, giving);
    if (!answer.ok) throw new Error(`was to be accepted: ${JSON.stringify([command, answer])}`);
  }
}

/** Expects an error of that name. */
export async function fails(run: () => Promise<unknown>, name: string): Promise<void> {
  const error: unknown = await run().then(
    () => undefined,
    (cause: unknown) => cause,
  );
  same("the error", (error as ConflictError | undefined)?.name, name);
}

/** Expects the same JSON. */
export function same(what: string, found: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: found ${one}, expected ${other}`);
}
