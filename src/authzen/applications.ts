import { applicationsOf } from "../access/applications-of.js";
import type { AccessQuestion } from "../access/case.js";
import { explainAccess } from "../access/explain.js";
import { mayOpen } from "../access/may-open.js";
import { whoMayOpen } from "../access/who-may-open.js";
import type { AnyContext } from "../context/context.js";
import { accepted } from "../kernel/result.js";
import type { Known } from "../registry/answer.js";
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
  if ("missing" in answer) return { ok: false, missing: answer.missing };
  const explained = explainAccess(registry, asked, context);
  if ("missing" in explained) return { ok: false, missing: explained.missing };
  return { ok: false, conditions: explained.conditions.filter(({ holds }) => !holds) };
}

function accessOf({ subject, resource, context: { session } = {} }: Question): AccessQuestion {
  const { scope = "" } = resource.properties;
  return { account: subject.id, application: resource.id, scope, ...(session && { session }) };
}

/** Whoever may open it; with a log-in, whoever of them may by that one, for it only adds conditions. */
function subjects(registry: Registry, search: SubjectSearch, context: AnyContext): Known<readonly string[]> {
  const { id: application, properties } = search.resource;
  const openers = whoMayOpen(registry, { application, scope: properties.scope ?? "" }, context);
  if (!openers.ok) return openers;
  const accounts = openers.value.map(({ account }) => account);
  if (search.context?.session === undefined) return accepted(accounts);
  return allowed(accounts, (id) =>
    judge(registry, { ...search, subject: { ...search.subject, id } }, context),
  );
}

function resources(
  registry: Registry,
  { subject, resource, context: { session } = {} }: ResourceSearch,
  context: AnyContext,
): Known<readonly ResourceEntity[]> {
  const open = applicationsOf(registry, { account: subject.id, ...(session && { session }) }, context);
  if (!open.ok) return open;
  const { scope: only } = resource.properties;
  return accepted(
    open.value
      .filter(({ scope }) => only === undefined || scope === only)
      .flatMap(({ scope, applications }) =>
        applications.map(({ application: id }) => ({
          type: "application" as const,
          id,
          properties: { scope },
        })),
      ),
  );
}
