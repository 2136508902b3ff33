import { finalStates, transitionsOf } from '../../../blueprint/analysis/state-transitions.ts';
import type { Context } from '../../../blueprint/model/context.ts';
import type { Entity } from '../../../blueprint/model/entity.ts';
import { idsOf, indent } from './diagram.ts';
import { label } from './label.ts';

/** The life of an entity: its states, and the commands that lead from one to the next. */
export function drawState(context: Context, entity: Entity): string {
  const states = entity.lifecycle?.states ?? [];
  const ids = idsOf('s', states);
  const moves = new Map<string, string[]>();
  const add = (from: string, to: string, command?: string) => {
    const key = `${from} --> ${to}`;
    moves.set(key, [...(moves.get(key) ?? []), ...(command === undefined ? [] : [command])]);
  };
  const transitions = transitionsOf(context, entity);
  const initial = ids.get(entity.lifecycle?.initial ?? '');
  if (initial && !transitions.some(({ from }) => from === undefined)) add('[*]', initial);
  for (const { from, to, command } of transitions) {
    const start = from === undefined ? '[*]' : ids.get(from);
    const end = ids.get(to);
    if (start && end) add(start, end, command);
  }
  if (transitions.length > 0)
    for (const state of finalStates(context, entity)) add(ids.get(state) ?? '', '[*]');
  const lines = [
    'direction LR',
    ...states.map((state) => `state "${label(state)}" as ${ids.get(state)}`),
    ...[...moves].map(([move, commands]) =>
      commands.length === 0 ? move : `${move} : ${label(commands.join(', '))}`,
    ),
  ];
  return ['stateDiagram-v2', ...indent(lines)].join('\n');
}
