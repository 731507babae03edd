import { type MessagePack, message, type RuleViolation, toTree } from "toegangsbeheer";
import { happened, namesIn } from "./happening.js";
import type { Step, Story } from "./story.js";

const width = 100;

/** A story as text, in the language of the pack: each step with what came of it, and the tree at the end. */
export function printed({ title, about, steps, registry, context }: Story, pack: MessagePack): string {
  const { language } = pack;
  return [
    title[language],
    "═".repeat(title[language].length),
    ...wrapped("", about[language]),
    ...steps.flatMap((step, at) => ["", ...stepLines(step, at + 1, pack)]),
    "",
    toTree(registry, { ...context, messages: pack, names: namesIn(registry) }),
  ].join("\n");
}

/** What somebody does, then ✓ what happened, ! what he is warned of, ✗ why it was refused. */
function stepLines(step: Step, number: number, pack: MessagePack): readonly string[] {
  const { does, outcome, registry } = step;
  const told = (violation: RuleViolation): string => ruleText(violation, step, pack);
  return [
    ...wrapped(`${String(number).padStart(2)}. `, does[pack.language]),
    ...(outcome.ok
      ? [
          ...happened(outcome.events, registry, pack).flatMap((line) => wrapped("    ✓ ", line)),
          ...outcome.warnings.flatMap((warning) => wrapped("    ! ", told(warning))),
        ]
      : outcome.violations.flatMap((violation) => wrapped("    ✗ ", told(violation)))),
  ];
}

/** A rule's message, with its code and the field at fault for whoever reads along in the code. */
function ruleText(violation: RuleViolation, { context, registry }: Step, pack: MessagePack): string {
  const { catalogue } = context;
  const text = message(violation, pack, { resolve: namesIn(registry), catalogue });
  const at = violation.path.length === 0 ? "" : `\u00a0${violation.path.join(".")}`;
  return `${text} [${violation.code}${at}]`;
}

/** Lines of at most that width, the first behind a mark and the others under it. */
function wrapped(mark: string, text: string): readonly string[] {
  const lines: string[] = [];
  let line = mark;
  for (const word of text.split(" ")) {
    if (line.length + word.length > width && line.trim() !== mark.trim()) {
      lines.push(line.trimEnd());
      line = " ".repeat(mark.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
