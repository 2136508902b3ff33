import { MANY_ROWS } from '../../../knowledge/rules-of-thumb.ts';
import { printNumber } from '../../../util/units.ts';
import { isIndexed, rowsHeld } from '../../analysis/rows.ts';
import { defineRule } from '../../rule.ts';

/** Every query names the tenant, so every query reads all tenants. */
export const tenantWithoutIndex = defineRule({
  code: 'data/tenant-without-index',
  severity: 'warning',
  summary: 'In a large table an index begins with the tenant.',
  help: 'Mark the field `indexed`, or let a compound index begin with it.',

  check(model, report) {
    const tenants = model.blueprint.requirements.tenants?.value;
    for (const { entities } of model.blueprint.contexts) {
      for (const entity of entities) {
        const rows = rowsHeld(entity) ?? 0;
        const { tenant } = entity;
        if (tenant === undefined || rows < MANY_ROWS || isIndexed(entity, tenant)) continue;
        const field = entity.fields.find(({ name }) => name === tenant);
        const share =
          tenants && tenants > 1
            ? ` for about ${printNumber(Math.round(rows / tenants))} of its own`
            : '';
        report({
          at: field?.at ?? entity.at,
          message: `A tenant that lists \`${entity.context}.${entity.name}\` reads all ${printNumber(rows)} rows${share}: no index begins with \`${tenant}\`.`,
        });
      }
    }
  },
});
