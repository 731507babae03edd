import {
  heldBy,
  judgeInScope,
  judgeKindKnown,
  judgeManagedHere,
  kindAt,
  kindNameAt,
  refuseApplication,
} from "../../form/applications.js";
import { accounts, applications, belowEnterprise } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import type { CommandRoom } from "../../form/room.js";
import { asSet } from "../../kernel/lists.js";
import type { GrantApplications, RevokeApplications } from "./commands.js";
import { eachMember, giveLacking } from "./members.js";

/** Gives applications to each of a group who does not have them; moments of what is held already stay. */
export const grantApplications: CommandRoom<GrantApplications> = {
  action: "grant-application",
  targets: "accounts",
  shape: { scope: belowEnterprise, accounts, applications },

  judge: (form) => {
    const { scope } = form.value;
    const place = form.at("scope");
    const field = form.at("applications");
    judgeKindKnown(place);
    judgeManagedHere(place, kindAt(form, scope));
    const wanted = asSet(field.value);
    eachMember(form.at("accounts"), scope, (member, named) =>
      giveLacking(named, member, { applications: wanted, functions: [] }),
    );
    judgeNamed(field);
    judgeInScope(field, scope);
  },
};

/** Takes applications from each of a group who has them. */
export const revokeApplications: CommandRoom<RevokeApplications> = {
  action: "revoke-application",
  targets: "accounts",
  shape: { scope: belowEnterprise, accounts, applications },

  judge: (form) => {
    const { scope } = form.value;
    const field = form.at("applications");
    const kind = kindAt(form, scope);
    judgeManagedHere(form.at("scope"), kind);
    const unwanted = asSet(field.value);
    const found = new Set<string>();
    eachMember(form.at("accounts"), scope, ({ account, assignment }) => {
      const { applications: held } = heldBy(assignment);
      const taken = unwanted.filter((application) => held.includes(application));
      for (const application of taken) found.add(application);
      if (taken.length === 0) return;
      form.emit("ApplicationsRevoked", { account: account.id, scope, applications: taken });
    });
    judgeNamed(field);
    field.eachOnce((application) => {
      if (found.has(application.value) || kind?.applications.includes(application.value)) return;
      refuseApplication(application, kindNameAt(scope));
    });
  },
};

function judgeNamed(form: Form<readonly string[]>): void {
  if (form.value.length === 0) form.refuse("field.required");
}
