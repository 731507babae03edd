import { defaultCatalogue } from "../../src/catalogue/default/catalogue.js";
import { catalogueCaps } from "../../src/catalogue/shapes.js";
import type { Application, DomainKind, Labels } from "../../src/catalogue/types.js";
import { type GeneratedDocument, generatedNotice } from "./document.js";

/** `docs/catalogue.md`: the default catalogue, and how long the lists of another may be. */
export const catalogueDocument: GeneratedDocument = { file: "docs/catalogue.md", render: renderCatalogue };

const { systems, applications, domainKinds, channels, declarations, mandateSubjects, means, titles } =
  defaultCatalogue;

const introduction = `# Catalogue

What there is to manage is data: kinds of domain with their subdivisions, sites and functions, applications, channels,
declarations, subjects of mandates, means of log-in and forms of address. Every command and every question gets a catalogue in its
context. \`defaultCatalogue\` holds what the manuals name; \`defineCatalogue\` makes another. Ids stand in scopes and
events, so they stay; labels may change.`;

const kindNotes = `All but \`employer-nsso\` are identified by the enterprise's number; that one by an NSSO number, so an enterprise has as
many employer domains as it has numbers. Where another system manages a kind, managers are appointed here, and its
users and applications are managed there. A curator of a bankrupt enterprise is in charge of its domains of the kinds
marked so.

Chosen, since the manuals are silent: which kinds the eGov role administration manages beyond finance and mobility,
and that those open by themselves (one enterprise's screen shows them); in which capacity one logs in for kinds that
are neither the employer's, nor of health care, nor those of MyHandicap; which kinds may have a sender, and that each
of those can open every application that channels carry.`;

const placeNotes = `A manual shows users of the first two kinds at the subdivision; that they belong there and nowhere else is chosen.`;

const applicationNotes = `Managers have an application of their domain without a grant, unless *to managers* says otherwise. An external condition
is shown beside an access decision, and never judged. Chosen: that \`ehealth-care\` carries \`ehealth-box\`,
\`ehealth-certificate-manager\` and \`ebm-practice-net\`, as mammography screening does.`;

const channelNotes = `Every channel asks for a certificate. \`rest\` is the present portal's, and asks what
\`web-service\` asks.`;

const subjectNotes = `A mandate is given here, unless another system manages mandates of its subject.`;

function renderCatalogue(): string {
  const sections = [
    generatedNotice,
    introduction,
    "## Domain kinds",
    labelTable(domainKinds),
    table(
      ["id", "opens by itself", "managed by", "capacity", "sender", "curator", "applications"],
      domainKinds.map((kind) => [
        code(kind.id),
        kind.opensByItself,
        kind.managedElsewhere === undefined ? "" : code(kind.managedElsewhere),
        kind.capacity,
        kind.sender ? "yes" : "",
        kind.curator === true ? "yes" : "",
        kind.applications.map(code).join(", "),
      ]),
    ),
    kindNotes,
    "## Subdivisions, sites and functions",
    table(["domain kind", "subdivision kind", "site kind", "users belong at"], domainKinds.flatMap(places)),
    placeNotes,
    labelTable(domainKinds.flatMap(({ subdivisionKinds }) => subdivisionKinds).flatMap(withSites)),
    "Functions:",
    table(
      ["domain kind", "function", "counts at", ...languages],
      domainKinds.flatMap((kind) =>
        kind.functions.map((one) => [code(kind.id), code(one.id), one.level, ...inAll(one.labels)]),
      ),
    ),
    "## Applications",
    labelTable(applications),
    table(
      ["id", "to managers", "asks"],
      applications.map((each) => [code(each.id), toManagers(each), asks(each)]),
    ),
    applicationNotes,
    "## Channels",
    table(
      [
        "id",
        "connection",
        "can be opened",
        "technical user",
        "SSH key",
        "carries applications",
        ...languages,
      ],
      channels.map((each) => [
        code(each.id),
        each.connection,
        yesOrNo(each.canBeOpened),
        each.technicalUser,
        yesOrNo(each.sshKey),
        yesOrNo(each.carriesApplications),
        ...inAll(each.labels),
      ]),
    ),
    channelNotes,
    "## Declarations for routing",
    labelTable(declarations),
    "## Subjects of mandates",
    table(
      ["id", "managed by", ...languages],
      mandateSubjects.map((each) => [
        code(each.id),
        each.managedElsewhere === undefined ? "" : code(each.managedElsewhere),
        ...inAll(each.labels),
      ]),
    ),
    subjectNotes,
    "## Means of log-in",
    table(
      ["id", "level", ...languages],
      means.map((each) => [code(each.id), String(each.level), ...inAll(each.labels)]),
    ),
    "The levels are the federal authentication service's own; that of the token is chosen.",
    "## Forms of address",
    labelTable(titles),
    "Offered in this order. A catalogue that leaves one out has it refused; what was stored stays.",
    "## Other systems",
    labelTable(systems),
    limits(),
  ];
  return `${sections.join("\n\n")}\n`;
}

function limits(): string {
  const listCaps = [
    ["each of the eight", catalogueCaps.entries],
    ["a kind's applications", catalogueCaps.applications],
    ["functions", catalogueCaps.functions],
    ["fields, companions, external conditions", catalogueCaps.details],
    ["subdivision kinds, site kinds", catalogueCaps.places],
  ].map((cells) => cells.map(String));
  return `## Limits

A catalogue of your own: [own-catalogue.md](own-catalogue.md). In it an id has at most ${catalogueCaps.id} characters, a label
${catalogueCaps.label}; a list at most:

${table(["list", "entries"], listCaps)}`;
}

const languages = ["nl", "fr", "de", "en"] as const;

interface Labelled {
  readonly id: string;
  readonly labels: Labels;
}

function labelTable(entries: readonly Labelled[]): string {
  return table(
    ["id", ...languages],
    entries.map(({ id, labels }) => [code(id), ...inAll(labels)]),
  );
}

function inAll(labels: Labels): readonly string[] {
  return languages.map((language) => labels[language]);
}

function places(kind: DomainKind): readonly (readonly string[])[] {
  return kind.subdivisionKinds.map((sub) => [
    code(kind.id),
    `${code(sub.id)} (${sub.identifiedBy})`,
    sub.siteKinds.map((site) => `${code(site.id)} (${site.identifiedBy})`).join(", "),
    kind.usersBelongAt ?? "any level",
  ]);
}

function withSites(sub: DomainKind["subdivisionKinds"][number]): readonly Labelled[] {
  return [sub, ...sub.siteKinds];
}

function toManagers(application: Application): string {
  if (application.opensWithAnyAssignment === true) return "with any assignment";
  return application.implicitForManagers ? "without a grant" : "with a grant only";
}

function asks(application: Application): string {
  const { level, functions, authenticationLevel, certificate, companions = [], external } = application;
  return [
    level && `counts at the ${level}`,
    functions && `one of ${functions.map(code).join(", ")}`,
    authenticationLevel !== undefined && `log-in of level ${authenticationLevel}`,
    certificate && "a personal certificate",
    ...companions.map(
      (each) => `${code(each.application)} beside it for ${each.functions.map(code).join(", ")}`,
    ),
    ...external.map(({ labels }) => `external: ${labels.en}`),
  ]
    .filter(Boolean)
    .join("; ");
}

function yesOrNo(value: boolean): string {
  return value ? "yes" : "no";
}

function code(id: string): string {
  return `\`${id}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
