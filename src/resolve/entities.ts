import type { contextShape } from '../blueprint/document/context-shape.ts';
import type { Entity, Field, Lifecycle } from '../blueprint/model/entity.ts';
import type { Infer } from '../blueprint/shape/shape.ts';
import { defined } from '../util/defined.ts';
import { resolveFields } from './fields.ts';
import { dangling, type Scope } from './scope.ts';

type ContextDocument = Infer<typeof contextShape>;

const DAY_MS = 86_400_000;

/** Entities of a context with their keys, owners, tenants and life cycles. */
export function resolveEntities(
  scope: Scope,
  context: string,
  document: ContextDocument,
): readonly Entity[] {
  const about = new Map((document.about ?? []).map((entry) => [entry.name, entry]));
  for (const entry of about.values()) {
    const known = scope.contexts.get(context)?.entities ?? new Set<string>();
    if (known.has(entry.name)) continue;
    dangling(
      scope,
      'references/unknown-entity',
      `Context \`${context}\` has no entity \`${entry.name}\`.`,
      entry.name,
      known,
      entry.at,
      `Name an entity of \`${context}\`.`,
    );
  }
  return (document.entities ?? []).map(({ name, value, at }): Entity => {
    const fields = resolveFields(scope, context, value);
    const facts = about.get(name)?.value;
    const marked = (mark: 'owner' | 'tenant') =>
      value.find((field) => field.value.type.marks.includes(mark))?.name;
    const owner = marked('owner');
    const tenant = marked('tenant');
    const lifecycle = lifecycleOf(fields);
    return defined({
      name,
      context,
      fields,
      root: fields.some((field) => field.name === 'id'),
      indexes: (facts?.indexes ?? []).map((index) => index.split(',').map((field) => field.trim())),
      description: facts?.description,
      owner,
      tenant,
      lifecycle,
      rowsPerYear: facts?.rowsPerYear,
      retentionDays: facts?.retention === undefined ? undefined : facts.retention / DAY_MS,
      at,
    });
  });
}

/** An entity's life is told by its `status` or `state`, if that is a closed set of words. */
function lifecycleOf(fields: readonly Field[]): Lifecycle | undefined {
  for (const { name, type } of fields) {
    if ((name !== 'status' && name !== 'state') || type.kind !== 'enum') continue;
    return { field: name, states: type.values, initial: type.values[0] ?? '' };
  }
  return undefined;
}
