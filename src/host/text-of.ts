import type { Awaitable, HostPorts } from "./ports.js";

/** What a port answers that gives a text: another answer is a mistake in the host's program. */
export async function textOf(
  port: keyof Pick<HostPorts, "hash" | "digest">,
  answer: Awaitable<string>,
): Promise<string> {
  const text: unknown = await answer;
  if (typeof text === "string" && text !== "") return text;
  throw new TypeError(`${port}: expected a text`);
}
