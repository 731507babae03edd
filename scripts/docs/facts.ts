import { en } from "../../src/messages/en/index.js";
import type { FactName } from "../../src/words/facts.js";
import { type GeneratedDocument, generatedNotice } from "./document.js";
import { metByCommand } from "./met.js";
import { fieldTable, shown, typeSection } from "./type-sections.js";
import { fieldsOf, typesUnder } from "./types.js";

const introduction = `# Facts

What other registers know, and a host gives in the context. \`factsNeeded\` asks for it by name, of an enterprise or of a
person; each question is answered by one field. A number that the register does not know is \`null\` in place of all
its fields. What is absent was not asked: where a command needs it, it is refused by \`facts.missing\` and never guessed, but
under \`permissiveFacts\`. How to gather them is in [embedding.md](embedding.md#facts-first).`;

/** Where the answer to each question stands. */
const answers: Readonly<Record<FactName, readonly [field: string, type: string]>> = {
  enterprise: ["enterprises.<number>", "name, and what else is known"],
  representatives: ["enterprises.<number>.hasRepresentativeWithEid", "boolean"],
  bankruptcy: ["enterprises.<number>.bankrupt", "boolean"],
  "nsso-numbers": ["enterprises.<number>.nssoNumbers", "a list, empty for whoever is no employer"],
  "domain-kinds": ["enterprises.<number>.domainKinds", "a list of ids of the catalogue"],
  institutions: ["enterprises.<number>.institutions", "a list of numbers with names"],
  person: ["persons.<insz>.firstName, lastName", "text"],
  "legal-functions": ["persons.<insz>.legalFunctions", "a list"],
  ties: ["persons.<insz>.ties", "a list"],
  "username-digest": [
    "usernameDigests.<user name>",
    "the host's keyed digest; asked once somebody was erased, by whatever gives a user name",
  ],
};

const types = typesUnder("context/facts.ts", "words/ties.ts");

/** `docs/facts.md`: every question about facts, and where its answer stands. */
export const factsDocument: GeneratedDocument = {
  file: "docs/facts.md",
  render: () =>
    `${[
      generatedNotice,
      introduction,
      questionSection(),
      `## Facts\n\n${fieldTable(fieldsOf(types, "Facts"))}`,
      ...["EnterpriseFact", "PersonFact", "LegalFunction", "Tie", "TieKind"].map((name) =>
        typeSection(types, name),
      ),
    ].join("\n\n")}\n`,
};

function questionSection(): string {
  const rows = (Object.keys(answers) as FactName[]).map((fact) => {
    const [field, holds] = answers[fact];
    const askers = [...metByCommand()].filter(([, { facts }]) => facts.has(fact));
    const asked = askers.map(([command]) => shown(command)).join(", ");
    return `| ${shown(fact)} | ${en.labels.facts[fact]} | ${shown(field)} | ${holds} | ${asked} |`;
  });
  return [
    "## Questions",
    "",
    "| question | asks | answered by | holds | asked by |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
