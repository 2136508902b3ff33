import { operationsOf } from '../../../blueprint/analysis/hosts.ts';
import { sensitiveFields } from '../../../blueprint/analysis/sensitive-fields.ts';
import type { Operation } from '../../../blueprint/model/operation.ts';
import { code, codes, table } from '../../text/markdown.ts';
import { limitText } from '../contract-rules.ts';
import { guardedOperations } from '../object-rules.ts';
import type { View } from '../view.ts';

type Row = readonly [test: string, expected: string];

/** Attempts that must not succeed, operation by operation. */
export function securityCases(view: View): string {
  const { blueprint, t } = view;
  const c = t.testing;
  const operations = blueprint.contexts.flatMap(operationsOf);
  const closed = operations.filter((operation) => !operation.public);
  const sensitive = sensitiveFields(blueprint).length;
  const edge = blueprint.gateway?.limits ?? [];
  const rows: readonly Row[] = [
    ...(closed.length > 0 ? [[c.noToken(closed.length), c.unauthorised] as const] : []),
    ...objectCases(view),
    ...byContext(
      c.wrongRole,
      c.forbidden,
      operations.filter(({ roles }) => roles.length > 0),
    ),
    ...serverFieldCases(view),
    ...edge.map(
      (limit) => [c.tooMany(t.identity.whole, limitText(limit, t.contracts)), c.limited] as const,
    ),
    ...operations.flatMap(({ context, name, limit }) =>
      limit
        ? [
            [
              c.tooMany(code(`${context}.${name}`), limitText(limit, t.contracts)),
              c.limited,
            ] as const,
          ]
        : [],
    ),
    ...(sensitive > 0 ? [[c.leaks(sensitive), c.nothingFound] as const] : []),
  ];
  return table([t.words.test, t.words.expected], rows);
}

/** Lists show nothing of others; single records do not exist for them. */
function objectCases(view: View): readonly Row[] {
  const c = view.t.testing;
  const single = guardedOperations(view).filter(({ operation }) =>
    operation.kind === 'command' ? !operation.creates : !operation.many,
  );
  const having = (key: 'owner' | 'tenant') =>
    single.filter(({ entity }) => entity[key] !== undefined).map(({ operation }) => operation);
  return [
    ...byContext(c.otherOwner, c.notFound, having('owner')),
    ...byContext(c.otherTenant, c.notFound, having('tenant')),
  ];
}

/** One row for the operations of each context. */
function byContext(
  test: (operations: string) => string,
  expected: string,
  operations: readonly Operation[],
): readonly Row[] {
  const contexts = [...new Set(operations.map(({ context }) => context))];
  return contexts.map((context) => {
    const mine = operations.filter((operation) => operation.context === context);
    return [test(codes(mine.map(({ name }) => `${context}.${name}`))), expected];
  });
}

/** What only the server may set must not be accepted from a client. */
function serverFieldCases({ blueprint, t }: View): readonly Row[] {
  return blueprint.contexts.flatMap((context) =>
    context.commands.flatMap((command): readonly Row[] => {
      const entity = context.entities.find(({ name }) => name === command.entity);
      if (!entity || command.input.length === 0) return [];
      const taken = new Set(command.input.map(({ name }) => name));
      const own = [entity.owner, entity.tenant, entity.lifecycle?.field].flatMap(
        (name) => name ?? [],
      );
      const fields = own.filter((name) => !taken.has(name));
      if (fields.length === 0) return [];
      return [
        [
          t.testing.serverFields(code(`${context.name}.${command.name}`), codes(fields)),
          t.testing.ignored,
        ],
      ];
    }),
  );
}
