import {
  defaultCatalogue as catalogue,
  formatEnterpriseNumber,
  formatInsz,
  isAtOrBelow,
  type Labels,
  type MessagePack,
  placeName,
  type Registry,
  type RegistryEvent,
  type Scope,
  scopeParts,
} from "toegangsbeheer";
import { colon, exchangeWords } from "./words.js";

type Route = Extract<RegistryEvent, { readonly type: "RouteSet" }>["data"];
type Mandate = Extract<RegistryEvent, { readonly type: "MandateGranted" }>["data"];

/** What channels, declarations and mandates are called in a language; what has no name, by its id. */
export class ExchangeNames {
  constructor(private readonly language: keyof Labels) {}

  applications(ids: readonly string[]): string {
    return ids.map((id) => this.of(id)).join(" + ");
  }

  recipient(recipient: Route["recipient"]): string {
    if (recipient === null) return "–";
    return recipient.kind === "self" ? this.of(recipient.channel) : this.mandatary(recipient.mandatary);
  }

  mandatary(mandatary: Mandate["mandatary"]): string {
    if (mandatary === null) return "–";
    return mandatary.kind === "enterprise"
      ? formatEnterpriseNumber(mandatary.enterprise)
      : formatInsz(mandatary.insz);
  }

  /** Anything of the catalogue by its id. */
  of(id: string): string {
    const { domainKinds, applications, channels, declarations, mandateSubjects, titles } = catalogue;
    const below = domainKinds.flatMap(({ functions, subdivisionKinds }) => [
      ...functions,
      ...subdivisionKinds.flatMap((kind) => [kind, ...kind.siteKinds]),
    ]);
    const all = [domainKinds, below, applications, channels, declarations, mandateSubjects, titles].flat();
    return id === "e-box"
      ? "e-Box"
      : this.label(
          all.find((one) => one.id === id),
          id,
        );
  }

  private label(entry: { readonly labels: Labels } | undefined, id: string): string {
    return entry?.labels[this.language] ?? id;
  }
}

/** The senders with their channels, the routes and the mandates of an enterprise or place: one line each. */
export function exchangeLines(registry: Registry, scope: Scope, pack: MessagePack): readonly string[] {
  const { language } = pack;
  const names = new ExchangeNames(language);
  const said = (what: keyof typeof exchangeWords, ...parts: readonly string[]): string =>
    exchangeWords[what][language] + colon[language] + parts.filter((part) => part !== "").join(" · ");
  const at = (domain: Scope): string => placeName(registry, domain, { messages: pack, catalogue });
  const within = (domain: Scope): boolean => isAtOrBelow(domain, scope);
  return [
    ...[...registry.senders.values()]
      .filter(({ domain }) => within(domain))
      .flatMap((sender) => [
        said("sender", at(sender.domain)),
        ...sender.channels.map(({ kind, username, applications }) =>
          said("channel", names.of(kind), username ?? "", names.applications(applications)),
        ),
        ...Object.entries(sender.preferred).map(([application, kind]) =>
          said("preferred", names.applications([application]), names.of(kind)),
        ),
      ]),
    ...[...registry.routings.values()]
      .filter(({ domain }) => within(domain))
      .flatMap(({ routes }) =>
        routes.map(({ declaration, recipient }) =>
          said("route", names.of(declaration), names.recipient(recipient)),
        ),
      ),
    ...[...registry.mandates.values()]
      .filter(({ enterprise }) => enterprise === scopeParts(scope).enterprise)
      .flatMap(({ mandatary, given }) =>
        given.map(({ subject }) => said("mandate", names.of(subject), names.mandatary(mandatary))),
      ),
  ];
}
