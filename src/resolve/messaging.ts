import type { contextShape } from '../blueprint/document/context-shape.ts';
import type { brokerShape } from '../blueprint/document/edge-shape.ts';
import type { Entity, Field } from '../blueprint/model/entity.ts';
import type { Broker, Event, Policy } from '../blueprint/model/messaging.ts';
import type { Infer } from '../blueprint/shape/shape.ts';
import type { Place } from '../diagnostics/place.ts';
import { DEFAULTS } from '../knowledge/defaults.ts';
import { defined } from '../util/defined.ts';
import { resolveAvailability } from './availability.ts';
import { resolveBackoff } from './calls.ts';
import { resolveFields } from './fields.ts';
import { bindEvent, dangling, type Scope } from './scope.ts';

type ContextDocument = Infer<typeof contextShape>;
type EventEntry = NonNullable<ContextDocument['events']>[number];

export function resolveEvents(
  scope: Scope,
  context: string,
  document: ContextDocument,
  entities: readonly Entity[],
): readonly Event[] {
  return (document.events ?? []).map((entry) =>
    resolveEvent(scope, context, document, entities, entry),
  );
}

function resolveEvent(
  scope: Scope,
  context: string,
  document: ContextDocument,
  entities: readonly Entity[],
  { name, value, at }: EventEntry,
): Event {
  const entity = value.of
    ? entities.find((known) => known.name === value.of?.value)
    : entityBehind(document, entities, name);
  if (value.of && !entity) {
    dangling(
      scope,
      'references/unknown-entity',
      `Context \`${context}\` has no entity \`${value.of.value}\`.`,
      value.of.value,
      entities.map((known) => known.name),
      value.of.at,
      `Name an entity of \`${context}\`.`,
    );
  }
  const carried = value.carries
    ? value.carries.flatMap((field) => carriedField(scope, entity, name, field) ?? [])
    : usualPayload(entity);
  const own = value.fields ? resolveFields(scope, context, value.fields) : [];
  const key =
    keyOf(scope, name, value.key, [...carried, ...own]) ??
    carried.find((field) => field.name === 'id')?.name;
  return defined({
    name,
    context,
    description: value.description,
    entity: entity?.name,
    version: value.version ?? 1,
    carries: [...carried, ...own],
    key,
    compatibility: value.compatibility ?? 'backward',
    external: value.external ?? false,
    retentionMs: value.retention,
    at,
  });
}

/** The entity that the emitting command acts on, else the first of the context. */
function entityBehind(
  document: ContextDocument,
  entities: readonly Entity[],
  event: string,
): Entity | undefined {
  const emitter = document.commands?.find(({ value }) =>
    value.emits?.some((emitted) => emitted.value === event),
  );
  const name = emitter?.value.creates?.value ?? emitter?.value.on?.value;
  return entities.find((entity) => entity.name === name) ?? entities.find((entity) => entity.root);
}

/** Identity, whose it is, and where it stands in its life: enough to react, little to leak. */
function usualPayload(entity: Entity | undefined): readonly Field[] {
  if (!entity) return [];
  const wanted = new Set(['id', entity.owner, entity.tenant, entity.lifecycle?.field]);
  return entity.fields.filter((field) => wanted.has(field.name));
}

function carriedField(
  scope: Scope,
  entity: Entity | undefined,
  event: string,
  name: { value: string; at: Place },
): Field | undefined {
  const found = entity?.fields.find((field) => field.name === name.value);
  if (found) return found;
  const known = entity?.fields.map((field) => field.name) ?? [];
  const owner = entity
    ? `Entity \`${entity.name}\``
    : `Event \`${event}\` belongs to no entity and`;
  return dangling(
    scope,
    'references/unknown-field',
    `${owner} has no field \`${name.value}\`.`,
    name.value,
    known,
    name.at,
    'Name a field of the entity, or write the event as a block with `fields`.',
  );
}

function keyOf(
  scope: Scope,
  event: string,
  key: { value: string; at: Place } | undefined,
  fields: readonly Field[],
): string | undefined {
  if (!key || fields.some((field) => field.name === key.value)) return key?.value;
  return dangling(
    scope,
    'references/unknown-field',
    `Event \`${event}\` carries no field \`${key.value}\`.`,
    key.value,
    fields.map((field) => field.name),
    key.at,
    'Name a field that the event carries.',
  );
}

export function resolvePolicies(
  scope: Scope,
  context: string,
  document: ContextDocument,
  broker: Broker | undefined,
): readonly Policy[] {
  return (document.on ?? []).flatMap(({ name, value, at }): readonly Policy[] => {
    const event = bindEvent(scope, name, context, at);
    const commands = scope.contexts.get(context)?.commands ?? new Set<string>();
    if (!commands.has(value.do.value)) {
      dangling(
        scope,
        'references/unknown-operation',
        `Context \`${context}\` has no command \`${value.do.value}\`.`,
        value.do.value,
        commands,
        value.do.at,
        `Add \`${value.do.value}\` to \`contexts.${context}.commands\`.`,
      );
      return [];
    }
    if (!event) return [];
    const maxAttempts = value.maxAttempts ?? broker?.maxAttempts;
    return [
      defined({
        context,
        on: `${event.owner}.${event.member}`,
        do: value.do.value,
        dedupe: value.dedupe ?? (broker?.inbox === false ? 'none' : 'inbox'),
        maxAttempts,
        deadLetter: value.deadLetter ?? broker?.deadLetter ?? true,
        at,
      }),
    ];
  });
}

export function resolveBroker(document: Infer<typeof brokerShape>): Broker {
  const defaults = DEFAULTS.broker;
  return defined({
    technology: document.technology,
    outbox: document.outbox ?? true,
    inbox: document.inbox ?? true,
    maxAttempts: document.maxAttempts ?? defaults.maxAttempts,
    deadLetter: document.deadLetter ?? true,
    retryBackoff: document.backoff ? resolveBackoff(document.backoff) : DEFAULTS.backoff,
    ordering: document.ordering ?? 'per-key',
    partitions: document.partitions,
    consumersPerGroup: document.consumers,
    retentionMs: document.retention ?? defaults.retentionMs,
    dedupeWindowMs: document.dedupeWindow ?? defaults.dedupeWindowMs,
    queueLimit: document.queueLimit ?? defaults.queueLimit,
    prefetch: document.prefetch,
    visibilityTimeoutMs: document.visibilityTimeout,
    handlerTimeoutMs: document.handlerTimeout ?? defaults.handlerTimeoutMs,
    outageMs: document.outage,
    ...resolveAvailability(document.availability),
    schema: document.schema ?? 'json-schema',
    at: document.at,
  });
}
