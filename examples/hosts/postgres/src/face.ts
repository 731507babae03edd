import { randomUUID } from "node:crypto";
import { type Context as Exchange, Hono } from "hono";
import {
  type Actor,
  type Answer,
  type AnyContext,
  type Command,
  type MessagePack,
  parseActor,
  type Registry,
  type UserPage,
  type UserQuery,
} from "toegangsbeheer";
import {
  type AuthzenAnswer,
  type AuthzenOptions,
  evaluate,
  evaluateAll,
  searchActions,
  searchResources,
  searchSubjects,
} from "toegangsbeheer/authzen";
import { CommandIdError, ConflictError, type Host, type Occasion } from "toegangsbeheer/host";
import { packFor } from "./languages.js";
import { openApi } from "./openapi.js";
import { type Problem, refusal, told } from "./problems.js";
import { screenQuestions } from "./questions.js";

/** What a face is made of. */
export interface FacePorts {
  readonly host: Host;
  /** A page of the users that a query finds, which may come from anywhere. */
  search(query: UserQuery, occasion: Occasion): Promise<Answer<UserPage>>;
  /** The moment, as the service's clock has it. */
  now(): string;
  /** Keeps who of the contact centre looked what up, and why; nowhere when absent. */
  log?(actor: Actor, query: unknown): void;
}

type AuthzenQuestion = (
  registry: Registry,
  request: unknown,
  context: AnyContext,
  options: AuthzenOptions,
) => AuthzenAnswer<unknown>;

const questions: Readonly<Record<string, AuthzenQuestion>> = {
  evaluation: evaluate,
  evaluations: evaluateAll,
  "search/subject": searchSubjects,
  "search/resource": searchResources,
  "search/action": searchActions,
};

const longestId = 200;

/**
 * A host over HTTP: commands, searches and the questions of every screen as JSON, and the endpoints of AuthZEN. Whoever
 * says who he is is believed: a log-in takes the place of `/simulated-log-in`, and callers of AuthZEN are to be known.
 */
export function face({ host, search, now, log = () => undefined }: FacePorts): Hono {
  const app = new Hono();
  const actors = new Map<string, Actor>();

  app.post("/simulated-log-in", async (exchange) => {
    const actor = parseActor(atThisMoment(await bodyOf(exchange), now()));
    if (!actor.ok) return problem(exchange, refusal(actor.violations, packFor(languages(exchange))));
    const token = randomUUID();
    actors.set(token, actor.value);
    return exchange.json({ token }, 201);
  });

  const actorOf = (exchange: Exchange): Actor | undefined =>
    actors.get(exchange.req.header("authorization")?.replace(/^Bearer /, "") ?? "");

  app.post("/users/search", async (exchange) => {
    const actor = actorOf(exchange);
    if (actor === undefined) return problem(exchange, plain(401, "log in first"));
    const answer = await search((await bodyOf(exchange)) as UserQuery, { actor, now: now() });
    return answer.ok
      ? exchange.json(answer.value)
      : problem(exchange, refusal(answer.violations, packFor(languages(exchange))));
  });

  app.post("/commands", async (exchange) => {
    const actor = actorOf(exchange);
    if (actor === undefined) return problem(exchange, plain(401, "log in first"));
    const pack = packFor(languages(exchange));
    // Whatever was sent is judged as it came: what a form left out is told beside everything else.
    const command = (await bodyOf(exchange)) as Command;
    const id = exchange.req.header("idempotency-key");
    if (id !== undefined && (id === "" || id.length > longestId)) {
      return problem(exchange, plain(400, `Idempotency-Key: 1 to ${longestId} characters`));
    }
    const answer = await host.give(command, { actor, now: now(), ...(id !== undefined && { id }) });
    if (!answer.ok) return problem(exchange, refusal(answer.violations, pack));
    exchange.header("content-language", pack.language);
    return exchange.json({
      happened: answer.events.map(({ type }) => type),
      warnings: told(answer.warnings, pack),
    });
  });

  for (const [name, question] of Object.entries(screenQuestions)) {
    app.post(`/questions/${name}`, async (exchange) => {
      const actor = actors.get(exchange.req.header("authorization")?.replace(/^Bearer /, "") ?? "");
      if (actor === undefined) return problem(exchange, plain(401, "log in first"));
      const query = await bodyOf(exchange);
      const answer = await host.ask((registry, context) => question(registry, query as never, context), {
        ...{ actor, now: now() },
      });
      if (!answer.ok) return problem(exchange, refusal(answer.violations, packFor(languages(exchange))));
      if (name === "look-up") log(actor, query);
      return exchange.json(answer.value as object);
    });
  }

  for (const [path, question] of Object.entries(questions)) {
    app.post(`/access/v1/${path}`, async (exchange) => {
      const id = exchange.req.header("x-request-id");
      if (id !== undefined) exchange.header("X-Request-ID", id);
      const isJson = /^application\/json\s*(?:;|$)/i.test(exchange.req.header("content-type") ?? "");
      const request = isJson ? await bodyOf(exchange) : undefined;
      const packs: readonly MessagePack[] = [packFor(languages(exchange))];
      const answer = await host.askAsHost(
        (registry, context) => question(registry, request, context, { packs }),
        now(),
      );
      return answer.status === 200
        ? exchange.json(answer.body as object)
        : exchange.text(String(answer.body), answer.status);
    });
  }

  const served = openApi({ screens: Object.keys(screenQuestions), authzen: Object.keys(questions) });
  app.get("/openapi.json", (exchange) => exchange.json(served));

  app.onError((error, exchange) => {
    if (error instanceof CommandIdError) return problem(exchange, plain(409, error.message));
    if (error instanceof ConflictError) return problem(exchange, plain(503, error.message));
    console.error(error.name);
    return problem(exchange, plain(500, "something is wrong with the service"));
  });
  return app;
}

/** What JSON says; nothing where it is none. */
async function bodyOf(exchange: Exchange): Promise<unknown> {
  return exchange.req.json().catch(() => undefined);
}

function languages(exchange: Exchange): string | undefined {
  return exchange.req.header("accept-language");
}

/** Whoever is said to log in, now. */
function atThisMoment(body: unknown, loggedInAt: string): unknown {
  const { session, ...actor } = { ...(body as { readonly session?: object } | null) };
  return session === undefined ? actor : { ...actor, session: { ...session, loggedInAt } };
}

function plain(status: number, title: string): Problem {
  return { type: "about:blank", title, status };
}

function problem(exchange: Exchange, { status, ...rest }: Problem): Response {
  exchange.header("content-type", "application/problem+json");
  return exchange.body(JSON.stringify({ ...rest, status }), status as 400);
}
