import { asCatalogue } from "../mark.js";
import type { Catalogue } from "../types.js";
import { applications } from "./applications.js";
import { careKinds } from "./care-kinds.js";
import { channels, declarations } from "./channels.js";
import { employer, governmentKinds, senderKinds, socialKinds } from "./domain-kinds.js";
import { mandateSubjects } from "./mandate-subjects.js";
import { means } from "./means.js";
import { systems } from "./systems.js";
import { titles } from "./titles.js";

/** What the manuals name, ready for use; `defineCatalogue` adds to it. */
export const defaultCatalogue: Catalogue = /* @__PURE__ */ asCatalogue({
  systems,
  applications,
  domainKinds: [employer, ...governmentKinds, ...senderKinds, ...socialKinds, ...careKinds],
  channels,
  declarations,
  mandateSubjects,
  means,
  titles,
});
