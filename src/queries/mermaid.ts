import type { AccountId } from "../aggregates/common/event.js";
import { type AnyContext, known } from "../context/context.js";
import type { MessagePack } from "../messages/types.js";
import { holderOf } from "../permissions/office.js";
import { Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import { enterpriseOf, levelOf, type Scope } from "../scope/scope.js";
import { singleRoleAt } from "../words/roles.js";
import { rootsOf } from "./drawing.js";
import { endingName, filled, placeName, placeOrder } from "./labels.js";

/** How to draw a registry as a Mermaid flowchart. */
export interface MermaidOptions {
  /** The language to draw it in. */
  readonly messages: MessagePack;
  /** This enterprise or place alone, with all below it; absent: every enterprise, by number. */
  readonly scope?: Scope;
  /** What to call a person; without it, or where it gives nothing, the account id. */
  readonly names?: (account: AccountId) => string;
}

/**
 * Draws a registry as a Mermaid flowchart, for documentation: a box for each enterprise, domain, subdivision and site
 * with its name and its manager, and an arrow to each place below. For the host's own eyes: it judges nobody and shows
 * every place. Equal registries give equal text, whatever the order in which they came about; whatever a name holds, it
 * stays text within its box. The catalogue of the context gives kinds their names and orders domains as its lists do.
 */
export function toMermaid(registry: Registry, options: MermaidOptions, context: AnyContext): string {
  const { catalogue } = known(context);
  const { scope, messages } = options;
  const reads = new Reads(registry);
  const order = placeOrder(catalogue);
  const lines = ["flowchart TD"];
  let boxes = 0;
  const drawPlace = (place: Scope, above?: string): void => {
    if (reads.madeAt(place) === undefined) return;
    boxes += 1;
    const box = `p${boxes}`;
    const ended = reads.enterprise(enterpriseOf(place))?.ended;
    const text = [
      placeName(registry, place, { messages, catalogue }),
      ...(ended ? [endingName(registry, ended, { messages })] : managerLine(reads, place, options)),
    ];
    lines.push(`  ${box}["${text.map(escaped).join("<br/>")}"]`);
    if (above !== undefined) lines.push(`  ${above} --> ${box}`);
    for (const child of [...reads.children(place)].sort(order)) drawPlace(child, box);
  };
  for (const root of rootsOf(registry, scope)) drawPlace(root);
  return lines.join("\n");
}

/** Who manages a place, and through which office. */
function managerLine(reads: Reads, scope: Scope, { messages, names }: MermaidOptions): readonly string[] {
  const account = holderOf(reads, scope);
  if (account === undefined) return [];
  const { roles, tree } = messages.labels;
  const name = names?.(account) || account;
  const manager = reads.place(scope)?.manager;
  const value =
    manager?.kind === "office"
      ? filled(tree.office, { name, role: roles[singleRoleAt[levelOf(manager.office)]] })
      : name;
  return [filled(tree.pair, { label: roles[singleRoleAt[levelOf(scope)]], value })];
}

/** Signs that end a label, that Mermaid reads as code, HTML or Markdown, or that begin a list in Markdown. */
const meaning = /["#&;<>[\]{}|\\`*_~]|^[-+](?=\s)|^\d(?=\d*[.)]\s)/g;

/** A text that stays text within a quoted label: signs with a meaning as Mermaid's own entities, on one line. */
function escaped(text: string): string {
  return text
    .replace(/[ \p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .replace(meaning, (sign) => `#${sign.charCodeAt(0)};`);
}
