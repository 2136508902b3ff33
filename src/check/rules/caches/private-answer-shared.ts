import type { Entity } from '../../../blueprint/model/entity.ts';
import { cachesOf } from '../../analysis/caching.ts';
import { defineRule } from '../../rule.ts';

/** A shared cache answers before anybody asks who is asking. */
export const privateAnswerShared = defineRule({
  code: 'caches/private-answer-shared',
  severity: 'error',
  summary: 'A content delivery network keeps only what everybody may see.',
  help: 'Cache the query in the application (`layer: application`) or at the client (`layer: client`).',

  check(model, report) {
    for (const { cache, query } of cachesOf(model)) {
      if (cache.layer !== 'cdn' || !query || query.public) continue;
      const entity = model
        .context(query.context)
        ?.entities.find((candidate) => candidate.name === query.of);
      const why = entity && reasonOf(entity);
      if (why === undefined) continue;
      report({
        at: cache.at.of('layer'),
        message: `Cache \`${cache.name}\` keeps answers of \`${query.context}.${query.name}\` in a shared cache, but \`${query.of}\` ${why}.`,
        fix: {
          title: 'Cache it in the application',
          path: [...cache.at.path, 'layer'],
          value: 'application',
        },
      });
    }
  },
});

function reasonOf({ owner, tenant, fields }: Entity): string | undefined {
  if (owner !== undefined) return `belongs to its \`${owner}\``;
  if (tenant !== undefined) return `belongs to its \`${tenant}\``;
  const sensitive = fields.find((field) => field.sensitive !== undefined);
  return sensitive && `holds \`${sensitive.name}\`, which is ${sensitive.sensitive} data`;
}
