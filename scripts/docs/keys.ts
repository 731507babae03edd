import { type KeyKind, sliceOf } from "../../src/index.js";
import { layouts } from "../../src/registry/layouts.js";
import { layoutVersion } from "../../src/registry/rows.js";
import { type GeneratedDocument, generatedNotice } from "./document.js";
import { examples } from "./key-examples.js";
import { roundsSection } from "./rounds.js";
import { shown, typesSection } from "./type-sections.js";
import { fieldsOf, typesUnder } from "./types.js";

const introduction = `# Keys and rows

A registry is rows: one JSON value under each key, with the version of its layout. \`rowsOf\` gives them all, \`changesOf\` says
what events change in them, \`sliceOf\` makes a slice of those that a host loaded; how these fit together is in
[embedding.md](embedding.md#keys-rows-and-slices). This page tells every kind of key, and what stands under it.

A row as it is stored and loaded is \`{ key, version, value }\`; one that was looked for in vain is \`{ key, value: null }\`. A
count of 0, an empty set and a row that is not there are one. Moments are \`YYYY-MM-DDTHH:mm:ss.sssZ\`, days \`YYYY-MM-DD\`,
numbers and user names in canonical form: what \`parse…\` answers.`;

/** What stands behind the colon, and what the key names. */
const kinds: Readonly<Record<KeyKind, readonly [id: string, says: string]>> = {
  enterprise: ["number", "A registered enterprise."],
  place: ["scope", "A domain, a subdivision or a site: what its `level` says."],
  account: ["account id", "A person, once in the whole system, with what he is in each place."],
  former: ["account id", "An account that is no more, whose id is never used again."],
  request: ["ticket", "A request for a chief: open, or answered, and then nothing personal is kept of it."],
  sender: ["scope of a domain", "The active sender of a domain's structured messages."],
  routing: ["scope of a domain", "Where the declarations of a domain go."],
  mandates: [
    "enterprise/mandatary",
    "The mandates that an enterprise gave to one mandatary: another enterprise's number, or a person's INSZ.",
  ],
  review: ["scope", "What was confirmed last of the review of exactly that place."],
  username: [
    "user name",
    "Whose user name it is, or ever was: unique over everything. `null` for a technical user's, which stays reserved.",
  ],
  insz: ["INSZ", "Whose account that number opens, also one that was his before: unique over everything."],
  digest: ["digest", "The keyed digest of an erased person's user name, which nobody takes again."],
  tally: [
    "scope#what, or digests",
    "A count for a scope and all below it: `users` are assignments of that role, `application:…` those with that application, `mandates` all that an enterprise gave. `tally:digests` counts the rows of `digest:`.",
  ],
  size: ["key of a set", "How many items a set has."],
  item: ["key of a set#item", "One item of a set: its row is there, or it is not."],
  members: ["scope", "The accounts assigned in exactly that scope."],
  children: ["scope", "The scopes one level below."],
  requests: ["number", "The tickets of an enterprise's open requests."],
  mentions: [
    "INSZ, or account",
    "The keys of the open requests, the mandates and the routes that name a person by that INSZ; he needs no account. Of an account's id, the keys of the confirmed reviews in which something was decided of it.",
  ],
  parties: [
    "given/number, or held/number",
    "The mandates that an enterprise gave to others, or those that others gave to it: what stands behind the colon of `mandates:`.",
  ],
  queue: [
    "requests, codes, or codes/number",
    "What waits for an answer, each with since when: all open requests by ticket; all who asked for access codes and hold something, by account, and of these those of one enterprise.",
  ],
};

const groups: readonly (readonly [title: string, says: string, kinds: readonly KeyKind[]])[] = [
  [
    "Aggregates",
    "Put whole and deleted whole.",
    ["enterprise", "place", "account", "former", "request", "sender", "routing", "mandates", "review"],
  ],
  [
    "Unique entries",
    "A `put` of one that is new (`isNew`) is a claim: a store lets one writer alone make it. A `delete` releases it.",
    ["username", "insz", "digest"],
  ],
  [
    "Counts",
    "Changed by a number, without being loaded. What comes to 0 may stay or go. A size changes beside the items of its set.",
    ["tally", "size"],
  ],
  [
    "Items of sets",
    "Added and removed one by one: both may be done twice. What names a set never has a `#`, so the first one begins the item (`itemParts`).",
    ["item"],
  ],
  [
    "Sets",
    "No rows of their own: whoever loads such a key answers with the list of the items, in any order. Only what shows or goes through all of them asks for it.",
    ["members", "children", "requests", "mentions", "parties", "queue"],
  ],
];

const kindNames = Object.keys(layouts) as KeyKind[];
const types = typesUnder("credentials/certificate.ts", "aggregates/", "registry/layouts", "words/");

/** `docs/keys.md`: every kind of key, and the value under it. */
export const keysDocument: GeneratedDocument = {
  file: "docs/keys.md",
  render: () =>
    `${[generatedNotice, introduction, ...groups.map(groupSection), roundsSection(), typesSection(types, kindNames.map(typeOf))].join("\n\n")}\n`,
};

function groupSection([title, says, members]: (typeof groups)[number]): string {
  return [`## ${title}`, says, ...members.map(kindSection)].join("\n\n");
}

function kindSection(kind: KeyKind): string {
  const [id, says] = kinds[kind];
  const { key, value } = examples[kind];
  const row = { key, version: layoutVersion(kind), value };
  const read = sliceOf([row]);
  if (!read.ok) throw new Error(`no row: ${JSON.stringify(read.violations)}`);
  const type = typeOf(kind);
  return `### \`${kind}:\` ${id}

${says} Value: ${shown(type)}.

\`\`\`json
${JSON.stringify(row, null, 2)}
\`\`\``;
}

/** The type of the value, as `RowValues` has it. */
function typeOf(kind: KeyKind): string {
  return fieldsOf(types, "RowValues").find(({ name }) => name === kind)?.type ?? "";
}
