import {
  type Choice,
  defaultCatalogue as catalogue,
  type Details,
  type EnterpriseNumber,
  type EnterpriseOutline,
  type FirstLook,
  type Found,
  formatEnterpriseNumber,
  formatInsz,
  type Instant,
  type LocalDate,
  type MandateRow,
  type MessagePack,
  message,
  type PersonDetails,
  placeName,
  type Registry,
  type RequestDetails,
  type RoleDetails,
  type Scope,
  type SenderDetails,
  type WaitingPerson,
} from "toegangsbeheer";
import { ExchangeNames } from "./exchange.js";
import { colon, dayIn, screenWords } from "./words.js";

/** Who is in charge of a place, by its level. */
const managerAt = {
  domain: "access-manager",
  subdivision: "subdivision-manager",
  site: "site-manager",
} as const;

/** Puts what a screen shows into the words of a language. */
export class Telling {
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

  waiting(row: WaitingPerson): string {
    return `${this.person(row)} · ${this.word("since")} ${this.day(row.since)}`;
  }

  role({ role, scope, status, createdAt, changedAt, applications, functions }: RoleDetails): string {
    const { roles, statuses } = this.pack.labels;
    const dates = createdAt === null || changedAt === null ? [] : [this.dates(createdAt, changedAt)];
    const held = [applications, functions].flatMap((all) =>
      all.length === 0 ? [] : [all.map(({ id }) => this.names.of(id)).join(" + ")],
    );
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
          `${giver} → ${holder} · ${this.names.of(subject)} · ${this.span(from, until)}`,
      ),
      ...routed.map(({ domain, declaration }) => `${this.place(domain)} · ${this.names.of(declaration)}`),
    ];
  }

  sender({ contact, channels }: SenderDetails): readonly string[] {
    return [
      ...(contact ? [`${contact.firstName} ${contact.lastName} · ${contact.emails.join(", ")}`] : []),
      ...channels.map(({ kind, username, certificate, applications }) =>
        [
          this.names.of(kind),
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
    return [
      known,
      `${this.word("since")} ${this.day(registeredAt)}`,
      person,
      ...domains.map((domain) => this.place(domain)),
    ].join(" · ");
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

  /** What the page of a form shows before it is filled in: whom and what it is about, and what can be chosen. */
  form(
    { enterprise, person, choices }: FirstLook,
    fields: readonly string[],
    isAsked: boolean,
  ): readonly string[] {
    const known = person && `${person.firstName} ${person.lastName} · ${person.username ?? "–"}`;
    return [
      ...(enterprise ? [this.outline({ ...enterprise, domains: [] })] : []),
      ...(isAsked ? [known ?? this.word("newcomer")] : []),
      ...fields.map((field) => {
        const offered = (choices[field] ?? []).map((one) => this.choice(field, one)).join(", ");
        return this.labelled(this.field(field), offered || "–");
      }),
    ];
  }

  /** What there is to know of a place. */
  details(found: Details): readonly string[] {
    const { tree } = this.pack.labels;
    const place = this.place(found.scope);
    const users = this.labelled(tree.users, String(found.users));
    if (found.level === "enterprise") {
      const { chief, coChiefs } = found;
      const { roles } = this.pack.labels;
      return [
        [place, `${this.word("since")} ${this.day(found.registeredAt)}`, users].join(" · "),
        ...(chief ? [this.labelled(roles["chief-access-manager"], fullName(chief))] : []),
        ...coChiefs.map((one) => this.labelled(roles["co-chief-access-manager"], fullName(one))),
      ];
    }
    const open = found.applications.map(({ id }) => this.names.applications([id])).join(", ");
    const role = this.pack.labels.roles[managerAt[found.level]];
    const manager = found.manager && this.labelled(role, fullName(found.manager));
    return [
      [
        place,
        ...(found.email ? [found.email] : []),
        this.dates(found.createdAt, found.changedAt),
        users,
      ].join(" · "),
      ...(manager ? [manager] : []),
      ...(open ? [this.labelled(tree.applications, open)] : []),
    ];
  }

  private choice(field: string, { id, name }: Choice): string {
    if (nameOf(field) === "language") return this.pack.screens.languages[id as MessagePack["language"]];
    if (name === undefined) return this.names.of(id);
    return `${name} (${/^\d{10}$/.test(id) ? formatEnterpriseNumber(id as EnterpriseNumber) : id})`;
  }

  private field(path: string): string {
    return this.pack.fields.names[nameOf(path) as keyof MessagePack["fields"]["names"]];
  }

  private labelled(label: string, text: string): string {
    return `${label}${colon[this.pack.language]}${text}`;
  }

  private dates(createdAt: Instant, changedAt: Instant): string {
    const [created, changed] = [this.day(createdAt), this.day(changedAt)];
    const since = `${this.word("since")} ${created}`;
    return created === changed ? since : `${since}, ${this.word("changed")} ${changed}`;
  }

  private span(from: LocalDate, until: LocalDate | null): string {
    return `${this.day(from)} → ${until === null ? "–" : this.day(until)}`;
  }

  private day(moment: Instant | LocalDate): string {
    return dayIn(this.pack.language, moment);
  }

  private place(scope: Scope): string {
    return placeName(this.registry, scope, { messages: this.pack, catalogue });
  }

  private word(word: keyof typeof screenWords): string {
    return screenWords[word][this.pack.language];
  }
}

/** What a field is called in its own record. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function fullName({
  firstName,
  lastName,
}: {
  readonly firstName: string;
  readonly lastName: string;
}): string {
  return `${firstName} ${lastName}`;
}
