import type { Command } from '../../../blueprint/model/operation.ts';
import { camelCase } from '../../../util/names.ts';
import type { Known } from './known.ts';

/** The expression with the identity of the record that a command works on. */
export function targetOf(command: Command, known: readonly Known[]): string | undefined {
  const { context, entity = '' } = command;
  const byType = known.find(
    ({ type }) => type.kind === 'ref' && type.context === context && type.entity === entity,
  );
  if (byType) return byType.code;
  const byName = known.find(
    ({ name, type }) => name === `${camelCase(entity)}Id` && isIdentity(type),
  );
  return byName?.code;
}

function isIdentity(type: Known['type']): boolean {
  return type.kind === 'scalar' && ['uuid', 'int', 'text'].includes(type.scalar);
}
