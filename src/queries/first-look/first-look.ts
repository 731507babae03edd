import { assignmentAt } from "../../aggregates/account/state.js";
import type { Context } from "../../context/context.js";
import type { FactQuestion } from "../../context/facts.js";
import { commandShapes, commandTypes } from "../../engine/decode.js";
import { commandActions } from "../../engine/question-of.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { parseInsz } from "../../identifiers/insz.js";
import type { Instant } from "../../kernel/instant.js";
import type { Shape } from "../../kernel/reading.js";
import { accepted } from "../../kernel/result.js";
import { type FieldShapes, oneOf, optional, record, text, variants } from "../../kernel/shape.js";
import { under } from "../../kernel/violation.js";
import type { CommandType } from "../../procedures/commands.js";
import type { Answer } from "../../registry/answer.js";
import type { Inquiry } from "../../registry/inquiry.js";
import type { Registry } from "../../registry/registry.js";
import { enterpriseOf, enterpriseScope, type Scope } from "../../scope/scope.js";
import { type Asking, ask } from "../ask.js";
import { type EnterpriseOutline, outlineOf } from "../kept/outline.js";
import { type PersonDetails, personDetails } from "../kept/person.js";
import { type Choice, choicesFor, type Look } from "./choices.js";
import { fieldsOfForm } from "./fields.js";

/** The form of a command, and what is known of it before it is filled in. */
export interface FirstLookQuery {
  readonly form: CommandType;
  /** The place, for a command that names one. */
  readonly scope?: string;
  /** The number of the enterprise, in any notation, for a command that names one. */
  readonly enterprise?: string;
  /** The ticket, for a command about a request. */
  readonly ticket?: string;
  /** The persons whom it is about, for a command that names some. */
  readonly account?: string;
  readonly accounts?: readonly string[];
  /** The INSZ that was typed of a person, in any notation: whether he is known then fills the form. */
  readonly insz?: string;
  /** The kind that was chosen, for a form in which other fields follow from it. */
  readonly kind?: string;
}

/** The enterprise that a form is about. */
export interface LookedAtEnterprise extends EnterpriseOutline {
  /** False where the register says that it ceased; `null` where nobody told. */
  readonly lives: boolean | null;
  /** Since when its chief is that; `null` without one. */
  readonly chiefSince: Instant | null;
}

/** What a page is drawn from before its form is filled in. */
export interface FirstLook {
  /** `null` where the form names none, or names one that no register knows. */
  readonly enterprise: LookedAtEnterprise | null;
  /** What fills the form of a known person, whose credentials and names stay; `null` where nobody is known by that number. */
  readonly person: Omit<PersonDetails, "insz"> | null;
  /**
   * What can be chosen, by the field's path in the command (`person.title`); a field that is not there is open, or more
   * must be chosen before.
   */
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
  /** The facts that would tell more. */
  readonly unanswered: readonly FactQuestion[];
}

/** The fields of a command by which it is known where it is; and those that a first look can do without. */
const needed = ["scope", "enterprise"];
const further = ["ticket", "account", "accounts", "kind"];

const asking: Asking<FirstLookQuery, FirstLook> = {
  shape: variants("form", new Map(commandTypes.map((type) => [type, queryOf(type)]))),

  permission: ({ form, scope, enterprise, ticket, account, accounts }) => {
    const { action, targets } = commandActions[form];
    return {
      action,
      scope: scope ?? enterpriseIn(enterprise),
      ticket,
      ...(targets && { field: targets, targets: accounts ?? (account === undefined ? [] : [account]) }),
    };
  },

  show: (inquiry, query) => {
    const number = query.enterprise === undefined ? undefined : parseEnterpriseNumber(query.enterprise);
    if (number?.ok === false) return { ok: false, violations: under(["enterprise"], number.violations) };
    const insz =
      query.insz === undefined ? undefined : parseInsz(query.insz, { asOf: inquiry.context.today });
    if (insz?.ok === false) return { ok: false, violations: under(["insz"], insz.violations) };
    const isTold = inquiry.context.actor.kind !== "anyone";
    const account = insz && isTold ? inquiry.accountOfNumber(insz.value) : undefined;
    const look = lookOf(inquiry, query, number?.value);
    const choices = choicesIn(look);
    return accepted({
      enterprise: number && isTold ? lookedAt(inquiry, number.value) : null,
      person: account ? withoutNumber(personDetails(account)) : null,
      choices,
      unanswered: inquiry.facts.unanswered.map(({ question }) => question),
    });
  },
};

/**
 * The first look at the form of a command, before it is filled in: the enterprise with its chief, the person whose number
 * was typed, and what can be chosen in each field. Whoever may give the command there may look; one question draws the
 * page. To `anyone` who files a request it tells nothing of persons and enterprises. Mandataries are offered, for a route and
 * for the end of a mandate, to whoever may see mandates; to others those fields are open.
 *
 * The query may come from anywhere; nothing is thrown but for a broken context or registry.
 *
 * Refused with `input.shape` and `limit.exceeded`; else with what `can` finds for the action of the command; else with
 * what is wrong with the number of the enterprise or of the person.
 *
 * Source: Step-by-Step guide, I.b (the number is typed: who is chief), User management: roles, 3 to 5, and the Heracles
 * guide, 3.3 and 4.9 (what can still be chosen, and the form that fills itself for a known person).
 */
export function firstLook(registry: Registry, query: FirstLookQuery, context: Context): Answer<FirstLook> {
  return ask(asking, registry, query, context);
}

/** The shape of a question about one form: what the command itself says of where it is and about whom. */
function queryOf(type: CommandType): Shape<FirstLookQuery> {
  const { made } = commandShapes[type];
  const fields = Object.entries(made?.kind === "record" ? made.fields : {}).flatMap(([name, shape]) =>
    needed.includes(name) ? [[name, shape]] : further.includes(name) ? [[name, optional(shape)]] : [],
  );
  return record({
    form: oneOf(type),
    ...Object.fromEntries(fields),
    ...(asksForPerson(type) && { insz: optional(text()) }),
  } as unknown as FieldShapes<FirstLookQuery>);
}

/** Only a form that is itself filled in with somebody's number tells whether he is known. */
function asksForPerson(type: CommandType): boolean {
  return fieldsOfForm(type).some(({ path }) => /(^|\.)insz$/.test(path));
}

function enterpriseIn(text: string | undefined): Scope | undefined {
  const number = parseEnterpriseNumber(text);
  return number.ok ? enterpriseScope(number.value) : undefined;
}

function lookOf(
  inquiry: Inquiry,
  { form, scope, account, accounts, kind }: FirstLookQuery,
  number: EnterpriseNumber | undefined,
): Look {
  const place = scope as Scope | undefined;
  const enterprise = number ?? (place && enterpriseOf(place));
  return { form, inquiry, scope: place, enterprise, kind, accounts: accounts ?? (account ? [account] : []) };
}

function choicesIn(look: Look): FirstLook["choices"] {
  const found = fieldsOfForm(look.form).map(({ path, values }) => {
    const choices = values?.map((id) => ({ id })) ?? choicesFor(path, look);
    return [path, choices] as const;
  });
  return Object.fromEntries(
    found.filter((one): one is readonly [string, readonly Choice[]] => one[1] !== undefined),
  );
}

function lookedAt(inquiry: Inquiry, number: EnterpriseNumber): LookedAtEnterprise | null {
  const told = inquiry.facts.enterprise(number, { path: ["enterprise"] });
  const outline = outlineOf(inquiry, number);
  if (told === null && outline.registeredAt === null) return null;
  const chief = outline.chief && inquiry.account(outline.chief.account);
  return {
    ...outline,
    lives: told === undefined ? null : told?.ceased !== true,
    chiefSince: (chief && assignmentAt(chief, enterpriseScope(number))?.roleSince) ?? null,
  };
}

function withoutNumber({ insz: _, ...person }: PersonDetails): Omit<PersonDetails, "insz"> {
  return person;
}
