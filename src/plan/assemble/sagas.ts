import type { WrittenFlow, WrittenPart } from '../../blueprint/document/written.ts';
import { kebabCase } from '../../util/names.ts';
import { printDuration } from '../../util/units.ts';
import { creatorOf, type DraftContext } from './draft.ts';
import { leadInOf } from './lead-in.ts';

export interface DraftFlow {
  readonly name: string;
  readonly flow: WrittenFlow;
  /** Contexts it runs through. */
  readonly contexts: readonly string[];
}

/**
 * Sagas: where creating something makes a context ask others to create or hold something too, all of
 * it is done or all of it is taken back. Steps that can be undone come first, then the pivot, then
 * what is repeated until it works.
 */
export function sagasOf(contexts: readonly DraftContext[]): readonly DraftFlow[] {
  const byId = new Map(contexts.map((context) => [context.id, context]));
  return contexts.flatMap((context) => sagaOf(context, byId) ?? []);
}

/** Steps happen one after the other: each may wait for its share of what the user waits in all. */
export function withStepTimeouts(flow: WrittenFlow, deadlineMs: number): WrittenFlow {
  if (!flow.saga) return flow;
  const share = Math.max(10, Math.floor((deadlineMs * 0.9) / flow.saga.length / 10) * 10);
  const timeout = printDuration(share);
  return {
    ...flow,
    saga: flow.saga.map((step) =>
      typeof step === 'string' ? { do: step, timeout } : { ...step, timeout },
    ),
  };
}

interface Participant {
  readonly context: string;
  readonly command: string;
  readonly undo: string | undefined;
}

function sagaOf(
  context: DraftContext,
  byId: ReadonlyMap<string, DraftContext>,
): DraftFlow | undefined {
  const creator = creatorOf(context);
  const start = creator === undefined ? undefined : context.commands[creator];
  if (creator === undefined || start?.undo === undefined) return undefined;
  const participants = distinct(context.calls.flatMap((call) => participantsOf(call.to, byId)));
  const undoable = participants.filter(({ undo }) => undo !== undefined);
  if (undoable.length === 0) return undefined;
  const final = participants.filter(({ undo }) => undo === undefined);
  const confirm = confirmationOf(context, creator);
  const closing = [
    ...final.map(({ context: id, command }) => `${id}.${command}`),
    ...(confirm === undefined ? [] : [`${context.id}.${confirm}`]),
  ];
  if (closing.length === 0) return undefined;
  const steps: WrittenPart[] = [
    { do: `${context.id}.${creator}`, undo: `${context.id}.${start.undo}` },
    ...undoable.map(({ context: id, command, undo }) => ({
      do: `${id}.${command}`,
      undo: `${id}.${undo ?? ''}`,
    })),
    ...closing.map((step, index) => (index === 0 ? { do: step, pivot: true } : { do: step })),
  ];
  const involved = new Set([context.id, ...participants.map((participant) => participant.context)]);
  return {
    name: kebabCase(creator),
    contexts: [...involved],
    flow: {
      trigger: `${context.id}.${creator}`,
      timeout: '15m',
      coordinator: context.id,
      saga: steps,
    },
  };
}

/** The command that is called, and before it what gives it something to work on. */
function participantsOf(
  to: string,
  byId: ReadonlyMap<string, DraftContext>,
): readonly Participant[] {
  const [id = '', operation = ''] = to.split('.');
  const target = byId.get(id);
  const called = target?.commands[operation];
  if (!target || !called) return [];
  const steps = [...leadInOf(target, operation), operation];
  return steps.map((command) => ({
    context: id,
    command,
    undo: target.commands[command]?.undo,
  }));
}

function distinct(participants: readonly Participant[]): readonly Participant[] {
  return [...new Map(participants.map((one) => [`${one.context}.${one.command}`, one])).values()];
}

/** The first step forward of what was created: it closes the saga on the side of its owner. */
function confirmationOf(context: DraftContext, creator: string): string | undefined {
  const created = context.commands[creator]?.creates;
  const undo = context.commands[creator]?.undo;
  const status = Object.entries(context.entities[created ?? ''] ?? {}).find(
    ([name]) => name === 'status' || name === 'state',
  )?.[1];
  const initial = status?.split('|')[0]?.trim();
  const forward = Object.entries(context.commands).find(
    ([name, command]) =>
      name !== undo &&
      command.on === created &&
      command.to !== undefined &&
      (command.from ?? []).includes(initial ?? '') &&
      !/^(cancel|reject|expire|fail|decline|void|close|withdraw)/.test(name),
  );
  return forward?.[0];
}
