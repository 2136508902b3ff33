import type { Bus, Consume } from '../ports.ts';

/**
 * A bus between the contexts of one process. It keeps nothing: `publish` resolves when every consumer has dealt with the
 * messages or has parked them, and until then they stay in the outbox of their sender.
 */
export function createInProcessBus(): Bus {
  const subscriptions: { readonly types: ReadonlySet<string>; readonly consume: Consume }[] = [];
  return {
    publish: async (messages) => {
      await Promise.all(
        subscriptions.map(async ({ types, consume }) => {
          const wanted = messages.filter(({ type }) => types.has(type));
          if (wanted.length > 0) await consume(wanted);
        }),
      );
    },
    subscribe: (_group, types, consume) => {
      subscriptions.push({ types: new Set(types), consume });
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}
