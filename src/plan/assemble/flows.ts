import type { Story } from '../../blueprint/requirements/requirements.ts';
import { kebabCase } from '../../util/names.ts';
import { creatorOf, type DraftContext } from './draft.ts';
import { type DraftFlow, sagasOf } from './sagas.ts';

/** As many as a reader keeps in mind; the rest follows from policies and calls. */
const MOST_FLOWS = 6;

/** What users experience end to end: sagas first, then what the brief tells, then at least the first thing that can be done. */
export function draftFlows(
  contexts: readonly DraftContext[],
  stories: readonly Story[],
): readonly DraftFlow[] {
  const sagas = sagasOf(contexts);
  const told = stories.flatMap((story) => flowOf(story, contexts) ?? []);
  const fresh = told.filter(
    (flow) => !sagas.some((saga) => flow.contexts.every((id) => saga.contexts.includes(id))),
  );
  const flows = unique([...sagas, ...fresh]);
  return flows.length > 0 ? flows.slice(0, MOST_FLOWS) : simplest(contexts);
}

/** A story becomes a flow where it runs through two contexts or more. */
function flowOf(story: Story, contexts: readonly DraftContext[]): DraftFlow | undefined {
  const path: DraftContext[] = [];
  for (const concept of story.concepts) {
    const home = contexts.find(({ fitted }) => fitted.concepts.includes(concept));
    if (home && !path.includes(home)) path.push(home);
  }
  const steps = path.flatMap((context) => {
    const creator = creatorOf(context);
    return creator === undefined ? [] : [`${context.id}.${creator}`];
  });
  const first = path[0];
  const creator = first && creatorOf(first);
  if (steps.length < 2 || !first || creator === undefined) return undefined;
  const failure = story.onFailure[0];
  return {
    name: kebabCase(creator),
    contexts: path.map(({ id }) => id),
    flow: {
      description: story.quote,
      trigger: `${first.id}.${creator}`,
      steps: steps.map((step, index) => ({
        do: step,
        ...(index > 0 && isAsync(first, step, contexts) ? { async: true } : {}),
        ...(failure !== undefined && index === steps.length - 1 ? { onFailure: failure } : {}),
      })),
    },
  };
}

/** Whether the step is reached by a message: nobody calls it, and its context listens. */
function isAsync(first: DraftContext, step: string, contexts: readonly DraftContext[]): boolean {
  const called = contexts.some(({ calls }) => calls.some((call) => call.to === step));
  return !called && !step.startsWith(`${first.id}.`);
}

function simplest(contexts: readonly DraftContext[]): readonly DraftFlow[] {
  for (const context of contexts) {
    const creator = creatorOf(context);
    if (creator === undefined || context.fitted.generic) continue;
    const step = `${context.id}.${creator}`;
    return [
      { name: kebabCase(creator), contexts: [context.id], flow: { trigger: step, steps: [step] } },
    ];
  }
  return [];
}

function unique(flows: readonly DraftFlow[]): readonly DraftFlow[] {
  const names = new Set<string>();
  return flows.flatMap((flow) => {
    const name = names.has(flow.name)
      ? `${flow.name}-in-${flow.contexts.at(-1) ?? 'system'}`
      : flow.name;
    if (names.has(name)) return [];
    names.add(name);
    return [{ ...flow, name }];
  });
}
