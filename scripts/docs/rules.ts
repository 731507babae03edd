import { de } from "../../src/messages/de/index.js";
import { en } from "../../src/messages/en/index.js";
import { fr } from "../../src/messages/fr/index.js";
import { nl } from "../../src/messages/nl/index.js";
import { type Rule, type RuleCode, rules, type Stage } from "../../src/rules/index.js";
import { type GeneratedDocument, generatedNotice } from "./document.js";

const parts: readonly string[] = [
  "Identifiers",
  "User names",
  "Passwords",
  "Contact and personal data",
  "Facts from other registers",
  "Chief access manager",
  "Domains",
  "Managers",
  "Subdivisions and sites",
  "Users",
  "Functions",
  "Sessions and delay",
  "Senders (structured messages)",
  "Routing",
  "Mandates and curators",
  "Certificates of persons",
  "Life goes on",
  "Input",
];

const firmness: Readonly<Record<Rule["firmness"], string>> = {
  manual: "Stated by a manual",
  public: "Stated by another public source",
  chosen: "Chosen",
};

const stageNames: Readonly<Record<Stage, string>> = {
  shape: "shape",
  standing: "standing of the actor",
  rules: "everything else",
};

const weights: Readonly<Record<Rule["weight"], string>> = {
  refuses: "refuses",
  warns: "warns, never refuses",
  policy: "the policy says whether it refuses or warns",
};

const introduction = `# Rule book

Every rule that the library judges. A rule's code is the code of the violation that breaking it gives; the violation
also carries the path of the field at fault and the parameters of the message.

A command is judged in three stages, and a later one is not reached when an earlier one refuses: its **shape**, the
**standing of the actor** (may he do this there at all), and **everything else**, of which every broken rule is
reported at once. Each rule says how firm it is: a manual or another public source states it, or it was chosen where
the sources are silent or contradict each other; then the safer reading won. The sources are described in
[sources.md](sources.md).`;

/** `docs/rules.md`: the rule book with its messages. */
export const rulesDocument: GeneratedDocument = { file: "docs/rules.md", render: renderRules };

function renderRules(): string {
  const all = Object.values<Rule<RuleCode>>(rules);
  const sections = parts.flatMap((title, index) => {
    const inPart = all.filter((rule) => rule.part === index + 1);
    return inPart.length === 0 ? [] : [`## ${index + 1}. ${title}`, ...inPart.map(renderRule)];
  });
  return `${[generatedNotice, introduction, ...sections].join("\n\n")}\n`;
}

function renderRule(rule: Rule<RuleCode>): string {
  const stages = rule.stages.map((stage) => stageNames[stage]).join("; ") || "when access is asked for";
  const params = rule.params.map((name) => `\`${name}\``).join(", ") || "none";
  return [
    `### \`${rule.code}\``,
    "",
    rule.statement,
    "",
    `- ${firmness[rule.firmness]}: ${rule.source}.`,
    `- Stage: ${stages}. Weight: ${weights[rule.weight]}. Parameters: ${params}.`,
    ...[nl, fr, de, en].map((pack) => `- ${pack.language}: ${pack.rules[rule.code]}`),
  ].join("\n");
}
