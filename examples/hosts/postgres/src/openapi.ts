import { commands } from "toegangsbeheer/schemas";

/** Which questions are served, by their names. */
export interface Served {
  /** Those of screens, under `/questions`. */
  readonly screens: readonly string[];
  /** Those of AuthZEN, under `/access/v1`. */
  readonly authzen: readonly string[];
}

type Part = Readonly<Record<string, unknown>>;

/** What is served over HTTP, as an OpenAPI 3.1 document: each command by the library's own schema. */
export function openApi({ screens, authzen }: Served): Part {
  return {
    openapi: "3.1.0",
    info: {
      title: "A host of toegangsbeheer",
      version: "0.0.0",
      description:
        "Commands, searches and the questions of every screen as JSON, and the endpoints of AuthZEN.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths: {
      "/simulated-log-in": { post: logIn },
      "/commands": { post: giving },
      "/users/search": { post: asked("searchUsers", "Finds users of a place and below it, page by page") },
      ...Object.fromEntries(
        screens.map((name) => [
          `/questions/${name}`,
          { post: asked(name, `What the screen "${name}" shows whoever is logged in`) },
        ]),
      ),
      ...Object.fromEntries(authzen.map((path) => [`/access/v1/${path}`, { post: decision(path) }])),
    },
    components: {
      schemas: { ...schemas, ...commands },
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
    },
  };
}

const refused: Part = { $ref: "#/components/schemas/Problem" };
const something: Part = { type: "object" };

const schemas: Part = {
  Command: {
    description: "One of the commands; which one is in its type.",
    oneOf: Object.keys(commands).map(refTo),
    discriminator: {
      propertyName: "type",
      mapping: Object.fromEntries(Object.keys(commands).map((type) => [type, refTo(type).$ref])),
    },
  },
  Violation: {
    type: "object",
    description: "A broken rule: its code, the field at fault, and the sentence in the reader's language.",
    required: ["code", "path", "message"],
    properties: { code: { type: "string" }, path: { type: "string" }, message: { type: "string" } },
  },
  Problem: {
    type: "object",
    description: "Problem details (RFC 9457).",
    required: ["type", "title", "status"],
    properties: {
      type: { type: "string" },
      title: { type: "string" },
      status: { type: "integer" },
      violations: { type: "array", items: refTo("Violation") },
    },
  },
  Happened: {
    type: "object",
    required: ["happened", "warnings"],
    properties: {
      happened: {
        type: "array",
        description: "The types of the events, in their order.",
        items: { type: "string" },
      },
      warnings: { type: "array", items: refTo("Violation") },
    },
  },
};

const whys: Readonly<Record<number, string>> = {
  400: "It can't be read",
  401: "Nobody is logged in",
  403: "He may not do that there",
  409: "Another command was given under that key",
  422: "It breaks a rule",
  503: "Others wrote meanwhile, again and again",
};

const logIn: Part = {
  operationId: "logIn",
  summary: "Takes the place of a log-in: whoever says who he is is believed",
  requestBody: taking(something),
  responses: {
    201: answering("The token by which he goes on", {
      type: "object",
      required: ["token"],
      properties: { token: { type: "string" } },
    }),
    ...problems(400, 422),
  },
};

const giving: Part = {
  operationId: "giveCommand",
  summary: "Gives a command",
  security: [{ token: [] }],
  parameters: [
    {
      name: "Idempotency-Key",
      in: "header",
      description: "Under it a command is carried out once, however often it comes.",
      schema: { type: "string", minLength: 1, maxLength: 200 },
    },
    language(),
  ],
  requestBody: taking(refTo("Command")),
  responses: {
    200: answering("What happened", refTo("Happened")),
    ...problems(400, 401, 403, 409, 422, 503),
  },
};

function asked(operationId: string, summary: string): Part {
  return {
    operationId,
    summary,
    security: [{ token: [] }],
    parameters: [language()],
    requestBody: taking(something),
    responses: { 200: answering("What is shown", something), ...problems(400, 401, 403, 422) },
  };
}

function decision(path: string): Part {
  return {
    operationId: path.replace("/", "-"),
    summary: `AuthZEN: ${path}`,
    parameters: [language()],
    requestBody: taking(something),
    responses: {
      200: answering("As the AuthZEN authorization API has it", something),
      400: { description: "Why it can't be read", content: { "text/plain": { schema: { type: "string" } } } },
    },
  };
}

function language(): Part {
  return {
    name: "Accept-Language",
    in: "header",
    description: "nl, fr, de or en: in which language rules are told.",
    schema: { type: "string" },
  };
}

function taking(schema: Part): Part {
  return { required: true, content: { "application/json": { schema } } };
}

function answering(description: string, schema: Part): Part {
  return { description, content: { "application/json": { schema } } };
}

function problems(...statuses: readonly number[]): Part {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: whys[status], content: { "application/problem+json": { schema: refused } } },
    ]),
  );
}

function refTo(name: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}
