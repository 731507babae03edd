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
import { holding } from "./world.js";

/** The default policy with something else in it. */
export function policyOf(extension: PolicyExtension): Policy {
  return holding(definePolicy(extension)).value;
}

/** The default catalogue, or another one, with something else in it. */
export function catalogueOf(extension: CatalogueExtension, base?: Catalogue): Catalogue {
  return holding(defineCatalogue(extension, base)).value;
}

/** The default catalogue with other lists, whatever they leave dangling: what was once named may be gone. */
export function otherCatalogue(changes: Partial<Catalogue>): Catalogue {
  return asCatalogue({ ...defaultCatalogue, ...changes });
}
