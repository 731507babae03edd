import { eBox } from "../registry/routes.js";
import type { PlaceLevel } from "../words/levels.js";
import { type CountingAt, type DraftStep, drafted } from "./step.js";

/** What changes the data of a place, by its level. */
export const updating = {
  domain: "UpdateDomain",
  subdivision: "UpdateSubdivision",
  site: "UpdateSite",
} as const;

/** The e-mail address of a place. */
export function updatePlace({ level, scope, from }: CountingAt & { readonly level: PlaceLevel }): DraftStep {
  const command = { type: updating[level], scope, email: "" };
  return drafted("update-place", command, from, {}, [{ path: ["email"], asks: "email" }]);
}

/** What sets the applications of a place, by its level; and how the step is called that opens one there. */
export const setting = {
  domain: { code: "open-at-domain", type: "SetDomainApplications" },
  subdivision: { code: "open-at-subdivision", type: "SetSubdivisionApplications" },
  site: { code: "open-at-site", type: "SetSiteApplications" },
} as const;

/** What a place's applications become: `applications` are those that stay open beside, or without, the one it is about. */
interface Setting extends CountingAt {
  readonly level: PlaceLevel;
  readonly application: string;
  readonly applications: readonly string[];
}

/** Opens an application in a place, beside those that stay open there. */
export function openApplication({ level, scope, application, applications, from }: Setting): DraftStep {
  const { code, type } = setting[level];
  return drafted(code, { type, scope, applications: [...applications, application] }, from, { application });
}

/** Closes an application in a place; those that stay open there do. */
export function closeApplication({ level, scope, application, applications, from }: Setting): DraftStep {
  const command = { type: setting[level].type, scope, applications };
  return drafted("close-application", command, from, { application });
}

/** Confirms the review of a place: the ids of its findings are to be filled in. */
export function confirmReview({ scope, from }: CountingAt): DraftStep {
  const findings = [{ finding: "", decision: "kept", reason: "" }] as const;
  const command = { type: "ConfirmReview", scope, factsAt: from, findings } as const;
  return drafted("confirm-review", command, from, {}, [{ path: ["findings"], asks: "findings" }]);
}

interface OfDeclaration extends CountingAt {
  readonly declaration: string;
}

/** Leads a declaration to the enterprise's mailbox. */
export function routeToEBox({ scope, declaration, from }: OfDeclaration): DraftStep {
  const command = { type: "SetRoute", scope, declaration, recipient: "self", channel: eBox } as const;
  return drafted("route-to-e-box", command, from, { declaration });
}

/** Leads a declaration nowhere of its own any more. */
export function clearRoute({ scope, declaration, from }: OfDeclaration): DraftStep {
  return drafted("clear-route", { type: "ClearRoute", scope, declaration }, from, { declaration });
}
