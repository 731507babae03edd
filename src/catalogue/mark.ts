import { hasMark, marked } from "../kernel/mark.js";
import type { Catalogue } from "./types.js";

const catalogueMark: symbol = /* @__PURE__ */ Symbol.for("toegangsbeheer.catalogue");

/** Freezes a catalogue that was checked, and marks it as one. */
export function asCatalogue(catalogue: Catalogue): Catalogue {
  return marked(catalogueMark, catalogue);
}

/** True for a catalogue that the library made, in whatever entry. */
export function isCatalogue(input: unknown): input is Catalogue {
  return hasMark(catalogueMark, input);
}
