import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContextModule, Data } from '../definition.ts';
import type { SystemDefinition } from '../system.ts';
import { warehouse, warehouseMigrations } from './warehouse.ts';

/** The warehouse as a system of two services, its migrations in a folder. */
export async function warehouseSystem(folder: string): Promise<SystemDefinition> {
  const modules = warehouse({
    orders: {
      countReservation: (order: Data) => ({ reservations: Number(order['reservations']) + 1 }),
    },
  });
  return {
    name: 'warehouse',
    title: 'Warehouse',
    roles: { staff: { kind: 'staff' } },
    services: { ordering: ['orders'], stocking: ['stock'] },
    origins: [],
    contexts: await Promise.all(modules.map((module) => onDisk(folder, module))),
  };
}

async function onDisk(folder: string, module: ContextModule): Promise<ContextModule> {
  const { definition, contract } = module;
  const migrations = join(folder, definition.name);
  mkdirSync(migrations, { recursive: true });
  for (const { name, text } of await warehouseMigrations(module))
    writeFileSync(join(migrations, name), text);
  const names = [...Object.keys(definition.commands), ...Object.keys(definition.queries)];
  const operations = Object.fromEntries(names.map((name) => [name, { status: 200 }]));
  return { ...module, migrations, contract: { ...contract, operations } };
}
