import type { flowShape } from '../blueprint/document/flow-shape.ts';
import type { Flow, Saga, Step } from '../blueprint/model/flow.ts';
import type { Named } from '../blueprint/shape/collections.ts';
import type { Infer } from '../blueprint/shape/shape.ts';
import { defined } from '../util/defined.ts';
import { bindContext } from './contexts.ts';
import { resolveSlo } from './objectives.ts';
import { bindEvent, bindOperation, type Scope, split } from './scope.ts';

type FlowDocument = Infer<typeof flowShape>;
type StepDocument = NonNullable<FlowDocument['steps']>[number];

export function resolveFlow(scope: Scope, { name, value, at }: Named<FlowDocument>): Flow {
  const steps = resolveSteps(scope, value.saga ?? value.steps ?? []);
  const trigger = value.trigger && resolveTrigger(scope, value.trigger);
  return defined({
    name,
    description: value.description,
    trigger,
    steps,
    saga: value.saga && resolveSaga(scope, value, steps),
    slo: value.slo && resolveSlo(value.slo),
    critical: value.critical ?? true,
    peakRps: value.peakRps,
    deadlineMs: value.deadline,
    at,
  });
}

/** An event starts with a capital, an operation does not. */
function resolveTrigger(
  scope: Scope,
  trigger: NonNullable<FlowDocument['trigger']>,
): string | undefined {
  const [, member] = split(trigger.value, '');
  const bind = /^[A-Z]/.test(member) ? bindEvent : bindOperation;
  return bind(scope, trigger.value, '', trigger.at) ? trigger.value : undefined;
}

function resolveSteps(scope: Scope, documents: readonly StepDocument[]): readonly Step[] {
  const pivot = documents.findIndex((step) => step.pivot);
  return documents.flatMap((step, index): readonly Step[] => {
    if (!bindOperation(scope, step.do.value, '', step.do.at)) return [];
    const undo =
      step.undo && bindOperation(scope, step.undo.value, '', step.undo.at)
        ? step.undo.value
        : undefined;
    return [
      defined({
        do: step.do.value,
        undo,
        pivot: step.pivot ?? false,
        retriable: step.retriable ?? (pivot !== -1 && index > pivot),
        undoIdempotent: step.undoIdempotent ?? true,
        tombstone: step.tombstone ?? true,
        timeoutMs: step.timeout,
        async: step.async ?? false,
        lock: step.lock,
        onFailure: step.onFailure,
        at: step.at,
      }),
    ];
  });
}

function resolveSaga(scope: Scope, value: FlowDocument, steps: readonly Step[]): Saga {
  const mode = value.mode ?? 'orchestrated';
  const first = value.trigger?.value ?? steps[0]?.do;
  const written =
    value.coordinator && bindContext(scope, value.coordinator.value, value.coordinator.at)[0];
  const coordinator = written ?? (first === undefined ? undefined : split(first, '')[0]);
  return defined({
    mode,
    coordinator: mode === 'orchestrated' ? coordinator : undefined,
    timeoutMs: value.timeout,
    persistent: value.persistent ?? true,
    at: value.at.key('saga'),
  });
}
