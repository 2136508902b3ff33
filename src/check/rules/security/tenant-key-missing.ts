import type { Entity } from '../../../blueprint/model/entity.ts';
import { printNumber } from '../../../util/units.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { sensitiveFields } from '../../analysis/sensitive.ts';
import { defineRule } from '../../rule.ts';

/** A table without the tenant can be separated only by remembering to join, every time. */
export const tenantKeyMissing = defineRule({
  code: 'security/tenant-key-missing',
  severity: 'error',
  summary: 'In a system of several tenants every private record says whose tenant it is.',
  help: 'Add a field such as `tenantId: ref tenant.Tenant tenant indexed`.',

  check(model, report) {
    const { contexts, requirements, patterns } = model.blueprint;
    const entities = contexts.flatMap((context) => context.entities);
    const keyed = entities.filter(({ tenant }) => tenant !== undefined);
    const tenants = requirements.tenants?.value ?? 0;
    if (keyed.length === 0) {
      const isSilo = patterns.some(({ id }) => /per-tenant|silo|cell/.test(id));
      if (tenants < 2 || isSilo || !entities.some(({ root }) => root)) return;
      report({
        at: requirementAt(model, 'tenants'),
        message: `${printNumber(tenants)} tenants share the system, but no entity has a field marked \`tenant\`.`,
      });
      return;
    }
    const scoped = new Set(keyed.map(qualified));
    const tenantsThemselves = new Set(keyed.flatMap(tenantTarget));
    for (const entity of entities) {
      const isPrivate = entity.owner !== undefined || sensitiveFields(entity.fields).length > 0;
      if (!entity.root || entity.tenant || !isPrivate || tenantsThemselves.has(qualified(entity)))
        continue;
      if (refs(entity).some((to) => scoped.has(to) || tenantsThemselves.has(to))) continue;
      report({
        at: entity.at,
        message: `\`${qualified(entity)}\` holds private data and no tenant, while ${keyed.length} other ${keyed.length === 1 ? 'entity names its' : 'entities name their'} tenant.`,
        ...(keyed[0] && { related: [{ at: keyed[0].at, message: 'Separated by tenant.' }] }),
      });
    }
  },
});

function qualified({ context, name }: Entity): string {
  return `${context}.${name}`;
}

function refs({ fields }: Entity): readonly string[] {
  return fields.flatMap(({ type }) =>
    type.kind === 'ref' ? [`${type.context}.${type.entity}`] : [],
  );
}

/** The entity that the tenant field points to: it is the tenant, it has none. */
function tenantTarget({ fields, tenant }: Entity): readonly string[] {
  const type = fields.find(({ name }) => name === tenant)?.type;
  return type?.kind === 'ref' ? [`${type.context}.${type.entity}`] : [];
}
