import type { contextShape } from '../blueprint/document/context-shape.ts';
import type { commandShape, queryShape } from '../blueprint/document/operation-shape.ts';
import type { Api } from '../blueprint/model/context.ts';
import type { Entity, Field } from '../blueprint/model/entity.ts';
import type { Command, Query } from '../blueprint/model/operation.ts';
import type { Named } from '../blueprint/shape/collections.ts';
import type { Infer } from '../blueprint/shape/shape.ts';
import type { Place } from '../diagnostics/place.ts';
import { defined } from '../util/defined.ts';
import { resolveFields } from './fields.ts';
import { resolveLimit, resolveSlo } from './objectives.ts';
import { bindOperation, bindRoles, dangling, getterOf, listerOf, type Scope } from './scope.ts';

type ContextDocument = Infer<typeof contextShape>;
type CommandDocument = Infer<typeof commandShape>;
type QueryDocument = Infer<typeof queryShape>;

export function resolveCommands(
  scope: Scope,
  context: string,
  document: ContextDocument,
  entities: readonly Entity[],
): readonly Command[] {
  return (document.commands ?? []).map((entry) => resolveCommand(scope, context, entry, entities));
}

function resolveCommand(
  scope: Scope,
  context: string,
  { name, value, at }: Named<CommandDocument>,
  entities: readonly Entity[],
): Command {
  const target = value.creates ?? value.on;
  const entity = target && findEntity(scope, context, target, entities);
  const creates = value.creates !== undefined;
  const states = entity?.lifecycle?.states ?? [];
  const inState = (state: { value: string; at: Place }): readonly string[] => {
    if (states.includes(state.value)) return [state.value];
    const owner = entity ? `Entity \`${entity.name}\`` : `Command \`${name}\` names no entity and`;
    dangling(
      scope,
      'references/unknown-state',
      `${owner} has no state \`${state.value}\`.`,
      state.value,
      states,
      state.at,
      `Add \`${state.value}\` to the entity's \`status\`, or name one of its states.`,
    );
    return [];
  };
  const to =
    (value.to ? inState(value.to) : [])[0] ?? (creates ? entity?.lifecycle?.initial : undefined);
  return defined({
    kind: 'command',
    name,
    context,
    ...common(scope, value),
    entity: entity?.name,
    creates,
    from: (value.from ?? []).flatMap(inState),
    to,
    input: value.input
      ? resolveFields(scope, context, value.input)
      : inputOf(entity, creates, to !== undefined),
    emits: (value.emits ?? []).flatMap((event) => bindOwnEvent(scope, context, event)),
    idempotency: value.idempotency ?? (creates ? 'key' : 'natural'),
    long: value.long ?? false,
    batch: value.batch ?? false,
    conditional: value.conditional ?? (!creates && to === undefined && entity !== undefined),
    at,
  });
}

/** What a client may set: everything but identity, life cycle, owner and tenant. A transition takes nothing. */
function inputOf(
  entity: Entity | undefined,
  creates: boolean,
  isTransition: boolean,
): readonly Field[] {
  if (!entity || (!creates && isTransition)) return [];
  const byServer = new Set([entity.lifecycle?.field, entity.owner, entity.tenant]);
  const fields = entity.fields.filter((field) => !field.readOnly && !byServer.has(field.name));
  return creates ? fields : fields.map((field) => ({ ...field, optional: true }));
}

function bindOwnEvent(
  scope: Scope,
  context: string,
  event: { value: string; at: Place },
): readonly string[] {
  const known = scope.contexts.get(context)?.events ?? new Set<string>();
  if (known.has(event.value)) return [event.value];
  dangling(
    scope,
    'references/unknown-event',
    `Context \`${context}\` has no event \`${event.value}\`.`,
    event.value,
    known,
    event.at,
    `Add \`${event.value}\` to \`contexts.${context}.events\`.`,
  );
  return [];
}

function findEntity(
  scope: Scope,
  context: string,
  name: { value: string; at: Place },
  entities: readonly Entity[],
): Entity | undefined {
  const found = entities.find((entity) => entity.name === name.value);
  return (
    found ??
    dangling(
      scope,
      'references/unknown-entity',
      `Context \`${context}\` has no entity \`${name.value}\`.`,
      name.value,
      entities.map((entity) => entity.name),
      name.at,
      `Add \`${name.value}\` to \`contexts.${context}.entities\`.`,
    )
  );
}

function common(scope: Scope, value: CommandDocument | QueryDocument) {
  return {
    description: value.description,
    roles: bindRoles(scope, value.roles),
    public: value.public ?? false,
    limit: value.limit && resolveLimit(value.limit),
    p99Ms: value.p99,
    deadlineMs: value.deadline,
    peakRps: value.peakRps,
    slo: value.slo && resolveSlo(value.slo),
    abusable: value.abusable ?? false,
    deprecated: value.deprecated,
  };
}

/** Written queries, and get and list for every entity with an identity that has none. */
export function resolveQueries(
  scope: Scope,
  context: string,
  document: ContextDocument,
  entities: readonly Entity[],
  api: Api,
): readonly Query[] {
  const written = (document.queries ?? []).flatMap(
    (entry) => resolveQuery(scope, context, entry, entities, api) ?? [],
  );
  const derived = entities
    .filter((entity) => entity.root)
    .flatMap((entity) => {
      const has = (many: boolean) =>
        written.some((query) => query.of === entity.name && query.many === many);
      return [
        ...(has(false) ? [] : [deriveQuery(entity, getterOf(entity.name), false, api)]),
        ...(has(true) ? [] : [deriveQuery(entity, listerOf(entity.name), true, api)]),
      ];
    });
  return [...written, ...derived];
}

function resolveQuery(
  scope: Scope,
  context: string,
  { name, value, at }: Named<QueryDocument>,
  entities: readonly Entity[],
  api: Api,
): Query | undefined {
  const entity = findEntity(scope, context, value.of, entities);
  if (!entity) return undefined;
  const many = !(value.one ?? false);
  const derived = deriveQuery(entity, name, many, api);
  const maxPageSize = value.maxPageSize ?? derived.maxPageSize;
  return defined({
    ...derived,
    ...common(scope, value),
    filter: value.filter ? fieldNames(scope, entity, value.filter) : derived.filter,
    sort: value.sort ? fieldNames(scope, entity, value.sort) : derived.sort,
    search: fieldNames(scope, entity, value.search ?? []),
    page: value.page ?? derived.page,
    maxPageSize,
    composes: (value.composes ?? []).flatMap((to) =>
      bindOperation(scope, to.value, context, to.at) ? [to.value] : [],
    ),
    stalenessMs: value.staleness,
    at,
  });
}

function fieldNames(
  scope: Scope,
  entity: Entity,
  names: readonly { value: string; at: Place }[],
): readonly string[] {
  return names.flatMap(({ value, at }) => {
    const field = value.replace(/^[-+]/, '');
    if (entity.fields.some(({ name }) => name === field)) return [value];
    dangling(
      scope,
      'references/unknown-field',
      `Entity \`${entity.name}\` has no field \`${field}\`.`,
      field,
      entity.fields.map(({ name }) => name),
      at,
      `Name a field of \`${entity.name}\`.`,
    );
    return [];
  });
}

function deriveQuery(entity: Entity, name: string, many: boolean, api: Api): Query {
  const filters = entity.fields.filter(
    ({ type, indexed }) => indexed || type.kind === 'enum' || type.kind === 'ref',
  );
  const sorts = entity.fields.filter(
    ({ type }) => type.kind === 'scalar' && (type.scalar === 'timestamp' || type.scalar === 'date'),
  );
  return defined({
    kind: 'query',
    name,
    context: entity.context,
    roles: [],
    public: false,
    abusable: false,
    of: entity.name,
    many,
    filter: many ? filters.map((field) => field.name) : [],
    sort: many ? sorts.slice(0, 1).map((field) => field.name) : [],
    search: [],
    page: many ? 'cursor' : 'none',
    maxPageSize: many ? api.maxPageSize : undefined,
    composes: [],
    at: entity.at,
  });
}
