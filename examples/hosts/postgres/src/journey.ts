import { explainAccess, type Facts } from "toegangsbeheer";
import { createHost, type Host, type Store } from "toegangsbeheer/host";
import { appointChief } from "../../../j1-appoint-chief.js";
import { mammographyUnit } from "../../../j7-structure.js";
import { screeningUsers } from "../../../j7-users.js";
import type { Screen } from "../../../screens.js";
import type { Step, Story } from "../../../story.js";
import { packs } from "./languages.js";
import { secretPorts } from "./ports.js";
import { answered } from "./registers.js";

/** What was given and asked, and by which id each command was known. */
export interface Played {
  readonly stories: readonly Story[];
  /** How often the registers were asked. */
  readonly inquiries: number;
}

/** Plays the mammography journey on a store: each answer is the host's; names are told as the stories know them. */
export async function playJourney(store: Store, digestKey: string): Promise<Played> {
  let known: Facts = {};
  let inquiries = 0;
  const host = createHost({
    store,
    registers: {
      facts: (questions) => {
        inquiries += 1;
        return answered(questions, known);
      },
    },
    ...secretPorts(digestKey),
  });
  const stories: Story[] = [];
  for (const story of [appointChief(), mammographyUnit(), screeningUsers()]) {
    const steps: Step[] = [];
    for (const [at, step] of story.steps.entries()) {
      known = step.context.facts;
      steps.push(await answeredBy(host, step, `${story.title.en} ${at + 1}`));
    }
    stories.push({ ...story, steps });
  }
  return { stories, inquiries };
}

/** A step with what the host answers in place of what was answered in memory. */
async function answeredBy(host: Host, step: Step, id: string): Promise<Step> {
  const { now, actor } = step.context;
  if ("command" in step) {
    const answer = await host.give(step.command, { actor: step.as, now, id });
    return { ...step, outcome: answer.ok ? { ...step.outcome, ...answer } : answer } as Step;
  }
  if ("opens" in step) {
    const question = {
      ...{ account: step.who.account, application: step.opens },
      ...{ scope: step.scope, session: step.session },
    };
    const explanation = await host.ask((registry, context) => explainAccess(registry, question, context), {
      ...{ actor, now, facts: step.context.facts },
    });
    return { ...step, explanation };
  }
  if ("looks" in step) {
    const answer = await host.ask((registry, context) => seen(step.looks(registry, context)), {
      ...{ actor, now, facts: step.context.facts },
    });
    return { ...step, answer };
  }
  throw new Error("this journey gives commands, opens applications and looks at screens");
}

/** What a screen shows, told in every language while the rows that it looks at are at hand. */
function seen(answer: ReturnType<Screen>): ReturnType<Screen> {
  if (!answer.ok) return answer;
  const told = new Map(Object.values(packs).map((pack) => [pack.language, answer.value(pack)]));
  return { ok: true, value: ({ language }) => told.get(language) ?? [] };
}
