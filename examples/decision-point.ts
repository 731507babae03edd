import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AnyContext, contextAt, type Registry } from "toegangsbeheer";
import {
  type AuthzenAnswer,
  type Endpoint,
  evaluate,
  evaluateAll,
  metadata,
  searchActions,
  searchResources,
  searchSubjects,
} from "toegangsbeheer/authzen";

/** What a decision point is made of. */
export interface DecisionPointPorts {
  /** The address by which its callers know it: of https, without query or fragment. */
  readonly identifier: string;
  /** What it serves beside `evaluate`; everything where nothing is said. */
  readonly serves?: readonly Endpoint[];
  /** The registry as it stands now. */
  readonly registry: () => Registry;
  readonly now: () => Date;
  /** Whether a caller may ask, by what he sent as `Authorization`. */
  readonly isCaller: (authorization: string | undefined) => boolean;
}

type Question = (registry: Registry, request: unknown, context: AnyContext) => AuthzenAnswer<unknown>;

const questions: { readonly [Served in Endpoint | "evaluate"]: readonly [path: string, ask: Question] } = {
  evaluate: ["evaluation", evaluate],
  evaluateAll: ["evaluations", evaluateAll],
  searchSubjects: ["search/subject", searchSubjects],
  searchResources: ["search/resource", searchResources],
  searchActions: ["search/action", searchActions],
};
const everything = Object.keys(questions) as readonly (Endpoint | "evaluate")[];
const mostBytes = 100_000;

/** A decision point of the AuthZEN standard over `node:http`; TLS and rate limits stand before it. */
export function decisionPoint({ identifier, serves, registry, now, isCaller }: DecisionPointPorts): Server {
  const published = metadata(identifier, undefined, serves);
  if (!published.ok) throw new TypeError(`identifier: expected ${published.violations[0].params.expected}`);
  const { url, document } = published.value;
  const below = new URL(identifier).pathname.replace(/\/$/, "");
  const isServed = (name: Endpoint | "evaluate") => name === "evaluate" || (serves ?? [name]).includes(name);
  const served = everything.filter(isServed).map((name) => questions[name]);
  const asked = new Map(served.map(([path, ask]) => [`${below}/access/v1/${path}`, ask]));

  async function answer(request: IncomingMessage): Promise<readonly [status: number, body: unknown]> {
    const { pathname } = new URL(request.url ?? "", identifier);
    if (request.method === "GET" && pathname === new URL(url).pathname) return [200, document];
    const ask = asked.get(pathname);
    if (ask === undefined) return [404, "nothing is served here"];
    if (request.method !== "POST") return [405, "ask by POST"];
    if (!isCaller(request.headers.authorization)) return [401, "who asks is not known"];
    if (!/^application\/json\s*(?:;|$)/i.test(request.headers["content-type"] ?? "")) {
      return [400, "expected application/json"];
    }
    const body = await textOf(request);
    if (body === undefined) return [413, `at most ${mostBytes} bytes`];
    const found = ask(registry(), parsed(body), contextAt(now(), "host"));
    return [found.status, found.body];
  }

  return createServer((request, response) => {
    answer(request)
      .catch((error: Error) => {
        console.error(error.name);
        return [500, "something is wrong with the service"] as const;
      })
      .then(([status, body]) => send(response, request.headers["x-request-id"], status, body));
  });
}

/** An answer is JSON, an error a text; the id of the request goes back with either, as it came. */
function send(
  response: ServerResponse,
  id: string | string[] | undefined,
  status: number,
  body: unknown,
): void {
  if (id !== undefined) response.setHeader("X-Request-ID", id);
  response.statusCode = status;
  response.setHeader("Content-Type", status === 200 ? "application/json" : "text/plain; charset=utf-8");
  response.end(status === 200 ? JSON.stringify(body) : String(body));
}

/** What a request sends, or nothing where that is too much. */
async function textOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size <= mostBytes) parts.push(part as Buffer);
  }
  return size > mostBytes ? undefined : Buffer.concat(parts).toString("utf8");
}

/** What JSON says; nothing where it is none, which the library refuses as it does whatever is no request. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
