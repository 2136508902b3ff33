import type { Entity } from '../../blueprint/model/entity.ts';
import type { Command, Query } from '../../blueprint/model/operation.ts';
import { byModel } from './by-model.ts';

/** Every entity of every context, in the order of the file. */
export const entitiesOf = byModel((model): readonly Entity[] =>
  model.blueprint.contexts.flatMap(({ entities }) => entities),
);

/** Every command that acts on an entity, with that entity. */
export const commandsOnEntities = byModel(
  (model): readonly { readonly command: Command; readonly entity: Entity }[] =>
    model.blueprint.contexts.flatMap(({ commands, entities }) =>
      commands.flatMap((command) => {
        const entity = entities.find(({ name }) => name === command.entity);
        return entity ? [{ command, entity }] : [];
      }),
    ),
);

/** Every query with the entity it returns. */
export const queriesOfEntities = byModel(
  (model): readonly { readonly query: Query; readonly entity: Entity }[] =>
    model.blueprint.contexts.flatMap(({ queries, entities }) =>
      queries.flatMap((query) => {
        const entity = entities.find(({ name }) => name === query.of);
        return entity ? [{ query, entity }] : [];
      }),
    ),
);
