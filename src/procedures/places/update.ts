import { heldIds, holds } from "../../aggregates/common/held.js";
import { parseEmail } from "../../credentials/contact.js";
import {
  asSet,
  judgeApplications,
  judgeInParent,
  judgeKindKnown,
  judgeManagedHere,
  kindOf,
} from "../../form/applications.js";
import type { Decision } from "../../form/decision.js";
import { isSameSet } from "../../form/repetition.js";
import { levelOf, type Scope } from "../../scope/scope.js";
import type {
  SetDomainApplications,
  SetSiteApplications,
  SetSubdivisionApplications,
  UpdateDomain,
  UpdateSite,
  UpdateSubdivision,
} from "../commands.js";

type Update = UpdateDomain | UpdateSubdivision | UpdateSite;
type SetApplications = SetDomainApplications | SetSubdivisionApplications | SetSiteApplications;

const updated = {
  UpdateDomain: "DomainUpdated",
  UpdateSubdivision: "SubdivisionUpdated",
  UpdateSite: "SiteUpdated",
} as const satisfies Record<Update["type"], string>;

/** Changes the e-mail address of a domain, a subdivision or a site. */
export const updatePlace: Decision<Update> = {
  judge: (command, inquiry, judgement) => {
    const scope = command.scope as Scope;
    const email = judgement.take(parseEmail(command.email), ["email"]);
    if (email === undefined || inquiry.place(scope)?.email === email) return;
    judgement.emit(updated[command.type], { scope, email });
  },
};

/** Chooses the whole set of applications of a domain, a subdivision or a site. */
export const setApplications: Decision<SetApplications> = {
  judge: (command, inquiry, judgement) => {
    const scope = command.scope as Scope;
    const kind = kindOf(inquiry, scope);
    const applications = asSet(command.applications);
    const open = inquiry.place(scope)?.applications ?? [];
    if (applications.some((id) => !holds(open, id))) judgeKindKnown(inquiry, judgement, scope);
    judgeManagedHere(judgement, kind);
    if (levelOf(scope) === "domain") judgeApplications(judgement, kind, command.applications);
    else judgeInParent(inquiry, judgement, scope, kind, command.applications, open);
    if (isSameSet(heldIds(open), applications)) return;
    command.applications.forEach((application, at) => {
      if (holds(open, application) || command.applications.indexOf(application) < at) return;
      const count = inquiry.tally(scope, `application:${application}`);
      if (count > 0) judgement.warn("application.restores", ["applications", at], { application, count });
    });
    judgement.emit("ApplicationsSet", { scope, applications });
  },
};
