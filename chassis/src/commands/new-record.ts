import type { Caller, Data, EntityDefinition, FieldDefinition } from '../definition.ts';
import { Problem } from '../problem.ts';

/** Subject of what nobody asked for: policies and schedules. */
export const SYSTEM: Caller = {
  subject: '00000000-0000-0000-0000-000000000000',
  roles: ['system'],
  ownOnly: false,
  isSystem: true,
};

/** A record as it begins: what the client gave, and what only the server may say. */
export function newRecord(
  entity: EntityDefinition,
  given: Data,
  state: string | undefined,
  moment: {
    readonly id: string | number;
    readonly now: string;
    readonly caller: Caller;
    readonly uuid: () => string;
  },
): Data {
  const { owner, tenant, lifecycle } = entity;
  const byServer: Record<string, unknown> = { id: moment.id };
  if (lifecycle) byServer[lifecycle.field] = state ?? lifecycle.initial;
  // People own what they create; what a policy or saga creates belongs to whom its input names.
  if (owner !== undefined) byServer[owner] = given[owner] ?? moment.caller.subject;
  if (tenant !== undefined) byServer[tenant] = given[tenant] ?? tenantOf(moment.caller);
  for (const [name, field] of Object.entries(entity.fields)) {
    if (field.readOnly && !field.optional && !(name in byServer) && !(name in given)) {
      byServer[name] = beginning(field, moment);
    }
  }
  return withParts(entity, { ...given, ...byServer }, moment);
}

interface Beginning {
  readonly now: string;
  readonly uuid: () => string;
}

/** Completes the parts of a record: what the server says of them is set where nothing is there yet. */
export function withParts(entity: EntityDefinition, record: Data, at: Beginning): Data {
  const complete = Object.entries(entity.fields).flatMap(([name, { part }]) => {
    const value = record[name];
    if (!part || value === undefined || value === null) return [];
    const one = (item: unknown): unknown => completed(part, item, at);
    return [[name, Array.isArray(value) ? value.map(one) : one(value)]];
  });
  return complete.length === 0 ? record : { ...record, ...Object.fromEntries(complete) };
}

function completed(
  part: Readonly<Record<string, FieldDefinition>>,
  item: unknown,
  at: Beginning,
): unknown {
  if (item === null || typeof item !== 'object') return item;
  const fields = Object.entries(part).map(([name, field]) => [name, beginning(field, at)]);
  return { ...Object.fromEntries(fields), ...item };
}

function tenantOf({ tenant }: Caller): string {
  if (tenant === undefined) {
    throw new Problem('not-allowed', 'The token of the caller names no tenant.');
  }
  return tenant;
}

/** What the server says first of a field that clients must not set. */
function beginning({ type }: FieldDefinition, { now, uuid }: Beginning): unknown {
  switch (type) {
    case 'timestamp':
      return now;
    case 'date':
      return now.slice(0, 10);
    case 'int':
    case 'float':
      return 0;
    case 'decimal':
      return '0';
    case 'bool':
      return false;
    case 'json':
      return [];
    case 'money':
      return { amount: '0', currency: 'EUR' };
    case 'text':
      return '';
    case 'uuid':
      return uuid();
  }
}
