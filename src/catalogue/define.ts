import { readShape, type ShapeViolation } from "../kernel/reading.js";
import { accepted, nonEmpty, type Result } from "../kernel/result.js";
import { type Path, under } from "../kernel/violation.js";
import { defaultCatalogue } from "./default/catalogue.js";
import { asCatalogue } from "./mark.js";
import { danglingReferences, type Placed, type PlacedCatalogue, repeatedIds } from "./references.js";
import {
  type CatalogueExtension,
  catalogueCaps,
  catalogueShape,
  extensionShape,
  partNames,
} from "./shapes.js";
import type { Catalogue } from "./types.js";

const basePath: Path = ["base"];

/** A catalogue without entries: the base for a host that brings all of its own. */
export const emptyCatalogue: Catalogue = /* @__PURE__ */ asCatalogue(eachPart(() => []) as Catalogue);

/**
 * Adds entries to a catalogue; one with the id of an entry of the base takes its place. The whole is checked: the
 * shape of every entry, and what the entries say of each other. The answer is a frozen catalogue or every fault; a
 * path that starts with `base` is of the base, any other of the extension. What a file or a person gave is judged whole,
 * whatever its type was said to be.
 */
export function defineCatalogue(
  extension: CatalogueExtension,
  base: Catalogue = defaultCatalogue,
): Result<Catalogue, ShapeViolation> {
  const own = readShape(extensionShape, extension, catalogueCaps);
  const given = readShape(catalogueShape, base, catalogueCaps);
  const misplaced = given.ok ? [] : under(basePath, given.violations);
  if (!own.ok) return { ok: false, violations: [...own.violations, ...misplaced] };
  if (!given.ok) return { ok: false, violations: misplaced as [ShapeViolation, ...ShapeViolation[]] };
  const placed = merge(given.value, own.value);
  const faults = [
    ...partNames.flatMap((part) => [
      ...repeatedIds(own.value[part] ?? [], [part]),
      ...repeatedIds(given.value[part], [...basePath, part]),
    ]),
    ...danglingReferences(placed),
  ];
  return nonEmpty(faults) ? { ok: false, violations: faults } : accepted(asCatalogue(plain(placed)));
}

function merge(base: Catalogue, extension: CatalogueExtension): PlacedCatalogue {
  return eachPart((part) =>
    place<{ readonly id: string }>(part, base[part], extension[part]),
  ) as PlacedCatalogue;
}

function place<T extends { readonly id: string }>(
  part: string,
  base: readonly T[],
  added: readonly T[] = [],
): readonly Placed<T>[] {
  const entries = new Map<string, Placed<T>>();
  for (const [at, value] of base.entries()) entries.set(value.id, { value, path: [...basePath, part, at] });
  for (const [at, value] of added.entries()) entries.set(value.id, { value, path: [part, at] });
  return [...entries.values()];
}

function plain(placed: PlacedCatalogue): Catalogue {
  return eachPart((part) => placed[part].map(({ value }) => value)) as Catalogue;
}

function eachPart(entriesOf: (part: keyof Catalogue) => readonly object[]): object {
  return Object.fromEntries(partNames.map((part) => [part, entriesOf(part)]));
}
