import type { Event } from '../../blueprint/model/messaging.ts';
import type { Place } from '../../diagnostics/place.ts';
import { byModel } from './by-model.ts';

/** Somebody who does something because of an event. */
interface EventUse {
  /** `context.Event`. */
  readonly event: string;
  /** Context that uses it. */
  readonly by: string;
  /** ``policy `billing.issueInvoice` ``, for messages. */
  readonly what: string;
  readonly at: Place;
}

/** Every use of an event: policies, caches, webhooks and flows that it starts. */
export const eventUses = byModel((model): readonly EventUse[] => {
  const { contexts, flows } = model.blueprint;
  const uses = contexts.flatMap((context) => [
    ...context.policies.map(({ on, do: command, at }) => ({
      event: on,
      by: context.name,
      what: `policy \`${context.name}.${command}\``,
      at,
    })),
    ...context.caches.flatMap(({ name, invalidatedBy, at }) =>
      invalidatedBy.map((event) => ({ event, by: context.name, what: `cache \`${name}\``, at })),
    ),
    ...context.webhooks.flatMap(({ name, events, at }) =>
      events.map((event) => ({
        event: `${context.name}.${event}`,
        by: context.name,
        what: `webhook \`${name}\``,
        at,
      })),
    ),
  ]);
  const started = flows.flatMap(({ name, trigger = '', at }) =>
    /\.[A-Z]/.test(trigger) ? [{ event: trigger, by: '', what: `flow \`${name}\``, at }] : [],
  );
  return [...uses, ...started];
});

/** `context.Event` of every event that a command emits. */
export const emittedEvents = byModel(
  (model): ReadonlySet<string> =>
    new Set(
      model.blueprint.contexts.flatMap((context) =>
        context.commands.flatMap(({ emits }) => emits.map((event) => `${context.name}.${event}`)),
      ),
    ),
);

export function eventName({ context, name }: Event): string {
  return `${context}.${name}`;
}
