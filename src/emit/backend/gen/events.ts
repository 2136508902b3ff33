import type { Context } from '../../../blueprint/model/context.ts';
import { eventAddresses } from '../../schema/event-address.ts';
import type { SourceObject } from '../code/source.ts';

/** The literals of all events of a context. */
export function eventSources(context: Context): SourceObject {
  const addresses = eventAddresses(context);
  return Object.fromEntries(
    context.events.map((event) => [
      event.name,
      {
        type: addresses.get(event.name) ?? event.name,
        entity: event.entity,
        version: event.version,
        carries: [...new Set(event.carries.map(({ name }) => name))],
        key: event.key ?? 'id',
      },
    ]),
  );
}
