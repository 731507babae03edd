// Compiled, never run: a checked value has another type than an unchecked one, and only its parser makes it.
import {
  type AccountId,
  type Context,
  can,
  contextAt,
  decide,
  type Email,
  type EnterpriseNumber,
  emptyRegistry,
  handle,
  type Instant,
  type Insz,
  isAccountId,
  isInsz,
  type LocalDate,
  type NssoNumber,
  onSlice,
  type Phone,
  parseInsz,
  parseScope,
  type RegistryEvent,
  type Scope,
  type Slice,
  type Snapshot,
  type Username,
} from "../../src/index.js";

// @ts-expect-error: an unchecked text
export const insz: Insz = "85073000160";
// @ts-expect-error: an unchecked text
export const enterprise: EnterpriseNumber = "0412398765";
// @ts-expect-error: an unchecked text
export const nsso: NssoNumber = "134567808";
// @ts-expect-error: an unchecked text
export const scope: Scope = "0412398765";
// @ts-expect-error: an unchecked text
export const account: AccountId = "chief";
// @ts-expect-error: an unchecked text
export const username: Username = "chieflogin";
// @ts-expect-error: an unchecked text
export const email: Email = "info@example.org";
// @ts-expect-error: an unchecked text
export const phone: Phone = "021234567";
// @ts-expect-error: an unchecked text
export const now: Instant = "2026-03-02T09:00:00.000Z";
// @ts-expect-error: an unchecked text
export const today: LocalDate = "2026-03-02";

const court = contextAt("2026-03-02T09:00Z", { kind: "court" });
// @ts-expect-error: a spread is no context
export const spread: Context = { ...court };
// @ts-expect-error: the host is nobody to judge
export const judged = can(emptyRegistry(), { action: "review" }, contextAt("2026-03-02T09:00Z", "host"));

declare const someScope: Scope;
declare const someInsz: Insz;
// @ts-expect-error: a value of another brand
export const mixed: Insz = someScope;
// Every checked value is still text.
export const plain: string = someInsz;

const read = parseInsz("85073000160");
// @ts-expect-error: nothing is read before the answer is looked at
export const hasty: Insz = read.value;
export const careful: Insz | undefined = read.ok ? read.value : undefined;

declare const typed: string;
// Only one notation is a scope or an account's id, so their tests narrow; an INSZ has many, so its test does not.
export const narrowed: AccountId | undefined = isAccountId(typed) ? typed : undefined;
// @ts-expect-error: true for every notation, and only the parser gives the canonical one
export const unread: Insz | undefined = isInsz(typed) ? typed : undefined;
const parsed = parseScope(typed);
export const place: Scope | undefined = parsed.ok ? parsed.value : undefined;

declare const event: RegistryEvent;
declare const other: RegistryEvent;
// @ts-expect-error: events never change
event.metadata = other.metadata;

declare const kept: Snapshot;
// @ts-expect-error: neither do snapshots
kept.version = 1;

declare const context: Parameters<typeof handle>[2];
declare const command: Parameters<typeof handle>[1];
const answer = handle(emptyRegistry(), command, context);
// @ts-expect-error: a refused command has no registry
export const next = answer.registry;
export const after = answer.ok ? answer.registry : undefined;
export const violations = answer.ok ? [] : answer.violations;
// At least one rule is broken where something is refused.
export const first = answer.ok ? undefined : answer.violations[0].code;
export const fault = parsed.ok ? undefined : parsed.violations[0].code;

declare const part: Slice;
// @ts-expect-error: a slice is no registry
handle(part, command, context);
export const asked = onSlice(part, (view) => decide(view, command, context));
// @ts-expect-error: its answer may lack keys instead
export const value = asked.value;
export const lacking = asked.ok ? undefined : asked.missing[0].length;
