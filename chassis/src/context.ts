import { type Committer, createCommitter } from './commands/committer.ts';
import { createTable, type Table } from './data/table.ts';
import type { ContextDefinition, ContextModule } from './definition.ts';
import type { World } from './ports.ts';

/** One context at run time: what the architecture says of it, its owners' code, its tables, and the world. */
export interface Context {
  readonly definition: ContextDefinition;
  readonly port: ContextModule['port'];
  readonly world: World;
  readonly tables: ReadonlyMap<string, Table>;
  readonly committer: Committer;
  /** Called after something was committed that others wait for. */
  readonly wake: (what: 'outbox' | 'sagas') => void;
}

export function createContext(
  { definition, port }: ContextModule,
  world: World,
  wake: Context['wake'],
): Context {
  const tables = Object.entries(definition.entities).map(([name, entity]): [string, Table] => [
    name,
    createTable(definition.schema, entity),
  ]);
  const committer = createCommitter(world.database, definition.schema);
  return { definition, port, world, tables: new Map(tables), committer, wake };
}

export function tableOf(context: Context, entity: string): Table {
  const table = context.tables.get(entity);
  if (!table)
    throw new Error(`Context \`${context.definition.name}\` has no entity \`${entity}\`.`);
  return table;
}

export function nowOf({ clock }: World): string {
  return new Date(clock.now()).toISOString();
}
