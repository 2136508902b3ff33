import type { Facts } from '../../blueprint/requirements/requirements.ts';
import type { DraftContext } from './draft.ts';
import { rootOf } from './draft.ts';

/** Where several organisations share the system, every record says whose it is. */
export function withTenants(
  contexts: readonly DraftContext[],
  facts: Facts,
): readonly DraftContext[] {
  const registry = contexts.find(({ knowledge }) => knowledge?.id === 'tenant');
  if (!registry && facts.tenants === undefined) return contexts;
  const type = registry
    ? `ref ${registry.id}.${rootOf(registry)} tenant indexed`
    : 'uuid tenant indexed';
  return contexts.map((context) => (context === registry ? context : marked(context, type)));
}

function marked(context: DraftContext, type: string): DraftContext {
  const entities = Object.entries(context.entities).map(([name, fields]) => {
    const isRoot = 'id' in fields;
    const isMarked = Object.values(fields).some((field) =>
      /\btenant\b(?!\.)/.test(field.replace(/^ref \S+/, '')),
    );
    if (!isRoot || isMarked) return [name, fields] as const;
    const { id = 'uuid', tenantId: _own, ...others } = fields;
    return [name, { id, tenantId: type, ...others }] as const;
  });
  return { ...context, entities: Object.fromEntries(entities) };
}
