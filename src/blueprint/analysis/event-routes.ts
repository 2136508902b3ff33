import type { Blueprint } from '../model/blueprint.ts';
import type { Event } from '../model/messaging.ts';

/** Who tells an event and who does something about it. */
export interface EventRoute {
  readonly event: Event;
  /** Commands that emit it. */
  readonly producers: readonly string[];
  /** `context.command` of every policy on it. */
  readonly consumers: readonly string[];
  /** Webhooks that pass it on: `context.webhook`. */
  readonly webhooks: readonly string[];
}

export function eventRoutes(blueprint: Blueprint): readonly EventRoute[] {
  const policies = blueprint.contexts.flatMap((context) => context.policies);
  return blueprint.contexts.flatMap((context) =>
    context.events.map((event) => ({
      event,
      producers: context.commands
        .filter((command) => command.emits.includes(event.name))
        .map((command) => command.name),
      consumers: policies
        .filter((policy) => policy.on === `${context.name}.${event.name}`)
        .map((policy) => `${policy.context}.${policy.do}`),
      webhooks: context.webhooks
        .filter((webhook) => webhook.events.includes(event.name))
        .map((webhook) => `${context.name}.${webhook.name}`),
    })),
  );
}
