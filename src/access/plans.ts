import type { Assignment } from "../aggregates/user/state.js";
import { belgianDate } from "../kernel/belgian-time.js";
import {
  daysBetween,
  type Instant,
  type LocalDate,
  latest,
  plusDays,
  plusMinutes,
} from "../kernel/instant.js";
import type { Reads } from "../registry/inquiry.js";
import { enterpriseOf } from "../scope/scope.js";
import type { Role } from "../words/roles.js";
import type { AccessCase, AccessQuestion, Way } from "./case.js";
import {
  asksFunction,
  functionsThatCount,
  functionsThatWouldDo,
  grantedSince,
  heldSince,
  isOpenAt,
  isSuspended,
  lastChange,
  opensAnyway,
} from "./conditions.js";
import {
  type Asked,
  addUser,
  appointCoManager,
  assignFunction,
  dischargeCurator,
  extend,
  grant,
  openAt,
  unblock,
} from "./drafts.js";
import {
  againstAdding,
  againstChanging,
  againstFunctions,
  againstGiving,
  type Obstacle,
} from "./obstacles.js";
import type { DraftStep } from "./steps.js";

/** One way to open an access: what to do about the place and the person's role in it, or why that is no way. */
export interface Plan {
  readonly steps: readonly DraftStep[];
  readonly obstacles: readonly Obstacle[];
  /** From when all of it counts. */
  readonly until: Instant;
  /** What the person is there then. */
  readonly role: Role | undefined;
}

type Part = Pick<Plan, "steps" | "obstacles">;

const nothing: Part = { steps: [], obstacles: [] };

/** A step that nothing keeps from being taken, or what keeps it. */
function part(step: DraftStep, obstacles: readonly Obstacle[] = []): Part {
  return { steps: [step], obstacles };
}

function joined(...parts: readonly Part[]): Part {
  return {
    steps: parts.flatMap(({ steps }) => steps),
    obstacles: parts.flatMap(({ obstacles }) => obstacles),
  };
}

/** Every way to open the access: by the role that the person has there, or a new one; then by the office that he holds. */
export function plansFor(
  reads: Reads,
  on: AccessCase,
  ways: readonly Way[],
  question: AccessQuestion,
): readonly Plan[] {
  const asked = askedOf(on, question);
  const mended = ways.map((way) => mendedBy(reads, asked, way));
  return ways[0]?.kind === "assignment" ? mended : [anew(asked), ...mended];
}

function askedOf(on: AccessCase, question: AccessQuestion): Asked {
  const { now, policy } = on.context;
  const counts = opensAnyway(on.application) ? now : plusMinutes(now, policy.effectDelayMinutes);
  return { on, question, counts };
}

/** What to do so that a person may open it by a way that he has. */
function mendedBy(reads: Reads, asked: Asked, way: Way): Plan {
  const { on } = asked;
  const suspended = isSuspended(on, way);
  // Whom the curator appointed himself goes with him.
  if (suspended && way.kind === "assignment" && isCuratorsOwn(reads, on, way.assignment)) {
    return anew(asked, part(dischargeCurator(asked)));
  }
  const before = joined(suspended ? part(dischargeCurator(asked)) : nothing, opened(asked));
  const role = way.kind === "assignment" ? reactivated(asked, way.assignment) : nothing;
  const after = joined(granted(asked, way), withFunction(asked, way));
  const until = countsFrom(asked, lastChange(on, way), [before, role, after]);
  const lasting = way.kind === "assignment" ? lastingTo(asked, way.assignment, until) : nothing;
  return {
    ...joined(before, role, lasting, after),
    until,
    role: way.kind === "assignment" ? way.assignment.role : undefined,
  };
}

function isCuratorsOwn(reads: Reads, { account, scope }: AccessCase, { role }: Assignment): boolean {
  const curator = reads.enterprise(enterpriseOf(scope))?.curator;
  return (
    role === "co-access-manager" &&
    curator?.coManagers.some((one) => one.account === account?.id && one.scope === scope) === true
  );
}

/** What to do so that the person gets a role there by which he may open it. */
function anew(asked: Asked, first: Part = nothing): Plan {
  const { on, question } = asked;
  const before = joined(first, opened(asked));
  const adding = againstAdding(on, question);
  const coManaged = opensAnyway(on.application) && adding.length > 0 && isCoManaged(on);
  const own = coManaged
    ? joined(
        on.isCurated && first === nothing ? part(dischargeCurator(asked)) : nothing,
        part(appointCoManager(asked, on.level as "enterprise" | "domain")),
      )
    : part(addUser(asked, asksFunction(on) ? functionsThatWouldDo(on) : []), adding);
  return {
    ...joined(before, own),
    until: countsFrom(asked, openSince(on), [before, own]),
    role: coManaged ? coRole[on.level as keyof typeof coRole] : "user",
  };
}

const coRole = { enterprise: "co-chief-access-manager", domain: "co-access-manager" } as const;

function isCoManaged({ level }: AccessCase): boolean {
  return level in coRole;
}

/** The application opened wherever it is closed, from the domain down. */
function opened(asked: Asked): Part {
  const { on, question } = asked;
  const parts = on.places.flatMap((_, depth) => (isOpenAt(on, depth) ? [] : [part(openAt(asked, depth))]));
  if (parts.length === 0) return nothing;
  return joined(...parts, { steps: [], obstacles: againstGiving(on, question) });
}

/** The assignment active again. */
function reactivated(asked: Asked, assignment: Assignment): Part {
  if (assignment.status === "active") return nothing;
  return part(unblock(asked), againstChanging(asked.on, assignment));
}

/** The assignment with a last day that does not come before the access opens. */
function lastingTo(asked: Asked, assignment: Assignment, until: Instant): Part {
  const day = dayAt(asked.on, until);
  if (assignment.lastDay === null || assignment.lastDay >= day) return nothing;
  return part(extend(asked, day), againstChanging(asked.on, assignment));
}

/** The day that a moment falls on, as the host tells days: as many days on as the calendar of Belgium says. */
function dayAt({ context: { now, today } }: AccessCase, moment: Instant): LocalDate {
  return plusDays(today, daysBetween(belgianDate(now), belgianDate(moment)));
}

function granted(asked: Asked, way: Way): Part {
  const { on, question } = asked;
  if (opensAnyway(on.application) || grantedSince(on, way) !== undefined) return nothing;
  if (way.kind === "office") return unreachable(asked);
  return part(grant(asked), againstGiving(on, question));
}

function withFunction(asked: Asked, way: Way): Part {
  const { on, question } = asked;
  if (!asksFunction(on) || functionsThatCount(on, way).length > 0) return nothing;
  if (way.kind === "office") return unreachable(asked);
  const step = assignFunction(asked, way.assignment.functions, functionsThatWouldDo(on));
  return part(step, againstFunctions(on, question));
}

/** An office carries no application or function of its own: for those the person needs an assignment. */
function unreachable({ question: { account } }: Asked): Part {
  return { steps: [], obstacles: [{ code: "nobody.may", params: { account } }] };
}

/** Steps that give nothing that has to wait. */
const atOnce: ReadonlySet<DraftStep["code"]> = new Set(["discharge-curator", "extend"]);

/** From when everything counts: what is there already, and what these steps give. */
function countsFrom(asked: Asked, last: Instant | undefined, parts: readonly Part[]): Instant {
  const { context, application } = asked.on;
  const { now, policy } = context;
  if (opensAnyway(application)) return now;
  const starts = parts.some(({ steps }) => steps.some(({ code }) => !atOnce.has(code)));
  const from = last === undefined ? now : plusMinutes(last, policy.effectDelayMinutes);
  return latest(starts ? latest(from, asked.counts) : from, now);
}

/** Since when the application is open at every place where it is. */
function openSince(on: AccessCase): Instant | undefined {
  const moments = on.places.flatMap((place) => heldSince(place?.applications, on) ?? []);
  return moments.length === 0 ? undefined : moments.reduce(latest);
}
