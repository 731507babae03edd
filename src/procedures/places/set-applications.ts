import { heldIds, holds } from "../../aggregates/common/held.js";
import {
  judgeApplications,
  judgeInParent,
  judgeKindKnown,
  judgeManagedHere,
  kindAt,
} from "../../form/applications.js";
import { applications, scopeAt } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import { asSet, isSameSet } from "../../kernel/lists.js";
import type { Action } from "../../words/actions.js";
import type { Level } from "../../words/levels.js";
import type { SetDomainApplications, SetSiteApplications, SetSubdivisionApplications } from "./commands.js";

/** Chooses the whole set of applications of a domain, a subdivision or a site. */
// @__NO_SIDE_EFFECTS__
export function setApplications(
  level: Level,
  action: Action,
): CommandRoom<SetDomainApplications | SetSubdivisionApplications | SetSiteApplications> {
  return {
    action,
    shape: { scope: scopeAt(level), applications },

    judge: (form) => {
      const { scope } = form.value;
      const place = form.at("scope");
      const field = form.at("applications");
      const kind = kindAt(form, scope);
      const chosen = asSet(field.value);
      const open = form.port.place(scope)?.applications ?? [];
      if (chosen.some((id) => !holds(open, id))) judgeKindKnown(place);
      judgeManagedHere(place, kind);
      if (level === "domain") judgeApplications(field, kind);
      else judgeInParent(field, kind, scope, open);
      if (isSameSet(heldIds(open), chosen)) return;
      field.eachOnce((one) => {
        const application = one.value;
        if (holds(open, application)) return;
        const count = form.port.tally(scope, `application:${application}`);
        if (count > 0) one.warn("application.restores", { application, count });
      });
      form.emit("ApplicationsSet", { scope, applications: chosen });
    },
  };
}
