import type { Context } from '../../blueprint/model/context.ts';
import { firstFree } from '../../util/first-free.ts';
import { kebabCase } from '../../util/names.ts';
import { withoutEntity } from '../../util/without-entity.ts';

/**
 * Where each event of a context is told, by the name of the event: `ordering.order.placed.v1`. The
 * same words are the type of its envelope, the topic, the subject and the routing key.
 */
export function eventAddresses(context: Context): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    context.events.map(({ name, entity, version }) => {
      const owner = entity === undefined ? context.name : `${context.name}.${kebabCase(entity)}`;
      const candidates = [withoutEntity(name, entity), kebabCase(name)];
      const wanted = candidates.map((word) => `${owner}.${word}`);
      return [name, `${firstFree(wanted, taken)}.v${version}`];
    }),
  );
}
