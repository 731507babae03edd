import { type Context, contextAt } from "../context/context.js";
import { evolveAll } from "../engine/evolve.js";
import { Form } from "../form/form.js";
import type { RegistryEvent } from "../procedures/events.js";
import { Inquiry } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import type { RuleViolation } from "../rules/index.js";
import { type Emit, emitting, type ImportMetadata } from "./events-of.js";
import type { ExchangeLists } from "./exchange-lists.js";
import type { ImportedPopulation } from "./population.js";

type EntryOf<Name extends keyof ExchangeLists> = Exclude<ExchangeLists[Name], undefined>[number];

/** A registry that grows entry by entry: each is judged as its command would be, by what was imported before it. */
export class Growing {
  readonly events: RegistryEvent[] = [];
  readonly faults: RuleViolation[] = [];
  private readonly context: Context;

  constructor(
    private registry: Registry,
    private readonly population: ImportedPopulation,
    context: Context,
    private readonly metadata: ImportMetadata,
    private readonly onEntry: () => void,
  ) {
    // What other registers know is not asked.
    this.context = contextAt(context.now, context.actor, { ...context, facts: {} });
  }

  /** Judges each entry of a list: what its command would emit happens now, all else at the moment that is told. */
  each<Name extends keyof ExchangeLists>(
    name: Name,
    judge: (entry: Form<EntryOf<Name>>, emit: Emit) => void,
  ): void {
    const list: readonly EntryOf<Name>[] = this.population[name] ?? [];
    list.forEach((_, at) => {
      const whole = Form.of(new Inquiry(this.registry, this.context), this.population);
      const happened: RegistryEvent[] = [];
      const emit = emitting(happened, this.metadata);
      judge((whole.at(name) as Form<readonly EntryOf<Name>[]>).at(at), emit);
      const { violations, events } = whole.judgement;
      this.onEntry();
      this.faults.push(...violations);
      if (violations.length > 0) return;
      for (const { type, data } of events) emit(type, data, this.context.now);
      this.follow(happened);
    });
  }

  /** These happen next. */
  follow(happened: readonly RegistryEvent[]): void {
    this.events.push(...happened);
    this.registry = evolveAll(this.registry, happened);
  }
}
