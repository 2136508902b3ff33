import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Context } from '../../blueprint/model/context.ts';
import type { Event, Policy } from '../../blueprint/model/messaging.ts';
import type { External } from '../../blueprint/model/surroundings.ts';
import { kebabCase } from '../../util/names.ts';
import { eventAddresses } from '../schema/event-address.ts';

/** An event at the place where it is told: one of a context, or one of an external system, of which only the name is known. */
export type Told =
  | { readonly kind: 'event'; readonly event: Event; readonly address: string }
  | {
      readonly kind: 'external';
      readonly external: External;
      readonly name: string;
      readonly address: string;
    };

export interface Consumed {
  readonly told: Told;
  readonly policies: readonly Policy[];
}

export function toldBy(context: Context): readonly Told[] {
  const addresses = eventAddresses(context);
  return context.events.map((event) => ({
    kind: 'event',
    event,
    address: addresses.get(event.name) ?? event.name,
  }));
}

/** What a context listens to, each event once with all commands that follow. */
export function consumedBy(blueprint: Blueprint, context: Context): readonly Consumed[] {
  const references = [...new Set(context.policies.map(({ on }) => on))];
  return references.flatMap((on) => {
    const told = find(blueprint, on);
    return told ? [{ told, policies: context.policies.filter((policy) => policy.on === on) }] : [];
  });
}

function find(blueprint: Blueprint, on: string): Told | undefined {
  const dot = on.indexOf('.');
  const owner = on.slice(0, dot);
  const name = on.slice(dot + 1);
  const context = blueprint.contexts.find((known) => known.name === owner);
  if (context) {
    return toldBy(context).find((told) => told.kind === 'event' && told.event.name === name);
  }
  const external = blueprint.externals.find((known) => known.name === owner);
  return external && { kind: 'external', external, name, address: `${owner}.${kebabCase(name)}` };
}

export function nameOf(told: Told): string {
  return told.kind === 'event' ? told.event.name : told.name;
}

export function ownerOf(told: Told): string {
  return told.kind === 'event' ? told.event.context : told.external.name;
}
