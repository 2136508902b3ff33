import type { Data, SagaData, StepDefinition } from '../definition.ts';
import type { CommandAnswer, CommandRequest, Participant } from '../engine.ts';
import type { World } from '../ports.ts';
import type { Saga } from './saga.ts';

export type Participants = ReadonlyMap<string, Participant>;

/** One request of a step: a step that works on a list makes several. */
export interface Task {
  readonly participant: Participant;
  readonly command: string;
  readonly request: CommandRequest;
}

/** What a step asks for, from what the saga knows. The same saga and step give the same keys on every attempt. */
export async function tasksOf(
  world: World,
  participants: Participants,
  saga: Saga,
  index: number,
  step: StepDefinition,
): Promise<readonly Task[]> {
  const [participant, command] = resolve(participants, step.do);
  const items: readonly Data[] = step.each?.(saga.data) ?? [{}];
  const tasks: Task[] = [];
  for (const [place, item] of items.entries()) {
    const id = step.target?.(saga.data, item);
    const found = await lookUp(participant, step, saga.data, item);
    tasks.push({
      participant,
      command,
      request: {
        caller: { ...saga.caller, ownOnly: false },
        ...(id === undefined ? {} : { id }),
        input: { ...step.input?.(saga.data, item), ...found },
        idempotencyKey: `${saga.id}:${index}:${place}`,
        trace: { traceId: saga.correlationId, spanId: world.random.hex(16) },
        deadline: world.clock.now() + step.timeoutMs,
      },
    });
  }
  return tasks;
}

/** What takes back what a step made, the last one first. */
export function undoTasksOf(
  world: World,
  participants: Participants,
  saga: Saga,
  index: number,
  step: StepDefinition,
  made: readonly Data[],
): readonly Task[] {
  if (step.undo === undefined) return [];
  const [participant, command] = resolve(participants, step.undo);
  return made
    .map((answer, place) => ({
      participant,
      command,
      request: {
        caller: { ...saga.caller, ownOnly: false },
        ...(typeof answer['id'] === 'string' ? { id: answer['id'] } : {}),
        input: {},
        idempotencyKey: `${saga.id}:undo:${index}:${place}`,
        trace: { traceId: saga.correlationId, spanId: world.random.hex(16) },
        deadline: world.clock.now() + step.timeoutMs,
      },
    }))
    .toReversed();
}

/** What the answers of a step leave for later steps and for the undoing. */
export function keep(
  data: Saga['data'],
  index: number,
  step: string,
  answers: readonly CommandAnswer[],
): Saga['data'] {
  const rows = answers.map(({ row }) => row ?? {});
  return {
    ...data,
    answers: { ...data.answers, [step]: rows },
    made: { ...data.made, [index]: rows },
  };
}

async function lookUp(
  participant: Participant,
  step: StepDefinition,
  data: SagaData,
  item: Data,
): Promise<Data> {
  const found: Record<string, unknown> = {};
  for (const [name, { entity, field, value }] of Object.entries(step.lookUp ?? {})) {
    const id = await participant.find(entity, field, value(data, item));
    if (id !== undefined) found[name] = id;
  }
  return found;
}

function resolve(participants: Participants, address: string): readonly [Participant, string] {
  const dot = address.indexOf('.');
  const participant = participants.get(address.slice(0, dot));
  if (!participant) throw new Error(`Nobody answers for \`${address}\`.`);
  return [participant, address.slice(dot + 1)];
}
