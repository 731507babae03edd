import { type AnyContext, known } from "../context/context.js";
import { readShape, type Shape } from "../kernel/reading.js";
import { knownRegistry, type Registry } from "../registry/registry.js";
import { badRequest, served } from "./answers.js";
import { type Named, resourceKindOf } from "./judge.js";
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
  return answered(registry, subjectSearchShape, request, context, options, (kind, search) =>
    kind.subjects(registry, search, context).map((id) => ({ key: id, entity: { type: "account", id } })),
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
  return answered(registry, resourceSearchShape, request, context, options, (kind, search) =>
    kind.resources(registry, search, context).map((entity) => ({ key: keyOf(entity), entity })),
  );
}

/** Answers an Action Search request: every action of which {@link evaluate} says that this person may, by name. */
export function searchActions(
  registry: Registry,
  request: unknown,
  context: AnyContext,
  options: AuthzenOptions = {},
): AuthzenAnswer<SearchResults<ActionEntity>> {
  return answered(registry, actionSearchShape, request, context, options, (kind, search) =>
    allowed(kind.actions, (name) =>
      kind.judge(registry, { ...search, action: { name, properties: {} } }, context),
    ).map((name) => ({ key: name, entity: { name } })),
  );
}

const nothing = { next_token: "", count: 0, total: 0 };

function answered<Asked extends Named & { readonly page?: PageRequest }, Entity>(
  registry: Registry,
  shape: Shape<Asked>,
  request: unknown,
  context: AnyContext,
  options: AuthzenOptions,
  find: (kind: ResourceKind, search: Asked) => readonly Found<Entity>[],
): AuthzenAnswer<SearchResults<Entity>> {
  knownRegistry(registry);
  const read = readShape(shape, request, capsOf(known(context), options));
  if (!read.ok) return badRequest(read);
  // Each kind of search leaves out another id, so that no two are alike.
  const { page = {}, ...search } = read.value;
  const position = positionOf(page, search);
  if (!position.ok) return badRequest(position);
  const kind = resourceKindOf(read.value);
  if ("error" in kind) return served({ page: nothing, context: { error: kind.error }, results: [] });
  const found = find(kind, read.value);
  return served(pageOf(found, position.value, search, options.mostResults ?? 1_000));
}

function keyOf(entity: ResourceEntity): string {
  return entity.type === "application" ? `${entity.properties.scope} ${entity.id}` : entity.id;
}
