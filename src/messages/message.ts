import type { Params, Path, Violation } from "../kernel/violation.js";
import type { MessageLanguage } from "../words/languages.js";
import { belgianDay, belgianMoment } from "./moment.js";
import type { Labelled, LabelSource, MessageLabels, MessageTable } from "./types.js";

/** What makes a message friendlier: names for accounts and for what the catalogue holds. */
export interface MessageOptions {
  /**
   * A person's name, as the reader may see it, for an account id; without an answer the id itself is shown. Never
   * asked about an account that the actor named and that may lie outside his scope.
   */
  readonly resolve?: ((account: string) => string | undefined) | undefined;
  /** Gives the names of what it holds, from domain kinds to channels; without it their ids are shown. */
  readonly catalogue?: LabelSource | undefined;
}

const longestValue = 200;
const mostAlternatives = 5;

/** Where a value is put in. */
export const placeholder: RegExp = /\{([A-Za-z]+)\}/g;

/** What goes along while a template is filled in: the code of whose sentence it is, the table, and further names. */
interface Telling {
  readonly code: string;
  readonly table: MessageTable<never>;
  readonly options: MessageOptions;
}

/**
 * The message of a broken rule, for people to read. Never throws: a code that the table doesn't know gives its general
 * sentence, a parameter that is absent an ellipsis. Values are put in as they are and cut after 200 characters.
 */
export function message<Code extends string>(
  violation: Violation<NoInfer<Code>>,
  table: MessageTable<Code>,
  options: MessageOptions = {},
): string {
  const { code, path, params } = violation;
  const telling = { code, table, options };
  const field = code === "field.required" ? fieldLabel(path, telling) : undefined;
  return field !== undefined && table.fields !== undefined
    ? fill(table.fields.required, { field }, telling)
    : fill(own(table.rules, code) ?? table.otherwise, params, telling);
}

/** What the field at a path is called, from the outermost in; nothing for one that has no name. */
function fieldLabel(path: Path, { table: { fields, language }, options }: Telling): string | undefined {
  if (fields === undefined || !Array.isArray(path)) return undefined;
  const kinds = options.catalogue?.domainKinds ?? [];
  const names = path.map((step: Path[number]) =>
    typeof step === "number"
      ? String(step + 1)
      : (own(fields.names, step) ??
        kinds.flatMap((kind) => kind.fields).find(({ id }) => id === step)?.labels[language]),
  );
  return names.at(-1) === undefined ? undefined : names.filter((name) => name !== undefined).join(" – ");
}

/** A template with every placeholder filled in from parameters, as readers of the language know them. */
export function fill(template: string, params: Params, telling: Telling): string {
  return template.replace(placeholder, (_, name: string) => {
    const value: unknown = own(params, name);
    if (typeof value !== "string" && typeof value !== "number") return "…";
    const text = String(value);
    return cut(name === "expected" ? expectation(text, params, telling) : shown(name, text, telling));
  });
}

/** What was expected, by its codes; of very many only some, lest the text have no end. */
function expectation(codes: string, params: Params, telling: Telling): string {
  const { of, or, other } = telling.table.expectations;
  const { expected: _, ...about } = params;
  const told = codes.split(",", mostAlternatives).map((each) => own<string>(of, each) ?? other);
  return [...new Set(told)].map((each) => fill(each, about, telling)).join(or);
}

/** The labels that parameters of these names stand for. */
const labelled = {
  role: "roles",
  level: "levels",
  status: "statuses",
  fact: "facts",
  action: "actions",
} as const satisfies Readonly<Record<string, keyof MessageLabels>>;

/** Rules about accounts as the actor named them, before anything says that he may know who they are. */
const asNamed: readonly string[] = ["user.unknown", "selection.duplicate"];

function shown(name: string, value: string, { code, table, options }: Telling): string {
  const { labels, language } = table;
  const kind = own<(typeof labelled)[keyof typeof labelled]>(labelled, name);
  if (kind !== undefined) return own<string>(labels?.[kind], value) ?? value;
  switch (name) {
    case "account":
      return (asNamed.includes(code) ? undefined : answered(options.resolve, value)) ?? value;
    case "levels":
      return inList(value, (level) => own<string>(labels?.levels, level) ?? level);
    case "fields":
    case "values":
      return inList(value, (each) => each);
    case "until":
    case "since":
      return belgianMoment(value, language);
    case "day":
      return belgianDay(value, language);
    case "enterprise":
      return dotted(value);
    case "identifier":
      return code === "domain.already-active" ? domainNumber(value) : value;
    case "applications":
    case "functions":
      return listed(name.slice(0, -1), value, language, options);
    case "means":
      return listed(name, value, language, options);
    default:
      return label(name, value, language, options);
  }
}

/** An enterprise's number, in the official layout. */
export function dotted(enterprise: string): string {
  return enterprise.replace(/^([01]\d{3})(\d{3})(\d{3})$/, "$1.$2.$3");
}

/** The number that identifies a domain, in the official layout: an enterprise's, or one of the NSSO. */
export function domainNumber(number: string): string {
  return dotted(number).replace(/^(\d{7,8})(\d\d)$/, "$1-$2");
}

/** What several ids of the catalogue are called. */
export function listed(
  name: string,
  ids: string,
  language: MessageLanguage,
  options: MessageOptions,
): string {
  return inList(ids, (id) => label(name, id, language, options));
}

function inList(values: string, labelOf: (value: string) => string): string {
  return values.split(",").map(labelOf).join(", ");
}

/** What an id is called that stands under that name. */
export function label(
  name: string,
  id: string,
  language: MessageLanguage,
  { catalogue }: MessageOptions,
): string {
  const found = catalogue && named(name, catalogue).find((each) => each.id === id);
  return found?.labels[language] ?? id;
}

/** What the host calls something; nothing where it gives no name, or throws. */
export function answered(
  resolve: ((id: string) => string | undefined) | undefined,
  id: string,
): string | undefined {
  try {
    const name: unknown = resolve?.(id);
    return typeof name === "string" && name.trim() !== "" ? name : undefined;
  } catch {
    return undefined;
  }
}

/** In which list of the catalogue stands what a parameter of that name is an id of. */
const catalogued = {
  application: "applications",
  companion: "applications",
  system: "systems",
  channel: "channels",
  declaration: "declarations",
  subject: "mandateSubjects",
  means: "means",
} as const satisfies Readonly<Record<string, keyof LabelSource>>;

function named(name: string, catalogue: LabelSource): readonly Labelled[] {
  const { domainKinds } = catalogue;
  if (name === "function") return domainKinds.flatMap((kind) => kind.functions);
  if (name === "kind") {
    const below = domainKinds.flatMap((kind) => kind.subdivisionKinds);
    return [...domainKinds, ...below, ...below.flatMap((kind) => kind.siteKinds)];
  }
  const list = own<(typeof catalogued)[keyof typeof catalogued]>(catalogued, name);
  return list === undefined ? [] : catalogue[list];
}

/** What a record from outside has of its own under that key. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return typeof record === "object" && record !== null && Object.hasOwn(record, key)
    ? record[key]
    : undefined;
}

/** At most 200 UTF-16 units, no character halved. */
export function cut(text: string): string {
  if (text.length <= longestValue) return text;
  return `${text.slice(0, longestValue).replace(/[\ud800-\udbff]$/, "")}…`;
}
