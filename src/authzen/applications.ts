import { applicationsOf } from "../access/applications-of.js";
import type { AccessQuestion } from "../access/case.js";
import { explainAccess } from "../access/explain.js";
import { mayOpen } from "../access/may-open.js";
import { whoMayOpen } from "../access/who-may-open.js";
import type { AnyContext } from "../context/context.js";
import type { Registry } from "../registry/registry.js";
import { allowed, type ResourceKind, type Verdict } from "./kinds.js";
import type { Question, ResourceSearch, SubjectSearch } from "./request.js";
import type { ResourceEntity } from "./types.js";

/** Resources of type `application`: whether a person may open one in a place, as `mayOpen` says it. */
export const applications: ResourceKind = {
  actions: new Set(["open"]),
  judge,
  subjects,
  resources,
};

function judge(registry: Registry, question: Question, context: AnyContext): Verdict {
  const asked = accessOf(question);
  const answer = mayOpen(registry, asked, context);
  if (answer.allowed) return { ok: true };
  const explained = explainAccess(registry, asked, context);
  return { ok: false, conditions: explained.conditions.filter(({ holds }) => !holds) };
}

function accessOf({ subject, resource, context: { session } = {} }: Question): AccessQuestion {
  const { scope = "" } = resource.properties;
  return { account: subject.id, application: resource.id, scope, ...(session && { session }) };
}

/** Whoever may open it; with a log-in, whoever of them may by that one, for it only adds conditions. */
function subjects(registry: Registry, search: SubjectSearch, context: AnyContext): readonly string[] {
  const { id: application, properties } = search.resource;
  const openers = whoMayOpen(registry, { application, scope: properties.scope ?? "" }, context);
  const accounts = openers.map(({ account }) => account);
  if (search.context?.session === undefined) return accounts;
  return allowed(accounts, (id) =>
    judge(registry, { ...search, subject: { ...search.subject, id } }, context),
  );
}

function resources(
  registry: Registry,
  { subject, resource, context: { session } = {} }: ResourceSearch,
  context: AnyContext,
): readonly ResourceEntity[] {
  const open = applicationsOf(registry, { account: subject.id, ...(session && { session }) }, context);
  const { scope: only } = resource.properties;
  return open
    .filter(({ scope }) => only === undefined || scope === only)
    .flatMap(({ scope, applications }) =>
      applications.map(({ application: id }) => ({
        type: "application" as const,
        id,
        properties: { scope },
      })),
    );
}
