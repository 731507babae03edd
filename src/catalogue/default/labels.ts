import type { Labels } from "../types.js";

/** A proper name: the same in every language. */
export function everywhere(name: string): Labels {
  return { nl: name, fr: name, de: name, en: name };
}
