import type { Entity, Lifecycle } from '../../blueprint/model/entity.ts';
import { byModel } from './by-model.ts';

/** A command that brings an entity into a state. No `from` means from any state. */
export interface Move {
  readonly from: readonly string[];
  readonly to: string;
  readonly creates: boolean;
}

export interface Life {
  readonly entity: Entity;
  readonly lifecycle: Lifecycle;
  readonly moves: readonly Move[];
}

/** Entities whose transitions the file tells: at least one command changes the state of an object that exists. */
export const lifecyclesOf = byModel((model): readonly Life[] =>
  model.blueprint.contexts.flatMap(({ entities, commands }) =>
    entities.flatMap((entity): readonly Life[] => {
      const { lifecycle } = entity;
      if (!lifecycle) return [];
      const moves = commands.flatMap(({ entity: on, from, to, creates }): readonly Move[] =>
        on === entity.name && to !== undefined ? [{ from, to, creates }] : [],
      );
      return moves.some(({ creates }) => !creates) ? [{ entity, lifecycle, moves }] : [];
    }),
  ),
);
