import {
  type Command,
  type Context,
  defaultPolicy,
  factsNeeded,
  handle,
  keysOf,
  message,
  preview,
  questionOf,
  type Registry,
  snapshot,
  withoutSecrets,
} from "toegangsbeheer";
import { nl } from "toegangsbeheer/messages/nl";
import { describe, expect, it } from "vitest";
import { asRegistry } from "../../src/registry/registry.js";
import { meetsAll, triesOf } from "../support/tries.js";
import { onEveryTurn, withoutRegistry } from "./support.js";

const special = defaultPolicy.passwords.specialCharacters;

/**
 * Another password that breaks exactly the same rules: letters for letters, digits for digits, specials for specials.
 * Equal ones stay equal and different ones different, so that what was typed twice still is.
 */
function other(password: string): string {
  return password
    .replace(/[a-z]/g, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + 7) % 26)))
    .replace(/[A-Z]/g, (letter) => String.fromCharCode(65 + ((letter.charCodeAt(0) - 65 + 7) % 26)))
    .replace(/[0-9]/g, (digit) => String((Number(digit) + 3) % 10))
    .replace(/[^a-zA-Z0-9\s]/g, (sign) => {
      const at = special.indexOf(sign);
      return at < 0 ? sign : (special[(at + 5) % special.length] as string);
    });
}

/** The command with every password in it changed, and the passwords that it held. */
function withOthers(command: Command): { changed: Command; passwords: readonly string[] } {
  const passwords: string[] = [];
  const changed = JSON.parse(JSON.stringify(command), (key, value: unknown) => {
    if (!key.startsWith("password") || typeof value !== "string") return value;
    passwords.push(value);
    return other(value);
  });
  return { changed, passwords };
}

/** Everything that comes out, as one text; what is thrown included. */
function output(registry: Registry, command: Command, context: Context): string {
  const lines: unknown[] = [];
  const note = (make: () => unknown): void => {
    try {
      lines.push(make());
    } catch (thrown) {
      const { name, message: text, stack, ...rest } = thrown as Error;
      lines.push({ name, text, stack: stack?.replace(/:\d+:\d+/g, ""), rest });
    }
  };
  note(() => {
    const answer = handle(registry, command, context);
    if (answer.ok) lines.push(snapshot(answer.registry));
    if (!answer.ok) lines.push(answer.violations.map((one) => message(one, nl)));
    return withoutRegistry(answer);
  });
  note(() => preview(registry, command, context));
  note(() => keysOf(null, command, context));
  note(() => factsNeeded(registry, command, context));
  note(() => questionOf(command));
  note(() => withoutSecrets(command));
  return JSON.stringify(lines);
}

/** Contexts and registries of a broken program: what they make the library throw tells nothing either. */
function broken(registry: Registry, context: Context): readonly (readonly [Registry, Context])[] {
  return [
    [registry, { ...context, now: "yesterday" } as unknown as Context],
    [registry, { ...context, catalogue: {} } as unknown as Context],
    [registry, { ...context, facts: null, policy: {} } as unknown as Context],
    [registry, { ...context, policy: { ...context.policy, passwords: null } } as unknown as Context],
    [asRegistry({ ...registry, usernames: null } as unknown as Registry), context],
    [
      asRegistry({
        ...registry,
        accounts: new Map([...registry.accounts.keys()].map((id) => [id, null])),
      } as unknown as Registry),
      context,
    ],
  ];
}

describe("law 12, no secrets: runs that differ only in equally valid passwords give the same output, to the byte", () => {
  it("whether accepted, refused or thrown, and no password is in any of it", () => {
    let tried = 0;
    onEveryTurn(
      120,
      ({ command, context, before }) => {
        const { changed, passwords } = withOthers(command);
        if (passwords.length === 0) return;
        tried += 1;
        // Made anew for each run: a broken collection may change under the first one.
        const all = () => [[before, context] as const, ...(tried % 4 === 0 ? broken(before, context) : [])];
        const others = all();
        for (const [at, [registry, around]] of all().entries()) {
          const first = output(registry, command, around);
          expect(output((others[at] ?? [registry])[0], changed, around)).toBe(first);
          for (const password of passwords) if (password.length > 8) expect(first).not.toContain(password);
        }
      },
      { spoiled: 40 },
    );
    if (meetsAll) expect(tried).toBeGreaterThan(triesOf(300));
  });

  it("and the changed passwords are really others", () => {
    expect(other("Welcome-0001!")).not.toBe("Welcome-0001!");
  });
});
