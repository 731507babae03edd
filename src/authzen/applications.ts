import { applicationsOf } from "../access/applications-of.js";
import type { AccessQuestion } from "../access/case.js";
import { explainAccess } from "../access/explain.js";
import { mayOpen } from "../access/may-open.js";
import type { AskedSession } from "../access/session.js";
import { whoMayOpen } from "../access/who-may-open.js";
import type { AnyContext } from "../context/context.js";
import type { Registry } from "../registry/registry.js";
import { readScope } from "../scope/scope.js";
import type { ResourceKind, Verdict } from "./kinds.js";
import type { Question, ResourceSearch, SubjectSearch, Surroundings } from "./request.js";
import type { ResourceEntity } from "./types.js";

/** Resources of type `application`: whether a person may open one in a place, as `mayOpen` says it. */
export const applications: ResourceKind = {
  actions: new Set(["open"]),
  judge,
  meansThatDo: (_registry, _question, _context, { conditions = [] }) =>
    conditions.flatMap(({ object }) => object.meansThatDo ?? []),
  subjects,
  resources,
};

function judge(registry: Registry, question: Question, context: AnyContext): Verdict {
  const asked = accessOf(question);
  const answer = mayOpen(registry, asked, context);
  if (answer.allowed) return { ok: true };
  const explained = explainAccess(registry, asked, context);
  return { ok: false, conditions: explained.conditions.filter(({ holds }) => holds === false) };
}

function accessOf({ subject, resource, context }: Question): AccessQuestion {
  const { scope = "" } = resource.properties;
  return { account: subject.id, application: resource.id, scope, session: sessionIn(context) };
}

/** Without a means of log-in there is no session. */
function sessionIn(surroundings: Surroundings = {}): AskedSession {
  return surroundings.session ?? null;
}

/** Whoever may open it by that log-in. */
function subjects(
  registry: Registry,
  { resource, context: surroundings }: SubjectSearch,
  context: AnyContext,
): readonly string[] {
  const { scope = "" } = resource.properties;
  const session = sessionIn(surroundings);
  const openers = whoMayOpen(registry, { application: resource.id, scope, session }, context);
  return openers.map(({ account }) => account);
}

function resources(
  registry: Registry,
  { subject, resource, context: surroundings }: ResourceSearch,
  context: AnyContext,
): readonly ResourceEntity[] {
  const open = applicationsOf(registry, { account: subject.id, session: sessionIn(surroundings) }, context);
  const { scope: only } = resource.properties;
  return open
    .filter(({ scope }) => only === undefined || scope === readScope(only))
    .flatMap(({ scope, applications: some }) =>
      some.map(({ application: id }) => ({ type: "application", id, properties: { scope } }) as const),
    );
}
