import {
  type AccessExplanation,
  type Answer,
  findApplication,
  formatInsz,
  type HistoryPage,
  type Menu,
  type MessagePack,
  message,
  type Position,
  placeName,
  type Responsible,
  type RuleViolation,
  roleLabel,
  type Scope,
  sentence,
  type Tellable,
  toTree,
  type UserPage,
  type WelcomePage,
} from "toegangsbeheer";
import { exchangeLines } from "./exchange.js";
import { happened, namesIn, recalled } from "./happening.js";
import { reviewLines } from "./reviewing.js";
import type { Shown } from "./screens.js";
import type { Step, Story } from "./story.js";
import { allowed, colon, found, noRoleOfYours, pastWords } from "./words.js";

const width = 100;

/** A story as text, in the language of the pack: each turn with what came of it, and the tree at the end. */
export function printed(story: Story, pack: MessagePack): string {
  const { about, steps, registry, context } = story;
  const title = story.title[pack.language];
  return [
    title,
    "═".repeat(title.length),
    ...wrapped("", about[pack.language]),
    ...steps.flatMap((step, at) => ["", ...stepLines(step, at + 1, pack)]),
    "",
    toTree(registry, { scope: story.scope as Scope, messages: pack, names: namesIn(registry) }, context),
    ...exchangeLines(registry, story.scope as Scope, pack).flatMap((line) => wrapped("• ", line)),
  ].join("\n");
}

function stepLines(step: Step, number: number, pack: MessagePack): readonly string[] {
  return [
    ...wrapped(`${String(number).padStart(2)}. `, step.does[pack.language]),
    ...outcomeLines(step, pack).flatMap(([mark, line]) => wrapped(`    ${mark} `, line)),
  ];
}

/** · what a page shows around it, ✓ what happened or is shown, ! what somebody is warned of, ✗ why not, → what would help. */
type Line = readonly [mark: "·" | "✓" | "!" | "✗" | "→" | " ", text: string];

function outcomeLines(step: Step, pack: MessagePack): readonly Line[] {
  if ("command" in step) return decisionLines(step, pack);
  if ("opens" in step) return accessLines(step.explanation, step.opens, step, pack);
  if ("heals" in step) return healingLines(step, pack);
  if ("searches" in step) return answerLines(step, step.answer, pack, (page) => pageLines(page, pack));
  if ("exports" in step)
    return answerLines(step, step.answer(pack), pack, (csv) => csv.trimEnd().split(/\r?\n/));
  if ("chooses" in step) return answerLines(step, step.answer, pack, (menu) => menuLines(menu, step, pack));
  if ("asks" in step) {
    return answerLines(step, step.answer, pack, (people) => people.map((one) => told(one, step, pack)));
  }
  if ("looks" in step) return answerLines(step, step.answer, pack, (shown) => shown(pack));
  if ("reviews" in step)
    return answerLines(step, step.answer, pack, (review) => reviewLines(review, step, pack));
  if ("recalls" in step) return answerLines(step, step.answer, pack, (page) => pastLines(page, step, pack));
  return answerLines(step, step.answer, pack, (page) => welcomeLines(page, step, pack));
}

function decisionLines(step: Extract<Step, { command: unknown }>, pack: MessagePack): readonly Line[] {
  const { outcome, seen, shown } = step;
  return [
    ...pageOf(seen, step, pack),
    ...(outcome.ok
      ? [
          ...happened(outcome.events, step, pack).map((line): Line => ["✓", line]),
          ...outcome.warnings.map((warning): Line => ["!", ruleText(warning, step, pack)]),
        ]
      : outcome.violations.map((violation): Line => ["✗", ruleText(violation, step, pack)])),
    ...pageOf(shown, step, pack),
  ];
}

/** What a page shows around a command, if there is one. */
function pageOf(page: Answer<Shown> | undefined, step: Step, pack: MessagePack): readonly Line[] {
  if (page === undefined) return [];
  if (!page.ok) return page.violations.map((violation) => ["✗", ruleText(violation, step, pack)]);
  return page.value(pack).map((line) => ["·", line]);
}

function accessLines(
  explanation: AccessExplanation,
  opens: string,
  step: Extract<Step, { opens: unknown } | { heals: unknown }>,
  pack: MessagePack,
): readonly Line[] {
  const { scope, registry, context } = step;
  const { catalogue } = context;
  const { language } = pack;
  if (!explanation.allowed) {
    const failing = explanation.conditions.filter(({ holds }) => holds === false);
    return failing.map((condition) => ["✗", `${inWords(condition, step, pack)} [${condition.code}]`]);
  }
  const application = findApplication(catalogue, opens)?.labels[language] ?? opens;
  const place = placeName(registry, scope as Scope, { catalogue: context.catalogue, messages: pack });
  return [["✓", `${allowed[language]}${colon[language]}${application} · ${place}`]];
}

/** Why not, what helps and who does it, what happens, and how it stands then. */
function healingLines(step: Extract<Step, { heals: unknown }>, pack: MessagePack): readonly Line[] {
  const { explanation, remedies, taken, healed, heals } = step;
  const steps = taken.flatMap(({ step: one, by, events, before, registry }): readonly Line[] => [
    [
      "→",
      by === undefined ? inWords(one, step, pack) : `${inWords(one, step, pack)} ${doer(by, step, pack)}`,
    ],
    ...happened(events, { before, registry, context: step.context }, pack).map((line): Line => ["✓", line]),
  ]);
  return [
    ...accessLines(explanation, heals, step, pack),
    ...remedies.obstacles.map((one): Line => ["→", `${inWords(one, step, pack)} [${one.code}]`]),
    ...steps,
    ...(steps.length > 0 ? accessLines(healed, heals, step, pack) : []),
  ];
}

/** Whoever takes a step, and in which role. */
function doer({ account, role }: Position, { registry }: Step, pack: MessagePack): string {
  return `(${namesIn(registry)(account)}, ${pack.labels.roles[role]})`;
}

function inWords(told: Tellable, { registry, context }: Step, pack: MessagePack): string {
  return sentence(told, pack, { resolve: namesIn(registry), catalogue: context.catalogue });
}

function answerLines<T>(
  step: Step,
  answer: Answer<T>,
  pack: MessagePack,
  shown: (value: T) => readonly string[],
): readonly Line[] {
  if (!answer.ok) return answer.violations.map((violation) => ["✗", ruleText(violation, step, pack)]);
  return shown(answer.value).map((line, at) => [at === 0 ? "✓" : " ", line]);
}

function pageLines({ rows, total, page, pages }: UserPage, pack: MessagePack): readonly string[] {
  const { language, labels } = pack;
  return [
    `${found[language]}${colon[language]}${total} (${page}/${pages})`,
    ...rows.map(({ lastName, firstName, username, role, insz, status }) =>
      [
        `${lastName} ${firstName}`,
        username ?? "–",
        roleLabel(role, pack, { terms: "screen" }),
        formatInsz(insz),
        labels.statuses[status],
      ].join(" · "),
    ),
  ];
}

/** What happened, one sentence an event. */
function pastLines({ events, hasMore }: HistoryPage, step: Step, pack: MessagePack): readonly string[] {
  const told = recalled(events, step, pack);
  if (told.length === 0) return [pastWords.nothing[pack.language]];
  return hasMore ? [...told, pastWords.more[pack.language]] : told;
}

function welcomeLines(page: WelcomePage, { registry, context }: Step, pack: MessagePack): readonly string[] {
  return page.enterprises.flatMap(({ name, roles }) => [
    name,
    ...roles.map(({ role, scope }) => {
      const place = placeName(registry, scope, { catalogue: context.catalogue, messages: pack });
      return `${place} · ${pack.labels.roles[role]}`;
    }),
  ]);
}

function menuLines(
  { scope, role, actions }: Menu,
  { registry, context }: Step,
  pack: MessagePack,
): readonly string[] {
  const { labels } = pack;
  const place = placeName(registry, scope, { catalogue: context.catalogue, messages: pack });
  return [`${place} · ${labels.roles[role]}`, actions.map((action) => labels.actions[action]).join("; ")];
}

function told(
  { scope, role, firstName, lastName, email }: Responsible,
  { registry, context }: Step,
  pack: MessagePack,
): string {
  const place = placeName(registry, scope, { catalogue: context.catalogue, messages: pack });
  return [place, `${firstName} ${lastName}`, pack.labels.roles[role], email ?? "–"].join(" · ");
}

/** A rule's message, with its code and the field at fault for whoever reads along in the code. */
function ruleText(violation: RuleViolation, { context, registry }: Step, pack: MessagePack): string {
  const { actor, catalogue } = context;
  const isHe = actor.kind === "account" && violation.params.account === actor.account;
  const text =
    isHe && violation.code === "user.unknown"
      ? noRoleOfYours[pack.language]
      : message(violation, pack, { resolve: namesIn(registry), catalogue });
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
