import { asCatalogue } from "../../src/catalogue/mark.js";
import {
  type Catalogue,
  type CatalogueExtension,
  defaultCatalogue,
  defineCatalogue,
  definePolicy,
  type Policy,
  type PolicyExtension,
} from "../../src/index.js";

/** The default policy with something else in it. */
export function policyOf(extension: PolicyExtension): Policy {
  const defined = definePolicy(extension);
  if (!defined.ok) throw new Error(JSON.stringify(defined.violations));
  return defined.value;
}

/** The default catalogue, or another one, with something else in it. */
export function catalogueOf(extension: CatalogueExtension, base?: Catalogue): Catalogue {
  const defined = defineCatalogue(extension, base);
  if (!defined.ok) throw new Error(JSON.stringify(defined.violations));
  return defined.value;
}

/** The default catalogue with other lists, whatever they leave dangling: what was once named may be gone. */
export function otherCatalogue(changes: Partial<Catalogue>): Catalogue {
  return asCatalogue({ ...defaultCatalogue, ...changes });
}
