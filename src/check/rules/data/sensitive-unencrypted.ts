import { nameList } from '../../analysis/name-list.ts';
import { regimesOf } from '../../analysis/regimes.ts';
import { fieldNames, sensitiveFields } from '../../analysis/sensitive.ts';
import { defineRule } from '../../rule.ts';

/** A lost disk, a copied snapshot, a sold machine: encrypted, it is a nuisance; plain, it is news. */
export const sensitiveUnencrypted = defineRule({
  code: 'data/sensitive-unencrypted',
  severity: 'error',
  summary: 'Stores with sensitive data are encrypted.',
  help: 'Write `encrypted: true`, or leave it out: it is the default.',

  check(model, report) {
    const regimes = regimesOf(model);
    for (const { name, entities, store } of model.blueprint.contexts) {
      if (!store || store.encrypted) continue;
      const fields = entities.flatMap((entity) =>
        fieldNames(entity, sensitiveFields(entity.fields)),
      );
      if (fields.length === 0) continue;
      const under = regimes.length > 0 ? `, under ${nameList(regimes)}` : '';
      report({
        at: store.at.of('encrypted'),
        message: `\`${store.engine}\` of \`${name}\` holds ${nameList(fields)} unencrypted${under}.`,
        ...(store.at.has('encrypted') && {
          fix: { title: 'Encrypt', path: [...store.at.path, 'encrypted'], value: true },
        }),
      });
    }
  },
});
