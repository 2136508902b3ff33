import { systemClock } from '../../chassis/src/adapters/system-clock.ts';
import { systemRandom } from '../../chassis/src/adapters/system-random.ts';
import { createTable } from '../../chassis/src/data/table.ts';
import type { StorageType } from '../../chassis/src/definition.ts';
import type { Context } from '../../src/blueprint/model/context.ts';
import type { Entity, Field } from '../../src/blueprint/model/entity.ts';
import { apiScopeOf } from '../../src/emit/contract/api-scope.ts';
import { fieldsExample } from '../../src/emit/schema/field-example.ts';
import type { ServedOperation } from './operations.ts';
import type { ServedSystem } from './serve-system.ts';

export interface Wish {
  readonly owner?: string;
  readonly tenant?: string;
  readonly state?: string;
}

export interface Seeded {
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>>;
}

const random = systemRandom(systemClock);
let count = 0;

/** A value of the type that nothing has yet. */
export function freshIdentity(type: StorageType | undefined): string {
  count += 1;
  return type === 'int'
    ? String(1_000_000 + count)
    : type === 'text'
      ? `fresh-${count}`
      : random.uuid();
}

function identityOf(type: StorageType | undefined): unknown {
  const id = freshIdentity(type);
  return type === 'int' ? Number(id) : id;
}

export function storageOf(system: ServedSystem, context: Context, entity: string, field: string) {
  return system.modules.get(context.name)?.definition.entities[entity]?.fields[field]?.type;
}

/** Puts a record into the database, whatever state, owner and tenant it should have. */
export async function seed(
  system: ServedSystem,
  context: Context,
  entity: Entity,
  wish: Wish = {},
): Promise<Seeded> {
  const definition = system.modules.get(context.name)?.definition;
  const stored = definition?.entities[entity.name];
  if (!definition || !stored) throw new Error(`${entity.name} is not stored.`);
  const { response } = apiScopeOf(system.blueprint, context);
  const shown = fieldsExample(response, entity.fields, { entity: entity.name });
  const record: Record<string, unknown> = {
    ...shown,
    ...(await fresh(system, context, entity.name, entity.fields, wish)),
    id: identityOf(stored.fields['id']?.type),
  };
  if (stored.owner !== undefined)
    record[stored.owner] = wish.owner ?? freshIdentity(stored.fields[stored.owner]?.type);
  if (stored.tenant !== undefined)
    record[stored.tenant] = wish.tenant ?? freshIdentity(stored.fields[stored.tenant]?.type);
  if (stored.lifecycle) record[stored.lifecycle.field] = wish.state ?? stored.lifecycle.initial;
  const table = createTable(definition.schema, stored);
  await system.database.query(table.insert(1), table.parameters(record));
  return { id: String(record['id']), record };
}

/** Fields whose example would not do: references have to lead somewhere, and what is unique has to be new. */
async function fresh(
  system: ServedSystem,
  context: Context,
  entityName: string,
  fields: readonly Field[],
  wish: Wish,
): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const target = targetOf(context, field);
    if (target) {
      // What may be left out could lead round in a circle.
      const isLeftOut = field.optional || target.name === entityName;
      values[field.name] = isLeftOut ? undefined : await referTo(system, context, target, wish);
    } else if (field.unique) values[field.name] = newValue(field);
  }
  return values;
}

function targetOf(context: Context, { type, name }: Field): Entity | undefined {
  if (type.kind !== 'ref' || type.context !== context.name || name === 'id') return undefined;
  return context.entities.find((one) => one.name === type.entity && one.root);
}

async function referTo(
  system: ServedSystem,
  context: Context,
  target: Entity,
  { owner, tenant }: Wish,
): Promise<unknown> {
  const { record } = await seed(system, context, target, {
    ...(owner === undefined ? {} : { owner }),
    ...(tenant === undefined ? {} : { tenant }),
  });
  return record['id'];
}

function newValue({ type, maxLength }: Field): unknown {
  count += 1;
  if (type.kind !== 'scalar') return type.kind === 'ref' ? random.uuid() : undefined;
  switch (type.scalar) {
    case 'uuid':
      return random.uuid();
    case 'int':
      return count;
    case 'decimal':
      return String(count);
    case 'email':
      return `person-${count}@example.com`;
    case 'phone':
      return `+3512100${String(count).padStart(5, '0')}`;
    case 'url':
    case 'file':
      return `https://example.com/${count}`;
    default:
      return String(count).padStart(Math.min(6, maxLength ?? 6), '0');
  }
}

/** The body of the contract's example, with references that lead somewhere. Undefined where none is taken. */
export async function bodyFor(
  system: ServedSystem,
  { context, operation, entity, isBatch, spec }: ServedOperation,
  wish: Wish = {},
): Promise<unknown> {
  const [content] = Object.values(spec.requestBody?.content ?? {});
  if (!content || operation.kind !== 'command') return undefined;
  const renew = async (example: unknown): Promise<unknown> => {
    const values = { ...Object(example) };
    const changed = await fresh(system, context, entity?.name ?? '', operation.input, wish);
    for (const [name, value] of Object.entries(changed)) if (name in values) values[name] = value;
    return JSON.parse(JSON.stringify(values));
  };
  if (!isBatch) return renew(content.example);
  const { items } = Object(content.example);
  const all: unknown[] = [];
  for (const item of items) {
    const isTargeted =
      'id' in item && Object.keys(item).every((key) => key === 'id' || key === 'input');
    all.push(
      isTargeted
        ? { ...item, ...(item.input ? { input: await renew(item.input) } : {}) }
        : await renew(item),
    );
  }
  return { items: all };
}
