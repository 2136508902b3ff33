import type { Backup, Context, Store } from '../../blueprint/model/context.ts';
import type { Place } from '../../diagnostics/place.ts';
import { byModel } from './by-model.ts';

interface LastingStore {
  /** The context whose data it holds. */
  readonly name: string;
  readonly store: Store;
}

/** Stores that hold entities and are meant to outlive their machine. */
export const lastingStores = byModel((model): readonly LastingStore[] =>
  model.blueprint.contexts.flatMap(({ name, store, entities }: Context) =>
    store?.persistent && entities.length > 0 ? [{ name, store }] : [],
  ),
);

interface BackedUp {
  readonly backup: Backup;
  readonly store: Store;
}

/** Every way of backing up that the file states, once, however many contexts share it. */
export const backupsOf = byModel((model): readonly BackedUp[] => {
  const seen = new Set<Place>();
  return lastingStores(model).flatMap(({ store }) => {
    const { backup } = store;
    if (!backup || seen.has(backup.at)) return [];
    seen.add(backup.at);
    return [{ backup, store }];
  });
});
