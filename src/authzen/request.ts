import type { CheckedSession } from "../context/actor.js";
import type { AnyContext } from "../context/context.js";
import { moment } from "../kernel/checked-shape.js";
import type { Instant } from "../kernel/instant.js";
import { type Caps, inside, misshapen, type Shape } from "../kernel/reading.js";
import {
  anything,
  count,
  type FieldShapes,
  list,
  oneOf,
  openRecord,
  optional,
  text,
} from "../kernel/shape.js";
import { permissionMatrix } from "../permissions/matrix.js";
import type { AuthzenOptions } from "./types.js";

/** The role in which somebody is to be judged; without either, any role of his will do, and by an empty one none. */
export interface Pins {
  readonly role?: string;
  readonly scope?: string;
}

/** What a request says of persons, their own ids aside. */
export interface Subjects {
  readonly type: string;
  readonly properties: Pins;
}

/** A person. */
export interface Subject extends Subjects {
  readonly id: string;
}

/** What somebody wants to do, and to whom. */
export interface RequestAction {
  readonly name: string;
  readonly properties: { readonly targets?: readonly string[] };
}

/** What a request says of applications or places, their own ids aside. */
export interface Resources {
  readonly type: string;
  readonly properties: { readonly scope?: string };
}

/** An application in a place, or a place. */
export interface Resource extends Resources {
  readonly id: string;
}

/** What the standard calls the context: here, the log-in of the person asked about. */
export interface Surroundings {
  readonly session?: CheckedSession;
}

/** One question: may this person do this with that. */
export interface Question {
  readonly subject: Subject;
  readonly action: RequestAction;
  readonly resource: Resource;
  readonly context?: Surroundings;
}

/** Which part of the results is wanted. */
export interface PageRequest {
  readonly token?: string;
  readonly limit?: number;
  readonly properties?: object;
}

/** A search asks for the subjects, the resources or the actions that make a question one to say yes to. */
export type Search<Asked> = Asked & { readonly context?: Surroundings; readonly page?: PageRequest };

/** Who may do this with that. */
export type SubjectSearch = Search<{
  readonly subject: Subjects;
  readonly action: RequestAction;
  readonly resource: Resource;
}>;

/** With what may this person do this. */
export type ResourceSearch = Search<{
  readonly subject: Subject;
  readonly action: RequestAction;
  readonly resource: Resources;
}>;

/** What may this person do with that. */
export type ActionSearch = Search<{ readonly subject: Subject; readonly resource: Resource }>;

/** How far the evaluations of one request go: all of them, or until the first of a kind. */
export const semantics = ["execute_all", "deny_on_first_deny", "permit_on_first_permit"] as const;

/** One of them. */
export type Semantic = (typeof semantics)[number];

/** Several questions, and what they have in common. */
export interface Questions extends Partial<Question> {
  readonly evaluations?: readonly unknown[];
  readonly options?: { readonly evaluations_semantic?: Semantic };
}

/** The most characters of a type, an id, a name or a property. */
export const longestText = 512;

/** How long the texts and lists of a request may be: types, ids and names are short wherever they come from. */
export function capsOf({ policy: { limits } }: AnyContext, { mostEvaluations = 100 }: AuthzenOptions): Caps {
  const text = Math.min(limits.text, longestText);
  return { text, users: limits.users, token: 4_000, evaluations: mostEvaluations };
}

const anyObject: Shape<object> = openRecord<object>({});

/**
 * An entity: some texts that it must have, and properties of which only those are looked at that its type, or its
 * name, knows. What belongs to another type is nobody's fault.
 */
function entity<T extends object, P extends object>(
  tag: string,
  texts: FieldShapes<T>,
  known: ReadonlyMap<string, Shape<P>>,
): Shape<T & { readonly properties: P }> {
  const outer = openRecord<object>({ ...texts, properties: optional(anything) } as FieldShapes<object>);
  return {
    expected: outer.expected,
    read: (input, reading) => {
      const found = outer.read(input, reading) as Record<string, unknown> | undefined;
      if (found === undefined) return found as never;
      const shape = known.get(found[tag] as string) ?? (anyObject as Shape<P>);
      const { properties = {} } = found;
      return { ...found, properties: inside("properties", shape, properties, reading) } as never;
    },
  };
}

type WithType = { readonly type: string };
type WithId = WithType & { readonly id: string };
const typeAlone: FieldShapes<WithType> = { type: text() };
const typeAndId: FieldShapes<WithId> = { type: text(), id: text() };

/** Callers copy claims of a token into properties: what can be no role or place there pins to none, and is no fault. */
const pin: Shape<string> = {
  expected: "text",
  read: (input) => (typeof input === "string" && input.length <= longestText ? input : ""),
};
const pins: ReadonlyMap<string, Shape<Pins>> = new Map([
  ["account", openRecord<Pins>({ role: optional(pin), scope: optional(pin) })],
]);
const subject: Shape<Subject> = entity<WithId, Pins>("type", typeAndId, pins);
const subjects: Shape<Subjects> = entity<WithType, Pins>("type", typeAlone, pins);

type InPlace = Resource["properties"];
const place: ReadonlyMap<string, Shape<InPlace>> = new Map([
  ["application", openRecord<{ readonly scope: string }>({ scope: text() })],
]);
const placeOrAll: ReadonlyMap<string, Shape<InPlace>> = new Map([
  ["application", openRecord<InPlace>({ scope: optional(text()) })],
]);
const resource: Shape<Resource> = entity<WithId, InPlace>("type", typeAndId, place);
const resources: Shape<Resources> = entity<WithType, InPlace>("type", typeAlone, placeOrAll);

type Targets = RequestAction["properties"];
type WithName = { readonly name: string };
const targets: Shape<Targets> = openRecord<Targets>({ targets: optional(list(text(), "users")) });
const targetsOfActions = new Map(Object.keys(permissionMatrix).map((name) => [name, targets]));
const action: Shape<RequestAction> = entity<WithName, Targets>("name", { name: text() }, targetsOfActions);

interface LogIn {
  readonly means?: string;
  readonly loggedInAt?: Instant;
}
const logIn: Shape<LogIn> = openRecord<LogIn>({ means: optional(text()), loggedInAt: optional(moment) });

/** A log-in is known by its means and its moment together, or not at all. */
const surroundings: Shape<Surroundings> = {
  expected: logIn.expected,
  read: (input, reading) => {
    const before = reading.faults.length;
    const found = logIn.read(input, reading);
    if (reading.faults.length > before) return {};
    const { means, loggedInAt } = found;
    if (means === undefined && loggedInAt === undefined) return {};
    if (means === undefined) inside("means", absent, undefined, reading);
    if (loggedInAt === undefined) inside("loggedInAt", absent, undefined, reading);
    return { session: { means, loggedInAt } as CheckedSession };
  },
};
const absent: Shape<never> = {
  expected: "means and loggedInAt together",
  read: (_input, reading) => misshapen("means and loggedInAt together", reading),
};

const page: Shape<PageRequest> = openRecord<PageRequest>({
  token: optional(text("token")),
  limit: optional(count),
  properties: optional(anyObject),
});
const asked = { context: optional(surroundings) };
const parts = {
  subject: optional(subject),
  action: optional(action),
  resource: optional(resource),
  ...asked,
};
const searched = { ...asked, page: optional(page) };

/** One question, whole. */
export const questionShape: Shape<Question> = openRecord<Question>({ subject, action, resource, ...asked });

/** One question, as far as it does not rest on what several have in common. */
export const partShape: Shape<Partial<Question>> = openRecord<Partial<Question>>(parts);

/** Several questions, each still to be read. */
export const questionsShape: Shape<Questions> = openRecord<Questions>({
  ...parts,
  evaluations: optional(list(anything, "evaluations")),
  options: optional(
    openRecord<NonNullable<Questions["options"]>>({ evaluations_semantic: optional(oneOf(...semantics)) }),
  ),
});

/** A search for subjects: the action and the resource are whole. */
export const subjectSearchShape: Shape<SubjectSearch> = openRecord<SubjectSearch>({
  subject: subjects,
  action,
  resource,
  ...searched,
});
/** A search for resources: the subject and the action are whole. */
export const resourceSearchShape: Shape<ResourceSearch> = openRecord<ResourceSearch>({
  subject,
  action,
  resource: resources,
  ...searched,
});
/** A search for actions: the subject and the resource are whole. */
export const actionSearchShape: Shape<ActionSearch> = openRecord<ActionSearch>({
  subject,
  resource,
  ...searched,
});
