import type { Context } from "../context/context.js";
import type { FactInquiry } from "../context/fact-inquiry.js";
import type { Result } from "../kernel/result.js";
import { type Path, violation } from "../kernel/violation.js";
import { isBlank } from "../kernel/visible.js";
import type { EventNamed, EventType } from "../procedures/events.js";
import type { Inquiry } from "../registry/inquiry.js";
import { broken, type ParamsArgument, type RuleCode, type RuleViolation } from "../rules/index.js";
import type { Severity } from "../words/severities.js";

/**
 * A form while it is judged, at one of its fields: the value there, what may be asked, and what was found so far. A
 * step further in is a form as well, so that a reader of a person or a contact works wherever one stands. Where a field
 * lies is told only when something is wrong with it.
 */
export class Form<out Value = unknown> {
  private constructor(
    /** What was found so far, in the whole form. */
    readonly judgement: Judgement,
    readonly value: Value,
    private readonly outer: Form | undefined,
    private readonly step: string | number,
  ) {}

  /** A whole form, nothing of which was judged yet. */
  static of<Value>(port: Inquiry, value: Value): Form<Value> {
    return new Form(new Judgement(port), value, undefined, "");
  }

  /** The registry, the facts and the context, as far as a decision may ask them. */
  get port(): Inquiry {
    return this.judgement.port;
  }

  get context(): Context {
    return this.judgement.port.context;
  }

  get facts(): FactInquiry {
    return this.judgement.port.facts;
  }

  /** Where the field lies in the whole form. */
  get path(): Path {
    const path: (string | number)[] = [];
    for (let form: Form = this; form.outer !== undefined; form = form.outer) path.unshift(form.step);
    return path;
  }

  /** The whole form. */
  get whole(): Form {
    return this.outer?.whole ?? this;
  }

  /** One step further in: a field of a record, or a position of a list. */
  at<Step extends keyof Value & (string | number)>(step: Step): Form<Value[Step]> {
    return new Form(this.judgement, this.value[step], this, step);
  }

  /** The same field, its value known more closely. */
  as<Closer>(value: Closer): Form<Closer> {
    return new Form(this.judgement, value, this.outer, this.step);
  }

  /** The same field where it was given, else nothing. */
  given(): Form<Exclude<Value, null | undefined>> | undefined {
    const { value } = this;
    return value === undefined || value === null
      ? undefined
      : (this as Form as Form<Exclude<Value, null | undefined>>);
  }

  /** A text that was filled in, else nothing. */
  filled(this: Form<string | undefined>): Form<string> | undefined {
    return isBlank(this.value) ? undefined : (this as Form<string>);
  }

  /** A text that must be filled in; else that is refused. */
  required(
    this: Form<string | undefined>,
    code: "field.required" | "user.credentials-required" = "field.required",
  ): Form<string> | undefined {
    const filled = this.filled();
    if (filled === undefined) this.refuse(code);
    return filled;
  }

  /** Goes through a list. */
  each<Item>(this: Form<readonly Item[]>, visit: (item: Form<Item>) => void): void {
    this.value.forEach((_, index) => {
      visit(this.at(index));
    });
  }

  /** Goes through a list, and through what stands in it several times only once. */
  eachOnce<Item>(this: Form<readonly Item[]>, visit: (item: Form<Item>) => void): void {
    const seen = new Set<Item>();
    this.each((item) => {
      if (seen.has(item.value)) return;
      seen.add(item.value);
      visit(item);
    });
  }

  /** What the field reads as, or `undefined` with its faults noted. */
  read<Read>(parse: (value: Value) => Result<Read, RuleViolation>): Read | undefined {
    return this.take(parse(this.value));
  }

  /** What was read of the field, or `undefined` with its faults noted. */
  take<Read>(result: Result<Read, RuleViolation>): Read | undefined {
    if (result.ok) return result.value;
    const { path } = this;
    for (const { code, path: inside, params } of result.violations) {
      this.judgement.violations.push(violation(code, [...path, ...inside], params));
    }
    return undefined;
  }

  /** A rule is broken here. */
  refuse<Code extends RuleCode>(code: Code, ...params: ParamsArgument<Code>): void {
    this.judgement.violations.push(broken(code, this.path, ...params));
  }

  /** A rule that only advises. */
  warn<Code extends RuleCode>(code: Code, ...params: ParamsArgument<Code>): void {
    this.judgement.warnings.push(broken(code, this.path, ...params));
  }

  /** A rule whose severity the policy or the catalogue says. */
  weigh<Code extends RuleCode>(severity: Severity, code: Code, ...params: ParamsArgument<Code>): void {
    if (severity === "refuse") this.refuse(code, ...params);
    else this.warn(code, ...params);
  }

  /** Something happens, unless something is wrong. */
  emit<Type extends EventType>(type: Type, data: EventNamed<Type>["data"]): void {
    this.judgement.events.push({ type, data } as DraftEvent);
  }

  /** What happens takes a name or a number that is there once. */
  claim(claim: Claim): void {
    this.judgement.claims.push(claim);
  }
}

/** What makes an accepted decision unique over the whole system: a user name or an INSZ that it takes. */
export type Claim = `username:${string}` | `insz:${string}`;

/** An event before the moment and the actor are stamped on it. */
export interface DraftEvent<Type extends EventType = EventType> {
  readonly type: Type;
  readonly data: EventNamed<Type>["data"];
}

/**
 * What one decision finds while it goes through its form: what is wrong, what deserves advice, what happens when
 * nothing is wrong. It lives for one call; from outside a decision is a pure function.
 */
export class Judgement {
  readonly violations: RuleViolation[] = [];
  readonly warnings: RuleViolation[] = [];
  readonly events: DraftEvent[] = [];
  readonly claims: Claim[] = [];

  constructor(readonly port: Inquiry) {}
}
