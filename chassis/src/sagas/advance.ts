import { backoff } from '../backoff.ts';
import type { Data, SagaDefinition, StepDefinition } from '../definition.ts';
import type { CommandAnswer } from '../engine.ts';
import type { World } from '../ports.ts';
import { Problem } from '../problem.ts';
import type { Saga } from './saga.ts';
import { keep, type Participants, tasksOf, undoTasksOf } from './steps.ts';

/** How a saga stands after one move, and how long it waits before the next. */
export interface Move {
  readonly saga: Saga;
  readonly waitMs: number;
  readonly error?: string;
}

/** One move of a saga: the next step, or the undoing of the last one. What a crash interrupts is done again with the same keys. */
export function advance(
  world: World,
  participants: Participants,
  definition: SagaDefinition,
  coordinator: string,
  saga: Saga,
): Promise<Move> {
  return saga.status === 'running'
    ? stepOn(world, participants, definition, saga)
    : stepBack(world, participants, definition, coordinator, saga);
}

async function stepOn(
  world: World,
  participants: Participants,
  definition: SagaDefinition,
  saga: Saga,
): Promise<Move> {
  const step = definition.steps[saga.step];
  if (!step) return { saga: { ...saga, status: 'completed' }, waitMs: 0 };
  try {
    const answers: CommandAnswer[] = [];
    for (const task of await tasksOf(world, participants, saga, saga.step, step)) {
      answers.push(await task.participant.command(task.command, task.request));
    }
    const data = keep(saga.data, saga.step, step.do, answers);
    return { saga: { ...saga, data, step: saga.step + 1, attempts: 0 }, waitMs: 0 };
  } catch (error) {
    const isFinal = error instanceof Problem && !error.transient;
    const isLate = world.clock.now() > saga.deadline;
    if (pivotPassed(definition, saga.step) || !(isFinal || isLate))
      return again(world, saga, error);
    // The step itself is taken back as well: this attempt or an earlier one may have done a part of it.
    const back: Saga = { ...saga, status: 'compensating', step: saga.step + 1, attempts: 0 };
    return { saga: back, waitMs: 0, error: String(error) };
  }
}

/** After the pivot there is no way back: steps are repeated until they work. */
function pivotPassed({ steps }: SagaDefinition, next: number): boolean {
  return steps.slice(0, next).some(({ pivot }) => pivot);
}

async function stepBack(
  world: World,
  participants: Participants,
  definition: SagaDefinition,
  coordinator: string,
  saga: Saga,
): Promise<Move> {
  const index = saga.step - 1;
  const step = definition.steps[index];
  try {
    if (index < 0) {
      await undoTrigger(world, participants, definition, coordinator, saga);
      return { saga: { ...saga, status: 'compensated' }, waitMs: 0 };
    }
    if (!step) return { saga: { ...saga, step: index }, waitMs: 0 };
    const kept = saga.data.made[index];
    if (!kept && step.pivot && (await settleFirst(world, participants, saga, index, step))) {
      // Only its answer was lost: the saga is past the pivot, so it goes on.
      return { saga: { ...saga, status: 'running', step: index, attempts: 0 }, waitMs: 0 };
    }
    const made = kept ?? (await settleAll(world, participants, saga, index, step));
    for (const task of undoTasksOf(world, participants, saga, index, step, made)) {
      await task.participant.command(task.command, task.request);
    }
    return { saga: { ...saga, step: index, attempts: 0 }, waitMs: 0 };
  } catch (error) {
    return again(world, saga, error);
  }
}

/** Whether a step that has no answers has begun nevertheless; if not, it never will. Its requests go out one after the other. */
async function settleFirst(
  world: World,
  participants: Participants,
  saga: Saga,
  index: number,
  step: StepDefinition,
): Promise<boolean> {
  const [task] = await tasksOf(world, participants, saga, index, step);
  return (
    task !== undefined && (await task.participant.settle(task.command, task.request)) !== undefined
  );
}

/** What a step that has no answers did nevertheless; from now on it does nothing more. */
async function settleAll(
  world: World,
  participants: Participants,
  saga: Saga,
  index: number,
  step: StepDefinition,
): Promise<readonly Data[]> {
  const made: Data[] = [];
  for (const task of await tasksOf(world, participants, saga, index, step)) {
    const answer = await task.participant.settle(task.command, task.request);
    if (answer?.row) made.push(answer.row);
  }
  return made;
}

async function undoTrigger(
  world: World,
  participants: Participants,
  { undoTrigger: command, timeoutMs }: SagaDefinition,
  coordinator: string,
  saga: Saga,
): Promise<void> {
  const id = saga.data.started['id'];
  if (command === undefined || typeof id !== 'string') return;
  await participants.get(coordinator)?.command(command, {
    caller: { ...saga.caller, ownOnly: false },
    id,
    input: {},
    idempotencyKey: `${saga.id}:undo`,
    trace: { traceId: saga.correlationId, spanId: world.random.hex(16) },
    deadline: world.clock.now() + timeoutMs,
  });
}

function again(world: World, saga: Saga, error: unknown): Move {
  const attempts = saga.attempts + 1;
  return { saga: { ...saga, attempts }, waitMs: backoff(world, attempts), error: String(error) };
}
