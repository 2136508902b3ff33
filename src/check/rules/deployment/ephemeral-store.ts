import { nameList } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

/** Data that goes with the machine was never stored. */
export const ephemeralStore = defineRule({
  code: 'deployment/ephemeral-store',
  severity: 'error',
  summary: 'What commands create lies in a store that outlives its machine.',
  help: 'Write `persistent: true`, or leave it out: it is the default.',

  check(model, report) {
    for (const { name, store, commands } of model.blueprint.contexts) {
      if (!store || store.persistent) continue;
      const created = [
        ...new Set(commands.flatMap((c) => (c.creates && c.entity ? [c.entity] : []))),
      ];
      if (created.length === 0) continue;
      report({
        at: store.at.of('persistent'),
        message: `\`${store.engine}\` of \`${name}\` may be lost with its machine, and with it every ${nameList(created)}.`,
        ...(store.at.has('persistent') && {
          fix: { title: 'Keep the data', path: [...store.at.path, 'persistent'], value: true },
        }),
      });
    }
  },
});
