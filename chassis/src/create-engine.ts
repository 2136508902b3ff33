import { runCommand } from './commands/run-command.ts';
import { settle } from './commands/settle.ts';
import { queryProblem } from './commands/storage-problem.ts';
import { type Context, tableOf } from './context.ts';
import type { Participant } from './engine.ts';
import { asSeenBy } from './queries/access.ts';
import { readMany } from './queries/read-many.ts';
import { readOne } from './queries/read-one.ts';

/** The engine of one context: commands and queries as the architecture says, with its owners' decisions. */
export function createEngine(context: Context): Participant {
  const { definition, world } = context;
  return {
    command: (name, request) => runCommand(context, name, request),
    settle: (name, request) => settle(context, name, request),
    query: async (name, { id, parameters, caller }) => {
      const query = definition.queries[name];
      if (!query) throw new Error(`There is no query \`${name}\`.`);
      const table = tableOf(context, query.of);
      const asker = asSeenBy(query, caller);
      try {
        if (query.many) {
          return {
            kind: 'many',
            ...(await readMany(world.database, table, query, parameters, asker)),
          };
        }
        const { record, version } = await readOne(world.database, table, id, asker);
        return { kind: 'one', row: record, version };
      } catch (error) {
        throw queryProblem(error);
      }
    },
    find: async (entity, field, value) => {
      if (value === undefined || value === null) return undefined;
      const table = tableOf(context, entity);
      const [row] = await world.database.query(
        `select id::text as id from ${table.name} where ${table.column(field)}::text = $1 order by id limit 1`,
        [String(value)],
      );
      return row ? String(row['id']) : undefined;
    },
  };
}
