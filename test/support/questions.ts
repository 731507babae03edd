import { readdirSync, readFileSync } from "node:fs";
import type { Action, Command, Context, Registry } from "toegangsbeheer";
import * as library from "toegangsbeheer";
import * as authzen from "toegangsbeheer/authzen";
import { en } from "toegangsbeheer/messages/en";

/** What questions are asked about, and by whom. */
export interface Asked {
  readonly context: Context;
  readonly command: Command;
  readonly action: Action;
  readonly scope: string;
  readonly account: string;
  readonly application: string;
}

/** Whatever can be asked of a registry, whole or a view, under a context: each public function that takes both. */
export const questions: Readonly<Record<string, (registry: Registry, asked: Asked) => unknown>> = {
  decide: (registry, { command, context }) => library.decide(registry, command, context),
  factsNeeded: (registry, { command, context }) => library.factsNeeded(registry, command, context),
  preview: (registry, { command, context }) => library.preview(registry, command, context),
  whatIf: (registry, { command, context }) => {
    const { answers, events, registry: after } = library.whatIf(registry, [command, command], context);
    return { answers, events, again: library.decide(after, command, context) };
  },
  can: (registry, { action, scope, account, context }) =>
    library.can(registry, { action, scope, targets: [account] }, context),
  actingAs: (registry, { action, scope, account, context }) => {
    const acting = library.actingAs(registry, context);
    return [acting.can({ action, scope, targets: [account] }), acting.actions(scope)];
  },
  mayOpen: (registry, asked) => library.mayOpen(registry, opening(asked), asked.context),
  explainAccess: (registry, asked) => library.explainAccess(registry, opening(asked), asked.context),
  remediesFor: (registry, asked) => library.remediesFor(registry, opening(asked), asked.context),
  whoMayOpen: (registry, asked) =>
    library.whoMayOpen(registry, { ...opening(asked), below: true }, asked.context),
  applicationsOf: (registry, { account, context }) =>
    library.applicationsOf(registry, { account, session: "unjudged" }, context),
  whoCan: (registry, { action, scope, account, context }) =>
    library.whoCan(registry, { action, scope, targets: [account] }, context),
  scopesManagedBy: (registry, { context }) => library.scopesManagedBy(registry, context),
  review: (registry, { scope, context }) => library.review(registry, { scope }, context),
  details: (registry, { scope, context }) => library.details(registry, { scope }, context),
  menu: (registry, { scope, context }) => library.menu(registry, { scope }, context),
  responsibles: (registry, { scope, context }) => library.responsibles(registry, { scope }, context),
  routes: (registry, { scope, context }) => library.routes(registry, { scope }, context),
  searchUsers: (registry, { scope, context }) =>
    library.searchUsers(registry, { scope, below: true }, context),
  userSearch: (registry, { scope, context }) => library.userSearch(registry, { scope, below: true }, context),
  exportUsers: (registry, { scope, context }) =>
    library.exportUsers(registry, { scope, below: true, pack: en }, context),
  welcome: (registry, { context }) => library.welcome(registry, context),
  ownData: (registry, { context }) => library.ownData(registry, context),
  userDetails: (registry, { scope, account, context }) =>
    library.userDetails(registry, { scope, account }, context),
  senderDetails: (registry, { scope, context }) => library.senderDetails(registry, { scope }, context),
  requestDetails: (registry, { context }) => library.requestDetails(registry, { ticket: "T-1" }, context),
  history: (registry, asked) =>
    [{ scope: asked.scope }, { account: asked.account }, { ticket: "T-1" }].map((query) =>
      library.history(registry, happenedTo(asked), query, asked.context),
    ),
  lookUp: (registry, { account, context }) =>
    library.lookUp(registry, { by: "account", value: account, reason: "a call" }, context),
  mandatesOf: (registry, { scope, context }) =>
    library.mandatesOf(registry, { scope, side: "given" }, context),
  openRequests: (registry, { scope, context }) => library.openRequests(registry, { scope }, context),
  waitingForCodes: (registry, { scope, context }) => library.waitingForCodes(registry, { scope }, context),
  outlines: (registry, { context }) => library.outlines(registry, context),
  firstLook: (registry, { scope, context }) =>
    library.firstLook(registry, { form: "AddUser", scope }, context),
  toTree: (registry, { scope, context }) =>
    library.toTree(registry, { messages: en, scope: scope as never }, context),
  toMermaid: (registry, { scope, context }) =>
    library.toMermaid(registry, { messages: en, scope: scope as never }, context),
  evaluate: (registry, asked) => authzen.evaluate(registry, evaluation(asked), asked.context),
  evaluateAll: (registry, asked) => authzen.evaluateAll(registry, evaluation(asked), asked.context),
  searchSubjects: (registry, asked) => authzen.searchSubjects(registry, evaluation(asked), asked.context),
  searchResources: (registry, asked) => authzen.searchResources(registry, evaluation(asked), asked.context),
  searchActions: (registry, asked) => authzen.searchActions(registry, evaluation(asked), asked.context),
  principalAttributes: (registry, { account, scope, context }) =>
    authzen.principalAttributes(registry, { account, scope }, context),
};

function opening({ account, application, scope }: Asked) {
  return { account, application, scope, session: "unjudged" } as const;
}

/** What may have happened to somebody in a place, to his account and to a request. */
function happenedTo({ account, scope: asked }: Asked): readonly library.RegistryEvent[] {
  const read = library.parseScope(asked);
  const scope = read.ok ? read.value : asked;
  const metadata = { at: "2026-03-02T08:00:00.000Z", by: { kind: "contact-centre" } };
  return [
    { type: "AssignmentBlocked", data: { account, scope } },
    { type: "AccessCodesRequested", data: { account } },
    { type: "AppointmentRequestSigned", data: { ticket: "T-1", insz: null, means: "eid" } },
  ].map((event) => ({ ...event, version: 1, metadata })) as unknown as library.RegistryEvent[];
}

function evaluation({ account, application, scope }: Asked) {
  return {
    subject: { type: "account", id: account },
    action: { name: "open" },
    resource: { type: "application", id: application, properties: { scope } },
  };
}

/** The public functions that take a context, by name. */
export function functionsOfContexts(): readonly string[] {
  const exported = { ...library, ...authzen };
  const folder = new URL("../../src/", import.meta.url);
  const found = (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), "utf8").matchAll(/^export function (\w+)\((.*?)\): /gms),
    ])
    .filter(
      ([, name, parameters]) => (name as string) in exported && /\bcontext: /.test(parameters as string),
    )
    .map(([, name]) => name as string);
  return [...new Set(found)].sort();
}
