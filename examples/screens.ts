import {
  type Answer,
  type Context,
  defaultCatalogue as catalogue,
  type EnterpriseOutline,
  type Found,
  formatEnterpriseNumber,
  formatInsz,
  type Instant,
  type LocalDate,
  type LookUpQuery,
  lookUp,
  type MandateQuery,
  type MandateRow,
  type MessagePack,
  mandatesOf,
  message,
  type OneUserQuery,
  openRequests,
  outlines,
  ownData,
  type PersonDetails,
  placeName,
  type QueueQuery,
  type Registry,
  type RequestDetails,
  type RoleDetails,
  requestDetails,
  type Scope,
  type SenderDetails,
  senderDetails,
  userDetails,
  waitingForCodes,
} from "toegangsbeheer";
import { ExchangeNames } from "./exchange.js";
import { dayIn, screenWords } from "./words.js";

/** What a screen shows, in the language of a pack. */
export type Shown = (pack: MessagePack) => readonly string[];

/** A screen: what it asks of the registry for whoever looks at it, and how it shows the answer. */
export type Screen = (registry: Registry, context: Context) => Answer<Shown>;

/** How a value is shown: with the registry at hand for the names of places. */
type Showing<T> = (value: T, telling: Telling) => readonly string[];

function screen<T>(ask: (registry: Registry, context: Context) => Answer<T>, show: Showing<T>): Screen {
  return (registry, context) => {
    const answer = ask(registry, context);
    return answer.ok
      ? { ok: true, value: (pack) => show(answer.value, new Telling(registry, pack)) }
      : answer;
  };
}

/** One's own data. */
export const ownDataScreen: Screen = screen(ownData, (record, telling) => [
  telling.person(record),
  ...(record.personal?.email ? [record.personal.email] : []),
  ...record.roles.map((role) => telling.role(role)),
]);

/** One user of a place. */
export function userScreen(query: OneUserQuery): Screen {
  return screen(
    (registry, context) => userDetails(registry, query, context),
    (user, telling) => [telling.person(user), ...user.roles.map((role) => telling.role(role))],
  );
}

/** The sender of a domain. */
export function senderScreen(scope: string): Screen {
  return screen(
    (registry, context) => senderDetails(registry, { scope }, context),
    (sender, telling) => telling.sender(sender),
  );
}

/** The mandates of an enterprise on one side. */
export function mandateScreen(query: MandateQuery): Screen {
  return screen(
    (registry, context) => mandatesOf(registry, query, context),
    ({ rows }, telling) => telling.orNothing(rows.flatMap((row) => telling.mandates(row))),
  );
}

/** One request. */
export function requestScreen(ticket: string): Screen {
  return screen(
    (registry, context) => requestDetails(registry, { ticket }, context),
    (request, telling) => [telling.request(request)],
  );
}

/** The open requests. */
export function requestsScreen(query: QueueQuery): Screen {
  return screen(
    (registry, context) => openRequests(registry, query, context),
    ({ rows }, telling) => telling.orNothing(rows.map((request) => telling.request(request))),
  );
}

/** Who waits for access codes. */
export function codesScreen(query: QueueQuery): Screen {
  return screen(
    (registry, context) => waitingForCodes(registry, query, context),
    ({ rows }, telling) =>
      telling.orNothing(rows.map((row) => `${telling.person(row)} · ${telling.day(row.since)}`)),
  );
}

/** What the contact centre looks up. */
export function lookUpScreen(query: LookUpQuery): Screen {
  return screen(
    (registry, context) => lookUp(registry, query, context),
    (found, telling) => telling.found(found),
  );
}

/** The enterprises that somebody sees in outline. */
export const outlinesScreen: Screen = screen(outlines, (found, telling) =>
  telling.orNothing(found.map((outline) => telling.outline(outline))),
);

class Telling {
  private readonly names: ExchangeNames;

  constructor(
    private readonly registry: Registry,
    private readonly pack: MessagePack,
  ) {
    this.names = new ExchangeNames(pack.language);
  }

  orNothing(lines: readonly string[]): readonly string[] {
    return lines.length === 0 ? [this.word("nothing")] : lines;
  }

  person({ firstName, lastName, username, insz }: PersonDetails): string {
    return [`${firstName} ${lastName}`, username ?? "–", formatInsz(insz)].join(" · ");
  }

  role({ role, scope, status, createdAt, changedAt, applications }: RoleDetails): string {
    const { roles, statuses } = this.pack.labels;
    const dates =
      createdAt === null || changedAt === null ? [] : [`${this.day(createdAt)} → ${this.day(changedAt)}`];
    const held = applications.length === 0 ? [] : [this.names.applications(applications.map(({ id }) => id))];
    return [this.place(scope), roles[role], statuses[status], ...dates, ...held].join(" · ");
  }

  request(request: RequestDetails): string {
    const { ticket, enterprise, requestedAt } = request;
    const lacks =
      request.status === "open"
        ? request.lacks.map((violation) => message(violation, this.pack))
        : [this.pack.screens.requestStatuses[request.status]];
    return [ticket, formatEnterpriseNumber(enterprise), this.day(requestedAt), ...lacks].join(" · ");
  }

  mandates({ employer, mandatary, mandates, routed }: MandateRow): readonly string[] {
    const holder =
      mandatary.kind === "person"
        ? formatInsz(mandatary.insz)
        : (mandatary.name ?? formatEnterpriseNumber(mandatary.enterprise));
    const giver = employer.name ?? formatEnterpriseNumber(employer.enterprise);
    return [
      ...mandates.map(
        ({ subject, from, until }) =>
          `${giver} → ${holder} · ${this.names.subject(subject)} · ${this.day(from)} → ${until ? this.day(until) : "–"}`,
      ),
      ...routed.map(
        ({ domain, declaration }) => `${this.place(domain)} · ${this.names.declaration(declaration)}`,
      ),
    ];
  }

  sender({ contact, channels }: SenderDetails): readonly string[] {
    return [
      ...(contact ? [`${contact.firstName} ${contact.lastName} · ${contact.emails.join(", ")}`] : []),
      ...channels.map(({ kind, username, certificate, applications }) =>
        [
          this.names.channel(kind),
          ...(username ? [username] : []),
          `${certificate.serialDecimal} = ${certificate.serialHexadecimal}`,
          this.day(certificate.expiresAt),
          ...(applications.length ? [this.names.applications(applications.map(({ id }) => id))] : []),
        ].join(" · "),
      ),
    ];
  }

  outline({ number, name, registeredAt, ended, chief, domains }: EnterpriseOutline): string {
    const known = `${name ?? "–"} (${formatEnterpriseNumber(number)})`;
    if (ended !== null) return `${known} · ${this.ending(ended)}`;
    if (registeredAt === null || chief === null) return `${known} · ${this.word("unregistered")}`;
    const person = `${this.pack.labels.roles["chief-access-manager"]} ${chief.firstName} ${chief.lastName}`;
    return [known, this.day(registeredAt), person, ...domains.map((domain) => this.place(domain))].join(
      " · ",
    );
  }

  private ending({ at, into }: NonNullable<EnterpriseOutline["ended"]>): string {
    const { tree } = this.pack.labels;
    if (into === null) return tree.ceased.replace("{day}", this.day(at));
    const name = into.name ?? formatEnterpriseNumber(into.number);
    return tree.merged.replace("{day}", this.day(at)).replace("{name}", () => name);
  }

  found(found: Found): readonly string[] {
    switch (found.kind) {
      case "person":
        return [this.person(found.person), ...found.person.roles.map((role) => this.role(role))];
      case "request":
        return [this.request(found.request)];
      case "enterprise":
        return [this.outline(found.enterprise)];
      case "nothing":
        return [this.word("nothing")];
    }
  }

  private place(scope: Scope): string {
    return placeName(this.registry, scope, { messages: this.pack, catalogue });
  }

  day(day: Instant | LocalDate): string {
    return dayIn(this.pack.language, day);
  }

  private word(word: keyof typeof screenWords): string {
    return screenWords[word][this.pack.language];
  }
}
