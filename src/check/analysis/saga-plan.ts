import type { Flow, Saga, Step } from '../../blueprint/model/flow.ts';
import { defined } from '../../util/defined.ts';
import { wordsOf } from '../../util/names.ts';
import type { Model } from '../model.ts';
import { byModel } from './by-model.ts';
import {
  type Hazard,
  type HazardKind,
  type SagaPlan,
  type SagaStep,
  searchSaga,
} from './saga-search.ts';
import { hostOf } from './sync-graph.ts';

/** A flow whose steps are a saga. */
type SagaFlow = Flow & { readonly saga: Saga };

export const sagasOf = byModel((model): readonly SagaFlow[] =>
  model.blueprint.flows.flatMap((flow) =>
    flow.saga && flow.steps.length > 0 ? [{ ...flow, saga: flow.saga }] : [],
  ),
);

const searched = byModel(
  (model) => new Map(sagasOf(model).map((flow) => [flow, searchSaga(planOf(model, flow))])),
);

/** What the search says of a saga, one kind of hazard at a time, each with its step. */
export function hazardsOf(
  model: Model,
  flow: SagaFlow,
  kind: HazardKind,
): readonly (Hazard & { readonly at: Step })[] {
  return (searched(model).get(flow) ?? []).flatMap((hazard) => {
    const at = flow.steps[hazard.step];
    return at && hazard.kind === kind ? [{ ...hazard, at }] : [];
  });
}

/** The shortest way to a hazard, as the end of a sentence. */
export function told({ story }: Hazard): string {
  return story.join(', ');
}

function planOf(model: Model, flow: SagaFlow): SagaPlan {
  const { mode, persistent } = flow.saga;
  return {
    steps: flow.steps.map((step) => stepOf(model, flow, step)),
    forgetful: mode === 'orchestrated' && !persistent,
  };
}

function stepOf(model: Model, flow: SagaFlow, step: Step): SagaStep {
  const { undo, undoIdempotent, tombstone, retriable, pivot } = step;
  const home = hostOf(model, flow.saga.coordinator ?? ownerOf(flow.steps[0]?.do ?? ''));
  return defined({
    name: step.do,
    changes: changesSomething(model, step.do),
    undo,
    undoIdempotent,
    tombstone,
    retriable,
    pivot,
    remote: step.async || hostOf(model, ownerOf(step.do)) !== home,
    timed: isTimed(model, flow, step),
  });
}

/** Whoever waits has a limit: of the step, of the saga, or of the call by which the step is asked for. */
function isTimed(model: Model, { saga }: SagaFlow, step: Step): boolean {
  if (step.timeoutMs !== undefined || saga.timeoutMs !== undefined) return true;
  return model
    .callsFrom(saga.coordinator ?? '')
    .some(
      ({ target, timeoutMs }) =>
        timeoutMs !== undefined && `${target.name}.${target.operation}` === step.do,
    );
}

export function ownerOf(operation: string): string {
  return operation.slice(0, operation.indexOf('.'));
}

/** First words of operations of external systems that only look. */
const LOOKS = new Set([
  ...['get', 'list', 'find', 'search', 'read', 'fetch', 'lookup', 'look', 'query', 'check'],
  ...['validate', 'verify', 'calculate', 'estimate', 'screen', 'score', 'rate', 'geocode'],
]);

/** Whether a step leaves something behind: commands do, queries do not; of external systems only the name is known. */
export function changesSomething(model: Model, operation: string): boolean {
  const known = model.operation(operation);
  if (known) return known.kind === 'command';
  return !LOOKS.has(wordsOf(operation.slice(operation.indexOf('.') + 1))[0] ?? '');
}
