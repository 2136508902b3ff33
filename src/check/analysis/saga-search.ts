/**
 * Explicit-state search of a saga. Every reachable state is visited, so that a plan without hazards
 * is proved: each end is all done or all taken back, and nothing waits for ever. Sources:
 * Garcia-Molina and Salem, Sagas (1987); Richardson, Microservices Patterns, chapter 4.
 */
type StepState =
  | 'not started'
  | 'doing'
  | 'done'
  | 'failed'
  /** Its answer did not come in time: the action may yet take effect. */
  | 'late'
  | 'undoing'
  | 'undone';

export interface SagaStep {
  readonly name: string;
  /** Queries change nothing and need nothing taken back. */
  readonly changes: boolean;
  /** Name of the compensation. */
  readonly undo?: string;
  readonly undoIdempotent: boolean;
  readonly tombstone: boolean;
  readonly retriable: boolean;
  readonly pivot: boolean;
  /** Its answer travels over a network, so that it may be lost. */
  readonly remote: boolean;
  /** Somebody notices where the answer does not come. */
  readonly timed: boolean;
}

export interface SagaPlan {
  readonly steps: readonly SagaStep[];
  /** The one who leads it loses its state with the process. */
  readonly forgetful: boolean;
}

export type HazardKind =
  /** Done, and not taken back though the saga failed. */
  | 'kept'
  /** Fails where there is neither a way on nor a way back. */
  | 'stuck'
  | 'undone twice'
  /** Takes effect after it was taken back. */
  | 'overtaken'
  /** Waits for an answer for ever. */
  | 'waits'
  /** Nobody knows any more that it is half done. */
  | 'forgotten';

export interface Hazard {
  readonly kind: HazardKind;
  /** Index of the step concerned. */
  readonly step: number;
  /** The shortest way there, in words. */
  readonly story: readonly string[];
}

interface State {
  readonly steps: readonly StepState[];
  readonly direction: 'forward' | 'back';
}

interface Move {
  /** What happens; empty where it goes without saying. */
  readonly words: string;
  /** The state it leads to, or the hazard it ends in. */
  readonly to: State | { readonly kind: HazardKind; readonly step: number };
}

interface Visit {
  readonly state: State;
  readonly story: readonly string[];
}

/** Each hazard that can be reached, by kind and step, with the shortest way there. */
export function searchSaga(plan: SagaPlan): readonly Hazard[] {
  const start: State = { steps: plan.steps.map(() => 'not started'), direction: 'forward' };
  const seen = new Set([keyOf(start)]);
  const hazards: Hazard[] = [];
  const queue: Visit[] = [{ state: start, story: [] }];
  for (const { state, story } of queue) {
    const moves = movesFrom(state, plan);
    const kept = moves.length === 0 ? keptIn(state, plan) : [];
    hazards.push(...kept.map((step) => ({ kind: 'kept' as const, step, story })));
    for (const { words, to } of moves) {
      const told = words === '' ? story : [...story, words];
      if ('kind' in to) hazards.push({ ...to, story: told });
      else if (!seen.has(keyOf(to))) {
        seen.add(keyOf(to));
        queue.push({ state: to, story: told });
      }
    }
  }
  return shortest(hazards);
}

/** One hazard of each kind and step: the one with the shortest story, the first of these. */
function shortest(hazards: readonly Hazard[]): readonly Hazard[] {
  const kept = new Map<string, Hazard>();
  for (const hazard of hazards) {
    const key = `${hazard.kind} ${hazard.step}`;
    const known = kept.get(key);
    if (!known || known.story.length > hazard.story.length) kept.set(key, hazard);
  }
  return [...kept.values()].toSorted((a, b) => a.step - b.step);
}

function keyOf({ steps, direction }: State): string {
  return `${direction} ${steps.join()}`;
}

/** What was done and stays done at the end of a saga that failed. */
function keptIn({ steps, direction }: State, plan: SagaPlan): readonly number[] {
  if (direction === 'forward') return [];
  return plan.steps.flatMap((step, index) =>
    step.changes && steps[index] === 'done' ? [index] : [],
  );
}

function movesFrom(state: State, plan: SagaPlan): readonly Move[] {
  const moves = state.direction === 'forward' ? movesForward(state, plan) : movesBack(state, plan);
  return moves.length > 0 ? [...moves, ...restarts(state, plan)] : [];
}

function movesForward(state: State, plan: SagaPlan): readonly Move[] {
  const index = state.steps.findIndex((one) => one !== 'done');
  const step = plan.steps[index];
  if (!step) return [];
  if (state.steps[index] === 'not started') return [move('', state, index, 'doing')];
  return [
    move(`\`${step.name}\` is done`, state, index, 'done'),
    ...failures(state, plan, step, index),
    ...losses(state, plan, step, index),
  ];
}

function failures(state: State, plan: SagaPlan, step: SagaStep, index: number): readonly Move[] {
  if (step.retriable) return [];
  const words = `\`${step.name}\` fails`;
  if (isPastPivot(plan, index)) return [{ words, to: { kind: 'stuck', step: index } }];
  return [move(words, state, index, 'failed', 'back')];
}

/** The answer does not come. Whoever may still go back gives up and takes back what may have happened; others ask again. */
function losses(state: State, plan: SagaPlan, step: SagaStep, index: number): readonly Move[] {
  if (!step.remote) return [];
  const lost = `the answer of \`${step.name}\` is lost`;
  if (!step.timed) return [{ words: lost, to: { kind: 'waits', step: index } }];
  const givesUp = step.undo !== undefined && step.changes && !step.retriable && !step.pivot;
  if (!givesUp || isPastPivot(plan, index)) return [];
  return [move(`\`${step.name}\` does not answer in time`, state, index, 'late', 'back')];
}

function isPastPivot(plan: SagaPlan, index: number): boolean {
  return plan.steps.some((step, other) => step.pivot && other < index);
}

/** Compensations run in reverse: the last step that is done, late or half undone is next. */
function movesBack(state: State, plan: SagaPlan): readonly Move[] {
  const index = state.steps.findLastIndex((one, at) => {
    const step = plan.steps[at];
    const undoable = one === 'done' && step?.changes && step.undo !== undefined;
    return undoable || one === 'late' || one === 'undoing';
  });
  const step = plan.steps[index];
  if (!step) return [];
  const now = state.steps[index];
  if (now === 'late') return arrivals(state, step, index);
  if (now === 'done') return [move('', state, index, 'undoing')];
  const undo = `\`${step.undo}\``;
  const twice = { kind: 'undone twice' as const, step: index };
  return [
    move(`${undo} takes \`${step.name}\` back`, state, index, 'undone'),
    ...(step.undoIdempotent
      ? []
      : [{ words: `the answer of ${undo} is lost and it is sent again`, to: twice }]),
  ];
}

/** The late action and its compensation are both on their way: either may come first. */
function arrivals(state: State, step: SagaStep, index: number): readonly Move[] {
  const first = `\`${step.undo}\` arrives before \`${step.name}\``;
  return [
    move(`\`${step.name}\` is done after all`, state, index, 'done'),
    step.tombstone
      ? move(first, state, index, 'undone')
      : {
          words: `${first}, finds nothing, and then \`${step.name}\` is done`,
          to: { kind: 'overtaken', step: index },
        },
  ];
}

/** A process may stop in every state in which something is left to do. */
function restarts(state: State, plan: SagaPlan): readonly Move[] {
  const half = state.steps.findLastIndex((one, at) => one === 'done' && plan.steps[at]?.changes);
  if (!plan.forgetful || half === -1) return [];
  return [{ words: 'the process stops', to: { kind: 'forgotten', step: half } }];
}

function move(
  words: string,
  state: State,
  index: number,
  to: StepState,
  direction = state.direction,
): Move {
  return { words, to: { steps: state.steps.with(index, to), direction } };
}
