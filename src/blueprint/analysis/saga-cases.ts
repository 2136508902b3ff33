import type { Flow, Step } from '../model/flow.ts';

/** What happens to a saga whose step fails. */
export interface SagaCase {
  readonly step: Step;
  /** `refused`: the step said no. `silent`: no answer came; it may have happened. */
  readonly failure: 'refused' | 'silent';
  readonly outcome: 'compensated' | 'repeated';
  /** Commands that take back what was done, in the order in which they run. */
  readonly compensations: readonly string[];
  /** Earlier steps that changed something and cannot be taken back. */
  readonly stranded: readonly string[];
}

/** Every way in which one step of a saga can fail, and the way out. */
export function sagaCases(flow: Flow): readonly SagaCase[] {
  if (!flow.saga) return [];
  const pivot = flow.steps.findIndex((step) => step.pivot);
  return flow.steps.flatMap((step, index) => {
    const forward = step.retriable || (pivot !== -1 && index > pivot);
    return (['refused', 'silent'] as const).map((failure) =>
      caseOf(flow.steps.slice(0, index), step, failure, forward),
    );
  });
}

function caseOf(
  earlier: readonly Step[],
  step: Step,
  failure: SagaCase['failure'],
  forward: boolean,
): SagaCase {
  if (forward) return { step, failure, outcome: 'repeated', compensations: [], stranded: [] };
  const done = (failure === 'silent' ? [...earlier, step] : earlier).toReversed();
  const stranded = earlier.filter((one) => one.undo === undefined);
  return {
    step,
    failure,
    outcome: 'compensated',
    // One command that takes several steps in a row back runs once.
    compensations: done
      .flatMap(({ undo }) => undo ?? [])
      .filter((undo, i, all) => undo !== all[i - 1]),
    stranded: stranded.map((one) => one.do),
  };
}
