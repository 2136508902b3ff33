import type { Context } from '../model/context.ts';
import type { Entity } from '../model/entity.ts';

export interface Transition {
  /** Undefined: the entity comes into being. */
  readonly from?: string;
  readonly to: string;
  readonly command: string;
}

/** The moves of an entity's life cycle; a command that names no state to start from may start from any. */
export function transitionsOf(context: Context, entity: Entity): readonly Transition[] {
  const states = entity.lifecycle?.states ?? [];
  return context.commands.flatMap((command): readonly Transition[] => {
    const { name, to } = command;
    if (command.entity !== entity.name || to === undefined || !states.includes(to)) return [];
    if (command.creates) return [{ to, command: name }];
    const from = command.from.length > 0 ? command.from : states.filter((state) => state !== to);
    return from.map((state) => ({ from: state, to, command: name }));
  });
}

/** States that nothing leads out of. */
export function finalStates(context: Context, entity: Entity): readonly string[] {
  const transitions = transitionsOf(context, entity);
  return (entity.lifecycle?.states ?? []).filter(
    (state) => !transitions.some(({ from, to }) => from === state && to !== state),
  );
}
