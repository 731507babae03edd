import { findingId } from "../../aggregates/review/state.js";
import type { AccountActor, Actor } from "../../context/actor.js";
import type { LegalFunction } from "../../context/facts.js";
import type { Insz } from "../../identifiers/insz.js";
import type { Command, CommandType } from "../../procedures/commands.js";
import { isAtOrBelow, levelOf, type Scope } from "../../scope/scope.js";
import { updating } from "../../steps/places.js";
import { ranks } from "../../words/roles.js";
import { reviewedIn, scopeOf, targetsOf } from "./actors.js";
import { acting, type Scene } from "./scene.js";
import {
  changed,
  inszIn,
  type Plan,
  personCommands,
  type Spoiler,
  type Spoilers,
  setIn,
  withEnterpriseFact,
  withPersonFact,
} from "./spoil.js";
import type { Position } from "./view.js";

const appoint: readonly CommandType[] = ["AppointChiefAccessManager"];
const onUsers: readonly CommandType[] = [
  "UpdateUser",
  "GrantApplications",
  "RevokeApplications",
  "AssignFunctions",
  "AssignFunctionsToUsers",
  "CopyUserRights",
  "MoveUser",
];
const anyCommand: readonly CommandType[] = [
  ...personCommands,
  ...onUsers,
  "BlockUsers",
  "UpdateDomain",
  "SetSiteApplications",
  "RegisterSender",
  "SetRoute",
  "GrantMandate",
];
const asking: readonly CommandType[] = ["RequestChiefAccessManager", "AppointCurator", "GrantMandate"];
const growing: readonly CommandType[] = [
  "AppointCoChiefAccessManager",
  "AppointCoAccessManager",
  "ActivateDomain",
  "AddSubdivision",
  "AddSite",
  "AddUser",
  "AddUsers",
];
const gaining: readonly CommandType[] = ["RegisterSender", "OpenChannel", "SetRoute", "AppointCurator"];

const withoutRole: readonly [Actor, ...Actor[]] = [
  { kind: "court" },
  { kind: "import" },
  { kind: "anyone", requester: "x" },
];

/** The plan, but given by one of those positions. */
function by(scene: Scene, plan: Plan, isMeant: (held: Position, scope: Scope) => boolean): Plan | undefined {
  const scope = scopeOf(plan.command);
  const held = scope && scene.draw.of(scene.view.positions.filter((one) => isMeant(one, scope)));
  if (!held) return undefined;
  const session = held.byPassword ? undefined : { loggedInAt: scene.now, means: "eid" };
  return { ...plan, actor: acting(held, session) };
}

function facts(on: readonly CommandType[], make: (scene: Scene, plan: Plan) => Plan["facts"]): Spoiler {
  return { on, plan: (scene, plan) => ({ ...plan, facts: make(scene, plan) }) };
}

function session(
  change: (scene: Scene, actor: AccountActor) => AccountActor["session"] | undefined,
): NonNullable<Spoiler["plan"]> {
  return (scene, plan) => {
    if (plan.actor.kind !== "account") return undefined;
    const other = change(scene, plan.actor);
    return other && { ...plan, actor: { ...plan.actor, session: other } };
  };
}

function assignmentsIn(scene: Scene, command: Command): readonly { readonly role: Position["role"] }[] {
  return targetsOf(command).flatMap(
    (id) => scene.view.account(id)?.assignments.filter(({ scope }) => scope === scopeOf(command)) ?? [],
  );
}

/** Rules about who gives the command, and about what other registers know. */
export const standingSpoilers: Spoilers = {
  "actor.unknown": {
    on: anyCommand,
    plan: ({ draw }, plan) => {
      if (plan.actor.kind !== "account") return undefined;
      const wrong: readonly Partial<AccountActor>[] = [
        { account: "nobody" },
        { role: "curator" },
        { scope: "1000000120" },
        { scope: "not a scope" },
      ];
      return { ...plan, actor: { ...plan.actor, ...draw.of(wrong) } };
    },
  },
  "actor.blocked": { on: anyCommand, plan: (scene, plan) => by(scene, plan, (held) => !held.inForce) },
  "permission.denied": {
    on: anyCommand,
    plan: (scene, plan) =>
      scene.draw.chance(20)
        ? { ...plan, actor: scene.draw.from(withoutRole) }
        : by(scene, plan, (held, scope) => held.inForce && !isAtOrBelow(scope, held.scope)),
  },
  "place.unknown": changed([...onUsers, "BlockUsers"], (_, command) => {
    const scope = scopeOf(command)?.replace(/:[^:]*$/, ":NOWHERE");
    return scope?.includes(":") ? { scope } : undefined;
  }),
  "permission.rank": {
    on: onUsers,
    command: (scene, command) => {
      const managers = scene.view.positions.filter(
        ({ role, byOffice, scope }) => ranks[role] > 0 && !byOffice && scope.length > 10,
      );
      const target = scene.draw.of(managers);
      const whom =
        target && ("accounts" in command ? { accounts: [target.account] } : { account: target.account });
      return whom && ({ ...command, scope: target.scope, ...whom } as Command);
    },
    plan: (scene, plan) => {
      const highest = Math.max(0, ...assignmentsIn(scene, plan.command).map(({ role }) => ranks[role]));
      return by(
        scene,
        plan,
        (held, scope) =>
          isAtOrBelow(scope, held.scope) && ranks[held.role] > 0 && ranks[held.role] <= highest,
      );
    },
  },
  "account.held-elsewhere": {
    on: ["ResetPassword"],
    command: (scene, command) => {
      const several = scene.view.accounts.filter(({ assignments }) => assignments.length > 1);
      const account = scene.draw.of(several);
      return (
        account &&
        ({ ...command, account: account.id, scope: scene.draw.of(account.assignments)?.scope } as Command)
      );
    },
    plan: (scene, plan) =>
      by(scene, plan, (held, scope) => held.inForce && ranks[held.role] > 0 && held.scope === scope),
  },
  "self.forbidden": {
    on: ["BlockUsers", "RemoveUsers", "ConfirmReview"],
    command: (scene, command) => {
      if (command.type === "ConfirmReview") {
        const own = scene.draw.of(scene.view.positions.filter(({ role }) => ranks[role] > 0));
        if (own === undefined) return undefined;
        const finding = findingId("review.untouched", own.scope, [own.account]);
        const decided = { finding, decision: "kept", reason: "It is me" } as const;
        return { ...command, scope: own.scope, findings: [...command.findings, decided] };
      }
      const twice = scene.view.positions.filter(
        ({ account, role, scope }) =>
          role === "user" &&
          scene.view.positions.some(
            (held) => held.account === account && ranks[held.role] > 0 && isAtOrBelow(scope, held.scope),
          ),
      );
      const self = scene.draw.of(twice);
      return self && ({ ...command, scope: self.scope, accounts: [self.account] } as Command);
    },
    plan: (scene, plan) =>
      by(
        scene,
        plan,
        (held, scope) =>
          held.account === [...targetsOf(plan.command), ...reviewedIn(plan.command)].at(-1) &&
          ranks[held.role] > 0 &&
          isAtOrBelow(scope, held.scope),
      ),
  },
  "session.stale": {
    on: anyCommand,
    plan: session(({ draw, now }) => ({
      loggedInAt: draw.from(["2020-01-01T00:00:00.000Z", now]),
      means: "eid",
    })),
  },
  "session.password-tied": {
    on: anyCommand,
    command: (scene) => {
      const tied = scene.view.positions.filter(isTiedElsewhere);
      const held = scene.draw.of(tied.filter(({ role }) => ranks[role] > 0));
      if (held === undefined) return undefined;
      const { scope } = held;
      const email = "place@example.org";
      const level = levelOf(scope);
      return level === "enterprise"
        ? { type: "ActivateDomain", enterprise: scope, kind: "telephone-operator", email, manager: "self" }
        : { type: updating[level], scope, email };
    },
    plan: (scene, plan) => {
      const tied = by(scene, plan, (held, scope) => isTiedElsewhere(held) && held.scope === scope);
      if (tied?.actor.kind !== "account") return undefined;
      return { ...tied, actor: { ...tied.actor, session: { loggedInAt: scene.now, means: "password" } } };
    },
  },
  "authentication.eid-required": {
    on: appoint,
    plan: (_scene, plan) =>
      plan.actor.kind === "legal-representative"
        ? setIn(plan, ["actor", "session", "means"], "itsme")
        : undefined,
  },
  "person.not-legal-representative": facts(appoint, (scene, { actor, command }) => {
    const named = command.type === "AppointChiefAccessManager" ? command.representative : "";
    const insz = actor.kind === "legal-representative" ? actor.insz : named;
    return withPersonFact(scene, insz, { legalFunctions: [] });
  }),
  "chief.self-reappointment": {
    on: appoint,
    plan: (scene, plan) => {
      const chief = scene.draw.of(scene.view.positions.filter(({ role }) => role === "chief-access-manager"));
      const insz = chief && scene.view.account(chief.account)?.insz;
      if (!chief || !insz) return undefined;
      const { chief: form } = plan.command as Command & { readonly type: "AppointChiefAccessManager" };
      return {
        command: {
          ...plan.command,
          enterprise: chief.scope,
          chief: { ...form, insz: scene.draw.from(["self", insz]) },
        } as Command,
        actor: { kind: "legal-representative", insz, session: { loggedInAt: scene.now, means: "eid" } },
        facts: withPersonFact(scene, insz, { legalFunctions: [directorOf(chief.scope)] }),
      };
    },
  },
  "facts.missing": facts([...growing, ...appoint, ...asking], ({ draw, world }) =>
    draw.from<Plan["facts"]>([
      {},
      { persons: world.facts.persons ?? {} },
      { enterprises: world.facts.enterprises ?? {} },
    ]),
  ),
  "enterprise.unknown": facts([...appoint, "ActivateDomain"], (scene, { command }) =>
    withEnterpriseFact(scene, command, null),
  ),
  "enterprise.ceased": facts([...growing, ...appoint, ...gaining], (scene, { command }) =>
    withEnterpriseFact(scene, command, { ceased: true }),
  ),
  "person.not-eligible": facts(personCommands, (scene, { command }) => {
    const change = scene.draw.from([null, { ties: [], legalFunctions: [] }, { deceased: true }]);
    return withPersonFact(scene, inszIn(command) as Insz | undefined, change);
  }),
  "person.name-differs": facts(personCommands, (scene, { command }) => {
    const change = scene.draw.from([{ firstName: "Zoltan" }, { lastName: "Zwart" }, { firstName: "" }]);
    return withPersonFact(scene, inszIn(command) as Insz | undefined, change);
  }),
  "domain.not-entitled": facts(["ActivateDomain"], (scene, { command }) =>
    withEnterpriseFact(scene, command, { domainKinds: [] }),
  ),
  "institution.not-owned": facts(["AddSubdivision", "AddSite"], (scene, { command }) =>
    withEnterpriseFact(scene, command, { institutions: [] }),
  ),
  "chief.exists": changed(appoint, ({ draw, view }) => {
    const enterprise = draw.of(view.at("enterprise"));
    return enterprise && { enterprise };
  }),
};

function directorOf(enterprise: string): LegalFunction {
  return { enterprise, as: "director", signingAuthority: true };
}

function isTiedElsewhere({ byPassword, inForce }: Position): boolean {
  return inForce && !byPassword;
}
