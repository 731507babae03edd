import { assignmentAt } from "../../aggregates/user/evolve.js";
import type { Account, Assignment } from "../../aggregates/user/state.js";
import {
  asSet,
  heldBy,
  judgeInScope,
  judgeKindKnown,
  judgeManagedHere,
  kindNameAt,
  kindOf,
  refuseApplication,
  warnOfCompanions,
} from "../../form/applications.js";
import type { Decision } from "../../form/decision.js";
import type { Judgement } from "../../form/judgement.js";
import type { Path } from "../../kernel/violation.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { isAtOrBelow, type Scope } from "../../scope/scope.js";
import { isSingleRole } from "../../words/roles.js";
import type { AssignmentStatus } from "../../words/statuses.js";
import type {
  BlockUsers,
  GrantApplications,
  RemovePersonEverywhere,
  RemoveUsers,
  RevokeApplications,
  UnblockUsers,
} from "../commands.js";

type StatusCommand = BlockUsers | UnblockUsers | RemoveUsers;

type StatusEvent = "AssignmentBlocked" | "AssignmentUnblocked" | "AssignmentRemoved";

interface Step {
  readonly event: StatusEvent;
  /** The status in which there is nothing left to do. */
  readonly already?: AssignmentStatus;
  /** Whether a role that one person fills is replaced instead. */
  readonly replaceOnly: boolean;
}

/** What each command on a group asks of an assignment, and what it makes of it. */
const steps = {
  BlockUsers: { event: "AssignmentBlocked", already: "blocked", replaceOnly: true },
  UnblockUsers: { event: "AssignmentUnblocked", already: "active", replaceOnly: false },
  RemoveUsers: { event: "AssignmentRemoved", replaceOnly: true },
} as const satisfies Record<StatusCommand["type"], Step>;

/** Blocks, unblocks or removes the assignments of a group in a place: all of them, or none. */
export const changeStatus: Decision<StatusCommand> = {
  judge: (command, inquiry, judgement) => {
    const scope = command.scope as Scope;
    const { event, already, replaceOnly }: Step = steps[command.type];
    eachMember(inquiry, judgement, command.accounts, scope, (account, assignment, path) => {
      const { role, status } = assignment;
      if (role === "user") judgeManagedHere(judgement, kindOf(inquiry, scope));
      if (replaceOnly) judgeReplaceOnly(judgement, account, assignment, path);
      if (status === already) judgement.refuse("status.already", path, { account: account.id, status });
      judgement.emit(event, { account: account.id, scope });
    });
  },
};

/** Ends every assignment of a leaver at a scope and below it. */
export const removeEverywhere: Decision<RemovePersonEverywhere> = {
  judge: (command, inquiry, judgement) => {
    const path = ["account"];
    const account = inquiry.account(command.account);
    const leaving =
      account?.assignments.filter(({ scope }) => isAtOrBelow(scope, command.scope as Scope)) ?? [];
    if (!account || leaving.length === 0) {
      judgement.refuse("user.unknown", path, { account: command.account });
      return;
    }
    for (const assignment of leaving) {
      const { role, scope } = assignment;
      if (role === "user") judgeManagedHere(judgement, kindOf(inquiry, scope), path);
      judgeReplaceOnly(judgement, account, assignment, path);
      judgement.emit("AssignmentRemoved", { account: account.id, scope });
    }
  },
};

/** Gives applications to each of a group who does not have them; moments of what is held already stay. */
export const grantApplications: Decision<GrantApplications> = {
  judge: (command, inquiry, judgement) => {
    const scope = command.scope as Scope;
    judgeKindKnown(inquiry, judgement, scope);
    judgeManagedHere(judgement, kindOf(inquiry, scope));
    const wanted = asSet(command.applications);
    eachMember(inquiry, judgement, command.accounts, scope, (account, assignment, path) => {
      const { applications: held, functions } = heldBy(assignment);
      const applications = wanted.filter((application) => !held.includes(application));
      if (applications.length === 0) return;
      warnOfCompanions(inquiry, judgement, [...held, ...applications], functions, path);
      judgement.emit("ApplicationsGranted", { account: account.id, scope, applications });
    });
    judgeNamed(judgement, wanted);
    judgeInScope(inquiry, judgement, scope, command.applications);
  },
};

/** Takes applications from each of a group who has them. */
export const revokeApplications: Decision<RevokeApplications> = {
  judge: (command, inquiry, judgement) => {
    const scope = command.scope as Scope;
    const kind = kindOf(inquiry, scope);
    judgeManagedHere(judgement, kind);
    const unwanted = asSet(command.applications);
    const found = new Set<string>();
    eachMember(inquiry, judgement, command.accounts, scope, (account, assignment) => {
      const { applications: held } = heldBy(assignment);
      const applications = unwanted.filter((application) => held.includes(application));
      for (const application of applications) found.add(application);
      if (applications.length === 0) return;
      judgement.emit("ApplicationsRevoked", { account: account.id, scope, applications });
    });
    judgeNamed(judgement, unwanted);
    for (const application of unwanted) {
      if (found.has(application) || kind?.applications.includes(application)) continue;
      const path = ["applications", command.applications.indexOf(application)];
      refuseApplication(judgement, application, kindNameAt(scope), path);
    }
  },
};

/** Goes through the persons of a group who have an assignment in that place; refuses the others. */
function eachMember(
  inquiry: Inquiry,
  judgement: Judgement,
  accounts: readonly string[],
  scope: Scope,
  visit: (account: Account, assignment: Assignment, path: Path) => void,
): void {
  if (accounts.length === 0) judgement.refuse("selection.empty", ["accounts"]);
  const seen = new Set<string>();
  accounts.forEach((id, at) => {
    const path = ["accounts", at];
    const account = inquiry.account(id);
    const assignment = account && assignmentAt(account, scope);
    if (seen.has(id)) judgement.refuse("selection.duplicate", path, { account: id });
    else if (!assignment) judgement.refuse("user.unknown", path, { account: id });
    else visit(account, assignment, path);
    seen.add(id);
  });
}

function judgeReplaceOnly(judgement: Judgement, account: Account, { role }: Assignment, path: Path): void {
  if (isSingleRole(role)) judgement.refuse("manager.replace-only", path, { account: account.id, role });
}

function judgeNamed(judgement: Judgement, applications: readonly string[]): void {
  if (applications.length === 0) judgement.refuse("field.required", ["applications"]);
}
