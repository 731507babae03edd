import type { Context } from "../../src/context/context.js";
import type { EnterpriseFact, PersonFact } from "../../src/context/facts.js";
import type { RegistryEvent } from "../../src/procedures/events.js";
import type { FactName } from "../../src/words/facts.js";
import type { ReadNumber } from "./identifiers.js";
import type { ModelState } from "./state.js";
import type { Fault, ReadText } from "./text.js";

export type ModelPath = (string | number)[];

/** A broken rule. */
export interface ModelViolation {
  code: string;
  path: ModelPath;
  params: Record<string, string | number>;
}

/** The model's answer to a command. */
export type ModelAnswer =
  | { ok: true; events: RegistryEvent[]; warnings: ModelViolation[]; claims: string[] }
  | { ok: false; violations: ModelViolation[] };

/** What comes together while one command is judged. */
export class Judging {
  private readonly broken: ModelViolation[] = [];
  private readonly missing: ModelViolation[] = [];
  private readonly advice: ModelViolation[] = [];
  private readonly events: RegistryEvent[] = [];
  /** True once a fact was taken for granted. */
  granted = false;

  constructor(
    readonly state: ModelState,
    readonly context: Context,
  ) {}

  refuse(code: string, path: ModelPath, params: ModelViolation["params"] = {}): void {
    addOnce(this.broken, { code, path, params });
  }

  warn(code: string, path: ModelPath, params: ModelViolation["params"] = {}): void {
    addOnce(this.advice, { code, path, params });
  }

  /** Refuses or warns, as the severity says. */
  judge(
    severity: "refuse" | "warn",
    code: string,
    path: ModelPath,
    params: ModelViolation["params"] = {},
  ): void {
    if (severity === "refuse") this.refuse(code, path, params);
    else this.warn(code, path, params);
  }

  refuseFaults(faults: Fault[], path: ModelPath): void {
    for (const { code, params } of faults) {
      const second = [...path.slice(0, -1), `${path.at(-1)}Confirmation`];
      this.refuse(code, code.endsWith(".confirmation") ? second : path, params);
    }
  }

  /** The text's value; what is wrong with it is refused. */
  text(read: ReadText, path: ModelPath): string | undefined {
    if ("value" in read) return read.value;
    this.refuseFaults(read.faults, path);
    return undefined;
  }

  /** The number in canonical form; what is wrong with it is refused. */
  number(read: ReadNumber, path: ModelPath): string | undefined {
    if ("value" in read) return read.value;
    for (const code of read.codes) this.refuse(code, path);
    return undefined;
  }

  /** A fact was needed and not given: true when it may be taken for granted, else `facts.missing`. */
  grants(fact: FactName, path: ModelPath): boolean {
    if (this.context.facts.permissive === true) {
      this.granted = true;
      return true;
    }
    this.lacks(fact, path);
    return false;
  }

  /** A fact was needed that nothing stands in for. */
  lacks(fact: FactName, path: ModelPath): void {
    addOnce(this.missing, { code: "facts.missing", path, params: { fact } });
  }

  /** What the facts say of an enterprise: `null` unknown there, `undefined` not given. */
  enterpriseFact(number: string): EnterpriseFact | null | undefined {
    return own(this.context.facts.enterprises, number);
  }

  personFact(insz: string): PersonFact | null | undefined {
    return own(this.context.facts.persons, insz);
  }

  emit(type: RegistryEvent["type"], data: object): void {
    this.events.push({ type, version: 1, data } as unknown as RegistryEvent);
  }

  /** Every violation so far, missing facts behind the others. */
  violations(): ModelViolation[] {
    return [...this.broken, ...this.missing];
  }

  isRefused(): boolean {
    return this.violations().length > 0;
  }

  /** The answer: violations, or what was emitted. */
  answer(): ModelAnswer {
    if (this.isRefused()) return { ok: false, violations: this.violations() };
    const metadata = {
      at: this.context.now,
      by: this.by(),
      ...(this.granted ? { permissiveFacts: true } : {}),
    };
    const events = this.events.map((event) => ({ ...event, metadata }) as unknown as RegistryEvent);
    const claims: string[] = [];
    for (const event of events) claims.push(...this.claimsOf(event));
    return { ok: true, events, warnings: this.advice, claims };
  }

  private claimsOf(event: RegistryEvent): string[] {
    switch (event.type) {
      case "AccountOpened": {
        if ("erased" in event.data) return [];
        const { username, insz } = event.data;
        return [...(username === null ? [] : [`username:${username}`]), `insz:${insz}`];
      }
      case "AccessCodesIssued": {
        const { account, username } = event.data;
        const before = this.state.accounts.find(({ id }) => id === account)?.username;
        return before === null ? [`username:${username}`] : [];
      }
      case "PersonNumberCorrected": {
        const insz = event.data.insz as string;
        const isHis = this.state.accounts.some((one) => one.insz === insz || one.aliases.includes(insz));
        return isHis ? [] : [`insz:${insz}`];
      }
      case "ChannelOpened":
        return event.data.username === null ? [] : [`username:${event.data.username}`];
      default:
        return [];
    }
  }

  private by(): object {
    const actor = this.context.actor;
    return actor.kind === "account" ? { kind: actor.kind, account: actor.account } : { kind: actor.kind };
  }
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function addOnce(list: ModelViolation[], found: ModelViolation): void {
  if (!list.some((other) => JSON.stringify(other) === JSON.stringify(found))) list.push(found);
}
