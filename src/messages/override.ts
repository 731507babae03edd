import { placeholder } from "./message.js";

/** Other texts for some of those of a pack, laid out as the pack is. */
export type Overrides<Texts> = {
  readonly [Key in keyof Texts]?: Texts[Key] extends string
    ? string
    : Texts[Key] extends readonly unknown[]
      ? never
      : Overrides<Texts[Key]>;
};

/**
 * The same pack with other texts in the place of some, for a host that words them its own way. The pack that was given
 * stays as it was.
 *
 * A text for something that the pack has no text for, a blank one, one that is no text, and one with a placeholder that
 * the pack's own does not have are each a `TypeError` that names the place: what is wrong with a host's words shows when
 * it starts, and never to a reader.
 */
export function overrideMessages<Pack extends { readonly language: string }>(
  pack: Pack,
  texts: Overrides<Omit<Pack, "language">>,
): Pack {
  return { ...(replaced(pack, texts, []) as Pack), language: pack.language };
}

function replaced(own: unknown, other: unknown, path: readonly string[]): unknown {
  if (typeof own === "string") return checked(own, other, path);
  if (!isTable(own) || !isTable(other))
    throw wrong(path, "the pack has texts of its own here, each under its name");
  const changed = Object.entries(other).map(([key, text]) => {
    const at = [...path, key];
    if (!Object.hasOwn(own, key)) throw wrong(at, "the pack has no such text");
    return [key, text === undefined ? own[key] : replaced(own[key], text, at)] as const;
  });
  return { ...own, ...Object.fromEntries(changed) };
}

function checked(own: string, other: unknown, path: readonly string[]): string {
  if (typeof other !== "string" || other.trim() === "") throw wrong(path, "expected a text");
  const known = namesIn(own);
  const strange = namesIn(other).find((name) => !known.includes(name));
  if (strange === undefined) return other;
  throw wrong(
    path,
    `{${strange}} is not filled in here; ${known.map((name) => `{${name}}`).join(", ") || "nothing"} is`,
  );
}

function namesIn(template: string): readonly string[] {
  return [...template.matchAll(placeholder)].map(([, name = ""]) => name);
}

function isTable(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

function wrong(path: readonly string[], reason: string): TypeError {
  return new TypeError(`${path.join(".") || "texts"}: ${reason}`);
}
