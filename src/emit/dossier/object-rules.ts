import { operationsOf } from '../../blueprint/analysis/hosts.ts';
import type { Entity } from '../../blueprint/model/entity.ts';
import type { Operation } from '../../blueprint/model/operation.ts';
import { code, codes, table } from '../text/markdown.ts';
import type { View } from './view.ts';

/** An operation on a record that belongs to somebody. */
export interface Guarded {
  readonly operation: Operation;
  readonly entity: Entity;
}

/** Operations whose entity names an owner or a tenant, except those open to everyone. */
export function guardedOperations({ blueprint }: View): readonly Guarded[] {
  return blueprint.contexts.flatMap((context) =>
    operationsOf(context).flatMap((operation) => {
      const name = operation.kind === 'command' ? operation.entity : operation.of;
      const entity = context.entities.find((one) => one.name === name);
      const belongs = entity?.owner !== undefined || entity?.tenant !== undefined;
      return entity && belongs && !operation.public ? [{ operation, entity }] : [];
    }),
  );
}

/** Object-level authorisation, from the owner and tenant fields of entities. */
export function objectRules(view: View): string {
  const { t } = view;
  const i = t.identity;
  const rows = guardedOperations(view).map(({ operation, entity }) => [
    code(`${operation.context}.${operation.name}`),
    [
      ...(entity.owner === undefined ? [] : [i.mustOwn(code(entity.name), code(entity.owner))]),
      ...(entity.tenant === undefined
        ? []
        : [i.sameTenant(code(entity.name), code(entity.tenant))]),
    ].join(t.words.semicolon),
    entity.owner === undefined ? '' : scopeOf(view, operation),
  ]);
  if (rows.length === 0) return '';
  return `${i.objectsIntro}\n\n${table([t.words.operation, i.rule, i.scope], rows)}`;
}

/** Users see their own records; staff, administrators and machines work on everybody's. */
function scopeOf({ blueprint, t }: View, operation: Operation): string {
  const kind = (name: string) => blueprint.roles.find((role) => role.name === name)?.kind;
  const users = operation.roles.filter((name) => kind(name) === 'user');
  const others = operation.roles.filter((name) => kind(name) !== 'user');
  return [
    ...(users.length > 0 ? [t.identity.ownOnly(codes(users))] : []),
    ...(others.length > 0 ? [t.identity.allRecords(codes(others))] : []),
  ].join(t.words.semicolon);
}
