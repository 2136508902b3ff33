import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SagaPlan, type SagaStep, searchSaga } from './saga-search.ts';

/**
 * The oracle knows no states. It plays sagas out by scripts (what becomes of every message) against
 * a ledger of effects, and looks at the ledger afterwards.
 */
interface Script {
  /** What becomes of each step: it works, it fails, it works too late for the timeout, its answer never comes. */
  readonly fates: readonly Fate[];
  /** Steps whose compensation overtakes the late action. */
  readonly overtakes: boolean;
  /** The answer of the first compensation of this step is lost. */
  readonly doubled: number;
  /** The process stops after so many messages. */
  readonly crashAfter: number;
}
type Fate = 'works' | 'fails' | 'late' | 'lost';
const FATES: readonly Fate[] = ['works', 'fails', 'late', 'lost'];

/** Plays one script: what came of it, or undefined where the saga ends well. */
function play(plan: SagaPlan, script: Script): string | undefined {
  const game: Game = { plan, script, ledger: plan.steps.map(() => 0), messages: 0 };
  for (const [at, step] of plan.steps.entries()) {
    if (crashes(game)) return forgotten(game);
    const end = act(game, at, step);
    if (end !== 'goes on') return end;
  }
  return undefined;
}

interface Game {
  readonly plan: SagaPlan;
  readonly script: Script;
  /** How often the effect of each step stands in the world. */
  readonly ledger: number[];
  messages: number;
}

function crashes(game: Game): boolean {
  return game.plan.forgetful && game.messages++ >= game.script.crashAfter;
}

function forgotten({ plan, ledger }: Game): string | undefined {
  const half = ledger.findLastIndex((effect, at) => effect === 1 && plan.steps[at]?.changes);
  return half === -1 ? undefined : `forgotten ${half}`;
}

function act(game: Game, at: number, step: SagaStep): string | undefined {
  const { plan, script, ledger } = game;
  const pivot = plan.steps.findIndex((one) => one.pivot);
  const canGoBack = pivot === -1 || at <= pivot;
  const fate = script.fates[at] ?? 'works';
  if (step.remote && !step.timed && fate === 'lost') return `waits ${at}`;
  if (fate === 'fails' && !step.retriable)
    return canGoBack ? takeBack(game, at - 1) : `stuck ${at}`;
  const givesUp = step.changes && step.undo !== undefined && !step.retriable && !step.pivot;
  if (fate === 'late' && step.remote && step.timed && givesUp && canGoBack) {
    return late(game, at, step);
  }
  ledger[at] = 1;
  return 'goes on';
}

function late(game: Game, at: number, step: SagaStep): string | undefined {
  if (crashes(game)) return forgotten(game);
  if (!game.script.overtakes) {
    game.ledger[at] = 1;
    return takeBack(game, at);
  }
  // The compensation comes first: a tombstone refuses the action, otherwise it takes effect.
  return step.tombstone ? takeBack(game, at - 1) : `overtaken ${at}`;
}

function takeBack(game: Game, last: number): string | undefined {
  const { plan, script, ledger } = game;
  for (let at = last; at >= 0; at--) {
    const step = plan.steps[at];
    if (!step?.changes || step.undo === undefined) continue;
    if (crashes(game)) return forgotten(game);
    const times = script.doubled === at && !step.undoIdempotent ? 2 : 1;
    const left = (ledger[at] ?? 0) - times;
    ledger[at] = left;
    if (left < 0) return `undone twice ${at}`;
  }
  const kept = ledger.flatMap((effect, at) =>
    effect === 1 && plan.steps[at]?.changes ? [`kept ${at}`] : [],
  );
  return kept.length > 0 ? kept.join(' + ') : undefined;
}

/** All hazards of all scripts. */
function brute(plan: SagaPlan): ReadonlySet<string> {
  const ends = scriptsFor(plan).flatMap((script) => play(plan, script)?.split(' + ') ?? []);
  return new Set(ends);
}

function scriptsFor({ steps, forgetful }: SagaPlan): readonly Script[] {
  const fates = (length: number): readonly (readonly Fate[])[] =>
    length === 0 ? [[]] : fates(length - 1).flatMap((rest) => FATES.map((fate) => [...rest, fate]));
  const crashPoints = forgetful ? [...Array(2 * steps.length + 2).keys()] : [0];
  const variants = [true, false].flatMap((overtakes) =>
    [-1, ...steps.keys()].flatMap((doubled) =>
      crashPoints.map((crashAfter) => ({ overtakes, doubled, crashAfter })),
    ),
  );
  return fates(steps.length).flatMap((way) =>
    variants.map((variant) => ({ fates: way, ...variant })),
  );
}

const often = fc.integer({ min: 0, max: 3 }).map((n) => n > 0);
const stepOf = fc.record({
  changes: often,
  undoable: often,
  undoIdempotent: often,
  tombstone: often,
  retriable: fc.boolean(),
  remote: fc.boolean(),
  timed: often,
});

const plans: fc.Arbitrary<SagaPlan> = fc
  .record({
    steps: fc.array(stepOf, { minLength: 1, maxLength: 4 }),
    pivot: fc.integer({ min: -1, max: 3 }),
    forgetful: fc.boolean(),
  })
  .map(({ steps, pivot, forgetful }) => ({
    forgetful,
    steps: steps.map(
      ({ undoable, ...rest }, at): SagaStep => ({
        ...rest,
        name: `s${at}`,
        pivot: at === pivot,
        ...(undoable ? { undo: `u${at}` } : {}),
      }),
    ),
  }));

test('the search finds what playing out every script finds, and nothing else', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const searched = searchSaga(plan).map(({ kind, step }) => `${kind} ${step}`);
      expect(searched.toSorted()).toEqual([...brute(plan)].toSorted());
    }),
    { numRuns: 400 },
  );
});

const step: SagaStep = {
  name: 'reserve',
  changes: true,
  undo: 'release',
  undoIdempotent: true,
  tombstone: true,
  retriable: false,
  pivot: false,
  remote: true,
  timed: true,
};
const { undo: _, ...bare } = step;

test('a saga by the book has no hazard', () => {
  const steps = [
    step,
    { ...step, name: 'authorise', undo: 'void' },
    { ...bare, name: 'confirm', pivot: true },
    { ...bare, name: 'ship', retriable: true },
  ];
  expect(searchSaga({ steps, forgetful: false })).toEqual([]);
});

test('the way to a hazard is the shortest', () => {
  const steps = [bare, { ...step, name: 'authorise' }, { ...bare, name: 'confirm', pivot: true }];
  expect(searchSaga({ steps, forgetful: false })).toEqual([
    { kind: 'kept', step: 0, story: ['`reserve` is done', '`authorise` fails'] },
  ]);
});

test('forty steps are searched at once', () => {
  const steps = Array.from({ length: 40 }, (_unused, at) => ({ ...step, name: `s${at}` }));
  expect(searchSaga({ steps, forgetful: true }).map(({ kind }) => kind)).toContain('forgotten');
});
