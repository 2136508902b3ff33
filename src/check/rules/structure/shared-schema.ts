import type { Store } from '../../../blueprint/model/context.ts';
import { setKey } from '../../analysis/set-key.ts';
import { defineRule } from '../../rule.ts';

/** Two owners of one schema are no owner. */
export const sharedSchema = defineRule({
  code: 'structure/shared-schema',
  severity: 'error',
  summary: 'Every schema belongs to one context.',
  help: 'Give each context a `schema` of its own, and let the others ask for the data or listen to its events.',

  check(model, report) {
    const owners = new Map<string, { readonly name: string; readonly store: Store }>();
    for (const { name, store } of model.blueprint.contexts) {
      if (!store) continue;
      const key = `${store.engine} ${store.schema}`;
      const owner = owners.get(key);
      if (!owner) owners.set(key, { name, store });
      else {
        report({
          at: store.at.of('schema'),
          message: `\`${name}\` and \`${owner.name}\` keep their data in the same ${store.engine} schema \`${store.schema}\`.`,
          related: [
            { at: owner.store.at.of('schema'), message: `The schema of \`${owner.name}\`.` },
          ],
          ...setKey(store.at, 'engine', 'schema', name, `Give \`${name}\` a schema of its own`),
        });
      }
    }
  },
});
