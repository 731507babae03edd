import { type Finding, type MessagePack, placeName, type Review, type Scope, sentence } from "toegangsbeheer";
import { namesIn } from "./happening.js";
import type { Step } from "./story.js";
import { andOthers, colon, dayIn, reviewWords } from "./words.js";

/**
 * What a review found: the pressing with their place, and below each what would put it right; of the others one of each
 * kind, and how many there are.
 */
export function reviewLines(
  { scope, findings }: Review,
  { registry, context }: Step,
  pack: MessagePack,
): readonly string[] {
  const { language } = pack;
  const { catalogue } = context;
  const telling = { resolve: namesIn(registry), catalogue };
  const place = (at: Scope): string => placeName(registry, at, { catalogue, messages: pack });
  const told = (finding: Finding): string =>
    `${sentence(finding, pack, telling)} [${finding.code}] · ${place(finding.scope)}`;
  const pressing = findings.filter(({ severity }) => severity !== "low");
  const low = findings.filter(({ severity }) => severity === "low");
  return [
    `${place(scope)} · ${reviewWords.pressing[language]}${colon[language]}${pressing.length}`,
    ...pressing.flatMap((finding) => [
      told(finding),
      ...finding.remedies.map((step) => `→ ${sentence(step, pack, telling)}`),
      ...decided(finding, pack),
    ]),
    `${reviewWords.others[language]}${colon[language]}${low.length}`,
    ...kindsOf(low).flatMap(([first, ...more]) => [
      told(first) + andOthers(more.length, language),
      ...decided(first, pack),
    ]),
  ];
}

/** Findings of one kind together, new ones apart from those that were confirmed. */
function kindsOf(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const kinds = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const name = `${finding.code} ${finding.isNew}`;
    const kind = kinds.get(name);
    if (kind) kind.push(finding);
    else kinds.set(name, [finding]);
  }
  return [...kinds.values()];
}

/** What somebody decided of a finding, when and why. */
function decided({ confirmed }: Finding, { language }: MessagePack): readonly string[] {
  if (confirmed === null) return [];
  const { decision, at, reason } = confirmed;
  const told = `${reviewWords.confirmed[language]} ${dayIn(language, at)}, ${reviewWords[decision][language]}`;
  return [reason === null ? told : `${told}${colon[language]}${reason}`];
}
