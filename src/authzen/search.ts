import { type AnyContext, known } from "../context/context.js";
import { accepted } from "../kernel/result.js";
import { readShape, type Shape } from "../kernel/shape.js";
import type { Known } from "../registry/answer.js";
import type { Registry } from "../registry/registry.js";
import { badRequest, served, unanswered } from "./answers.js";
import { kindOf, type Named } from "./judge.js";
import { allowed, type ResourceKind } from "./kinds.js";
import { type Found, pageOf, positionOf } from "./page.js";
import {
  actionSearchShape,
  capsOf,
  type PageRequest,
  resourceSearchShape,
  subjectSearchShape,
} from "./request.js";
import type {
  ActionEntity,
  AuthzenAnswer,
  AuthzenOptions,
  ResourceEntity,
  SearchResults,
  SubjectEntity,
} from "./types.js";

/**
 * Answers a Subject Search request: everybody of whom {@link evaluate} says that he may, sorted by account id. It
 * looks at whoever has something in the place or above it.
 */
export function searchSubjects(
  registry: Registry,
  request: unknown,
  context: AnyContext,
  options: AuthzenOptions = {},
): AuthzenAnswer<SearchResults<SubjectEntity>> {
  return answered(subjectSearchShape, request, context, options, (kind, search) =>
    listed(kind.subjects(registry, search, context), (id) => ({
      key: id,
      entity: { type: "account" as const, id },
    })),
  );
}

/**
 * Answers a Resource Search request: every application with its place, in the place that the request names or in all
 * of them, or every place, of which {@link evaluate} says that this person may; sorted by place, then by application.
 */
export function searchResources(
  registry: Registry,
  request: unknown,
  context: AnyContext,
  options: AuthzenOptions = {},
): AuthzenAnswer<SearchResults<ResourceEntity>> {
  return answered(resourceSearchShape, request, context, options, (kind, search) =>
    listed(kind.resources(registry, search, context), (entity) => ({ key: keyOf(entity), entity })),
  );
}

/** Answers an Action Search request: every action of which {@link evaluate} says that this person may, by name. */
export function searchActions(
  registry: Registry,
  request: unknown,
  context: AnyContext,
  options: AuthzenOptions = {},
): AuthzenAnswer<SearchResults<ActionEntity>> {
  return answered(actionSearchShape, request, context, options, (kind, search) =>
    listed(
      allowed(kind.actions, (name) =>
        kind.judge(registry, { ...search, action: { name, properties: {} } }, context),
      ),
      (name) => ({ key: name, entity: { name } }),
    ),
  );
}

function answered<Asked extends Named & { readonly page?: PageRequest }, Entity>(
  shape: Shape<Asked>,
  request: unknown,
  context: AnyContext,
  options: AuthzenOptions,
  find: (kind: ResourceKind, search: Asked) => Known<readonly Found<Entity>[]>,
): AuthzenAnswer<SearchResults<Entity>> {
  const read = readShape(shape, request, capsOf(known(context), options));
  if (!read.ok) return badRequest(read);
  // Each kind of search leaves out another id, so that no two are alike.
  const { page = {}, ...search } = read.value;
  const position = positionOf(page, search);
  if (!position.ok) return badRequest(position);
  const kind = kindOf(read.value);
  if ("error" in kind) {
    return served({
      page: { next_token: "", count: 0, total: 0 },
      context: { error: kind.error },
      results: [],
    });
  }
  const found = find(kind, read.value);
  if (!found.ok) return unanswered(found);
  return served(pageOf(found.value, position.value, search, options.mostResults ?? 1_000));
}

function listed<T, Entity>(
  found: Known<readonly T[]>,
  told: (item: T) => Found<Entity>,
): Known<readonly Found<Entity>[]> {
  return found.ok ? accepted(found.value.map(told)) : found;
}

function keyOf(entity: ResourceEntity): string {
  return entity.type === "application" ? `${entity.properties.scope} ${entity.id}` : entity.id;
}
