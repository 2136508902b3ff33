import type { Context } from '../../blueprint/model/context.ts';
import { firstFree } from '../../util/first-free.ts';
import { camelCase, kebabCase, plural, singular } from '../../util/names.ts';

/** Words that cannot be the name of a variable in a module of TypeScript (ECMA-262, 12.7.2, and strict mode). */
const RESERVED = [
  ...['arguments', 'async', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue'],
  ...['debugger', 'default', 'delete', 'do', 'else', 'enum', 'eval', 'export', 'extends', 'false'],
  ...['finally', 'for', 'function', 'if', 'implements', 'import', 'in', 'instanceof', 'interface'],
  ...['let', 'new', 'null', 'package', 'private', 'protected', 'public', 'return', 'static'],
  ...['super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'undefined', 'var', 'void'],
  ...['while', 'with', 'yield'],
];

/** Names that emitted modules use themselves. */
const OURS = ['context', 'contract', 'port', 'start', 'system', 'test'];

/** Name of each context's module as a variable: `orderIntake`, by the name of the context. */
export function moduleNames(contexts: readonly Context[]): ReadonlyMap<string, string> {
  const taken = new Set([...RESERVED, ...OURS]);
  return new Map(
    contexts.map(({ name }) => {
      const variable = camelCase(name);
      return [name, firstFree([variable, `${variable}Context`], taken, '')];
    }),
  );
}

/** Schemas that PostgreSQL keeps for itself. */
const SYSTEM_SCHEMA = /^(pg_.*|public|information_schema)$/;

/** Database schema of a context. */
export function schemaName(context: Context): string {
  const name = context.name.replaceAll('-', '_');
  return SYSTEM_SCHEMA.test(name) ? `context_${name}` : name;
}

/** Tables that the chassis keeps in the schema of each context. */
const CHASSIS_TABLES = ['outbox', 'inbox', 'idempotency', 'parked_messages', 'sagas', 'migrations'];

/** Table of each entity: `order_lines`, by the name of the entity. */
export function tableNames(context: Context): ReadonlyMap<string, string> {
  const taken = new Set(CHASSIS_TABLES);
  return new Map(
    context.entities.map(({ name }) => {
      const table = snakeCase(plural(singular(kebabCase(name))));
      return [name, firstFree([table, `${table}_records`], taken, '_')];
    }),
  );
}

function snakeCase(kebab: string): string {
  return kebab.replaceAll('-', '_');
}

/** Column of a field as the chassis names it: `placedAt` → `placed_at`; `version` is a column of the chassis's own. */
export function columnName(field: string): string {
  const column = field.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  return column === 'version' ? 'version_' : column;
}
